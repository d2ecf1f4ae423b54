import type { CivilDate } from '../calendar/index.ts'

/** What one cell of a table holds, as its program stored it. */
export type Cell =
  | string
  | number
  | boolean
  | null
  /** A day by the format of its cell, never a number that looks like one. */
  | { readonly day: CivilDate }
  /** 12.5 for a cell that shows 12,5 %. */
  | { readonly percent: number }
  /** What a formula could not make: `#REF!`, or `#` where its program kept no value. */
  | { readonly error: string }

/** One row that holds something: its number as people see it in their program, and its cells from column A on. */
export interface TableRow {
  readonly row: number
  readonly cells: readonly Cell[]
}

/** Cells that were made one: rows as people count them, columns from 0, all inclusive. */
export interface MergedCells {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** A sheet of a file: its rows in order, those without anything left out. */
export interface Table {
  readonly name: string
  readonly hidden: boolean
  readonly rows: readonly TableRow[]
  readonly hiddenRows: number
  readonly merged: readonly MergedCells[]
  /** Something stands right of the columns that are read. */
  readonly cut: boolean
  /** The old encoding from which its words were converted. */
  readonly convertedFrom?: string
}

/** What a column of a kind of table is called and may hold. `Field` is a word of that kind. */
export interface ColumnMeaning<Field extends string = string> {
  readonly field: Field
  /** The heads that mean it, folded and without signs, the surest first. */
  readonly heads: readonly RegExp[]
  /** Without it a table is none of this kind. */
  readonly needed?: true
}

/** Why a column was taken for a field. */
export type MappingReason = 'same-words' | 'like-words' | 'group-words' | 'chosen'

/** A column of a table with what it was taken for. */
export interface MappedColumn<Field extends string = string> {
  /** From 0. */
  readonly column: number
  readonly head: string
  readonly field: Field | null
  readonly reason: MappingReason | null
}

/** Where the head of a table stands, and its columns. */
export interface TableHead<Field extends string = string> {
  /** The rows of the head, as people count them; the table begins below the last. */
  readonly top: number
  readonly bottom: number
  readonly columns: readonly MappedColumn<Field>[]
}

/** A row of the body: a line of data under the headings of its groups, or what is none. */
export interface BodyRow {
  readonly row: number
  readonly cells: readonly Cell[]
  readonly kind: 'data' | 'group' | 'total' | 'note'
  readonly groups: readonly string[]
}

/** What is wrong with a cell, or worth knowing; the server words it. */
export interface CellProblem<Field extends string = string> {
  readonly field: Field | null
  readonly code: string
  /** The words of the cell that it is about. */
  readonly words?: string
  readonly facts?: Readonly<Record<string, string | number>>
  /** Units that may be meant, best first. */
  readonly candidates?: readonly string[]
}
