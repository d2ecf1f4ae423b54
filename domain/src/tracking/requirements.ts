import { isCivilDate } from '../calendar/index.ts'
import type { CivilDate } from '../calendar/index.ts'
import { refuse } from '../refusal.ts'
import type { Refused } from '../refusal.ts'
import type { Party, TaskEvent, TaskState, TrackingRefusal, UnitTree } from './types.ts'

type Refusal = Refused<TrackingRefusal> | null
type EventOf<Kind extends TaskEvent['kind']> = Extract<TaskEvent, { readonly kind: Kind }>

/** What an event lacks in words, dates or units; null when it says all that it must. */
export function missing(
  state: TaskState | null,
  event: TaskEvent,
  today: CivilDate,
  units: UnitTree | undefined,
): Refusal {
  if (event.kind === 'create') return roles(event.leadUnitId, event.coordinatingUnitIds)
  return state === null ? refuse('does-not-exist') : (ofWords(event) ?? ofTask(state, event, today, units))
}

/** Words that an event must carry whatever the task. */
function ofWords(event: TaskEvent): Refusal {
  switch (event.kind) {
    case 'decline':
      return reason(event.reason) ?? party(event.belongsTo, 'belongs-to-required', 'belongsTo')
    case 'pause':
      return reason(event.reason) ?? party(event.waitingFor, 'waiting-for-required', 'waitingFor')
    case 'send-back':
    case 'reopen':
    case 'withdraw':
    case 'request-extension':
    case 'transfer':
    case 'amend':
      return reason(event.reason)
    case 'decide-extension':
      return event.granted ? null : reason(event.reason)
    case 'progress':
      return reported(event)
    case 'submit':
      return blank(event.text) && none(event.evidence) ? refuse('result-required', { field: 'text' }) : null
    case 'comment':
      return blank(event.text) && none(event.evidence) ? refuse('text-required', { field: 'text' }) : null
    case 'direction':
      return blank(event.text) ? refuse('text-required', { field: 'text' }) : null
    default:
      return null
  }
}

/** What depends on the task as it stands. */
function ofTask(state: TaskState, event: TaskEvent, today: CivilDate, units: UnitTree | undefined): Refusal {
  switch (event.kind) {
    case 'assign':
      return assignment(state, event)
    case 'hand-down':
      return handingDown(state, event.toUnitId, units)
    case 'request-extension':
      return state.extension ? refuse('extension-pending') : laterDeadline(state, event.until, today)
    case 'decide-extension':
      // The office may move a deadline that nobody asked to move; then it says to which day.
      if (!state.extension && !(event.granted && event.until !== undefined))
        return refuse('no-extension-pending')
      return event.granted && event.until !== undefined ? laterDeadline(state, event.until, today) : null
    case 'transfer':
      return transferring(state, event)
    case 'amend':
      return roles(
        event.leadUnitId ?? state.leadUnitId,
        event.coordinatingUnitIds ?? state.coordinatingUnitIds,
      )
    default:
      return null
  }
}

function assignment(state: TaskState, event: EventOf<'assign'>): Refusal {
  const lead = event.leadUnitId ?? state.leadUnitId
  if (lead === null || blank(lead)) return refuse('lead-required', { field: 'leadUnitId' })
  if (state.work === 'declined' && lead === state.leadUnitId && blank(event.reason)) {
    // The unit has just said that it is not its work: giving it back asks for a word.
    return refuse('reason-required', { field: 'reason' })
  }
  return roles(lead, event.coordinatingUnitIds ?? state.coordinatingUnitIds)
}

function roles(lead: string | null, coordinating: readonly string[]): Refusal {
  if (lead === null || !coordinating.includes(lead)) return null
  return refuse('lead-also-coordinates', { field: 'coordinatingUnitIds' })
}

function handingDown(state: TaskState, toUnitId: string, units: UnitTree | undefined): Refusal {
  if (toUnitId === state.leadUnitId || toUnitId === state.handlingUnitId) {
    return refuse('same-unit', { field: 'toUnitId' })
  }
  if (!units || state.leadUnitId === null || units.isBelow(toUnitId, state.leadUnitId)) return null
  return refuse('unit-not-below-lead', { field: 'toUnitId' })
}

function laterDeadline(state: TaskState, until: CivilDate, today: CivilDate): Refusal {
  if (state.deadline === null) return refuse('no-deadline-to-move')
  if (!isCivilDate(until) || until <= state.deadline) {
    return refuse('not-later', { field: 'until', expected: [state.deadline] })
  }
  return until < today ? refuse('in-the-past', { field: 'until', expected: [today] }) : null
}

function transferring(state: TaskState, event: EventOf<'transfer'>): Refusal {
  if (event.fromUnitId === event.toUnitId) return refuse('same-unit', { field: 'toUnitId' })
  const involved = [
    state.leadUnitId,
    state.supervisingUnitId,
    state.handlingUnitId,
    ...state.coordinatingUnitIds,
  ]
  return involved.includes(event.fromUnitId) ? null : refuse('unit-not-on-task', { field: 'fromUnitId' })
}

function reported(event: EventOf<'progress'>): Refusal {
  const { percent } = event
  if (percent !== undefined && !(Number.isInteger(percent) && percent >= 0 && percent <= 100)) {
    return refuse('percent-out-of-range', { field: 'percent', expected: ['0', '100'] })
  }
  const said = !blank(event.text) || percent !== undefined || !blank(event.stage)
  return said ? null : refuse('nothing-reported', { field: 'text' })
}

function reason(text: string | undefined): Refusal {
  return blank(text) ? refuse('reason-required', { field: 'reason' }) : null
}

function party(who: Party, refusal: TrackingRefusal, field: string): Refusal {
  return who.unitId === null && blank(who.text) ? refuse(refusal, { field }) : null
}

function blank(text: string | undefined): boolean {
  return text === undefined || text.trim() === ''
}

function none(evidence: readonly string[] | undefined): boolean {
  return evidence === undefined || evidence.length === 0
}
