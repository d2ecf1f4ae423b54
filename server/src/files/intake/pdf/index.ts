/**
 * PDF with text. In: bytes. Out: paragraphs, put together from the places of the letters on the page. Promised: no
 * script of the file runs, nothing is fetched; a file that needs a password, or has only pictures, is refused.
 */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { writeText } from '../blocks.ts'
import type { LegacyEncoding } from '../legacy/index.ts'
import { newNotes, remarksOf } from '../remarks.ts'
import { Unreadable, type IntakeLimits, type Read } from '../types.ts'
import { gutterOf, readingOrder, type Writing } from './columns.ts'
import { withoutRunningHeads } from './furniture.ts'
import { piecesOf, type FontShape } from './glyphs.ts'
import { gridsOf } from './grids.ts'
import { lineOf, partsOf, type PageSize } from './lines.ts'
import { baseOf, rowsOf, sizeOf, type Piece } from './rows.ts'
import { isBroken, mended } from './mended.ts'
import { markOf, withoutNotes } from './notes.ts'
import { blocksOf, isPageNumber, joinLines, type PageParts } from './paragraphs.ts'
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
    const notes = newNotes()
    const pages: ReadPage[] = []
    for (let number = 1; number <= pdf.numPages; number += 1)
      pages.push(await readPage(pdf, number, notes.encodings))
    const bare = pages.flatMap(({ parts }, at) => (isBare(parts) ? [at + 1] : []))
    if (bare.length === pages.length) throw new Unreadable('scan', { pages: pages.length })
    const { pages: bodies, heads } = withoutRunningHeads(pages.map(({ parts }) => parts))
    notes.margins.push(...heads)
    const footnotes = pages
      .flatMap((page) => page.notes)
      .map((text) => ({ kind: 'paragraph' as const, text }))
    const text = writeText([...blocksOf(bodies), ...footnotes].map((block) => mended(block, notes.encodings)))
    if (isBroken(text)) throw new Unreadable('scan', { found: 'broken-text', pages: pages.length })
    const remarks = remarksOf(notes)
    return {
      text,
      remarks: bare.length > 0 ? [{ code: 'pages-without-text', pages: bare }, ...remarks] : remarks,
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
    // The names of fonts, by which old encodings are known.
    fontExtraProperties: true,
    cMapUrl: join(folder, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts/'),
  })
  return task.promise.catch((error: unknown) => {
    const name = error instanceof Error ? error.name : ''
    throw new Unreadable(name === 'PasswordException' ? 'encrypted' : 'broken')
  })
}

interface ReadPage {
  readonly parts: PageParts
  readonly notes: readonly string[]
}

async function readPage(
  pdf: PDFDocumentProxy,
  number: number,
  found: Set<LegacyEncoding>,
): Promise<ReadPage> {
  const { OPS, AnnotationMode } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const page = await pdf.getPage(number).catch(brokenPage)
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const size = { width: right - left, height: top - bottom, page: number }
  // Stamps and seals of signatures are annotations: what was put on the paper, not its text.
  const { fnArray, argsArray } = await page
    .getOperatorList({ annotationMode: AnnotationMode.DISABLE })
    .catch(brokenPage)
  const codes = { ...OPS, formBegin: OPS.paintFormXObjectBegin, formEnd: OPS.paintFormXObjectEnd }
  const drawing = { operators: fnArray, arguments: argsArray, codes, text: OPS }
  const pieces = piecesOf(drawing, (name) => fontShape(page, name)).map((piece) => ({
    ...piece,
    left: piece.left - left,
    right: piece.right - left,
    base: piece.base - bottom,
  }))
  const rules = rulesOf(drawing)
  page.cleanup()
  return pageParts(pieces, shifted(rules, left, bottom), size, found)
}

// Whatever the reader complains of, it is the file.
function brokenPage(): never {
  throw new Unreadable('broken', { found: 'page' })
}

function fontShape(page: PDFPageProxy, name: string): FontShape {
  const found = page.commonObjs.has(name)
    ? (page.commonObjs.get(name) as { fontMatrix?: ArrayLike<number>; vertical?: boolean; name?: string })
    : {}
  const { fontMatrix, vertical = false } = found
  return { scale: fontMatrix?.[0] ?? 0.001, vertical, name: (found.name ?? '').replace(/^[A-Z]{6}\+/, '') }
}

function shifted({ horizontal, vertical }: Rules, left: number, bottom: number): Rules {
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
function pageParts(
  pieces: readonly Piece[],
  rules: Rules,
  page: PageSize,
  found: Set<LegacyEncoding>,
): ReadPage {
  const grids = gridsOf(rules, pieces, page, found)
  const free = pieces.filter((piece) => !grids.some((grid) => grid.pieces.has(piece)))
  const lowest = Math.min(page.height, ...grids.map((grid) => grid.bottom))
  const low = rowsOf(free.filter((piece) => piece.base < lowest)).filter(
    (row) => !isPageNumber(lineOf(row, page)),
  )
  const { notes } = withoutNotes(low, rules.horizontal, page.width)
  const noted = new Set(notes.flat())
  const marks = new Set(notes.flatMap((row) => markOf(row)?.mark ?? []))
  const writing = { page, found, notes: marks }
  const body = free.filter((piece) => !noted.has(piece))
  const gutter = gutterOf(rowsOf(body), page.width)
  const parts: PageParts[number][] = []
  let ceiling = Infinity
  for (const grid of [...grids.toSorted((a, b) => b.top - a.top), null]) {
    const floor = grid?.top ?? -Infinity
    const rows = rowsOf(body.filter((piece) => piece.base < ceiling && piece.base >= floor))
    const cut = rows.map((row) => ({ base: baseOf(row), size: sizeOf(row), parts: partsOf(row, gutter) }))
    parts.push(...readingOrder(cut, writing))
    if (grid) parts.push({ kind: 'table', rows: grid.rows })
    ceiling = floor
  }
  return { parts, notes: notesOf(notes, writing) }
}

// A note may go on over several rows.
function notesOf(rows: readonly (readonly Piece[])[], { page, found }: Writing): string[] {
  const notes: string[] = []
  for (const row of rows) {
    const begun = markOf(row)
    const { text } = lineOf(begun?.rest ?? row, page, found)
    if (begun) notes.push(`[${begun.mark}] ${text}`)
    else notes.push(joinLines(notes.pop() ?? '', text))
  }
  return notes
}

function isBare(parts: PageParts): boolean {
  const words = parts.flatMap((part) => (part.kind === 'line' ? [part.line.text] : part.rows.flat(2)))
  const letters = words.reduce((sum, text) => sum + text.replace(/[^\p{L}\p{Co}]/gu, '').length, 0)
  return letters < LETTERS_OF_A_TEXT_PAGE
}
