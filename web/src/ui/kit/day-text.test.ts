import { expect, test } from 'vitest'
import { deadlineText, dayText, formatMoment, formatMomentAgo, recurrenceWords } from './day-text.ts'

test('days and moments are written as offices write them, in Vietnam', () => {
  expect(dayText('2024-12-31')).toBe('31/12/2024')
  expect(formatMoment('2024-12-31T17:05:00Z')).toBe('00:05 01/01/2025')
})

test.each([
  ['2026-03-10T08:00:00Z', 'vừa xong'],
  ['2026-03-10T07:20:00Z', '40 phút trước'],
  ['2026-03-10T03:00:00Z', '5 giờ trước'],
  ['2026-03-09T07:00:00Z', 'hôm qua'],
  ['2026-03-01T08:00:00Z', '9 ngày trước'],
  ['2026-01-01T08:00:00Z', '01/01/2026'],
])('%s is %s', (moment, words) => {
  expect(formatMomentAgo(moment, Date.parse('2026-03-10T08:00:30Z'))).toBe(words)
})

test.each([
  [{ rhythm: 'ongoing' }, 'thường xuyên'],
  [{ rhythm: 'monthly', day: 15 }, 'hằng tháng, ngày 15'],
  [{ rhythm: 'weekly', day: 5 }, 'hằng tuần, thứ Sáu'],
  [{ rhythm: 'yearly', day: 20, month: 6 }, 'hằng năm, ngày 20 tháng 6'],
  [{ rhythm: 'quarterly', day: 20, month: 3 }, 'hằng quý, ngày 20 tháng thứ 3'],
] as const)('%o is %s', (recurrence, words) => {
  expect(recurrenceWords(recurrence)).toBe(words)
})

test('a deadline is a day, a rhythm or nothing', () => {
  expect(deadlineText({ deadlineKind: 'fixed', deadline: '2025-06-30', recurrence: null })).toBe('30/06/2025')
  expect(deadlineText({ deadlineKind: 'recurring', deadline: null, recurrence: { rhythm: 'daily' } })).toBe(
    'hằng ngày',
  )
  expect(deadlineText({ deadlineKind: 'none', deadline: null, recurrence: null })).toBeNull()
})
