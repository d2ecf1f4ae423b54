import { lineOf, type PageLine, type PageSize, type Piece } from './lines.ts'

/** A printed row, cut where a space is too wide to be between words. */
export interface Row {
  readonly base: number
  readonly size: number
  readonly parts: readonly (readonly Piece[])[]
}

const GUTTER = 10
// Lines of two columns need not stand at one height; within so many rows some two do.
const ROWS_TO_A_PAIR = 8

/**
 * Puts rows into reading order: where letterhead or signature stand in two columns side by side, the left one is read
 * before the right one.
 */
export function readingOrder(printed: readonly Row[], page: PageSize): PageLine[] {
  const lines: PageLine[] = []
  const rows = paired(printed)
  for (let at = 0; at < rows.length;) {
    const zone = zoneAt(rows, at)
    const row = rows[at]
    if (zone) {
      lines.push(
        ...zone.left.map((part) => columnLine(part, page)),
        ...zone.right.map((part) => columnLine(part, page)),
      )
      at = zone.end
    } else {
      if (row) lines.push(lineOf(row.parts.flat(), page))
      at += 1
    }
  }
  return lines
}

// Two columns of other leading stand at other heights: lines nearer than a line's height are beside, not below, each
// other.
function paired(rows: readonly Row[]): Row[] {
  const pairs: Row[] = []
  for (const row of rows) {
    const before = pairs.at(-1)
    const beside = before && before.base - row.base < Math.min(before.size, row.size) * 0.8
    const [one, other] = [before?.parts[0], row.parts[0]]
    if (beside && before.parts.length === 1 && row.parts.length === 1 && one && other && apart(one, other)) {
      const parts = leftOf(one) < leftOf(other) ? [one, other] : [other, one]
      pairs[pairs.length - 1] = { ...before, parts }
    } else pairs.push(row)
  }
  return pairs
}

const apart = (one: readonly Piece[], other: readonly Piece[]): boolean =>
  leftOf(one) - rightOf(other) >= GUTTER || leftOf(other) - rightOf(one) >= GUTTER

function columnLine(part: readonly Piece[], page: PageSize): PageLine {
  return { ...lineOf(part, page), column: true }
}

interface Zone {
  readonly left: readonly (readonly Piece[])[]
  readonly right: readonly (readonly Piece[])[]
  readonly end: number
}

// A zone begins with a row in two parts, or above one, with rows that stand wholly on one side of its gutter.
function zoneAt(rows: readonly Row[], from: number): Zone | null {
  const seed = rows.slice(from, from + ROWS_TO_A_PAIR).findIndex((row) => row.parts.length === 2)
  const parts = rows[from + seed]?.parts
  if (seed < 0 || !parts?.[0] || !parts[1]) return null
  let gutter = { from: rightOf(parts[0]), to: leftOf(parts[1]) }
  const left: (readonly Piece[])[] = []
  const right: (readonly Piece[])[] = []
  let pairs = 0
  let end = from
  for (; end < rows.length; end += 1) {
    const row = rows[end]
    const before = rows[end - 1]
    if (!row || (end > from && before && before.base - row.base > row.size * 3.2)) break
    const narrowed = row.parts.reduce((kept, part) => narrow(kept, part), gutter)
    if (row.parts.length > 2 || narrowed.to - narrowed.from < GUTTER) break
    // Below the columns a line of its own goes on by itself.
    if (row.parts.length === 1 && pairs > 0 && before && before.base - row.base > row.size * 2.2) break
    gutter = narrowed
    for (const part of row.parts) (rightOf(part) <= gutter.from + 1 ? left : right).push(part)
    if (row.parts.length === 2) pairs += 1
  }
  return pairs > 0 && end > from + seed ? { left, right, end } : null
}

function narrow(gutter: { from: number; to: number }, part: readonly Piece[]): { from: number; to: number } {
  const [left, right] = [leftOf(part), rightOf(part)]
  const fitsRight = left - gutter.from >= GUTTER
  const fitsLeft = gutter.to - right >= GUTTER
  const nearerRight = gutter.to - right < left - gutter.from
  if (fitsRight && (!fitsLeft || nearerRight)) return { from: gutter.from, to: Math.min(gutter.to, left) }
  if (fitsLeft) return { from: Math.max(gutter.from, right), to: gutter.to }
  return { from: left, to: left }
}

const leftOf = (part: readonly Piece[]): number => Math.min(...part.map((piece) => piece.left))
const rightOf = (part: readonly Piece[]): number => Math.max(...part.map((piece) => piece.right))
