import { isRefused } from '@dieuhanh/domain'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../store/testing.ts'
import { giveTasks, scopeOf, settle, testToday, units, type Who } from '../../store/tasks/testing.ts'
import { actOnTask, getTask, undoTaskEvent, type TaskAction, type TaskPage } from './index.ts'

let database: TestDatabase
let now = Date.parse('2026-11-22T09:00:00+07:00')
const context = () => ({ database: database.db, clock: () => now })

beforeAll(async () => {
  database = await createTestDatabase(inject('testServerUrl'))
  await settle(database.db)
})
afterAll(() => database.drop())
beforeEach(() => {
  now += 3_600_000
})

let n = 0
async function newTask(state: Parameters<typeof giveTasks>[1][string] = {}): Promise<string> {
  const title = `Việc ${(n += 1)}`
  const id = (await giveTasks(database.db, { [title]: state }))[title]
  if (id === undefined) throw new Error('no task')
  return id
}

async function page(who: Who, taskId: string): Promise<TaskPage> {
  const answer = await getTask(context(), scopeOf(who), taskId)
  if (isRefused(answer)) throw new Error(answer.reason)
  return answer as TaskPage
}

async function act(who: Who, taskId: string, action: TaskAction, revision?: number) {
  const given = revision ?? (await page('office', taskId)).revision
  now += 1000
  return actOnTask(context(), scopeOf(who), { taskId, revision: given, action })
}

async function did(who: Who, taskId: string, action: TaskAction): Promise<TaskPage> {
  const answer = await act(who, taskId, action)
  if (isRefused(answer)) throw new Error(`${who} ${action.kind}: ${answer.reason}`)
  return answer as TaskPage
}

const text = 'Nội dung cụ thể'
const elsewhere = { unitId: units.c, text: '' }

test('a task goes its whole way, and every step is in its history', async () => {
  const id = await newTask({ coordinatingUnitIds: [units.b] })
  await did('focalA', id, { kind: 'accept' })
  const reported = await did('focalA', id, { kind: 'progress', text: 'Được một nửa', percent: 50 })
  expect(reported).toMatchObject({ work: 'in-progress', progressPercent: 50, progressText: 'Được một nửa' })
  await did('focalA', id, { kind: 'submit', text })
  expect(await page('office', id)).toMatchObject({
    work: 'submitted',
    completedOn: testToday,
    confirmation: 'waiting',
  })
  const done = await did('office', id, { kind: 'confirm' })
  expect(done).toMatchObject({ work: 'done', timeliness: 'done-on-time', confirmation: 'confirmed' })
  expect(done.events.map((event) => [event.kind, event.person?.name])).toEqual([
    ['create', 'office'],
    ['accept', 'focalA'],
    ['progress', 'focalA'],
    ['submit', 'focalA'],
    ['confirm', 'office'],
  ])
  expect(done.revision).toBe(5)
})

describe('who may do what to newly given work', () => {
  const actions: readonly TaskAction[] = [
    { kind: 'accept' },
    { kind: 'decline', text, belongsTo: elsewhere },
    { kind: 'progress', text },
    { kind: 'submit', text },
    { kind: 'confirm' },
    { kind: 'withdraw', text },
    { kind: 'request-extension', text, to: '2027-01-31' },
    { kind: 'direction', text },
    { kind: 'remind' },
    { kind: 'comment', text },
  ]
  const may: Record<Who, readonly TaskAction['kind'][]> = {
    office: ['withdraw', 'remind', 'comment'],
    office2: ['withdraw', 'remind', 'comment'],
    leader: ['withdraw', 'direction', 'remind', 'comment'],
    auditor: [],
    focalA: ['accept', 'decline', 'progress', 'submit', 'request-extension', 'comment'],
    focalB: ['comment'],
    focalC: [],
    focalA1: [],
  }
  const cases = (Object.keys(may) as Who[]).flatMap((who) => actions.map((action) => [who, action] as const))
  test.each(cases)('%s: %j', async (who, action) => {
    const id = await newTask({ coordinatingUnitIds: [units.b] })
    const answer = await act(who, id, action)
    if (may[who].includes(action.kind)) expect(isRefused(answer)).toBe(false)
    else if (who === 'focalC' || who === 'focalA1') expect(answer).toMatchObject({ reason: 'not-found' })
    else
      expect(answer).toMatchObject({
        kind: 'refused',
        reason:
          action.kind === 'confirm' && who !== 'auditor' && !who.startsWith('focal')
            ? 'wrong-state'
            : 'not-allowed',
      })
  })

  test('the page offers exactly what may be done', async () => {
    const id = await newTask({ coordinatingUnitIds: [units.b] })
    for (const who of ['office', 'leader', 'auditor', 'focalA', 'focalB'] as const) {
      const offered = (await page(who, id)).actions
      for (const action of actions)
        expect([who, action.kind, offered.includes(action.kind)]).toEqual([
          who,
          action.kind,
          may[who].includes(action.kind),
        ])
    }
  })
})

