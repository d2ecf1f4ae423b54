import { refuse } from '@dieuhanh/domain'
import type { FastifyInstance } from 'fastify'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { z } from 'zod'
import { assembleContext } from '../assemble.ts'
import type { Scope } from '../access/index.ts'
import type { Caller, Context } from '../operations/context.ts'
import { createTestDatabase, type TestDatabase } from '../store/testing.ts'
import { testConfig } from '../testing.ts'
import { createApp } from './app.ts'
import { endpoint } from './endpoint.ts'
import { listedReasons, problemOf, wordsOf } from './problem.ts'
import { serve } from './serve.ts'

// Doors of our own, so that the rules of every door are tested apart from any subject.
const Thing = z.object({ id: z.string(), revision: z.int() })
const common = { tag: 't', summary: 's', reply: Thing } as const
const office = ['office-specialist'] as const
const getThing = endpoint({
  ...common,
  method: 'GET',
  url: '/api/v1/t',
  operationId: 'a',
  may: office,
  scope: 'tasks:read',
})
const addThing = endpoint({
  ...common,
  method: 'POST',
  url: '/api/v1/t',
  operationId: 'b',
  may: office,
  body: z.object({ name: z.string().min(2), day: z.iso.date(), kind: z.enum(['x', 'y']) }),
  status: 201,
  idempotent: true,
})
const editThing = endpoint({
  ...common,
  method: 'PATCH',
  url: '/api/v1/t',
  operationId: 'c',
  may: office,
  ifMatch: true,
})
const leadThing = endpoint({
  ...common,
  method: 'GET',
  url: '/api/v1/lead',
  operationId: 'd',
  may: ['leader'],
})
const failThing = endpoint({ ...common, method: 'GET', url: '/api/v1/fail', operationId: 'e', may: office })
const removeThing = endpoint({
  method: 'DELETE',
  url: '/api/v1/t',
  operationId: 'f',
  tag: 't',
  summary: 's',
  may: office,
  status: 204,
})

const scope: Scope = {
  workspaceId: v7(),
  personId: v7(),
  accountId: 'a',
  personName: 'Nguyễn Văn A',
  roles: ['office-specialist'],
  memberships: [],
  unitIds: [],
  overseer: true,
  today: '2026-11-22' as Scope['today'],
  requestId: 'r',
}

let database: TestDatabase
let app: FastifyInstance
let web: string
let made = 0
const failures: Record<string, Error> = {
  plain: new Error('secret detail at /home/x.ts:1'),
  down: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
  full: Object.assign(new Error('no space'), { code: '53100' }),
  wall: Object.assign(new Error('policy'), { code: '42501' }),
}

beforeAll(async () => {
  database = await createTestDatabase(inject('testServerUrl'))
  web = await mkdtemp(join(tmpdir(), 'dieuhanh-test-'))
  await mkdir(join(web, 'assets'))
  await writeFile(join(web, 'index.html'), '<!doctype html><title>Điều Hành</title>')
  await writeFile(join(web, 'assets/app-1234.js'), 'console.log(1)')
  await writeFile(join(web, 'assets/app-1234.js.br'), 'compressed')
  app = await createApp(testContext(), { webFolder: web })
  openDoors(app)
  await app.ready()
})
afterAll(async () => {
  await app.close()
  await database.drop()
  await rm(web, { recursive: true })
})

function testContext(): Context {
  const config = testConfig(tmpdir())
  const secrets = { databasePassword: '', sessionSecret: '' }
  const context = assembleContext({ config, secrets, store: database, log: pino({ level: 'silent' }) })
  return {
    ...context,
    identify: async ({ headers }) => callers[headers.authorization ?? ''] ?? null,
  }
}

const callers: Record<string, Caller> = {
  person: { scope, tokenScopes: null },
  reader: { scope, tokenScopes: ['tasks:read'] },
  stranger: { scope, tokenScopes: ['people:read'] },
}

