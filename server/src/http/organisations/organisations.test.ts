import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { makePerson, makeWorkspace } from '../../access/testing.ts'
import { asOwner } from '../../store/index.ts'
import { appendTaskEvents, insertTasks, takeTaskNumbers } from '../../store/tasks/index.ts'
import { createTestServer, type TestServer } from '../../testing.ts'
import { asPerson, type Ask } from '../testing.ts'

let server: TestServer
let admin: Ask
/** The workspace of Lâm Đồng. */
let workspaceId: string

beforeAll(async () => {
  server = await createTestServer(inject('testServerUrl'))
  const { db } = server.database
  const first = await makeWorkspace(db, 'Không gian đầu tiên')
  const person = await makePerson(db, first.workspaceId, 'quantri', [
    { unitId: first.rootUnitId, role: 'administrator' },
  ])
  admin = await asPerson(server, person)
  const made = await admin('POST', '/api/v1/workspaces', { provinceCode: '68' })
  expect(made.status).toBe(201)
  expect(made.body).toMatchObject({ name: 'Tỉnh Lâm Đồng', provinceCode: '68', sample: false })
  workspaceId = made.body.id
  await db.updateTable('auth.session').set({ workspace_id: workspaceId }).execute()
})
afterAll(() => server.close())

const find = async (q: string): Promise<{ id: string; name: string; matched: string }[]> =>
  (await admin('GET', `/api/v1/units/search?q=${encodeURIComponent(q)}`)).body.items
const idOf = async (q: string): Promise<string> => (await find(q))[0]?.id ?? ''
const pageOf = async (id: string) => (await admin('GET', `/api/v1/units/${id}`)).body
const change = async (id: string, body: object) => {
  const { revision } = await pageOf(id)
  return admin('POST', `/api/v1/units/${id}/events`, body, { 'if-match': `"${revision}"` })
}

describe('a workspace of a province', () => {
  test('has the whole tree of today and of before 2025-07-01', async () => {
    const now = (await admin('GET', '/api/v1/units')).body
    const before = (await admin('GET', '/api/v1/units?day=2025-02-01&level=province')).body
    expect(
      now.items.filter(
        (unit: { kind: string; level: string }) => unit.level === 'commune' && unit.kind === 'state',
      ),
    ).toHaveLength(124)
    expect(before.items.map((unit: { name: string }) => unit.name)).toContain('Sở Giao thông vận tải')
    const seen = new Set<string>()
    for (const { id, parentId } of now.items) {
      if (parentId !== null) expect(seen).toContain(parentId)
      seen.add(id)
    }
  })

  test('a province that is not there is refused', async () => {
    const answer = await admin('POST', '/api/v1/workspaces', { provinceCode: '99' })
    expect([answer.status, answer.body.reason]).toEqual([422, 'unknown-province'])
  })

  test('the 34 provinces are listed', async () => {
    expect((await admin('GET', '/api/v1/provinces')).body.items).toHaveLength(34)
  })
})

describe('finding units', () => {
  test.each([
    ['stc', 'Sở Tài chính'],
    ['so tai', 'Sở Tài chính'],
    ['Sở Nông nghiệp và Môi trường', 'Sở Nông nghiệp và Môi trường'],
    ['so nn&mt', 'Sở Nông nghiệp và Môi trường'],
    ['so giao thong van tai', 'Sở Xây dựng'],
  ])('%s → %s', async (typed, name) => {
    expect((await find(typed)).map((unit) => unit.name)).toContain(name)
  })

  test('nothing typed that is nothing finds nothing', async () => {
    expect(await find('xyzxyz')).toEqual([])
  })

  test('a group mention gives its units, words that are none give none', async () => {
    const group = await admin(
      'GET',
      `/api/v1/units/expand?words=${encodeURIComponent('UBND các xã, phường')}`,
    )
    expect(group.body.understood).toBe(true)
    expect(group.body.items.length).toBeGreaterThan(100)
    const none = await admin('GET', `/api/v1/units/expand?words=${encodeURIComponent('ngày mai trời mưa')}`)
    expect(none.body).toEqual({ understood: false, items: [] })
  })
})

