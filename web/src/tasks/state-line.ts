import { daysBetween } from '@dieuhanh/domain'
import type { CivilDate } from '@dieuhanh/domain'
import type { TaskRow } from '../api/index.ts'
import { dayText } from '../ui/index.ts'
import { taskWords } from '../words/tasks.ts'

type Facts = Pick<
  TaskRow,
  | 'work'
  | 'confirmation'
  | 'timeliness'
  | 'daysLeft'
  | 'daysLate'
  | 'lead'
  | 'waitingFor'
  | 'extensionRequestedTo'
>

/**
 * The state of a task as a colleague would say it: "Sở Tài chính đang thực hiện, còn 12 ngày, cập nhật 3 ngày trước".
 * `updatedOn` is the civil day of the last activity.
 */
export function stateLine(task: Facts, updatedOn: CivilDate | null, today: CivilDate): string {
  const words = taskWords.state
  const who = task.lead?.name ?? words.nobody
  const parts = [words[task.work](who)]
  if (task.work === 'paused' && task.waitingFor) parts.push(words.waitingFor(task.waitingFor))
  if (task.confirmation === 'sent-back' && task.work !== 'done') parts.push(words.sentBack)
  const time = timeWords(task)
  if (time) parts.push(time)
  if (task.extensionRequestedTo) parts.push(words.extension(dayText(task.extensionRequestedTo)))
  if (updatedOn && task.work !== 'done') parts.push(words.updated(Math.max(0, daysBetween(updatedOn, today))))
  return parts.join(', ')
}

function timeWords(task: Facts): string | null {
  const words = taskWords.state
  if (task.timeliness === 'done-late') return words.lateBy(task.daysLate ?? 0)
  if (task.timeliness === 'done-on-time') return words.onTime
  if (task.daysLeft === null || task.timeliness === null) return null
  return task.daysLeft < 0 ? words.past(-task.daysLeft) : words.left(task.daysLeft)
}
