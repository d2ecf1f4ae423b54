import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { makePerson, makeWorkspace, type TestPerson } from '../../access/testing.ts'
import { createTestServer, type TestServer } from '../../testing.ts'

let server: TestServer
let lan: TestPerson

beforeAll(async () => {
  server = await createTestServer(inject('testServerUrl'))
  const { db } = server.database
  const workspace = await makeWorkspace(db, 'Tỉnh Thử')
  lan = await makePerson(db, workspace.workspaceId, 'lan', [
    { unitId: workspace.rootUnitId, role: 'office-specialist' },
  ])
})
afterAll(() => server.close())

const post = (path: string, payload: object, headers: Record<string, string> = {}) =>
  server.app.inject({ method: 'POST', url: `/api/auth${path}`, payload, headers })

describe('/api/auth over HTTP', () => {
  test('a wrong password is problem details that say how many tries are left', async () => {
    const answer = await post('/sign-in/username', { username: 'lan', password: 'sai rồi nhé' })
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      401,
      'application/problem+json; charset=utf-8',
    ])
    expect(answer.json()).toMatchObject({
      reason: 'wrong-password',
      detail: expect.stringContaining('Còn 4 lần'),
      requestId: answer.headers['x-request-id'],
    })
  })

  test('a right one sets the session cookie, from any address by which the server is reached', async () => {
    const headers = { host: '10.1.2.3:8080', origin: 'http://10.1.2.3:8080' }
    const answer = await post('/sign-in/username', { username: 'lan', password: lan.password }, headers)
    expect(answer.statusCode).toBe(200)
    expect(String(answer.headers['set-cookie'])).toMatch(/^dieuhanh\.session_token=/)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.json()).toEqual({ redirect: false })
  })

  test('a page of another site is refused', async () => {
    const headers = { host: 'localhost:3000', origin: 'https://evil.example' }
    const answer = await post('/sign-in/username', { username: 'lan', password: lan.password }, headers)
    expect([answer.statusCode, answer.json().reason]).toEqual([403, 'cross-site'])
  })

  test('signing up is not there', async () => {
    const answer = await post('/sign-up/email', { email: 'a@b.c', password: 'một mật khẩu dài', name: 'A' })
    expect(answer.statusCode).toBe(404)
  })

  test('a lock says for how many minutes', async () => {
    await makePerson(server.database.db, (await workspaceOf()).id, 'khoa', [])
    const guess = () => post('/sign-in/username', { username: 'khoa', password: 'sai rồi nhé' })
    for (let round = 0; round < 4; round += 1) await guess()
    const answer = await guess()
    expect([answer.statusCode, answer.json().detail]).toEqual([429, expect.stringContaining('sau 15 phút')])
  })
})

const workspaceOf = () => server.database.db.selectFrom('workspace').select('id').executeTakeFirstOrThrow()
