import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { intakeLimits } from '../../files/index.ts'
import { launchReader } from './launch.ts'
import { createReader, type Reader } from './index.ts'

const settings = {
  processes: 2,
  limits: intakeLimits,
  milliseconds: 60_000,
  megabytes: 512,
  idleMilliseconds: 1000,
}
const job = (text: string) => ({
  bytes: new TextEncoder().encode(text),
  name: 'a.txt',
  organisation: null,
  today: '2026-11-22' as const,
  refuseSecrets: true,
})

// Processes that read, by the program that they run; where the system shows them.
function readingProcesses(): number[] {
  const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').split(' ').filter(Boolean)
  const reads = (pid: string): boolean =>
    readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('reading/process.ts')
  return children.filter(reads).map(Number)
}

let reader: Reader
afterEach(() => reader.close())

describe('processes that read', () => {
  test('more files than processes are all read, each with its own text', async () => {
    reader = createReader(settings)
    const texts = Array.from({ length: 7 }, (_, at) => `Giao Sở Tài chính làm việc số ${at}.`)
    const answers = await Promise.all(texts.map((text) => reader.read(job(text))))
    expect(answers.map((answer) => answer.kind === 'read' && answer.text)).toEqual(texts)
  })

  test('a file that takes too long ends its process; the next one is read', async () => {
    reader = createReader({ ...settings, processes: 1, milliseconds: 1 })
    expect(await reader.read(job('Giao Sở Tài chính. '.repeat(20_000)))).toMatchObject({ reason: 'too-slow' })
    await reader.close()
    reader = createReader({ ...settings, processes: 1 })
    expect((await reader.read(job('Giao Sở Tài chính.'))).kind).toBe('read')
  })

  test('the seconds of a file begin when its process is ready, not while the program is being loaded', async () => {
    const began = performance.now()
    const child = launchReader(256)
    await new Promise((resolve) => child.once('message', resolve))
    const milliseconds = (performance.now() - began) / 2
    child.kill()
    reader = createReader({ ...settings, processes: 1, milliseconds })
    expect((await reader.read(job('Giao Sở Tài chính.'))).kind).toBe('read')
  })

  test.runIf(process.platform === 'linux')(
    'a process that the system ends under a file is no fault of the file',
    async () => {
      reader = createReader({ ...settings, processes: 1 })
      const texts = ['Giao Sở Tài chính. '.repeat(20_000), 'Giao Sở Xây dựng.']
      const answers = texts.map((text) => reader.read(job(text)))
      await expect.poll(() => readingProcesses().length, { timeout: 60_000 }).toBe(1)
      for (const pid of readingProcesses()) process.kill(pid, 'SIGKILL')
      expect((await Promise.all(answers)).map(({ kind }) => kind)).toEqual(['read', 'read'])
    },
  )

  test('a file that takes too much memory is refused; the server goes on', async () => {
    reader = createReader({ ...settings, processes: 1, megabytes: 80 })
    const answer = await reader.read(job('Giao Sở Tài chính chủ trì trước ngày 30/6/2026. '.repeat(80_000)))
    expect(answer).toMatchObject({ kind: 'refused', reason: 'too-heavy' })
  })

  test('what reads can touch neither disk, programs nor network', async () => {
    const child = launchReader(128, join(import.meta.dirname, 'testing-touches.ts'))
    const touched = await new Promise((resolve) => child.once('message', resolve))
    child.kill()
    expect(touched).toEqual({
      'a file outside': 'ERR_ACCESS_DENIED',
      'a file written': 'ERR_ACCESS_DENIED',
      'a program': 'ERR_ACCESS_DENIED',
      'a thread': 'ERR_ACCESS_DENIED',
      'an address': 'closed',
      'a name': 'closed',
      environment: 0,
    })
  })

  test('a state secret comes back without its text', async () => {
    reader = createReader(settings)
    const answer = await reader.read(job('TUYỆT MẬT\nKẾ HOẠCH\nGiao Sở Tài chính.'))
    expect(answer).toEqual({ kind: 'refused', reason: 'state-secret', facts: { mark: 'TUYỆT MẬT' } })
  })
})