describe('refusals leave nothing behind', () => {
  test.each<[string, Who, TaskAction, string]>([
    ['no reason', 'focalA', { kind: 'decline', text: ' ', belongsTo: elsewhere }, 'reason-required'],
    [
      'nobody named',
      'focalA',
      { kind: 'decline', text, belongsTo: { unitId: null, text: '' } },
      'belongs-to-required',
    ],
    ['not later', 'focalA', { kind: 'request-extension', text, to: '2026-12-01' }, 'not-later'],
    ['not below', 'focalA', { kind: 'hand-down', toUnitId: units.b }, 'unit-not-below-lead'],
    [
      'no such unit',
      'focalA',
      { kind: 'hand-down', toUnitId: '01980000-0009-7000-8000-000000000009' },
      'unit-not-found',
    ],
    [
      'foreign file',
      'focalA',
      { kind: 'submit', text, fileIds: ['01980000-0009-7000-8000-000000000009'] },
      'file-not-found',
    ],
    ['nothing asked', 'leader', { kind: 'decide-extension', granted: true }, 'no-extension-pending'],
  ])('%s', async (_, who, action, reason) => {
    const id = await newTask()
    expect(await act(who, id, action)).toMatchObject({ kind: 'refused', reason })
    const after = await page('office', id)
    expect(after.revision).toBe(1)
    expect(after.events).toHaveLength(1)
  })

  test('an old revision brings the page as it is now', async () => {
    const id = await newTask()
    await did('focalA', id, { kind: 'accept' })
    const answer = await act('focalA', id, { kind: 'progress', text }, 1)
    expect(answer).toMatchObject({ reason: 'revision-mismatch', current: { work: 'accepted', revision: 2 } })
  })

  test('of two at once one wins', async () => {
    const id = await newTask()
    const both = await Promise.all([
      actOnTask(context(), scopeOf('focalA'), { taskId: id, revision: 1, action: { kind: 'accept' } }),
      actOnTask(context(), scopeOf('office'), {
        taskId: id,
        revision: 1,
        action: { kind: 'withdraw', text },
      }),
    ])
    expect(both.filter((answer) => isRefused(answer))).toMatchObject([{ reason: 'revision-mismatch' }])
    expect((await page('office', id)).events).toHaveLength(2)
  })

  test('nobody confirms a submission of their own', async () => {
    const id = await newTask({
      work: 'submitted',
      confirmation: 'waiting',
      completedOn: testToday,
      submittedBy: scopeOf('office').personId,
    })
    expect(await act('office', id, { kind: 'confirm' })).toMatchObject({ reason: 'own-submission' })
    expect(await did('office2', id, { kind: 'confirm' })).toMatchObject({ work: 'done' })
  })
})

describe('units come and go with events', () => {
  test('handing down lets the division see and report, not submit', async () => {
    const id = await newTask()
    const handed = await did('focalA', id, { kind: 'hand-down', toUnitId: units.a1 })
    expect(handed).toMatchObject({ handling: { id: units.a1 }, work: 'accepted' })
    expect((await page('focalA1', id)).actions).toEqual(['progress', 'pause', 'comment'])
    await did('focalA1', id, { kind: 'progress', text, percent: 10 })
    expect(await act('focalA1', id, { kind: 'submit', text })).toMatchObject({ reason: 'not-allowed' })
  })

  test('declined work is given to another, who sees it; the first no longer does', async () => {
    const id = await newTask()
    const declined = await did('focalA', id, { kind: 'decline', text, belongsTo: elsewhere })
    expect(declined).toMatchObject({ work: 'declined', timeliness: null, waitingFor: 'Cơ quan c' })
    expect((await page('office', id)).actions).toContain('assign')
    const again = await did('office', id, { kind: 'assign', leadUnitId: units.c })
    expect(again).toMatchObject({ work: 'assigned', lead: { id: units.c }, waitingFor: null })
    expect((await page('focalC', id)).actions[0]).toBe('accept')
    expect(await getTask(context(), scopeOf('focalA'), id)).toMatchObject({ reason: 'not-found' })
  })

  test('an extension moves the deadline and leaves the first one', async () => {
    const id = await newTask()
    const asked = await did('focalA', id, { kind: 'request-extension', text, to: '2027-01-31' })
    expect(asked.extensionRequestedTo).toBe('2027-01-31')
    const granted = await did('leader', id, { kind: 'decide-extension', granted: true, to: '2027-01-15' })
    expect(granted).toMatchObject({
      deadline: '2027-01-15',
      firstDeadline: '2026-12-31',
      extensionRequestedTo: null,
    })
    expect(granted.events.at(-1)).toMatchObject({ granted: true, day: '2027-01-15' })
  })
})

