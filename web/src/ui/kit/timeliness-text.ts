import { dayWords, timelinessWords } from '../../words/kit.ts'
import type { TaskRow, Timeliness } from '../../api/index.ts'

interface Facts {
  readonly work?: TaskRow['work']
  readonly timeliness: Timeliness | null
  readonly daysLeft?: number | null
  readonly daysLate?: number | null
}

/** The state of a deadline in words: "còn 3 ngày", "quá hạn 12 ngày", "trễ 5 ngày"; of what was handed in, only whether that was in time. */
export function timelinessText(facts: Facts): string {
  const { work, timeliness, daysLeft, daysLate } = facts
  if (timeliness === null) return timelinessWords.uncounted
  if (timeliness === 'no-deadline') return dayWords.noDeadline
  if (timeliness === 'done-on-time') return dayWords.doneOnTime
  if (timeliness === 'done-late') return daysLate ? dayWords.late(daysLate) : dayWords.doneLate
  if (typeof daysLeft !== 'number') return timelinessWords[timeliness]
  if (work === 'submitted') return daysLeft < 0 ? dayWords.handedInLate(-daysLeft) : dayWords.handedInOnTime
  if (daysLeft < 0) return dayWords.overdue(-daysLeft)
  return daysLeft === 0 ? dayWords.today : dayWords.left(daysLeft)
}
