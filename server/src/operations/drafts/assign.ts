import { completeness, isValidOn, refuse } from '@dieuhanh/domain'
import type { Refused, TrackingRefusal } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import {
  appendDocumentEvent,
  documentSheet,
  lockDocument,
  readText,
  updateDocument,
} from '../../store/documents/index.ts'
import type { DocumentSheet } from '../../store/documents/index.ts'
import { appendDraftEvents, draftsOf, updateDraft, type DraftRow } from '../../store/drafts/index.ts'
import { inScope, recordAudit, type Tx } from '../../store/index.ts'
import { appendTaskEvents, insertTasks, takeTaskNumbers, type NewTask } from '../../store/tasks/index.ts'
import type { Context } from '../context.ts'
import { makeTasks, type Made } from './make-tasks.ts'
import { tellUnits, type Told } from './tell-units.ts'

/** What an assignment answers: the tasks, and how many people of each unit were told. */
export interface Assignment {
  readonly kind: 'assigned'
  readonly assigned: readonly { readonly draftId: string; readonly taskId: string }[]
  readonly notified: readonly Told[]
}

/** Why nothing was assigned; `titles` are of the drafts that stand in the way. */
export type AssignRefusal =
  | (Refused<'draft-not-assignable' | 'draft-not-accepted'> & { readonly titles: readonly string[] })
  | Refused<'not-found' | 'nothing-to-assign' | 'unit-not-found' | 'unit-dissolved' | TrackingRefusal>

/** What is to be assigned. */
export interface AssignInput {
  readonly documentId: string
  /** Absent: every accepted draft. Those that are tasks already are answered as they are. */
  readonly draftIds?: readonly string[] | undefined
  readonly supervisingUnitId?: string | null | undefined
  readonly note?: string | undefined
}

/**
 * Turns accepted drafts into tasks: all of them with their first events, units, quotations and news, or none. A draft
 * becomes a task once, however often it is asked for.
 */
export async function assignDrafts(
  context: Pick<Context, 'database' | 'clock' | 'registers'>,
  scope: Scope,
  input: AssignInput,
): Promise<Assignment | AssignRefusal> {
  const { byId } = await context.registers.of(scope.workspaceId)
  const supervising = input.supervisingUnitId ? byId.get(input.supervisingUnitId) : null
  if (supervising === undefined) return refuse('unit-not-found', { field: 'supervisingUnitId' })
  if (supervising && !isValidOn(supervising, scope.today))
    return refuse('unit-dissolved', { field: 'supervisingUnitId' })
  return inScope(context.database, scope, async (tx) => {
    const { workspaceId, today } = scope
    await lockDocument(tx, workspaceId, input.documentId)
    const document = await documentSheet(tx, workspaceId, input.documentId, today)
    const read = await readText(tx, workspaceId, input.documentId)
    if (!document || !read) return refuse('not-found', { field: 'documentId' })
    const rows = await draftsOf(tx, workspaceId, input.documentId)
    const chosen = chooseDrafts(rows, input.draftIds)
    if ('reason' in chosen) return chosen
    const made = makeTasks(chosen, {
      scope,
      document,
      text: read.text,
      supervisingUnitId: input.supervisingUnitId ?? null,
      note: input.note ?? null,
      now: context.clock(),
    })
    if ('reason' in made) return made
    if (made.length > 0) await writeTasks(tx, scope, made, { document, rows, at: new Date(context.clock()) })
    return {
      kind: 'assigned',
      assigned: answerOf(rows, input.draftIds, made),
      notified: await tellUnits(tx, scope, document, made),
    }
  })
}

