import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import {
  makePerson,
  makeUnit,
  makeWorkspace,
  type TestPerson,
  type TestWorkspace,
} from '../../access/testing.ts'
import { checkJournals, sealJournals } from '../../operations/audit/index.ts'
import { createTestServer, type TestServer } from '../../testing.ts'
import { asCookie, asPerson, type Ask } from '../testing.ts'

let server: TestServer
let here: TestWorkspace
let elsewhere: TestWorkspace
let office: string
let chief: TestPerson
let admin: Ask

beforeAll(async () => {
  server = await createTestServer(inject('testServerUrl'))
  const { db } = server.database
  here = await makeWorkspace(db, 'Tỉnh Thử')
  elsewhere = await makeWorkspace(db, 'Tỉnh Khác')
  office = await makeUnit(db, here.workspaceId, 'Văn phòng', here.rootUnitId)
  chief = await makePerson(db, here.workspaceId, 'quantri', [
    { unitId: here.rootUnitId, role: 'administrator' },
  ])
  admin = await asPerson(server, chief)
})
afterAll(() => server.close())

const create = (username: string, more: object = {}) =>
  admin('POST', '/api/v1/people', {
    name: 'Đặng Thị Hoa',
    username,
    memberships: [{ unitId: office, role: 'office-specialist' }],
    ...more,
  })
const tagOf = (body: { revision: number }) => ({ 'if-match': `"${body.revision}"` })

describe('a new person', () => {
  test('signs in with the password shown once, must change it first, and then works', async () => {
    const made = await create('hoa.dt')
    expect(made.status).toBe(201)
    expect(made.body.person).toMatchObject({
      name: 'Đặng Thị Hoa',
      username: 'hoa.dt',
      active: true,
      twoFactor: false,
    })
    const person = { ...chief, username: 'hoa.dt', password: made.body.password }
    const hoa = await asPerson(server, person)
    expect((await hoa('GET', '/api/v1/me')).body).toMatchObject({
      mustChangePassword: true,
      roles: ['office-specialist'],
      memberships: [{ unit: { name: 'Văn phòng' } }],
      workspace: { name: 'Tỉnh Thử' },
      overseer: true,
    })
    const refused = await hoa('GET', '/api/v1/units')
    expect([refused.status, refused.body.reason]).toEqual([403, 'must-change-password'])
    const change = await server.app.inject({
      method: 'POST',
      url: '/api/auth/change-password',
      headers: { cookie: await cookieOf(person) },
      payload: { currentPassword: made.body.password, newPassword: 'một câu dài dễ nhớ' },
    })
    expect(change.statusCode).toBe(200)
    const again = await asPerson(server, { ...person, password: 'một câu dài dễ nhớ' })
    expect((await again('GET', '/api/v1/units')).status).toBe(200)
  })

  test.each([
    ['a name that is taken', { username: 'quantri' }, 422, 'username-taken'],
    ['a name with marks', { username: 'Hòa' }, 400, 'invalid-input'],
    ['a unit of another workspace', {}, 422, 'unit-not-found'],
  ])('%s is refused', async (what, more, status, reason) => {
    const memberships = [
      {
        unitId: what.startsWith('a unit') ? elsewhere.rootUnitId : office,
        role: 'leader',
      },
    ]
    const answer = await create('moi.nguoi', { memberships, ...more })
    expect([answer.status, answer.body.reason]).toEqual([status, reason])
  })

  test('the same request twice makes one person, and the password is kept nowhere', async () => {
    const input = { name: 'Lê Văn Hai', memberships: [{ unitId: office, role: 'leader' }] }
    const first = await create('hai.lv', input)
    expect([first.status, (await create('hai.lv', input)).body.reason]).toEqual([201, 'username-taken'])
    const { rows } = await server.database.pool.query(
      `select 1 from idempotency_key where response::text like '%${first.body.password}%'
       union all select 1 from audit where details::text like '%${first.body.password}%'`,
    )
    expect(rows).toEqual([])
  })
})

