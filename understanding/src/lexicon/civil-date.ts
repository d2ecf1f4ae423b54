import type { CivilDate } from '../reading.ts'

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Whether February of the year has 29 days. */
const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** The number of days of a month (1–12); 0 for any other number. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 0)
}

/** The days that documents speak of are few: each is written out once. */
const MADE = new Map<number, CivilDate>()

/** The civil date of a year, month and day, or nothing where the calendar has no such day. */
export function civilDate(year: number, month: number, day: number): CivilDate | undefined {
  // Said so that what is no number is no date either.
  if (!(year >= 1800 && year <= 2199 && day >= 1 && day <= daysInMonth(year, month))) return undefined
  const key = year * 512 + month * 32 + day
  const known = MADE.get(key)
  if (known !== undefined) return known
  const made = `${year}-${pad(month)}-${pad(day)}` as CivilDate
  MADE.set(key, made)
  return made
}

const pad = (number: number): string => String(number).padStart(2, '0')
