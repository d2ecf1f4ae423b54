import type { TaskState } from '@dieuhanh/domain'
import { foldMarks } from '@dieuhanh/understanding'
import { sql } from 'kysely'
import type { Tx } from '../connect.ts'
import type { StoredDetails } from './history.ts'
import { columnsOf, partsOf } from './state.ts'

/** A task that comes into being; its events are added beside it. */
export interface NewTask {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly body: string
  readonly state: TaskState
  readonly documentId: string | null
  readonly draftId: string | null
  readonly span: { readonly start: number; readonly end: number } | null
  readonly quote: string | null
  readonly outline: readonly string[]
  readonly parentId: string | null
  readonly deliverable: string | null
  readonly measure: string | null
  readonly weight: number
  readonly assignedBy: string | null
  /** The document that gives it, in words, where it is not in the register. */
  readonly sourceWords?: string | null
}

/** One event of a task, as it is recorded: never changed afterwards. */
export interface NewTaskEvent {
  readonly id: string
  readonly taskId: string
  readonly kind: string
  readonly at: Date
  readonly onDay: string
  readonly personId: string | null
  readonly unitId: string | null
  readonly text: string | null
  readonly details: StoredDetails
  readonly undoes?: string | null
  readonly fileIds?: readonly string[]
}

/** Takes the next `count` task numbers of the workspace and returns the first. */
export async function takeTaskNumbers(tx: Tx, workspaceId: string, count: number): Promise<number> {
  const { rows } = await sql<{ first: number }>`
    insert into task_number (workspace_id, next) values (${workspaceId}, ${1 + count})
    on conflict (workspace_id) do update set next = task_number.next + ${count}
    returning next - ${count}::int as first`.execute(tx)
  const first = rows[0]?.first
  if (first === undefined) throw new Error('taking numbers answers one row')
  return first
}

/** Writes new tasks with the units that take part. Their first events are added with `appendTaskEvents`. */
export async function insertTasks(
  tx: Tx,
  workspaceId: string,
  tasks: readonly NewTask[],
  at: Date,
): Promise<void> {
  const rows = tasks.map((task) => ({
    workspace_id: workspaceId,
    id: task.id,
    number: task.number,
    title: task.title,
    body: task.body,
    folded: foldMarks(`${task.title} ${task.body} ${task.deliverable ?? ''}`),
    document_id: task.documentId,
    draft_id: task.draftId,
    span_start: task.span?.start ?? null,
    span_end: task.span?.end ?? null,
    quote: task.quote,
    outline: [...task.outline],
    parent_id: task.parentId,
    deliverable: task.deliverable,
    measure: task.measure,
    weight: task.weight,
    assigned_by: task.assignedBy,
    source_words: task.sourceWords ?? null,
    created_at: at,
    last_activity_at: at,
    last_word_on: task.state.assignedOn,
    ...columnsOf(task.state),
    recurrence: task.state.recurrence,
  }))
  // A parent is written before its children; the units first, since they decide who may see the row.
  await insertMany(tx, 'task', rows)
  await insertParts(
    tx,
    workspaceId,
    tasks.map((task) => ({ taskId: task.id, state: task.state })),
  )
}

/** Adds events to histories, with their evidence files. */
export async function appendTaskEvents(
  tx: Tx,
  workspaceId: string,
  events: readonly NewTaskEvent[],
): Promise<void> {
  const rows = events.map((event) => ({
    workspace_id: workspaceId,
    id: event.id,
    task_id: event.taskId,
    kind: event.kind,
    at: event.at,
    on_day: event.onDay,
    person_id: event.personId,
    unit_id: event.unitId,
    text: event.text,
    details: event.details,
    undoes: event.undoes ?? null,
  }))
  await insertMany(tx, 'task_event', rows)
  const files = events.flatMap((event) =>
    [...new Set(event.fileIds)].map((file_id) => ({
      workspace_id: workspaceId,
      event_id: event.id,
      file_id,
    })),
  )
  if (files.length > 0) await tx.insertInto('task_event_file').values(files).execute()
}

/** What an event makes of a task row. */
export interface TaskChange {
  readonly taskId: string
  readonly before: TaskState
  readonly after: TaskState
  readonly progressText: string | null
  readonly at: Date
  /** The day, where it was the answering side that acted. */
  readonly wordOn: string | null
}

/** Writes the state after an event and raises the revision. The task must be locked. */
export async function saveTaskState(tx: Tx, workspaceId: string, change: TaskChange): Promise<void> {
  await tx
    .updateTable('task')
    .set({
      ...columnsOf(change.after),
      progress_text: change.progressText,
      last_activity_at: change.at,
      ...(change.wordOn ? { last_word_on: change.wordOn } : {}),
      revision: sql`revision + 1`,
    })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', change.taskId)
    .execute()
  await saveParts(tx, workspaceId, change)
}

/** Units that come in are added before those that leave are taken out, so that the doer never loses sight of the task. */
async function saveParts(tx: Tx, workspaceId: string, { taskId, before, after }: TaskChange): Promise<void> {
  const key = (part: { unitId: string; role: string }) => `${part.role} ${part.unitId}`
  const had = partsOf(before)
  const has = partsOf(after)
  const hadKeys = new Set(had.map(key))
  const hasKeys = new Set(has.map(key))
  const come = has.filter((part) => !hadKeys.has(key(part)))
  const gone = had.filter((part) => !hasKeys.has(key(part)))
  if (come.length > 0) {
    const rows = come.map((part) => ({
      workspace_id: workspaceId,
      task_id: taskId,
      unit_id: part.unitId,
      role: part.role,
    }))
    await tx
      .insertInto('task_unit')
      .values(rows)
      .onConflict((on) => on.doNothing())
      .execute()
  }
  for (const part of gone) {
    await tx
      .deleteFrom('task_unit')
      .where('workspace_id', '=', workspaceId)
      .where('task_id', '=', taskId)
      .where('unit_id', '=', part.unitId)
      .where('role', '=', part.role)
      .execute()
  }
}

async function insertParts(
  tx: Tx,
  workspaceId: string,
  tasks: readonly { readonly taskId: string; readonly state: TaskState }[],
): Promise<void> {
  const rows = tasks.flatMap(({ taskId, state }) =>
    partsOf(state).map((part) => ({
      workspace_id: workspaceId,
      task_id: taskId,
      unit_id: part.unitId,
      role: part.role,
    })),
  )
  await insertMany(tx, 'task_unit', rows)
}

const WRITTEN_AT_ONCE = 1000

// Many rows in one value: thousands of them cost a database more as single parameters than to be written.
async function insertMany(
  tx: Tx,
  table: 'task' | 'task_event' | 'task_unit',
  rows: readonly object[],
): Promise<void> {
  const columns = sql.join(Object.keys(rows[0] ?? {}).map((column) => sql.ref(column)))
  for (let from = 0; from < rows.length; from += WRITTEN_AT_ONCE) {
    const given = JSON.stringify(rows.slice(from, from + WRITTEN_AT_ONCE))
    await sql`insert into ${sql.table(table)} (${columns})
      select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${given}::json)`.execute(tx)
  }
}
