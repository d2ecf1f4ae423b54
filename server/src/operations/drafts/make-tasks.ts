import { addDays, decide, isRefused, nextDue } from '@dieuhanh/domain'
import type {
  Actor,
  CivilDate,
  Refused,
  TaskDeadline,
  TaskEvent,
  TaskState,
  TrackingRefusal,
} from '@dieuhanh/domain'
import { v7 } from 'uuid'
import type { Scope } from '../../access/index.ts'
import type { DocumentSheet } from '../../store/documents/index.ts'
import type { DraftRow } from '../../store/drafts/index.ts'
import type { NewTask, NewTaskEvent } from '../../store/tasks/index.ts'

/** A task made of a draft, with its first events. */
export interface Made {
  readonly row: DraftRow
  readonly task: NewTask
  readonly events: readonly NewTaskEvent[]
}

/** What tasks are made with. */
export interface Making {
  readonly scope: Scope
  readonly document: DocumentSheet
  readonly text: string
  readonly supervisingUnitId: string | null
  readonly note: string | null
  readonly now: number
}

/** Makes tasks of drafts, or says why one of them may not be. Numbers and parents are given when they are written. */
export function makeTasks(
  rows: readonly DraftRow[],
  making: Making,
): readonly Made[] | Refused<TrackingRefusal> {
  const made: Made[] = []
  for (const row of rows) {
    const one = makeTask(row, making)
    if ('reason' in one) return one
    made.push(one)
  }
  return made
}

function makeTask(row: DraftRow, making: Making): Made | Refused<TrackingRefusal> {
  const { scope, note, now } = making
  const state = givenState(row, making)
  if ('reason' in state) return state
  const id = v7()
  const shared = { taskId: id, at: new Date(now), onDay: scope.today, personId: scope.personId, unitId: null }
  const { leadUnitId, coordinatingUnitIds, supervisingUnitId, deadline } = createEvent(row, making)
  const details = { leadUnitId, coordinatingUnitIds, supervisingUnitId, deadline, draftId: row.id }
  return {
    row,
    task: taskOf(id, row, state, making),
    events: [
      { ...shared, id: v7(), kind: 'create', text: null, details },
      { ...shared, id: v7(), kind: 'assign', text: note, details: {} },
    ],
  }
}

function createEvent({ draft }: DraftRow, { scope, supervisingUnitId, now }: Making) {
  return {
    kind: 'create' as const,
    id: v7(),
    at: now,
    leadUnitId: draft.leadUnitId,
    coordinatingUnitIds: draft.coordinatingUnitIds,
    supervisingUnitId,
    deadline: currentDeadline(draft.deadline, scope.today),
  }
}

// Created and given in one step, each by the rules; the day of giving is the day of the paper that gives it.
function givenState(row: DraftRow, making: Making): TaskState | Refused<TrackingRefusal> {
  const { scope, document, note, now } = making
  const standing = { leads: false, coordinates: false, supervises: false, handles: false }
  const actor: Actor = { personId: scope.personId, roles: scope.roles, ...standing }
  const created = decide(null, createEvent(row, making), actor, scope.today)
  if (isRefused(created)) return created
  const assign: TaskEvent = { kind: 'assign', id: v7(), at: now, ...(note ? { reason: note } : {}) }
  const assigned = decide(created.task, assign, actor, scope.today)
  if (isRefused(assigned)) return assigned
  return { ...assigned.task.state, assignedOn: (document.issuedOn as CivilDate | null) ?? scope.today }
}

function taskOf(id: string, row: DraftRow, state: TaskState, { scope, document, text }: Making): NewTask {
  const { start, end, title, body, outline, deliverable, measure, weight } = row.draft
  return {
    id,
    number: 0,
    title,
    body,
    state,
    documentId: document.id,
    draftId: row.id,
    span: { start, end },
    quote: text.slice(start, end),
    outline,
    parentId: null,
    deliverable,
    measure,
    weight,
    assignedBy: scope.personId,
  }
}

function currentDeadline(deadline: TaskDeadline, today: CivilDate): TaskDeadline {
  return deadline.kind === 'recurring'
    ? { ...deadline, next: nextDue(deadline.recurrence, addDays(today, -1)) }
    : deadline
}
