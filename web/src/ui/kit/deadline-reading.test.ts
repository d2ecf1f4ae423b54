import { expect, test } from 'vitest'
import { deadlineAsTyped, readDeadline } from './deadline-reading.ts'

const days = { today: '2026-03-10' }

test.each([
  ['30/6/2026', { deadlineKind: 'fixed', deadline: '2026-06-30', recurrence: null }],
  ['cuối quý III', { deadlineKind: 'fixed', deadline: '2026-09-30', recurrence: null }],
  ['trong tháng 10', { deadlineKind: 'fixed', deadline: '2026-10-31', recurrence: null }],
  ['', { deadlineKind: 'none', deadline: null, recurrence: null }],
])('%s is read', (typed, value) => {
  expect(readDeadline(typed, days).value).toEqual(value)
})

test('what is shown can be typed back', () => {
  for (const typed of ['15/08/2026', 'hằng tháng, ngày 15', 'thường xuyên']) {
    const { value } = readDeadline(typed, days)
    expect(value).not.toBeNull()
    if (value) expect(readDeadline(deadlineAsTyped(value), days).value).toEqual(value)
  }
})

test('what is not a deadline says what to type', () => {
  const reading = readDeadline('sớm nhất có thể thôi', days)
  expect(reading.value).toBeNull()
  expect(reading.words).toContain('30/6')
})
