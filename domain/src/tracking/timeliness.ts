import { addDays, daysBetween } from '../calendar/index.ts'
import type { CivilDate } from '../calendar/index.ts'
import type { TaskState, Timeliness } from './types.ts'

/** The columns that timeliness is computed from. */
export type TimelinessFacts = Pick<
  TaskState,
  'work' | 'deadlineKind' | 'deadline' | 'firstDeadline' | 'completedOn'
>

/** How to look at the clock. */
export interface TimelinessOptions {
  /** Days before the deadline from which work is due soon; the day itself is day 0. */
  readonly dueSoonDays?: number
  /** Against the current deadline (extensions count) or against the one first set (for fixed deadlines). */
  readonly against?: 'current' | 'first'
}

/** The values in the order of screens. */
export const timelinessValues: readonly Timeliness[] = [
  'in-time',
  'due-soon',
  'overdue',
  'done-on-time',
  'done-late',
  'no-deadline',
]

/**
 * How a task stands against its deadline on a day; null for drafts, withdrawn and declined tasks, which are not counted.
 *
 * The day of completion is the day on which the agency submitted the result that was confirmed, not the day the office got round to
 * confirming it; so while a result waits, the clock stands at its submission. The deadline's own day is still in time. Pausing does not
 * stop the clock: only an extension moves a deadline. A task without a deadline, once done, is done on time.
 *
 * The SQL twin, with `:today` and `:due_soon_days` (for `against: 'first'` put the first deadline where the kind is fixed):
 *
 *     case when work in ('draft', 'withdrawn', 'declined') then null
 *          when work = 'done' then case when deadline is null or completed_on <= deadline then 'done-on-time' else 'done-late' end
 *          when deadline_kind = 'none' or deadline is null then 'no-deadline'
 *          when coalesce(completed_on, :today) > deadline then 'overdue'
 *          when completed_on is null and :today >= deadline - :due_soon_days then 'due-soon'
 *          else 'in-time' end
 */
export function timeliness(
  task: TimelinessFacts,
  today: CivilDate,
  options: TimelinessOptions = {},
): Timeliness | null {
  const { work, completedOn } = task
  if (work === 'draft' || work === 'withdrawn' || work === 'declined') return null
  const deadline = deadlineOf(task, options.against ?? 'current')
  if (work === 'done') {
    return deadline === null || completedOn === null || completedOn <= deadline ? 'done-on-time' : 'done-late'
  }
  if (deadline === null) return 'no-deadline'
  if ((completedOn ?? today) > deadline) return 'overdue'
  const soonFrom = addDays(deadline, -(options.dueSoonDays ?? 7))
  return completedOn === null && today >= soonFrom ? 'due-soon' : 'in-time'
}

/** Days by which a task is late: since its deadline when overdue, at completion when done late; zero otherwise. */
export function daysLate(task: TimelinessFacts, today: CivilDate, options: TimelinessOptions = {}): number {
  const value = timeliness(task, today, options)
  const deadline = deadlineOf(task, options.against ?? 'current')
  if (deadline === null || (value !== 'overdue' && value !== 'done-late')) return 0
  return daysBetween(deadline, task.completedOn ?? today)
}

function deadlineOf(task: TimelinessFacts, against: 'current' | 'first'): CivilDate | null {
  if (task.deadlineKind === 'none') return null
  return against === 'first' && task.deadlineKind === 'fixed' ? task.firstDeadline : task.deadline
}
