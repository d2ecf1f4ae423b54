import {
  decide,
  isRefused,
  refuse,
  type CivilDate,
  type Decision,
  type Refused,
  type TaskEvent,
  type TaskState,
  type TrackingRefusal,
} from '@dieuhanh/domain'
import { v7 } from 'uuid'
import { doer, type Scope } from '../../access/index.ts'
import { inScope, recordAudit, type Tx } from '../../store/index.ts'
import {
  appendTaskEvents,
  lockTask,
  ownFiles,
  readTask,
  saveTaskState,
  unitsAbove,
  type LockedTask,
  type NewTaskEvent,
} from '../../store/tasks/index.ts'
import type { Context } from '../context.ts'
import { eventOf, type TaskAction } from './action.ts'
import { actorFor } from './actor.ts'
import { tellPeople } from './notices.ts'
import { pageOf, type TaskPage } from './page.ts'

/** Why an act on a task is refused; with a mismatch comes the page as it is now. */
export type ActRefusal = Refused<TrackingRefusal | 'not-found' | 'file-not-found' | 'unit-not-found'>
export type Mismatch = Refused<'revision-mismatch'> & { readonly current: TaskPage }

type World = Pick<Context, 'database' | 'clock'>
type Decided = Exclude<Decision, Refused<TrackingRefusal>>

interface Act {
  readonly taskId: string
  readonly revision: number
  readonly action: TaskAction
}

/**
 * Does one thing to a task: decided by the domain on the locked row, recorded as an event with the row, its units, the
 * journal and the news to whom it concerns, all in one transaction. Answers the page afterwards.
 */
export async function actOnTask(
  context: World,
  scope: Scope,
  input: Act,
): Promise<TaskPage | ActRefusal | Mismatch> {
  const now = context.clock()
  return inScope(context.database, scope, async (tx) => {
    const refused = await act(tx, scope, input, now)
    return refused ?? pageAfter(tx, scope, input.taskId, now)
  })
}

/** The same for who does not look at the page afterwards; answers why it was refused, or null. */
export async function actUnseen(
  context: World,
  scope: Scope,
  input: Act,
): Promise<ActRefusal | Mismatch | null> {
  return inScope(context.database, scope, (tx) => act(tx, scope, input, context.clock()))
}

async function act(tx: Tx, scope: Scope, input: Act, now: number): Promise<ActRefusal | Mismatch | null> {
  const task = await lockTask(tx, scope.workspaceId, input.taskId)
  if (!task) return refuse('not-found', { field: 'taskId' })
  if (task.revision !== input.revision) {
    return { ...refuse('revision-mismatch'), current: await pageOf(tx, scope, task, now) }
  }
  const event = eventOf(input.action, v7(), now)
  const unknown = await unknownIn(tx, scope, input.action)
  if (unknown) return unknown
  const decided = await decideOn(tx, scope, task, event)
  if (isRefused(decided)) return decided
  await record(tx, scope, task, decided, input.action)
  await tellPeople(tx, scope, task, decided.task.state, input.action)
  return null
}

/** Takes back the last event, within a minute and by who made it: the state before it is restored, both events stay. */
export async function undoTaskEvent(
  context: World,
  scope: Scope,
  input: { readonly taskId: string; readonly eventId: string },
): Promise<TaskPage | ActRefusal> {
  const now = context.clock()
  return inScope(context.database, scope, async (tx) => {
    const task = await lockTask(tx, scope.workspaceId, input.taskId)
    if (!task) return refuse('not-found', { field: 'taskId' })
    const event: TaskEvent = { id: v7(), at: now, kind: 'undo', eventId: input.eventId }
    const decided = await decideOn(tx, scope, task, event)
    if (isRefused(decided)) return decided
    await record(tx, scope, task, decided, null)
    return pageAfter(tx, scope, task.id, now)
  })
}

async function pageAfter(tx: Tx, scope: Scope, taskId: string, now: number): Promise<TaskPage | ActRefusal> {
  const task = await readTask(tx, scope.workspaceId, taskId)
  return task ? pageOf(tx, scope, task, now) : refuse('not-found', { field: 'taskId' })
}

