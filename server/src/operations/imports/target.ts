import type { BodyRow, CellProblem, ColumnMeaning, ImportKind, TableWords } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import type { Tx } from '../../store/index.ts'
import type { MadeByRow } from '../../store/imports/index.ts'
import type { Register } from '../organisations/index.ts'

/** What becomes of a row. */
export type Fate = 'new' | 'changed' | 'same' | 'error'

/** A field that a row changes, in words. */
export interface RowChange {
  readonly field: string
  readonly from: string
  readonly to: string
}

/** A row of the body, checked: its fate, and what of it is written. */
export interface CheckedRow<Plan = unknown> {
  readonly row: number
  readonly fate: Fate
  /** What the row is called: the title of a task, the name of a unit. */
  readonly title: string
  /** What it is about, where that is there already. */
  readonly subjectId: string | null
  readonly matchedBy: 'code' | 'identity' | null
  readonly changes: readonly RowChange[]
  /** What a new row was understood as, by field. */
  readonly understood: readonly { readonly field: string; readonly words: string }[]
  readonly problems: readonly CellProblem[]
  readonly notes: readonly CellProblem[]
  /** What is written, in the words of the target; null for rows with errors and rows that change nothing. */
  readonly plan: Plan | null
}

/** What rows are checked with. */
export interface Checking<Field extends string> {
  readonly tx: Tx
  readonly scope: Scope
  readonly register: Register
  /** Milliseconds since the epoch. */
  readonly now: number
  /** The column of each field, from 0. */
  readonly columns: Readonly<Partial<Record<Field, number>>>
  /** What a person said that words of cells mean. */
  readonly choices: ReadonlyMap<string, readonly string[]>
  /** What is there is about to be changed: it is held against other writers. */
  readonly hold: boolean
  readonly fileName: string
  /** What stands round the rows: the lines above the head, the heads, headings and sums. */
  readonly table: TableWords
}

/** What rows are written with. */
export interface Writing {
  readonly tx: Tx
  readonly scope: Scope
  readonly register: Register
  readonly now: number
  readonly importId: string
  readonly fileName: string
  /** The column that each field was read from, from 0. */
  readonly columns: Readonly<Partial<Record<string, number>>>
  /** Is told how many rows are written, now and then. */
  readonly tell: (done: number) => void
}

/** A line of a template: an example of each column. */
export interface TemplateColumn {
  readonly field: string
  readonly width: number
  readonly example: string
}

/** Why an import stays: what of it was changed or used since, and how. */
export interface Touched {
  readonly why: 'other-file' | 'changed' | 'handled' | 'used'
  readonly title: string
  /** The file that changed it since. */
  readonly file?: string
  /** What stands on it: `task`, `membership`. */
  readonly used?: string
}

/**
 * One kind of table: its columns with the words for them, how its rows are read and matched with what is there, and how they
 * are written. A new kind is one folder here, one in the domain, words, and a line in `targets.ts`.
 */
export interface ImportTarget<Field extends string = string, Plan = unknown> {
  readonly key: ImportKind
  readonly columns: readonly ColumnMeaning<Field>[]
  /** Heads of columns that are never imported, since the system knows better. */
  readonly derived: readonly RegExp[]
  /** The column that every row fills, the one that numbers rows, those of which a heading fills none. */
  readonly main: Field
  readonly ordinal: Field | null
  readonly others: readonly Field[]
  /** Columns of figures, in which headings may hold sums; none for tables without sums. */
  readonly sums?: readonly Field[]
  /** Who may: those who may make the same by hand. */
  readonly mayImport: (scope: Scope) => boolean
  /** Reads and checks all rows: whole, so that rows may refer to one another. */
  readonly check: (
    rows: readonly BodyRow[],
    checking: Checking<Field>,
  ) => Promise<readonly CheckedRow<Plan>[]>
  /** Writes the plans of rows without errors, in the transaction of the whole import. */
  readonly write: (rows: readonly CheckedRow<Plan>[], writing: Writing) => Promise<readonly MadeByRow[]>
  /** Takes back what an import made, with everything that it was kept in the histories; or says what was built on it since. */
  readonly undo: (made: readonly MadeByRow[], writing: Writing) => Promise<Touched | null>
  /** What an import changed of things that were there is taken back too. */
  readonly undoesChanges: boolean
}
