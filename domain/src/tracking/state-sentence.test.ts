import { describe, expect, it } from 'vitest'
import { stateSentence } from './state-sentence.ts'
import type { TaskState } from './types.ts'

const assigned: TaskState = {
  work: 'assigned',
  confirmation: 'not-asked',
  deadlineKind: 'fixed',
  firstDeadline: '2026-12-15',
  deadline: '2026-12-15',
  recurrence: null,
  leadUnitId: 'so-tai-chinh',
  coordinatingUnitIds: [],
  supervisingUnitId: null,
  handlingUnitId: null,
  assignedOn: '2026-11-01',
  completedOn: null,
  submittedBy: null,
  percent: null,
  stage: null,
  lastProgressOn: null,
  pausedFor: null,
  declinedFor: null,
  extension: null,
  extensionCount: 0,
  lastOccurrence: null,
}
const lead = (work: TaskState['work']): object => ({ piece: 'work', work, unitId: 'so-tai-chinh' })

describe('the line that says how a task stands on 22 November 2026', () => {
  it.each<[string, Partial<TaskState>, readonly object[]]>([
    ['Sở Tài chính chưa tiếp nhận, còn 23 ngày', {}, [lead('assigned'), { piece: 'days-left', days: 23 }]],
    [
      'Sở Tài chính đang thực hiện, còn 3 ngày, đã đạt 60 %, cập nhật 3 ngày trước',
      { work: 'in-progress', deadline: '2026-11-25', percent: 60, lastProgressOn: '2026-11-19' },
      [
        lead('in-progress'),
        { piece: 'days-left', days: 3 },
        { piece: 'percent', percent: 60 },
        { piece: 'updated', daysAgo: 3 },
      ],
    ],
    [
      'Sở Tài chính đã tiếp nhận, quá hạn 12 ngày, chưa từng cập nhật',
      { work: 'accepted', deadline: '2026-11-10' },
      [lead('accepted'), { piece: 'days-overdue', days: 12 }, { piece: 'updated', daysAgo: null }],
    ],
    ['hạn cuối là hôm nay', { deadline: '2026-11-22' }, [lead('assigned'), { piece: 'days-left', days: 0 }]],
    [
      'tạm dừng, chờ Bộ',
      {
        work: 'paused',
        pausedFor: { reason: 'Chờ giá đất', waitingFor: { unitId: null, text: 'Bộ NN&MT' } },
        handlingUnitId: 'phong-gia',
      },
      [
        lead('paused'),
        { piece: 'handled-by', unitId: 'phong-gia' },
        { piece: 'waiting-for', reason: 'Chờ giá đất', waitingFor: { unitId: null, text: 'Bộ NN&MT' } },
        { piece: 'days-left', days: 23 },
        { piece: 'updated', daysAgo: null },
      ],
    ],
    [
      'đã trình trong hạn, chờ xác nhận 4 ngày',
      { work: 'submitted', confirmation: 'waiting', completedOn: '2026-11-18' },
      [lead('submitted'), { piece: 'waiting-confirmation', days: 4 }],
    ],
    [
      'bị yêu cầu làm lại, đề nghị gia hạn',
      {
        work: 'in-progress',
        confirmation: 'sent-back',
        extension: { until: '2026-12-31', reason: '', requestedOn: '2026-11-20', requestedBy: 'a' },
      },
      [
        lead('in-progress'),
        { piece: 'sent-back' },
        { piece: 'days-left', days: 23 },
        { piece: 'extension-asked', until: '2026-12-31' },
        { piece: 'updated', daysAgo: null },
      ],
    ],
    [
      'hoàn thành, trễ 5 ngày',
      { work: 'done', confirmation: 'confirmed', completedOn: '2026-12-20' },
      [lead('done'), { piece: 'done-late', days: 5 }],
    ],
    [
      'hoàn thành đúng hạn',
      { work: 'done', confirmation: 'confirmed', completedOn: '2026-11-20' },
      [lead('done'), { piece: 'done-on-time' }],
    ],
    [
      'trả lại, thuộc Sở Nội vụ',
      {
        work: 'declined',
        declinedFor: { reason: 'Không thuộc thẩm quyền', belongsTo: { unitId: 'so-noi-vu', text: '' } },
      },
      [
        lead('declined'),
        {
          piece: 'belongs-to',
          reason: 'Không thuộc thẩm quyền',
          belongsTo: { unitId: 'so-noi-vu', text: '' },
        },
      ],
    ],
    [
      'không thời hạn',
      { deadlineKind: 'none', deadline: null, firstDeadline: null },
      [lead('assigned'), { piece: 'no-deadline' }],
    ],
    ['thu hồi', { work: 'withdrawn' }, [lead('withdrawn')]],
  ])('%s', (_words, change, pieces) => {
    expect(stateSentence({ ...assigned, ...change }, '2026-11-22')).toEqual(pieces)
  })
})
