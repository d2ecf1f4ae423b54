import { addDays, lastDayOfMonth } from './civil-date.ts'
import type { CivilDate, Period } from './types.ts'

/** Whole months from the first month to the last, both included. */
function months(year: number, first: number, last: number): Period {
  return { from: addDays(lastDayOfMonth(year, first - 1), 1), until: addDays(lastDayOfMonth(year, last), 1) }
}

/** A calendar month. */
export function monthPeriod(year: number, month: number): Period {
  return months(year, month, month)
}

/** A calendar quarter (1–4): quý. */
export function quarterPeriod(year: number, quarter: number): Period {
  return months(year, quarter * 3 - 2, quarter * 3)
}

/** The first (1) or second (2) half of a year: 6 tháng đầu năm, 6 tháng cuối năm. */
export function halfYearPeriod(year: number, half: 1 | 2): Period {
  return months(year, half * 6 - 5, half * 6)
}

/** The first nine months of a year: 9 tháng. */
export function nineMonthsPeriod(year: number): Period {
  return months(year, 1, 9)
}

/** A calendar year. */
export function yearPeriod(year: number): Period {
  return months(year, 1, 12)
}

/** The last day that belongs to a period. */
export function lastDayOf(period: Period): CivilDate {
  return addDays(period.until, -1)
}

/** Whether a day belongs to a period. */
export function isIn(day: CivilDate, period: Period): boolean {
  return period.from <= day && day < period.until
}

/** Whether two periods share a day. */
export function periodsOverlap(one: Period, other: Period): boolean {
  return one.from < other.until && other.from < one.until
}
