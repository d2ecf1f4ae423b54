/** Tables of indicators and of projects over HTTP: previewed, written as dated facts, corrected by revisions, taken out and brought back. */
import type exceljs from 'exceljs'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { createTestServer, type TestServer } from '../../testing.ts'
import { bookOf, bytesOf, importers, type Importer } from './testing.ts'

let server: TestServer
let office: Importer
let admin: Importer
let owner: Importer

beforeAll(async () => {
  server = await createTestServer(inject('testServerUrl'), {
    clock: () => Date.parse('2026-11-22T03:04:00Z'),
  })
  const people = { office: 'office-specialist', admin: 'administrator', owner: 'focal-point' } as const
  ;({ office, admin, owner } = await importers(server, people))
})
afterAll(() => server.close())

const tables = ['observation', 'indicator_target', 'indicator', 'disbursement', 'capital_plan', 'project']
beforeEach(async () => {
  for (const table of [...tables, 'sheet_import_row', 'sheet_import'])
    await sql`delete from ${sql.table(table)}`.execute(server.database.db)
})

type Rows = readonly (readonly unknown[])[]

const indicatorTable: Rows = [
  ['UBND TỈNH'],
  ['TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU 6 THÁNG ĐẦU NĂM 2026'],
  [],
  [
    'TT',
    'Chỉ tiêu',
    'ĐVT',
    'Kế hoạch năm 2026',
    'Thực hiện 6 tháng',
    'Ước thực hiện cả năm',
    'Cùng kỳ',
    'So sánh (%)',
  ],
  ['I', 'LĨNH VỰC KINH TẾ'],
  [1, 'Tốc độ tăng tổng sản phẩm', '%', '8 - 8,5', 7.92, '≥ 8', 6.8],
  [2, 'Tổng mức bán lẻ hàng hóa', 'tỷ đồng', 52000, '25.480,5', 52300, 23100, 49],
  ['-', 'Trong đó: bán lẻ hàng hóa', 'tỷ đồng', 40000, 19000, null, 18000, 60],
  ['II', 'LĨNH VỰC XÃ HỘI'],
  [3, 'Trường đạt chuẩn quốc gia', 'trường', 400, '197/390', '', ''],
  [4, 'Tỷ lệ hộ nghèo đa chiều', '%', '≤ 1,2', { formula: 'D11', result: 1.1 }, null, null],
]

async function facts() {
  const { rows } = await sql<{
    line: string
  }>`select i.name || ' | ' || f.kind || ' | ' || f.period_from || ' | ' ||
      f.period_until || ' | ' || f.relation || ' ' || f.value || coalesce('..' || f.upper, '')
      || coalesce(' = ' || f.numerator || '/' || f.denominator, '') || ' | ' || f.revision || ' | ' || f.import_row as line
    from (select indicator_id, 'plan' as kind, period_from, period_until, relation, trim_scale(value) as value,
        upper, numerator, denominator, revision, import_row from indicator_target
      union all select indicator_id, kind, period_from, period_until, relation, trim_scale(value), upper, numerator,
        denominator, revision, import_row from observation) f
    join indicator i on i.id = f.indicator_id order by f.import_row, f.kind desc, f.period_from, f.revision`.execute(
    server.database.db,
  )
  return rows.map(({ line }) => line)
}

function headsOf(sheet: exceljs.Worksheet): Map<string, number> {
  const heads = new Map<string, number>()
  sheet.getRow(4).eachCell((cell, at) => heads.set(cell.text, at))
  return heads
}

