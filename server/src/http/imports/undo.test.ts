/** Imports that are taken back: what they brought goes, its history stays; what was built on them keeps them. */
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { giveTasks, scopeOf, units, workspaceId } from '../../store/tasks/testing.ts'
import { firstUse } from '../../store/imports/index.ts'
import { inScope } from '../../store/index.ts'
import { createTestServer, type TestServer } from '../../testing.ts'
import type { Answered } from '../testing.ts'
import { bookOf, importers, type Importer } from './testing.ts'

let server: TestServer
let office: Importer
let admin: Importer

beforeAll(async () => {
  server = await createTestServer(inject('testServerUrl'), {
    clock: () => Date.parse('2026-11-22T03:04:00Z'),
  })
  const people = { office: 'office-specialist', admin: 'administrator' } as const
  ;({ office, admin } = await importers(server, people))
})
afterAll(() => server.close())

const cleared = 'observation indicator_target indicator disbursement capital_plan project sheet_import_row'
  .concat(' sheet_import_progress sheet_import')
  .split(' ')
beforeEach(async () => {
  for (const table of cleared) await sql`delete from ${sql.table(table)}`.execute(server.database.db)
})

type Rows = readonly (readonly unknown[])[]

async function brought(rows: Rows, name: string, by: Importer = office): Promise<Answered['body']> {
  const opened = await by.upload(await bookOf(rows), name)
  const applied = await by.apply(opened.body)
  expect(applied).toMatchObject({ status: 200, body: { state: 'applied', undoable: true } })
  return applied.body
}
const undo = (id: string, by: Importer = office): Promise<Answered> =>
  by.ask('POST', `/api/v1/imports/${id}/undo`)
const lines = async (query: ReturnType<typeof sql<{ line: string }>>): Promise<string[]> =>
  (await query.execute(server.database.db)).rows.map(({ line }) => line)

const indicators = (actual: unknown, name = 'Sản lượng lúa'): Rows => [
  ['CHỈ TIÊU NĂM 2026'],
  ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2026', 'Thực hiện 6 tháng'],
  [1, name, 'tấn', 1000, actual],
]
const listed = async (): Promise<string[]> => {
  const { body } = await office.ask('GET', '/api/v1/indicators?year=2026')
  return body.items.map(
    (one: { name: string; plan: { words: string } | null; actual: { words: string } | null }) =>
      [one.name, one.plan?.words, one.actual?.words].join(' | '),
  )
}
const figures = (): Promise<string[]> =>
  lines(sql`select concat_ws(' | ', trim_scale(value), revision, withdrawn, import_row, import_column) as line
    from observation order by revision`)

