import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { messageOf, zipOf } from '../../files/intake/testing/index.ts'
import { ask, conclusionText, openOffice, resolutionText, upload, type TestOffice } from './testing.ts'

let office: TestOffice

beforeAll(async () => {
  office = await openOffice(inject('testServerUrl'))
})
afterAll(() => office.close())

const send = (name: string, bytes: Uint8Array) => upload(office, office.office, name, bytes)
const rows = async (table: 'document' | 'file'): Promise<number> =>
  (await office.server.database.db.selectFrom(table).select('id').execute()).length
const stored = async (): Promise<number> => {
  const names = await readdir(join(office.server.folder, 'files'), { recursive: true })
  return names.filter((name) => /[0-9a-f]{64}$/.test(name)).length
}

const bundle = zipOf([
  { name: 'thang-10/ket-luan.txt', bytes: conclusionText },
  { name: 'thang-10/nghi-quyet.txt', bytes: resolutionText },
  { name: 'hong.docx', bytes: 'không phải Word' },
  { name: 'anh.png', bytes: Buffer.from('89504e470d0a1a0a0000', 'hex') },
])

test('a zip: each document by itself, each refusal by itself, a picture waits, the zip as their source', async () => {
  const { status, body } = await send('tài liệu họp.zip', bundle)
  expect([status, body.kind, body.document]).toEqual([201, 'opened', null])
  const told = body.parts.map((part: { path: string; kind: string; problem: { reason: string } | null }) => [
    part.path,
    part.kind,
    part.problem?.reason ?? null,
  ])
  expect(told).toEqual([
    ['thang-10/ket-luan.txt', 'registered', null],
    ['thang-10/nghi-quyet.txt', 'registered', null],
    ['hong.docx', 'refused', 'mislabelled'],
    ['anh.png', 'arrived', null],
  ])
  expect(body.parts[3].arrival).toMatchObject({ state: 'waiting', container: { path: 'anh.png' } })
  for (const { document } of body.parts.slice(0, 2))
    expect(document.container).toMatchObject({ name: 'tài liệu họp.zip' })
  const { body: page } = await ask(office, office.office, 'GET', `/documents/${body.parts[0].document.id}`)
  expect(page.container).toEqual({ name: 'tài liệu họp.zip', path: 'thang-10/ket-luan.txt' })
  // Two documents and, once, the zip; of the picture the bytes alone.
  expect([await rows('document'), await rows('file'), await stored()]).toEqual([2, 3, 4])
})

test('the same zip again, or a letter with the same paper, doubles nothing', async () => {
  const again = await send('ban-sao.zip', bundle)
  expect(again.status).toBe(202)
  expect(again.body.parts.map((part: { kind: string }) => part.kind)).toEqual([
    'known',
    'known',
    'refused',
    'arrived',
  ])
  const letter = messageOf({ subject: 'Gửi kết luận', body: 'Xin gửi.' }, [
    { name: 'kl.txt', bytes: new TextEncoder().encode(conclusionText) },
  ])
  const sent = await send('thu.msg', letter)
  expect(sent.body.parts).toMatchObject([{ path: 'kl.txt', kind: 'known' }])
  expect([await rows('document'), await rows('file'), await stored()]).toEqual([2, 3, 4])
})

test('a state secret among them refuses the whole, and nothing of it stays', async () => {
  const zip = zipOf([
    { name: 'thuong.txt', bytes: conclusionText.replace('215-KL/TU', '216-KL/TU') },
    { name: 'mat.txt', bytes: `TUYỆT MẬT\n${resolutionText}` },
  ])
  const { status, body } = await send('hỗn hợp.zip', zip)
  expect([status, body.reason ?? body.code ?? body.type]).toEqual([
    422,
    expect.stringContaining('state-secret'),
  ])
  expect([await rows('document'), await rows('file'), await stored()]).toEqual([2, 3, 4])
})

test('a bomb is refused, and nothing of it stays', async () => {
  const { body } = await send(
    'bom.zip',
    zipOf([{ name: 'a.txt', bytes: Buffer.alloc(40 * 1024 * 1024, 0x61) }]),
  )
  expect(body.title).toBe('Tệp không an toàn')
  expect([await rows('document'), await rows('file'), await stored()]).toEqual([2, 3, 4])
})
