import type { CivilDate } from '../calendar/index.ts'
import { refuse } from '../refusal.ts'
import type { Refused } from '../refusal.ts'
import { applied } from './apply.ts'
import { missing } from './requirements.ts'
import type {
  Actor,
  RecordedEvent,
  TaskEvent,
  TaskEventKind,
  TrackedTask,
  TrackingRefusal,
  UnitTree,
} from './types.ts'
import { mayAct, possibleFrom, whoMay } from './who-may.ts'

/** An event that happened, with the task afterwards and what to append to its history; or why it may not happen. */
export type Decision =
  | { readonly kind: 'decided'; readonly task: TrackedTask; readonly recorded: RecordedEvent }
  | Refused<TrackingRefusal>

const UNDO_WINDOW = 60_000

/**
 * Decides whether something may happen to a task, and what the task is afterwards. `task` is null before it exists.
 * Rules in order: who may (`whoMay`), from which state (`possibleFrom`), what must be said (reasons, dates, units).
 */
export function decide(
  task: TrackedTask | null,
  event: TaskEvent,
  actor: Actor,
  today: CivilDate,
  units?: UnitTree,
): Decision {
  const refused = refusal(task, event, actor, today, units)
  if (refused) return refused
  const recorded: RecordedEvent = { event, actorId: actor.personId, on: today }
  return { kind: 'decided', task: applied(task, recorded), recorded }
}

/** What this person could do to the task now, in the order of the work: for the buttons of a screen. */
export function allowedEvents(task: TrackedTask, actor: Actor): readonly TaskEventKind[] {
  return ORDER.filter((kind) => {
    if (!mayAct(kind, actor) || !possibleFrom(kind).includes(task.state.work)) return false
    if (kind === 'decide-extension') return task.state.extension !== null
    if (kind === 'request-extension') return task.state.extension === null && task.state.deadline !== null
    if (kind === 'confirm') return task.state.submittedBy !== actor.personId
    return true
  })
}

const ORDER: readonly TaskEventKind[] = [
  'assign',
  'accept',
  'submit',
  'progress',
  'confirm',
  'send-back',
  'decide-extension',
  'resume',
  'hand-down',
  'request-extension',
  'pause',
  'decline',
  'direction',
  'remind',
  'comment',
  'reopen',
  'transfer',
  'withdraw',
]

function refusal(
  task: TrackedTask | null,
  event: TaskEvent,
  actor: Actor,
  today: CivilDate,
  units: UnitTree | undefined,
): Refused<TrackingRefusal> | null {
  if (!mayAct(event.kind, actor)) return refuse('not-allowed', { expected: whoMay(event.kind) })
  if (task === null)
    return event.kind === 'create' ? missing(null, event, today, units) : refuse('does-not-exist')
  if (event.kind === 'create') return refuse('already-exists')
  if (event.kind === 'undo') return undoRefusal(task, event.eventId, event.at, actor)
  const from = possibleFrom(event.kind)
  if (!from.includes(task.state.work)) return refuse('wrong-state', { expected: from })
  if (event.kind === 'confirm' && task.state.submittedBy === actor.personId) return refuse('own-submission')
  return missing(task.state, event, today, units)
}

/** An event can be taken back by who made it, within a minute, while it is the last one. */
function undoRefusal(
  task: TrackedTask,
  eventId: string,
  at: number,
  actor: Actor,
): Refused<TrackingRefusal> | null {
  if (!task.last) return refuse('nothing-to-undo')
  if (task.last.event.id !== eventId) return refuse('acted-on')
  if (task.last.actorId !== actor.personId) return refuse('not-yours-to-undo')
  if (at - task.last.event.at > UNDO_WINDOW) return refuse('too-late-to-undo')
  return null
}