function openDoors(server: FastifyInstance): void {
  serve(server, getThing, async () => ({ id: 'a', revision: 7, leaked: 'no' }))
  serve(server, addThing, async ({ body }) => {
    if (body.name === 'refuse') return refuse('wrong-state', { expected: ['draft'] })
    made += 1
    return { id: `${body.name}-${made}`, revision: 1 }
  })
  serve(server, editThing, async ({ ifMatch }) =>
    ifMatch === 3
      ? { id: 'a', revision: 4 }
      : { ...refuse('revision-mismatch'), current: { id: 'a', revision: 3 } },
  )
  serve(server, leadThing, async () => ({ id: 'a', revision: 1 }))
  serve(server, failThing, async ({ request }) => {
    throw failures[String((request.query as { how: string }).how)]
  })
  serve(server, removeThing, async () => undefined)
}

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

function ask(
  method: Method,
  url: string,
  options: { headers?: Record<string, string>; payload?: object | string } = {},
) {
  return app.inject({ method, url, ...options, headers: { authorization: 'person', ...options.headers } })
}

describe('who may', () => {
  test.each([
    ['nobody', 'GET', '/api/v1/t', 401, 'not-signed-in'],
    ['person', 'GET', '/api/v1/t', 200, undefined],
    ['person', 'GET', '/api/v1/lead', 403, 'not-allowed'],
    ['reader', 'GET', '/api/v1/t', 200, undefined],
    ['reader', 'DELETE', '/api/v1/t', 403, 'token-scope'],
    ['stranger', 'GET', '/api/v1/t', 403, 'token-scope'],
    ['person', 'GET', '/api/v1/nowhere', 404, 'unknown-address'],
  ] as const)('%s %s %s → %i %s', async (authorization, method, url, status, reason) => {
    const answer = await ask(method, url, { headers: { authorization } })
    expect(answer.statusCode).toBe(status)
    expect(answer.json<{ reason?: string }>().reason).toBe(reason)
  })

  test('a page of another site cannot make a signed-in browser write', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/t',
      headers: { 'sec-fetch-site': 'cross-site' },
    })
    expect(answer.json()).toMatchObject({ status: 403, reason: 'cross-site' })
  })
})

describe('what is read', () => {
  test('wrong fields are named one by one', async () => {
    const answer = await ask('POST', '/api/v1/t', { payload: { name: 'a', day: '2026-02-30', kind: 'z' } })
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(answer.json()).toMatchObject({ status: 400, reason: 'invalid-input', where: 'name' })
    expect(answer.json<{ detail: string }>().detail).toBe(
      'name: cần ít nhất 2 ký tự; day: cần một ngày dạng YYYY-MM-DD; kind: cần một trong: x, y',
    )
  })

  test.each([
    ['{"name": ', { 'content-type': 'application/json' }, 400, 'malformed-body'],
    ['<a/>', { 'content-type': 'application/xml' }, 415, 'unsupported-media'],
  ] as const)('%s %o → %i %s', async (payload, headers, status, reason) => {
    const answer = await ask('POST', '/api/v1/t', { payload, headers })
    expect(answer.json()).toMatchObject({ status, reason })
  })
})

describe('what is sent', () => {
  test('the shape of the contract and nothing more, with its revision and request id', async () => {
    const answer = await ask('GET', '/api/v1/t')
    expect(answer.json()).toEqual({ id: 'a', revision: 7 })
    expect(answer.headers).toMatchObject({ etag: '"7"', 'cache-control': 'no-store' })
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
    expect(answer.headers['content-security-policy']).toContain("default-src 'self'")
  })

  test('204 has no body', async () => {
    const answer = await ask('DELETE', '/api/v1/t')
    expect([answer.statusCode, answer.body]).toEqual([204, ''])
  })

  test.each([
    ['plain', 500, 'unexpected'],
    ['down', 503, 'database-unavailable'],
    ['full', 507, 'disk-full'],
    ['wall', 403, 'not-allowed'],
  ])('a thrown error (%s) becomes a sentence without its stack', async (how, status, reason) => {
    const answer = await ask('GET', `/api/v1/fail?how=${how}`)
    expect(answer.json()).toMatchObject({ status, reason, requestId: answer.headers['x-request-id'] })
    expect(answer.body).not.toMatch(/x\.ts|policy|no space|secret/)
  })
})

