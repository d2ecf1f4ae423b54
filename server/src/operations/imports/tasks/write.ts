import {
  addDays,
  decide,
  isRefused,
  nextDue,
  type Actor,
  type CivilDate,
  type Refused,
  type TaskEvent,
  type TaskLineRead,
  type TaskState,
  type TrackingRefusal,
} from '@dieuhanh/domain'
import { v7 } from 'uuid'
import type { Scope } from '../../../access/index.ts'
import type { MadeByRow } from '../../../store/imports/index.ts'
import { updateTaskWords } from '../../../store/imports/index.ts'
import {
  appendTaskEvents,
  insertTasks,
  saveTaskState,
  takeTaskNumbers,
  type NewTask,
  type NewTaskEvent,
} from '../../../store/tasks/index.ts'
import { importWords } from '../../../words/imports.ts'
import { notify } from '../../notifications/index.ts'
import { piecesOf } from '../in-pieces.ts'
import type { CheckedRow, Writing } from '../target.ts'
import type { TaskAmendment } from './changes.ts'

/** A task that a line makes. */
export interface TaskCreation {
  readonly kind: 'create'
  readonly line: TaskLineRead
  readonly documentId: string | null
  readonly documentDay: CivilDate | null
}

export type TaskPlan = TaskCreation | TaskAmendment

/** Whoever imports acts for the office, as by hand. */
export function importingActor(scope: Scope): Actor {
  const none = { leads: false, coordinates: false, supervises: false, handles: false }
  return { personId: scope.personId, roles: scope.roles, ...none }
}

/** The state of a task given by a line, or why it may not be. */
export function givenState(
  { line, documentDay }: TaskCreation,
  scope: Scope,
  now: number,
): TaskState | Refused<TrackingRefusal> {
  const actor = importingActor(scope)
  const create: TaskEvent = {
    kind: 'create',
    id: v7(),
    at: now,
    leadUnitId: line.leadUnitId,
    coordinatingUnitIds: line.coordinatingUnitIds,
    supervisingUnitId: line.supervisingUnitId,
    deadline:
      line.deadline.kind === 'recurring'
        ? { ...line.deadline, next: nextDue(line.deadline.recurrence, addDays(scope.today, -1)) }
        : line.deadline,
  }
  const created = decide(null, create, actor, scope.today)
  if (isRefused(created)) return created
  const assigned = decide(created.task, { kind: 'assign', id: v7(), at: now }, actor, scope.today)
  if (isRefused(assigned)) return assigned
  return { ...assigned.task.state, assignedOn: line.issuedOn ?? documentDay ?? scope.today }
}

/** Writes the tasks of an import and what it changes of others, and tells the units. */
export async function writeTasks(
  rows: readonly CheckedRow<TaskPlan>[],
  writing: Writing,
): Promise<readonly MadeByRow[]> {
  const { tx, scope, now } = writing
  const made: MadeByRow[] = []
  const planned = rows.flatMap(({ row, plan }) => (plan === null ? [] : { row, plan }))
  const creations = planned.flatMap(({ row, plan }) => (plan.kind === 'create' ? { row, plan } : []))
  const first = creations.length === 0 ? 0 : await takeTaskNumbers(tx, scope.workspaceId, creations.length)
  const created = new Map(creations.map(({ row, plan }, at) => [row, taskOf(plan, first + at, writing)]))
  const tasks = [...created.values()].map(({ task }) => task)
  // All of them before the first event: how events find their tasks is planned once, and badly while there are few.
  await insertTasks(tx, scope.workspaceId, tasks, new Date(now))
  for (const piece of piecesOf(planned)) {
    const events: NewTaskEvent[] = []
    for (const { row, plan } of piece) {
      const one = created.get(row)
      if (one) events.push(...one.events)
      if (plan.kind === 'amend') events.push(...(await amendTask(plan, writing)))
      const subjectId = plan.kind === 'amend' ? plan.task.id : (one?.task.id ?? '')
      made.push({ row, subjectId, fate: plan.kind === 'amend' ? 'changed' : 'new' })
    }
    if (events.length > 0) await appendTaskEvents(tx, scope.workspaceId, events)
    writing.tell(made.length)
  }
  await tellLeads(tasks, writing)
  return made
}

