import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { makePerson, type TestPerson } from '../../access/testing.ts'
import { giveTasks, settle, units, workspaceId } from '../../store/tasks/testing.ts'
import { createTestServer, type TestServer } from '../../testing.ts'
import { asPerson, type Answered, type Ask } from '../testing.ts'

let server: TestServer
let ids: Record<string, string>
let office: Ask
let focal: Ask
let stranger: Ask

beforeAll(async () => {
  server = await createTestServer(inject('testServerUrl'))
  const { db } = server.database
  await settle(db)
  const person = (
    name: string,
    unitId: string,
    role: 'office-specialist' | 'focal-point',
  ): Promise<TestPerson> => makePerson(db, workspaceId, name, [{ unitId, role }])
  office = await asPerson(server, await person('van.phong', units.root, 'office-specialist'))
  focal = await asPerson(server, await person('dau.moi.a', units.a, 'focal-point'))
  stranger = await asPerson(server, await person('dau.moi.c', units.c, 'focal-point'))
  ids = await giveTasks(db, {
    'Rà soát quy hoạch': { coordinatingUnitIds: [units.b] },
    'Báo cáo có minh chứng': {},
    '=1+1 không phải công thức': { leadUnitId: units.b },
  })
})
afterAll(() => server.close())

const url = (title: string, rest = ''): string => `/api/v1/tasks/${ids[title]}${rest}`

describe('the list over HTTP', () => {
  test('filters come from the address, the answer is that of the contract', async () => {
    const { status, body } = await office(
      'GET',
      `/api/v1/tasks?q=quy%20hoach&unitId=${units.a}&work=assigned,accepted`,
    )
    expect(status).toBe(200)
    expect(body.items.map((task: { title: string }) => task.title)).toEqual(['Rà soát quy hoạch'])
    expect(body.nextCursor).toBeNull()
  })

  test.each(['work=nothing', 'deadlineFrom=30/6', 'limit=0', 'sort=name', 'unitId=x', 'cursor=x'])(
    '%s is refused',
    async (query) => {
      const { status, body } = await office('GET', `/api/v1/tasks?${query}`)
      expect([status, body.detail.length > 0]).toEqual([400, true])
    },
  )

  test('counts carry the base of the rate', async () => {
    const { body } = await office('GET', '/api/v1/tasks/counts')
    expect(body).toMatchObject({ total: 3, comeDue: 0 })
  })
})

describe('acting over HTTP', () => {
  test('asks for the revision that was read, and answers with the next', async () => {
    const page = await focal('GET', url('Rà soát quy hoạch'))
    expect(page.headers['etag']).toBe('"1"')
    const accept = { kind: 'accept' }
    expect((await focal('POST', url('Rà soát quy hoạch', '/events'), accept)).status).toBe(428)
    const done = await focal('POST', url('Rà soát quy hoạch', '/events'), accept, { 'if-match': '"1"' })
    expect([done.status, done.headers['etag'], done.body.work]).toEqual([200, '"2"', 'accepted'])
    const late = await focal(
      'POST',
      url('Rà soát quy hoạch', '/events'),
      { kind: 'progress', text: 'x' },
      { 'if-match': '"1"' },
    )
    expect([late.status, late.body.reason, late.body.current.revision]).toEqual([412, 'revision-mismatch', 2])
  })

  test('a repeated key acts once', async () => {
    const headers = { 'if-match': '"2"', 'idempotency-key': 'mot-lan' }
    const comment = { kind: 'comment', text: 'Ý kiến' }
    const once = await office('POST', url('Rà soát quy hoạch', '/events'), comment, headers)
    const again = await office('POST', url('Rà soát quy hoạch', '/events'), comment, headers)
    expect([once.status, again.status, again.headers['idempotency-replayed']]).toEqual([200, 200, 'true'])
    expect(again.body).toEqual(once.body)
    const page = await office('GET', url('Rà soát quy hoạch'))
    expect(page.body.events.filter((event: { kind: string }) => event.kind === 'comment')).toHaveLength(1)
  })

  test('refusals say in Vietnamese what is wrong and who may', async () => {
    const { status, body } = await office(
      'POST',
      url('Rà soát quy hoạch', '/events'),
      { kind: 'accept' },
      { 'if-match': '"3"' },
    )
    expect([status, body.reason, body.expected]).toEqual([403, 'not-allowed', 'đầu mối cơ quan chủ trì'])
  })

  test('undo', async () => {
    const page = await focal('GET', url('Rà soát quy hoạch'))
    const paused = await focal(
      'POST',
      url('Rà soát quy hoạch', '/events'),
      { kind: 'pause', text: 'chờ vốn', waitingFor: { unitId: units.c, text: '' } },
      { 'if-match': String(page.body.revision) },
    )
    expect(paused.body).toMatchObject({ work: 'paused', waitingFor: 'Cơ quan c' })
    const { status, body } = await focal(
      'POST',
      url('Rà soát quy hoạch', `/events/${paused.body.events.at(-1).id}/undo`),
    )
    expect([status, body.work, body.waitingFor]).toEqual([200, 'accepted', null])
  })
})

