import { addDays, dateParts, lastDayOfMonth, lengthOfMonth, weekdayOf } from './civil-date.ts'
import type { CivilDate, Recurrence, Rhythm } from './types.ts'

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const MONTHS_OF: Partial<Record<Rhythm, number>> = { monthly: 1, quarterly: 3, 'half-yearly': 6, yearly: 12 }

/**
 * A recurrence as text: an RFC 5545 rule (`FREQ=MONTHLY;BYMONTHDAY=15`, for longer rhythms with `BYMONTH`), or `ONGOING`.
 * Days and months left open are the last ones (`BYMONTHDAY=-1`).
 */
export function recurrenceText(recurrence: Recurrence): string {
  const { rhythm } = recurrence
  if (rhythm === 'ongoing') return 'ONGOING'
  if (rhythm === 'daily') return 'FREQ=DAILY'
  if (rhythm === 'weekly') return `FREQ=WEEKLY;BYDAY=${WEEKDAYS[(recurrence.day ?? 5) - 1] ?? 'FR'}`
  const day = `BYMONTHDAY=${recurrence.day ?? -1}`
  if (rhythm === 'monthly') return `FREQ=MONTHLY;${day}`
  const step = MONTHS_OF[rhythm] ?? 12
  const months: number[] = []
  for (let month = recurrence.month ?? step; month <= 12; month += step) months.push(month)
  return `FREQ=YEARLY;BYMONTH=${months.join(',')};${day}`
}

/** The recurrence that `recurrenceText` wrote, or that the engine read as an `rrule`; null for rules beyond it. */
export function parseRecurrence(text: string): Recurrence | null {
  if (text === 'ONGOING') return { rhythm: 'ongoing' }
  const parts = new Map(text.split(';').map((part) => part.split('=') as [string, string]))
  const interval = Number(parts.get('INTERVAL') ?? '1')
  const day = Number(parts.get('BYMONTHDAY') ?? '-1')
  if (!Number.isInteger(day) || day < -1 || day === 0 || day > 31) return null
  const dayPart = day > 0 ? { day } : {}
  switch (parts.get('FREQ')) {
    case 'DAILY':
      return interval === 1 ? { rhythm: 'daily' } : null
    case 'WEEKLY':
      return weekly(interval, parts.get('BYDAY'))
    case 'MONTHLY':
      return everyMonths(interval, dayPart)
    case 'YEARLY':
      return yearly(interval, parts.get('BYMONTH'), dayPart)
    default:
      return null
  }
}

/** The first day, after the one given, on which recurring work falls due; null for ongoing work. */
export function nextDue(recurrence: Recurrence, after: CivilDate): CivilDate | null {
  const { rhythm } = recurrence
  if (rhythm === 'ongoing') return null
  if (rhythm === 'daily') return addDays(after, 1)
  if (rhythm === 'weekly') {
    const ahead = (recurrence.day ?? 5) - weekdayOf(after)
    return addDays(after, ahead > 0 ? ahead : ahead + 7)
  }
  const step = MONTHS_OF[rhythm] ?? 12
  const wanted = (recurrence.month ?? step) % step
  const { year, month } = dateParts(after)
  for (let count = year * 12 + month - 1; ; count += 1) {
    const [inYear, inMonth] = [Math.floor(count / 12), (count % 12) + 1]
    if (inMonth % step !== wanted) continue
    const due = dayInMonth(inYear, inMonth, recurrence.day ?? 31)
    if (due > after) return due
  }
}

function dayInMonth(year: number, month: number, day: number): CivilDate {
  return addDays(lastDayOfMonth(year, month - 1), Math.min(day, lengthOfMonth(year, month)))
}

function weekly(interval: number, byDay: string | undefined): Recurrence | null {
  if (interval !== 1) return null
  const index = byDay === undefined ? -1 : WEEKDAYS.indexOf(byDay as (typeof WEEKDAYS)[number])
  if (byDay !== undefined && index < 0) return null
  return byDay === undefined ? { rhythm: 'weekly' } : { rhythm: 'weekly', day: index + 1 }
}

function everyMonths(interval: number, day: { readonly day?: number }): Recurrence | null {
  const rhythm = ([1, 3, 6, 12] as const).findIndex((step) => step === interval)
  const names = ['monthly', 'quarterly', 'half-yearly', 'yearly'] as const
  const name = names[rhythm]
  return name ? { rhythm: name, ...day } : null
}

function yearly(
  interval: number,
  byMonth: string | undefined,
  day: { readonly day?: number },
): Recurrence | null {
  if (interval !== 1) return null
  if (byMonth === undefined) return { rhythm: 'yearly', ...day }
  const months = byMonth.split(',').map(Number)
  const first = months[0]
  if (first === undefined || months.some((month) => !(month >= 1 && month <= 12))) return null
  const step = 12 / months.length
  if (months.some((month, index) => month !== first + index * step)) return null
  const rhythm = ({ 1: 'yearly', 2: 'half-yearly', 4: 'quarterly', 12: 'monthly' } as const)[months.length]
  if (!rhythm) return null
  return { rhythm, ...(rhythm !== 'monthly' && first !== step ? { month: first } : {}), ...day }
}
