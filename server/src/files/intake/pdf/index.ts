/**
 * PDF with text. In: bytes. Out: paragraphs, put together from the places of the letters on the page. Promised: no
 * script of the file runs, nothing is fetched; a file that needs a password, or has only pictures, is refused.
 */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { writeText } from '../blocks.ts'
import { Unreadable, type IntakeLimits, type Read } from '../types.ts'
import { readingOrder } from './columns.ts'
import { gridsOf } from './grids.ts'
import { partsOf, rowsOf, type PageSize, type Piece } from './lines.ts'
import { blocksOf, type PageParts } from './paragraphs.ts'
import { rulesOf, type Rule, type Rules } from './rules.ts'

/** Fewer letters than this on a page are a page number or a stamp over a picture. */
const LETTERS_OF_A_TEXT_PAGE = 12

/** Reads a PDF. Throws `Unreadable`. */
export async function readPdf(bytes: Uint8Array, limits: IntakeLimits): Promise<Read> {
  checkWhole(bytes)
  const pdf = await openPdf(bytes)
  try {
    if (pdf.numPages > limits.pages)
      throw new Unreadable('too-long', { pages: pdf.numPages, limit: limits.pages })
    const pages: PageParts[] = []
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(pdf, number))
    const bare = pages.flatMap((page, at) => (lettersOf(page) < LETTERS_OF_A_TEXT_PAGE ? [at + 1] : []))
    if (bare.length === pages.length) throw new Unreadable('scan', { pages: pages.length })
    return {
      text: writeText(blocksOf(pages)),
      remarks: bare.length > 0 ? [{ code: 'pages-without-text', pages: bare }] : [],
    }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

// The reader repairs what it can; a file cut short would become half a document without a word about it.
function checkWhole(bytes: Uint8Array): void {
  const tail = Buffer.from(
    bytes.buffer,
    bytes.byteOffset + Math.max(0, bytes.byteLength - 4096),
    Math.min(4096, bytes.byteLength),
  )
  if (!tail.includes('%%EOF')) throw new Unreadable('broken', { found: 'truncated' })
}

/** Loads the library, which takes longer than most files. */
export async function loadPdfReader(): Promise<void> {
  await import('pdfjs-dist/legacy/build/pdf.mjs')
  // The part that parses is loaded by the first document, as long as there is no thread for it.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string)
}

async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const task = getDocument({
    // The reader takes the memory over; the caller keeps its own.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    stopAtErrors: false,
    enableXfa: false,
    cMapUrl: join(folder, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts/'),
  })
  return task.promise.catch((error: unknown) => {
    const name = error instanceof Error ? error.name : ''
    throw new Unreadable(name === 'PasswordException' ? 'encrypted' : 'broken')
  })
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<PageParts> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const page = await pdf.getPage(number)
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const size = { width: right - left, height: top - bottom, page: number }
  const content = await page.getTextContent({ disableNormalization: true })
  const pieces = content.items.flatMap((item): Piece[] => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[]
    // Text that runs up the margin is a stamp or a signature of a machine.
    if (Math.abs(b) > Math.abs(a)) return []
    const height = item.height || Math.abs(a)
    return [{ text: item.str, left: x - left, right: x - left + item.width, base: y - bottom, size: height }]
  })
  const { fnArray, argsArray } = await page.getOperatorList()
  const rules = rulesOf({ operators: fnArray, arguments: argsArray, codes: OPS })
  page.cleanup()
  return pageParts(pieces, moved(rules, left, bottom), size)
}

function moved({ horizontal, vertical }: Rules, left: number, bottom: number): Rules {
  const shift = (rule: Rule, at: number, along: number): Rule => ({
    at: rule.at - at,
    from: rule.from - along,
    to: rule.to - along,
  })
  return {
    horizontal: horizontal.map((rule) => shift(rule, bottom, left)),
    vertical: vertical.map((rule) => shift(rule, left, bottom)),
  }
}

// Tables stand where their top edge stands among the lines.
function pageParts(pieces: readonly Piece[], rules: Rules, size: PageSize): PageParts {
  const grids = gridsOf(rules, pieces, size)
  const free = pieces.filter((piece) => !grids.some((grid) => grid.pieces.has(piece)))
  const parts: PageParts[number][] = []
  let ceiling = Infinity
  for (const grid of [...grids.toSorted((a, b) => b.top - a.top), null]) {
    const floor = grid?.top ?? -Infinity
    const rows = rowsOf(free.filter((piece) => piece.base < ceiling && piece.base >= floor))
    const cut = rows.map((row) => ({
      base: row[0]?.base ?? 0,
      size: row[0]?.size ?? 10,
      parts: partsOf(row),
    }))
    parts.push(...readingOrder(cut, size).map((line) => ({ kind: 'line' as const, line })))
    if (grid) parts.push({ kind: 'grid', grid })
    ceiling = floor
  }
  return parts
}

function lettersOf(parts: PageParts): number {
  const words = parts.flatMap((part) => (part.kind === 'line' ? [part.line.text] : part.grid.rows.flat(2)))
  return words.reduce((sum, text) => sum + text.replace(/\P{L}/gu, '').length, 0)
}
