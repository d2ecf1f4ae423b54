import { expect, test } from 'vitest'
import type { Frame } from './letterhead.ts'
import { reminderPaper, type OwedTask } from './reminder.ts'

const head = { parent: null, issuer: 'Ủy ban nhân dân', symbol: null, place: 'An Bình', day: null }
const frame: Frame = {
  author: 'Ủy ban nhân dân tỉnh',
  letterhead: head,
  signature: null,
  recipients: [],
}
const late: OwedTask = { title: 'Trình quy hoạch', source: null, deadline: '2026-11-10', daysLeft: -12 }
const near: OwedTask = { title: 'Báo cáo tuần', source: null, deadline: '2026-11-27', daysLeft: 5 }

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
