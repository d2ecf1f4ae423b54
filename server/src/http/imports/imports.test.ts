/** Tables that become data, over HTTP: previewed by row and cell, written whole or not at all, brought again without doubling. */
import exceljs from 'exceljs'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { giveTasks, units } from '../../store/tasks/testing.ts'
import { createTestServer, type TestServer } from '../../testing.ts'
import { bookOf, bytesOf, importers, type Importer } from './testing.ts'

let server: TestServer
let office: Importer
let admin: Importer
let stranger: Importer

beforeAll(async () => {
  server = await createTestServer(inject('testServerUrl'), {
    clock: () => Date.parse('2026-11-22T03:04:00Z'),
  })
  const people = { office: 'office-specialist', admin: 'administrator', stranger: 'focal-point' } as const
  ;({ office, admin, stranger } = await importers(server, people))
})
afterAll(() => server.close())

beforeEach(async () => {
  for (const table of ['sheet_import_row', 'sheet_import', 'task_event', 'task_unit', 'notification', 'task'])
    await sql`delete from ${sql.table(table)}`.execute(server.database.db)
})

type Rows = readonly (readonly unknown[])[]

const head = ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Phối hợp', 'Thời hạn', 'Sản phẩm', 'Số văn bản']
const lines: Rows = [
  ['UBND TỈNH'],
  ['DANH MỤC NHIỆM VỤ NĂM 2026'],
  [],
  head,
  ['I', 'VỀ KINH TẾ'],
  [
    1,
    'Rà soát quy hoạch sử dụng đất',
    'Cơ quan a',
    'Cơ quan b; Cơ quan c',
    new Date('2026-12-31'),
    'Báo cáo',
    '15-NQ/TU',
  ],
  [2, 'Xây dựng đề án chuyển đổi số', 'Cơ quan b', '', 'trong quý I/2027', 'Đề án', '15-NQ/TU'],
  [3, 'Theo dõi giá cả thị trường', 'Cơ quan c', 'Cơ quan a', 'thường xuyên', '', ''],
]

async function tasks() {
  const { rows } = await sql<{
    number: number
    title: string
    lead: string
    deadline: string | null
    kinds: string[]
  }>`
    select t.number, t.title, u.name as lead, t.deadline, array(select e.kind from task_event e
      where e.task_id = t.id order by e.at, e.id) as kinds
    from task t left join unit u on u.id = t.lead_unit_id order by t.number`.execute(server.database.db)
  return rows
}

