import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  civilDate,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  isCivilDate,
  lastDayOfMonth,
  parseCivilDate,
  quarterOf,
  weekdayOf,
} from './civil-date.ts'
import { halfYearPeriod, isIn, lastDayOf, nineMonthsPeriod, quarterPeriod, yearPeriod } from './period.ts'
import { todayInVietnam } from './today.ts'

const anyDay = fc.integer({ min: -200_000, max: 400_000 }).map(dateOfDayNumber)

describe('civil dates', () => {
  it.each([
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-1-01', false],
    ['0000-01-01', false],
    ['2026-01-01T00:00', false],
    ['', false],
  ])('%j exists: %s', (text, exists) => {
    expect(isCivilDate(text)).toBe(exists)
    expect(parseCivilDate(text) === null).toBe(!exists)
  })

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-22', 2, '2027-01-22'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-05-31', -18, '2024-11-30'],
  ] as const)('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to)
  })

  it('agrees with the platform calendar on every day number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 400_000 }), (number) => {
        const date = dateOfDayNumber(number)
        const platform = new Date(number * 86_400_000)
        expect(date).toBe(platform.toISOString().slice(0, 10))
        expect(weekdayOf(date)).toBe(platform.getUTCDay() || 7)
        expect(dayNumber(date)).toBe(number)
      }),
    )
  })

  it('adding and counting days are inverse', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days)
      }),
    )
  })

  it('knows months, quarters and impossible days', () => {
    expect(lastDayOfMonth(2028, 2)).toBe('2028-02-29')
    expect(lastDayOfMonth(2026, 13)).toBe('2027-01-31')
    expect(quarterOf('2026-11-22')).toBe(4)
    expect(civilDate(2026, 6, 31)).toBeNull()
    expect(civilDate(2026, 6.5, 1)).toBeNull()
  })
})

describe('periods are half-open', () => {
  it.each([
    [quarterPeriod(2026, 3), '2026-07-01', '2026-09-30'],
    [halfYearPeriod(2026, 1), '2026-01-01', '2026-06-30'],
    [nineMonthsPeriod(2026), '2026-01-01', '2026-09-30'],
    [yearPeriod(2026), '2026-01-01', '2026-12-31'],
  ] as const)('%j', (period, first, last) => {
    expect(period.from).toBe(first)
    expect(lastDayOf(period)).toBe(last)
    expect(isIn(last, period)).toBe(true)
    expect(isIn(period.until, period)).toBe(false)
  })
})

describe('today in Việt Nam', () => {
  it.each([
    ['2026-11-21T16:59:59.999Z', '2026-11-21'],
    ['2026-11-21T17:00:00Z', '2026-11-22'],
    ['2026-12-31T17:00:00Z', '2027-01-01'],
    ['1969-12-31T23:00:00Z', '1970-01-01'],
  ])('%s is %s', (moment, day) => {
    expect(todayInVietnam(Date.parse(moment))).toBe(day)
  })
})
