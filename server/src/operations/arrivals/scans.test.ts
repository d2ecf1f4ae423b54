import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { zipOf } from '../../files/intake/testing/index.ts'
import type { Context } from '../context.ts'
import {
  ask,
  conclusionText,
  openOffice,
  resolutionText,
  upload,
  type TestOffice,
} from '../documents/testing.ts'
import { keptFiles } from '../../store/documents/index.ts'
import { asOwner } from '../../store/index.ts'
import { sweepFiles } from '../documents/index.ts'
import { writeExport } from '../export-jobs/index.ts'
import { forgetArrivals, importFiles, resumeArrivals, workOnArrival, type ImportedFile } from './index.ts'
import { secondServer, workOnAll } from './testing.ts'
import { pictureOf, scanOf } from './testing-scan.ts'

// A page takes seconds, and many times as long on a busy machine.
vi.setConfig({ testTimeout: 300_000 })

let office: TestOffice
let context: Context

beforeAll(async () => {
  office = await openOffice(inject('testServerUrl'), '68', { SCAN_PAGES_LIMIT: '8' })
  context = office.server.context
})
afterAll(() => office.close())

const get = (path: string) => ask(office, office.office, 'GET', path)
const post = (path: string) => ask(office, office.office, 'POST', path)
const send = (name: string, bytes: Uint8Array) => upload(office, office.office, name, bytes)

/** The paper of a number in pages of a few lines, as it would be printed large. */
function paperPages(number: number, pages = 2): string[] {
  const lines = conclusionText
    .replaceAll('215-KL/TU', `${number}-KL/TU`)
    .split('\n')
    .flatMap((line) => line.match(/.{1,62}(?:\s|$)/g) ?? [''])
  const most = Math.ceil(lines.length / pages)
  return Array.from({ length: pages }, (_, at) => lines.slice(at * most, (at + 1) * most).join('\n'))
}
const paper = async (number: number, pages = 2) => scanOf(paperPages(number, pages))

const stored = async (): Promise<string[]> =>
  (await readdir(join(office.server.folder, 'files'), { recursive: true })).filter((name) =>
    /[0-9a-f]{64}/.test(name),
  )
