/** What another program has opened and saved: exports that come back, lists of units, files that mean harm. */
import { sql } from 'kysely'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { giveTasks, units } from '../../store/tasks/testing.ts'
import { createTestServer, type TestServer } from '../../testing.ts'
import { bookOf, bytesOf, importers, type Importer } from './testing.ts'

let server: TestServer
let office: Importer
let admin: Importer

const fixture = (name: string): Uint8Array =>
  readFileSync(join(import.meta.dirname, '../../files/sheets/testing', name))

beforeAll(async () => {
  server = await createTestServer(inject('testServerUrl'), {
    clock: () => Date.parse('2026-11-22T03:04:00Z'),
  })
  const people = { office: 'office-specialist', admin: 'administrator' } as const
  ;({ office, admin } = await importers(server, people))
  // The codes in the fixture are those of the first two tasks of a new province.
  await giveTasks(server.database.db, {
    'Rà soát quy hoạch': { coordinatingUnitIds: [units.b] },
    'Xây dựng đề án': {},
  })
})
afterAll(() => server.close())

describe('books written by LibreOffice', () => {
  test('an export edited in it changes exactly what was edited', async () => {
    const { body } = await office.upload(fixture('xuat-da-sua.xlsx'), 'xuat-da-sua.xlsx')
    expect(body.counts).toEqual({ new: 0, changed: 1, same: 1, error: 0 })
    expect((await office.rows(body.id, 'changed'))[0]).toMatchObject({
      matchedBy: 'code',
      changes: [
        { field: 'title', from: 'Rà soát quy hoạch', to: 'Rà soát quy hoạch cấp xã' },
        { field: 'deadline', from: '31/12/2026', to: '28/02/2027' },
      ],
    })
    expect(await office.apply(body)).toMatchObject({ status: 200 })
    const again = await office.upload(fixture('xuat-da-sua.xlsx'), 'xuat-da-sua.xlsx')
    expect(again.body.counts).toEqual({ new: 0, changed: 0, same: 2, error: 0 })
  })

  test('a list with a head of two rows, groups and sums becomes tasks under their headings', async () => {
    const { body } = await office.upload(fixture('danh-muc.xlsx'), 'danh-muc.xlsx')
    expect(body).toMatchObject({
      sheet: 'Danh mục',
      head: { top: 4, bottom: 5 },
      counts: { new: 2, error: 0 },
    })
    expect(body.sheets.map((sheet: { name: string; hidden: boolean }) => [sheet.name, sheet.hidden])).toEqual(
      [
        ['Danh mục', false],
        ['Nháp', true],
      ],
    )
    expect((await office.apply(body)).status).toBe(200)
    const { rows } = await sql<{
      title: string
      outline: string[]
      deadline: string
    }>`select title, outline, deadline
      from task where number > 2 order by number`.execute(server.database.db)
    expect(rows).toEqual([
      { title: 'Rà soát quy hoạch', outline: ['I LĨNH VỰC KINH TẾ'], deadline: '2027-01-31' },
      { title: 'Xây dựng đề án', outline: ['I LĨNH VỰC KINH TẾ'], deadline: '2027-06-30' },
    ])
  })

  test.each([
    ['danh-muc.xls', 'danh-muc.xls', 'Tệp Excel cũ (.xls)', '.xlsx'],
    ['danh-muc.ods', 'danh-muc.ods', 'Không phải bảng tính đọc được', '.xlsx'],
  ])('another format is refused with what to do: %s', async (file, name, title, todo) => {
    const { status, body } = await office.upload(fixture(file), name)
    expect(status).toBe(422)
    expect(body.title).toBe(title)
    expect(body.todo).toContain(todo)
  })
})

describe('files that mean harm', () => {
  async function nothingKept(): Promise<number> {
    const { rows } = await sql<{ count: number }>`select count(*) as count from sheet_import`.execute(
      server.database.db,
    )
    return rows[0]?.count ?? -1
  }

  test('cut off at every tenth: a clear sentence each, nothing half-stored', async () => {
    const before = await nothingKept()
    const whole = fixture('danh-muc.xlsx')
    for (let tenth = 1; tenth < 10; tenth += 1) {
      const { status, body } = await office.upload(whole.slice(0, Math.floor((whole.length * tenth) / 10)))
      expect([status, body.title]).toEqual([422, 'Tệp hỏng'])
    }
    expect(await nothingKept()).toBe(before)
  })

  test('a state secret leaves nothing', async () => {
    const before = await nothingKept()
    const bytes = await bookOf([['TUYỆT MẬT'], ['STT', 'Nội dung', 'Chủ trì'], [1, 'x', 'Cơ quan a']])
    expect((await office.upload(bytes)).body.reason).toBe('state-secret')
    expect(await nothingKept()).toBe(before)
  })

  test('words like formulas stay words on the way in and out', async () => {
    const evil = '=HYPERLINK("http://x","bấm")'
    const opened = await office.bring([
      ['Nội dung', 'Chủ trì'],
      [evil, 'Cơ quan a'],
    ])
    expect((await office.apply(opened)).status).toBe(200)
    const made = await office.book('/api/v1/tasks/export?columns=title,lead&sort=number')
    const values = made.worksheets[0]?.getColumn(1).values ?? []
    expect(values).toContain(evil)
  })
})