describe('a table of tasks', () => {
  test('is recognised, previewed, and written with its history, its provenance and news', async () => {
    const opened = await office.bring(lines)
    expect(opened).toMatchObject({
      target: 'tasks',
      state: 'open',
      sheet: 'Nhiệm vụ',
      head: { top: 4, bottom: 4 },
      counts: { new: 3, changed: 0, same: 0, error: 0 },
      skipped: { group: 1, total: 0, note: 0 },
    })
    expect(opened.columns.map((column: { field: string }) => column.field)).toEqual([
      'ordinal',
      'title',
      'lead',
      'coordinating',
      'deadline',
      'deliverable',
      'document',
    ])
    expect(await tasks()).toEqual([])
    const rows = await office.rows(opened.id)
    expect(rows[0]).toMatchObject({
      row: 6,
      fate: 'new',
      title: 'Rà soát quy hoạch sử dụng đất',
      problems: [],
    })
    expect(rows[0].notes[0]).toMatchObject({ code: 'document-unregistered', column: 'G' })
    const applied = await office.apply(opened)
    expect(applied).toMatchObject({
      status: 200,
      body: { state: 'applied', appliedBy: { name: 'nguoi.office' } },
    })
    const made = await tasks()
    expect(made.map(({ title, lead, deadline }) => [title, lead, deadline])).toEqual([
      ['Rà soát quy hoạch sử dụng đất', 'Cơ quan a', '2026-12-31'],
      ['Xây dựng đề án chuyển đổi số', 'Cơ quan b', '2027-03-31'],
      ['Theo dõi giá cả thị trường', 'Cơ quan c', null],
    ])
    expect(made[0]?.kinds).toEqual(['create', 'assign'])
    const listed = await office.ask('GET', '/api/v1/tasks?sort=number')
    expect(listed.body.items[0]).toMatchObject({ sourceWords: '15-NQ/TU', source: null })
    const page = await office.ask('GET', `/api/v1/tasks/${listed.body.items[0].id}`)
    expect(page.body.imported).toMatchObject({ fileName: 'nhiem-vu.xlsx', sheet: 'Nhiệm vụ', row: 6 })
    const { rows: audit } = await sql<{ action: string; details: object }>`select action, details from audit
      order by id desc limit 1`.execute(server.database.db)
    expect(audit[0]).toMatchObject({ action: 'import.apply', details: { file: 'nhiem-vu.xlsx', new: 3 } })
  })

  test('asked twice it is written once; brought again it changes nothing', async () => {
    const opened = await office.bring(lines)
    await office.apply(opened)
    expect((await office.apply(opened)).status).toBe(200)
    expect(await tasks()).toHaveLength(3)
    const again = await office.bring(lines)
    expect(again.counts).toEqual({ new: 0, changed: 0, same: 3, error: 0 })
    expect(await office.apply(again)).toMatchObject({
      status: 422,
      body: { reason: 'import-nothing' },
    })
  })

  test('errors stand by cell with what to do; one wrong row keeps all of them out; a choice sets it right', async () => {
    const opened = await office.bring([
      head,
      [1, 'Việc thứ nhất của năm', 'Cơ quan x', '', '31/4/2026'],
      [2, 'Việc thứ hai của năm', '', 'Cơ quan a', 'sớm'],
      [3, 'Việc thứ ba của năm', 'Cơ quan a', '', 46_387],
    ])
    expect(opened.counts).toMatchObject({ new: 0, error: 3 })
    const rows = await office.rows(opened.id, 'error')
    expect(
      rows.map((row: { problems: { column: string; code: string }[] }) =>
        row.problems.map(({ column, code }) => `${column} ${code}`),
      ),
    ).toEqual([
      ['C unit-unknown', 'E deadline-no-such-day'],
      ['C lead-missing', 'E deadline-vague'],
      ['E day-without-format'],
    ])
    expect(rows[0].problems[0]).toMatchObject({
      message: 'Không có cơ quan nào tên “Cơ quan x”.',
      words: 'co quan x',
    })
    expect(rows[2].problems[0].message).toContain('31/12/2026')
    expect(await office.apply(opened)).toMatchObject({
      status: 422,
      body: { reason: 'import-has-errors' },
    })
    const edit = { choices: { 'co quan x': [units.a] } }
    const edited = await office.ask('PATCH', `/api/v1/imports/${opened.id}`, edit, {
      'if-match': `"${opened.revision}"`,
    })
    expect(edited).toMatchObject({ status: 200, body: { chosen: ['co quan x'] } })
    const [first] = await office.rows(opened.id, 'error')
    expect(first.problems.map((problem: { code: string }) => problem.code)).toEqual(['deadline-no-such-day'])
    expect(await tasks()).toEqual([])
  })

  test('what is marked comes back as the same file with words beside its rows', async () => {
    const opened = await office.bring([
      head,
      [1, 'Việc thứ nhất của năm', '=HYPERLINK("x")', '', '31/4/2026'],
    ])
    const answer = await server.app.inject({
      method: 'GET',
      url: `/api/v1/imports/${opened.id}/checked`,
      headers: { cookie: office.cookie },
    })
    expect(answer.statusCode).toBe(200)
    const marked = new exceljs.Workbook()
    await marked.xlsx.load(new Uint8Array(answer.rawPayload).buffer)
    const sheet = marked.getWorksheet('Nhiệm vụ')
    expect(sheet?.getCell('H1').value).toBe('Kết quả kiểm tra')
    expect(sheet?.getCell('H2').value).toContain('E: “31/4/2026”: lịch không có ngày này.')
    expect(sheet?.getCell('C2').value).toBe('=HYPERLINK("x")')
  })

  test('columns are taken as a person says', async () => {
    const opened = await office.bring([
      ['Số', 'Mô tả', 'Ai làm', 'Nội dung'],
      [1, 'Rà soát quy hoạch sử dụng đất', 'Cơ quan a', 'x'],
    ])
    expect(opened).toMatchObject({ fingerprint: null })
    const edit = { headTop: 1, headBottom: 1 }
    const once = await office.ask('PATCH', `/api/v1/imports/${opened.id}`, edit, {
      'if-match': `"${opened.revision}"`,
    })
    expect(once.body.lacking).toContain('lead')
    const mapping = { 1: 'title', 2: 'lead', 3: null }
    const twice = await office.ask(
      'PATCH',
      `/api/v1/imports/${opened.id}`,
      { mapping },
      { 'if-match': `"${once.body.revision}"` },
    )
    expect(twice.body).toMatchObject({ counts: { new: 1, error: 0 }, lacking: [] })
    expect(twice.body.columns[1]).toMatchObject({ field: 'title', reason: 'chosen' })
  })

  test('only those who may give tasks import them; others see nothing', async () => {
    const bytes = await bookOf(lines)
    expect((await admin.upload(bytes, 'a.xlsx', '?kind=tasks')).status).toBe(403)
    const opened = await office.bring(lines)
    expect((await stranger.ask('GET', `/api/v1/imports/${opened.id}`)).status).toBe(403)
    expect(
      (await admin.ask('POST', `/api/v1/imports/${opened.id}/apply`, { fingerprint: opened.fingerprint }))
        .body.reason,
    ).toBe('not-allowed')
    expect(await tasks()).toEqual([])
  })

  test('an import that nobody touched is taken back; one that somebody did is not', async () => {
    const opened = await office.bring(lines)
    await office.apply(opened)
    const undone = await office.ask('POST', `/api/v1/imports/${opened.id}/undo`)
    expect(undone).toMatchObject({ status: 200, body: { state: 'undone' } })
    expect((await tasks()).map(({ kinds }) => kinds)).toEqual(
      [1, 2, 3].map(() => ['create', 'assign', 'withdraw']),
    )
    const again = await office.bring(lines)
    expect(again.counts.new).toBe(3)
    await office.apply(again)
    await sql`update task set revision = 2 where number = (select max(number) from task)`.execute(
      server.database.db,
    )
    expect((await office.ask('POST', `/api/v1/imports/${again.id}/undo`)).body.reason).toBe('import-touched')
  })
})