describe('undo', () => {
  test('within the minute it restores all that was', async () => {
    const id = await newTask({ stage: 'khảo sát', percent: 10 })
    await did('focalA', id, { kind: 'progress', text: 'trước', percent: 20 })
    const before = await page('focalA', id)
    const done = await did('focalA', id, { kind: 'progress', text: 'nhầm', percent: 90, stage: 'xong' })
    const wrong = done.events.at(-1)
    expect(wrong?.undoableUntil).toBe(new Date(now + 60_000).toISOString())
    now += 59_000
    const undone = await undoTaskEvent(context(), scopeOf('focalA'), { taskId: id, eventId: wrong?.id ?? '' })
    expect(undone).toMatchObject({ progressPercent: 20, progressText: 'trước', work: before.work })
    const events = (undone as TaskPage).events
    expect(events.at(-1)).toMatchObject({ kind: 'undo', undoableUntil: null })
    expect(events.at(-2)).toMatchObject({ id: wrong?.id, undone: true, text: 'nhầm' })
  })

  test.each<[string, Who, number, boolean, string]>([
    ['after the minute', 'focalA', 61_000, false, 'too-late-to-undo'],
    ['by another', 'office', 1000, false, 'not-yours-to-undo'],
    ['after somebody acted', 'focalA', 1000, true, 'acted-on'],
  ])('%s it is refused', async (_, who, wait, acted, reason) => {
    const id = await newTask()
    const done = await did('focalA', id, { kind: 'accept' })
    if (acted) await did('office', id, { kind: 'remind' })
    now += wait
    const eventId = done.events.at(-1)?.id ?? ''
    expect(await undoTaskEvent(context(), scopeOf(who), { taskId: id, eventId })).toMatchObject({ reason })
  })

  test('what was undone twice is undone once', async () => {
    const id = await newTask()
    const done = await did('focalA', id, { kind: 'accept' })
    const eventId = done.events.at(-1)?.id ?? ''
    await undoTaskEvent(context(), scopeOf('focalA'), { taskId: id, eventId })
    expect(await undoTaskEvent(context(), scopeOf('focalA'), { taskId: id, eventId })).toMatchObject({
      reason: 'nothing-to-undo',
    })
  })
})

test('news goes to the other side, never to the doer', async () => {
  const id = await newTask({ coordinatingUnitIds: [units.b] })
  const heard = async () => {
    const rows = await database.db
      .selectFrom('notification')
      .innerJoin('person', (join) => join.onRef('person.id', '=', 'notification.person_id'))
      .select(['person.name', 'kind'])
      .where('task_id', '=', id)
      .orderBy('at')
      .orderBy('name')
      .execute()
    return rows.map((row) => `${row.kind} ${row.name}`)
  }
  await did('focalA', id, { kind: 'submit', text })
  await did('office2', id, { kind: 'send-back', text })
  await did('leader', id, { kind: 'direction', text })
  expect(await heard()).toEqual([
    'submitted office',
    'sent-back focalA',
    'direction focalA',
    'direction focalB',
  ])
})

test('the journal says who did what', async () => {
  const id = await newTask()
  await did('leader', id, { kind: 'withdraw', text })
  const rows = await database.db
    .selectFrom('audit')
    .select(['action', 'person_id', 'details'])
    .where('subject_id', '=', id)
    .execute()
  expect(rows).toEqual([
    {
      action: 'task.withdraw',
      person_id: scopeOf('leader').personId,
      details: { number: expect.any(Number), from: 'assigned', to: 'withdrawn' },
    },
  ])
})
