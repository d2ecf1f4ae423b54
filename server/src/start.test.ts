import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { createTestDatabase } from './store/testing.ts'

// The server as people run it: a process of its own, signals, ports and kill -9.

type Run = {
  pid: number
  port: number
  ended: Promise<number | null>
  said: () => string
  kill: (signal: NodeJS.Signals) => void
}

let folder: string
let runs: Run[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dieuhanh-start-'))
  await chmod(folder, 0o755)
  runs = []
})
afterEach(async () => {
  for (const run of runs) run.kill('SIGTERM')
  await Promise.all(runs.map(({ ended }) => ended))
  const left = await postmaster().catch(() => undefined)
  if (left) process.kill(left, 'SIGQUIT')
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}

async function launch(environment: Record<string, string> = {}): Promise<Run> {
  const port = Number(environment['PORT'] ?? (await freePort()))
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), '--empty'], {
    env: {
      PATH: process.env['PATH'],
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? join(tmpdir(), 'dieuhanh-compiled'),
      DIEUHANH_DATA: join(folder, 'data'),
      LOG_LEVEL: 'warn',
      ...environment,
      PORT: `${port}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const run = {
    pid: child.pid ?? 0,
    port,
    ended,
    said: () => output,
    kill: (signal: NodeJS.Signals) => void child.kill(signal),
  }
  runs.push(run)
  return run
}

async function ready(run: Run): Promise<Run> {
  const ended = run.ended.then(() => true)
  const pause = (): Promise<boolean> => new Promise((resolve) => setTimeout(() => resolve(false), 50))
  do {
    const answer = await fetch(`http://127.0.0.1:${run.port}/health/ready`).catch(() => undefined)
    if (answer?.status === 200) return run
  } while (!(await Promise.race([ended, pause()])))
  throw new Error(run.said())
}

async function postmaster(): Promise<number> {
  return Number((await readFile(join(folder, 'data/postgres/postmaster.pid'), 'utf8')).split('\n')[0])
}

describe('coming and going', { timeout: 120_000 }, () => {
  test('starts from nothing, says where, stops at a signal and leaves no process behind', async () => {
    const run = await ready(await launch())
    expect(run.said()).toContain(`Điều Hành đã sẵn sàng: http://localhost:${run.port}`)
    const database = await postmaster()
    run.kill('SIGINT')
    expect(await run.ended).toBe(0)
    expect(run.said()).toContain('Đã dừng.')
    expect(() => process.kill(database, 0)).toThrow('ESRCH')
  })

  test('after kill -9 the next start recovers; then a busy port and a folder in use are one sentence each', async () => {
    const first = await ready(await launch())
    first.kill('SIGKILL')
    await first.ended
    const second = await ready(await launch())
    const busy = await launch({ PORT: String(second.port), DIEUHANH_DATA: join(folder, 'other') })
    const same = await launch()
    expect([await busy.ended, await same.ended]).toEqual([1, 1])
    expect(busy.said().trim()).toMatch(
      new RegExp(`^Cổng ${second.port} đang được chương trình khác sử dụng\\..*$`),
    )
    expect(same.said().trim()).toMatch(new RegExp(`^Thư mục dữ liệu .* \\(tiến trình ${second.pid}\\)\\..*$`))
  })

  test.each([200, 900, 1800])(
    'called off %i ms into a first start, it leaves no process behind',
    async (after) => {
      const run = await launch()
      await new Promise((resolve) => setTimeout(resolve, after))
      const asked = run.said() === '' || !run.said().includes('sẵn sàng')
      run.kill('SIGTERM')
      const code = await run.ended
      // Before the program has put up its ears a signal ends it outright, with nothing opened yet.
      if (asked) expect([0, null]).toContain(code)
      await expect(postmaster()).rejects.toThrow('ENOENT')
    },
  )

  test('when PostgreSQL is killed the server ends with a sentence, and the next start recovers', async () => {
    const first = await ready(await launch())
    process.kill(await postmaster(), 'SIGKILL')
    expect(await first.ended).toBe(1)
    expect(first.said()).toContain('Cơ sở dữ liệu đi kèm đã ngừng đột ngột (SIGKILL)')
    const second = await ready(await launch())
    second.kill('SIGTERM')
    expect(await second.ended).toBe(0)
  })
})

describe('DATABASE_URL', { timeout: 60_000 }, () => {
  test('serves from that database, without one of its own', async () => {
    const database = await createTestDatabase(inject('testServerUrl'))
    const run = await ready(await launch({ DATABASE_URL: database.url }))
    await expect(postmaster()).rejects.toThrow('ENOENT')
    run.kill('SIGTERM')
    expect(await run.ended).toBe(0)
    await database.drop()
  })

  test('one that does not answer is one sentence without the password', async () => {
    const run = await launch({ DATABASE_URL: 'postgres://user:s3cret@127.0.0.1:1/none' })
    expect(await run.ended).toBe(1)
    expect(run.said().trim()).toMatch(
      /^Không kết nối được cơ sở dữ liệu 127\.0\.0\.1:1\/none \(ECONNREFUSED\)\..*$/,
    )
    expect(run.said()).not.toContain('s3cret')
  })
})
