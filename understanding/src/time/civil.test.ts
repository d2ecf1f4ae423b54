import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilDate } from '../lexicon/index.ts'
import type { CivilDate } from '../reading.ts'
import { addDays, addMonths, daysBetween, monthEnd } from './civil.ts'

describe('civil dates', () => {
  it.each<[CivilDate, number, CivilDate]>([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2025-01-01', -1, '2024-12-31'],
    ['2024-03-05', 15, '2024-03-20'],
    ['2024-01-01', 366, '2025-01-01'],
  ])('%s and %i days is %s', (date, days, result) => expect(addDays(date, days)).toBe(result))

  it.each<[CivilDate, number, CivilDate]>([
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-11-15', 3, '2025-02-15'],
  ])('%s and %i months is %s', (date, months, result) => expect(addMonths(date, months)).toBe(result))

  it.each([
    [2024, 4, 31],
    [2023, 2, 29],
    [2024, 13, 1],
    [2024, 0, 1],
    [24, 1, 1],
  ])('there is no day %i-%i-%i', (year, month, day) => expect(civilDate(year, month, day)).toBeUndefined())

  it('ends months', () => expect(monthEnd(2024, 2)).toBe('2024-02-29'))

  it('adds what lies between', () => {
    const days = fc.integer({ min: -20_000, max: 20_000 })
    fc.assert(
      fc.property(days, (count) => {
        const later = addDays('2050-06-15', count)
        expect(later === undefined ? count : daysBetween('2050-06-15', later)).toBe(count)
      }),
    )
  })
})
