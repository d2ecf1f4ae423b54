/** Files as offices really send them: each gets a right preview or a clear sentence. */
import exceljs from 'exceljs'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { units } from '../../store/tasks/testing.ts'
import { createTestServer, type TestServer } from '../../testing.ts'
import { bytesOf, importers, type Importer } from './testing.ts'

let server: TestServer
let office: Importer

beforeAll(async () => {
  server = await createTestServer(inject('testServerUrl'), {
    clock: () => Date.parse('2026-11-22T03:04:00Z'),
  })
  ;({ office } = await importers(server, { office: 'office-specialist' }))
})
afterAll(() => server.close())

const head = ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Phối hợp', 'Thời hạn']

async function book(fill: (book: exceljs.Workbook) => void): Promise<Uint8Array> {
  const made = new exceljs.Workbook()
  fill(made)
  return bytesOf(made)
}
function sheet(
  made: exceljs.Workbook,
  name: string,
  rows: readonly (readonly unknown[])[],
  merged: string[] = [],
) {
  const one = made.addWorksheet(name)
  for (const row of rows) one.addRow([...row])
  for (const cells of merged) one.mergeCells(cells)
  return one
}
type Line = { row: number; title: string; cells: { field: string; words: string }[] }
const said = (lines: readonly Line[]): string[] =>
  lines.map(({ row, cells }) => [row, ...cells.map(({ words }) => words)].join(' | '))

