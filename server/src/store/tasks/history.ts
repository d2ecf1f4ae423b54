import type { TaskEvent, TaskState, TrackedTask } from '@dieuhanh/domain'
import { sql } from 'kysely'
import type { Tx } from '../connect.ts'
import { stateColumns, stateOf, type StateColumns } from './state.ts'

/** The last event of a task as the rules need it, with what to undo it by. */
export interface LastEvent {
  readonly id: string
  readonly kind: TaskEvent['kind']
  readonly at: Date
  readonly personId: string | null
  readonly text: string | null
  readonly details: StoredDetails
}

/** What `task_event.details` holds: the event's own fields, and for undoing it the state before. */
export interface StoredDetails {
  readonly before?: TaskState
  /** The words of the last progress report before this one. */
  readonly progressTextBefore?: string | null
  readonly [field: string]: unknown
}

/** A task held against other writers until the transaction ends. */
export interface LockedTask {
  readonly id: string
  readonly title: string
  readonly number: number
  readonly documentId: string | null
  readonly revision: number
  readonly assignedBy: string | null
  readonly progressText: string | null
  readonly tracked: TrackedTask
  readonly last: LastEvent | null
}

type Row = StateColumns & {
  id: string
  title: string
  number: number
  document_id: string | null
  revision: number
  assigned_by: string | null
  progress_text: string | null
  coordinating: string[]
  last: (Omit<LastEvent, 'at'> & { at: string }) | null
}

const taskRow = sql`t.id, t.title, t.number, t.document_id, t.revision, t.assigned_by, t.progress_text, ${stateColumns},
  coalesce((select array_agg(tu.unit_id::text order by tu.unit_id) from task_unit tu
    where tu.workspace_id = t.workspace_id and tu.task_id = t.id and tu.role = 'coordinating'), '{}') as coordinating,
  (select json_build_object('id', e.id, 'kind', e.kind, 'at', e.at, 'personId', e.person_id, 'text', e.text,
    'details', e.details) from task_event e
    where e.workspace_id = t.workspace_id and e.task_id = t.id order by e.at desc, e.id desc limit 1) as last`

/** Takes a task for writing; null when the asker sees no such task. */
export async function lockTask(tx: Tx, workspaceId: string, taskId: string): Promise<LockedTask | null> {
  // Locked first and read after: a statement that waits for the lock would see the events of before the wait.
  const { rows: locked } = await sql`select 1 from task t
    where t.workspace_id = ${workspaceId} and t.id = ${taskId} for update`.execute(tx)
  return locked.length === 0 ? null : readTask(tx, workspaceId, taskId)
}

/** The same without holding it, for showing what may be done. */
export async function readTask(tx: Tx, workspaceId: string, taskId: string): Promise<LockedTask | null> {
  const { rows } = await sql<Row>`select ${taskRow} from task t
    where t.workspace_id = ${workspaceId} and t.id = ${taskId}`.execute(tx)
  const row = rows[0]
  if (!row) return null
  const last = row.last ? { ...row.last, at: new Date(row.last.at) } : null
  return {
    id: row.id,
    title: row.title,
    number: row.number,
    documentId: row.document_id,
    revision: row.revision,
    assignedBy: row.assigned_by,
    progressText: row.progress_text,
    tracked: { state: stateOf(row, row.coordinating), last: trackedLast(last) },
    last,
  }
}

/** The event that may be undone; none after an undo, and none where no state before it was kept. */
function trackedLast(last: LastEvent | null): TrackedTask['last'] {
  const before = last?.details.before
  if (!last || !before || last.personId === null || last.kind === 'undo') return null
  const { before: _, progressTextBefore: __, ...fields } = last.details
  const event = { ...fields, id: last.id, at: last.at.getTime(), kind: last.kind } as unknown as TaskEvent
  return { event, actorId: last.personId, before }
}
