import { civilDate } from '../lexicon/index.ts'
import type { CivilDate } from '../reading.ts'
import { monthEnd, monthStart } from './civil.ts'

/** First and last day of a stretch; either may be open. */
export interface Bounds {
  readonly from?: CivilDate
  readonly to?: CivilDate
}

/** What a stretch of the calendar is measured in. */
export type Unit = 'day' | 'days' | 'month' | 'quarter' | 'part' | 'year' | 'years' | 'edge'

/** The months spoken of before, so many years back; or the month or quarter just before them. */
export interface SamePeriod {
  readonly back: number
  readonly step?: 'month' | 'quarter'
}

/** A named stretch of the calendar found at some place of a text: `quý I/2024`, `6 tháng đầu năm`, `ngày 5/3`. */
export interface Stretch {
  readonly end: number
  readonly unit: Unit
  /** The year, where it is said. */
  readonly year?: number | undefined
  /** The days it covers in a year. */
  readonly on: (year: number) => Bounds
  /** `cuối năm`, `những tháng đầu năm`: no day can be named, except as a last moment (`until`). */
  readonly vague?: boolean | undefined
  /** The last moment it stands for in a deadline, where that is not the end of `on`. */
  readonly until?: ((year: number) => CivilDate | undefined) | undefined
  /** The first moment it stands for after `từ`: `từ đầu năm 2024`. */
  readonly since?: ((year: number) => CivilDate | undefined) | undefined
  /** Years to add to that of the context: `6 tháng đầu năm trước`, `cuối năm sau`. */
  readonly shift?: number | undefined
  /** `cùng kỳ năm trước`: the months of the stretch spoken of before, in another year. */
  readonly same?: SamePeriod | undefined
}

/** Bounds without the sides that the calendar refuses. */
export function bounds(from: CivilDate | undefined, to: CivilDate | undefined): Bounds {
  if (from === undefined) return to === undefined ? {} : { to }
  return to === undefined ? { from } : { from, to }
}

/** Whole months of a year, first to last. */
export const months =
  (first: number, last: number) =>
  (year: number): Bounds =>
    bounds(monthStart(year, first), monthEnd(year, last))

/** One day of a year. */
export const dayOf =
  (month: number, day: number) =>
  (year: number): Bounds => {
    const date = civilDate(year, month, day)
    return bounds(date, date)
  }

/** Whole years, whatever the context. */
export const wholeYears = (first: number, last: number) => (): Bounds =>
  bounds(civilDate(first, 1, 1), civilDate(last, 12, 31))

/** Whether a number can be a year in a steering document. */
export const isYear = (year: number): boolean => year >= 1930 && year <= 2100
