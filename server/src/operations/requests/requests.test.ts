import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { makePerson, makeWorkspace } from '../../access/testing.ts'
import type { Scope } from '../../access/index.ts'
import { inScope, recordAudit } from '../../store/index.ts'
import { createTestServer, type TestServer } from '../../testing.ts'
import { onlyOnce, type Outcome } from './index.ts'

let server: TestServer
let scope: Scope

beforeAll(async () => {
  server = await createTestServer(inject('testServerUrl'))
  const { workspaceId, rootUnitId } = await makeWorkspace(server.database.db, 'Tỉnh Thử')
  const memberships = [{ unitId: rootUnitId, role: 'office-specialist' as const }]
  const person = await makePerson(server.database.db, workspaceId, 'lan', memberships)
  scope = {
    workspaceId,
    personId: person.personId,
    accountId: person.accountId,
    personName: 'Lan',
    roles: ['office-specialist'],
    memberships,
    unitIds: [rootUnitId],
    overseer: true,
    today: '2026-11-22' as Scope['today'],
    requestId: 'r',
  }
})
afterAll(() => server.close())

const requestHash = randomBytes(32)
const done: Outcome = { status: 201, response: { id: 1 } }
const once = (key: string, run: () => Promise<Outcome>) =>
  onlyOnce(server.context, scope, { key, requestHash }, run)
const look = () => inScope(server.context.database, scope, (tx) => sql`select 1`.execute(tx))
const write = () =>
  inScope(server.context.database, scope, (tx) =>
    recordAudit(tx, {
      workspaceId: scope.workspaceId,
      personId: null,
      requestId: 'r',
      action: 'a.b',
      subject: 'a',
    }),
  )
const later = () =>
  sql`update idempotency_key set created_at = created_at - interval '3 minutes'`.execute(server.database.db)

/** What is left of a request whose server is killed at this point: the key as it is, and nobody to free it. */
async function killedAfter(key: string, work: () => Promise<unknown>): Promise<void> {
  const reached = new Promise<void>((resolve) => {
    void once(key, async () => {
      await work()
      resolve()
      return new Promise<Outcome>(() => undefined)
    })
  })
  await reached
}

test('killed after it wrote: not run again, and said so once nobody can be working on it', async () => {
  await killedAfter('written', write)
  expect(await once('written', async () => done)).toMatchObject({ reason: 'idempotency-in-progress' })
  await later()
  expect(await once('written', async () => done)).toMatchObject({ reason: 'idempotency-answer-lost' })
})

test('killed before it wrote: run again when nobody can be working on it', async () => {
  await killedAfter('looked', look)
  await later()
  expect(await once('looked', async () => done)).toMatchObject({ status: 201, replayed: false })
  expect(await once('looked', async () => done)).toMatchObject({ status: 201, replayed: true })
})

test('failed after it wrote: not run again; failed before: run again at once', async () => {
  const fail = async (work: () => Promise<unknown>): Promise<Outcome> => {
    await work()
    throw new Error('a bug')
  }
  await expect(once('failed late', () => fail(write))).rejects.toThrow('a bug')
  await expect(once('failed early', () => fail(look))).rejects.toThrow('a bug')
  expect(await once('failed early', async () => done)).toMatchObject({ status: 201 })
  await later()
  expect(await once('failed late', async () => done)).toMatchObject({ reason: 'idempotency-answer-lost' })
})
