import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { mailOf } from '../../files/intake/testing/index.ts'
import type { Context } from '../context.ts'
import { ask, conclusionText, openOffice, type TestOffice } from '../documents/testing.ts'
import { lookAtMailbox, mailboxPlace } from './mailbox.ts'
import { pauseAfter, watchSources } from './sources.ts'
import { secondServer, workOnAll } from './testing.ts'
import { mailAccount, startMailServer, type MailServer } from './testing-mail.ts'

let office: TestOffice
let context: Context
let mail: MailServer

beforeAll(async () => {
  office = await openOffice(inject('testServerUrl'))
  context = office.server.context
})
afterAll(() => office.close())
beforeEach(async () => {
  mail = await startMailServer()
})
afterEach(() => mail.close())

const settings = () => ({
  mailHost: '127.0.0.1',
  mailPort: mail.port,
  mailSecurity: 'none' as const,
  mailUser: mailAccount.user,
  mailPassword: mailAccount.password,
})
const withSettings = (of: Context, more: object = {}): Context => ({
  ...of,
  config: { ...of.config, ...settings(), ...more },
})
async function look(of = withSettings(context)) {
  const place = mailboxPlace(of)
  if (!place) throw new Error('no mailbox')
  return lookAtMailbox(of, place, new AbortController().signal)
}

const paper = (number: number): Uint8Array =>
  new TextEncoder().encode(conclusionText.replaceAll('215-KL/TU', `${number}-KL/TU`))
const letter = (number: number, id = `<${number}@vp>`): Uint8Array =>
  Buffer.concat([
    Buffer.from(id ? `Message-ID: ${id}\r\n` : ''),
    mailOf('Kính gửi văn phòng.', [[`${number}.txt`, paper(number)]]),
  ])
const lines = async (state: string) =>
  (await ask(office, office.office, 'GET', `/arrivals?source=mailbox&state=${state}`)).body.items
const symbols = async (pattern: string) =>
  (await context.database.selectFrom('document').select('symbol').where('symbol', 'like', pattern).execute())
    .length

