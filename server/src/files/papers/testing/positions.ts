/** Reads back what a PDF shows and where. */
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A line of a page: its words, where its baseline begins (millimetres from the top left), and its size in points. */
export interface Placed {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly end: number
  readonly size: number
}

/** A PDF as a reader sees it. */
export interface SeenPdf {
  readonly pages: readonly {
    readonly width: number
    readonly height: number
    readonly lines: readonly Placed[]
    /** Roles of the structure tree, in reading order. */
    readonly roles: readonly string[]
    /** Names of fonts that are not in the file. */
    readonly foreignFonts: readonly string[]
  }[]
  readonly marked: boolean
  readonly conformance: string
  readonly title: string
}

const MILLIMETRES = 25.4 / 72
const rounded = (points: number): number => Math.round(points * MILLIMETRES * 10) / 10

/** Opens a PDF and reads its places. */
export async function seePdf(bytes: Uint8Array): Promise<SeenPdf> {
  const pdf = await getDocument({
    data: new Uint8Array(bytes),
    fontExtraProperties: true,
    useSystemFonts: false,
    verbosity: 0,
  }).promise
  const pages = []
  for (let number = 1; number <= pdf.numPages; number += 1)
    pages.push(await seePage(await pdf.getPage(number)))
  const { info, metadata } = await pdf.getMetadata()
  // The library's types say an object; it is a map.
  const marks: unknown = await pdf.getMarkInfo()
  const marked = marks instanceof Map && marks.get('Marked') === true
  const conformance = `${metadata?.get('pdfaid:part')}${metadata?.get('pdfaid:conformance')}`
  const title = String((info as { Title?: unknown }).Title)
  await pdf.loadingTask.destroy()
  return { pages, marked, conformance, title }
}

async function seePage(page: PDFPageProxy): Promise<SeenPdf['pages'][number]> {
  const { width, height } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  await page.getOperatorList()
  const lines: Placed[] = []
  const fonts = new Set<string>()
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue
    fonts.add(item.fontName)
    const [, , , size = 0, x = 0, y = 0] = item.transform as number[]
    const last = lines.at(-1)
    const top = rounded(height - y)
    // Words of one line that touch belong together.
    if (last && Math.abs(last.y - top) < 0.3 && rounded(x) - last.end < 3 && rounded(x) >= last.end - 0.5) {
      const gap = rounded(x) - last.end > 0.3 && !last.text.endsWith(' ') ? ' ' : ''
      lines[lines.length - 1] = {
        ...last,
        text: `${last.text}${gap}${item.str}`,
        end: rounded(x + item.width),
      }
    } else
      lines.push({
        text: item.str,
        x: rounded(x),
        y: top,
        end: rounded(x + item.width),
        size: Math.round(size * 10) / 10,
      })
  }
  const foreignFonts = [...fonts].filter((name) => {
    const font = page.commonObjs.get(name) as { missingFile?: boolean; name?: string }
    return font.missingFile === true || !/Tinos/.test(font.name ?? '')
  })
  return {
    width: rounded(width),
    height: rounded(height),
    lines,
    roles: rolesOf(await page.getStructTree()),
    foreignFonts,
  }
}

function rolesOf(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null || !('role' in node)) return []
  const children = 'children' in node && Array.isArray(node.children) ? node.children : []
  return [String(node.role), ...children.flatMap(rolesOf)]
}
