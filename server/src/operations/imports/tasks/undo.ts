import { decide, isRefused, type TaskEvent } from '@dieuhanh/domain'
import { v7 } from 'uuid'
import { lockTask, appendTaskEvents, saveTaskState } from '../../../store/tasks/index.ts'
import type { MadeByRow } from '../../../store/imports/index.ts'
import { importWords } from '../../../words/imports.ts'
import type { Touched, Writing } from '../target.ts'
import { importingActor } from './write.ts'

/** Withdraws the tasks that an import made, where it changed no other and nobody has touched one since: all or none. */
export async function undoTasks(
  made: readonly MadeByRow[],
  { tx, scope, now, fileName }: Writing,
): Promise<Touched | null> {
  if (made.some(({ fate }) => fate !== 'new')) return { why: 'changed', title: '' }
  const reason = importWords.withdrawn(fileName)
  const withdrawn = []
  for (const { subjectId } of made) {
    const task = await lockTask(tx, scope.workspaceId, subjectId)
    if (task?.revision !== 1) return { why: 'handled', title: task?.title ?? '' }
    const event: TaskEvent = { kind: 'withdraw', id: v7(), at: now, reason }
    const decided = decide(task.tracked, event, importingActor(scope), scope.today)
    if (isRefused(decided)) return { why: 'handled', title: task.title }
    withdrawn.push({ task, event, after: decided.task.state })
  }
  const at = new Date(now)
  for (const { task, event, after } of withdrawn) {
    const { id, tracked, progressText } = task
    const shared = { taskId: id, at, onDay: scope.today, personId: scope.personId, unitId: null }
    await appendTaskEvents(tx, scope.workspaceId, [
      { ...shared, id: event.id, kind: 'withdraw', text: reason, details: {} },
    ])
    await saveTaskState(tx, scope.workspaceId, {
      taskId: id,
      before: tracked.state,
      after,
      progressText,
      at,
      wordOn: null,
    })
  }
  return null
}
