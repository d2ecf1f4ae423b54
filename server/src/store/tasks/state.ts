import type { Recurrence, TaskState } from '@dieuhanh/domain'
import { sql } from 'kysely'

/** The columns of a task row that `TaskState` is kept in. */
export interface StateColumns {
  readonly work: TaskState['work']
  readonly confirmation: TaskState['confirmation']
  readonly deadline_kind: TaskState['deadlineKind']
  readonly first_deadline: string | null
  readonly deadline: string | null
  readonly recurrence: Recurrence | null
  readonly lead_unit_id: string | null
  readonly supervising_unit_id: string | null
  readonly handling_unit_id: string | null
  readonly issued_on: string | null
  readonly completed_on: string | null
  readonly submitted_by: string | null
  readonly progress_percent: number | null
  readonly progress_stage: string | null
  readonly last_progress_on: string | null
  readonly held_reason: string | null
  readonly held_for_unit_id: string | null
  readonly held_for: string | null
  readonly extension_requested_to: string | null
  readonly extension_reason: string | null
  readonly extension_requested_on: string | null
  readonly extension_requested_by: string | null
  readonly extension_count: number
  readonly last_occurrence_due: string | null
  readonly last_occurrence_completed_on: string | null
}

/** The state that a row holds; the co-ordinating units come from `task_unit`. */
export function stateOf(row: StateColumns, coordinatingUnitIds: readonly string[]): TaskState {
  return {
    work: row.work,
    confirmation: row.confirmation,
    deadlineKind: row.deadline_kind,
    firstDeadline: day(row.first_deadline),
    deadline: day(row.deadline),
    recurrence: row.recurrence,
    leadUnitId: row.lead_unit_id,
    coordinatingUnitIds,
    supervisingUnitId: row.supervising_unit_id,
    handlingUnitId: row.handling_unit_id,
    assignedOn: day(row.issued_on),
    completedOn: day(row.completed_on),
    submittedBy: row.submitted_by,
    percent: row.progress_percent,
    stage: row.progress_stage,
    lastProgressOn: day(row.last_progress_on),
    ...heldOf(row),
    extension: extensionOf(row),
    extensionCount: row.extension_count,
    lastOccurrence: occurrenceOf(row),
  }
}

type Held = Pick<TaskState, 'pausedFor' | 'declinedFor'>

function heldOf(row: StateColumns): Held {
  if (row.held_reason === null) return { pausedFor: null, declinedFor: null }
  const party = { unitId: row.held_for_unit_id, text: row.held_for ?? '' }
  if (row.work === 'declined') {
    return { pausedFor: null, declinedFor: { reason: row.held_reason, belongsTo: party } }
  }
  const waitingFor = party.unitId === null && party.text === '' ? null : party
  return { pausedFor: { reason: row.held_reason, waitingFor }, declinedFor: null }
}

function extensionOf(row: StateColumns): TaskState['extension'] {
  const until = day(row.extension_requested_to)
  const requestedOn = day(row.extension_requested_on)
  if (until === null || requestedOn === null || row.extension_requested_by === null) return null
  return { until, reason: row.extension_reason ?? '', requestedOn, requestedBy: row.extension_requested_by }
}

function occurrenceOf(row: StateColumns): TaskState['lastOccurrence'] {
  const completedOn = day(row.last_occurrence_completed_on)
  return completedOn === null ? null : { due: day(row.last_occurrence_due), completedOn }
}

/** The columns to write for a state: the reverse of `stateOf`. */
export function columnsOf(state: TaskState) {
  const party = state.declinedFor ? state.declinedFor.belongsTo : (state.pausedFor?.waitingFor ?? null)
  return {
    work: state.work,
    confirmation: state.confirmation,
    deadline_kind: state.deadlineKind,
    first_deadline: state.firstDeadline,
    deadline: state.deadline,
    recurrence: state.recurrence ? JSON.stringify(state.recurrence) : null,
    lead_unit_id: state.leadUnitId,
    supervising_unit_id: state.supervisingUnitId,
    handling_unit_id: state.handlingUnitId,
    unit_ids: [...new Set(partsOf(state).map((part) => part.unitId))],
    issued_on: state.assignedOn,
    completed_on: state.completedOn,
    submitted_by: state.submittedBy,
    progress_percent: state.percent,
    progress_stage: state.stage,
    last_progress_on: state.lastProgressOn,
    held_reason: (state.declinedFor ?? state.pausedFor)?.reason ?? null,
    held_for_unit_id: party?.unitId ?? null,
    held_for: party?.text ? party.text : null,
    extension_requested_to: state.extension?.until ?? null,
    extension_reason: state.extension?.reason ?? null,
    extension_requested_on: state.extension?.requestedOn ?? null,
    extension_requested_by: state.extension?.requestedBy ?? null,
    extension_count: state.extensionCount,
    last_occurrence_due: state.lastOccurrence?.due ?? null,
    last_occurrence_completed_on: state.lastOccurrence?.completedOn ?? null,
  }
}

/** The units of a state with their parts, as rows of `task_unit`. */
export function partsOf(state: TaskState): readonly { unitId: string; role: string }[] {
  const one = (unitId: string | null, role: string) => (unitId === null ? [] : [{ unitId, role }])
  return [
    ...one(state.leadUnitId, 'lead'),
    ...one(state.supervisingUnitId, 'supervising'),
    ...one(state.handlingUnitId, 'handling'),
    ...[...new Set(state.coordinatingUnitIds)].map((unitId) => ({ unitId, role: 'coordinating' })),
  ]
}

/** The select list for `StateColumns` over `task t`. */
export const stateColumns = sql.raw(
  `t.work, t.confirmation, t.deadline_kind, t.first_deadline, t.deadline, t.recurrence, t.lead_unit_id,
   t.supervising_unit_id, t.handling_unit_id, t.issued_on, t.completed_on, t.submitted_by, t.progress_percent,
   t.progress_stage, t.last_progress_on, t.held_reason, t.held_for_unit_id, t.held_for, t.extension_requested_to,
   t.extension_reason, t.extension_requested_on, t.extension_requested_by, t.extension_count,
   t.last_occurrence_due, t.last_occurrence_completed_on`,
)

function day(text: string | null): TaskState['deadline'] {
  return text as TaskState['deadline']
}
