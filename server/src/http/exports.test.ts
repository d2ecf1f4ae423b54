/** Lists taken away over HTTP: what is filtered, by whom it is seen, what the journal keeps of it. */
import exceljs from 'exceljs'
import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { makePerson, signInAs } from '../access/testing.ts'
import { exportList } from '../operations/exports/index.ts'
import { giveTasks, scopeOf, settle, units, workspaceId } from '../store/tasks/testing.ts'
import { createTestServer, type TestServer } from '../testing.ts'

let server: TestServer
let office: string
let admin: string
let stranger: string
let ids: Record<string, string>

beforeAll(async () => {
  server = await createTestServer(inject('testServerUrl'), {
    clock: () => Date.parse('2026-11-22T03:04:00Z'),
  })
  const { db } = server.database
  await settle(db)
  const cookieOf = async (
    name: string,
    unitId: string,
    role: 'office-specialist' | 'administrator' | 'focal-point',
  ): Promise<string> =>
    signInAs(server.context.access, await makePerson(db, workspaceId, name, [{ unitId, role }]))
  office = await cookieOf('van.phong', units.root, 'office-specialist')
  admin = await cookieOf('quan.tri', units.root, 'administrator')
  stranger = await cookieOf('dau.moi.c', units.c, 'focal-point')
  ids = await giveTasks(db, {
    'Rà soát quy hoạch': { coordinatingUnitIds: [units.b] },
    'Báo cáo có minh chứng': {},
    '=1+1 không phải công thức': { leadUnitId: units.b },
  })
  await db
    .insertInto('file')
    .values({
      workspace_id: workspaceId,
      id: (ids['file'] = v7()),
      sha256: 'a'.repeat(64),
      name: 'nghi-quyet.docx',
      media_type: 'text/plain',
      size: 1,
    })
    .execute()
  for (const [symbol, issuedOn] of [
    ['15-NQ/TU', '2026-10-05'],
    ['20-KL/TU', '2026-11-01'],
  ] as const) {
    const document = { workspace_id: workspaceId, id: v7(), file_id: ids['file'], source: 'paste' as const }
    await db
      .insertInto('document')
      .values({
        ...document,
        sha256: symbol.padEnd(64, '0'),
        symbol,
        issued_on: issuedOn,
        title: `Về ${symbol}`,
      })
      .execute()
  }
})
afterAll(() => server.close())

async function take(cookie: string, url: string) {
  const answer = await server.app.inject({ method: 'GET', url, headers: { cookie } })
  return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload }
}

/** The rows of the first sheet, cells from 0. */
async function rowsOf(cookie: string, url: string): Promise<unknown[][]> {
  const { status, bytes } = await take(cookie, url)
  expect(status).toBe(200)
  const book = new exceljs.Workbook()
  await book.xlsx.load(new Uint8Array(bytes).buffer)
  const values = book.worksheets[0]?.getSheetValues() as unknown[][]
  return values.slice(1).map((cells) => Array.from(cells.slice(1)))
}

async function lastLines(count: number) {
  const { db } = server.database
  return db.selectFrom('audit').select(['action', 'details']).orderBy('id', 'desc').limit(count).execute()
}