describe('changing units', () => {
  test('a new unit answers to the group of its siblings, and bears a name only once', async () => {
    const parentId = (await pageOf(await idOf('Sở Tài chính'))).parent.id
    const input = { name: 'Sở Chuyển đổi số', abbreviation: 'SCĐS', kind: 'state', level: 'province' }
    const made = await admin('POST', '/api/v1/units', { ...input, parentId, onDay: '2026-11-01' })
    expect([made.status, made.body.name]).toEqual([201, 'Sở Chuyển đổi số'])
    expect(made.body.events[0]).toMatchObject({ kind: 'created', onDay: '2026-11-01' })
    const group = await admin('GET', `/api/v1/units/expand?words=${encodeURIComponent('các sở')}`)
    expect(group.body.items.map((unit: { id: string }) => unit.id)).toContain(made.body.id)
    const again = await admin('POST', '/api/v1/units', { ...input, parentId, onDay: '2026-11-01' })
    expect(again.body.reason).toBe('unit-name-taken')
  })

  test('a renamed unit is found by both names, and was called otherwise before', async () => {
    const id = await idOf('Sở Chuyển đổi số')
    const renamed = await change(id, { kind: 'renamed', onDay: '2026-11-15', name: 'Sở Số' })
    expect(renamed.body).toMatchObject({ name: 'Sở Số', revision: 2 })
    expect((await find('Sở Chuyển đổi số'))[0]?.id).toBe(id)
    const before = await admin('GET', '/api/v1/units?day=2026-11-10')
    expect(before.body.items.find((unit: { id: string }) => unit.id === id).name).toBe('Sở Chuyển đổi số')
  })

  test('a revision that was overtaken is refused with the page of now', async () => {
    const id = await idOf('Sở Số')
    const body = { kind: 'renamed', onDay: '2026-11-16', name: 'Sở Khác' }
    const answer = await admin('POST', `/api/v1/units/${id}/events`, body, { 'if-match': '"1"' })
    expect([answer.status, answer.body.current.name]).toEqual([412, 'Sở Số'])
  })

  test.each([
    ['tomorrow', { kind: 'renamed', onDay: '2999-01-01', name: 'Sở Mai Sau' }, 'in-the-future'],
    ['before it began', { kind: 'renamed', onDay: '2026-10-01', name: 'Sở Xưa' }, 'before-it-began'],
    ['to nobody', { kind: 'dissolved', onDay: '2026-11-20', successorIds: [v7()] }, 'unit-not-found'],
    [
      'to one that is no successor',
      { kind: 'dissolved', onDay: '2026-11-20', successorIds: [v7()], mainSuccessorId: v7() },
      'unit-not-found',
    ],
  ])('%s: refused', async (_, body, reason) => {
    expect((await change(await idOf('Sở Số'), body)).body.reason).toBe(reason)
  })

  test('nothing may stand below itself', async () => {
    const id = await idOf('Sở Số')
    const own = await change(id, { kind: 'moved', onDay: '2026-11-20', parentId: id })
    expect(own.body.reason).toBe('unit-below-itself')
  })

  test('another name is added once', async () => {
    const id = await idOf('Sở Số')
    const url = `/api/v1/units/${id}/names`
    const added = await admin('POST', url, { name: 'Sở Công nghệ số', kind: 'alias' })
    expect(added.body.names.map((name: { name: string }) => name.name)).toContain('Sở Công nghệ số')
    expect((await admin('POST', url, { name: 'so cong nghe so', kind: 'alias' })).body.reason).toBe(
      'unit-name-taken',
    )
  })
})

describe('changes that meet', () => {
  test('of two moves that would make a circle together, one is refused', async () => {
    const parentId = (await pageOf(await idOf('Sở Tài chính'))).parent.id
    const made = await Promise.all(
      ['Ban Một', 'Ban Hai'].map((name) =>
        admin('POST', '/api/v1/units', {
          name,
          kind: 'state',
          level: 'province',
          parentId,
          onDay: '2026-11-01',
        }),
      ),
    )
    const [one, two] = made.map((answer) => answer.body.id as string)
    const moves = await Promise.all([
      change(one ?? '', { kind: 'moved', onDay: '2026-11-20', parentId: two }),
      change(two ?? '', { kind: 'moved', onDay: '2026-11-20', parentId: one }),
    ])
    expect(moves.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 422])
    expect(moves.find((answer) => answer.status === 422)?.body.reason).toBe('unit-below-itself')
  })

  test('of two units of one name, one is refused', async () => {
    const parentId = (await pageOf(await idOf('Sở Tài chính'))).parent.id
    const input = { name: 'Ban Ba', kind: 'state', level: 'province', parentId, onDay: '2026-11-01' }
    const made = await Promise.all([1, 2].map(() => admin('POST', '/api/v1/units', input)))
    expect(made.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([201, 422])
  })
})

