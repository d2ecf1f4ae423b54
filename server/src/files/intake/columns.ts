import type { Cell } from './blocks.ts'

/** A row with the places of its cells' edges, one more than cells. */
export interface EdgedRow {
  readonly cells: readonly Cell[]
  readonly edges: readonly number[] | null
}

// Edges of one column differ by what a border is wide.
const NEAR = 40

/** Puts cells under one another where rows are cut differently: a joined cell is followed by empty ones. */
export function alignRows(rows: readonly EdgedRow[]): readonly (readonly Cell[])[] {
  const known = rows.every(({ cells, edges }) => edges?.length === cells.length + 1)
  if (!known) return rows.map((row) => row.cells)
  const columns: number[] = []
  for (const edge of rows.flatMap((row) => row.edges ?? []).toSorted((one, other) => one - other))
    if (columns.length === 0 || edge - (columns.at(-1) ?? 0) > NEAR) columns.push(edge)
  const columnOf = (edge: number): number => columns.findLastIndex((column) => column <= edge)
  return rows.map(({ cells, edges }) => {
    const aligned: Cell[] = Array.from({ length: columnOf(edges?.[0] ?? 0) }, () => [])
    cells.forEach((cell, at) => {
      aligned.push(cell)
      const end = columnOf(edges?.[at + 1] ?? 0)
      while (aligned.length < end) aligned.push([])
    })
    return aligned
  })
}