describe('tasks', () => {
  test('chosen columns and order, typed cells, no formula, who took it when', async () => {
    const rows = await rowsOf(
      office,
      '/api/v1/tasks/export?columns=number,title,lead,deadline,timeliness&sort=number',
    )
    expect(rows.slice(0, 3).map((cells) => cells[0])).toEqual([
      expect.stringMatching(/^DANH SÁCH NHIỆM VỤ – /),
      'Toàn bộ danh sách, không lọc.',
      'Kết xuất lúc 10:04 22/11/2026, người kết xuất: van.phong.',
    ])
    expect(rows[3]).toEqual(['STT', 'Nội dung', 'Chủ trì', 'Thời hạn', 'Tình trạng', 'Mã nhiệm vụ'])
    const first = [
      1,
      'Rà soát quy hoạch',
      'Cơ quan a',
      new Date('2026-12-31T00:00:00Z'),
      expect.any(String),
      'NV-1-000001',
    ]
    expect(rows[4]).toEqual(first)
    expect(rows.slice(4).map((cells) => cells[1])).toContain('=1+1 không phải công thức')
  })

  test('what is filtered is in the file and in the journal, in words', async () => {
    const query = `unitId=${units.b}&q=cong%20thuc&work=assigned,accepted&deadlineTo=2026-12-31`
    const rows = await rowsOf(office, `/api/v1/tasks/export?${query}`)
    const said =
      'Lọc theo: tìm “cong thuc”; trạng thái Chờ nhận, Đã nhận; chủ trì Cơ quan b và cấp dưới; thời hạn đến ngày 31/12/2026.'
    expect(rows[1]).toEqual([said])
    expect(rows.slice(4).map((cells) => cells[1])).toEqual(['=1+1 không phải công thức'])
    const [line] = await lastLines(1)
    expect(line).toMatchObject({
      action: 'task.export',
      details: { format: 'xlsx', rows: 1, filter: said, asked: { unitId: units.b, q: 'cong thuc' } },
    })
  })

  test('only what the asker sees leaves', async () => {
    expect((await rowsOf(stranger, '/api/v1/tasks/export')).length).toBe(4)
    expect((await lastLines(1))[0]).toMatchObject({ details: { rows: 0 } })
    const named = await rowsOf(stranger, `/api/v1/tasks/export?parentId=${ids['Rà soát quy hoạch']}`)
    expect(named[1]).toEqual(['Lọc theo: thuộc nhiệm vụ số không rõ.'])
  })

  test('CSV with the same rows; a name in plain words with the day', async () => {
    const { headers, bytes } = await take(office, '/api/v1/tasks/export?format=csv&columns=number,title')
    expect(headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(headers['content-disposition']).toContain('filename="danh-sach-nhiem-vu-2026-11-22.csv"')
    expect(bytes.toString().split('\r\n')).toEqual(
      expect.arrayContaining([
        '\uFEFFSTT,Nội dung,Mã nhiệm vụ',
        '1,Rà soát quy hoạch,NV-1-000001',
        "3,'=1+1 không phải công thức,NV-3-000003",
      ]),
    )
  })

  test('what happened to one of them', async () => {
    const url = `/api/v1/tasks/${ids['Rà soát quy hoạch']}/events/export`
    const rows = await rowsOf(office, url)
    expect(rows[1]).toEqual(['Lọc theo: nhiệm vụ số 1, Rà soát quy hoạch.'])
    expect(rows[4]?.slice(0, 4)).toEqual([1, expect.any(Date), 'lập nhiệm vụ', 'office'])
    expect((await take(office, url)).headers['content-disposition']).toContain(
      'dien-bien-nhiem-vu-so-1-2026-11-22.xlsx',
    )
    expect((await take(stranger, url)).status).toBe(404)
  })
})

describe('the other lists', () => {
  test('the register of documents, as filtered', async () => {
    const rows = await rowsOf(office, '/api/v1/documents/export?issuedFrom=2026-10-10')
    expect(rows[1]).toEqual(['Lọc theo: ban hành từ ngày 10/10/2026.'])
    expect(rows.slice(4).map((cells) => cells.slice(0, 5))).toEqual([
      [1, '20-KL/TU', undefined, new Date('2026-11-01T00:00:00Z'), 'Về 20-KL/TU'],
    ])
    expect((await rowsOf(stranger, '/api/v1/documents/export')).length).toBe(4)
  })

  test('the tree of agencies of a day, and those that a word leaves', async () => {
    const rows = await rowsOf(office, '/api/v1/units/export?day=2026-11-20')
    expect(rows[0]?.[0]).toContain('vào ngày 20/11/2026')
    expect(rows[4]?.[3]).toBeUndefined()
    expect(rows.slice(5).every((cells) => typeof cells[3] === 'string')).toBe(true)
    const found = await rowsOf(office, '/api/v1/units/export?q=co%20quan%20b1')
    expect(found.slice(4).map((cells) => [cells[0], cells[1]])).toEqual([[1, 'Cơ quan b1']])
  })

  test('people with their roles', async () => {
    const rows = await rowsOf(office, '/api/v1/people/export?role=administrator')
    expect(rows[1]).toEqual(['Lọc theo: vai Quản trị.'])
    const quan = rows.slice(4).find((cells) => cells[3] === 'quan.tri')
    expect(quan?.[5]).toMatch(/^Quản trị – /)
  })

  test('the journal says that it was taken away', async () => {
    await rowsOf(admin, '/api/v1/audit/export')
    const rows = await rowsOf(admin, '/api/v1/audit/export?action=audit')
    expect(rows[1]).toEqual(['Lọc theo: việc “audit”.'])
    expect(rows[4]).toEqual(
      expect.arrayContaining(['Xuất nhật ký', expect.stringContaining('số hàng: '), 'audit.export']),
    )
  })
})

describe('a list of many pages', () => {
  const list = (pages: number) => ({
    action: 'task.export',
    subject: 'task',
    file: 'a',
    sheet: 'A',
    title: 'A',
    filters: [],
    asked: {},
    columns: [{ head: 'A', width: 9, kind: 'number' as const, cell: (row: number) => row }],
    page: (cursor: string | undefined) => {
      const nth = Number(cursor ?? 0)
      const items = Array.from({ length: 1000 }, (_, at) => nth * 1000 + at)
      return Promise.resolve({ items, nextCursor: nth + 1 < pages ? String(nth + 1) : null })
    },
  })

  test('the journal has a line before the first byte, and one with the rows when it has ended', async () => {
    const { stream } = await exportList(server.context, scopeOf('office'), 'csv', list(3))
    const [begun] = await lastLines(1)
    expect(begun?.details).not.toHaveProperty('rows')
    let text = ''
    for await (const chunk of stream) text += String(chunk)
    expect(text.trim().split('\r\n').slice(1).map(Number)).toEqual(
      Array.from({ length: 3000 }, (_, at) => at),
    )
    const [ended] = await lastLines(1)
    expect(ended).toMatchObject({ action: 'task.export-end', details: { rows: 3000, whole: true } })
  })

  test.each(['csv', 'xlsx'] as const)('%s broken off is told with the rows that left', async (format) => {
    const { stream } = await exportList(server.context, scopeOf('office'), format, list(100_000))
    let bytes = 0
    for await (const chunk of stream) if ((bytes += chunk.length) > 40_000) break
    await expect.poll(async () => (await lastLines(1))[0]?.action).toBe('task.export-end')
    const [ended] = await lastLines(1)
    expect(ended?.details).toMatchObject({ whole: false })
  })
})
