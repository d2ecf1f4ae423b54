import { expect, test } from 'vitest'
import type { TaskEventLine } from '../../store/tasks/index.ts'
import { extensionOf, extensionPaper, type Extension } from './extension.ts'
import type { Frame } from './letterhead.ts'

const head = { parent: null, issuer: 'Văn phòng', symbol: null, place: 'An Bình', day: null }
const frame: Frame = {
  author: 'Văn phòng',
  letterhead: head,
  signature: null,
  recipients: [],
}
const unit = (name: string) => ({ id: name, name, abbreviation: null, dissolvedOn: null })
const task: Extension['task'] = {
  title: 'Trình đề án cấp nước',
  source: null,
  sourceWords: 'Kết luận số 12-KL/TU',
  lead: unit('Sở Xây dựng'),
  coordinating: [unit('Sở Tài chính')],
  deadline: '2026-12-31',
  firstDeadline: '2026-10-31',
}
const event = (kind: TaskEventLine['kind'], more: Partial<TaskEventLine> = {}): TaskEventLine => ({
  id: kind,
  kind,
  at: '2026-10-20T02:00:00Z',
  person: null,
  unit: null,
  text: null,
  percent: null,
  stage: null,
  waitingFor: null,
  toUnit: null,
  day: null,
  granted: null,
  files: [],
  undone: false,
  ...more,
})
const asked = event('request-extension', { day: '2027-01-31', text: 'Chờ ý kiến Bộ Xây dựng.' })
const granted = event('decide-extension', { day: '2026-12-31', granted: true })
const refused = event('decide-extension', { granted: false, text: 'Đã gia hạn một lần' })

const cases: readonly [
  about: string,
  history: readonly TaskEventLine[],
  says: readonly string[],
  leavesOut: readonly string[],
][] = [
  [
    'asked and open: as if granted',
    [asked],
    [
      'Xét đề nghị của Sở Xây dựng',
      'lý do: Chờ ý kiến Bộ Xây dựng)',
      'từ ngày 31/12/2026 đến ngày 31/01/2027',
      'Kết luận số 12-KL/TU',
      'Sở Tài chính phối hợp',
    ],
    ['Không đồng ý'],
  ],
  [
    'granted to another day',
    [asked, granted],
    ['từ ngày 31/10/2026 đến ngày 31/12/2026', 'giao ban đầu (ngày 31/10/2026)'],
    ['31/01/2027'],
  ],
  [
    'refused, with an opinion',
    [asked, refused],
    ['Không đồng ý gia hạn', 'vẫn là ngày 31/12/2026', 'Ý kiến chỉ đạo: Đã gia hạn một lần'],
    ['Đồng ý điều chỉnh', '31/01/2027'],
  ],
  ['asked anew after a refusal', [asked, refused, asked], ['đến ngày 31/01/2027'], ['Không đồng ý']],
  ['moved unasked', [granted], ['Về thời hạn thực hiện', 'đến ngày 31/12/2026'], ['Xét đề nghị']],
  [
    'moved unasked after an answered request',
    [asked, refused, granted],
    ['Về thời hạn thực hiện', 'đến ngày 31/12/2026'],
    ['Xét đề nghị', 'Không đồng ý'],
  ],
]

test.each(cases)('a letter about more time: %s', (_, history, says, leavesOut) => {
  const told = extensionOf(task, history)
  const words = JSON.stringify(told && extensionPaper(told, frame, 'state').sections)
  for (const found of says) expect(words).toContain(found)
  for (const absent of leavesOut) expect(words).not.toContain(absent)
})

test.each([
  ['nothing was asked for', [event('progress')]],
  ['the request was taken back', [{ ...asked, undone: true }]],
])('no letter where %s', (_, history) => {
  expect(extensionOf(task, history)).toBeNull()
})
