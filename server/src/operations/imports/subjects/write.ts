import { v7 } from 'uuid'
import { doer } from '../../../access/index.ts'
import { recordAudit, type Tx } from '../../../store/index.ts'
import type { ChangesOfRow, MadeByRow } from '../../../store/imports/index.ts'
import { piecesOf } from '../in-pieces.ts'
import type { CheckedRow, RowChange, Writing } from '../target.ts'

/** What a row does to a subject of figures (an indicator, a project), with the facts that it states. */
export type SubjectPlan<Row extends { readonly id: string }, Change, Facts> = { readonly facts: Facts } & (
  | { readonly kind: 'create'; readonly subject: Omit<Row, 'id'> }
  | {
      readonly kind: 'change'
      readonly subject: Row
      readonly change: Change
      readonly changes: readonly RowChange[]
    }
)

/** Facts of a row, with the subject that they are about. */
export interface StatedFacts<Facts> {
  readonly id: string
  readonly row: number
  readonly facts: Facts
}

/** How one kind of subject is kept. */
export interface SubjectRoom<Row extends { readonly id: string }, Change extends Partial<Row>, Facts> {
  readonly subject: 'indicator' | 'project'
  /** Fields of a line that are words of the subject, and no figures. */
  readonly words: readonly string[]
  readonly insert: (
    tx: Tx,
    workspaceId: string,
    made: readonly (Row & { personId: string })[],
  ) => Promise<void>
  /** The subjects of these ids, held against other writers. */
  readonly hold: (tx: Tx, workspaceId: string, ids: readonly string[]) => Promise<readonly Row[]>
  readonly update: (tx: Tx, workspaceId: string, id: string, change: Change) => Promise<void>
  /** Adds the facts of rows; `known` are the subjects that were there before. */
  readonly addFacts: (
    stated: readonly StatedFacts<Facts>[],
    known: readonly string[],
    writing: Writing,
  ) => Promise<void>
}

/** Sets subjects up, sets their words right and adds their facts. */
export async function writeSubjects<Row extends { readonly id: string }, Change extends Partial<Row>, Facts>(
  room: SubjectRoom<Row, Change, Facts>,
  rows: readonly CheckedRow<SubjectPlan<Row, Change, Facts>>[],
  writing: Writing,
): Promise<readonly MadeByRow[]> {
  const { workspaceId, personId } = writing.scope
  const made: MadeByRow[] = []
  const planned = rows.flatMap(({ row, plan }) =>
    plan === null ? [] : { row, plan, id: plan.kind === 'create' ? v7() : plan.subject.id },
  )
  const created = planned.flatMap(({ id, plan }) =>
    plan.kind === 'create'
      ? [{ ...plan.subject, id, personId } as unknown as Row & { personId: string }]
      : [],
  )
  // All of them before the first fact: how facts find their subjects is planned once, and badly while there are few.
  for (const piece of piecesOf(created)) await room.insert(writing.tx, workspaceId, piece)
  for (const piece of piecesOf(planned)) {
    for (const { id, row, plan } of piece) {
      if (plan.kind === 'create') made.push({ row, subjectId: id, fate: 'new' })
      else made.push({ row, subjectId: id, fate: 'changed', changes: await setRight(room, plan, writing) })
    }
    await room.addFacts(
      piece.map(({ id, row, plan }) => ({ id, row, facts: plan.facts })),
      piece.flatMap(({ id, plan }) => (plan.kind === 'change' ? id : [])),
      writing,
    )
    writing.tell(made.length)
  }
  return made
}

/** Sets the words of a subject right; the journal says what they were. */
async function setRight<Row extends { readonly id: string }, Change extends Partial<Row>, Facts>(
  { subject, words, update }: SubjectRoom<Row, Change, Facts>,
  plan: Extract<SubjectPlan<Row, Change, Facts>, { kind: 'change' }>,
  { tx, scope, importId }: Writing,
): Promise<ChangesOfRow> {
  const fields = Object.keys(plan.change) as (keyof Change & keyof Row & string)[]
  if (fields.length === 0) return {}
  const { id } = plan.subject
  await update(tx, scope.workspaceId, id, plan.change)
  const details = { importId, changes: plan.changes.filter(({ field }) => words.includes(field)) }
  const entry = { action: `${subject}.change`, subject, subjectId: id, details }
  await recordAudit(tx, { ...doer(scope), ...entry })
  return Object.fromEntries(fields.map((field) => [field, [plan.subject[field], plan.change[field]]]))
}