function chooseDrafts(
  rows: readonly DraftRow[],
  ids: readonly string[] | undefined,
): readonly DraftRow[] | AssignRefusal {
  if (ids === undefined) {
    const accepted = rows.filter((row) => row.state === 'accepted')
    return accepted.length > 0 ? checked(accepted) : refuse('nothing-to-assign')
  }
  const named = rows.filter((row) => ids.includes(row.id))
  if (named.length !== new Set(ids).size) return refuse('not-found', { field: 'draftIds' })
  const waiting = named.filter((row) => row.state === 'open' || row.state === 'rejected')
  if (waiting.length > 0)
    return { ...refuse('draft-not-accepted', { field: 'draftIds' }), titles: titlesOf(waiting) }
  return checked(named.filter((row) => row.state === 'accepted'))
}

// Who does what must be clear; the rest of the "6 rõ" may be settled later and shows as not clear.
function checked(rows: readonly DraftRow[]): readonly DraftRow[] | AssignRefusal {
  const unclear = rows.filter((row) => !completeness(row.draft, null).assignable)
  return unclear.length === 0 ? rows : { ...refuse('draft-not-assignable'), titles: titlesOf(unclear) }
}

const titlesOf = (rows: readonly DraftRow[]): string[] => rows.map((row) => row.draft.title)

async function writeTasks(
  tx: Tx,
  scope: Scope,
  made: readonly Made[],
  { document, rows, at }: { document: DocumentSheet; rows: readonly DraftRow[]; at: Date },
): Promise<void> {
  const { workspaceId, personId, requestId } = scope
  const first = await takeTaskNumbers(tx, workspaceId, made.length)
  const taskOf = new Map([
    ...rows.flatMap((row) => (row.taskId ? [[row.id, row.taskId] as const] : [])),
    ...made.map(({ row, task }) => [row.id, task.id] as const),
  ])
  const tasks = made.map(({ row, task }, at) => ({
    ...task,
    number: first + at,
    parentId: (row.parentId && taskOf.get(row.parentId)) ?? null,
  }))
  await insertTasks(tx, workspaceId, parentsFirst(tasks), at)
  await appendTaskEvents(
    tx,
    workspaceId,
    made.flatMap(({ events }) => events),
  )
  for (const { row, task } of made) {
    await updateDraft(tx, workspaceId, { id: row.id, state: 'assigned', taskId: task.id, personId, at })
  }
  const shared = { documentId: document.id, personId, at }
  await appendDraftEvents(
    tx,
    workspaceId,
    made.map(({ row, task }) => ({
      ...shared,
      draftId: row.id,
      kind: 'assign' as const,
      changes: { taskId: task.id },
    })),
  )
  const now = new Set(made.map(({ row }) => row.id))
  const left = rows.some((row) => (row.state === 'open' || row.state === 'accepted') && !now.has(row.id))
  await updateDocument(tx, workspaceId, document.id, { status: left ? 'in-review' : 'assigned' })
  await appendDocumentEvent(tx, workspaceId, { ...shared, kind: 'assign', details: { tasks: made.length } })
  const line = {
    action: 'document.assign',
    subject: 'document',
    subjectId: document.id,
    details: { tasks: made.length },
  }
  await recordAudit(tx, { workspaceId, personId, requestId, ...line })
}

// A row refers to its parent, which must be there before it; drafts may stand in any order after they were moved.
function parentsFirst(tasks: readonly NewTask[]): readonly NewTask[] {
  const waiting = new Map(tasks.map((task) => [task.id, task]))
  const sorted: NewTask[] = []
  const put = (task: NewTask): void => {
    if (!waiting.delete(task.id)) return
    const parent = task.parentId === null ? undefined : waiting.get(task.parentId)
    if (parent) put(parent)
    sorted.push(task)
  }
  for (const task of tasks) put(task)
  return sorted
}

function answerOf(
  rows: readonly DraftRow[],
  ids: readonly string[] | undefined,
  made: readonly Made[],
): Assignment['assigned'] {
  const before = rows.flatMap((row) =>
    row.taskId !== null && ids?.includes(row.id) ? [{ draftId: row.id, taskId: row.taskId }] : [],
  )
  return [...before, ...made.map(({ row, task }) => ({ draftId: row.id, taskId: task.id }))]
}
