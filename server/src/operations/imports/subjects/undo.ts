import { doer } from '../../../access/index.ts'
import { recordAudit } from '../../../store/index.ts'
import {
  builtOnSince,
  takeBackFacts,
  withdrawSubjects,
  type MadeByRow,
} from '../../../store/imports/index.ts'
import type { Touched, Writing } from '../target.ts'
import type { SubjectRoom } from './write.ts'

type Undoing<Row extends { readonly id: string }, Change extends Partial<Row>> = Pick<
  SubjectRoom<Row, Change, never>,
  'subject' | 'hold' | 'update'
>

/**
 * Takes back what an import made of subjects: those it set up are found no more, words are what they were, each fact gets a
 * revision that says what was known before. Nothing where another file has changed any of it since.
 */
export async function undoSubjects<
  Row extends { readonly id: string; readonly name: string },
  Change extends Partial<Row>,
>(
  { subject, hold, update }: Undoing<Row, Change>,
  made: readonly MadeByRow[],
  { tx, scope, now, importId }: Writing,
): Promise<Touched | null> {
  const { workspaceId, personId } = scope
  const rows = await hold(
    tx,
    workspaceId,
    made.map(({ subjectId }) => subjectId),
  )
  const since = await builtOnSince(tx, workspaceId, importId, subject)
  if (since) return { why: 'other-file', ...since }
  const byId = new Map(rows.map((row) => [row.id, row]))
  const changed = made.filter(
    ({ fate, changes = {} }) => fate === 'changed' && Object.keys(changes).length > 0,
  )
  for (const { subjectId, changes = {} } of changed) {
    const row = byId.get(subjectId)
    const other = Object.entries(changes).find(
      ([field, [, left]]) => String(row?.[field as keyof Row]) !== String(left),
    )
    if (!row || other) return { why: 'changed', title: row?.name ?? '' }
  }
  for (const { subjectId, changes = {} } of changed) {
    const before = Object.fromEntries(Object.entries(changes).map(([field, [was]]) => [field, was])) as Change
    await update(tx, workspaceId, subjectId, before)
    const said = Object.entries(changes).map(([field, [was, left]]) => ({ field, from: left, to: was }))
    const entry = {
      action: `${subject}.change`,
      subject,
      subjectId,
      details: { takesBack: importId, changes: said },
    }
    await recordAudit(tx, { ...doer(scope), ...entry })
  }
  const at = new Date(now)
  await takeBackFacts(tx, workspaceId, subject, { importId, personId, at })
  const ids = made.flatMap(({ fate, subjectId }) => (fate === 'new' ? subjectId : []))
  if (ids.length > 0) await withdrawSubjects(tx, workspaceId, subject, { ids, at })
  return null
}
