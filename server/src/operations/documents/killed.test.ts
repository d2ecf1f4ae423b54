import { spawn, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { conclusionText, openOffice, type TestOffice } from './testing.ts'

let office: TestOffice
let folder: string

beforeAll(async () => {
  office = await openOffice(inject('testServerUrl'))
  folder = await mkdtemp(join(tmpdir(), 'dieuhanh-killed-'))
  await mkdir(join(folder, 'papers'))
  for (let number = 300; number < 320; number += 1) {
    const text = conclusionText.replaceAll('215-KL/TU', `${number}-KL/TU`)
    await writeFile(join(folder, 'papers', `${number}.txt`), text)
  }
  // A pipe that nobody writes to: however late the killer is, the import does not come to its end before.
  await rm(join(folder, 'papers', '312.txt'))
  spawnSync('mkfifo', [join(folder, 'papers', '312.txt')])
})
afterAll(async () => {
  await office.close()
  await rm(folder, { recursive: true, force: true })
})

// Imports until it is killed with SIGKILL after so many acknowledged papers; answers how many were acknowledged.
async function importAndKill(after: number): Promise<number> {
  const main = join(import.meta.dirname, '../../cli/main.ts')
  const papers = (await readdir(join(folder, 'papers')))
    .toSorted()
    .map((name) => join(folder, 'papers', name))
  const env = {
    ...process.env,
    DATABASE_URL: office.server.database.url,
    DIEUHANH_DATA: join(folder, 'data'),
  }
  const child = spawn(process.execPath, [main, 'import', '--workspace', office.workspaceId, ...papers], {
    env,
  })
  let acknowledged = 0
  let output = ''
  let complaints = ''
  child.stderr.on('data', (piece: Buffer) => (complaints += piece.toString()))
  child.stdout.on('data', (piece: Buffer) => {
    output += piece.toString()
    acknowledged = output.split('\n').filter((line) => line.includes('-KL/TU')).length
    if (acknowledged >= after) child.kill('SIGKILL')
  })
  await new Promise((resolve) => child.on('exit', resolve))
  expect(complaints).toBe('')
  return acknowledged
}

test.skipIf(process.platform === 'win32')(
  'an import killed in the middle keeps every acknowledged document whole, and nothing of another',
  async () => {
    const { db } = office.server.database
    const acknowledged = await importAndKill(3)
    // The database ends the statement of a client that is gone.
    await expect
      .poll(
        async () =>
          (
            await office.server.database.pool.query(`select 1 from pg_stat_activity
    where application_name = 'dieuhanh' and xact_start is not null and pid <> pg_backend_pid()
    and datname = current_database()`)
          ).rowCount,
        { timeout: 60_000 },
      )
      .toBe(0)
    const documents = await db.selectFrom('document').select(['id', 'sha256']).execute()
    expect(documents.length).toBeGreaterThanOrEqual(acknowledged)
    expect(documents.length).toBeLessThan(20)
    for (const { id, sha256 } of documents) {
      const count = async (table: 'document_text' | 'reading' | 'document_event') =>
        (await db.selectFrom(table).select('document_id').where('document_id', '=', id).execute()).length
      expect([await count('document_text'), await count('reading'), await count('document_event')]).toEqual([
        1, 1, 1,
      ])
      expect(await readdir(join(folder, 'data', 'files', sha256.slice(0, 2)))).toContain(sha256)
    }
    const files = await db.selectFrom('file').select('id').execute()
    expect(files.length).toBe(documents.length)
    await rm(join(folder, 'papers', '312.txt'))
    await writeFile(join(folder, 'papers', '312.txt'), conclusionText.replaceAll('215-KL/TU', '312-KL/TU'))
    // The same command again finishes the work: nothing twice.
    await importAndKill(Infinity)
    expect((await db.selectFrom('document').select('id').execute()).length).toBe(20)
  },
  120_000,
)
