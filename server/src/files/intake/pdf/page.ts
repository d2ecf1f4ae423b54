import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { LegacyEncoding } from '../legacy/index.ts'
import { Unreadable } from '../types.ts'
import { gutterOf, readingOrder, type Writing } from './columns.ts'
import { piecesOf, type FontShape } from './glyphs.ts'
import { gridsOf } from './grids.ts'
import { lineOf, partsOf, type PageSize } from './lines.ts'
import { markOf, withoutNotes } from './notes.ts'
import { isPageNumber, joinLines, type PageParts } from './paragraphs.ts'
import { isPictured, type PictureCodes } from './pictures.ts'
import { baseOf, rowsOf, sizeOf, type Piece } from './rows.ts'
import { rulesOf, type Matrix, type Rules } from './rules.ts'

/** A page in reading order, with its footnotes apart. */
export interface ReadPage {
  readonly parts: PageParts
  readonly notes: readonly string[]
}

/** What a page draws. */
export interface DrawnPage {
  readonly page: PDFPageProxy
  readonly operators: Awaited<ReturnType<PDFPageProxy['getOperatorList']>>
}

/** Has a page drawn. Throws `Unreadable`. */
export async function drawPage(pdf: PDFDocumentProxy, number: number): Promise<DrawnPage> {
  const { AnnotationMode } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const page = await pdf.getPage(number).catch(brokenPage)
  // Stamps and seals of signatures are annotations: what was put on the paper, not its text.
  const operators = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE }).catch(brokenPage)
  return { page, operators }
}

/** The pages of a document one after another; the next one is being drawn while one is read. Throws `Unreadable`. */
export async function* drawnPages(pdf: PDFDocumentProxy): AsyncGenerator<DrawnPage> {
  let next = drawPage(pdf, 1)
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const drawn = await next
    if (number < pdf.numPages) {
      next = drawPage(pdf, number + 1)
      next.catch(() => undefined)
    }
    yield drawn
  }
}

/** What stands on a page: letters and ruling lines where they stand, in points. */
export interface PageLetters {
  readonly pieces: readonly Piece[]
  readonly rules: Rules
  readonly size: PageSize
}

/** The letters and lines that a page draws. */
export function lettersOf({ page, operators }: DrawnPage, codes: Codes): PageLetters {
  const { matrix, width, height } = uprightOf(page.view, page.rotate)
  const drawing = { operators: operators.fnArray, arguments: operators.argsArray, matrix, ...codes }
  const pieces = piecesOf(drawing, (name) => fontShape(page, name))
  return { pieces, rules: rulesOf(drawing), size: { width, height, page: page.pageNumber } }
}

/** Whether pictures cover most of a page. */
export function isPicturePage({ page, operators }: DrawnPage, codes: Codes): boolean {
  const { matrix, ...size } = uprightOf(page.view, page.rotate)
  return isPictured({ operators: operators.fnArray, arguments: operators.argsArray, matrix, ...codes }, size)
}

/** Reads what a page draws. */
export function readPage(drawn: DrawnPage, codes: Codes, found: Set<LegacyEncoding>): ReadPage {
  const letters = lettersOf(drawn, codes)
  drawn.page.cleanup()
  return readLetters(letters, found)
}

/** The numbers of the operators that matter. */
export type Codes = Pick<Parameters<typeof piecesOf>[0], 'codes' | 'text'> & {
  readonly pictures: PictureCodes
}

/** Asks the library for the numbers of its operators. */
export async function codesOf(): Promise<Codes> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const codes = { ...OPS, formBegin: OPS.paintFormXObjectBegin, formEnd: OPS.paintFormXObjectEnd }
  return { codes, text: OPS, pictures: OPS }
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

// From the places of the file to those of the page as people hold it, its lower left corner at nothing.
function uprightOf(
  view: readonly number[],
  rotation: number,
): { matrix: Matrix; width: number; height: number } {
  const [left = 0, bottom = 0, right = 0, top = 0] = view
  const [width, height] = [right - left, top - bottom]
  const turned = ((rotation % 360) + 360) % 360
  if (turned === 90) return { matrix: [0, -1, 1, 0, -bottom, right], width: height, height: width }
  if (turned === 180) return { matrix: [-1, 0, 0, -1, right, top], width, height }
  if (turned === 270) return { matrix: [0, 1, -1, 0, top, -left], width: height, height: width }
  return { matrix: [1, 0, 0, 1, -left, -bottom], width, height }
}

/** Puts what stands on a page into reading order. Tables stand where their top edge stands among the lines. */
export function readLetters(
  { pieces, rules, size: page }: PageLetters,
  found: Set<LegacyEncoding>,
): ReadPage {
  const grids = gridsOf(rules, pieces, page, found)
  const free =
    grids.length === 0 ? pieces : pieces.filter((piece) => !grids.some((grid) => grid.pieces.has(piece)))
  const lowest = Math.min(page.height, ...grids.map((grid) => grid.bottom))
  const all = rowsOf(free)
  const low = rowsBetween(all, free, -Infinity, lowest).filter(
    (row) => baseOf(row) > page.height * 0.1 || !isPageNumber(lineOf(row, page)),
  )
  const { notes } = withoutNotes(low, rules.horizontal, page.width)
  const noted = new Set(notes.flat())
  const marks = new Set(notes.flatMap((row) => markOf(row)?.mark ?? []))
  const writing = { page, found, notes: marks }
  const body = noted.size === 0 ? free : free.filter((piece) => !noted.has(piece))
  const bodyRows = noted.size === 0 ? all : rowsOf(body)
  const gutter = gutterOf(bodyRows, page.width)
  const parts: PageParts[number][] = []
  let ceiling = Infinity
  for (const grid of [...grids.toSorted((a, b) => b.top - a.top), null]) {
    const floor = grid?.top ?? -Infinity
    const rows = rowsBetween(bodyRows, body, floor, ceiling)
    const cut = rows.map((row) => ({ base: baseOf(row), size: sizeOf(row), parts: partsOf(row, gutter) }))
    parts.push(...readingOrder(cut, writing))
    if (grid) parts.push({ kind: 'table', rows: grid.rows })
    ceiling = floor
  }
  return { parts, notes: notesOf(notes, writing) }
}

// The rows of the pieces that stand between two heights; where all do, `all` are known already.
function rowsBetween(
  all: readonly Piece[][],
  pieces: readonly Piece[],
  floor: number,
  ceiling: number,
): readonly Piece[][] {
  const between = pieces.filter((piece) => piece.base < ceiling && piece.base >= floor)
  return between.length === pieces.length ? all : rowsOf(between)
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
