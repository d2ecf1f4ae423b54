import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { joinDatabase, openDatabase } from './index.ts'

let dataFolder: string

beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'dieuhanh-recovery-'))
  await chmod(dataFolder, 0o755)
})
afterEach(async () => {
  // A test that failed half-way must not leave its PostgreSQL behind.
  const notes = await readFile(join(dataFolder, 'postgres/postmaster.pid'), 'utf8').catch(() => '')
  if (notes) process.kill(Number(notes.split('\n')[0]), 'SIGQUIT')
  await rm(dataFolder, { recursive: true, force: true, maxRetries: 5 })
})

const place = (): { dataFolder: string; password: string } => ({ dataFolder, password: 'một mật khẩu: @/' })

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(text)).rows
  } finally {
    await client.end()
  }
}

// A server of its own process, so that it can be killed: opens the database, writes a row, says so, stays.
const script = `
  import pg from 'pg'
  import { openDatabase } from '${new URL('./index.ts', import.meta.url).href}'
  const database = await openDatabase(JSON.parse(process.argv[1]))
  const client = new pg.Client({ connectionString: database.url })
  client.on('error', () => {})
  await client.connect()
  await client.query('create table if not exists kept (n int)')
  await client.query('insert into kept values (1)')
  console.log('written')
  void database.died.then((reason) => { console.log('died ' + reason); process.exit(3) })
  setInterval(() => {}, 1000)
`

async function startedServer(): Promise<{ pid: number; ended: Promise<unknown[]>; said: () => string }> {
  const child = spawn(
    process.execPath,
    ['--input-type=module-typescript', '-e', script, JSON.stringify(place())],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      cwd: import.meta.dirname,
    },
  )
  const ended = once(child, 'exit')
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  while (!said.includes('written')) await Promise.race([once(child.stdout, 'data'), ended])
  return { pid: child.pid ?? 0, ended, said: () => said }
}

describe('the embedded database', () => {
  test('sorts as a Vietnamese expects, keeps UTF-8, never turns fsync off', async () => {
    const database = await openDatabase(place())
    const rows = await query(
      database.url,
      `select current_setting('server_encoding') as encoding, current_setting('fsync') as fsync,
       (select string_agg(w, ' ' order by w) from unnest(array['đ', 'd', 'e', 'ă', 'a', 'â', 'b']) as w) as sorted`,
    )
    await database.close()
    expect(rows).toEqual([{ encoding: 'UTF8', fsync: 'on', sorted: 'a ă â b d đ e' }])
  })

  test('kill -9 of the server: the next start has every acknowledged write', async () => {
    const server = await startedServer()
    process.kill(server.pid, 'SIGKILL')
    await server.ended
    const database = await openDatabase(place())
    const rows = await query(database.url, 'select n from kept')
    await database.close()
    expect(rows).toEqual([{ n: 1 }])
  })

  test('kill -9 of PostgreSQL: the server hears of it, the next start has every acknowledged write', async () => {
    const server = await startedServer()
    const notes = await readFile(join(dataFolder, 'postgres/postmaster.pid'), 'utf8')
    process.kill(Number(notes.split('\n')[0]), 'SIGKILL')
    expect((await server.ended)[0]).toBe(3)
    expect(server.said()).toContain('died SIGKILL')
    const database = await openDatabase(place())
    const rows = await query(database.url, 'select n from kept')
    await database.close()
    expect(rows).toEqual([{ n: 1 }])
  })

  test('a second server on the same folder is refused with the id of the first; a command joins it', async () => {
    const server = await startedServer()
    await expect(openDatabase(place())).rejects.toMatchObject({
      reason: 'folder-in-use',
      details: { pid: String(server.pid) },
    })
    const joined = await joinDatabase(place())
    expect(await query(joined.url, 'select n from kept')).toEqual([{ n: 1 }])
    await joined.close()
    process.kill(server.pid, 'SIGKILL')
    await server.ended
    const database = await openDatabase(place())
    await database.close()
  })

  test('notes of a PostgreSQL whose id now belongs to somebody else do not stop the start, nor that somebody', async () => {
    await (await openDatabase(place())).close()
    const bystander = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    const notes = `${bystander.pid}\n${join(dataFolder, 'postgres')}\n1\n5432\n\n127.0.0.1\n0\nready\n`
    await writeFile(join(dataFolder, 'postgres/postmaster.pid'), notes)
    const database = await openDatabase(place())
    await database.close()
    expect(bystander.exitCode).toBeNull()
    bystander.kill('SIGKILL')
  })

  test('what an initdb that was cut short left is cleared away', async () => {
    await mkdir(join(dataFolder, 'postgres.new/base'), { recursive: true })
    await writeFile(join(dataFolder, 'postgres.new/PG_VERSION'), '18')
    const database = await openDatabase(place())
    await database.close()
  })

  test('a lock of a process that is gone is taken over', async () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid
    await writeFile(join(dataFolder, 'server.lock'), `{"pid":${gone},"born":"x"}`)
    const database = await openDatabase(place())
    await database.close()
  })
})

describe('DATABASE_URL', () => {
  test.each([
    ['postgres://nobody:s3cret@127.0.0.1:1/none', 'database-unreachable'],
    ['mysql://127.0.0.1/none', 'database-url'],
    ['not a url', 'database-url'],
  ])('%s → %s, and the password is not told', async (databaseUrl, reason) => {
    const failure: unknown = await openDatabase({ ...place(), databaseUrl }).catch((error: unknown) => error)
    expect(failure).toMatchObject({ reason })
    expect(String(failure)).not.toContain('s3cret')
  })

  test('a login or a database that is not there is named', async () => {
    const own = await openDatabase(place())
    const elsewhere = await mkdtemp(join(tmpdir(), 'dieuhanh-recovery-'))
    const tryUrl = (change: (url: URL) => void): Promise<unknown> => {
      const url = new URL(own.url)
      change(url)
      return openDatabase({ dataFolder: elsewhere, password: '', databaseUrl: url.href }).catch(
        (error: unknown) => error,
      )
    }
    const outcomes = [
      await tryUrl((url) => (url.password = 'wrong')),
      await tryUrl((url) => (url.pathname = '/missing')),
      await tryUrl(() => undefined),
    ]
    expect(outcomes).toMatchObject([
      { reason: 'database-login' },
      { reason: 'database-missing' },
      { embedded: false },
    ])
    await own.close()
    await rm(elsewhere, { recursive: true, force: true })
  })
})
