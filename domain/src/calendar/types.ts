import type { CivilDate } from '@dieuhanh/understanding'
import type { Refused } from '../refusal.ts'

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

/** What typed words are read against. */
export interface TypedDeadlineContext {
  readonly today: CivilDate
  /** The day of the document that gives the task; a day or month without a year is the first one from then on. */
  readonly documentDate?: CivilDate
  /** For "10 ngày làm việc". */
  readonly workCalendar?: WorkCalendar
}

/** Why typed words are not a deadline. */
export type TypedDeadlineRefusal =
  /** "31/4": the calendar has no such day. */
  | 'no-such-day'
  /** "đầu tháng 10", "sớm": a person must name the day. */
  | 'vague'
  /** "15 ngày kể từ ngày ký", but the document's day is not known. */
  | 'document-date-unknown'
  | 'not-understood'

/** What a person meant; `assumed` when the year was not typed and was filled in, so that the screen can show it. */
export type TypedDeadline =
  | { readonly kind: 'date'; readonly date: CivilDate; readonly assumed: boolean }
  | { readonly kind: 'recurrence'; readonly recurrence: Recurrence; readonly next: CivilDate | null }
  | { readonly kind: 'none' }
  | Refused<TypedDeadlineRefusal>
