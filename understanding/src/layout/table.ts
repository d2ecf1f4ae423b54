import type { Span } from '../reading.ts'
import type { Block } from './block.ts'
import { laidOutCells } from './laid-out.ts'
import { dividedHead, headerOf, isFilled } from './table-head.ts'
import type { Column, Head } from './table-head.ts'

/** One row of a table. */
export interface Row {
  readonly role: 'header' | 'section' | 'data'
  /** The cells with their blanks cut off; an empty cell has no length. */
  readonly cells: readonly Span[]
  /** What the columns hold; empty when the table has no header. */
  readonly columns: readonly Column[]
  /** Index of the first block of its table. */
  readonly table: number
}

/** Reads the rows of all tables, by the index of their block. */
export function readTables(text: string, blocks: readonly Block[]): ReadonlyMap<number, Row> {
  const rows = new Map<number, Row>()
  let table = -1
  let columns: readonly Column[] = []
  let above: readonly Span[] = []
  let places: readonly number[] = []
  let over: Head | undefined
  blocks.forEach((block, index) => {
    if (block.kind === 'rule') return
    if (block.kind !== 'row') {
      table = -1
      over = undefined
      return
    }
    const barred = text.slice(block.start, block.end).includes('|')
    const printed = barred ? cellsOf(text, block) : laidOutCells(text, block.start, block.end)
    const named = headerOf(text, printed, table < 0) ?? (over && dividedHead(text, printed, over))
    if (named && !barred) places = printed.map(({ start }) => placeOnLine(text, start))
    const aligned = barred || named ? printed : inPlaces(text, printed, places)
    if (named) columns = named
    else if (table < 0) columns = columnsGo(aligned, columns)
    if (table < 0) table = index
    const role = named ? 'header' : isSection(text, aligned, columns) ? 'section' : 'data'
    const cells = role === 'data' ? inherited(aligned, columns, above) : aligned
    above = role === 'data' ? cells : []
    over = named ? { cells, columns } : undefined
    rows.set(index, { role, cells, columns, table })
  })
  return rows
}

/** How far from the beginning of its line a cell begins. */
function placeOnLine(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 400), at)
  return before.length - 1 - before.lastIndexOf('\n')
}

/** Cells of a row with empty columns, each under the name of the column that it stands below. */
function inPlaces(text: string, cells: readonly Span[], places: readonly number[]): readonly Span[] {
  if (cells.length >= places.length) return cells
  const placed: Span[] = places.map(() => ({ start: cells[0]?.start ?? 0, end: cells[0]?.start ?? 0 }))
  let column = 0
  for (const cell of cells) {
    const here = placeOnLine(text, cell.start)
    while (column + 1 < places.length && nearer(here, places[column + 1], places[column])) column++
    placed[column] = cell
    column = Math.min(column + 1, places.length - 1)
  }
  return placed
}

const nearer = (here: number, next: number | undefined, now: number | undefined): boolean =>
  Math.abs(here - (next ?? Infinity)) < Math.abs(here - (now ?? 0))

/** A cell that spans several rows is printed in the first: a row that names no lead has that of the row above, with its partners and day. */
function inherited(
  cells: readonly Span[],
  columns: readonly Column[],
  above: readonly Span[],
): readonly Span[] {
  const lead = columns.indexOf('lead')
  const content = cells[columns.indexOf('content')]
  if (lead < 0 || above.length === 0 || !content || content.end === content.start) return cells
  if (isFilled(cells[lead])) return cells
  return columns.map((column, at) => {
    const own = cells[at] ?? { start: content.end, end: content.end }
    const shared = column === 'lead' || column === 'coordinate' || column === 'deadline'
    return shared && !isFilled(own) ? (above[at] ?? own) : own
  })
}

/** A table cut by a page break goes on with the columns of its first part. */
function columnsGo(cells: readonly Span[], columns: readonly Column[]): readonly Column[] {
  return cells.length === columns.length ? columns : []
}

function cellsOf(text: string, block: Block): readonly Span[] {
  const cells: Span[] = []
  let from = text.charCodeAt(block.start) === 124 ? block.start + 1 : block.start
  for (let at = from; at <= block.end; at++) {
    if (at < block.end && text.charCodeAt(at) !== 124) continue
    if (at < block.end || at > from) cells.push(trimmed(text, from, at))
    from = at + 1
  }
  return cells
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && ' *_\n'.includes(text.charAt(start))) start++
  while (end > start && ' *_\n'.includes(text.charAt(end - 1))) end--
  return { start, end }
}

/** A row with one filled cell besides its number stands for a part of the table; a task may have nothing but words, an indicator has a level. */
function isSection(text: string, cells: readonly Span[], columns: readonly Column[]): boolean {
  const filled = cells.filter((cell, at) => cell.end > cell.start && columns[at] !== 'number')
  if (filled.length === 1 && columns.length > 2) {
    const number = cells[0]
    return (
      number !== undefined &&
      (columns[0] !== 'number' ||
        columns.includes('indicator') ||
        !/^\d/.test(text.slice(number.start, number.end)))
    )
  }
  return filled.length === 0
}