describe('a table of indicators', () => {
  test('becomes plans, actual figures and estimates of their periods', async () => {
    const opened = await office.bring(indicatorTable)
    expect(opened).toMatchObject({
      target: 'indicators',
      head: { top: 4, bottom: 4 },
      counts: { new: 5, changed: 0, same: 0, error: 0 },
      skipped: { group: 2, total: 0, note: 0 },
    })
    const [, sum, part] = await office.rows(opened.id)
    expect(sum.understood.map(({ words }: { words: string }) => words)).toEqual([
      '52.000 (năm 2026)',
      '25.480,5 (6 tháng đầu năm 2026)',
      '23.100 (6 tháng đầu năm 2025)',
      '52.300 (năm 2026)',
    ])
    expect(part.notes[0]).toMatchObject({ field: 'planShare', code: 'share-differs' })
    expect((await office.apply(opened)).status).toBe(200)
    expect(await facts()).toEqual([
      'Tốc độ tăng tổng sản phẩm | plan | 2026-01-01 | 2027-01-01 | between 8..8.5 | 1 | 6',
      'Tốc độ tăng tổng sản phẩm | estimate | 2026-01-01 | 2027-01-01 | at-least 8 | 1 | 6',
      'Tốc độ tăng tổng sản phẩm | actual | 2025-01-01 | 2025-07-01 | exactly 6.8 | 1 | 6',
      'Tốc độ tăng tổng sản phẩm | actual | 2026-01-01 | 2026-07-01 | exactly 7.92 | 1 | 6',
      'Tổng mức bán lẻ hàng hóa | plan | 2026-01-01 | 2027-01-01 | exactly 52000 | 1 | 7',
      'Tổng mức bán lẻ hàng hóa | estimate | 2026-01-01 | 2027-01-01 | exactly 52300 | 1 | 7',
      'Tổng mức bán lẻ hàng hóa | actual | 2025-01-01 | 2025-07-01 | exactly 23100 | 1 | 7',
      'Tổng mức bán lẻ hàng hóa | actual | 2026-01-01 | 2026-07-01 | exactly 25480.5 | 1 | 7',
      'Tổng mức bán lẻ hàng hóa – bán lẻ hàng hóa | plan | 2026-01-01 | 2027-01-01 | exactly 40000 | 1 | 8',
      'Tổng mức bán lẻ hàng hóa – bán lẻ hàng hóa | actual | 2025-01-01 | 2025-07-01 | exactly 18000 | 1 | 8',
      'Tổng mức bán lẻ hàng hóa – bán lẻ hàng hóa | actual | 2026-01-01 | 2026-07-01 | exactly 19000 | 1 | 8',
      'Trường đạt chuẩn quốc gia | plan | 2026-01-01 | 2027-01-01 | exactly 400 | 1 | 10',
      'Trường đạt chuẩn quốc gia | actual | 2026-01-01 | 2026-07-01 | exactly 197 = 197/390 | 1 | 10',
      'Tỷ lệ hộ nghèo đa chiều | plan | 2026-01-01 | 2027-01-01 | at-most 1.2 | 1 | 11',
      'Tỷ lệ hộ nghèo đa chiều | actual | 2026-01-01 | 2026-07-01 | exactly 1.1 | 1 | 11',
    ])
    const again = await office.bring(indicatorTable)
    expect(again.counts).toEqual({ new: 0, changed: 0, same: 5, error: 0 })
    expect((await office.apply(again)).body.reason).toBe('import-nothing')
  })

  test('a corrected figure is a new revision; a blank cell changes nothing', async () => {
    await office.apply(await office.bring(indicatorTable))
    const corrected = indicatorTable.map((row) =>
      row[1] === 'Tổng mức bán lẻ hàng hóa' ? [2, row[1], row[2], null, '25.500', 52300, 23100] : row,
    )
    const opened = await office.bring(corrected)
    expect(opened.counts).toEqual({ new: 0, changed: 1, same: 4, error: 0 })
    const [row] = await office.rows(opened.id, 'changed')
    expect(row.changes).toEqual([{ field: 'actual', from: '25.480,5', to: '25.500 (6 tháng đầu năm 2026)' }])
    expect(row.notes.map(({ code }: { code: string }) => code)).toEqual(['fact-kept'])
    await office.apply(opened)
    expect(
      (await facts()).filter((line) => line.startsWith('Tổng mức bán lẻ hàng hóa | actual | 2026')),
    ).toEqual([
      'Tổng mức bán lẻ hàng hóa | actual | 2026-01-01 | 2026-07-01 | exactly 25480.5 | 1 | 7',
      'Tổng mức bán lẻ hàng hóa | actual | 2026-01-01 | 2026-07-01 | exactly 25500 | 2 | 7',
    ])
    const { body } = await office.ask('GET', '/api/v1/indicators?q=tong muc ban le')
    expect(body.items[0]).toMatchObject({
      name: 'Tổng mức bán lẻ hàng hóa',
      actual: {
        words: '25.500',
        revision: 2,
        source: { fileName: 'nhiem-vu.xlsx', sheet: 'Nhiệm vụ', row: 7 },
      },
      plan: { words: '52.000', period: 'năm 2026', revision: 1 },
      fulfilment: { kind: 'percent', percent: 49.04 },
    })
  })

  test('an export edited and brought back changes exactly what was edited', async () => {
    await office.apply(await office.bring(indicatorTable))
    const book = await office.book('/api/v1/indicators/export?year=2026')
    const untouched = (await office.upload(await bytesOf(book), 'chi-tieu.xlsx')).body
    expect(untouched).toMatchObject({
      target: 'indicators',
      counts: { new: 0, changed: 0, same: 5, error: 0 },
    })
    const sheet = book.worksheets[0]
    if (!sheet) throw new Error('no sheet')
    const heads = headsOf(sheet)
    sheet.getCell(5, heads.get('Kế hoạch năm 2026') ?? 0).value = '8,5 - 9'
    sheet.getCell(8, heads.get('Thực hiện') ?? 0).value = '201/390'
    sheet.getCell(9, heads.get('Chỉ tiêu') ?? 0).value = 'Tỷ lệ hộ nghèo'
    const opened = (await office.upload(await bytesOf(book), 'chi-tieu.xlsx')).body
    expect(opened.counts).toEqual({ new: 0, changed: 3, same: 2, error: 0 })
    expect((await office.rows(opened.id, 'changed')).map(({ changes }) => changes)).toEqual([
      [{ field: 'plan', from: '8 – 8,5', to: '8,5 – 9 (năm 2026)' }],
      [{ field: 'actual', from: '197/390', to: '201/390 (6 tháng đầu năm 2026)' }],
      [{ field: 'name', from: 'Tỷ lệ hộ nghèo đa chiều', to: 'Tỷ lệ hộ nghèo' }],
    ])
    await office.apply(opened)
    expect((await office.upload(await bytesOf(book), 'chi-tieu.xlsx')).body.counts.same).toBe(5)
    const { rows } = await sql`select details from audit where action = 'indicator.change'`.execute(
      server.database.db,
    )
    expect(rows).toHaveLength(1)
  })

  test('errors say where; nothing is written while there is one', async () => {
    const opened = await office.bring([
      ['BÁO CÁO CHỈ TIÊU'],
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện tháng 10/2026'],
      [1, 'Sản lượng lúa', 'tấn', 1000, 'khoảng hơn nhiều'],
      [2, 'Trường đạt chuẩn', 'trường', 12, new Date('2026-12-15')],
      [3, '', 'tấn', 1, 2],
      [4, 'Sản lượng lúa', 'tấn', 5, 6],
      [5, 'Vốn đăng ký', 'tỷ đồng', '5 ha', 2],
    ])
    const rows = await office.rows(opened.id, 'error')
    expect(
      rows.map(({ row, problems }) => [
        row,
        ...problems.map(({ column, code }: { column: string; code: string }) => `${column} ${code}`),
      ]),
    ).toEqual([
      [3, 'E figure-not-understood'],
      [4, 'E figure-is-day'],
      [5, 'B indicator-name-missing'],
      [6, 'B row-repeated'],
      [7, 'D measure-differs'],
    ])
    expect((await office.apply(opened)).body.reason).toBe('import-has-errors')
    expect(await facts()).toEqual([])
  })
})