describe('evidence', () => {
  const upload = async (ask: Ask, name: string, content: string): Promise<Answered> => {
    const boundary = 'ranh-gioi'
    const payload = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/pdf\r\n\r\n${content}\r\n--${boundary}--\r\n`
    return ask('POST', '/api/v1/files', payload, {
      'content-type': `multipart/form-data; boundary=${boundary}`,
    })
  }

  test('is kept byte for byte, attached by its bringer, and read by whoever sees the task', async () => {
    const file = await upload(focal, '../../Báo cáo.pdf', 'nội dung minh chứng')
    expect(file).toMatchObject({ status: 201, body: { name: 'Báo cáo.pdf', mediaType: 'application/pdf' } })
    const submit = { kind: 'submit', text: 'Đã xong', fileIds: [file.body.id] }
    const theft = await office(
      'POST',
      url('Báo cáo có minh chứng', '/events'),
      { ...submit, kind: 'comment' },
      { 'if-match': '1' },
    )
    expect(theft.body.reason).toBe('file-not-found')
    const done = await focal('POST', url('Báo cáo có minh chứng', '/events'), submit, { 'if-match': '1' })
    expect(done.body.events.at(-1).files).toMatchObject([{ id: file.body.id, name: 'Báo cáo.pdf' }])
    const read = await office('GET', url('Báo cáo có minh chứng', `/files/${file.body.id}`))
    expect([read.status, read.body]).toEqual([200, 'nội dung minh chứng'])
    expect(read.headers['content-disposition']).toContain('attachment')
    expect((await stranger('GET', url('Báo cáo có minh chứng', `/files/${file.body.id}`))).status).toBe(404)
    expect((await office('GET', url('Rà soát quy hoạch', `/files/${file.body.id}`))).status).toBe(404)
  })

  test('a document marked secret is refused at the door and leaves nothing', async () => {
    const letter = 'TỈNH ỦY AN BÌNH\n*\nSố 12-CV/TU\nTUYỆT MẬT\n\nKính gửi: Sở Tài chính\nNội dung.'
    const { status, body } = await upload(focal, 'cong-van.txt', letter)
    expect([status, body.reason]).toEqual([422, 'state-secret'])
    expect(body.detail.length).toBeGreaterThan(10)
    const kept = await server.database.db
      .selectFrom('file')
      .select('id')
      .where('name', '=', 'cong-van.txt')
      .execute()
    expect(kept).toEqual([])
  })

  test('an empty or missing file is refused', async () => {
    expect((await upload(focal, 'a.pdf', '')).body.reason).toBe('empty')
    expect((await focal('POST', '/api/v1/files', {})).status).toBe(415)
  })
})

test('saved filters are each person’s own', async () => {
  const saved = await office('POST', '/api/v1/task-filters', {
    name: 'Quá hạn',
    address: '?timeliness=overdue',
  })
  expect(saved.status).toBe(201)
  expect((await office('POST', '/api/v1/task-filters', { name: 'Quá hạn', address: '?x' })).body.reason).toBe(
    'filter-name-taken',
  )
  expect((await focal('GET', '/api/v1/task-filters')).body.items).toEqual([])
  expect((await focal('DELETE', `/api/v1/task-filters/${saved.body.id}`)).status).toBe(404)
  expect((await office('DELETE', `/api/v1/task-filters/${saved.body.id}`)).status).toBe(204)
  expect((await office('GET', '/api/v1/task-filters')).body.items).toEqual([])
})

test('the overview is open to everyone, by what they see', async () => {
  expect((await office('GET', '/api/v1/overview')).body.counts.total).toBe(3)
  expect((await stranger('GET', '/api/v1/overview')).body.counts.total).toBe(0)
})