describe('a dissolved unit', () => {
  test('passes open tasks, people and sub-units to its main successor, and nothing that is over', async () => {
    const { db } = server.database
    const fromId = await idOf('Sở Số')
    const toId = await idOf('Sở Khoa học và Công nghệ')
    const member = await makePerson(db, workspaceId, 'cuaso', [{ unitId: fromId, role: 'focal-point' }])
    const child = await admin('POST', '/api/v1/units', {
      name: 'Trung tâm Dữ liệu',
      kind: 'state',
      level: 'province',
      parentId: fromId,
      onDay: '2026-11-16',
    })
    const [open, over] = [await makeTask(fromId, 'in-progress'), await makeTask(fromId, 'done')]
    const answer = await change(fromId, {
      kind: 'dissolved',
      onDay: '2026-11-20',
      successorIds: [await idOf('Sở Tài chính'), toId],
      mainSuccessorId: toId,
      legalBasis: '99/QĐ-UBND',
    })
    expect(answer.body).toMatchObject({ dissolvedOn: '2026-11-20', children: [], members: [], openTasks: 0 })
    const leads = await db.selectFrom('task').select(['id', 'lead_unit_id']).execute()
    expect(Object.fromEntries(leads.map((task) => [task.id, task.lead_unit_id]))).toEqual({
      [open]: toId,
      [over]: fromId,
    })
    const events = await db
      .selectFrom('task_event')
      .select(['task_id', 'kind'])
      .where('kind', '=', 'transfer')
      .execute()
    expect(events).toEqual([{ task_id: open, kind: 'transfer' }])
    const successor = await pageOf(toId)
    expect(successor.members.map((one: { personId: string }) => one.personId)).toContain(member.personId)
    expect(successor.children.map((one: { id: string }) => one.id)).toContain(child.body.id)
    expect(await find('Sở Số')).toContainEqual(expect.objectContaining({ id: toId, matched: 'Sở Số' }))
    const focal = await asPerson(server, member)
    expect((await focal('GET', `/api/v1/units/${toId}`)).body.openTasks).toBe(1)
    const notes = await db
      .selectFrom('notification')
      .select('count')
      .where('person_id', '=', member.personId)
      .execute()
    expect(notes).toEqual([{ count: 1 }])
  })
})

async function makeTask(leadUnitId: string, work: 'in-progress' | 'done'): Promise<string> {
  const id = v7()
  const at = new Date('2026-11-17T02:00:00Z')
  const state = {
    work,
    confirmation: work === 'done' ? 'confirmed' : 'not-asked',
    deadlineKind: 'none',
    firstDeadline: null,
    deadline: null,
    recurrence: null,
    leadUnitId,
    coordinatingUnitIds: [],
    supervisingUnitId: null,
    handlingUnitId: null,
    assignedOn: '2026-11-17',
    completedOn: work === 'done' ? '2026-11-18' : null,
    submittedBy: null,
    percent: null,
    stage: null,
    lastProgressOn: null,
    pausedFor: null,
    declinedFor: null,
    extension: null,
    extensionCount: 0,
    lastOccurrence: null,
  } as const
  await asOwner(server.database.db, async (tx) => {
    const number = await takeTaskNumbers(tx, workspaceId, 1)
    const plain = { documentId: null, draftId: null, span: null, quote: null, outline: [], parentId: null }
    const task = {
      ...plain,
      id,
      number,
      title: 'Việc',
      body: 'Việc',
      deliverable: null,
      measure: null,
      weight: 1,
    }
    await insertTasks(tx, workspaceId, [{ ...task, state, assignedBy: null }], at)
    await appendTaskEvents(tx, workspaceId, [
      {
        id: v7(),
        taskId: id,
        kind: 'create',
        at,
        onDay: '2026-11-17',
        personId: null,
        unitId: null,
        text: null,
        details: {},
      },
    ])
  })
  return id
}