const projectTable: Rows = [
  ['BIỂU GIẢI NGÂN VỐN ĐẦU TƯ CÔNG'],
  ['', '', '', '', '', '', '', 'Đơn vị tính: triệu đồng'],
  [
    'TT',
    'Mã dự án',
    'Tên dự án',
    'Chủ đầu tư',
    'Nhóm',
    'Tổng mức đầu tư',
    'Kế hoạch vốn năm 2026',
    'Trong đó NSTW',
    'Giải ngân đến ngày 31/10/2026',
    'Tỷ lệ (%)',
  ],
  ['', 'TỔNG SỐ', '', '', '', 400000, 95000, '', 50500, 53.2],
  ['I', '', 'Giao thông', '', '', 300000, 70000, '', 40500.5, ''],
  [1, '8012345', 'Đường ven biển', 'Cơ quan c', 'B', 250000, 50000, '', '30.500,5', 61],
  [2, '8012346', 'Cầu qua sông', 'Ban quản lý dự án khu vực 3', 'C', 50000, 20000, '', 10000, 50],
  ['II', '', 'Giáo dục', '', '', 100000, 25000, '', 10000, ''],
  [1, '', 'Trường trung học', 'Cơ quan a', 'Nhóm C', 100000, 25000, '', 10000, 0.4],
]

