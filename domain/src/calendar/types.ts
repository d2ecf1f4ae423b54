import type { CivilDate } from '@dieuhanh/understanding'

export type { CivilDate }

/** A half-open stretch of days: `from` belongs to it, `until` is the first day after it. */
export interface Period {
  readonly from: CivilDate
  readonly until: CivilDate
}

/** How often work without a single end falls due; `ongoing` ("thường xuyên") never does. */
export type Rhythm = 'ongoing' | 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly'

/**
 * Recurring work: "hằng tháng ngày 15" is `{ rhythm: 'monthly', day: 15 }`.
 * `day` is the day of the month (1–31, moved to the month's end where it is shorter), for `weekly` the ISO weekday (1 = Monday);
 * `month` is the month inside the quarter (1–3), half-year (1–6) or year (1–12). Absent values mean the last one of the period.
 */
export interface Recurrence {
  readonly rhythm: Rhythm
  readonly day?: number
  readonly month?: number
}

/** Days off besides Saturday and Sunday, and days worked in exchange; fixed every year by decision, hence data. */
export interface WorkCalendar {
  readonly holidays: readonly CivilDate[]
  /** Saturdays and Sundays worked to make up for a bridge day ("làm bù"). */
  readonly workedWeekends: readonly CivilDate[]
}
