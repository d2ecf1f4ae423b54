import { RunText, type LegacyEncoding } from '../legacy/index.ts'
import { baseOf, isRaised, rowsOf, sizeOf, type Piece } from './rows.ts'

/** The page that pieces stand on. */
export interface PageSize {
  readonly width: number
  readonly height: number
  readonly page: number
  /** Set where a column of a page stands for a page: lines of two columns are not of one. */
  readonly column?: 'left' | 'right'
}

/** A printed line. */
export interface PageLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly base: number
  readonly size: number
  readonly page: PageSize
  /** Stands in a column beside another: letterhead, signature. */
  readonly column: boolean
}

/** The lines of some pieces, each across its whole width. */
export function linesOf(pieces: readonly Piece[], page: PageSize, found: Set<LegacyEncoding>): PageLine[] {
  return rowsOf(pieces).map((row) => lineOf(row, page, found))
}

/** How many points at least part two columns: blanks between the words of a justified line are narrower. */
export const NARROWEST_GUTTER = 8

/** Cuts a row where a space is too wide to be between words, and where columns of the page part. */
export function partsOf(row: readonly Piece[], gutter: number | null = null): Piece[][] {
  const parts: Piece[][] = []
  let end = -Infinity
  for (const piece of row) {
    const part = parts.at(-1)
    const parted =
      gutter !== null && end <= gutter && piece.left >= gutter && piece.left - end >= NARROWEST_GUTTER
    if (part && !parted && piece.left - end <= piece.size * 1.8) part.push(piece)
    else parts.push([piece])
    end = Math.max(end, piece.right)
  }
  return parts
}

// The label of a list and its text are often drawn without a blank between them.
const LABEL = /^(\d{1,3}[.)]|[IVXLC]{1,6}[.)]|\p{Ll}\)|[-–+•])(?=\p{L}{2})/u

/** A line of pieces from left to right; `notes` are the numbers of the footnotes of the page. */
export function lineOf(
  row: readonly Piece[],
  page: PageSize,
  found: Set<LegacyEncoding> = new Set(),
  notes: ReadonlySet<string> = new Set(),
): PageLine {
  const size = sizeOf(row)
  const words = new RunText(found)
  let end: number | null = null
  let last = ''
  for (const piece of row) {
    const gap = end === null ? 0 : piece.left - end
    if (gap > size * 0.16 && !last.endsWith(' ') && !piece.text.startsWith(' '))
      words.add(gap > size * 1.8 ? '   ' : ' ', piece.font)
    const mark = notes.size > 0 && isRaised(piece, row) ? (/\d+/.exec(piece.text)?.[0] ?? '') : ''
    words.add(notes.has(mark) ? `[${mark}]` : piece.text, piece.font)
    last = piece.text
    end = Math.max(end ?? 0, piece.right)
  }
  return {
    text: words.text().trim().replace(LABEL, '$1 '),
    left: Math.min(...row.map((piece) => piece.left)),
    right: end ?? 0,
    base: baseOf(row),
    size,
    page,
    column: false,
  }
}
