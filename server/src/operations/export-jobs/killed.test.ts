/** A paper or a copy of a scan is written whole and once, wherever the server that writes it is killed. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { killedAt } from '../../store/testing-killed.ts'
import { startProcess, workOnAll } from '../arrivals/testing.ts'
import { scanOf } from '../arrivals/testing-scan.ts'
import type { Context } from '../context.ts'
import { ask, openOffice, upload, type TestOffice } from '../documents/testing.ts'
import { resumeExports, writeExport } from './index.ts'

// Servers are started and killed, and a page recognised, on a machine that may be busy.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

let office: TestOffice
let context: Context

beforeAll(async () => {
  office = await openOffice(inject('testServerUrl'))
  context = office.server.context
})
afterAll(() => office.close())

const call = (method: 'GET' | 'POST', path: string, body?: object) =>
  ask(office, office.office, method, path, body ? { body } : {})
const startServer = () => startProcess(office.server, {})

async function takenAfterKill(question: object, table: string): Promise<Buffer> {
  const { id } = (await call('POST', '/exports', question)).body
  const state = async () => (await call('GET', `/exports/${id}`)).body.state
  // The sealing of the journal may come to a table before it.
  const isBegun = () => expect.poll(state, { timeout: 100_000 }).toBe('writing')
  await killedAt(office.server.database, table, startServer, isBegun)
  expect(await state()).toBe('writing')
  expect((await call('GET', `/exports/${id}/file`)).status).toBe(409)
  expect(await resumeExports(context, 0)).toEqual({ resumed: 1 })
  const { signal } = new AbortController()
  expect(await writeExport(context, office.workspaceId, id, signal)).toBe('done')
  expect(await state()).toBe('done')
  return (await call('GET', `/exports/${id}/file`)).bytes
}

test('a paper, killed before the journal has it: its number is spent once, it is noted once', async () => {
  const unit = await office.unitNamed('Sở Xây dựng')
  const drafted = (await call('GET', `/papers/draft?kind=reminder&subjectId=${unit}&system=state`)).body
  const paper = { ...drafted, letterhead: { ...drafted.letterhead, symbol: '15/VP-TH', day: '2026-11-22' } }
  const asked = { kind: 'reminder', subjectId: unit, format: 'docx', paper }
  const bytes = await takenAfterKill({ list: 'paper', asked }, 'audit')
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
  const { rows } =
    await sql`select number, (select count(*)::int from audit where action = 'paper.take') as noted
    from paper_number`.execute(context.database)
  expect(rows).toEqual([{ number: 15, noted: 1 }])
})

test('a searchable copy, killed when it is drawn but not yet kept: it is made again, and is the copy that stays', async () => {
  const pages = ['KẾT LUẬN\nSố 16-KL/TU', 'Sở Tài chính báo cáo trước ngày 30/11/2026.']
  await upload(office, office.office, 'quét.pdf', await scanOf(pages))
  await workOnAll(context)
  const [document] = (await call('GET', '/documents?size=10')).body.items
  const asked = { documentId: document.id }
  const bytes = await takenAfterKill({ list: 'searchable', asked }, 'document_recognition')
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  const kept = await call('GET', `/documents/${document.id}/searchable.pdf`)
  expect(kept.bytes.equals(bytes)).toBe(true)
})