const rows = async (table: 'arrival' | 'arrival_page' | 'document' | 'document_page' | 'file') =>
  Number(
    (
      await context.database
        .selectFrom(table)
        .select((e) => e.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  )

describe('a scan that is uploaded', () => {
  let documentId: string
  let bytes: Uint8Array

  test('waits, is recognised page by page, and becomes a document with what is doubtful said', async () => {
    bytes = await paper(601)
    const { status, body } = await send('quét 601.pdf', bytes)
    expect([status, body.kind, body.document]).toEqual([202, 'arrived', null])
    expect(body.arrival).toMatchObject({
      name: 'quét 601.pdf',
      state: 'waiting',
      scan: true,
      arrivedBy: { name: 'van-phong' },
      actions: ['cancel'],
    })
    const again = await send('lần nữa.pdf', bytes)
    expect([again.status, again.body.arrival.id]).toEqual([202, body.arrival.id])

    expect(await workOnAll(context)).toEqual(['done'])
    const done = (await get(`/arrivals/${body.arrival.id}`)).body
    expect(done).toMatchObject({ state: 'done', pages: 2, pagesDone: 2, documents: 1, actions: [] })
    documentId = done.document.id
    const sheet = (await get(`/documents/${documentId}`)).body
    expect(sheet).toMatchObject({
      symbol: '601-KL/TU',
      issuedOn: '2026-10-05',
      registeredBy: { name: 'van-phong' },
      original: { name: 'quét 601.pdf', mediaType: 'application/pdf', size: bytes.byteLength },
      recognised: { pages: 2, confidence: expect.any(Number) },
    })
    const text = (await get(`/documents/${documentId}/text`)).body
    expect(text.text).toContain('Giao Sở Tài chính chủ trì, phối hợp với Sở Xây dựng')
    expect(text.remarks[0]).toMatchObject({ code: 'recognised', message: expect.stringContaining('2 trang') })
    expect((await get(`/documents/${documentId}/drafts`)).body.items.length).toBeGreaterThanOrEqual(3)
    expect([await rows('arrival_page'), await rows('document_page')]).toEqual([0, 2])
    const [news, ...older] = (await get('/notifications')).body.items
    expect(news).toMatchObject({ kind: 'recognised', documentId, text: expect.stringContaining('2 trang') })
    expect(older).toEqual([])
  })

  test('the same scan again is the known document', async () => {
    const { status, body } = await send('lần ba.pdf', bytes)
    expect([status, body.kind, body.document.id]).toEqual([200, 'known', documentId])
  })

  test('shows each word with its place, pictures of places, and a PDF that can be searched', async () => {
    const whole = (await get(`/documents/${documentId}/recognition`)).body
    expect(whole.pages).toMatchObject([
      { page: 1, source: 'picture', lines: null },
      { page: 2, lines: null },
    ])
    expect(whole.confidence).toBeGreaterThan(0.7)
    const one = (await get(`/documents/${documentId}/recognition?page=1`)).body
    const [page] = one.pages
    const words = page.lines.flatMap((line: { words: object[] }) => line.words)
    const symbol = words.find((word: { text: string }) => word.text.includes('601-KL/TU'))
    expect(symbol.box.x1).toBeLessThanOrEqual(page.width)
    const { x0, y0, x1, y1 } = symbol.box
    const place = await get(
      `/documents/${documentId}/pages/1/picture?box=${[x0, y0, x1, y1].map(Math.round).join(',')}`,
    )
    expect([place.status, place.headers['content-type']]).toEqual([200, 'image/jpeg'])
    expect(place.bytes.subarray(0, 2).toString('hex')).toBe('ffd8')
    const upright = await get(`/documents/${documentId}/pages/2/picture`)
    expect(upright.bytes.byteLength).toBeGreaterThan(place.bytes.byteLength)
    expect((await get(`/documents/${documentId}/pages/9/picture`)).status).toBe(404)
    expect((await get(`/documents/${documentId}/pages/1/picture?box=1,2,3`)).status).toBe(400)

    const before = (await stored()).length
    const asked = { list: 'searchable', asked: { documentId } }
    const job = (await ask(office, office.office, 'POST', '/exports', { body: asked })).body
    expect(job).toMatchObject({ state: 'waiting', rows: 0, of: 2 })
    const { signal } = new AbortController()
    expect(await writeExport(context, office.workspaceId, job.id, signal)).toBe('done')
    expect((await get(`/exports/${job.id}`)).body).toMatchObject({ state: 'done', rows: 2, of: 2 })
    const searchable = await get(`/exports/${job.id}/file`)
    expect(searchable.headers['content-type']).toBe('application/pdf')
    expect(searchable.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    const twice = await get(`/documents/${documentId}/searchable.pdf`)
    const none = { list: 'searchable', asked: { documentId: v7() } }
    expect((await ask(office, office.office, 'POST', '/exports', { body: none })).status).toBe(404)
    expect(twice.bytes.equals(searchable.bytes)).toBe(true)
    expect((await stored()).length).toBe(before + 1)
    const read = await context.reader.read({
      bytes: searchable.bytes,
      name: 'a.pdf',
      organisation: null,
      today: '2026-11-22',
      refuseSecrets: false,
    })
    expect(read.kind === 'read' && read.text).toContain('601-KL/TU')
  })

  test('the journal says who brought it and who took the copy', async () => {
    const journal = await context.database
      .selectFrom('audit')
      .select(['action', 'person_id'])
      .where('action', 'in', ['arrival.receive', 'document.register', 'document.searchable'])
      .orderBy('id')
      .execute()
    const person_id = office.office.personId
    expect(journal).toEqual([
      { action: 'arrival.receive', person_id },
      { action: 'document.register', person_id },
      { action: 'document.searchable', person_id },
      { action: 'document.searchable', person_id },
    ])
  })

  test('a scan of what is in the register already is known by its symbol, and nothing of it is added', async () => {
    const { body } = await send('quét lại 601.pdf', await paper(601, 3))
    expect(await workOnAll(context)).toEqual(['done'])
    expect((await get(`/arrivals/${body.arrival.id}`)).body.document.id).toBe(documentId)
    expect(await rows('document_page')).toBe(2)
  })

  test('a photograph is a scan of one page; a pasted picture comes the same way', async () => {
    const { status, body } = await send('ảnh chụp.jpg', await pictureOf(paperPages(602, 1)[0] ?? ''))
    expect(status).toBe(202)
    expect(await workOnAll(context)).toEqual(['done'])
    const { document } = (await get(`/arrivals/${body.arrival.id}`)).body
    expect((await get(`/documents/${document.id}`)).body.original).toMatchObject({ mediaType: 'image/jpeg' })
  })

  test('named on the command line it is recognised at once, and is nobody’s', async () => {
    const path = join(office.server.folder, 'quét 603.pdf')
    await writeFile(path, await paper(603))
    const blank = join(office.server.folder, 'trắng 603.pdf')
    await writeFile(blank, await scanOf(['']))
    const told: string[] = []
    const input = { workspace: null, paths: [path, blank, path] }
    const tell = {
      imported: ({ outcome }: ImportedFile) =>
        told.push(outcome.kind === 'refused' ? outcome.reason : outcome.kind),
      recognised: (_: string, done: number, all: number) => expect(done).toBeLessThanOrEqual(all),
    }
    expect(await importFiles(context, input, tell)).toBeNull()
    expect(told).toEqual(['registered', 'no-text', 'known'])
    expect(await workOnAll(context)).toEqual([])
    const { items } = (await get('/arrivals?source=command-line')).body
    expect(items).toMatchObject([
      { name: 'trắng 603.pdf', arrivedBy: null, state: 'failed' },
      { name: 'quét 603.pdf', arrivedBy: null, state: 'done' },
    ])
  })

  test('one that has no letters, and one of too many pages, fail with a sentence', async () => {
    const blank = await send('trang trắng.pdf', await scanOf(['', ' ']))
    const long = await send('dài.pdf', await scanOf(Array.from({ length: 9 }, (_, at) => `trang ${at}`)))
    expect(await workOnAll(context)).toEqual(['failed', 'failed'])
    expect((await get(`/arrivals/${blank.body.arrival.id}`)).body).toMatchObject({
      state: 'failed',
      problem: { reason: 'no-text' },
      actions: ['retry', 'discard'],
      keptUntil: expect.any(String),
    })
    expect((await get(`/arrivals/${long.body.arrival.id}`)).body.problem).toMatchObject({
      reason: 'too-long',
      detail: expect.stringContaining('9'),
    })
    const told = (await get('/notifications')).body.items.slice(0, 2)
    expect(
      told.map(({ kind, title }: { kind: string; title: string }) => `${kind}: ${title}`).toSorted(),
    ).toEqual(['recognition-failed: dài.pdf', 'recognition-failed: trang trắng.pdf'])
    expect(told.map(({ text }: { text: string }) => text)).toContain(
      'Chưa nhận dạng được chữ của tệp. Văn bản quá dài. Tách văn bản thành nhiều phần rồi tải lên.',
    )
  })
})

describe('a PDF of which only some pages are pictures', () => {
  test('goes the way of a scan: its text has both kinds of pages, in order', async () => {
    const [first = '', second = '', third = ''] = paperPages(640, 3)
    const { status, body } = await send(
      'ký trang đầu.pdf',
      await scanOf([
        first,
        { letters: second },
        third,
        { letters: 'Trang cuối cùng còn nguyên chữ của văn bản.' },
      ]),
    )
    expect([status, body.kind]).toEqual([202, 'arrived'])
    expect(await workOnAll(context)).toEqual(['done'])
    const { document } = (await get(`/arrivals/${body.arrival.id}`)).body
    expect((await get(`/documents/${document.id}`)).body).toMatchObject({
      symbol: '640-KL/TU',
      recognised: { pages: 4 },
    })
    const { pages } = (await get(`/documents/${document.id}/recognition`)).body
    expect(pages.map((page: { source: string }) => page.source)).toEqual([
      'picture',
      'letters',
      'picture',
      'letters',
    ])
    const text: string = (await get(`/documents/${document.id}/text`)).body.text.replace(/\s+/g, ' ')
    // Words of the middle of each page stand one after another.
    const places = [first, second, third].map((page) => {
      const words = page.split(/\s+/)
      const middle = Math.floor(words.length / 2)
      return text.indexOf(words.slice(middle, middle + 3).join(' '))
    })
    places.push(text.indexOf('Trang cuối cùng còn nguyên chữ'))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('a blank page among letters changes nothing: it is registered at once, and told', async () => {
    const [first = '', second = ''] = paperPages(641)
    const pages = [{ letters: first }, { letters: '' }, { letters: second }]
    const { status, body } = await send('có trang trắng.pdf', await scanOf(pages))
    expect([status, body.kind]).toEqual([201, 'registered'])
    const { remarks } = (await get(`/documents/${body.document.id}/text`)).body
    expect(remarks).toContainEqual(expect.objectContaining({ code: 'pages-without-text' }))
  })
})

/** A PNG that claims to be so wide and high, and has nothing in it. */
function hollowPng(side: number): Uint8Array {
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name), data])
    const frame = Buffer.alloc(8)
    frame.writeUInt32BE(data.byteLength, 0)
    frame.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const start = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([
    start,
    chunk('IHDR', head),
    chunk('IDAT', Buffer.alloc(0)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

describe('pictures that are none', () => {
  test('each fails with a sentence of its own, and what comes after them is recognised', async () => {
    const photograph = await pictureOf(paperPages(605, 1)[0] ?? '')
    const hostile: readonly (readonly [string, Uint8Array, readonly string[]])[] = [
      ['nửa ảnh.jpg', photograph.subarray(0, 2000), ['broken', 'no-text']],
      ['khổng lồ.png', hollowPng(60_000), ['too-many-pixels']],
      ['rỗng ruột.png', hollowPng(800), ['broken']],
      ['hoạt hình.gif', Buffer.from(`GIF89a${'\u0001'.repeat(40)}`), ['unsupported']],
      ['đầu ảnh.tif', Buffer.from('II*\u0000\u0008\u0000\u0000\u0000', 'latin1'), ['broken', 'unsupported']],
    ]
    const ids: string[] = []
    for (const [name, bytes] of hostile) ids.push((await send(name, bytes)).body.arrival.id)
    const { body } = await send('lành.jpg', photograph)
    await workOnAll(context)
    for (const [at, [name, , reasons]] of hostile.entries()) {
      const { state, problem } = (await get(`/arrivals/${ids[at]}`)).body
      expect([name, state, reasons.includes(problem.reason) ? '' : problem]).toEqual([name, 'failed', ''])
      expect(problem.title).not.toBe('Không thực hiện được')
    }
    expect((await get(`/arrivals/${body.arrival.id}`)).body).toMatchObject({ state: 'done', problem: null })
  })
})

describe('work on a scan', () => {
  const work = (id: string, of = context) =>
    workOnArrival(of, office.workspaceId, id, AbortSignal.timeout(300_000))
  const progress = async (id: string): Promise<number> => (await get(`/arrivals/${id}`)).body.pagesDone
  const times = async (id: string) =>
    (
      await context.database
        .selectFrom('arrival_page')
        .select(['page', 'recognition'])
        .where('arrival_id', '=', id)
        .orderBy('page')
        .execute()
    ).map(({ page, recognition }) => [page, (recognition as { milliseconds: number }).milliseconds])

  test('is stopped at once by a cancel, and goes on with the next page when tried again', async () => {
    const { body } = await send('quét 610.pdf', await paper(610, 8))
    const { id } = body.arrival
    const running = work(id)
    await expect.poll(() => progress(id), { timeout: 120_000 }).toBeGreaterThanOrEqual(1)
    const cancelled = await post(`/arrivals/${id}/cancel`)
    expect(cancelled.body).toMatchObject({ state: 'cancelled', actions: ['retry', 'discard'] })
    expect(await running).toBe('cancelled')
    const before = await times(id)
    expect(before.length).toBeLessThan(8)
    expect((await post(`/arrivals/${id}/cancel`)).body.reason).toBe('wrong-state')
    expect((await post(`/arrivals/${id}/retry`)).body.state).toBe('waiting')
    const halfway = work(id)
    await expect.poll(() => progress(id), { timeout: 120_000 }).toBeGreaterThan(before.length)
    // Pages are done in any order; none that was done is done again.
    expect(await times(id)).toEqual(expect.arrayContaining(before))
    expect(await halfway).toBe('done')
    expect((await get(`/arrivals/${id}`)).body.document.symbol).toBe('610-KL/TU')
  })

  test('is done by one of two servers', async () => {
    const other = secondServer(office.server)
    const { body } = await send('quét 611.pdf', await paper(611, 3))
    const outcomes = await Promise.all([work(body.arrival.id), work(body.arrival.id, other)])
    expect(outcomes.toSorted()).toEqual(['busy', 'done'])
    expect(await work(body.arrival.id, other)).toBe('over')
    await other.close()
  })

  test('ends when the server stops, and is sent for at the next start', async () => {
    const { body } = await send('quét 612.pdf', await paper(612, 4))
    const stopping = new AbortController()
    const running = workOnArrival(context, office.workspaceId, body.arrival.id, stopping.signal)
    await expect.poll(() => progress(body.arrival.id), { timeout: 120_000 }).toBeGreaterThanOrEqual(1)
    stopping.abort()
    expect(await running).toBe('interrupted')
    expect(await resumeArrivals(context, 0)).toEqual({ resumed: 1 })
    expect(await workOnAll(context)).toEqual(['done'])
  })
})

describe('what is not kept', () => {
  test('a scan that bears a mark of state secrecy leaves nothing but a count', async () => {
    const [first = '', second = ''] = paperPages(620)
    const bytes = await scanOf([second, `TỐI MẬT\n\n${first}`])
    const before = [await stored(), await rows('document'), await rows('file'), await rows('arrival_page')]
    const { body } = await send('chuyện cơ mật.pdf', bytes)
    expect(await workOnAll(context)).toEqual(['failed'])
    expect([await stored(), await rows('document'), await rows('file'), await rows('arrival_page')]).toEqual(
      before,
    )
    expect((await get(`/arrivals/${body.arrival.id}`)).body).toMatchObject({
      name: '',
      size: 0,
      pages: null,
      problem: { reason: 'state-secret' },
      actions: ['discard'],
    })
    expect((await post(`/arrivals/${body.arrival.id}/retry`)).body.reason).toBe('arrival-bytes-gone')
    const counted = await context.database
      .selectFrom('audit')
      .selectAll()
      .where('action', '=', 'document.refuse')
      .execute()
    expect(counted).toMatchObject([{ details: { reason: 'state-secret' }, subject_id: null }])
    const dump = JSON.stringify(await context.database.selectFrom('arrival').selectAll().execute())
    expect(dump).not.toContain('cơ mật')
    const [told] = (await get('/notifications')).body.items
    expect(told).toMatchObject({ kind: 'recognition-failed', documentId: null })
    expect(JSON.stringify(told)).not.toContain('cơ mật')
  })

  test('a mark of state secrecy in the letters of a PDF that has pictures too is refused at the door', async () => {
    const [first = '', second = ''] = paperPages(642)
    const before = [await stored(), await rows('arrival'), await rows('file')]
    const { status, body } = await send('lẫn.pdf', await scanOf([second, { letters: `TỐI MẬT\n\n${first}` }]))
    expect([status, body.reason]).toEqual([422, 'state-secret'])
    expect([await stored(), await rows('arrival'), await rows('file')]).toEqual(before)
  })

  test('as evidence of a task too; one without a mark is kept byte for byte, unread', async () => {
    const [first = '', second = ''] = paperPages(643)
    const [storedBefore, filesBefore] = [await stored(), await rows('file')]
    const pagesBefore = await rows('arrival_page')
    const evidence = async (letters: string) =>
      upload(office, office.office, 'minh chứng.pdf', await scanOf([second, { letters }]), '/files')
    const secret = await evidence(`TỐI MẬT\n\n${first}`)
    expect([secret.status, secret.body.reason]).toEqual([422, 'state-secret'])
    expect([await stored(), await rows('file')]).toEqual([storedBefore, filesBefore])
    const plain = await evidence(first)
    expect([plain.status, plain.body.name]).toEqual([201, 'minh chứng.pdf'])
    expect([(await stored()).length, await rows('file')]).toEqual([storedBefore.length + 1, filesBefore + 1])
    expect(await rows('arrival_page')).toBe(pagesBefore)
  })

  test('an archive with such a scan goes too; the other documents of it stay and say so', async () => {
    const secret = await scanOf([`TUYỆT MẬT\n\n${paperPages(621)[0]}`])
    const other = resolutionText.replaceAll('15-NQ/TU', '622-NQ/TU')
    const archive = zipOf([
      { name: 'quét.pdf', bytes: secret },
      { name: 'nghị quyết.txt', bytes: new TextEncoder().encode(other) },
    ])
    const before = (await stored()).length
    const { status, body } = await send('tháng 6.zip', archive)
    expect([status, body.parts.map((part: { kind: string }) => part.kind)]).toEqual([
      201,
      ['arrived', 'registered'],
    ])
    expect(body.parts[0].arrival.container).toEqual({ name: 'tháng 6.zip', path: 'quét.pdf' })
    expect((await stored()).length).toBe(before + 3)
    await workOnAll(context)
    expect((await stored()).length).toBe(before + 1)
    const { id } = body.parts[1].document
    expect((await get(`/documents/${id}`)).body.container).toBeNull()
    expect((await get(`/documents/${id}/history`)).body.items[0]).toMatchObject({
      action: 'container-removed',
      text: expect.stringContaining('Gỡ tệp chứa'),
    })
  })

  test('a scan in an archive becomes a document that knows where it stood', async () => {
    const archive = zipOf([{ name: 'quét/623.pdf', bytes: await paper(623) }])
    const { status, body } = await send('tháng 7.zip', archive)
    expect(status).toBe(202)
    await workOnAll(context)
    const { document } = (await get(`/arrivals/${body.parts[0].arrival.id}`)).body
    expect((await get(`/documents/${document.id}`)).body.container).toEqual({
      name: 'tháng 7.zip',
      path: 'quét/623.pdf',
    })
  })

  test('what was cancelled is kept for a time, then its bytes go; discarded, with the next sweep', async () => {
    const old = (await send('cũ.pdf', await paper(630))).body.arrival.id
    const fresh = (await send('mới.pdf', await paper(631))).body.arrival.id
    for (const id of [old, fresh]) expect((await post(`/arrivals/${id}/cancel`)).status).toBe(200)
    await context.database
      .updateTable('arrival')
      .set({ ended_at: new Date(Date.now() - 31 * 86_400_000) })
      .where('id', '=', old)
      .execute()
    expect(await forgetArrivals(context)).toEqual({ forgotten: 1 })
    expect((await get(`/arrivals/${old}`)).body).toMatchObject({ actions: ['discard'], keptUntil: null })
    expect((await get(`/arrivals/${fresh}`)).body.actions).toEqual(['retry', 'discard'])
    expect((await ask(office, office.office, 'DELETE', `/arrivals/${fresh}`)).status).toBe(204)
    expect((await get(`/arrivals/${fresh}`)).status).toBe(404)
    const files = (await stored()).length
    // Young bytes may be about to be named: a sweep leaves them for an hour, then both go.
    expect(await sweepFiles(context)).toEqual({ removed: 0 })
    const quiet = context.files.sweep((all) => asOwner(context.database, (tx) => keptFiles(tx, all)), 0)
    expect(await quiet).toBe(2)
    expect((await stored()).length).toBe(files - 2)
  })

  test('the list pages through everything once, and counts', async () => {
    const { body: whole } = await get('/arrivals?limit=200')
    const ids: string[] = []
    let cursor = ''
    do {
      const { body } = await get(`/arrivals?limit=3${cursor && `&cursor=${cursor}`}`)
      ids.push(...body.items.map((item: { id: string }) => item.id))
      cursor = body.nextCursor ?? ''
    } while (cursor)
    expect(ids).toEqual(whole.items.map((item: { id: string }) => item.id))
    const { open, done, failed, cancelled } = whole.counts
    expect([open, done + failed + cancelled]).toEqual([0, ids.length])
  })
})
