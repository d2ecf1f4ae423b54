import { isRefused, symbolKey } from '@dieuhanh/domain'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../store/testing.ts'
import { giveTasks, scopeOf, settle, units, workspaceId, type Who } from '../../store/tasks/testing.ts'
import { asOwner } from '../../store/index.ts'
import { countTasks, listTasks, type TaskFilters, type TaskListInput } from './index.ts'

let database: TestDatabase
let ids: Record<string, string> = {}
const documentId = '01980000-0005-7000-8000-000000000001'
const day = (text: string) => text as ReturnType<typeof scopeOf>['today']

beforeAll(async () => {
  database = await createTestDatabase(inject('testServerUrl'))
  await settle(database.db)
  await asOwner(database.db, async (tx) => {
    const file = { workspace_id: workspaceId, id: documentId, sha256: 'a'.repeat(64), name: 'a.docx' }
    await tx
      .insertInto('file')
      .values({ ...file, media_type: 'x', size: 1 })
      .execute()
    const row = { workspace_id: workspaceId, id: documentId, file_id: documentId, sha256: file.sha256 }
    await tx
      .insertInto('document')
      .values({ ...row, symbol: '15-NQ/TU', symbol_key: symbolKey('15-NQ/TU'), source: 'upload' })
      .execute()
  })
  const due = (text: string) => ({ firstDeadline: day(text), deadline: day(text) })
  const done = { work: 'done', confirmation: 'confirmed' } as const
  ids = await giveTasks(database.db, {
    'Rà soát quy hoạch đất đai': { ...due('2026-11-01'), work: 'in-progress' },
    'Lập kế hoạch sử dụng đất': { ...due('2026-11-25'), work: 'accepted', with: { documentId } },
    'Báo cáo giải ngân quý IV': due('2027-01-15'),
    'Xây dựng đề án chuyển đổi số': { ...done, ...due('2026-11-10'), completedOn: day('2026-11-09') },
    'Sửa chữa trạm y tế': { ...done, ...due('2026-11-10'), completedOn: day('2026-11-19') },
    'Trực phòng chống thiên tai': { deadlineKind: 'none', firstDeadline: null, deadline: null },
    'Việc đã rút': { work: 'withdrawn' },
    'Việc đã trình trước hạn': {
      ...due('2026-11-15'),
      work: 'submitted',
      confirmation: 'waiting',
      completedOn: day('2026-11-14'),
    },
    'Việc của b, a phối hợp': {
      ...due('2026-12-10'),
      leadUnitId: units.b,
      coordinatingUnitIds: [units.a],
      at: '2026-11-21T20:00:00+07:00',
    },
    'Việc của phòng a1': { ...due('2026-12-11'), leadUnitId: units.a1 },
    'Việc của c xin gia hạn': {
      ...due('2026-11-30'),
      leadUnitId: units.c,
      work: 'in-progress',
      extension: {
        until: day('2026-12-31'),
        reason: 'mưa',
        requestedOn: day('2026-11-20'),
        requestedBy: scopeOf('focalC').personId,
      },
    },
  })
})
afterAll(() => database.drop())

async function titles(who: Who, input: Partial<TaskListInput>): Promise<string[]> {
  const answer = await listTasks({ database: database.db }, scopeOf(who), {
    sort: 'number',
    limit: 200,
    ...input,
  })
  if (isRefused(answer)) throw new Error(answer.reason)
  return answer.items.map((task) => task.title)
}

describe('each filter finds its tasks', () => {
  const cases: readonly (readonly [TaskFilters, readonly string[]])[] = [
    [{ timeliness: ['overdue'] }, ['Rà soát quy hoạch đất đai']],
    [{ timeliness: ['due-soon'] }, ['Lập kế hoạch sử dụng đất']],
    [
      { timeliness: ['in-time'], unitId: units.a },
      ['Báo cáo giải ngân quý IV', 'Việc đã trình trước hạn', 'Việc của phòng a1'],
    ],
    [{ timeliness: ['done-on-time', 'done-late'] }, ['Xây dựng đề án chuyển đổi số', 'Sửa chữa trạm y tế']],
    [{ timeliness: ['no-deadline'] }, ['Trực phòng chống thiên tai']],
    [
      { timeliness: ['overdue', 'due-soon', 'done-late'] },
      ['Rà soát quy hoạch đất đai', 'Lập kế hoạch sử dụng đất', 'Sửa chữa trạm y tế'],
    ],
    [{ work: ['withdrawn', 'submitted'] }, ['Việc đã rút', 'Việc đã trình trước hạn']],
    [{ confirmation: ['waiting'] }, ['Việc đã trình trước hạn']],
    [{ deadlineKind: ['none'] }, ['Trực phòng chống thiên tai']],
    [{ unitId: units.b }, ['Việc của b, a phối hợp']],
    [{ unitId: units.a, unitRole: 'coordinating' }, ['Việc của b, a phối hợp']],
    [{ unitId: units.a1, unitRole: 'any' }, ['Việc của phòng a1']],
    [{ documentId }, ['Lập kế hoạch sử dụng đất']],
    [
      { deadlineFrom: '2026-12-10', deadlineTo: '2026-12-11' },
      ['Việc của b, a phối hợp', 'Việc của phòng a1'],
    ],
    [{ extension: 'requested' }, ['Việc của c xin gia hạn']],
    [{ changedSince: '2026-11-21T00:00:00+07:00' }, ['Việc của b, a phối hợp']],
    [{ q: 'quy hoach' }, ['Rà soát quy hoạch đất đai']],
    [{ q: 'ĐẤT' }, ['Rà soát quy hoạch đất đai', 'Lập kế hoạch sử dụng đất']],
    [{ q: 'giải ng' }, ['Báo cáo giải ngân quý IV']],
    [{ q: 'quy' }, ['Rà soát quy hoạch đất đai', 'Báo cáo giải ngân quý IV']],
    [{ q: 'nghị quyết 15/NQ-TU' }, ['Lập kế hoạch sử dụng đất']],
    [{ q: '15-nq/tu' }, ['Lập kế hoạch sử dụng đất']],
    [{ q: '#5' }, ['Sửa chữa trạm y tế']],
    [{ q: 'đất đai', timeliness: ['due-soon'] }, []],
    [{ q: 'không có gì như thế' }, []],
  ]
  test.each(cases)('%j', async (filters, expected) => {
    expect(await titles('leader', filters)).toEqual(expected)
  })

  test('silence is counted from the last word of the agency', async () => {
    const silent = await titles('office', { silentDays: 14, unitId: units.c })
    expect(silent).toEqual(['Việc của c xin gia hạn'])
    expect(await titles('office', { silentDays: 300 })).toEqual([])
  })
})

