import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import {
  ask,
  conclusionText,
  openOffice,
  resolutionText,
  upload,
  uploadText,
  type TestOffice,
} from './testing.ts'

let office: TestOffice
let documentId: string

beforeAll(async () => {
  office = await openOffice(inject('testServerUrl'))
  const { status, body } = await uploadText(office, office.office, 'Kết luận 215.txt', conclusionText)
  expect([status, body.kind]).toEqual([201, 'registered'])
  documentId = body.document.id
})
afterAll(() => office.close())

const get = (path: string) => ask(office, office.office, 'GET', path)

describe('a document that was uploaded', () => {
  test('knows who it is', async () => {
    const { body } = await get(`/documents/${documentId}`)
    expect(body).toMatchObject({
      symbol: '215-KL/TU',
      issuedOn: '2026-10-05',
      system: 'party',
      status: 'waiting',
      original: { name: 'Kết luận 215.txt', mediaType: 'text/plain' },
      whole: true,
      registeredBy: { name: 'van-phong' },
      revision: 1,
    })
  })

  test('shows its text as it is, and every span quotes it', async () => {
    const { body } = await get(`/documents/${documentId}/text`)
    expect(body.text).toBe(conclusionText)
    for (const { span } of [...body.highlights, ...body.sentences, ...body.outline]) {
      expect(span.end).toBeGreaterThan(span.start)
      expect(span.end).toBeLessThanOrEqual(body.text.length)
    }
    expect(body.sentences.length).toBeGreaterThan(8)
  })

  test('gives back its original byte for byte, as a file to save', async () => {
    const { headers, bytes } = await get(`/documents/${documentId}/original`)
    expect(bytes.toString('utf8')).toBe(conclusionText)
    expect(headers['content-disposition']).toContain("filename*=UTF-8''K%E1%BA%BFt%20lu%E1%BA%ADn%20215.txt")
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  test('remembers how it came', async () => {
    const { body } = await get(`/documents/${documentId}/history`)
    expect(body.items).toHaveLength(1)
    expect(body.items[0]).toMatchObject({ action: 'register', person: { name: 'van-phong' } })
  })
})

describe('the same document again', () => {
  test('by its bytes, under another name', async () => {
    const { status, body } = await uploadText(office, office.office, 'ban-sao.txt', conclusionText)
    expect([status, body.kind, body.document.id]).toEqual([200, 'known', documentId])
  })

  test('by symbol, issuer and day, with other bytes', async () => {
    const other = conclusionText.replace('về đẩy mạnh', 'Về  đẩy mạnh')
    const { status, body } = await uploadText(office, office.office, 'ban-khac.txt', other)
    expect([status, body.kind, body.document.id]).toEqual([200, 'known', documentId])
  })

  test('by two people at once', async () => {
    const text = resolutionText.replaceAll('15-NQ/TU', '77-NQ/TU')
    const names = ['a.txt', 'b.txt', 'c.txt', 'd.txt']
    const answers = await Promise.all(names.map((name) => uploadText(office, office.office, name, text)))
    expect(answers.map((answer) => String(answer.body.kind)).toSorted()).toEqual([
      'known',
      'known',
      'known',
      'registered',
    ])
    expect(new Set(answers.map((answer) => answer.body.document.id)).size).toBe(1)
  })
})

describe('the register', () => {
  test.each([
    ['giải ngân vốn', 'with marks'],
    ['giai ngan von', 'without marks'],
    ['GIẢI NGÂN đầu tư cô', 'the beginning of the last word'],
    ['kết luận ban thường vụ', 'words of the letterhead'],
    ['215-KL/TU', 'a symbol'],
    ['Kết luận số 215-kl/tu', 'a symbol among words, in small letters'],
  ])('finds it by "%s" (%s)', async (q) => {
    const { body } = await get(`/documents?q=${encodeURIComponent(q)}`)
    expect(body.items.map((item: { id: string }) => item.id)).toContain(documentId)
  })

  test.each(['giải ngân sách trắng', '216-KL/TU', 'zzzz'])('does not find it by "%s"', async (q) => {
    const { body } = await get(`/documents?q=${encodeURIComponent(q)}`)
    expect(body.items.map((item: { id: string }) => item.id)).not.toContain(documentId)
  })

  test('marks what was found among the words around it', async () => {
    const { body } = await get(`/documents?q=${encodeURIComponent('mat bang')}`)
    expect(body.items[0].snippet).toContain('«mặt bằng»')
  })

  test('a symbol finds its document and all that cite it', async () => {
    const before = await get(`/documents?q=15-NQ/TU`)
    expect(before.body.items).toMatchObject([{ id: documentId, citesSearched: true }])
    const cites = await get(`/documents/${documentId}/citations`)
    expect(cites.body.cites.find((line: { symbol: string }) => line.symbol === '15-NQ/TU')).toMatchObject({
      document: null,
    })

    const resolution = await uploadText(office, office.office, 'nq15.txt', resolutionText)
    expect(resolution.status).toBe(201)
    const { id } = resolution.body.document
    const after = await get(`/documents?q=15-NQ/TU&sort=relevance`)
    expect(
      after.body.items.map((item: { id: string; citesSearched: boolean }) => [item.id, item.citesSearched]),
    ).toEqual([
      [id, false],
      [documentId, true],
    ])
    const linked = await get(`/documents/${documentId}/citations`)
    expect(linked.body.cites.find((line: { symbol: string }) => line.symbol === '15-NQ/TU').document.id).toBe(
      id,
    )
    expect((await get(`/documents/${id}/citations`)).body.citedBy).toMatchObject([{ id: documentId }])
  })

  test('pages hold every document once, in each order', async () => {
    for (const sort of ['-registeredAt', '-issuedOn', 'issuedOn', 'relevance']) {
      const whole = (await get(`/documents?sort=${sort}`)).body.items.map((item: { id: string }) => item.id)
      const seen: string[] = []
      let cursor = ''
      do {
        const { body } = await get(`/documents?sort=${sort}&limit=1${cursor && `&cursor=${cursor}`}`)
        seen.push(...body.items.map((item: { id: string }) => item.id))
        cursor = body.nextCursor ?? ''
      } while (cursor)
      expect(seen).toEqual(whole)
    }
  })

  test('filters and counts by type and day', async () => {
    const facets = await get('/documents/facets')
    expect(facets.body.statuses).toMatchObject([{ value: 'waiting' }])
    const none = await get('/documents?issuedFrom=2026-10-06&issuedTo=2026-12-31')
    expect(none.body.items).toEqual([])
    const one = await get('/documents?issuedFrom=2026-10-01')
    expect(one.body.items.map((item: { id: string }) => item.id)).toEqual([documentId])
  })

  test('a cursor that nobody gave out is refused', async () => {
    const { status, body } = await get('/documents?cursor=abc')
    expect([status, body.reason]).toEqual([400, 'bad-cursor'])
  })
})

describe('correcting who a document is', () => {
  test('needs the revision that was read, and says what is there now', async () => {
    const path = `/documents/${documentId}`
    const headers = { 'if-match': '"1"' }
    const edited = await ask(office, office.office, 'PATCH', path, {
      body: { signer: 'Nguyễn Văn Mới' },
      headers,
    })
    expect([edited.status, edited.body.signer, edited.headers['etag']]).toEqual([
      200,
      'Nguyễn Văn Mới',
      '"2"',
    ])
    const late = await ask(office, office.office, 'PATCH', path, { body: { signer: 'Ai đó' }, headers })
    expect([late.status, late.body.reason, late.body.current.signer]).toEqual([
      412,
      'revision-mismatch',
      'Nguyễn Văn Mới',
    ])
    const { body } = await get(`${path}/history`)
    expect(body.items[0].text).toContain('người ký')
  })
})

describe('what is refused leaves nothing behind', () => {
  const rows = async () => {
    const { db } = office.server.database
    const count = (table: 'file' | 'document' | 'draft' | 'document_text') =>
      db
        .selectFrom(table)
        .select((e) => e.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
    return [await count('file'), await count('document'), await count('document_text')].map((row) => row.n)
  }

  test.each(['MẬT', 'TỐI MẬT', 'TUYỆT MẬT'])('a document marked %s', async (mark) => {
    const before = await rows()
    const secret = `${mark}\n${resolutionText.replaceAll('15-NQ/TU', '99-NQ/TU')}`
    const { status, body } = await uploadText(office, office.office, 'chuyện cơ mật.txt', secret)
    expect([status, body.reason]).toEqual([422, 'state-secret'])
    expect(body.detail).toContain(mark)
    expect(await rows()).toEqual(before)
    const journal = await office.server.database.db
      .selectFrom('audit')
      .selectAll()
      .where('action', '=', 'document.refuse')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    expect(journal.details).toEqual({ reason: 'state-secret' })
    expect(journal.subject_id).toBeNull()
  })

  test('an empty file, with a sentence that says what to do', async () => {
    const before = await rows()
    const { status, body } = await upload(office, office.office, 'rong.docx', new Uint8Array())
    expect([status, body.reason, body.where]).toEqual([422, 'empty', 'rong.docx'])
    expect(body.todo).toBeTruthy()
    expect(await rows()).toEqual(before)
  })
})

describe('pasted text', () => {
  test('is registered like a file', async () => {
    const text = resolutionText.replaceAll('15-NQ/TU', '31-NQ/TU')
    const { status, body } = await ask(office, office.office, 'POST', '/documents/text', { body: { text } })
    expect([status, body.kind, body.document.symbol]).toEqual([201, 'registered', '31-NQ/TU'])
  })
})
