import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../calendar/index.ts'
import { countBoxes, rates } from './official-boxes.ts'
import { clarityValues, sixClear } from './six-clear.ts'
import { daysLate, timeliness } from './timeliness.ts'
import type { TimelinessFacts } from './timeliness.ts'
import type { DeadlineKind, Timeliness, WorkState } from './types.ts'

function facts(
  work: WorkState,
  deadline: CivilDate | null,
  completedOn: CivilDate | null = null,
  deadlineKind: DeadlineKind = deadline === null ? 'none' : 'fixed',
): TimelinessFacts {
  return { work, deadlineKind, deadline, firstDeadline: deadline, completedOn }
}

const due: CivilDate = '2026-12-15'

describe('state × deadline × day', () => {
  it.each<[WorkState, CivilDate | null, CivilDate | null, CivilDate, Timeliness | null]>([
    // work, deadline, completed on, today
    ['assigned', due, null, '2026-12-07', 'in-time'],
    ['assigned', due, null, '2026-12-08', 'due-soon'],
    ['accepted', due, null, '2026-12-15', 'due-soon'],
    ['in-progress', due, null, '2026-12-16', 'overdue'],
    ['paused', due, null, '2026-12-16', 'overdue'],
    ['paused', null, null, '2026-12-16', 'no-deadline'],
    ['submitted', due, '2026-12-15', '2027-03-01', 'in-time'],
    ['submitted', due, '2026-12-14', '2026-12-14', 'in-time'],
    ['submitted', due, '2026-12-16', '2026-12-16', 'overdue'],
    ['submitted', null, '2026-12-16', '2026-12-16', 'no-deadline'],
    ['done', due, '2026-12-15', '2027-03-01', 'done-on-time'],
    ['done', due, '2026-12-16', '2027-03-01', 'done-late'],
    ['done', null, '2026-12-16', '2027-03-01', 'done-on-time'],
    ['draft', due, null, '2027-03-01', null],
    ['withdrawn', due, null, '2027-03-01', null],
    ['declined', due, null, '2027-03-01', null],
  ])('%s, due %s, completed %s, on %s: %s', (work, deadline, completedOn, today, expected) => {
    expect(timeliness(facts(work, deadline, completedOn), today)).toBe(expected)
  })

  it('lets the office choose from when work is due soon', () => {
    expect(timeliness(facts('assigned', due), '2026-12-12', { dueSoonDays: 3 })).toBe('due-soon')
    expect(timeliness(facts('assigned', due), '2026-12-11', { dueSoonDays: 3 })).toBe('in-time')
    expect(timeliness(facts('assigned', due), '2026-12-15', { dueSoonDays: 0 })).toBe('due-soon')
  })

  it('answers against the first deadline too', () => {
    const extended = { ...facts('done', '2026-12-31', '2026-12-20'), firstDeadline: due }
    expect(timeliness(extended, '2027-01-01')).toBe('done-on-time')
    expect(timeliness(extended, '2027-01-01', { against: 'first' })).toBe('done-late')
    expect(daysLate(extended, '2027-01-01', { against: 'first' })).toBe(5)
    expect(daysLate(extended, '2027-01-01')).toBe(0)
  })

  it('counts ongoing work as without deadline', () => {
    expect(timeliness(facts('in-progress', null, null, 'recurring'), due)).toBe('no-deadline')
  })

  it('counts days late to the day of completion', () => {
    expect(daysLate(facts('in-progress', due), '2026-12-20')).toBe(5)
    expect(daysLate(facts('done', due, '2026-12-18'), '2027-12-20')).toBe(3)
    expect(daysLate(facts('assigned', due), '2026-12-01')).toBe(0)
  })
})

describe('official boxes', () => {
  it('keeps both rates with their bases', () => {
    const boxes = countBoxes([
      'done-on-time',
      'done-on-time',
      'done-late',
      'overdue',
      'in-time',
      'due-soon',
      'no-deadline',
      null,
    ])
    expect(boxes).toEqual({ doneOnTime: 2, doneLate: 1, inTime: 3, overdue: 1, dueSoon: 1, noDeadline: 1 })
    expect(rates(boxes)).toEqual({
      overdueOfDue: { numerator: 1, denominator: 4 },
      overdueOfAll: { numerator: 1, denominator: 7 },
      onTimeOfDone: { numerator: 2, denominator: 3 },
      doneOfAll: { numerator: 3, denominator: 7 },
    })
  })
})

describe('6 rõ', () => {
  const clear = {
    title: 'Hoàn thành cơ sở dữ liệu đất đai',
    leadUnitIds: ['so-nnmt'],
    coordinatingUnitIds: ['so-tai-chinh'],
    unresolvedMentions: 0,
    deadlineKind: 'fixed',
    deliverable: 'Cơ sở dữ liệu được nghiệm thu',
    measure: null,
    judgingUnitId: 'ubnd-tinh',
  } as const

  it.each([
    ['everything is said', {}, []],
    ['nobody leads', { leadUnitIds: [] }, ['person']],
    ['two lead', { leadUnitIds: ['so-nnmt', 'so-y-te'] }, ['person']],
    ['two words', { title: '15. Phối hợp' }, ['work']],
    ['no deadline', { deadlineKind: 'none' }, ['time']],
    ['recurring is a time', { deadlineKind: 'recurring' }, []],
    ['somebody unnamed helps', { unresolvedMentions: 1 }, ['responsibility']],
    ['the lead helps itself', { coordinatingUnitIds: ['so-nnmt'] }, ['responsibility']],
    ['no product', { deliverable: ' ' }, ['deliverable']],
    ['a figure is a product', { deliverable: null, measure: '95 %' }, []],
    ['nobody judges', { judgingUnitId: null }, ['competence']],
  ] as const)('%s', (_case, change, expected) => {
    expect(sixClear({ ...clear, ...change })).toEqual(expected)
  })

  it('misses everything in an empty draft, in the order of the six', () => {
    const empty = {
      title: '',
      leadUnitIds: [],
      coordinatingUnitIds: [],
      unresolvedMentions: 1,
      deadlineKind: 'none',
      deliverable: null,
      measure: null,
      judgingUnitId: null,
    } as const
    expect(sixClear(empty)).toEqual(clarityValues)
  })
})