async function money() {
  const { rows } = await sql<{ line: string }>`select p.name || ' | ' || f.kind || ' | ' || f.year || ' | ' ||
      f.amount || ' | ' || f.revision || coalesce(' | ' || f.as_of, '') as line
    from (select project_id, kind, year, amount, revision, null::date as as_of from capital_plan
      union all select project_id, kind, year, amount, revision, as_of from disbursement) f
    join project p on p.id = f.project_id order by p.position, f.as_of nulls first, f.kind, f.revision`.execute(
    server.database.db,
  )
  return rows.map(({ line }) => line)
}

describe('a table of projects', () => {
  test('becomes plans and payments in đồng; sums and rates are checked, not kept', async () => {
    const opened = await office.bring(projectTable)
    expect(opened).toMatchObject({
      target: 'projects',
      counts: { new: 3, changed: 0, same: 0, error: 0 },
      skipped: { group: 2, total: 1 },
    })
    const rows = await office.rows(opened.id)
    const notes = rows.map(({ row, notes: said }) => [row, ...said.map(({ code }: { code: string }) => code)])
    expect(notes).toEqual([[6, 'sum-differs'], [7, 'owner-in-words'], [9]])
    expect(rows[0].notes[0].message).toBe(
      'Dòng 4 (TỔNG SỐ) ghi 50.500.000.000 đồng, cộng các dự án là 50.500.500.000 đồng.',
    )
    expect((await office.apply(opened)).status).toBe(200)
    expect(await money()).toEqual([
      'Đường ven biển | approved | 2026 | 50000000000 | 1',
      'Đường ven biển | actual | 2026 | 30500500000 | 1 | 2026-10-31',
      'Cầu qua sông | approved | 2026 | 20000000000 | 1',
      'Cầu qua sông | actual | 2026 | 10000000000 | 1 | 2026-10-31',
      'Trường trung học | approved | 2026 | 25000000000 | 1',
      'Trường trung học | actual | 2026 | 10000000000 | 1 | 2026-10-31',
    ])
    expect((await office.bring(projectTable)).counts).toEqual({ new: 0, changed: 0, same: 3, error: 0 })
  })

  test('the next month adds a payment; an adjusted plan stands beside the approved one', async () => {
    await office.apply(await office.bring(projectTable))
    const next = await office.bring([
      ['TÌNH HÌNH GIẢI NGÂN NĂM 2026'],
      [
        'TT',
        'Tên dự án',
        'Chủ đầu tư',
        'Kế hoạch điều chỉnh năm 2026 (tỷ đồng)',
        'Giải ngân đến 30/11/2026 (triệu đồng)',
      ],
      [1, 'Đường ven biển', 'Cơ quan c', 45, 40000],
    ])
    expect(next.counts).toEqual({ new: 0, changed: 1, same: 0, error: 0 })
    await office.apply(next)
    const { body } = await office.ask('GET', '/api/v1/projects?q=ven bien')
    expect(body.items[0]).toMatchObject({
      owner: { name: 'Cơ quan c' },
      group: 'B',
      totalInvestment: '250000000000',
      approved: { amount: '50000000000' },
      adjusted: { amount: '45000000000' },
      disbursed: { amount: '40000000000', asOf: '2026-11-30', source: { row: 3 } },
      rate: { percent: 88.89, base: '45000000000', baseKind: 'adjusted' },
    })
    expect(body.totals).toEqual({
      count: 1,
      planned: '45000000000',
      disbursed: '40000000000',
      percent: 88.89,
    })
    expect((await office.ask('GET', '/api/v1/projects?below=50')).body.items).toHaveLength(1)
  })

  test('an export edited and brought back changes exactly what was edited', async () => {
    await office.apply(await office.bring(projectTable))
    const book = await office.book('/api/v1/projects/export?year=2026')
    const untouched = (await office.upload(await bytesOf(book), 'du-an.xlsx')).body
    expect(untouched).toMatchObject({ target: 'projects', counts: { new: 0, changed: 0, same: 3, error: 0 } })
    const sheet = book.worksheets[0]
    if (!sheet) throw new Error('no sheet')
    const heads = headsOf(sheet)
    sheet.getCell(5, heads.get('Giải ngân (đồng)') ?? 0).value = 31000000000
    sheet.getCell(6, heads.get('Chủ đầu tư') ?? 0).value = 'Cơ quan b'
    const opened = (await office.upload(await bytesOf(book), 'du-an.xlsx')).body
    expect((await office.rows(opened.id, 'changed')).map(({ changes }) => changes)).toEqual([
      [{ field: 'disbursed', from: '30.500.500.000 đồng', to: '31.000.000.000 đồng (đến ngày 31/10/2026)' }],
      [{ field: 'owner', from: 'Ban quản lý dự án khu vực 3', to: 'Cơ quan b' }],
    ])
    await office.apply(opened)
    expect((await money()).filter((line) => line.startsWith('Đường ven biển | actual'))).toEqual([
      'Đường ven biển | actual | 2026 | 30500500000 | 1 | 2026-10-31',
      'Đường ven biển | actual | 2026 | 31000000000 | 2 | 2026-10-31',
    ])
  })

  test('money without a unit, a plan without a year, payments without a day are asked', async () => {
    const opened = await office.bring([
      ['BIỂU DỰ ÁN'],
      ['TT', 'Tên dự án', 'Chủ đầu tư', 'Kế hoạch vốn', 'Giải ngân (triệu đồng)', 'Nhóm'],
      [1, 'Đường ven biển', 'Cơ quan c', 50000, 1000, 'D'],
    ])
    const [row] = await office.rows(opened.id, 'error')
    expect(
      row.problems.map(({ column, code }: { column: string; code: string }) => `${column} ${code}`),
    ).toEqual(['F project-group-unknown', 'D money-unit-missing', 'E cut-off-missing'])
  })
})

describe('who may', () => {
  test('the office imports; a unit sees what it answers for; an administrator does not import', async () => {
    const bytes = await bookOf(projectTable)
    expect((await admin.upload(bytes, 'a.xlsx', '?kind=projects')).status).toBe(403)
    expect((await owner.upload(bytes, 'a.xlsx', '?kind=projects')).status).toBe(403)
    await office.apply(await office.bring(projectTable))
    await office.apply(await office.bring(indicatorTable))
    const { body } = await owner.ask('GET', '/api/v1/projects')
    expect(body.items.map(({ name }: { name: string }) => name)).toEqual(['Đường ven biển'])
    expect(body.items[0].disbursed).toMatchObject({ amount: '30500500000', source: null })
    expect((await owner.ask('GET', '/api/v1/indicators')).body.items).toEqual([])
    expect((await owner.ask('GET', '/api/v1/me')).body.has).toEqual({ indicators: false, projects: true })
    expect((await admin.ask('GET', '/api/v1/me')).body.has).toEqual({ indicators: true, projects: true })
  })
})
