import { decide, isRefused, officialName, type Actor, type TaskEvent } from '@dieuhanh/domain'
import { v7 } from 'uuid'
import type { Scope } from '../../access/index.ts'
import type { Tx } from '../../store/index.ts'
import { openTasksOfUnit, type StoredUnit } from '../../store/organisations/index.ts'
import { appendTaskEvents, lockTask, saveTaskState } from '../../store/tasks/index.ts'
import { organisationWords } from '../../words/organisations.ts'
import type { Context } from '../context.ts'
import { notifyUnits } from '../notifications/index.ts'

/** What passes from a dissolved unit to its successor. */
interface Passing {
  readonly from: StoredUnit
  readonly toUnitId: string
  readonly unitEventId: string
}

/** Passes every task that is not over to the successor, each by a recorded event. Returns how many. */
export async function transferOpenTasks(
  tx: Tx,
  context: Pick<Context, 'clock'>,
  scope: Scope,
  { from, toUnitId, unitEventId }: Passing,
): Promise<number> {
  const actor = officeActor(scope)
  const taskIds = await openTasksOfUnit(tx, scope.workspaceId, from.id)
  const reason = organisationWords.passedOn(officialName(from, scope.today))
  for (const taskId of taskIds) {
    const task = await lockTask(tx, scope.workspaceId, taskId)
    if (task === null) continue
    const at = context.clock()
    const event: TaskEvent = {
      id: v7(),
      at,
      kind: 'transfer',
      fromUnitId: from.id,
      toUnitId,
      unitEventId,
      reason,
    }
    const decided = decide(task.tracked, event, actor, scope.today)
    // Only a successor that takes part already is refused by the rules; the task then simply keeps it.
    if (isRefused(decided)) throw new Error(`a transfer was refused: ${decided.reason} (task ${taskId})`)
    await appendTaskEvents(tx, scope.workspaceId, [
      {
        id: event.id,
        taskId,
        kind: 'transfer',
        at: new Date(at),
        onDay: scope.today,
        personId: scope.personId,
        unitId: from.id,
        text: reason,
        // Without the state before it: nobody takes a transfer back to a unit that is no more.
        details: { fromUnitId: from.id, toUnitId, unitEventId },
      },
    ])
    await saveTaskState(tx, scope.workspaceId, {
      taskId,
      before: task.tracked.state,
      after: decided.task.state,
      progressText: task.progressText,
      at: new Date(at),
      wordOn: null,
    })
  }
  if (taskIds.length > 0) {
    const title = organisationWords.received(taskIds.length, officialName(from, scope.today))
    await notifyUnits(tx, scope, [toUnitId], { kind: 'assigned', title, count: taskIds.length })
  }
  return taskIds.length
}

// The office decides about organisations; whoever entered it acts for it.
function officeActor(scope: Scope): Actor {
  return {
    personId: scope.personId,
    roles: scope.roles,
    leads: false,
    coordinates: false,
    supervises: false,
    handles: false,
  }
}
