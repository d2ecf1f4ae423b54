import type { CivilDate, Recurrence } from '../calendar/index.ts'
import type { Role } from '../organisations/index.ts'

/** Axis 1: where the work stands. */
export type WorkState =
  | 'draft'
  | 'assigned'
  | 'accepted'
  | 'in-progress'
  | 'paused'
  | 'submitted'
  | 'done'
  | 'withdrawn'
  | 'declined'

/** Axis 2: what the assigner says of the result. */
export type ConfirmationState = 'not-asked' | 'waiting' | 'confirmed' | 'sent-back'

/** Axis 3: what kind of deadline there is. */
export type DeadlineKind = 'none' | 'fixed' | 'recurring'

/** Axis 4, computed: how the work stands against its deadline. */
export type Timeliness = 'no-deadline' | 'in-time' | 'due-soon' | 'overdue' | 'done-on-time' | 'done-late'

/** Everything that may happen to a task. */
export type TaskEventKind =
  | 'create'
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
  | 'reopen'
  | 'withdraw'
  | 'request-extension'
  | 'decide-extension'
  | 'comment'
  | 'direction'
  | 'remind'
  | 'transfer'
  | 'amend'
  | 'undo'

/** When a task has to be done: never, by a day, or again and again (with the next day it falls due, where there is one). */
export type TaskDeadline =
  | { readonly kind: 'none' }
  | { readonly kind: 'fixed'; readonly date: CivilDate }
  | { readonly kind: 'recurring'; readonly recurrence: Recurrence; readonly next: CivilDate | null }

/** Who a task waits for or belongs to: a unit of the register, or words where it is none of them. */
export interface Party {
  readonly unitId: string | null
  readonly text: string
}

/** A request to move the deadline that nobody has decided yet. */
export interface PendingExtension {
  readonly until: CivilDate
  readonly reason: string
  readonly requestedOn: CivilDate
  readonly requestedBy: string
}

/** The facts of a task that events change: exactly the columns of the task row that the rules read. */
export interface TaskState {
  readonly work: WorkState
  readonly confirmation: ConfirmationState
  readonly deadlineKind: DeadlineKind
  /** The deadline first set; it never moves. */
  readonly firstDeadline: CivilDate | null
  /** The current deadline; for recurring work the next day it falls due. */
  readonly deadline: CivilDate | null
  readonly recurrence: Recurrence | null
  readonly leadUnitId: string | null
  readonly coordinatingUnitIds: readonly string[]
  readonly supervisingUnitId: string | null
  /** The unit below the lead that the work was handed down to. */
  readonly handlingUnitId: string | null
  readonly assignedOn: CivilDate | null
  /** Day of the submission that waits or was confirmed (not the day of confirmation); null once sent back. */
  readonly completedOn: CivilDate | null
  readonly submittedBy: string | null
  /** 0..100, as last reported. */
  readonly percent: number | null
  readonly stage: string | null
  readonly lastProgressOn: CivilDate | null
  readonly pausedFor: { readonly reason: string; readonly waitingFor: Party | null } | null
  readonly declinedFor: { readonly reason: string; readonly belongsTo: Party } | null
  readonly extension: PendingExtension | null
  readonly extensionCount: number
  /** For recurring work: the occurrence last confirmed. */
  readonly lastOccurrence: { readonly due: CivilDate | null; readonly completedOn: CivilDate } | null
}

/** A task as the rules see it: its state, and the last thing that happened with the state before it, so that it can be undone. */
export interface TrackedTask {
  readonly state: TaskState
  readonly last: {
    readonly event: TaskEvent
    readonly actorId: string
    readonly before: TaskState
  } | null
}

interface EventBase {
  readonly id: string
  /** Epoch milliseconds; used only for the minute in which an event can be undone. */
  readonly at: number
}

