import { expect, test } from 'vitest'
import { timelinessText } from './timeliness-text.ts'

test.each([
  [{ timeliness: 'in-time', daysLeft: 30 }, 'còn 30 ngày'],
  [{ timeliness: 'due-soon', daysLeft: 3 }, 'còn 3 ngày'],
  [{ timeliness: 'due-soon', daysLeft: 0 }, 'đến hạn hôm nay'],
  [{ timeliness: 'overdue', daysLeft: -12 }, 'quá hạn 12 ngày'],
  [{ timeliness: 'overdue', daysLeft: null }, 'Quá hạn'],
  [{ work: 'submitted', timeliness: 'in-time', daysLeft: 30 }, 'nộp đúng hạn'],
  [{ work: 'submitted', timeliness: 'in-time', daysLeft: 0 }, 'nộp đúng hạn'],
  [{ work: 'submitted', timeliness: 'overdue', daysLeft: -2 }, 'nộp quá hạn 2 ngày'],
  [{ work: 'submitted', timeliness: 'no-deadline', daysLeft: null }, 'không thời hạn'],
  [{ timeliness: 'done-late', daysLate: 5 }, 'trễ 5 ngày'],
  [{ timeliness: 'done-on-time' }, 'đúng hạn'],
  [{ timeliness: 'no-deadline' }, 'không thời hạn'],
  [{ timeliness: null }, 'Không tính'],
] as const)('%o is "%s"', (facts, words) => {
  expect(timelinessText(facts)).toBe(words)
})
