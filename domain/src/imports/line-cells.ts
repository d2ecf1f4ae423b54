import { wordsOf } from './cell.ts'
import type { BodyRow, Cell, CellProblem } from './types.ts'

/** The cells of a line by the fields of their columns; a field without a column holds nothing. */
export interface LineCells<Field extends string> {
  readonly cell: (field: Field) => Cell
  /** The words of a cell, its lines kept. */
  readonly words: (field: Field) => string
  /** The same, null where there are none. More than `most` letters are a problem. */
  readonly text: (field: Field, most: number) => string | null
  /** The same on one line. */
  readonly said: (field: Field, most: number) => string | null
}

/**
 * Lays a line out by its fields. What a formula could not make is a problem of its cell, but not in `unread` columns:
 * those that nobody needs (numbers of rows, rates that are only compared) and those whose reader tells it itself.
 */
export function lineCells<Field extends string>(
  row: BodyRow,
  columns: Readonly<Partial<Record<Field, number>>>,
  problems: CellProblem<Field>[],
  unread: ReadonlySet<Field>,
): LineCells<Field> {
  const cell = (field: Field): Cell => {
    const column = columns[field]
    return column === undefined ? null : (row.cells[column] ?? null)
  }
  const words = (field: Field): string => wordsOf(cell(field))
  for (const field of Object.keys(columns) as Field[]) {
    const value = cell(field)
    if (typeof value === 'object' && value !== null && 'error' in value && !unread.has(field))
      problems.push({ field, code: 'cell-error', words: value.error })
  }
  const atMost = (most: number, field: Field, text: string): string | null => {
    if (text.length > most)
      problems.push({ field, code: 'too-long', facts: { length: text.length, limit: most } })
    return text === '' ? null : text
  }
  return {
    cell,
    words,
    text: (field, most) => atMost(most, field, words(field)),
    said: (field, most) => atMost(most, field, words(field).replace(/\s+/g, ' ')),
  }
}
