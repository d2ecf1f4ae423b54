import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import {
  makePerson,
  makeUnit,
  makeWorkspace,
  type TestPerson,
  type TestWorkspace,
} from '../../access/testing.ts'
import { asPerson } from '../../http/testing.ts'
import { inScope } from '../../store/index.ts'
import { createTestServer, type TestServer } from '../../testing.ts'
import { notify, notifyPeople, notifyRoles, notifyUnits, type Letter } from './index.ts'

let server: TestServer
let workspace: TestWorkspace
let finance: string
let lan: TestPerson
let minh: TestPerson
let hoa: TestPerson

beforeAll(async () => {
  server = await createTestServer(inject('testServerUrl'))
  const { db } = server.database
  workspace = await makeWorkspace(db, 'Tỉnh Thử')
  const { workspaceId, rootUnitId } = workspace
  finance = await makeUnit(db, workspaceId, 'Sở Tài chính', rootUnitId)
  lan = await makePerson(db, workspaceId, 'lan', [{ unitId: finance, role: 'focal-point' }])
  minh = await makePerson(db, workspaceId, 'minh', [
    { unitId: finance, role: 'leader' },
    { unitId: rootUnitId, role: 'leader' },
  ])
  hoa = await makePerson(db, workspaceId, 'hoa', [{ unitId: rootUnitId, role: 'office-specialist' }])
})
afterAll(() => server.close())

/** Tells as Hoa, and answers who was told how often since. */
async function told(
  tell: (tx: Parameters<typeof notify>[0], teller: Parameters<typeof notify>[1]) => Promise<number>,
) {
  const { db } = server.database
  await db.deleteFrom('notification').execute()
  const teller = { workspaceId: workspace.workspaceId, personId: hoa.personId, today: '2026-11-22' as const }
  const scope = { ...teller, overseer: true, unitIds: [] }
  const delivered = await inScope(db, scope, (tx) => tell(tx, teller))
  const rows = await db.selectFrom('notification').select('person_id').execute()
  expect(rows).toHaveLength(delivered)
  const names = new Map([lan, minh, hoa].map((person) => [person.personId, person.username]))
  return rows.map((row) => names.get(row.person_id) ?? '').toSorted()
}

const news = { kind: 'assigned', title: 'Trình kế hoạch', count: 3 } as const

describe('who is told', () => {
  test('everybody of a unit, once, whatever roles they hold', async () => {
    expect(
      await told((tx, teller) => notifyUnits(tx, teller, [finance, workspace.rootUnitId], news)),
    ).toEqual(['lan', 'minh'])
  })

  test('those of a role in the unit', async () => {
    expect(await told((tx, teller) => notifyUnits(tx, teller, [finance], news, ['focal-point']))).toEqual([
      'lan',
    ])
  })

  test('those of a role anywhere, but never the doer', async () => {
    expect(await told((tx, teller) => notifyRoles(tx, teller, ['office-specialist'], news))).toEqual([])
    expect(await told((tx, teller) => notifyRoles(tx, teller, ['leader'], news))).toEqual(['minh'])
  })

  test('named people', async () => {
    expect(await told((tx, teller) => notifyPeople(tx, teller, [lan.personId], news))).toEqual(['lan'])
  })

  test('each letter has its own readers', async () => {
    const letters: Letter[] = [
      { news, to: { unitIds: [finance], roles: ['focal-point'] } },
      { news, to: { personIds: [lan.personId] } },
      { news, to: { roles: ['leader'] } },
    ]
    expect(await told((tx, teller) => notify(tx, teller, letters))).toEqual(['lan', 'lan', 'minh'])
  })

  test('nobody of yesterday, nobody who rests', async () => {
    const { db } = server.database
    await db.updateTable('person').set({ active: false }).where('id', '=', lan.personId).execute()
    await db
      .updateTable('membership')
      .set({ valid_to: '2026-11-22' })
      .where('person_id', '=', minh.personId)
      .execute()
    expect(await told((tx, teller) => notifyUnits(tx, teller, [finance], news))).toEqual([])
    await db.updateTable('person').set({ active: true }).execute()
    await db.updateTable('membership').set({ valid_to: null }).execute()
  })
})

describe('my notifications over HTTP', () => {
  test('are mine alone, paged, counted and marked as read', async () => {
    await told((tx, teller) => notifyUnits(tx, teller, [finance], news, ['focal-point']))
    const scope = { workspaceId: workspace.workspaceId, personId: hoa.personId, today: '2026-11-22' as const }
    await inScope(server.database.db, { ...scope, overseer: true, unitIds: [] }, (tx) =>
      notifyPeople(tx, scope, [lan.personId], { kind: 'comment', title: 'Ý kiến' }),
    )
    const ask = await asPerson(server, lan)
    const first = await ask('GET', '/api/v1/notifications?limit=1')
    expect(first.body.items).toMatchObject([{ kind: 'comment', title: 'Ý kiến', readAt: null }])
    const second = await ask('GET', `/api/v1/notifications?limit=1&cursor=${first.body.nextCursor}`)
    expect(second.body).toMatchObject({ items: [{ kind: 'assigned', count: 3 }], nextCursor: null })
    expect((await ask('GET', '/api/v1/me')).body.unreadNotifications).toBe(2)
    const read = await ask('POST', '/api/v1/notifications/read', { ids: [first.body.items[0].id] })
    expect(read.body).toEqual({ unread: 1 })
    expect((await ask('GET', '/api/v1/notifications?unread=true')).body.items).toHaveLength(1)
    expect((await ask('POST', '/api/v1/notifications/read', {})).body).toEqual({ unread: 0 })
    const other = await asPerson(server, minh)
    expect((await other('GET', '/api/v1/notifications')).body.items).toEqual([])
  })
})