describe('people of the workspace', () => {
  test('are found without marks, by unit and role, page by page', async () => {
    const all = await admin('GET', '/api/v1/people?limit=200')
    const names = all.body.items.map((one: { username: string }) => one.username)
    expect(names.toSorted()).toEqual(['hai.lv', 'hoa.dt', 'quantri'])
    const found = await admin('GET', '/api/v1/people?q=dang%20thi')
    expect(found.body.items).toHaveLength(1)
    const leaders = await admin('GET', `/api/v1/people?role=leader&unitId=${here.rootUnitId}`)
    expect(leaders.body.items.map((one: { username: string }) => one.username)).toEqual(['hai.lv'])
    const paged = []
    for (let url = '/api/v1/people?limit=1'; ;) {
      const page = await admin('GET', url)
      paged.push(...page.body.items.map((one: { username: string }) => one.username))
      if (page.body.nextCursor === null) break
      url = `/api/v1/people?limit=1&cursor=${page.body.nextCursor}`
    }
    expect(paged).toEqual(names)
  })

  test('a cursor that is none of ours is refused', async () => {
    expect((await admin('GET', '/api/v1/people?cursor=zzz')).body.reason).toBe('bad-cursor')
  })

  test('are corrected with the revision that was read', async () => {
    const person = (await admin('GET', '/api/v1/people?q=le%20van')).body.items[0]
    const edited = await admin(
      'PATCH',
      `/api/v1/people/${person.id}`,
      { title: 'Phó Chánh Văn phòng' },
      tagOf(person),
    )
    expect(edited.body).toMatchObject({ title: 'Phó Chánh Văn phòng', revision: person.revision + 1 })
    const late = await admin('PATCH', `/api/v1/people/${person.id}`, { title: 'Khác' }, tagOf(person))
    expect([late.status, late.body.current.title]).toEqual([412, 'Phó Chánh Văn phòng'])
  })

  test('gain and lose roles from a day on, and the last administrator stays', async () => {
    const person = (await admin('GET', '/api/v1/people?q=le%20van')).body.items[0]
    const url = `/api/v1/people/${person.id}`
    const given = await admin('POST', `${url}/memberships`, { unitId: here.rootUnitId, role: 'auditor' })
    const role = given.body.memberships.find((one: { role: string }) => one.role === 'auditor')
    const ended = await admin('DELETE', `${url}/memberships/${role.id}`)
    expect(ended.body.memberships.find((one: { id: string }) => one.id === role.id).validTo).not.toBeNull()
    const me = (await admin('GET', '/api/v1/people?role=administrator')).body.items[0]
    const last = await admin('DELETE', `/api/v1/people/${me.id}/memberships/${me.memberships[0].id}`)
    expect(last.body.reason).toBe('last-administrator')
    const rest = await admin('PATCH', `/api/v1/people/${me.id}`, { active: false }, tagOf(me))
    expect(rest.body.reason).toBe('last-administrator')
  })

  test('somebody who rests can do nothing', async () => {
    const { db } = server.database
    const someone = await makePerson(db, here.workspaceId, 'nghi', [{ unitId: office, role: 'leader' }])
    const ask = await asPerson(server, someone)
    const edited = await admin(
      'PATCH',
      `/api/v1/people/${someone.personId}`,
      { active: false },
      { 'if-match': '"1"' },
    )
    expect(edited.body.active).toBe(false)
    expect((await ask('GET', '/api/v1/me')).status).toBe(403)
  })
})

describe('a new password', () => {
  test('opens the lock and ends every session', async () => {
    const { db } = server.database
    const someone = await makePerson(db, here.workspaceId, 'quen', [{ unitId: office, role: 'leader' }])
    const ask = await asPerson(server, someone)
    for (let round = 0; round < 5; round += 1) await signIn('quen', 'sai rồi nhé')
    const locked = (await admin('GET', '/api/v1/people?q=quen')).body.items[0]
    expect(locked.lockedUntil).not.toBeNull()
    const answer = await admin('POST', `/api/v1/people/${someone.personId}/reset-password`)
    expect((await ask('GET', '/api/v1/me')).status).toBe(401)
    expect((await signIn('quen', answer.body.password)).statusCode).toBe(200)
    const secondStep = () =>
      db.selectFrom('auth.user').select('two_factor_enabled').where('id', '=', someone.accountId).execute()
    await db
      .updateTable('auth.user')
      .set({ two_factor_enabled: true })
      .where('id', '=', someone.accountId)
      .execute()
    await admin('POST', `/api/v1/people/${someone.personId}/reset-password`, {})
    expect(await secondStep()).toEqual([{ two_factor_enabled: true }])
    await admin('POST', `/api/v1/people/${someone.personId}/reset-password`, { dropSecondFactor: true })
    expect(await secondStep()).toEqual([{ two_factor_enabled: false }])
  })

  test('is refused for somebody who works where the administrator is none', async () => {
    const { db } = server.database
    const both = await makePerson(db, here.workspaceId, 'hainoi', [{ unitId: office, role: 'leader' }])
    await db
      .insertInto('person')
      .values({
        workspace_id: elsewhere.workspaceId,
        id: both.personId,
        account_id: both.accountId,
        name: 'Hai Nơi',
        folded: 'hai noi',
      })
      .execute()
    const answer = await admin('POST', `/api/v1/people/${both.personId}/reset-password`)
    expect(answer.body.reason).toBe('account-elsewhere')
  })
})