describe('indicators', () => {
  test('what a table set up is found no more, its figures stay with a revision that says so; the same file sets it up anew', async () => {
    const first = await brought(indicators(480), 'thang-6.xlsx')
    expect(await undo(first.id)).toMatchObject({ status: 200, body: { state: 'undone' } })
    expect(await listed()).toEqual([])
    expect(await figures()).toEqual(['480 | 1 | f | 3 | 4', '480 | 2 | t | 3 | 4'])
    const again = await office.upload(await bookOf(indicators(480)), 'thang-6.xlsx')
    expect(again.body.counts).toMatchObject({ new: 1, same: 0 })
    await office.apply(again.body)
    expect(await listed()).toEqual(['Sản lượng lúa | 1.000 | 480'])
  })

  test('a correction gives way to what was known before, as a new revision with its own source', async () => {
    const first = await brought(indicators(480), 'thang-6.xlsx')
    const second = await brought(indicators(500), 'sua.xlsx')
    expect(await listed()).toEqual(['Sản lượng lúa | 1.000 | 500'])
    const kept = await undo(first.id)
    expect(kept).toMatchObject({ status: 422, body: { reason: 'import-touched' } })
    expect(kept.body.detail).toBe(
      '“Sản lượng lúa” đã được tệp “sua.xlsx” nhập thêm hoặc sửa sau lần nhập này.',
    )
    expect((await undo(second.id)).status).toBe(200)
    expect(await listed()).toEqual(['Sản lượng lúa | 1.000 | 480'])
    expect(await figures()).toEqual(['480 | 1 | f | 3 | 4', '500 | 2 | f | 3 | 4', '480 | 3 | f | 3 | 4'])
    const { rows } = await sql<{ own: boolean }>`select import_id = ${first.id} as own from observation
      where revision = 3`.execute(server.database.db)
    expect(rows).toEqual([{ own: true }])
    expect((await undo(first.id)).status).toBe(200)
    expect(await listed()).toEqual([])
  })

  test('figures that a table added go, and come again under a new revision; words are what they were', async () => {
    await brought(indicators(null), 'ke-hoach.xlsx')
    const added = await brought(indicators(480), 'thang-6.xlsx')
    expect((await undo(added.id)).status).toBe(200)
    expect(await listed()).toEqual(['Sản lượng lúa | 1.000 | '])
    await brought(indicators(490), 'thang-6-lai.xlsx')
    expect(await listed()).toEqual(['Sản lượng lúa | 1.000 | 490'])
    expect((await figures()).map((line) => line.slice(0, 9))).toEqual(['480 | 1 |', '480 | 2 |', '490 | 3 |'])
    const code = await lines(sql`select 'CT-' || right(id::text, 12) as line from indicator`)
    const [title, head, [at, , ...row] = []] = indicators(490)
    const renamed = await brought(
      [title ?? [], [...(head ?? []), 'Mã hệ thống'], [at, 'Sản lượng lúa cả năm', ...row, code[0]]],
      'doi-ten.xlsx',
    )
    expect(await listed()).toEqual(['Sản lượng lúa cả năm | 1.000 | 490'])
    expect((await undo(renamed.id)).status).toBe(200)
    expect(await listed()).toEqual(['Sản lượng lúa | 1.000 | 490'])
    expect(
      await lines(sql`select details ->> 'takesBack' as line from audit
      where action = 'indicator.change' order by id desc limit 1`),
    ).toEqual([renamed.id])
  })

  test('taken back twice it is refused; others may not', async () => {
    const first = await brought(indicators(480), 'thang-6.xlsx')
    expect((await undo(first.id, admin)).body.reason).toBe('not-allowed')
    await undo(first.id)
    expect((await undo(first.id)).body.reason).toBe('import-closed')
  })
})

describe('projects', () => {
  const projects = (paid: number, total = 250000): Rows => [
    ['GIẢI NGÂN NĂM 2026 (Đơn vị tính: triệu đồng)'],
    [
      'TT',
      'Mã dự án',
      'Tên dự án',
      'Tổng mức đầu tư',
      'Kế hoạch vốn năm 2026',
      'Giải ngân đến ngày 31/10/2026',
    ],
    [1, '8012345', 'Đường ven biển', total, 50000, paid],
  ]
  const shown = async (): Promise<string[]> => {
    const { body } = await office.ask('GET', '/api/v1/projects?year=2026')
    return body.items.map((one: { totalInvestment: string; disbursed: { amount: string } | null }) =>
      [one.totalInvestment, one.disbursed?.amount].join(' | '),
    )
  }

  test('money and words are what they were; what was set up is found no more', async () => {
    const first = await brought(projects(30000), 'thang-10.xlsx')
    const second = await brought(projects(31000, 260000), 'sua.xlsx')
    expect(await shown()).toEqual(['260000000000 | 31000000000'])
    expect((await undo(first.id)).body.detail).toContain('“sua.xlsx”')
    expect((await undo(second.id)).status).toBe(200)
    expect(await shown()).toEqual(['250000000000 | 30000000000'])
    expect((await undo(first.id)).status).toBe(200)
    expect(await shown()).toEqual([])
    expect((await office.ask('GET', '/api/v1/projects?year=2026')).body.totals).toMatchObject({
      disbursed: '0',
    })
    await brought(projects(30000), 'thang-10.xlsx')
    expect(await shown()).toEqual(['250000000000 | 30000000000'])
  })
})

