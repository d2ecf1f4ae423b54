import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { mailOf } from '../../files/intake/testing/index.ts'
import { isQuiet } from '../../store/testing-killed.ts'
import type { Context } from '../context.ts'
import { ask, conclusionText, openOffice, upload, type TestOffice } from '../documents/testing.ts'
import { startProcess, type ServerProcess } from './testing.ts'
import { mailAccount, startMailServer } from './testing-mail.ts'
import { scanOf } from './testing-scan.ts'

// Servers are started and killed several times, and pages recognised, on a machine that may be busy.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 60_000 })
const patience = { timeout: 240_000, interval: 50 }

let office: TestOffice
let context: Context
let folder: string
let server: ServerProcess | null = null

beforeEach(async () => {
  office = await openOffice(inject('testServerUrl'))
  context = office.server.context
  folder = await mkdtemp(join(tmpdir(), 'dieuhanh-killed-'))
})
afterEach(async () => {
  await server?.kill()
  server = null
  await office.close()
  await rm(folder, { recursive: true, force: true })
})

async function start(settings: Record<string, string> = {}): Promise<ServerProcess> {
  server = startProcess(office.server, settings)
  await server.ready
  return server
}

async function kill(): Promise<void> {
  await server?.kill()
  expect(server?.complaints()).toBe('')
  server = null
  await expect.poll(() => isQuiet(context.database), patience).toBe(true)
}

const paper = (number: number): string => conclusionText.replaceAll('215-KL/TU', `${number}-KL/TU`)
const symbols = async (): Promise<string[]> =>
  (await context.database.selectFrom('document').select('symbol').execute())
    .map((row) => row.symbol ?? '')
    .toSorted()
const wanted = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, at) => `${from + at}-KL/TU`).toSorted()

test('killed while it recognises, a server goes on with the next page', async () => {
  const lines = paper(700).split('\n').slice(0, 16)
  const pages = Array.from({ length: 6 }, (_, at) =>
    at === 0
      ? lines.join('\n')
      : `${at}. Sở Tài chính chủ trì báo cáo nội dung số ${at} trước ngày 30/11/2026.`,
  )
  const { body } = await upload(office, office.office, 'quét.pdf', await scanOf(pages))
  const { id } = body.arrival
  const kept = async () =>
    context.database
      .selectFrom('arrival_page')
      .select(['page', 'recognition'])
      .where('arrival_id', '=', id)
      .orderBy('page')
      .execute()
  await start({ RECOGNITION_PROCESSES: '1' })
  await expect.poll(async () => (await kept()).length, patience).toBeGreaterThanOrEqual(2)
  await kill()
  const before = await kept()
  expect(before.length).toBeLessThan(6)
  expect((await ask(office, office.office, 'GET', `/arrivals/${id}`)).body.state).toBe('recognising')
  await start({ RECOGNITION_PROCESSES: '1' })
  await expect
    .poll(async () => (await ask(office, office.office, 'GET', `/arrivals/${id}`)).body.state, patience)
    .toBe('done')
  const after = await context.database
    .selectFrom('document_page')
    .select(['page', 'recognition'])
    .orderBy('page')
    .execute()
  // Also the milliseconds that each page took are those of before.
  expect(after.slice(0, before.length)).toEqual(before)
  expect([after.length, await symbols()]).toEqual([6, ['700-KL/TU']])
  await kill()
})

test('killed again and again while it takes files from the folder, nothing is lost or doubled', async () => {
  const settings = { FOLDER_PATH: folder, FOLDER_SECONDS: '1' }
  const count = 24
  for (let number = 720; number < 720 + count; number += 1)
    await writeFile(join(folder, `${number}.txt`), paper(number))
  for (const enough of [2, 8, 14]) {
    await start(settings)
    await expect.poll(async () => (await symbols()).length, patience).toBeGreaterThanOrEqual(enough)
    await kill()
  }
  // One lies there again, as a copy that a kill between two steps would leave.
  await mkdir(join(folder, 'da-nhan'), { recursive: true })
  const [aside] = await readdir(join(folder, 'da-nhan'))
  if (aside !== undefined) await rename(join(folder, 'da-nhan', aside), join(folder, aside))
  await start(settings)
  await expect.poll(async () => (await readdir(join(folder, 'da-nhan'))).length, patience).toBe(count)
  expect(await symbols()).toEqual(wanted(720, 720 + count))
  const arrivals = await context.database.selectFrom('arrival').select(['state', 'documents']).execute()
  expect(arrivals).toEqual(Array.from({ length: count }, () => ({ state: 'done', documents: 1 })))
  expect((await readdir(folder)).toSorted()).toEqual(['da-nhan', 'loi'])
  await kill()
})

test('killed again and again while it takes letters, each is taken once', async () => {
  const mail = await startMailServer()
  const settings = {
    MAIL_HOST: '127.0.0.1',
    MAIL_PORT: String(mail.port),
    MAIL_SECURITY: 'none',
    MAIL_USER: mailAccount.user,
    MAIL_PASSWORD: mailAccount.password,
    MAIL_SECONDS: '5',
  }
  const count = 20
  for (let number = 760; number < 760 + count; number += 1)
    mail.deliver(mailOf('Gửi kèm.', [[`${number}.txt`, new TextEncoder().encode(paper(number))]]))
  const taken = async (): Promise<number> =>
    (await context.database.selectFrom('mail_taken').select('uid').execute()).length
  for (const enough of [1, 7]) {
    await start(settings)
    await expect.poll(taken, patience).toBeGreaterThanOrEqual(enough)
    await kill()
  }
  await start(settings)
  await expect.poll(symbols, patience).toEqual(wanted(760, 760 + count))
  await expect
    .poll(() => mail.letters('INBOX').filter(({ flags }) => flags.includes('\\Seen')).length, patience)
    .toBe(count)
  expect([
    await taken(),
    (await context.database.selectFrom('arrival').select('id').execute()).length,
  ]).toEqual([count, count])
  await kill()
  await mail.close()
})
