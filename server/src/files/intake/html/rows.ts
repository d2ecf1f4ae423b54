import type { Cell } from '../blocks.ts'
import { DEEPEST, DROPPED, nameOf, type PageNode } from './page.ts'

const MOST_SPANNED = 60

/** The rows of a table; a cell that goes on over rows below leaves its place there empty. */
export function rowsOf(table: PageNode, depth: number, read: (cell: PageNode) => Cell): Cell[][] {
  const rows: Cell[][] = []
  const taken: number[] = []
  const fill = (row: Cell[]): void => {
    for (let at = row.length; (taken[at] ?? 0) > 0; at = row.length) {
      taken[at] = (taken[at] ?? 0) - 1
      row.push([])
    }
  }
  const visit = (node: PageNode, level: number): void => {
    if (level > DEEPEST) return
    for (const child of node.childNodes) {
      const name = nameOf(child)
      if (name === 'TR') rows.push([])
      if (name === 'TD' || name === 'TH') {
        const row = rows.at(-1)
        if (row) addCell(row, child, { taken, fill, read })
      } else if (name !== '' && name !== 'TABLE' && !DROPPED.has(name)) visit(child, level + 1)
      const ended = name === 'TR' ? rows.at(-1) : undefined
      if (ended) fill(ended)
    }
  }
  visit(table, depth)
  return rows.filter((row) => row.length > 0)
}

function addCell(
  row: Cell[],
  cell: PageNode,
  { taken, fill, read }: { taken: number[]; fill: (row: Cell[]) => void; read: (cell: PageNode) => Cell },
): void {
  fill(row)
  const spanOf = (name: string): number =>
    Math.min(MOST_SPANNED, Math.max(1, Number(cell.getAttribute?.(name)) || 1))
  const [columns, below] = [spanOf('colspan'), spanOf('rowspan') - 1]
  for (let at = 0; at < columns; at += 1) {
    if (below > 0) taken[row.length] = below
    row.push(at === 0 ? read(cell) : [])
  }
}
