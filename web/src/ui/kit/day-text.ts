import { dayWords, rhythmWords } from '../../words/kit.ts'
import type { Recurrence } from '../../api/index.ts'

/** "2024-12-31" as offices write it: "31/12/2024". */
export function dayText(day: string): string {
  const [year, month, date] = day.slice(0, 10).split('-')
  return `${date}/${month}/${year}`
}

const momentFormat = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** A moment as "08:15 31/12/2024", in the time of Vietnam. */
export function formatMoment(moment: string): string {
  const parts = new Map(momentFormat.formatToParts(new Date(moment)).map((part) => [part.type, part.value]))
  const clock = `${parts.get('hour')}:${parts.get('minute')}`
  return `${clock} ${parts.get('day')}/${parts.get('month')}/${parts.get('year')}`
}

/** How long ago, in words; past a fortnight the day itself. */
export function formatMomentAgo(moment: string, now: number): string {
  const minutes = Math.floor((now - Date.parse(moment)) / 60_000)
  const { ago } = dayWords
  if (minutes < 1) return ago.now
  if (minutes < 60) return ago.minutes(minutes)
  if (minutes < 24 * 60) return ago.hours(Math.floor(minutes / 60))
  const days = Math.floor(minutes / (24 * 60))
  if (days === 1) return ago.yesterday
  return days <= 14 ? ago.days(days) : formatMoment(moment).slice(6)
}

/** "hằng tháng, ngày 15". */
export function recurrenceWords(recurrence: Recurrence): string {
  const { rhythm, day, month } = recurrence
  const words = rhythmWords[rhythm]
  if (rhythm === 'weekly' && day) return `${words}, ${rhythmWords.weekdays[day - 1] ?? ''}`
  const when = [day ? rhythmWords.day(day) : '', month ? rhythmWords.month(month, rhythm) : ''].filter(
    Boolean,
  )
  return when.length > 0 ? `${words}, ${when.join(' ')}` : words
}

/** A deadline in one line: the day, the rhythm, or nothing. */
export function deadlineText(of: {
  deadlineKind: 'none' | 'fixed' | 'recurring'
  deadline: string | null
  recurrence: Recurrence | null
}): string | null {
  if (of.deadlineKind === 'recurring' && of.recurrence) return recurrenceWords(of.recurrence)
  return of.deadline ? dayText(of.deadline) : null
}
