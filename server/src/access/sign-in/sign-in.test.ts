import { createHmac } from 'node:crypto'
import { getMigrations } from 'better-auth/db/migration'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../store/testing.ts'
import { createAccess, type Access } from '../access.ts'
import { isIdentity } from '../identify.ts'
import {
  authPost,
  cookiesOf,
  makePerson,
  makeWorkspace,
  signInAs,
  type TestPerson,
  type TestWorkspace,
} from '../testing.ts'
import { authorityOptions } from './authority.ts'
import { hashPassword, temporaryPassword, verifyPassword } from './passwords.ts'

let database: TestDatabase
let access: Access
let workspace: TestWorkspace

const settings = {
  origin: 'http://localhost:3000',
  secret: 'a secret of more than thirty-two characters',
  sessionHours: 12,
  lockAfter: 5,
  lockMinutes: 15,
  clock: Date.now,
}

beforeAll(async () => {
  database = await createTestDatabase(inject('testServerUrl'))
  access = createAccess(database, settings)
  workspace = await makeWorkspace(database.db, 'Tỉnh Thử')
})
afterAll(() => database.drop())

const person = (username: string, mustChange = false): Promise<TestPerson> =>
  makePerson(
    database.db,
    workspace.workspaceId,
    username,
    [{ unitId: workspace.rootUnitId, role: 'leader' }],
    mustChange,
  )

const identify = (cookie: string) => access.identify({ headers: { cookie }, requestId: 'request' })

const audit = async (action: string): Promise<number> =>
  Number(
    (
      await database.db
        .selectFrom('audit')
        .select((e) => e.fn.countAll().as('count'))
        .where('action', '=', action)
        .executeTakeFirstOrThrow()
    ).count,
  )

test('the sign-in library misses nothing in the migration', async () => {
  const { toBeCreated, toBeAdded } = await getMigrations(authorityOptions(database, settings))
  expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] })
})

describe('passwords', () => {
  test('argon2id with the parameters of OWASP, the same password composed and decomposed', async () => {
    const hash = await hashPassword('Đường về làng')
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await verifyPassword({ hash, password: 'Đường về làng'.normalize('NFD') })).toBe(true)
    expect(await verifyPassword({ hash, password: 'Duong ve lang' })).toBe(false)
    expect(await verifyPassword({ hash: 'nothing', password: '' })).toBe(false)
  })

  test('temporary passwords are legible and never the same', () => {
    expect(temporaryPassword()).toMatch(/^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/)
    expect(new Set(Array.from({ length: 100 }, temporaryPassword)).size).toBe(100)
  })
})

describe('a session', () => {
  test('comes from name and password, knows roles and units, and ends with sign-out', async () => {
    const cookie = await signInAs(access, await person('lan'))
    const identity = await identify(cookie)
    if (!isIdentity(identity)) throw new Error('nobody')
    expect(identity.scope).toMatchObject({
      personName: 'lan',
      roles: ['leader'],
      overseer: true,
      unitIds: [workspace.rootUnitId],
    })
    expect(identity.tokenScopes).toBeNull()
    expect(await authPost(access, '/sign-out', {}, cookie)).toBeInstanceOf(Response)
    expect(await identify(cookie)).toBeNull()
    expect([await audit('sign-in.succeed'), await audit('sign-in.end')]).toEqual([1, 1])
  })

  test('its cookie is for http only, same site, and secure behind https', async () => {
    const { username, password } = await person('hoa')
    const secured = createAccess(database, { ...settings, origin: 'https://dieuhanh.example.vn' })
    const plain = await authPost(access, '/sign-in/username', { username, password })
    const secure = await secured.signIn({
      method: 'POST',
      path: '/sign-in/username',
      search: '',
      headers: { origin: 'https://dieuhanh.example.vn' },
      body: { username: ' HOA ', password },
      address: '10.0.0.1',
      requestId: 'request',
    })
    if (!(plain instanceof Response) || !(secure instanceof Response)) throw new Error('refused')
    expect(plain.headers.getSetCookie()[0]).toMatch(/^dieuhanh\.session_token=.*HttpOnly; SameSite=Lax$/i)
    expect(secure.headers.getSetCookie()[0]).toMatch(/^__Secure-dieuhanh\.session_token=.*Secure/i)
    expect(isIdentity(await identify(cookiesOf(plain)))).toBe(true)
  })

  test('a forged signature and an idle session are nobody', async () => {
    const someone = await person('minh')
    const cookie = await signInAs(access, someone)
    expect(await identify(cookie.replace(/=./, '=~'))).toBeNull()
    expect(await identify(cookie.replace(/%3D$|=$/, '').slice(0, -6))).toBeNull()
    await database.db
      .updateTable('auth.session')
      .set({ last_used_at: new Date(Date.now() - 13 * 3_600_000) })
      .where('user_id', '=', someone.accountId)
      .execute()
    expect(await identify(cookie)).toBeNull()
  })

  test('someone without a role is told so, someone inactive is nobody', async () => {
    const idle = await makePerson(database.db, workspace.workspaceId, 'binh', [])
    const cookie = await signInAs(access, idle)
    expect(await identify(cookie)).toMatchObject({ kind: 'refused', reason: 'no-role' })
  })
})