describe('If-Match', () => {
  test.each([
    [undefined, 428, 'if-match-required'],
    ['*', 428, 'if-match-required'],
    ['"2"', 412, 'revision-mismatch'],
    ['"3"', 200, undefined],
    ['3', 200, undefined],
  ])('%s → %i %s', async (ifMatch, status, reason) => {
    const answer = await ask('PATCH', '/api/v1/t', ifMatch ? { headers: { 'if-match': ifMatch } } : {})
    expect(answer.statusCode).toBe(status)
    expect(answer.json<{ reason?: string }>().reason).toBe(reason)
    if (status === 412) expect(answer.json()).toMatchObject({ current: { revision: 3 } })
  })
})

describe('Idempotency-Key', () => {
  const payload = { name: 'việc', day: '2026-11-22', kind: 'x' }
  const send = (key: string, body: object) =>
    ask('POST', '/api/v1/t', { payload: body, headers: { 'idempotency-key': key } })

  test('a repetition gets the first answer and nothing happens twice', async () => {
    const first = await send('k1', payload)
    const before = made
    const second = await send('k1', payload)
    expect(second.json()).toEqual(first.json())
    expect([first.statusCode, second.statusCode, made]).toEqual([201, 201, before])
    expect([first.headers['idempotency-replayed'], second.headers['idempotency-replayed']]).toEqual([
      undefined,
      'true',
    ])
  })

  test('the same key for another request is refused', async () => {
    await send('k2', payload)
    expect((await send('k2', { ...payload, name: 'khác' })).json()).toMatchObject({
      status: 422,
      reason: 'idempotency-key-reused',
    })
  })

  test('a refusal frees the key', async () => {
    expect((await send('k3', { ...payload, name: 'refuse' })).statusCode).toBe(409)
    expect((await send('k3', payload)).statusCode).toBe(201)
  })

  test('two at the same time run once', async () => {
    const before = made
    const answers = await Promise.all([send('k4', payload), send('k4', payload), send('k4', payload)])
    expect(made).toBe(before + 1)
    expect(answers.every(({ statusCode }) => statusCode === 201 || statusCode === 409)).toBe(true)
  })
})

describe('the rest of the house', () => {
  test('every reason with a status of its own has words', () => {
    const general = wordsOf('rule-refused')
    expect(listedReasons.filter((reason) => wordsOf(reason) === general)).toEqual([])
    expect(problemOf(refuse('some-rule', { field: 'deadline' }))).toMatchObject({
      status: 422,
      where: 'deadline',
    })
  })

  test('health, metrics and documentation answer without a sign-in', async () => {
    expect((await app.inject('/health/live')).statusCode).toBe(200)
    expect((await app.inject('/health/ready')).json()).toEqual({ status: 'ready', database: true })
    expect((await app.inject('/metrics')).body).toContain('dieuhanh_http_request_seconds')
    expect((await app.inject('/api/docs/')).statusCode).toBe(200)
    expect((await app.inject('/api/openapi.json')).json()).toMatchObject({ openapi: '3.1.0' })
  })

  test('metrics are not for other machines', async () => {
    expect((await app.inject({ url: '/metrics', remoteAddress: '10.0.0.9' })).statusCode).toBe(403)
  })

  test('every address of the application is its page; files keep for ever, the page does not', async () => {
    const page = await app.inject('/nhiem-vu/123')
    expect([page.statusCode, page.headers['cache-control']]).toEqual([200, 'no-cache'])
    const file = await app.inject({ url: '/assets/app-1234.js', headers: { 'accept-encoding': 'br' } })
    expect([file.body, file.headers['content-encoding']]).toEqual(['compressed', 'br'])
    expect(file.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect((await app.inject('/assets/gone.js')).statusCode).toBe(404)
  })
})

test('more requests than a person has in a minute are refused with a sentence', async () => {
  const context = { ...testContext(), config: testConfig(tmpdir(), { REQUESTS_PER_MINUTE: '10' }) }
  const busy = await createApp(context, { webFolder: web })
  serve(busy, getThing, async () => ({ id: 'a', revision: 1 }))
  const answers = []
  for (let count = 0; count < 11; count += 1) {
    answers.push(await busy.inject({ url: '/api/v1/t', headers: { authorization: 'person' } }))
  }
  await busy.close()
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([...Array.from({ length: 10 }, () => 200), 429])
  expect(answers.at(-1)?.json()).toMatchObject({ reason: 'too-many-requests' })
})
