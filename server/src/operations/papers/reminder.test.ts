import { expect, test } from 'vitest'
import type { Frame } from './letterhead.ts'
import { reminderPaper, stateText, type OwedTask } from './reminder.ts'

const head = { parent: null, issuer: 'Ủy ban nhân dân', symbol: null, place: 'An Bình', day: null }
const frame: Frame = {
  author: 'Ủy ban nhân dân tỉnh',
  letterhead: head,
  signature: null,
  recipients: [],
}
const task = { source: null, work: 'in-progress' } as const
const late: OwedTask = { ...task, title: 'Trình quy hoạch', deadline: '2026-11-10', daysLeft: -12 }
const near: OwedTask = { ...task, title: 'Báo cáo tuần', deadline: '2026-11-27', daysLeft: 5 }

const cases: readonly [
  about: string,
  overdue: OwedTask[],
  dueSoon: OwedTask[],
  says: string[],
  leavesOut: string[],
][] = [
  ['both', [late], [near], ['I. Nhiệm vụ đã quá hạn', 'II. Nhiệm vụ sắp đến hạn', 'nguyên nhân chậm'], []],
  ['overdue alone', [late], [], ['"Nhiệm vụ đã quá hạn"'], ['I. ', 'sắp đến hạn']],
  ['nearly due alone', [], [near], ['"Nhiệm vụ sắp đến hạn"'], ['I. ', 'quá hạn', 'nguyên nhân chậm']],
  ['nothing', [], [], ['không có nhiệm vụ quá hạn hoặc sắp đến hạn'], ['Đề nghị']],
]

test.each(cases)(
  'a reminder asks only what there is reason to ask: %s',
  (_, overdue, dueSoon, says, leavesOut) => {
    const owed = { unit: 'Sở Xây dựng', overdue, dueSoon, today: '2026-11-22' }
    const words = JSON.stringify(reminderPaper(owed, frame, 'state').sections)
    for (const found of says) expect(words).toContain(found)
    for (const absent of leavesOut) expect(words).not.toContain(absent)
  },
)

test.each([
  ['in-progress', -12, 'Quá hạn 12 ngày'],
  ['in-progress', 0, 'Đến hạn hôm nay'],
  ['in-progress', 5, 'Còn 5 ngày'],
  ['submitted', 0, 'Nộp đúng hạn'],
  ['submitted', -2, 'Nộp quá hạn 2 ngày'],
  ['submitted', null, ''],
] as const)('a task that is %s with %s days left is "%s"', (work, daysLeft, words) => {
  expect(stateText({ work, daysLeft })).toBe(words)
})