describe('my own things', () => {
  test('my sessions are listed and ended', async () => {
    const cookie = await cookieOf(chief)
    const ask = asCookie(server, cookie)
    const other = await asPerson(server, chief)
    const { items } = (await ask('GET', '/api/v1/me/sessions')).body
    const strangers = items.filter((session: { current: boolean }) => !session.current)
    expect(strangers.length).toBeGreaterThan(0)
    expect(items).toHaveLength(strangers.length + 1)
    const current = (await other('GET', '/api/v1/me/sessions')).body.items.find(
      (one: { current: boolean }) => one.current,
    )
    expect((await ask('DELETE', `/api/v1/me/sessions/${current.id}`)).status).toBe(204)
    expect((await other('GET', '/api/v1/me')).status).toBe(401)
    expect((await ask('DELETE', '/api/v1/me/sessions/none-of-mine')).status).toBe(404)
  })

  test('a token does what it was made for, shows its secret once, and ends', async () => {
    const input = { name: 'Máy đọc', scopes: ['organisation:read'], days: 30 }
    const made = await admin('POST', '/api/v1/me/tokens', input)
    expect(made.body.secret).toMatch(/^dh_[\w-]{43}$/)
    const machine = asCookie(server)
    const bearer = { authorization: `Bearer ${made.body.secret}` }
    expect((await machine('GET', '/api/v1/units', undefined, bearer)).status).toBe(200)
    expect((await machine('GET', '/api/v1/people', undefined, bearer)).body.reason).toBe('token-scope')
    expect((await machine('GET', '/api/v1/me/tokens', undefined, bearer)).body.reason).toBe('token-scope')
    const listed = (await admin('GET', '/api/v1/me/tokens')).body.items
    expect(JSON.stringify(listed)).not.toContain(made.body.secret.slice(4))
    expect(listed[0].lastUsedAt).not.toBeNull()
    expect((await admin('DELETE', `/api/v1/me/tokens/${made.body.id}`)).status).toBe(204)
    expect((await machine('GET', '/api/v1/units', undefined, bearer)).body.reason).toBe('token-invalid')
  })

  test('another workspace of mine is entered, a strange one is not', async () => {
    const made = await admin('POST', '/api/v1/workspaces', { provinceCode: '80', name: 'Tây Ninh thử' })
    const ask = await asPerson(server, chief)
    const entered = await ask('POST', '/api/v1/me/workspace', { workspaceId: made.body.id })
    expect(entered.body).toMatchObject({ workspace: { name: 'Tây Ninh thử' }, roles: ['administrator'] })
    expect((await ask('GET', '/api/v1/me')).body.workspaces).toHaveLength(2)
    const strange = await ask('POST', '/api/v1/me/workspace', { workspaceId: elsewhere.workspaceId })
    expect(strange.status).toBe(404)
  })
})

describe('the journal', () => {
  test('says who did what, and finds what was changed after it was sealed', async () => {
    const lines = (await admin('GET', '/api/v1/audit?action=person.create')).body.items
    expect(lines[0]).toMatchObject({ person: 'quantri', subject: 'person', sealed: false })
    expect((await admin('GET', '/api/v1/audit?action=person&limit=200')).body.items.length).toBeGreaterThan(4)
    const { sealed } = await sealJournals(server.context)
    expect(sealed).toBeGreaterThan(10)
    expect((await admin('GET', '/api/v1/audit?action=person.create')).body.items[0].sealed).toBe(true)
    const broken = async () =>
      (await checkJournals(server.context)).map(({ report }) => report.brokenAt !== null)
    expect(await broken()).not.toContain(true)
    const { db } = server.database
    const victim = await db
      .selectFrom('audit')
      .select(['id', 'workspace_id', 'action'])
      .where('action', '=', 'person.create')
      .executeTakeFirstOrThrow()
    const forge = (action: string) =>
      db.updateTable('audit').set({ action }).where('id', '=', victim.id).execute()
    await forge('person.nothing')
    expect(await broken()).toContain(true)
    await forge('person.create')
    expect(await broken()).not.toContain(true)
    await db.deleteFrom('audit').where('id', '=', victim.id).execute()
    expect(await broken()).toContain(true)
  })
})

const signIn = (username: string, password: string) =>
  server.app.inject({ method: 'POST', url: '/api/auth/sign-in/username', payload: { username, password } })

async function cookieOf(person: TestPerson): Promise<string> {
  const answer = await signIn(person.username, person.password)
  return String(answer.headers['set-cookie']).split(';')[0] ?? ''
}
