import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from './civil-date.ts'
import { nextDue, parseRecurrence, recurrenceText } from './recurrence.ts'
import { reportingMonthOf, reportingPeriod } from './reporting-period.ts'
import { addWorkingDays, fixedHolidays, isWorkingDay, workingDaysBetween } from './working-days.ts'
import type { Recurrence } from './types.ts'

/** Quốc khánh 2026: 02/9 is a Wednesday; 01/9 off too, and Saturday 22/8 worked, as an example of a yearly decision. */
const calendar = { holidays: ['2026-09-01', '2026-09-02'], workedWeekends: ['2026-08-22'] } as const

describe('working days', () => {
  it.each([
    ['2026-08-28', 1, '2026-08-31'],
    ['2026-08-31', 1, '2026-09-03'],
    ['2026-08-31', 5, '2026-09-09'],
    ['2026-08-21', 1, '2026-08-22'],
    ['2026-08-23', 0, '2026-08-24'],
    ['2026-08-24', 0, '2026-08-24'],
  ] as const)('%s and %i working days is %s', (from, count, to) => {
    expect(addWorkingDays(from, count, calendar)).toBe(to)
  })

  it('counting and adding agree', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 60 }), (start, count) => {
        const from = addDays('2026-07-20', start)
        expect(workingDaysBetween(from, addWorkingDays(from, count, calendar), calendar)).toBe(count)
      }),
    )
  })

  it('knows the holidays with a fixed day', () => {
    expect(fixedHolidays(2026)).toEqual(['2026-01-01', '2026-04-30', '2026-05-01', '2026-09-02'])
    expect(isWorkingDay('2026-04-30', { holidays: fixedHolidays(2026), workedWeekends: [] })).toBe(false)
  })
})

describe('reporting periods run from the 15th to the 14th (NĐ 09/2019, Điều 12)', () => {
  it.each([
    ['month', 6, '2026-05-15', '2026-06-15'],
    ['month', 1, '2025-12-15', '2026-01-15'],
    ['quarter', 3, '2025-12-15', '2026-03-15'],
    ['half-year', 6, '2025-12-15', '2026-06-15'],
    ['nine-months', 9, '2025-12-15', '2026-09-15'],
    ['year', 12, '2025-12-15', '2026-12-15'],
  ] as const)('%s to month %i', (cycle, month, from, until) => {
    expect(reportingPeriod(cycle, 2026, month)).toEqual({ from, until })
  })

  it.each([
    ['2026-06-14', 2026, 6],
    ['2026-06-15', 2026, 7],
    ['2026-12-20', 2027, 1],
  ] as const)('%s', (day, year, month) => {
    expect(reportingMonthOf(day)).toEqual({ year, month })
  })

  it('can be calendar months under another regime', () => {
    expect(reportingPeriod('month', 2026, 2, 31)).toEqual({ from: '2026-02-01', until: '2026-03-01' })
    expect(reportingMonthOf('2026-02-28', 31)).toEqual({ year: 2026, month: 2 })
  })
})

describe('recurrences', () => {
  it.each([
    [{ rhythm: 'ongoing' }, 'ONGOING'],
    [{ rhythm: 'weekly', day: 1 }, 'FREQ=WEEKLY;BYDAY=MO'],
    [{ rhythm: 'monthly', day: 15 }, 'FREQ=MONTHLY;BYMONTHDAY=15'],
    [{ rhythm: 'monthly' }, 'FREQ=MONTHLY;BYMONTHDAY=-1'],
    [{ rhythm: 'quarterly', day: 15 }, 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15'],
    [{ rhythm: 'quarterly', month: 1, day: 10 }, 'FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=10'],
    [{ rhythm: 'half-yearly' }, 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1'],
    [{ rhythm: 'yearly', month: 11, day: 20 }, 'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=20'],
  ] as const satisfies readonly (readonly [Recurrence, string])[])('%j is %s', (recurrence, text) => {
    expect(recurrenceText(recurrence)).toBe(text)
    expect(parseRecurrence(text)).toEqual(recurrence)
  })

  it.each([
    ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15', { rhythm: 'quarterly', day: 15 }],
    ['FREQ=MONTHLY;INTERVAL=6', { rhythm: 'half-yearly' }],
    ['FREQ=MONTHLY', { rhythm: 'monthly' }],
    ['FREQ=WEEKLY', { rhythm: 'weekly' }],
    ['FREQ=YEARLY', { rhythm: 'yearly' }],
    ['FREQ=MONTHLY;INTERVAL=5', null],
    ['FREQ=YEARLY;BYMONTH=1,2', null],
    ['FREQ=HOURLY', null],
    ['nonsense', null],
  ] as const)('reads %s', (text, recurrence) => {
    expect(parseRecurrence(text)).toEqual(recurrence)
  })

  it.each([
    ['FREQ=MONTHLY;BYMONTHDAY=31', '2026-01-31', '2026-02-28'],
    ['FREQ=MONTHLY;BYMONTHDAY=15', '2026-11-15', '2026-12-15'],
    ['FREQ=WEEKLY;BYDAY=FR', '2026-11-27', '2026-12-04'],
    ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15', '2026-12-15', '2027-12-15'],
    ['FREQ=DAILY', '2026-12-31', '2027-01-01'],
  ] as const)('%s after %s is %s', (text, after, due) => {
    const recurrence = parseRecurrence(text)
    expect(recurrence && nextDue(recurrence, after)).toBe(due)
  })
})
