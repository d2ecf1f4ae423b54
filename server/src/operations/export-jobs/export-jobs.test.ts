import { sql } from 'kysely'
import { v7 } from 'uuid'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { isQuiet } from '../../store/testing-killed.ts'
import { startProcess, type ServerProcess } from '../arrivals/testing.ts'
import type { Context } from '../context.ts'
import { ask, openOffice, type SignedIn, type TestOffice } from '../documents/testing.ts'
import { forgetExports, resumeExports, writeExport } from './index.ts'

// A server is started and killed on a machine that may be busy.
vi.setConfig({ testTimeout: 240_000 })
const TASKS = 20_000

let office: TestOffice
let context: Context
let other: SignedIn
let server: ServerProcess | null = null

beforeAll(async () => {
  office = await openOffice(inject('testServerUrl'))
  context = office.server.context
  other = await office.signIn('dau-moi', 'focal-point', await office.unitNamed('Sở Xây dựng'))
  await sql`insert into task (workspace_id, id, number, title, body, folded, lead_unit_id, unit_ids, deadline,
      first_deadline, deadline_kind, issued_on)
    select ${office.workspaceId}, uuidv7(), n, 'Nhiệm vụ số ' || n, '', '', ${office.rootUnitId},
      array[${office.rootUnitId}]::uuid[], '2026-12-31', '2026-12-31', 'fixed', '2026-01-15'
    from generate_series(1, ${TASKS}) n`.execute(context.database)
})
afterAll(async () => {
  await server?.kill()
  await office.close()
})

const start = (body: object = { list: 'tasks', asked: { format: 'csv' } }, who = office.office) =>
  ask(office, who, 'POST', '/exports', { body })
const look = async (id: string, who = office.office) => ask(office, who, 'GET', `/exports/${id}`)
const file = (id: string, who = office.office) => ask(office, who, 'GET', `/exports/${id}/file`)
const write = (id: string, signal = new AbortController().signal) =>
  writeExport(context, office.workspaceId, id, signal)
const small = { list: 'units', asked: { format: 'csv', q: 'Sở Xây dựng' } }

test('a list is written in the background and taken by whoever asked, by nobody else', async () => {
  const { status, body } = await start(small)
  expect([status, body.state, body.rows]).toEqual([201, 'waiting', 0])
  expect((await file(body.id)).status).toBe(409)
  expect(await write(body.id)).toBe('done')
  const done = (await look(body.id)).body
  expect(done).toMatchObject({ state: 'done', name: expect.stringMatching(/^co-quan-.*\.csv$/), rows: 1 })
  const taken = await file(body.id)
  expect(taken.headers['content-disposition']).toContain('.csv')
  expect(taken.bytes.byteLength).toBe(done.size)
  expect(taken.bytes.toString()).toContain('Sở Xây dựng')
  expect((await look(body.id, other)).status).toBe(404)
  expect((await file(body.id, other)).status).toBe(404)
  expect((await ask(office, other, 'GET', '/exports')).body.items).toEqual([])
  const { rows } = await sql<{ action: string }>`select action from audit
    where workspace_id = ${office.workspaceId} and person_id = ${office.office.personId}
      and action in ('unit.export', 'export.take') order by id`.execute(context.database)
  expect(rows.map(({ action }) => action)).toEqual(['unit.export', 'export.take'])
})

test('the question is checked as at its own door, and so are the rights', async () => {
  expect((await start({ list: 'tasks', asked: { format: 'csv', timeliness: 'never' } })).status).toBe(400)
  expect((await start({ list: 'secrets', asked: {} })).status).toBe(400)
  expect((await start({ list: 'audit', asked: { format: 'csv' } }, other)).status).toBe(403)
  const gone = (await start({ list: 'task-history', asked: { format: 'csv', taskId: v7() } })).body
  expect(await write(gone.id)).toBe('failed')
})

test('one that was stopped leaves no file; one that is over is not stopped', async () => {
  const { id } = (await start()).body
  const written = write(id)
  await expect.poll(async () => (await look(id)).body.rows, { timeout: 60_000 }).toBeGreaterThan(0)
  expect((await ask(office, office.office, 'POST', `/exports/${id}/cancel`)).status).toBe(200)
  expect(await written).toBe('cancelled')
  expect((await look(id)).body).toMatchObject({ state: 'cancelled', name: null, size: null })
  expect((await file(id)).status).toBe(409)
  expect((await ask(office, office.office, 'POST', `/exports/${id}/cancel`)).body.reason).toBe('wrong-state')
})

test('too many at once are refused; what is old is let go', async () => {
  const begun = []
  for (let nth = 0; nth < 11; nth += 1) begun.push(await start(small))
  expect(begun.map(({ status }) => status)).toEqual([...Array.from({ length: 10 }, () => 201), 429])
  for (const { body } of begun.slice(0, 10)) expect(await write(body.id)).toBe('done')
  expect(await forgetExports(context)).toEqual({ forgotten: 0 })
  await sql`update export_job set ended_at = now() - interval '25 hours'`.execute(context.database)
  expect((await forgetExports(context)).forgotten).toBeGreaterThan(10)
})

test('killed while it writes, a server begins the list anew and ends it whole', async () => {
  const { id } = (await start()).body
  server = startProcess(office.server, {})
  await server.ready
  await expect
    .poll(async () => (await look(id)).body.rows, { timeout: 60_000, interval: 20 })
    .toBeGreaterThan(0)
  await server.kill()
  expect((await look(id)).body.state).toBe('writing')
  await expect.poll(() => isQuiet(context.database), { timeout: 60_000 }).toBe(true)
  expect(await resumeExports(context, 0)).toEqual({ resumed: 1 })
  server = startProcess(office.server, {})
  await server.ready
  await expect.poll(async () => (await look(id)).body.state, { timeout: 120_000 }).toBe('done')
  const taken = await file(id)
  expect(taken.bytes.toString().trimEnd().split('\r\n')).toHaveLength(TASKS + 1)
})