function taskOf(
  plan: TaskCreation,
  number: number,
  { scope, now, importId, fileName }: Writing,
): { task: NewTask; events: readonly NewTaskEvent[] } {
  const { line } = plan
  const state = givenState(plan, scope, now)
  if ('reason' in state) throw new Error(`a checked row was refused: ${state.reason} (row ${line.row})`)
  const id = v7()
  const task: NewTask = {
    id,
    number,
    title: line.title,
    body: line.title,
    state,
    documentId: plan.documentId,
    draftId: null,
    span: null,
    quote: null,
    outline: line.groups,
    parentId: null,
    deliverable: line.deliverable,
    measure: null,
    weight: line.weight ?? 1,
    assignedBy: scope.personId,
    sourceWords: plan.documentId === null ? (line.document?.words.replace(/\s+/g, ' ') ?? null) : null,
  }
  const shared = { taskId: id, at: new Date(now), onDay: scope.today, personId: scope.personId, unitId: null }
  const { leadUnitId, coordinatingUnitIds, supervisingUnitId } = state
  const details = { leadUnitId, coordinatingUnitIds, supervisingUnitId, deadline: line.deadline, importId }
  const said = importWords.created(fileName, line.row)
  return {
    task,
    events: [
      { ...shared, id: v7(), kind: 'create', text: said, details },
      { ...shared, id: v7(), kind: 'assign', text: line.note, details: {} },
    ],
  }
}

// The events of a task, to be added with those of others; its row is written here.
async function amendTask(
  { task, after, events, words }: TaskAmendment,
  { tx, scope, now, importId }: Writing,
): Promise<readonly NewTaskEvent[]> {
  const at = new Date(now)
  if (after !== task.state)
    await saveTaskState(tx, scope.workspaceId, {
      taskId: task.id,
      before: task.state,
      after,
      progressText: task.progressText,
      at,
      wordOn: null,
    })
  if (Object.keys(words).length > 0) await updateTaskWords(tx, scope.workspaceId, task, words, at)
  const unitId = scope.memberships[0]?.unitId ?? null
  return events.map(({ id, kind, at: _, ...fields }) => {
    const { reason, ...rest } = fields as { reason?: string }
    // Without the state before it: an import is taken back as a whole or not at all.
    const details = { ...rest, importId }
    const shared = { taskId: task.id, at, onDay: scope.today, personId: scope.personId, unitId }
    return { ...shared, id, kind, text: reason ?? null, details }
  })
}

// One piece of news per unit and part, however many tasks there are.
async function tellLeads(created: readonly NewTask[], { tx, scope, fileName }: Writing): Promise<void> {
  const lead = Map.groupBy(created, ({ state }) => state.leadUnitId ?? '')
  const partners = new Map<string, NewTask[]>()
  for (const task of created) {
    for (const unitId of task.state.coordinatingUnitIds) {
      const tasks = partners.get(unitId) ?? []
      tasks.push(task)
      partners.set(unitId, tasks)
    }
  }
  const letters = (
    [
      ['assigned', lead],
      ['co-assigned', partners],
    ] as const
  ).flatMap(([kind, units]) =>
    [...units].map(([unitId, tasks]) => {
      const only = tasks.length === 1 ? tasks[0] : undefined
      const title = only?.title ?? importWords.news(fileName)
      const news = { kind, title, count: tasks.length, taskId: only?.id ?? null }
      return { news, to: { unitIds: [unitId], roles: ['focal-point'] } }
    }),
  )
  if (letters.length > 0) await notify(tx, scope, letters)
}
