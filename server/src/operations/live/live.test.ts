import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { makePerson, makeUnit, makeWorkspace, signInAs, type TestPerson } from '../../access/testing.ts'
import { asPerson } from '../../http/testing.ts'
import { createTestServer, type TestServer } from '../../testing.ts'
import { eventFor } from './audience.ts'

const [workspaceId, personId, unitId, taskId, by] = [v7(), v7(), v7(), v7(), v7()]
const overseer = { workspaceId, personId, overseer: true, unitIds: [] }
const focal = { workspaceId, personId, overseer: false, unitIds: [unitId] }
const hidden = { tasks: new Map([[taskId, [v7()]]]), documents: new Map() }
const shown = { tasks: new Map([[taskId, [unitId]]]), documents: new Map([[taskId, [unitId]]]) }
const change = (topic: string, more: object = {}) => ({
  topic,
  workspace: workspaceId,
  id: taskId,
  by,
  ...more,
})

describe('what a listener is told', () => {
  test.each([
    ['an overseer: which task', overseer, change('tasks'), hidden, { topic: 'tasks', id: taskId, by }],
    ['a unit of the task: which task', focal, change('tasks'), shown, { topic: 'tasks', id: taskId, by }],
    ['a stranger to the task: that tasks changed', focal, change('tasks'), hidden, { topic: 'tasks' }],
    ['its document', focal, change('documents'), shown, { topic: 'documents', id: taskId, by }],
    ['somebody else’s document', focal, change('documents'), hidden, { topic: 'documents' }],
    ['drafts, to those who review', overseer, change('drafts'), hidden, { topic: 'drafts', id: taskId, by }],
    ['drafts, to a focal point: nothing', focal, change('drafts'), shown, null],
    [
      'my notification',
      focal,
      change('notifications', { person: personId }),
      hidden,
      { topic: 'notifications', by },
    ],
    ['another’s notification: nothing', overseer, change('notifications', { person: v7() }), hidden, null],
    ['the organisation', focal, change('organisation'), hidden, { topic: 'organisation', by }],
    ['another workspace: nothing', overseer, change('tasks', { workspace: v7() }), shown, null],
    ['a topic that is none', overseer, change('secrets'), shown, null],
  ])('%s', (_, scope, what, visible, expected) => {
    expect(eventFor(scope, what, visible)).toEqual(expected)
  })
})

describe('a stream over HTTP', () => {
  let server: TestServer
  let admin: TestPerson
  let office: string
  let address: string

  beforeAll(async () => {
    server = await createTestServer(inject('testServerUrl'))
    const { db } = server.database
    const made = await makeWorkspace(db, 'Tỉnh Thử')
    office = await makeUnit(db, made.workspaceId, 'Văn phòng', made.rootUnitId)
    admin = await makePerson(db, made.workspaceId, 'quantri', [
      { unitId: made.rootUnitId, role: 'administrator' },
    ])
    address = await server.app.listen({ port: 0, host: '127.0.0.1' })
  })
  afterAll(() => server.close())

  /** Reads until the text has come or the stream has ended; answers all that was read. */
  async function read(stream: ReadableStream<Uint8Array>, until: string): Promise<string> {
    const decoder = new TextDecoder()
    let text = ''
    for await (const part of stream) {
      text += decoder.decode(part, { stream: true })
      if (text.includes(until)) break
    }
    return text
  }

  async function open(person: TestPerson): Promise<{ cookie: string; stream: ReadableStream<Uint8Array> }> {
    const cookie = await signInAs(server.context.access, person)
    const answer = await fetch(`${address}/api/v1/live`, { headers: { cookie } })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'text/event-stream; charset=utf-8',
    ])
    if (answer.body === null) throw new Error('a stream without a body')
    return { cookie, stream: answer.body }
  }

  test('tells within moments that the organisation changed, and by whom', async () => {
    const { stream } = await open(admin)
    const ask = await asPerson(server, admin)
    const [text] = await Promise.all([
      read(stream, 'organisation'),
      ask('POST', `/api/v1/units/${office}/names`, { name: 'Văn phòng Uỷ ban', kind: 'alias' }).then(() =>
        ask('POST', '/api/v1/units', {
          name: 'Phòng Một cửa',
          kind: 'state',
          level: 'province',
          parentId: office,
          onDay: '2026-11-20',
        }),
      ),
    ])
    expect(text).toContain('retry: 2000')
    expect(text).toContain(`event: changed\ndata: {"topic":"organisation","by":"${admin.personId}"}`)
  })

  test('ends with its session', async () => {
    const { cookie, stream } = await open(admin)
    const [text] = await Promise.all([
      read(stream, 'never comes'),
      fetch(`${address}/api/auth/sign-out`, {
        method: 'POST',
        headers: { cookie, origin: address, 'content-type': 'application/json' },
        body: '{}',
      }),
    ])
    expect(text).not.toContain('never comes')
  })

  test('ends with a change of the person’s roles', async () => {
    const { stream } = await open(admin)
    const ask = await asPerson(server, admin)
    const ended = read(stream, 'never comes')
    await ask('POST', `/api/v1/people/${admin.personId}/memberships`, { unitId: office, role: 'leader' })
    expect(await ended).not.toContain('never comes')
  })

  test('a lost connection to the database ends streams, so that they begin anew and hear again', async () => {
    const { stream } = await open(admin)
    const ended = read(stream, 'never comes')
    await server.database.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and query like 'listen %'`,
    )
    expect(await ended).not.toContain('never comes')
    const again = await open(admin)
    const ask = await asPerson(server, admin)
    const [text] = await Promise.all([
      read(again.stream, 'organisation'),
      ask('POST', '/api/v1/units', {
        name: 'Phòng Sau Sự Cố',
        kind: 'state',
        level: 'province',
        parentId: office,
        onDay: '2026-11-20',
      }),
    ])
    expect(text).toContain('"topic":"organisation"')
  })

  test('is for people with a session only', async () => {
    expect((await fetch(`${address}/api/v1/live`)).status).toBe(401)
  })
})
