import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Grey } from '../picture/index.ts'
import type { RecognisedLine } from '../types.ts'
import { loadCore } from './core.ts'
import { linesOf } from './lines.ts'

/** What was recognised in a picture. */
export interface Recognised {
  readonly lines: readonly RecognisedLine[]
  /** From 0 to 1; 0 where there is no word. */
  readonly confidence: number
}

/** Reads the letters of an upright picture; `block` takes it for one column, `line` for one line. */
export type Engine = (picture: Grey, layout: 'page' | 'block' | 'line') => Recognised

const ONLY_NEURAL = 1
const SEGMENTATION = { page: 3, block: 6, line: 7 } as const

/** Loads the engine and its Vietnamese data from the packages that ship them. */
export async function loadEngine(): Promise<Engine> {
  const { core } = await loadCore()
  const require = createRequire(import.meta.url)
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
    const place = api.GetIterator()
    const lines = place ? linesOf(place) : []
    if (place) core.destroy(place)
    api.Clear()
    return { lines, confidence: confidenceOf(lines) }
  }
}

function plainFile({ width, height, dots }: Grey): Uint8Array {
  return Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`, 'latin1'), dots])
}

function confidenceOf(lines: readonly RecognisedLine[]): number {
  const words = lines.flatMap((line) => line.words)
  const letters = words.reduce((sum, word) => sum + word.text.length, 0)
  const sure = words.reduce((sum, word) => sum + word.confidence * word.text.length, 0)
  return letters === 0 ? 0 : sure / letters
}