describe('previews', () => {
  test('a letterhead, a head of two rows, sections, cells merged down, empty rows, a signature', async () => {
    const rows = [
      ['UBND TỈNH', '', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['PHỤ LỤC PHÂN CÔNG NHIỆM VỤ'],
      ['(Kèm theo Quyết định số 123/QĐ-UBND ngày 05/10/2026)'],
      [],
      ['TT', 'Nhiệm vụ', 'Phân công', '', 'Thời gian hoàn thành'],
      ['', '', 'Chủ trì', 'Phối hợp', ''],
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      ['I', 'NHIỆM VỤ CHUNG'],
      [1, 'Rà soát quy hoạch', 'Cơ quan a', 'Cơ quan b', '31/12/2026'],
      [2, 'Xây dựng đề án', '', '', 'Quý I/2027'],
      [],
      ['II', 'NHIỆM VỤ RIÊNG'],
      [3, 'Tổ chức hội nghị', 'Cơ quan c', '', '12/2026'],
      [],
      ['', '', '', '', 'Tỉnh A, ngày 5 tháng 10 năm 2026'],
      ['', 'NGƯỜI LẬP BIỂU', '', '', 'KT. CHỦ TỊCH'],
      ['', 'Lê Văn A', '', '', 'Trần Thị B'],
    ]
    const merged = ['A5:A6', 'B5:B6', 'C5:D5', 'E5:E6', 'A2:E2', 'A3:E3', 'B8:E8', 'C9:C10', 'D9:D10']
    const { body } = await office.upload(await book((made) => sheet(made, 'Phụ lục', rows, merged)))
    expect(body).toMatchObject({ head: { top: 5, bottom: 6 }, counts: { new: 3, error: 0 } })
    expect(said(await office.rows(body.id))).toEqual([
      '9 | 1 | Rà soát quy hoạch | Cơ quan a | Cơ quan b | 31/12/2026',
      '10 | 2 | Xây dựng đề án | Cơ quan a | Cơ quan b | Quý I/2027',
      '13 | 3 | Tổ chức hội nghị | Cơ quan c | 12/2026',
    ])
  })

  test('several sheets: the fullest is taken, the others are named; hidden rows are told', async () => {
    const bytes = await book((made) => {
      sheet(made, 'Hướng dẫn', [['Cách điền biểu'], ['Cột STT ghi số']])
      sheet(made, 'Khối Đảng', [head, [1, 'Việc một', 'Cơ quan a']])
      sheet(made, 'Khối sở', [head, [1, 'Việc hai', 'Cơ quan a'], [2, 'Việc ba', 'Cơ quan b']]).getRow(
        3,
      ).hidden = true
      const old = sheet(made, 'Năm cũ', [
        head,
        ...Array.from({ length: 9 }, (_, at) => [at, `Cũ ${at}`, 'Cơ quan a']),
      ])
      old.state = 'hidden'
    })
    const { body } = await office.upload(bytes)
    expect(body).toMatchObject({ sheet: 'Khối sở', counts: { new: 2 } })
    expect(
      body.sheets.map((one: { name: string; fits: boolean; hidden: boolean; hiddenRows: number }) => [
        one.name,
        one.fits,
        one.hidden,
        one.hiddenRows,
      ]),
    ).toEqual([
      ['Hướng dẫn', false, false, 0],
      ['Khối Đảng', true, false, 0],
      ['Khối sở', true, false, 1],
      ['Năm cũ', true, true, 0],
    ])
  })

  test('the next sheet of a file is brought without the file; what words mean stays', async () => {
    const bytes = await book((made) => {
      sheet(made, 'Khối sở', [head, [1, 'Việc của sở', 'CQ A'], [2, 'Việc thứ hai', 'Cơ quan b']])
      sheet(made, 'Khối xã', [head, [1, 'Việc của xã', 'CQ A']])
    })
    const { body: opened } = await office.upload(bytes)
    const address = (id: string) => `/api/v1/imports/${id}`
    const brought = (view: { sheets: { brought: boolean }[] }) => view.sheets.map((one) => one.brought)
    expect([opened.counts.error, brought(opened)]).toEqual([1, [true, false]])
    const edit = { choices: { 'cq a': [units.a] } }
    const headers = { 'if-match': `"${opened.revision}"` }
    const chosen = (await office.ask('PATCH', address(opened.id), edit, headers)).body
    expect((await office.apply(chosen)).body.state).toBe('applied')
    const next = await office.ask('POST', `${address(opened.id)}/sheets`, { sheet: 'Khối xã' })
    expect(next).toMatchObject({ status: 201, body: { sheet: 'Khối xã', counts: { new: 1 } } })
    expect(next.body.counts.error ?? 0).toBe(0)
    expect(brought(next.body)).toEqual([true, true])
    await office.ask('PATCH', address(next.body.id), { dropped: true }, { 'if-match': '"1"' })
    expect(brought((await office.ask('GET', address(opened.id))).body)).toEqual([true, false])
    const none = await office.ask('POST', `${address(opened.id)}/sheets`, { sheet: 'Khối huyện' })
    expect(none).toMatchObject({ status: 404, body: { expected: 'Khối sở, Khối xã' } })
  })

  test('cells typed with fonts of TCVN3 are read, and it is told; Unicode beside them stays', async () => {
    const rows = [
      ['STT', 'Néi dung', 'Chñ tr×', 'Thêi h¹n'],
      [1, 'Rµ so¸t quy ho¹ch sö dông ®Êt', 'C¬ quan a', '31/12/2026'],
      [2, 'Tổ chức hội nghị', 'Cơ quan b', 'Quý I/2027'],
    ]
    const { body } = await office.upload(await book((made) => sheet(made, 'Bảng', rows)))
    expect(body).toMatchObject({ counts: { new: 2, error: 0 }, sheets: [{ convertedFrom: 'tcvn3' }] })
    expect(said(await office.rows(body.id))).toEqual([
      '2 | 1 | Rà soát quy hoạch sử dụng đất | Cơ quan a | 31/12/2026',
      '3 | 2 | Tổ chức hội nghị | Cơ quan b | Quý I/2027',
    ])
  })

  test('a table without a head that is known asks for it', async () => {
    const { body } = await office.upload(
      await book((made) => sheet(made, 'A', [[1, 'Rà soát', 'Cơ quan a']])),
    )
    expect(body).toMatchObject({ state: 'open', head: null, fingerprint: null })
    expect((await office.apply({ id: body.id, fingerprint: '' })).body.reason).toBe('import-no-head')
  })
})

describe('sentences', () => {
  const bytes = (words: string): Uint8Array => Buffer.from(words)
  const saveAsBook = 'Mở tệp bằng Excel, lưu thành .xlsx rồi tải lên lại.'
  test.each<[string, string, Uint8Array, string, string]>([
    [
      'words called a book',
      'bang.xlsx',
      bytes('STT,Nội dung\n1,Rà soát'),
      'Tên tệp không đúng với nội dung',
      saveAsBook,
    ],
    [
      'a page that a program calls .xls',
      'bang.xls',
      bytes('<html><table><tr><td>STT'),
      'Tên tệp không đúng với nội dung',
      saveAsBook,
    ],
    [
      'XML of Excel 2003',
      'bang.xls',
      bytes('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      'Tên tệp không đúng với nội dung',
      saveAsBook,
    ],
    ['nothing', 'bang.csv', bytes('\r\n\r\n'), 'Bảng trống', 'Kiểm tra lại tệp rồi tải lên.'],
    [
      'a picture',
      'bang.png',
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      'Không phải bảng tính đọc được',
      'Mở tệp rồi lưu thành .xlsx, sau đó tải lên lại.',
    ],
  ])('%s', async (_, name, content, title, todo) => {
    const { status, body } = await office.upload(content, name)
    expect([status, body.title, body.todo]).toEqual([422, title, todo])
  })
})
