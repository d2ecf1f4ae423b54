import { civilDate, daysInMonth } from '../lexicon/index.ts'
import type { CivilDate } from '../reading.ts'

/** Days since 1 March of year 0 in the proleptic Gregorian calendar; only differences matter. */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const monthFromMarch = (month + 9) % 12
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400)
  return 365 * shifted + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day
}

function parts(date: CivilDate): readonly [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))]
}

/** The year of a civil date. */
export const yearOf = (date: CivilDate): number => parts(date)[0]

/** The number of days from one civil date to another; negative when the second is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(...parts(to)) - dayNumber(...parts(from))
}

/** The civil date so many days later (or earlier); nothing outside the years 1900–2199. */
export function addDays(date: CivilDate, days: number): CivilDate | undefined {
  let [year, month, day] = parts(date)
  if (Math.abs(days) > 40_000) return undefined
  day += days
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month)
    ;[year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]
  }
  while (day < 1) {
    ;[year, month] = month === 1 ? [year - 1, 12] : [year, month - 1]
    day += daysInMonth(year, month)
  }
  return civilDate(year, month, day)
}

/** The civil date so many months later, on the last day of a shorter month. */
export function addMonths(date: CivilDate, months: number): CivilDate | undefined {
  const [year, month, day] = parts(date)
  const count = year * 12 + (month - 1) + months
  const toYear = Math.floor(count / 12)
  const toMonth = (count % 12) + 1
  return civilDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))
}

/** The last day of a month. */
export const monthEnd = (year: number, month: number): CivilDate | undefined =>
  civilDate(year, month, daysInMonth(year, month))

/** The first day of a month. */
export const monthStart = (year: number, month: number): CivilDate | undefined => civilDate(year, month, 1)
