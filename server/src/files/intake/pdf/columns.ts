import type { LegacyEncoding } from '../legacy/index.ts'
import { lineOf, NARROWEST_GUTTER, type PageLine, type PageSize } from './lines.ts'
import type { Piece } from './rows.ts'
import { openTableAt, type OpenTable } from './open-tables.ts'

/** A printed row, cut where a space is too wide to be between words. */
export interface Row {
  readonly base: number
  readonly size: number
  readonly parts: readonly (readonly Piece[])[]
}

const GUTTER = 10
// On a page as wide as a wall a gutter is not looked for at every point.
const MOST_PLACES = 600
// Lines of two columns need not stand at one height; within so many rows some two do.
const ROWS_TO_A_PAIR = 8

/** How the pieces of a page become lines. */
export interface Writing {
  readonly page: PageSize
  readonly found: Set<LegacyEncoding>
  readonly notes: ReadonlySet<string>
}

/** A line, or a table that has no rules. */
export type OrderedPart =
  | { readonly kind: 'line'; readonly line: PageLine }
  | { readonly kind: 'table'; readonly rows: OpenTable['rows'] }

/**
 * Puts rows into reading order: where letterhead, signature or columns of text stand side by side, the left one is read
 * before the right one; rows that stand under one another in three parts or more are a table.
 */
export function readingOrder(printed: readonly Row[], writing: Writing): OrderedPart[] {
  const parts: OrderedPart[] = []
  const rows = paired(printed)
  const write = (part: readonly Piece[], page = writing.page): PageLine =>
    lineOf(part, page, writing.found, writing.notes)
  const line = (written: PageLine): OrderedPart => ({ kind: 'line', line: written })
  for (let at = 0; at < rows.length;) {
    const table = openTableAt(rows, at, (part) => write(part).text)
    const zone = table ? null : zoneAt(rows, at)
    const row = rows[at]
    if (table) parts.push({ kind: 'table', rows: table.rows })
    else if (zone) {
      const newspaper = isNewspaper(zone, writing.page)
      for (const side of ['left', 'right'] as const)
        for (const part of zone[side])
          parts.push(
            line(
              newspaper
                ? columnOfText(part, zone, side, write, writing.page)
                : { ...write(part), column: true },
            ),
          )
    } else if (row) parts.push(line(write(row.parts.flat())))
    at = table?.end ?? zone?.end ?? at + 1
  }
  return parts
}

const LINES_OF_A_COLUMN = 8

// Columns of running text are long and wide on both sides; what stands beside a letterhead is neither.
function isNewspaper({ left, right }: Zone, page: PageSize): boolean {
  return [left, right].every((side) => {
    const wide = side.filter((part) => rightOf(part) - leftOf(part) > page.width * 0.28)
    return wide.length >= LINES_OF_A_COLUMN && wide.length > side.length * 0.5
  })
}

// A column is a narrow page of its own.
function columnOfText(
  part: readonly Piece[],
  zone: Zone,
  side: 'left' | 'right',
  write: (part: readonly Piece[], page: PageSize) => PageLine,
  page: PageSize,
): PageLine {
  const from = Math.min(...zone[side].map(leftOf))
  const to = Math.max(...zone[side].map(rightOf))
  const margin = (to - from) * 0.12
  const shifted = part.map((piece) => ({
    ...piece,
    left: piece.left - from + margin,
    right: piece.right - from + margin,
  }))
  return write(shifted, { ...page, width: to - from + margin * 2, column: side })
}

/** Where a page of text parts into two columns; null where it does not. */
export function gutterOf(rows: readonly (readonly Piece[])[], width: number): number | null {
  // Only a page many of whose lines begin beyond its middle can have a second column.
  const sided = rows.filter((row) =>
    row.some((piece) => piece.left > width * 0.4 && piece.left < width * 0.68),
  )
  if (sided.length < LINES_OF_A_COLUMN) return null
  const step = Math.max(3, (width * 0.3) / MOST_PLACES)
  const counts = Array.from({ length: Math.floor((width * 0.3) / step) + 1 }, () => 0)
  const placeOf = (x: number): number => (x - width * 0.35) / step
  for (const gap of sided.flatMap(gapsOf)) {
    const first = Math.max(0, Math.ceil(placeOf(gap.from + NARROWEST_GUTTER / 2)))
    const last = Math.min(counts.length - 1, Math.floor(placeOf(gap.to - NARROWEST_GUTTER / 2)))
    for (let place = first; place <= last; place += 1) counts[place] = (counts[place] ?? 0) + 1
  }
  const most = Math.max(...counts)
  const at = width * 0.35 + counts.indexOf(most) * step
  if (most < LINES_OF_A_COLUMN) return null
  // Above and below the columns, and beside tables, lines run across.
  return most > rows.length * 0.25 ? at : null
}

// Where nothing of a row stands, between its pieces, as far as it is wide enough for a gutter.
function gapsOf(row: readonly Piece[]): { from: number; to: number }[] {
  const gaps: { from: number; to: number }[] = []
  let from = Infinity
  for (const { left, right } of row) {
    if (left - from >= NARROWEST_GUTTER) gaps.push({ from, to: left })
    from = from === Infinity ? right : Math.max(from, right)
  }
  return gaps
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

// So many rows in two parts below one another are two columns.
const PAIRS_OF_COLUMNS = 4

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
    const parts = pairs < PAIRS_OF_COLUMNS ? row.parts : onSides(row.parts, gutter.from)
    const narrowed = parts.reduce((kept, part) => narrow(kept, part), gutter)
    if (parts.length > 2 || narrowed.to - narrowed.from < GUTTER) break
    // Below the columns a line of its own goes on by itself.
    if (parts.length === 1 && pairs > 0 && before && before.base - row.base > row.size * 2.2) break
    gutter = narrowed
    for (const part of parts) (rightOf(part) <= gutter.from + 1 ? left : right).push(part)
    if (parts.length === 2) pairs += 1
  }
  return pairs > 0 && end > from + seed ? { left, right, end } : null
}

// A justified line of a narrow column has blanks as wide as a gutter: it is one part all the same.
function onSides(parts: Row['parts'], gutter: number): Row['parts'] {
  const left = parts.filter((part) => leftOf(part) < gutter)
  return [left.flat(), parts.slice(left.length).flat()].filter((side) => side.length > 0)
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
