import { describe, expect, it } from 'vitest'
import { readTypedDay } from './typed-day.ts'

describe('a day as offices write it', () => {
  it.each([
    ['27/12/2025', '2025-12-27'],
    [' 4/2/2024 ', '2024-02-04'],
    ['04-12-2023', '2023-12-04'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2023', null],
    ['2023-12-04', null],
    ['27/12', null],
    ['', null],
  ])('%s → %s', (text, day) => {
    expect(readTypedDay(text)).toBe(day)
  })
})
