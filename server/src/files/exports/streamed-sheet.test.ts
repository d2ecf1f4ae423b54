/** Lists as files, read back by another library: typed cells, what is frozen, filtered, printed; words that harm nobody. */
import exceljs from 'exceljs'
import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { escapeWords } from './sheet-parts.ts'
import type { Sheet, SheetCell } from './sheet.ts'
import { streamCsv } from './streamed-csv.ts'
import { streamSheet } from './streamed-sheet.ts'

const sheet: Sheet = {
  name: 'Nhiệm vụ: quý I/2026',
  title: 'DANH SÁCH – Tỉnh "A" & B',
  notes: ['Lọc theo: <tất cả>.', 'Kết xuất lúc 08:30 22/11/26.'],
  columns: [
    { head: 'STT', width: 7, kind: 'number' },
    { head: 'Nội dung', width: 40, kind: 'text' },
    { head: 'Thời hạn', width: 13, kind: 'day' },
    { head: 'Tiến độ (%)', width: 9, kind: 'percent' },
    { head: 'Lúc', width: 17, kind: 'moment' },
  ],
}
const row: readonly SheetCell[] = [1, 'Rà soát quy hoạch', '2026-12-31', 40, '2026-11-20T20:04:05Z']

async function* pagesOf(
  ...pages: readonly (readonly (readonly SheetCell[])[])[]
): AsyncGenerator<readonly (readonly SheetCell[])[]> {
  yield* pages
}

async function read(bytes: Buffer): Promise<exceljs.Workbook> {
  const book = new exceljs.Workbook()
  await book.xlsx.load(new Uint8Array(bytes).buffer)
  return book
}

const written = async (...pages: readonly (readonly (readonly SheetCell[])[])[]): Promise<exceljs.Workbook> =>
  read(await buffer(streamSheet(sheet, pagesOf(...pages))))

test('cells keep their type; moments are the clock of Việt Nam', async () => {
  const [first] = (await written([row])).worksheets
  expect(first?.name).toBe('Nhiệm vụ  quý I 2026')
  const values = first?.getSheetValues() as unknown[][]
  expect(values.slice(1).map((cells) => cells.slice(1))).toEqual([
    [sheet.title],
    [sheet.notes[0]],
    [sheet.notes[1]],
    sheet.columns.map(({ head }) => head),
    [1, 'Rà soát quy hoạch', new Date('2026-12-31T00:00:00Z'), 40, new Date('2026-11-21T03:04:05Z')],
  ])
  expect(first?.getCell('C5').numFmt).toBe('dd/mm/yyyy')
  expect(first?.getCell('D5').numFmt).toBe('0"%"')
})

test('the head stays in sight, is filtered and printed on every page of A4 on its side', async () => {
  const [first] = (await written([row, row], [row])).worksheets
  expect(first?.views[0]).toMatchObject({ state: 'frozen', ySplit: 4, topLeftCell: 'A5' })
  expect(first?.autoFilter).toBe('A4:E7')
  expect(first?.pageSetup).toMatchObject({
    paperSize: 9,
    orientation: 'landscape',
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '4:4',
  })
  expect(first?.getColumn(2).width).toBe(40)
})

test.each<[string, SheetCell, unknown]>([
  ['a beginning like a formula', '=1+1', '=1+1'],
  ['signs of XML', `<b>"A" & 'B'</b>`, `<b>"A" & 'B'</b>`],
  ['lines', 'một\nhai\r\nba', 'một\nhai\nba'],
  ['signs that XML cannot hold', 'a\u0000b\u0008c\uFFFEd\uD800e', 'abcde'],
  ['pictures of two halves', 'ký 🖋 tên', 'ký 🖋 tên'],
  ['spaces at the ends', '  vào trong ', '  vào trong '],
  ['words further in', { text: 'Phòng Ngân sách', indent: 2 }, 'Phòng Ngân sách'],
  ['nothing', null, null],
  ['more than a cell holds', 'ă'.repeat(40_000), `${'ă'.repeat(32_766)}…`],
])('text stays what it is: %s', async (_, cell, expected) => {
  const [first] = (await written([[1, cell, 'hằng tháng', 0, null]])).worksheets
  expect(first?.getCell('B5').value).toEqual(expected)
  expect(first?.getCell('C5').value).toBe('hằng tháng')
  expect(first?.getCell('D5').value).toBe(0)
})

test('what Excel would read as a code stays words', () => {
  expect(escapeWords('tệp_x0041_b _x_ _xyz')).toBe('tệp_x005F_x0041_b _x_ _xyz')
})

test('words further in stand further in', async () => {
  const [first] = (
    await written([
      [1, { text: 'a', indent: 0 }],
      [2, { text: 'b', indent: 2 }],
    ])
  ).worksheets
  expect([5, 6].map((at) => first?.getCell(`B${at}`).alignment.indent ?? 0)).toEqual([0, 4])
})

test('a list of nothing is a head', async () => {
  const [first] = (await written([])).worksheets
  expect([first?.rowCount, first?.autoFilter]).toEqual([4, 'A4:E4'])
})

test.each([
  [6, 3, [3, 3]],
  [7, 3, [3, 3, 1]],
  [2, 3, [2]],
])('%i rows with %i to a sheet', async (rows, limit, expected) => {
  const pages = Array.from({ length: rows }, () => [row])
  const book = await read(await buffer(streamSheet(sheet, pagesOf(...pages), limit)))
  expect(book.worksheets.map((one) => one.rowCount - 4)).toEqual(expected)
  expect(new Set(book.worksheets.map((one) => one.name)).size).toBe(expected.length)
})

test('pages are asked for as the file is taken, and no more once it is thrown away', async () => {
  let asked = 0
  let ended = false
  async function* endless(): AsyncGenerator<readonly (readonly SheetCell[])[]> {
    try {
      for (;;) {
        asked += 1
        yield Array.from({ length: 1000 }, (_, at) => [at, `${asked} ${Math.sin(asked * at)}`])
      }
    } finally {
      ended = true
    }
  }
  const stream = streamSheet(sheet, endless())
  for await (const _ of stream) if (asked > 20) break
  expect(stream.destroyed).toBe(true)
  await expect.poll(() => ended).toBe(true)
  expect(asked).toBeLessThan(60)
})

test('what goes wrong on the way breaks the file off', async () => {
  async function* broken(): AsyncGenerator<readonly (readonly SheetCell[])[]> {
    yield [row]
    throw new Error('the database went away')
  }
  await expect(buffer(streamSheet(sheet, broken()))).rejects.toThrow('the database went away')
})

test('CSV: a byte order mark, days and moments as everybody reads them, nothing that runs', async () => {
  const pages = pagesOf(
    [row],
    [[2, '=1+1, "hai"\nba', 'hằng tháng', null, null]],
    [[3, { text: '-x', indent: 1 }]],
  )
  const bytes = await buffer(streamCsv(sheet, pages))
  expect(bytes.toString()).toBe(
    [
      '\uFEFFSTT,Nội dung,Thời hạn,Tiến độ (%),Lúc',
      '1,Rà soát quy hoạch,2026-12-31,40,2026-11-21 03:04',
      `2,"'=1+1, ""hai""\nba",hằng tháng,,`,
      `3,'-x,,,`,
      '',
    ].join('\r\n'),
  )
})
