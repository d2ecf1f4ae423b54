import { nextDue } from '../calendar/index.ts'
import type { CivilDate } from '../calendar/index.ts'
import type { RecordedEvent, TaskDeadline, TaskEvent, TaskState, TrackedTask } from './types.ts'

type Existing = Exclude<TaskEvent, { readonly kind: 'create' | 'undo' }>

const BLANK: TaskState = {
  work: 'draft',
  confirmation: 'not-asked',
  deadlineKind: 'none',
  firstDeadline: null,
  deadline: null,
  recurrence: null,
  leadUnitId: null,
  coordinatingUnitIds: [],
  supervisingUnitId: null,
  handlingUnitId: null,
  assignedOn: null,
  completedOn: null,
  submittedBy: null,
  percent: null,
  stage: null,
  lastProgressOn: null,
  pausedFor: null,
  declinedFor: null,
  extension: null,
  extensionCount: 0,
  lastOccurrence: null,
}

/** The task after an event that was decided; asks no questions. */
export function applied(task: TrackedTask | null, recorded: RecordedEvent): TrackedTask {
  const { event, actorId } = recorded
  if (event.kind === 'create') {
    const { leadUnitId, supervisingUnitId } = event
    const coordinatingUnitIds = [...new Set(event.coordinatingUnitIds)]
    const state = {
      ...BLANK,
      leadUnitId,
      coordinatingUnitIds,
      supervisingUnitId,
      ...deadlineFields(event.deadline),
    }
    return { state, last: null }
  }
  if (task === null) throw new Error(`the history of a task begins with create, not ${event.kind}`)
  if (event.kind === 'undo') return { state: task.last?.before ?? task.state, last: null }
  return { state: after(task.state, event, recorded), last: { event, actorId, before: task.state } }
}

function after(state: TaskState, event: Existing, { on, actorId }: RecordedEvent): TaskState {
  switch (event.kind) {
    case 'assign':
      return assigned(state, event, on)
    case 'accept':
      return { ...state, work: 'accepted' }
    case 'decline':
      return { ...state, ...unanswered(), work: 'declined', declinedFor: pick(event), extension: null }
    case 'hand-down':
      return { ...state, work: begun(state, 'accepted'), handlingUnitId: event.toUnitId }
    case 'progress':
      return progressed(state, event, on)
    case 'pause':
      return {
        ...state,
        work: 'paused',
        pausedFor: { reason: event.reason, waitingFor: event.waitingFor },
      }
    case 'resume':
      return { ...state, work: 'in-progress', pausedFor: null }
    case 'submit':
      return { ...state, work: 'submitted', confirmation: 'waiting', completedOn: on, submittedBy: actorId }
    case 'confirm':
      return confirmed(state, event.final ?? false, on)
    case 'send-back':
      return { ...state, ...unanswered(), work: 'in-progress', confirmation: 'sent-back' }
    default:
      return afterOffice(state, event, on, actorId)
  }
}

type OfOffice = Exclude<
  Existing,
  {
    readonly kind:
      | 'assign'
      | 'accept'
      | 'decline'
      | 'hand-down'
      | 'progress'
      | 'pause'
      | 'resume'
      | 'submit'
      | 'confirm'
      | 'send-back'
  }
>

/** Ending, reopening, extending, transferring; words that change nothing. */
function afterOffice(state: TaskState, event: OfOffice, on: CivilDate, actorId: string): TaskState {
  switch (event.kind) {
    case 'reopen':
      return { ...state, ...unanswered(), work: reopened(state) }
    case 'withdraw':
      return { ...state, ...unanswered(), work: 'withdrawn', declinedFor: null, extension: null }
    case 'request-extension':
      return {
        ...state,
        extension: { until: event.until, reason: event.reason, requestedOn: on, requestedBy: actorId },
      }
    case 'decide-extension':
      return event.granted ? extended(state, event.until) : { ...state, extension: null }
    case 'transfer':
      return transferred(state, event.fromUnitId, event.toUnitId)
    case 'amend':
      return amended(state, event)
    case 'comment':
    case 'direction':
    case 'remind':
      return state
  }
}

function assigned(
  state: TaskState,
  event: Extract<TaskEvent, { readonly kind: 'assign' }>,
  on: CivilDate,
): TaskState {
  return {
    ...state,
    ...unanswered(),
    work: 'assigned',
    assignedOn: on,
    declinedFor: null,
    leadUnitId: event.leadUnitId ?? state.leadUnitId,
    coordinatingUnitIds: [...new Set(event.coordinatingUnitIds ?? state.coordinatingUnitIds)],
    supervisingUnitId:
      event.supervisingUnitId === undefined ? state.supervisingUnitId : event.supervisingUnitId,
    handlingUnitId: null,
    ...(event.deadline ? redated(state, event.deadline) : {}),
  }
}

