import {
  columnLetter,
  isRefused,
  refuse,
  unitWords,
  wordsOf,
  type CellProblem,
  type Refused,
} from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import { inScope } from '../../store/index.ts'
import { readImport } from '../../store/imports/index.ts'
import { sentenceOf } from '../../words/imports.ts'
import type { Context } from '../context.ts'
import { refOf, type Register, type UnitRef } from '../organisations/index.ts'
import type { Layout } from './layout.ts'
import { lookAt, type Preview, type PreviewRefusal } from './preview.ts'
import type { CheckedRow, Fate, RowChange } from './target.ts'

/** A problem in words, with its place and whom its words may mean. */
export interface ProblemView {
  readonly field: string | null
  /** `D`; null where it is about the row. */
  readonly column: string | null
  readonly code: string
  readonly message: string
  readonly todo: string
  /** The words that a choice is kept under; null where nothing can be chosen. */
  readonly words: string | null
  readonly candidates: readonly UnitRef[]
}

/** A row of the preview. */
export interface RowView {
  readonly row: number
  readonly fate: Fate
  readonly title: string
  readonly subjectId: string | null
  readonly matchedBy: CheckedRow['matchedBy']
  readonly cells: readonly { readonly field: string; readonly words: string }[]
  readonly changes: readonly RowChange[]
  readonly understood: CheckedRow['understood']
  readonly problems: readonly ProblemView[]
  readonly notes: readonly ProblemView[]
}

/** A page of the preview. */
export interface RowsPage {
  readonly items: readonly RowView[]
  readonly total: number
  readonly fingerprint: string
}

const CHOOSABLE = new Set([
  'unit-unknown',
  'unit-ambiguous',
  'unit-group-unknown',
  'one-unit-only',
  'parent-not-found',
])

/** Rows of an import with their fates, some at a time. */
export async function listRows(
  context: Context,
  scope: Scope,
  input: {
    readonly importId: string
    readonly fate?: Fate | undefined
    readonly offset: number
    readonly limit: number
  },
): Promise<RowsPage | PreviewRefusal | Refused<'not-found'>> {
  const preview = await inScope(context.database, scope, async (tx) => {
    const kept = await readImport(tx, scope.workspaceId, input.importId)
    return kept ? lookAt(tx, context, scope, kept) : refuse('not-found', { field: 'importId' })
  })
  if (isRefused(preview)) return preview
  const register = await context.registers.of(scope.workspaceId)
  const rows = preview.rows.filter(({ fate }) => input.fate === undefined || fate === input.fate)
  const words = cellWords(preview)
  const page = rows.slice(input.offset, input.offset + input.limit)
  const { fingerprint, layout } = preview
  const items = page.map((row) => rowView(row, { layout, words, register, today: scope.today }))
  return { items, total: rows.length, fingerprint }
}

interface Showing {
  readonly layout: Layout
  readonly words: (row: number) => RowView['cells']
  readonly register: Register
  readonly today: Scope['today']
}

function rowView(row: CheckedRow, showing: Showing): RowView {
  const { fate, title, subjectId, matchedBy, changes, understood } = row
  return {
    row: row.row,
    fate,
    title,
    subjectId,
    matchedBy,
    changes,
    understood,
    cells: showing.words(row.row),
    problems: row.problems.map((problem) => problemView(problem, showing)),
    notes: row.notes.map((note) => problemView(note, showing)),
  }
}

function problemView(problem: CellProblem, { layout, register, today }: Showing): ProblemView {
  const { field, code, words = '', facts = {}, candidates = [] } = problem
  const column = field === null ? undefined : layout.fields[field]
  const units = candidates.flatMap((id) => register.byId.get(id) ?? [])
  return {
    field,
    column: column === undefined ? null : columnLetter(column),
    code,
    ...sentenceOf(code, words, facts),
    words: CHOOSABLE.has(code) ? unitWords(words) : null,
    candidates: units.map((unit) => refOf(unit, today)),
  }
}

function cellWords({ layout }: Preview): (row: number) => RowView['cells'] {
  const rows = new Map(layout.rows.map((row) => [row.row, row]))
  return (row) =>
    Object.entries(layout.fields).flatMap(([field, column]) => {
      const words = wordsOf(rows.get(row)?.cells[column] ?? null)
      return words === '' ? [] : [{ field, words }]
    })
}