describe('units', () => {
  const head = ['STT', 'Tên cơ quan, đơn vị', 'Viết tắt', 'Thuộc cơ quan', 'Mã hệ thống']
  const listed = async (): Promise<string[]> => {
    const { body } = await admin.ask('GET', '/api/v1/units')
    return body.items.map(({ name }: { name: string }) => name)
  }
  const eventsOf = (name: string): Promise<string[]> =>
    lines(
      sql`select e.kind as line from unit_event e join unit u on u.id = e.unit_id where u.name = ${name} order by e.id`,
    )

  test('units that were set up never were; the same list sets them up anew', async () => {
    const rows: Rows = [
      head,
      [1, 'Trung tâm Dữ liệu', '', 'Cơ quan a'],
      [2, 'Phòng Máy chủ', '', 'Trung tâm Dữ liệu'],
    ]
    const first = await brought(rows, 'co-quan.xlsx', admin)
    expect((await undo(first.id, admin)).status).toBe(200)
    await expect.poll(listed).not.toContain('Phòng Máy chủ')
    expect(await eventsOf('Phòng Máy chủ')).toEqual(['created', 'withdrawn'])
    const again = await admin.upload(await bookOf(rows), 'co-quan.xlsx')
    expect(again.body.counts).toMatchObject({ new: 2, error: 0 })
  })

  test('names, places and abbreviations are what they were, by events', async () => {
    const code = `CQ-${units.c.slice(-12)}`
    const rows: Rows = [head, [1, 'Cơ quan đổi tên', 'CQĐT', 'Cơ quan b', code]]
    const renamed = await brought(rows, 'doi-ten.xlsx', admin)
    await expect.poll(listed).toContain('Cơ quan đổi tên')
    expect((await undo(renamed.id, admin)).status).toBe(200)
    await expect.poll(listed).toContain('Cơ quan c')
    expect(await listed()).not.toContain('Cơ quan đổi tên')
    const kinds = ['renamed', 'moved', 'renamed', 'moved']
    expect((await eventsOf('Cơ quan c')).slice(-4)).toEqual(kinds)
    const { rows: unit } = await sql`select parent_id, abbreviation from unit where id = ${units.c}`.execute(
      server.database.db,
    )
    expect(unit).toEqual([{ parent_id: units.root, abbreviation: null }])
    const named = await admin.ask('GET', '/api/v1/units/search?q=CQĐT')
    expect(JSON.stringify(named.body)).not.toContain(units.c)
  })

  test('what stands on a unit, or changed it since, keeps it', async () => {
    const first = await brought([head, [1, 'Trung tâm Lưu trữ', '', 'Cơ quan a']], 'luu-tru.xlsx', admin)
    await expect.poll(listed).toContain('Trung tâm Lưu trữ')
    const [id = ''] = await lines(sql`select id::text as line from unit where name = 'Trung tâm Lưu trữ'`)
    await giveTasks(server.database.db, { 'Lập danh mục hồ sơ': { leadUnitId: id } })
    expect((await undo(first.id, admin)).body.detail).toBe('“Trung tâm Lưu trữ” đã có nhiệm vụ gắn với nó.')
    const second = await brought([head, [1, 'Trung tâm Đo lường', '', 'Cơ quan a']], 'do-luong.xlsx', admin)
    await sql`update unit set revision = revision + 1 where name = 'Trung tâm Đo lường'`.execute(
      server.database.db,
    )
    await expect.poll(async () => (await undo(second.id, admin)).body.detail).toContain('đã được sửa')
    const third = await brought([head, [1, 'Trung tâm Kỹ thuật', '', 'Cơ quan a']], 'ky-thuat.xlsx', admin)
    await expect.poll(listed).toContain('Trung tâm Kỹ thuật')
    await brought([head, [1, 'Phòng Kho', '', 'Trung tâm Kỹ thuật']], 'kho.xlsx', admin)
    expect((await undo(third.id, admin)).body.detail).toContain('đơn vị bên dưới')
  })

  test('every column of the database that names units is looked at', async () => {
    const { rows } = await sql<{
      table: string
    }>`select distinct c.conrelid::regclass::text as "table" from pg_constraint c
      where c.contype = 'f' and c.confrelid = 'unit'::regclass
        and c.conrelid::regclass::text not in ('unit', 'unit_name', 'unit_event', 'unit_successor')`.execute(
      server.database.db,
    )
    const columns =
      await lines(sql`select c.relname as line from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname ~ '(^|_)unit_ids?$'`)
    expect(rows.map(({ table }) => table).filter((table) => !columns.includes(table))).toEqual([])
    const use = await inScope(server.database.db, scopeOf('office'), (tx) =>
      firstUse(tx, workspaceId, [units.c]),
    )
    expect(use).toMatchObject({ unitId: units.c })
  })
})