describe('a mailbox', () => {
  test('each letter is taken once; it and its attachments become documents; it is marked as read', async () => {
    mail.deliver(letter(501))
    mail.deliver(letter(502))
    expect(await look()).toEqual({ kind: 'looked', taken: 2 })
    expect(mail.letters('INBOX').map(({ flags }) => flags)).toEqual([['\\Seen'], ['\\Seen']])
    expect(await workOnAll(context)).toEqual(['done', 'done'])
    expect(await look()).toEqual({ kind: 'looked', taken: 0 })
    const [, first] = await lines('done')
    expect(first).toMatchObject({
      name: 'Giao việc tháng 6.eml',
      arrivedBy: null,
      documents: 1,
      document: { symbol: '501-KL/TU' },
    })
    const { body } = await ask(office, office.office, 'GET', `/documents/${first.document.id}`)
    expect(body).toMatchObject({
      container: { name: 'Giao việc tháng 6.eml', path: '501.txt' },
      registeredBy: null,
    })
  })

  test('a letter that came before under another number is only marked', async () => {
    mail.deliver(letter(503))
    await look()
    mail.renumber()
    mail.deliver(letter(503))
    expect(await look()).toEqual({ kind: 'looked', taken: 0 })
    await workOnAll(context)
    expect(await symbols('503-KL/TU')).toBe(1)
    expect(mail.letters('INBOX').every(({ flags }) => flags.includes('\\Seen'))).toBe(true)
  })

  test('letters to which a scanner gives one and the same Message-ID are all taken', async () => {
    mail.deliver(letter(541, '<may-quet@vp>'))
    mail.deliver(letter(542, '<may-quet@vp>'))
    expect(await look()).toEqual({ kind: 'looked', taken: 2 })
    await workOnAll(context)
    expect(await symbols('54%-KL/TU')).toBe(2)
  })

  test('what landed before a kill is marked at the next look, and not taken again', async () => {
    mail.deliver(letter(504))
    await look()
    // As if the server had been killed between landing and marking.
    const held = mail.letters('INBOX')[0] as unknown as { flags: string[] }
    held.flags.length = 0
    expect(await look()).toEqual({ kind: 'looked', taken: 0 })
    expect(mail.letters('INBOX')[0]?.flags).toEqual(['\\Seen'])
    await workOnAll(context)
  })

  test('letters that were taken may be moved instead', async () => {
    mail.deliver(letter(505))
    expect(await look(withSettings(context, { mailDoneFolder: 'Da nhan' }))).toMatchObject({ taken: 1 })
    expect([mail.letters('INBOX').length, mail.letters('Da nhan').length]).toEqual([0, 1])
    await workOnAll(context)
    expect(await symbols('505-KL/TU')).toBe(1)
  })

  test('a broken attachment is listed by itself, with its letter, and can be tried again', async () => {
    const broken = mailOf('Gửi kèm.', [
      ['506.txt', paper(506)],
      ['hỏng.docx', new TextEncoder().encode('PK\u0003\u0004 nửa tệp')],
    ])
    mail.deliver(broken)
    await look()
    await workOnAll(context)
    expect(await symbols('506-KL/TU')).toBe(1)
    const [line] = await lines('failed')
    expect(line).toMatchObject({
      name: 'hỏng.docx',
      container: { name: 'Giao việc tháng 6.eml', path: 'hỏng.docx' },
      problem: { reason: 'broken' },
      actions: ['retry', 'discard'],
    })
  })

  test('a state secret in a letter leaves nothing of the letter', async () => {
    const secret = new TextEncoder().encode(`MẬT\n${conclusionText.replaceAll('215', '507')}`)
    mail.deliver(
      mailOf('Gửi kèm.', [
        ['508.txt', paper(508)],
        ['cơ mật.txt', secret],
      ]),
    )
    await look()
    expect(await workOnAll(context)).toEqual(['failed'])
    expect([await symbols('507-%'), await symbols('508-%')]).toEqual([0, 0])
    const row = await context.database
      .selectFrom('arrival')
      .selectAll()
      .where('reason', '=', 'state-secret')
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({ name: '', sha256: null, size: 0 })
  })

  test('two servers take a letter once', async () => {
    const other = secondServer(office.server)
    for (let number = 520; number < 526; number += 1) mail.deliver(letter(number))
    const looks = await Promise.all([look(), look(withSettings(other))])
    expect(looks.reduce((sum, one) => sum + (one.kind === 'looked' ? one.taken : 0), 0)).toBe(6)
    await Promise.all([workOnAll(context), workOnAll(other)])
    expect(await symbols('52_-KL/TU')).toBe(6)
    await other.close()
  })

  test('too large is listed and marked, not fetched', async () => {
    mail.deliver(letter(530))
    const small = withSettings(context, { uploadLimitMb: 0.001 })
    expect(await look(small)).toMatchObject({ taken: 1 })
    expect((await lines('failed'))[0]).toMatchObject({
      problem: { reason: 'too-large' },
      actions: ['discard'],
    })
    expect(mail.letters('INBOX')[0]?.flags).toEqual(['\\Seen'])
  })

  test('a password in a file serves as well; a wrong one, a wrong folder and a silent server are said', async () => {
    const file = join(office.server.folder, 'mat-khau')
    await writeFile(file, `${mailAccount.password}\n`)
    expect(
      await look(withSettings(context, { mailPassword: undefined, mailPasswordFile: file })),
    ).toMatchObject({ kind: 'looked' })
    expect(await look(withSettings(context, { mailPassword: 'sai' }))).toMatchObject({
      reason: 'mail-sign-in',
    })
    expect(await look(withSettings(context, { mailFolder: 'Khong co' }))).toMatchObject({
      reason: 'mail-folder-missing',
    })
    mail.deliver(letter(531))
    expect(await look(withSettings(context, { mailDoneFolder: 'Khong co' }))).toMatchObject({
      reason: 'mail-folder-missing',
    })
    const closed = await startMailServer()
    await closed.close()
    expect(await look(withSettings(context, { mailPort: closed.port }))).toMatchObject({
      reason: 'mail-unreachable',
    })
    await workOnAll(context)
  })

  test('a server whose certificate nobody vouches for is given no password', async () => {
    const secure = await startMailServer(true)
    const place = withSettings(context, { mailPort: secure.port, mailSecurity: 'tls' })
    expect(await look(place)).toMatchObject({ kind: 'refused', reason: 'mail-certificate' })
    await secure.close()
  })

  test('how it goes is noted where people see it, and no password is', async () => {
    const place = withSettings(context, { mailPassword: 'sai' })
    const sources = watchSources(place)
    const seen = async () => (await ask(office, office.office, 'GET', '/arrivals/sources')).body.items
    await expect.poll(seen, { timeout: 30_000 }).toMatchObject([
      {
        source: 'mailbox',
        place: 'vanthu@127.0.0.1/INBOX',
        failures: 1,
        succeededAt: null,
        retryAt: expect.any(String),
        problem: { reason: 'mail-sign-in', todo: expect.any(String) },
      },
    ])
    await sources.stop()
    expect(JSON.stringify(await seen())).not.toContain('sai"')
    const well = watchSources(withSettings(context))
    await expect.poll(seen, { timeout: 30_000 }).toMatchObject([{ failures: 0, problem: null }])
    await well.stop()
  })
})

test.each([
  [60, 0, 60],
  [60, 1, 120],
  [60, 3, 480],
  [60, 50, 3600],
  [7200, 2, 7200],
])('looked at every %i s, after %i failures: %i s', (seconds, failures, pause) => {
  expect(pauseAfter(seconds, failures)).toBe(pause)
})
