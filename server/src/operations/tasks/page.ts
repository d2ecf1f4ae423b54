import { allowedEvents, refuse, type Actor, type Refused, type TaskEventKind } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import { inScope, type Tx } from '../../store/index.ts'
import {
  readTask,
  taskSheet,
  type LockedTask,
  type TaskEventLine,
  type TaskFacts,
  type TaskLine,
} from '../../store/tasks/index.ts'
import type { Context } from '../context.ts'
import { actorFor } from './actor.ts'
import { viewOf } from './filters.ts'

/** What people may do on a task page; transfers follow the register of units. */
export type TaskActionKind = Exclude<TaskEventKind, 'create' | 'transfer' | 'amend' | 'undo'>

/** A task with its source, history, and what the caller may do now. */
export interface TaskPage extends TaskLine, TaskFacts {
  readonly children: readonly TaskLine[]
  readonly events: readonly (TaskEventLine & { readonly undoableUntil: string | null })[]
  readonly actions: readonly TaskActionKind[]
}

const undoMilliseconds = 60_000

/** The page of one task; refused as not found where the caller sees no such task. */
export async function getTask(
  context: Pick<Context, 'database' | 'clock'>,
  scope: Scope,
  taskId: string,
): Promise<TaskPage | Refused<'not-found'>> {
  return inScope(context.database, scope, async (tx) => {
    const task = await readTask(tx, scope.workspaceId, taskId)
    return task ? pageOf(tx, scope, task, context.clock()) : refuse('not-found', { field: 'taskId' })
  })
}

/** The page of a task that was read in the same transaction. */
export async function pageOf(tx: Tx, scope: Scope, task: LockedTask, now: number): Promise<TaskPage> {
  const sheet = await taskSheet(tx, task.id, viewOf(scope))
  if (!sheet) throw new Error(`task ${task.id} was there a moment ago`)
  const actor = await actorFor(tx, scope, task.tracked.state)
  const until = undoableUntil(task, actor, now)
  return {
    ...sheet.line,
    ...sheet.facts,
    children: sheet.children,
    events: sheet.events.map((event) => ({
      ...event,
      undoableUntil: event.id === task.last?.id ? until : null,
    })),
    actions: allowedEvents(task.tracked, actor).filter(isTaskAction),
  }
}

/** Until when the caller may take the last event back. */
function undoableUntil({ tracked: { last } }: LockedTask, actor: Actor, now: number): string | null {
  if (!last || last.actorId !== actor.personId) return null
  const until = last.event.at + undoMilliseconds
  return now <= until ? new Date(until).toISOString() : null
}

function isTaskAction(kind: TaskEventKind): kind is TaskActionKind {
  return kind !== 'create' && kind !== 'transfer' && kind !== 'amend' && kind !== 'undo'
}
