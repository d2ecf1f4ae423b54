import type { TaskRow } from '../api/index.ts'
import { timelinessText } from '../ui/index.ts'
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
 * `updated` says how long ago the last activity was, `sayDay` how a day is written.
 */
export function stateLine(task: Facts, updated: string, sayDay: (day: string) => string): string {
  const words = taskWords.state
  const parts = [task.lead ? words[task.work](task.lead.name) : words.nobody]
  if (task.work === 'paused' && task.waitingFor) parts.push(words.waitingFor(task.waitingFor))
  if (task.confirmation === 'sent-back' && task.work !== 'done') parts.push(words.sentBack)
  if (task.timeliness !== null && task.timeliness !== 'no-deadline') parts.push(timelinessText(task))
  if (task.extensionRequestedTo) parts.push(words.extension(sayDay(task.extensionRequestedTo)))
  if (task.work !== 'done') parts.push(words.updated(updated))
  return parts.join(', ')
}