async function decideOn(tx: Tx, scope: Scope, task: LockedTask, event: TaskEvent): Promise<Decision> {
  const actor = await actorFor(tx, scope, task.tracked.state)
  if (event.kind !== 'hand-down') return decide(task.tracked, event, actor, scope.today)
  const above = await unitsAbove(tx, scope.workspaceId, [event.toUnitId])
  const isBelow = (unitId: string, aboveId: string): boolean =>
    unitId !== aboveId && (above.get(unitId)?.has(aboveId) ?? false)
  return decide(task.tracked, event, actor, scope.today, { isBelow })
}

/** Files must have been brought by the caller, units must be in the register. */
async function unknownIn(tx: Tx, scope: Scope, action: TaskAction): Promise<ActRefusal | null> {
  const files = 'fileIds' in action ? [...new Set(action.fileIds)] : []
  if (files.length > 0 && (await ownFiles(tx, scope, files)) !== files.length) {
    return refuse('file-not-found', { field: 'fileIds' })
  }
  const units = new Set(unitsOf(action))
  if (units.size === 0) return null
  const known = await unitsAbove(tx, scope.workspaceId, [...units])
  return known.size === units.size ? null : refuse('unit-not-found')
}

function unitsOf(action: TaskAction): readonly string[] {
  const named =
    action.kind === 'decline'
      ? [action.belongsTo.unitId]
      : action.kind === 'pause'
        ? [action.waitingFor.unitId]
        : action.kind === 'hand-down'
          ? [action.toUnitId]
          : action.kind === 'assign'
            ? [action.leadUnitId ?? null, ...(action.coordinatingUnitIds ?? [])]
            : []
  return named.filter((unitId) => unitId !== null)
}

async function record(
  tx: Tx,
  scope: Scope,
  task: LockedTask,
  { recorded, task: after }: Decided,
  action: TaskAction | null,
): Promise<void> {
  const { event } = recorded
  const at = new Date(event.at)
  await appendTaskEvents(tx, scope.workspaceId, [rowOf(scope, task, event, after.state, action)])
  await saveTaskState(tx, scope.workspaceId, {
    taskId: task.id,
    before: task.tracked.state,
    after: after.state,
    progressText: progressTextAfter(task, event),
    at,
    // What the assigning side says does not end the silence of the answering side.
    wordOn: scope.overseer ? null : scope.today,
  })
  const details = { number: task.number, from: task.tracked.state.work, to: after.state.work }
  await recordAudit(tx, {
    ...doer(scope),
    action: `task.${event.kind}`,
    subject: 'task',
    subjectId: task.id,
    details: { ...details, ...('granted' in event ? { granted: event.granted } : {}) },
  })
}

function rowOf(
  scope: Scope,
  task: LockedTask,
  event: TaskEvent,
  after: TaskState,
  action: TaskAction | null,
): NewTaskEvent {
  const { id, at, kind, ...rest } = event
  const { text: _, reason: __, evidence: ___, eventId, ...fields } = rest as Record<string, unknown>
  const until: { until?: CivilDate | null } = kind === 'decide-extension' ? { until: after.deadline } : {}
  const undoing = kind === 'undo'
  return {
    id,
    taskId: task.id,
    kind,
    at: new Date(at),
    onDay: scope.today,
    personId: scope.personId,
    unitId: unitOf(scope),
    text: action?.text?.trim() || null,
    details: undoing
      ? {}
      : { ...fields, ...until, before: task.tracked.state, progressTextBefore: task.progressText },
    undoes: undoing ? String(eventId) : null,
    fileIds: action && 'fileIds' in action ? (action.fileIds ?? []) : [],
  }
}

/** On whose behalf the caller acts: its first unit. */
function unitOf(scope: Scope): string | null {
  return scope.memberships[0]?.unitId ?? null
}

function progressTextAfter(task: LockedTask, event: TaskEvent): string | null {
  if (event.kind === 'progress') return event.text.trim() || task.progressText
  if (event.kind === 'undo') return task.last?.details.progressTextBefore ?? null
  return task.progressText
}
