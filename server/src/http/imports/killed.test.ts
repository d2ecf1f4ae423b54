/** An import is written whole or not at all, wherever its server is killed. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
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

const patience = { timeout: 60_000, interval: 50 }

async function count(table: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(
    server.database.db,
  )
  return rows[0]?.count ?? -1
}

// The writer comes as far as the table that is held, and waits there to be killed.
async function killAt(table: string, opened: { id: string; fingerprint: string }): Promise<void> {
  const { pool, url } = server.database
  const holder = await pool.connect()
  const asked = {
    url,
    folder: server.folder,
    scope: scopeOf('office'),
    importId: opened.id,
    fingerprint: opened.fingerprint,
  }
  try {
    await holder.query(`begin; lock table ${table} in share mode`)
    const child = spawn(process.execPath, [
      join(import.meta.dirname, 'testing-apply.ts'),
      JSON.stringify(asked),
    ])
    let complaints = ''
    child.stderr.on('data', (piece: Buffer) => (complaints += piece.toString()))
    const gone = new Promise((resolve) => child.once('exit', resolve))
    const waits = async (): Promise<number | null> =>
      (
        await pool.query(`select 1 from pg_locks l join pg_class c on c.oid = l.relation
        where not l.granted and c.relname = '${table}'`)
      ).rowCount
    await expect
      .poll(waits, patience)
      .toBe(1)
      .catch((error: unknown) => {
        throw new Error(`the writer did not come to ${table}: ${complaints}`, { cause: error })
      })
    child.kill('SIGKILL')
    await gone
  } finally {
    await holder.query('rollback')
    holder.release()
  }
  const busy = async (): Promise<number | null> =>
    (
      await pool.query(`select 1 from pg_stat_activity where datname = current_database()
      and xact_start is not null and pid <> pg_backend_pid()`)
    ).rowCount
  await expect.poll(busy, patience).toBe(0)
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
    await killAt(table, opened)
    expect([await count('task'), await count('task_event'), await count('sheet_import_row')]).toEqual(before)
    const view = await office.ask('GET', `/api/v1/imports/${opened.id}`)
    expect(view.body).toMatchObject({ state: 'open', counts: { new: 700 } })
    expect(await office.apply(view.body)).toMatchObject({ status: 200, body: { state: 'applied' } })
    expect(await count('task')).toBe((before[0] ?? 0) + 700)
  },
  120_000,
)