describe('a focal point sees the tasks where its unit has a part', () => {
  test.each([
    ['focalB', ['Việc của b, a phối hợp']],
    ['focalC', ['Việc của c xin gia hạn']],
    ['focalA1', ['Việc của phòng a1']],
  ] as const)('%s', async (who, expected) => {
    expect(await titles(who, {})).toEqual(expected)
    const counts = await countTasks({ database: database.db }, scopeOf(who), {})
    expect(counts.total).toBe(expected.length)
  })

  test('also when it asks for more', async () => {
    expect(await titles('focalB', { unitId: units.a })).toEqual([])
    expect(await titles('focalB', { q: 'đất' })).toEqual([])
    expect(await titles('focalA', { mine: 'true' })).toHaveLength(10)
  })
})

test('the boxes add up and are what the filters find', async () => {
  const counts = await countTasks({ database: database.db }, scopeOf('leader'), { timeliness: ['overdue'] })
  expect(counts).toEqual({
    total: 11,
    noDeadline: 1,
    inTime: 5,
    dueSoon: 1,
    overdue: 1,
    doneOnTime: 1,
    doneLate: 1,
    uncounted: 1,
    comeDue: 3,
  })
})

test('a line carries what the list shows', async () => {
  const answer = await listTasks({ database: database.db }, scopeOf('leader'), {
    sort: 'number',
    limit: 5,
    q: 'Việc của b',
  })
  if (isRefused(answer)) throw new Error(answer.reason)
  expect(answer.items[0]).toMatchObject({
    lead: { id: units.b, name: 'Cơ quan b', abbreviation: null, dissolvedOn: null },
    coordinating: [{ id: units.a }],
    timeliness: 'in-time',
    daysLeft: 18,
    subtasks: 0,
    sample: false,
  })
})

describe('paging leaves no gaps and makes no doubles', () => {
  beforeAll(async () => {
    const many = Array.from({ length: 60 }, (_, n) => [
      `Trùng ${n}`,
      n % 3 === 0
        ? { deadlineKind: 'none' as const, firstDeadline: null, deadline: null, leadUnitId: units.b1 }
        : {
            firstDeadline: day(`2026-12-0${1 + (n % 2)}`),
            deadline: day(`2026-12-0${1 + (n % 2)}`),
            leadUnitId: units.b1,
          },
    ])
    await giveTasks(database.db, Object.fromEntries(many))
  })

  test.each(['deadline', '-deadline', 'lastActivityAt', '-lastActivityAt', 'number', '-number'] as const)(
    'by %s',
    async (sort) => {
      const seen: string[] = []
      let cursor: string | undefined
      do {
        const answer = await listTasks({ database: database.db }, scopeOf('office'), {
          sort,
          limit: 7,
          unitId: units.b1,
          cursor,
        })
        if (isRefused(answer)) throw new Error(answer.reason)
        seen.push(...answer.items.map((task) => task.id))
        cursor = answer.nextCursor ?? undefined
      } while (cursor !== undefined)
      const whole = await listTasks({ database: database.db }, scopeOf('office'), {
        sort,
        limit: 200,
        unitId: units.b1,
      })
      if (isRefused(whole)) throw new Error(whole.reason)
      expect(seen).toEqual(whole.items.map((task) => task.id))
      expect(new Set(seen).size).toBe(60)
      if (sort.endsWith('deadline')) {
        expect(whole.items.slice(-20).every((task) => task.deadline === null)).toBe(true)
      }
    },
  )

  test.each(['x', 'W10=', Buffer.from('["number",null,"x"]').toString('base64url')])(
    '%s is no cursor',
    async (cursor) => {
      const answer = await listTasks({ database: database.db }, scopeOf('office'), {
        sort: 'number',
        limit: 7,
        cursor,
      })
      expect(answer).toMatchObject({ kind: 'refused', reason: 'bad-cursor' })
    },
  )
})

test('ids are those of the tasks', () => {
  expect(Object.values(ids)).toHaveLength(11)
})
