import type { CivilDate } from './types.ts'

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/
const DAYS_IN_400_YEARS = 146_097
const DAYS_FROM_0000_03_01_TO_1970 = 719_468

/** The number of days in a month (1–12) of a year. */
export function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The civil date of a year, month and day, or null when there is no such day (31 April, year 0). */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null
  if (year < 1 || year > 9999 || month < 1 || month > 12) return null
  if (day < 1 || day > lengthOfMonth(year, month)) return null
  return write(year, month, day)
}

/** A civil date from ISO text, or null: `parseCivilDate('2026-02-30')` is null. */
export function parseCivilDate(text: string): CivilDate | null {
  const found = ISO.exec(text)
  return found ? civilDate(Number(found[1]), Number(found[2]), Number(found[3])) : null
}

/** Whether a text is a civil date that exists. */
export function isCivilDate(text: string): text is CivilDate {
  return parseCivilDate(text) !== null
}

/** Year, month (1–12) and day of a date. */
export function dateParts(date: CivilDate): {
  readonly year: number
  readonly month: number
  readonly day: number
} {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

/** Days since 1970-01-01, negative before it. */
export function dayNumber(date: CivilDate): number {
  const { year, month, day } = dateParts(date)
  // Years are counted from March, so that the leap day comes last (H. Hinnant, "chrono-compatible low-level date algorithms").
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_IN_400_YEARS + dayOfEra - DAYS_FROM_0000_03_01_TO_1970
}

/** The date of a day number; the inverse of `dayNumber`. */
export function dateOfDayNumber(number: number): CivilDate {
  const shifted = number + DAYS_FROM_0000_03_01_TO_1970
  const era = Math.floor(shifted / DAYS_IN_400_YEARS)
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return write(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

/** The date so many days later (earlier when negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return dateOfDayNumber(dayNumber(date) + days)
}

/** The same day so many months later, moved to the month's end where it is shorter: 31 January + 1 month is 28 or 29 February. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = dateParts(date)
  const count = year * 12 + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1]
  return write(toYear, toMonth, Math.min(day, lengthOfMonth(toYear, toMonth)))
}

/** Days from the first date to the second: positive when the second is later. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** Negative, zero or positive, for sorting. */
export function compareDates(one: CivilDate, other: CivilDate): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** The earlier of two dates. */
export function earlierOf(one: CivilDate, other: CivilDate): CivilDate {
  return one <= other ? one : other
}

/** The later of two dates. */
export function laterOf(one: CivilDate, other: CivilDate): CivilDate {
  return one >= other ? one : other
}

/** The ISO weekday: 1 is Monday (thứ Hai), 7 is Sunday (Chủ nhật). */
export function weekdayOf(date: CivilDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1
}

/** The quarter (1–4) of a date. */
export function quarterOf(date: CivilDate): number {
  return Math.ceil(dateParts(date).month / 3)
}

/** The last day of a month; months beyond 1–12 run into the neighbouring years. */
export function lastDayOfMonth(year: number, month: number): CivilDate {
  const count = year * 12 + (month - 1)
  const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1]
  return write(toYear, toMonth, lengthOfMonth(toYear, toMonth))
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function write(year: number, month: number, day: number): CivilDate {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CivilDate
}
