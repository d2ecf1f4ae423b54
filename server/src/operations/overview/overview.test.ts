import { isRefused } from '@dieuhanh/domain'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../store/testing.ts'
import { giveTasks, scopeOf, settle, type testToday, units, type Who } from '../../store/tasks/testing.ts'
import { actOnTask, countTasks, getTask, type TaskAction } from '../tasks/index.ts'
import { getOverview } from './index.ts'

let database: TestDatabase
let ids: Record<string, string>
let now = Date.parse('2026-11-22T09:00:00+07:00')
const context = () => ({ database: database.db, clock: () => now })
const day = (text: string) => text as typeof testToday
const due = (text: string) => ({ firstDeadline: day(text), deadline: day(text) })
const text = 'Nội dung'

beforeAll(async () => {
  database = await createTestDatabase(inject('testServerUrl'))
  await settle(database.db)
  ids = await giveTasks(database.db, {
    'quá hạn từ lâu': { ...due('2026-11-01'), work: 'in-progress' },
    'quá hạn nữa': { ...due('2026-11-02'), work: 'in-progress', leadUnitId: units.b },
    'quá hạn từ hôm nay': { ...due('2026-11-21'), work: 'accepted', leadUnitId: units.b },
    'còn hạn': { ...due('2026-12-30') },
    'sắp đến hạn': { ...due('2026-11-25'), leadUnitId: units.a1 },
    'không hạn': { deadlineKind: 'none', firstDeadline: null, deadline: null, leadUnitId: units.c },
    'chờ xác nhận': {
      ...due('2026-11-30'),
      work: 'submitted',
      confirmation: 'waiting',
      completedOn: day('2026-11-20'),
    },
    'đã rút': { work: 'withdrawn' },
  })
})
afterAll(() => database.drop())

async function act(who: Who, title: string, action: TaskAction): Promise<void> {
  const taskId = ids[title] ?? ''
  const page = await getTask(context(), scopeOf('office'), taskId)
  if (isRefused(page)) throw new Error(page.reason)
  now += 1000
  const answer = await actOnTask(context(), scopeOf(who), { taskId, revision: page.revision, action })
  if (isRefused(answer)) throw new Error(answer.reason)
}

const overviewOf = (who: Who) => getOverview(context(), scopeOf(who))

test('the boxes are those of the list', async () => {
  const { counts, overdueRate, dueThisWeek } = await overviewOf('leader')
  expect(counts).toEqual(await countTasks(context(), scopeOf('leader'), {}))
  expect(overdueRate).toEqual({ overdue: 3, comeDue: 3, all: 7 })
  expect(dueThisWeek).toEqual({ count: 1, address: '/nhiem-vu?timeliness=due-soon' })
})

test('agencies come with what is overdue first', async () => {
  const { byUnit } = await overviewOf('leader')
  expect(byUnit.map((row) => [row.unit.name, row.overdue, row.total])).toEqual([
    ['Cơ quan b', 2, 2],
    ['Cơ quan a', 1, 3],
    ['Cơ quan a1', 0, 1],
    ['Cơ quan c', 0, 1],
  ])
})

test('what became overdue, was done or came in since yesterday', async () => {
  expect((await overviewOf('leader')).sinceYesterday).toEqual({ overdue: 1, done: 0, assigned: 0 })
  await act('office', 'chờ xác nhận', { kind: 'confirm' })
  await act('focalA', 'quá hạn từ lâu', { kind: 'progress', text })
  expect((await overviewOf('leader')).sinceYesterday).toEqual({ overdue: 1, done: 1, assigned: 0 })
  await act('office', 'quá hạn nữa', { kind: 'withdraw', text })
  expect((await overviewOf('leader')).sinceYesterday).toEqual({ overdue: 0, done: 1, assigned: 0 })
  const more = await giveTasks(database.db, {
    'mới giao': { ...due('2026-12-30'), at: '2026-11-22T08:00:00+07:00' },
  })
  ids = { ...ids, ...more }
  expect((await overviewOf('leader')).sinceYesterday.assigned).toBe(1)
})

describe('what waits is that of the role', () => {
  test('the office and leaders: to confirm, to decide, given back', async () => {
    await act('focalA', 'quá hạn từ lâu', { kind: 'request-extension', text, to: '2026-12-15' })
    await act('focalA', 'mới giao', { kind: 'decline', text, belongsTo: { unitId: units.c, text: '' } })
    const { waiting } = await overviewOf('office')
    expect(waiting.extensions.map((task) => task.title)).toEqual(['quá hạn từ lâu'])
    expect(waiting.declined.map((task) => task.title)).toEqual(['mới giao'])
    expect([waiting.toAccept, waiting.mineByUrgency]).toEqual([[], []])
  })

  test('a focal point: to accept, and its own work by urgency', async () => {
    const { waiting, byUnit, silentUnits } = await overviewOf('focalA')
    expect(waiting.toAccept.map((task) => task.title)).toEqual(['sắp đến hạn', 'còn hạn'])
    expect(waiting.mineByUrgency.map((task) => task.title)).toEqual(['quá hạn từ lâu'])
    expect(waiting.extensions).toEqual([])
    expect(byUnit.map((row) => row.unit.id).toSorted()).toEqual([units.a, units.a1].toSorted())
    expect(silentUnits).toEqual([])
  })
})

test('units with work in hand and no word for a fortnight are silent', async () => {
  const { silentUnits } = await overviewOf('leader')
  expect(silentUnits.map((row) => [row.unit.name, row.openTasks])).toEqual([
    ['Cơ quan a1', 1],
    ['Cơ quan b', 1],
    ['Cơ quan c', 1],
  ])
  await act('focalB', 'quá hạn từ hôm nay', { kind: 'progress', text })
  // A reminder is no word of the unit.
  await act('office', 'không hạn', { kind: 'remind' })
  const after = await overviewOf('leader')
  expect(after.silentUnits.map((row) => row.unit.name)).toEqual(['Cơ quan a1', 'Cơ quan c'])
})

test('what others did is shown until half an hour after it was seen', async () => {
  now += 3_600_000
  await overviewOf('focalC')
  now += 3_600_000
  await act('office', 'không hạn', { kind: 'comment', text: 'ý kiến' })
  const titles = async () =>
    (await overviewOf('focalC')).changes.map((change) => [change.kind, change.title, change.person?.name])
  const expected = [['comment', 'không hạn', 'office']]
  expect(await titles()).toEqual(expected)
  now += 120_000
  expect(await titles()).toEqual(expected)
  now += 3_600_000
  expect(await titles()).toEqual([])
  expect((await overviewOf('office')).changes.some((change) => change.kind === 'comment')).toBe(false)
})