describe('lists of units', () => {
  const head = ['STT', 'Tên cơ quan, đơn vị', 'Viết tắt', 'Thuộc cơ quan', 'Khối', 'Cấp', 'Từ ngày']

  test('units are set up below one another in any order, renamed, moved; errors by cell', async () => {
    const opened = await admin.upload(
      await bookOf([
        head,
        [1, 'Phòng Dữ liệu', 'P.DL', 'Trung tâm Chuyển đổi số', '', '', ''],
        [2, 'Trung tâm Chuyển đổi số', 'TTCĐS', 'Cơ quan a', 'Chính quyền', 'Cấp tỉnh', '01/10/2026'],
        [3, 'Phòng Không đâu', '', 'Sở Không có', 'Nhà nước', '', ''],
      ]),
      'co-quan.xlsx',
    )
    expect(opened.body).toMatchObject({ target: 'units', counts: { new: 2, error: 1 } })
    const [wrong] = await admin.rows(opened.body.id, 'error')
    expect(
      wrong.problems.map((problem: { column: string; code: string }) => [problem.column, problem.code]),
    ).toEqual([
      ['E', 'kind-unknown'],
      ['D', 'parent-not-found'],
    ])
    const good = await admin.upload(
      await bookOf([
        head,
        [1, 'Phòng Dữ liệu', 'P.DL', 'Trung tâm Chuyển đổi số', '', '', ''],
        [2, 'Trung tâm Chuyển đổi số', 'TTCĐS', 'Cơ quan a', 'Chính quyền', 'Cấp tỉnh', '01/10/2026'],
      ]),
      'co-quan.xlsx',
    )
    expect((await admin.apply(good.body)).status).toBe(200)
    const { rows } = await sql<{ name: string; above: string; kind: string; from: string }>`
      select u.name, p.name as above, u.kind, u.valid_from as "from" from unit u join unit p on p.id = u.parent_id
      where u.name like '%liệu' or u.name like 'Trung tâm%' order by u.name`.execute(server.database.db)
    expect(rows).toEqual([
      { name: 'Phòng Dữ liệu', above: 'Trung tâm Chuyển đổi số', kind: 'state', from: '2026-11-22' },
      { name: 'Trung tâm Chuyển đổi số', above: 'Cơ quan a', kind: 'state', from: '2026-10-01' },
    ])
  })

  test('an export that was edited and brought back changes exactly what was edited, by dated events', async () => {
    await expect
      .poll(async () =>
        (await admin.ask('GET', '/api/v1/units')).body.items.some(
          (unit: { name: string }) => unit.name === 'Phòng Dữ liệu',
        ),
      )
      .toBe(true)
    const made = await admin.book('/api/v1/units/export?format=xlsx')
    const sheet = made.worksheets[0]
    if (!sheet) throw new Error('no sheet')
    const same = await admin.upload(await bytesOf(made), 'co-quan.xlsx')
    expect(same.body.counts).toMatchObject({ new: 0, changed: 0, error: 0 })
    sheet.eachRow((row) => {
      const name = row.getCell(2)
      if (name.value === 'Phòng Dữ liệu') {
        name.value = 'Phòng Dữ liệu và An toàn thông tin'
        row.getCell(4).value = 'Cơ quan b'
      }
    })
    const edited = await admin.upload(await bytesOf(made), 'co-quan.xlsx')
    expect(edited.body.counts).toMatchObject({ new: 0, changed: 1, error: 0 })
    expect((await admin.rows(edited.body.id, 'changed'))[0].changes).toEqual([
      { field: 'name', from: 'Phòng Dữ liệu', to: 'Phòng Dữ liệu và An toàn thông tin' },
      { field: 'parent', from: 'Trung tâm Chuyển đổi số', to: 'Cơ quan b' },
    ])
    expect((await admin.apply(edited.body)).status).toBe(200)
    const { rows } = await sql<{
      kind: string
    }>`select e.kind from unit_event e join unit u on u.id = e.unit_id
      where u.name = 'Phòng Dữ liệu và An toàn thông tin' order by e.id`.execute(server.database.db)
    expect(rows.map(({ kind }) => kind)).toEqual(['created', 'renamed', 'moved'])
  })
})
