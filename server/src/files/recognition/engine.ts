import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Grey } from './picture/raster.ts'
import type { RecognisedLine, RecognisedWord } from './types.ts'

/** What was recognised in a picture. */
export interface Recognised {
  readonly lines: readonly RecognisedLine[]
  /** From 0 to 1; 0 where there is no word. */
  readonly confidence: number
}

/** Reads the letters of an upright picture; `block` takes it for one column, `line` for one line. */
export type Engine = (picture: Grey, layout: 'page' | 'block' | 'line') => Recognised

interface Api {
  Init(path: null, language: string, mode: number): number
  SetVariable(name: string, value: string): boolean
  SetPageSegMode(mode: number): void
  SetImageFile(orientation: number, angle: number): number
  SetSourceResolution(dpi: number): void
  Recognize(monitor: null): number
  GetHOCRText(page: number): string
  Clear(): void
}
interface Core {
  readonly FS: { writeFile(path: string, bytes: Uint8Array): void }
  readonly TessBaseAPI: new () => Api
}
type LoadCore = (options: { print: () => void; printErr: () => void }) => Promise<Core>

const ONLY_NEURAL = 1
const SEGMENTATION = { page: 3, block: 6, line: 7 } as const

/** Loads the engine and its Vietnamese data from the packages that ship them. */
export async function loadEngine(): Promise<Engine> {
  const require = createRequire(import.meta.url)
  const load = require('tesseract.js-core/tesseract-core-relaxedsimd-lstm') as LoadCore
  const silent = (): void => undefined
  const core = await load({ print: silent, printErr: silent })
  const { langPath } = require('@tesseract.js-data/vie') as { langPath: string }
  const data = await readFile(join(langPath, '../4.0.0_best_int/vie.traineddata.gz'))
  core.FS.writeFile('/vie.traineddata', gunzipSync(data))
  const api = new core.TessBaseAPI()
  if (api.Init(null, 'vie', ONLY_NEURAL) !== 0) throw new Error('the recognition data cannot be loaded')
  // Paper is white: letters are not looked for in white on black a second time.
  api.SetVariable('tessedit_do_invert', '0')
  // Tables are found by their ruled lines.
  api.SetVariable('textord_tabfind_find_tables', '0')
  return (picture, layout) => {
    api.SetPageSegMode(SEGMENTATION[layout])
    core.FS.writeFile('/input', plainFile(picture))
    if (api.SetImageFile(1, 0) !== 0) throw new Error('the picture was not taken')
    api.SetSourceResolution(picture.dpi)
    api.Recognize(null)
    const found = linesOf(api.GetHOCRText(0))
    api.Clear()
    return found
  }
}

function plainFile({ width, height, dots }: Grey): Uint8Array {
  return Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`, 'latin1'), dots])
}

const LINE =
  /<span class='ocr_(?:line|caption|header|textfloat)'[^>]*title="bbox (\d+) (\d+) (\d+) (\d+);([^"]*)">([\s\S]*?)\n {5}<\/span>/g
const WORD =
  /<span class='ocrx_word'[^>]*title='bbox (\d+) (\d+) (\d+) (\d+); x_wconf (\d+)'[^>]*>([\s\S]*?)<\/span>(?=\s*(?:<span|$))/g

function linesOf(html: string): Recognised {
  const lines = [...html.matchAll(LINE)].flatMap(([, left, , right, bottom, facts = '', inner = '']) => {
    const words = [...inner.matchAll(WORD)].flatMap((found) => wordOf(found.slice(1)))
    if (words.length === 0) return []
    const [, slope, offset] = /baseline ([-\d.]+) ([-\d.]+)/.exec(facts) ?? []
    const middle = (Number(right) - Number(left)) / 2
    const base = Number(bottom) + Number(offset ?? 0) + Number(slope ?? 0) * middle
    return [{ base: Math.round(base), size: Number(/x_size ([\d.]+)/.exec(facts)?.[1] ?? 0), words }]
  })
  const words = lines.flatMap((line) => line.words)
  const letters = words.reduce((sum, word) => sum + word.text.length, 0)
  const sure = words.reduce((sum, word) => sum + word.confidence * word.text.length, 0)
  return { lines, confidence: letters === 0 ? 0 : sure / letters }
}

function wordOf(found: readonly string[]): RecognisedWord[] {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, confidence = 0] = found.slice(0, 5).map(Number)
  const text = plain(found[5] ?? '')
    .normalize('NFC')
    .trim()
  return text === '' ? [] : [{ text, box: { x0, y0, x1, y1 }, confidence: confidence / 100 }]
}

const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => SIGNS[name] ?? '')
}
