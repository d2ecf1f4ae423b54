import type { Cell } from '../blocks.ts'
import type { Row } from './columns.ts'
import type { Piece } from './rows.ts'

/** A table without rules: rows `from` to `end` of a page, and its cells. */
export interface OpenTable {
  readonly from: number
  readonly end: number
  readonly rows: readonly (readonly Cell[])[]
}

const FEWEST_ROWS = 3
const FEWEST_COLUMNS = 3
const GUTTER = 6

interface Column {
  left: number
  right: number
}

/**
 * Finds a table that begins with a row of a page and has no rules: rows of three parts and more that stand under one
 * another. A line that stands in one column goes on in the cell above it.
 */
export function openTableAt(
  rows: readonly Row[],
  from: number,
  write: (part: readonly Piece[]) => string,
): OpenTable | null {
  if ((rows[from]?.parts.length ?? 0) < FEWEST_COLUMNS) return null
  let columns: Column[] = []
  let end = from
  let full = 0
  for (; end < rows.length; end += 1) {
    const row = rows[end]
    const before = rows[end - 1]
    if (!row || (end > from && before && before.base - row.base > row.size * 4)) break
    const merged = withRow(columns, row)
    if (merged.length < FEWEST_COLUMNS || (columns.length > 0 && merged.length < columns.length)) break
    columns = merged
    if (row.parts.length >= FEWEST_COLUMNS) full += 1
  }
  if (full < FEWEST_ROWS) return null
  return { from, end, rows: cellsOf(rows.slice(from, end), columns, write) }
}

function withRow(columns: readonly Column[], row: Row): Column[] {
  const all = [...columns.map((column) => ({ ...column })), ...row.parts.map(extentOf)].toSorted(
    (a, b) => a.left - b.left,
  )
  const merged: Column[] = []
  for (const column of all) {
    const last = merged.at(-1)
    if (last && column.left - last.right < GUTTER) last.right = Math.max(last.right, column.right)
    else merged.push(column)
  }
  return merged
}

function extentOf(part: readonly Piece[]): Column {
  return {
    left: Math.min(...part.map((piece) => piece.left)),
    right: Math.max(...part.map((piece) => piece.right)),
  }
}

function cellsOf(
  rows: readonly Row[],
  columns: readonly Column[],
  write: (part: readonly Piece[]) => string,
): (readonly Cell[])[] {
  const table: string[][][] = []
  for (const { parts } of rows) {
    const cells: string[][] = columns.map(() => [])
    for (const part of parts) {
      const { left } = extentOf(part)
      const at = columns.findLastIndex((column) => column.left <= left + 1)
      cells[Math.max(0, at)]?.push(write(part))
    }
    const last = table.at(-1)
    // A row of a table begins with its first cell.
    if (last && cells[0]?.length === 0) cells.forEach((cell, at) => last[at]?.push(...cell))
    else table.push(cells)
  }
  return table
}
