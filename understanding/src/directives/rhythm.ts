import type { TimeExpression } from '../reading.ts'

/**
 * Whether a rhythm is that of the duty, not of what it is about: `bộ chỉ số theo dõi tăng trưởng hằng quý` that is due on a day is
 * made once; `định kỳ hằng quý báo cáo` and `trước ngày 25 hằng tháng` come again also where a day is named.
 */
export function comesAgain(view: string, time: TimeExpression, first: number, hasDay: boolean): boolean {
  if (time.kind !== 'recurrence') return false
  const before = view.slice(Math.max(first, time.span.start - 24), time.span.start)
  if (/(?:^|[\s,;])theo $/.test(before)) return false
  if (!hasDay || time.rrule?.includes(';BY') === true) return true
  return (
    before.trim() === '' ||
    /[,;:(]\s$|định kỳ\s?$/.test(before) ||
    view.startsWith('định kỳ', time.span.start)
  )
}
