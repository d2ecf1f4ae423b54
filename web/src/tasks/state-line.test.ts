import { describe, expect, it } from 'vitest'
import { stateLine } from './state-line.ts'

const lead = { id: 'u', name: 'Sở Tài chính', abbreviation: 'STC', dissolvedOn: null }
const working = {
  work: 'in-progress',
  confirmation: 'not-asked',
  timeliness: 'in-time',
  daysLeft: 12,
  daysLate: null,
  lead,
  waitingFor: null,
  extensionRequestedTo: null,
} as const

describe('the state of a task as a colleague would say it', () => {
  it.each([
    [{}, 'Sở Tài chính đang thực hiện, còn 12 ngày, cập nhật hôm qua'],
    [
      { daysLeft: 0, timeliness: 'due-soon' },
      'Sở Tài chính đang thực hiện, đến hạn hôm nay, cập nhật hôm qua',
    ],
    [
      { daysLeft: -5, timeliness: 'overdue' },
      'Sở Tài chính đang thực hiện, quá hạn 5 ngày, cập nhật hôm qua',
    ],
    [
      { work: 'paused', waitingFor: 'Bộ Tài chính' },
      'Sở Tài chính tạm dừng, chờ Bộ Tài chính, còn 12 ngày, cập nhật hôm qua',
    ],
    [
      { confirmation: 'sent-back' },
      'Sở Tài chính đang thực hiện, yêu cầu làm lại, còn 12 ngày, cập nhật hôm qua',
    ],
    [
      { work: 'submitted', daysLeft: 0 },
      'Sở Tài chính đã báo cáo hoàn thành, chờ xác nhận, nộp đúng hạn, cập nhật hôm qua',
    ],
    [{ work: 'done', timeliness: 'done-late', daysLate: 3 }, 'Sở Tài chính đã hoàn thành, trễ 3 ngày'],
    [{ work: 'done', timeliness: 'done-on-time' }, 'Sở Tài chính đã hoàn thành, đúng hạn'],
    [{ work: 'withdrawn', timeliness: null }, 'Nhiệm vụ đã được rút, cập nhật hôm qua'],
    [
      { lead: null, work: 'assigned', daysLeft: null, timeliness: 'no-deadline' },
      'Chưa có cơ quan chủ trì, cập nhật hôm qua',
    ],
    [
      { extensionRequestedTo: '2026-12-31' },
      'Sở Tài chính đang thực hiện, còn 12 ngày, xin gia hạn đến 2026-12-31, cập nhật hôm qua',
    ],
  ] as const)('%o', (change, line) => {
    expect(stateLine({ ...working, ...change }, 'hôm qua', (day) => day)).toBe(line)
  })
})