/** One thing that happens to a task. Texts are what people typed; files are ids of the file store. */
export type TaskEvent = EventBase &
  (
    | {
        readonly kind: 'create'
        readonly leadUnitId: string | null
        readonly coordinatingUnitIds: readonly string[]
        readonly supervisingUnitId: string | null
        readonly deadline: TaskDeadline
      }
    | {
        /** From a draft, or again after it was declined. Absent fields stay as they are. */
        readonly kind: 'assign'
        readonly leadUnitId?: string
        readonly coordinatingUnitIds?: readonly string[]
        readonly supervisingUnitId?: string | null
        readonly deadline?: TaskDeadline
        readonly reason?: string
      }
    | { readonly kind: 'accept'; readonly text?: string }
    | { readonly kind: 'decline'; readonly reason: string; readonly belongsTo: Party }
    | { readonly kind: 'hand-down'; readonly toUnitId: string; readonly text?: string }
    | {
        readonly kind: 'progress'
        readonly text: string
        readonly percent?: number
        readonly stage?: string
        readonly evidence?: readonly string[]
      }
    | { readonly kind: 'pause'; readonly reason: string; readonly waitingFor: Party }
    | { readonly kind: 'resume'; readonly text?: string }
    | { readonly kind: 'submit'; readonly text: string; readonly evidence?: readonly string[] }
    | {
        readonly kind: 'confirm'
        readonly text?: string
        /** For recurring work: this was the last occurrence. */
        readonly final?: boolean
      }
    | { readonly kind: 'send-back'; readonly reason: string }
    | { readonly kind: 'reopen'; readonly reason: string }
    | { readonly kind: 'withdraw'; readonly reason: string }
    | { readonly kind: 'request-extension'; readonly until: CivilDate; readonly reason: string }
    | {
        readonly kind: 'decide-extension'
        readonly granted: boolean
        /** The new deadline, where it differs from the one asked for. */
        readonly until?: CivilDate
        readonly reason?: string
      }
    | { readonly kind: 'comment'; readonly text: string; readonly evidence?: readonly string[] }
    | { readonly kind: 'direction'; readonly text: string }
    | { readonly kind: 'remind'; readonly text?: string }
    | {
        /** Open work of a dissolved unit passes to its successor. */
        readonly kind: 'transfer'
        readonly fromUnitId: string
        readonly toUnitId: string
        readonly unitEventId?: string
        readonly reason: string
      }
    | {
        /** The office sets right what it gave: units, an earlier or another deadline, words. Absent fields stay as they are. */
        readonly kind: 'amend'
        readonly leadUnitId?: string
        readonly coordinatingUnitIds?: readonly string[]
        readonly supervisingUnitId?: string
        readonly deadline?: TaskDeadline
        readonly reason: string
      }
    | { readonly kind: 'undo'; readonly eventId: string }
  )

/** Who acts: the person, the roles held, and how the person's units stand to the task. */
export interface Actor {
  readonly personId: string
  readonly roles: readonly Role[]
  /** A unit of the person (or one above the leading unit) leads the task. */
  readonly leads: boolean
  readonly coordinates: boolean
  readonly supervises: boolean
  /** The work was handed down to a unit of the person. */
  readonly handles: boolean
}

/** An event as recorded: what, by whom, and on which civil day of the office. */
export interface RecordedEvent {
  readonly event: TaskEvent
  readonly actorId: string
  readonly on: CivilDate
}

/** Why an event is refused. */
export type TrackingRefusal =
  /** The actor's role and standing do not allow it; `expected` names who may. */
  | 'not-allowed'
  /** The task is not in a state in which this can happen; `expected` names the states. */
  | 'wrong-state'
  | 'reason-required'
  | 'text-required'
  | 'lead-required'
  | 'lead-also-coordinates'
  | 'belongs-to-required'
  | 'waiting-for-required'
  | 'result-required'
  | 'percent-out-of-range'
  | 'nothing-reported'
  | 'unit-not-below-lead'
  | 'same-unit'
  | 'unit-not-on-task'
  | 'already-exists'
  | 'does-not-exist'
  | 'no-deadline-to-move'
  | 'not-later'
  | 'in-the-past'
  | 'extension-pending'
  | 'no-extension-pending'
  | 'own-submission'
  | 'nothing-to-undo'
  /** Somebody has acted on the task since. */
  | 'acted-on'
  | 'not-yours-to-undo'
  | 'too-late-to-undo'

/** What a rule of the register is asked while a task is decided: whether a unit stands below another. */
export interface UnitTree {
  readonly isBelow: (unitId: string, aboveId: string) => boolean
}
