import { addDays, addMonths, civilDate, dateParts } from './civil-date.ts'
import type { CivilDate, Period } from './types.ts'

/** How often a periodic report is due. */
export type ReportingCycle = 'month' | 'quarter' | 'half-year' | 'nine-months' | 'year'

const LENGTH: Record<ReportingCycle, number> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  'nine-months': 9,
  year: 12,
}

/**
 * The days that a report covers, by its last month: the month from the 15th of the month before to the 14th, the quarter,
 * six months, nine months and year likewise from the 15th before their first month (NĐ 09/2019/NĐ-CP, Điều 12).
 * `cutDay` is the last day counted; another regime may set it, 31 meaning calendar months.
 */
export function reportingPeriod(cycle: ReportingCycle, year: number, lastMonth: number, cutDay = 14): Period {
  const until = cutEnd(year, lastMonth, cutDay)
  const first = year * 12 + (lastMonth - 1) - LENGTH[cycle]
  return { from: cutEnd(Math.floor(first / 12), (first % 12) + 1, cutDay), until }
}

/** The reporting month that a day falls into: with the usual cut, 20 June 2026 belongs to July. */
export function reportingMonthOf(
  day: CivilDate,
  cutDay = 14,
): { readonly year: number; readonly month: number } {
  const { year, month } = dateParts(day)
  if (day < cutEnd(year, month, cutDay)) return { year, month }
  return month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 }
}

/** The first day after the cut of a month. */
function cutEnd(year: number, month: number, cutDay: number): CivilDate {
  const cut = civilDate(year, month, cutDay)
  if (cut) return addDays(cut, 1)
  const first = civilDate(year, month, 1)
  if (!first) throw new RangeError(`no such month: ${year}-${month}`)
  return addMonths(first, 1)
}