describe('what the door lets through', () => {
  test.each([
    ['POST', '/sign-up/email'],
    ['POST', '/sign-in/email'],
    ['POST', '/update-user'],
    ['POST', '/delete-user'],
    ['POST', '/request-password-reset'],
    ['POST', '/is-username-available'],
    ['GET', '/sign-in/username'],
    ['GET', '/list-sessions'],
    ['GET', '/get-session'],
  ])('%s %s is not there', async (method, path) => {
    const call = { method, path, search: '', headers: {}, body: {}, address: '10.0.0.1', requestId: 'r' }
    expect(await access.signIn(call)).toMatchObject({ reason: 'not-found' })
  })

  test('a page of a stranger cannot sign anyone in', async () => {
    const { username, password } = await person('cuong')
    const headers = { origin: 'https://evil.example', host: 'localhost:3000' }
    const call = { method: 'POST', path: '/sign-in/username', search: '', headers, address: '10.0.0.1' }
    expect(await access.signIn({ ...call, body: { username, password }, requestId: 'r' })).toMatchObject({
      reason: 'cross-site',
    })
  })
})

describe('guessing', () => {
  const guess = (username: string, password: string) =>
    authPost(access, '/sign-in/username', { username, password })

  test('five wrong passwords lock the name, for the right password too, and then it opens again', async () => {
    const { username, password } = await person('dung')
    const answers = []
    for (let round = 0; round < 5; round += 1) answers.push(await guess(username, 'sai rồi nhé'))
    expect(answers).toMatchObject([
      { reason: 'wrong-password', expected: ['4'] },
      { reason: 'wrong-password', expected: ['3'] },
      { reason: 'wrong-password', expected: ['2'] },
      { reason: 'wrong-password', expected: ['1'] },
      { reason: 'account-locked', expected: ['15'] },
    ])
    expect(await guess(username, password)).toMatchObject({ reason: 'account-locked' })
    expect(await audit('sign-in.lock')).toBe(1)
    await database.db
      .updateTable('auth.guess')
      .set({ locked_until: new Date(Date.now() - 1000) })
      .where('username', '=', username)
      .execute()
    expect(await guess(username, password)).toBeInstanceOf(Response)
  })

  test('a name that nobody has answers and locks the same', async () => {
    const answers = []
    for (let round = 0; round < 6; round += 1) answers.push(await guess('khong.co.ai', 'sai rồi nhé'))
    expect(answers.map((answer) => (answer instanceof Response ? 'in' : answer.reason))).toEqual([
      ...Array<string>(4).fill('wrong-password'),
      'account-locked',
      'account-locked',
    ])
  })

  test('twenty guesses at once get no more tries than five', async () => {
    const { username, password } = await person('em')
    const wrong = await Promise.all(Array.from({ length: 19 }, () => guess(username, 'sai rồi nhé')))
    expect(
      wrong.filter((answer) => !(answer instanceof Response) && answer.reason === 'wrong-password'),
    ).toHaveLength(4)
    expect(await guess(username, password)).toMatchObject({ reason: 'account-locked' })
  })
})

describe('changing the password', () => {
  test('the first password must be replaced; a short one is refused; other sessions end', async () => {
    const someone = await person('giang', true)
    const elsewhere = await signInAs(access, someone)
    const cookie = await signInAs(access, someone)
    expect(await identify(cookie)).toMatchObject({ mustChangePassword: true })
    const change = (currentPassword: string, newPassword: string) =>
      authPost(access, '/change-password', { currentPassword, newPassword }, cookie)
    expect(await change(someone.password, 'ngắn')).toMatchObject({ reason: 'password-too-short' })
    expect(await change('không phải', 'mật khẩu mới dài')).toMatchObject({
      reason: 'wrong-password',
      expected: ['4'],
    })
    const changed = await change(someone.password, 'mật khẩu mới dài')
    if (!(changed instanceof Response)) throw new Error(changed.reason)
    expect(await identify(cookiesOf(changed))).toMatchObject({ mustChangePassword: false })
    expect(await identify(elsewhere)).toBeNull()
    expect(await identify(cookie)).toBeNull()
    await signInAs(access, { username: 'giang', password: 'mật khẩu mới dài' })
  })
})

describe('the second factor', () => {
  test('is set up, asked for at sign-in, and counted in the journal', async () => {
    const someone = await person('khanh')
    const cookie = await signInAs(access, someone)
    const enabled = await authPost(access, '/two-factor/enable', { password: someone.password }, cookie)
    if (!(enabled instanceof Response)) throw new Error(enabled.reason)
    const { totpURI, backupCodes } = (await enabled.json()) as { totpURI: string; backupCodes: string[] }
    expect(backupCodes.length).toBeGreaterThan(5)
    const secret = new URL(totpURI).searchParams.get('secret') ?? ''
    const confirmed = await authPost(access, '/two-factor/verify-totp', { code: totp(secret) }, cookie)
    expect(confirmed).toBeInstanceOf(Response)
    const half = await authPost(access, '/sign-in/username', { ...someone })
    if (!(half instanceof Response)) throw new Error(half.reason)
    expect(await half.clone().json()).toMatchObject({ twoFactorRedirect: true })
    const pending = cookiesOf(half)
    expect(await identify(pending)).toBeNull()
    expect(await authPost(access, '/two-factor/verify-totp', { code: '000000' }, pending)).toMatchObject({
      reason: 'wrong-code',
    })
    const whole = await authPost(access, '/two-factor/verify-totp', { code: totp(secret) }, pending)
    if (!(whole instanceof Response)) throw new Error(whole.reason)
    expect(isIdentity(await identify(cookiesOf(whole)))).toBe(true)
  })
})

// RFC 6238, as an authenticator app computes it.
function totp(base32: string): string {
  const bits = base32
    .replace(/=+$/, '')
    .split('')
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const digest = createHmac('sha1', key).update(counter).digest()
  const offset = (digest.at(-1) ?? 0) & 15
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
