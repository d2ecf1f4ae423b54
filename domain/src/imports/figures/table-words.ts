import { isBlank, wordsOf } from '../cell.ts'
import type { BodyRow, Table } from '../types.ts'

/** What stands round the rows of a table and is needed to read them. */
export interface TableWords {
  /** The lines above its head: letterhead, title, "Đơn vị tính: …". */
  readonly above: readonly string[]
  /** The head of each field, from the uppermost row down. */
  readonly heads: Readonly<Partial<Record<string, readonly string[]>>>
  /** Every row below the head, headings and sums too. */
  readonly rows: readonly BodyRow[]
}

/** The words above a head, line by line. */
export function linesAbove(table: Table, top: number): readonly string[] {
  return table.rows
    .filter(({ row }) => row < top)
    .map(({ cells }) => [...new Set(cells.filter((cell) => !isBlank(cell)).map(wordsOf))].join(' '))
}