/** Another lead has yet to accept the work; everything else goes on as it is. */
function amended(state: TaskState, event: Extract<TaskEvent, { readonly kind: 'amend' }>): TaskState {
  const leadUnitId = event.leadUnitId ?? state.leadUnitId
  const passed =
    leadUnitId === state.leadUnitId
      ? {}
      : ({ ...unanswered(), work: 'assigned', handlingUnitId: null, extension: null } as const)
  return {
    ...state,
    ...passed,
    leadUnitId,
    coordinatingUnitIds: [...new Set(event.coordinatingUnitIds ?? state.coordinatingUnitIds)],
    supervisingUnitId: event.supervisingUnitId ?? state.supervisingUnitId,
    ...(event.deadline ? redated(state, event.deadline) : {}),
  }
}

/** A draft's deadline may be set anew; once assigned, the first deadline stays what it was. */
function redated(state: TaskState, deadline: TaskDeadline): Partial<TaskState> {
  const fields = deadlineFields(deadline)
  if (state.assignedOn === null) return fields
  return { ...fields, firstDeadline: state.firstDeadline ?? fields.firstDeadline }
}

function deadlineFields(
  deadline: TaskDeadline,
): Pick<TaskState, 'deadlineKind' | 'deadline' | 'firstDeadline' | 'recurrence'> {
  const date =
    deadline.kind === 'fixed' ? deadline.date : deadline.kind === 'recurring' ? deadline.next : null
  const recurrence = deadline.kind === 'recurring' ? deadline.recurrence : null
  return { deadlineKind: deadline.kind, deadline: date, firstDeadline: date, recurrence }
}

function progressed(
  state: TaskState,
  event: Extract<TaskEvent, { readonly kind: 'progress' }>,
  on: CivilDate,
): TaskState {
  return {
    ...state,
    work: 'in-progress',
    lastProgressOn: on,
    percent: event.percent ?? state.percent,
    stage: event.stage ?? state.stage,
  }
}

/** A confirmed occurrence of recurring work makes way for the next one; anything else is done. */
function confirmed(state: TaskState, final: boolean, on: CivilDate): TaskState {
  const completedOn = state.completedOn ?? on
  const next = state.recurrence && !final ? nextDue(state.recurrence, state.deadline ?? completedOn) : null
  if (next === null)
    return { ...state, work: 'done', confirmation: 'confirmed', completedOn, extension: null }
  return {
    ...state,
    ...unanswered(),
    work: 'in-progress',
    deadline: next,
    percent: null,
    stage: null,
    extension: null,
    lastOccurrence: { due: state.deadline, completedOn },
  }
}

function extended(state: TaskState, until: CivilDate | undefined): TaskState {
  const deadline = until ?? state.extension?.until ?? state.deadline
  return { ...state, deadline, extension: null, extensionCount: state.extensionCount + 1 }
}

function reopened(state: TaskState): TaskState['work'] {
  if (state.work === 'done') return 'in-progress'
  return state.assignedOn === null ? 'draft' : 'assigned'
}

function transferred(state: TaskState, from: string, to: string): TaskState {
  const moved = (unitId: string | null): string | null => (unitId === from ? to : unitId)
  const leadUnitId = moved(state.leadUnitId)
  const handling = moved(state.handlingUnitId)
  const coordinating = state.coordinatingUnitIds.map((unitId) => (unitId === from ? to : unitId))
  return {
    ...state,
    leadUnitId,
    coordinatingUnitIds: [...new Set(coordinating)].filter((unitId) => unitId !== leadUnitId),
    supervisingUnitId: moved(state.supervisingUnitId),
    handlingUnitId: handling === leadUnitId ? null : handling,
  }
}

/** Nothing is submitted, nothing waits for an answer. */
function unanswered(): Pick<TaskState, 'confirmation' | 'completedOn' | 'submittedBy' | 'pausedFor'> {
  return { confirmation: 'not-asked', completedOn: null, submittedBy: null, pausedFor: null }
}

function begun(state: TaskState, atLeast: TaskState['work']): TaskState['work'] {
  return state.work === 'assigned' ? atLeast : state.work
}

function pick(
  event: Extract<TaskEvent, { readonly kind: 'decline' }>,
): NonNullable<TaskState['declinedFor']> {
  return { reason: event.reason, belongsTo: event.belongsTo }
}