describe('an export that was edited and brought back', () => {
  async function exported(): Promise<exceljs.Workbook> {
    const columns = 'number,title,source,lead,coordinating,deadline,deliverable,timeliness,progress'
    return office.book(`/api/v1/tasks/export?sort=number&columns=${columns}`)
  }

  beforeEach(async () => {
    await giveTasks(server.database.db, {
      'Rà soát quy hoạch sử dụng đất': {
        coordinatingUnitIds: [units.b, units.c],
        with: { deliverable: 'Báo cáo' },
      },
      'Theo dõi giá cả thị trường': {
        deadlineKind: 'none',
        deadline: null,
        firstDeadline: null,
        leadUnitId: units.b,
      },
      'Báo cáo hằng tháng': {
        deadlineKind: 'recurring',
        recurrence: { rhythm: 'monthly', day: 15 },
        deadline: '2026-12-15',
      },
      'Việc đã xong từ trước': { work: 'done', confirmation: 'confirmed', completedOn: '2026-11-01' },
    })
  })

  test('nothing edited, nothing changed', async () => {
    const opened = (await office.upload(await bytesOf(await exported()))).body
    expect(opened.counts).toEqual({ new: 0, changed: 0, same: 4, error: 0 })
  })

  test('exactly the edited fields change, as events of their own kinds', async () => {
    const made = await exported()
    const sheet = made.worksheets[0]
    if (!sheet) throw new Error('no sheet')
    const cells = new Map(Array.from(sheet.getRow(4).values as string[], (name, at) => [name, at] as const))
    const cell = (row: number, name: string) => sheet.getCell(row, cells.get(name) ?? 0)
    cell(5, 'Thời hạn').value = new Date('2027-01-31T00:00:00Z')
    cell(5, 'Nội dung').value = 'Rà soát quy hoạch sử dụng đất cấp xã'
    cell(5, 'Phối hợp').value = 'Cơ quan c'
    cell(6, 'Thời hạn').value = '30/6/2027'
    cell(6, 'Tình trạng').value = 'Hoàn thành đúng hạn'
    const opened = (await office.upload(await bytesOf(made))).body
    expect(opened.counts).toEqual({ new: 0, changed: 2, same: 2, error: 0 })
    const rows = await office.rows(opened.id, 'changed')
    expect(rows[0]).toMatchObject({
      matchedBy: 'code',
      changes: [
        { field: 'title', from: 'Rà soát quy hoạch sử dụng đất', to: 'Rà soát quy hoạch sử dụng đất cấp xã' },
        { field: 'coordinating', from: 'Cơ quan b; Cơ quan c', to: 'Cơ quan c' },
        { field: 'deadline', from: '31/12/2026', to: '31/01/2027' },
      ],
    })
    expect(rows[1].changes).toEqual([{ field: 'deadline', from: 'Không quy định', to: '30/06/2027' }])
    expect((await office.apply(opened)).status).toBe(200)
    const { rows: after } = await sql`select title, first_deadline, deadline, extension_count, work,
      array(select e.kind from task_event e where e.task_id = t.id order by e.at, e.id) as kinds
      from task t order by number limit 2`.execute(server.database.db)
    expect(after).toEqual([
      {
        title: 'Rà soát quy hoạch sử dụng đất cấp xã',
        first_deadline: '2026-12-31',
        deadline: '2027-01-31',
        extension_count: 1,
        work: 'assigned',
        kinds: ['create', 'decide-extension', 'amend'],
      },
      {
        title: 'Theo dõi giá cả thị trường',
        first_deadline: '2027-06-30',
        deadline: '2027-06-30',
        extension_count: 0,
        work: 'assigned',
        kinds: ['create', 'amend'],
      },
    ])
    const again = (await office.upload(await bytesOf(made))).body
    expect(again.counts).toEqual({ new: 0, changed: 0, same: 4, error: 0 })
  })

  test('what is over is not changed, and the preview says so', async () => {
    const made = await exported()
    const sheet = made.worksheets[0]
    if (!sheet) throw new Error('no sheet')
    sheet.getCell('B8').value = 'Việc đã xong mà đổi tên'
    const opened = (await office.upload(await bytesOf(made))).body
    const [row] = await office.rows(opened.id, 'error')
    expect(row.problems[0].message).toContain('Hoàn thành')
  })
})
