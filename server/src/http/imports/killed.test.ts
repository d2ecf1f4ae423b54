/** An import is written whole or not at all, wherever its server is killed; every other server can tell how it stands. */
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { killedAt, startWriter, type Writer } from '../../store/testing-killed.ts'
import { scopeOf } from '../../store/tasks/testing.ts'
import { createTestServer, type TestServer } from '../../testing.ts'
import { importers, type Importer } from './testing.ts'

let server: TestServer
let office: Importer

beforeAll(async () => {
  server = await createTestServer(inject('testServerUrl'), {
    clock: () => Date.parse('2026-11-22T03:04:00Z'),
  })
  ;({ office } = await importers(server, { office: 'office-specialist' }))
})
afterAll(() => server.close())

const patience = { timeout: 100_000, interval: 50 }

async function count(table: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(
    server.database.db,
  )
  return rows[0]?.count ?? -1
}

// Confirms an import in a process of its own.
function applying(opened: { id: string; fingerprint: string }): Writer {
  const asked = {
    url: server.database.url,
    folder: server.folder,
    scope: scopeOf('office'),
    importId: opened.id,
    fingerprint: opened.fingerprint,
  }
  return startWriter([join(import.meta.dirname, 'testing-apply.ts'), JSON.stringify(asked)])
}

test.each(['task', 'task_unit', 'task_event', 'sheet_import_row', 'audit'])(
  'killed while it comes to write into %s, it has written nothing; confirmed again, it writes everything once',
  async (table) => {
    const rows = Array.from({ length: 700 }, (_, at) => [
      at + 1,
      `Việc số ${at + 1} của bảng ${table}`,
      'Cơ quan a',
      'Cơ quan b',
    ])
    const opened = await office.bring([['STT', 'Nội dung', 'Chủ trì', 'Phối hợp'], ...rows])
    const before = [await count('task'), await count('task_event'), await count('sheet_import_row')]
    const address = `/api/v1/imports/${opened.id}`
    await killedAt(
      server.database,
      table,
      () => applying(opened),
      async () => {
        // This server is another one than that which writes.
        const ask = async () => (await office.ask('GET', address)).body
        await expect.poll(async () => (await ask()).progress, patience).not.toBeNull()
        const body = await ask()
        expect(body).toMatchObject({ state: 'open', brokenOff: null, fingerprint: null })
        expect([0, 700]).toContain(body.progress.total)
        const [line] = (await office.ask('GET', '/api/v1/imports')).body.items
        expect(line).toMatchObject({ id: opened.id, progress: body.progress })
        expect(await office.apply(opened)).toMatchObject({ status: 409, body: { reason: 'import-running' } })
      },
    )
    expect([await count('task'), await count('task_event'), await count('sheet_import_row')]).toEqual(before)
    const view = await office.ask('GET', address)
    expect(view.body).toMatchObject({ state: 'open', progress: null, counts: { new: 700 } })
    expect(view.body.brokenOff).toMatchObject({ done: expect.any(Number), at: expect.any(String) })
    const written = await office.apply(view.body)
    expect(written).toMatchObject({
      status: 200,
      body: { state: 'applied', progress: null, brokenOff: null },
    })
    expect(await count('task')).toBe((before[0] ?? 0) + 700)
  },
  300_000,
)

test('open screens are told as it goes, on whatever server', async () => {
  const heard: string[] = []
  const listener = await server.database.pool.connect()
  listener.on('notification', ({ payload }) => heard.push(payload ?? ''))
  await listener.query('listen dieuhanh_changed')
  try {
    const opened = await office.bring([
      ['STT', 'Nội dung', 'Chủ trì'],
      [1, 'Việc được theo dõi khi ghi', 'Cơ quan a'],
    ])
    heard.length = 0
    await office.apply(opened)
    const about = (): { topic: string; id: string }[] =>
      heard.map((one) => JSON.parse(one)).filter(({ topic }) => topic === 'imports')
    await expect.poll(() => about().length, patience).toBeGreaterThan(1)
    expect(about().map(({ id }) => id)).toContain(opened.id)
  } finally {
    listener.release(true)
  }
})
