/** Tables out of files: what cells hold by their format, where things stand, and what hostile files come to. */
import exceljs from 'exceljs'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { zipStream } from '../exports/index.ts'
import { oleOf } from '../intake/testing/index.ts'
import { Readable } from 'node:stream'
import { markTable, readTables } from './index.ts'

async function book(fill: (book: exceljs.Workbook) => void): Promise<Uint8Array> {
  const made = new exceljs.Workbook()
  fill(made)
  return new Uint8Array(await made.xlsx.writeBuffer())
}

async function zip(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const entries = Object.entries(parts).map(([name, content]) => ({ name, content: [content] }))
  return buffer(Readable.from(zipStream(entries)))
}

const workbook = (sheets: string): string =>
  `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${sheets}</workbook>`
const rels = `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`
const oneSheet = (rows: string) =>
  zip({
    'xl/workbook.xml': workbook('<sheets><sheet name="Một" r:id="rId1"/></sheets>'),
    'xl/_rels/workbook.xml.rels': rels,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  })

async function tablesOf(bytes: Uint8Array, name = 'bang.xlsx') {
  const read = await readTables(bytes, name)
  if (read.kind !== 'tables') throw new Error(JSON.stringify(read))
  return read.tables
}

describe('what cells hold', () => {
  test('days by their format, percents, formulas by their kept value, errors, rich text', async () => {
    const bytes = await book((made) => {
      const sheet = made.addWorksheet('Nhiệm vụ')
      sheet.addRow(['STT', 'Nội dung', 'Thời hạn', 'Tỷ lệ'])
      const row = sheet.addRow([1, 'x', new Date('2026-12-31T00:00:00Z'), 0.155])
      row.getCell(3).numFmt = 'dd/mm/yyyy'
      row.getCell(4).numFmt = '0.0%'
      sheet.addRow([2, { richText: [{ text: 'Rà ' }, { text: 'soát', font: { bold: true } }] }])
      sheet.addRow([
        { formula: '1+1', result: 2 },
        { formula: 'A9', result: { error: '#REF!' } as never },
      ])
      sheet.addRow([46_387, true, { text: 'liên kết', hyperlink: 'https://example.org' }])
    })
    const [table] = await tablesOf(bytes)
    expect(table?.name).toBe('Nhiệm vụ')
    expect(table?.rows.slice(1)).toEqual([
      { row: 2, cells: [1, 'x', { day: '2026-12-31' }, { percent: 15.5 }] },
      { row: 3, cells: [2, 'Rà soát'] },
      { row: 4, cells: [2, { error: '#REF!' }] },
      { row: 5, cells: [46_387, true, 'liên kết'] },
    ])
  })

  test('days of books that count from 1904', async () => {
    const bytes = await book((made) => {
      made.properties.date1904 = true
      made.addWorksheet('A').addRow([new Date('2026-12-31T00:00:00Z')])
    })
    expect((await tablesOf(bytes))[0]?.rows[0]?.cells).toEqual([{ day: '2026-12-31' }])
  })

  test('hidden sheets and rows are told, merged cells are where they are', async () => {
    const bytes = await book((made) => {
      const sheet = made.addWorksheet('A')
      sheet.addRow(['Cơ quan', null])
      sheet.mergeCells('A1:B1')
      sheet.addRow(['ẩn']).hidden = true
      made.addWorksheet('B', { state: 'hidden' }).addRow(['x'])
    })
    const tables = await tablesOf(bytes)
    expect(tables.map(({ name, hidden, hiddenRows }) => [name, hidden, hiddenRows])).toEqual([
      ['A', false, 1],
      ['B', true, 0],
    ])
    expect(tables[0]?.merged).toEqual([{ top: 1, left: 0, bottom: 1, right: 1 }])
  })

  test('inline words, cells without places, escaped signs, no value beside a formula', async () => {
    const bytes = await oneSheet(
      '<row><c t="inlineStr"><is><t>a_x000D_b</t><rPh><t>nghe</t></rPh></is></c><c t="str"><v>c</v></c><c><f>A1</f></c><c t="str"><v>_xD83D__xDCC4_ _xD83D_</v></c></row>',
    )
    expect((await tablesOf(bytes))[0]?.rows).toEqual([
      { row: 1, cells: ['ab', 'c', { error: '#' }, '📄 \uFFFD'] },
    ])
  })
})

describe('comma-separated values', () => {
  const expected = [
    { row: 1, cells: ['STT', 'Nội dung', 'Chủ trì'] },
    { row: 2, cells: ['1', 'Báo cáo; "gấp"\nhai dòng', 'Sở Tài chính'] },
    { row: 4, cells: ['2', '=1+1', 'Sở Xây dựng'] },
  ]
  const words = (separator: string): string =>
    [
      ['STT', 'Nội dung', 'Chủ trì'],
      ['1', '"Báo cáo; ""gấp""\nhai dòng"', 'Sở Tài chính'],
      [],
      ['2', "'=1+1", 'Sở Xây dựng'],
    ]
      .map((row) => row.join(separator))
      .join('\r\n')
  test.each<[string, Uint8Array]>([
    ['UTF-8 with a mark, commas', Buffer.from(`\uFEFF${words(',')}`)],
    ['UTF-8, semicolons', Buffer.from(words(';'))],
    ['UTF-16, tabs', Buffer.from(`\uFEFF${words('\t')}`, 'utf16le')],
    ['a separator that is named', Buffer.from(`sep=|\r\n${words('|')}`)],
  ])('%s', async (what, bytes) => {
    const [table] = await tablesOf(bytes, 'bang.csv')
    const shift = what.includes('named') ? 1 : 0
    expect(table?.rows).toEqual(expected.map(({ row, cells }) => ({ row: row + shift, cells })))
  })

  test('windows-1258', async () => {
    const marked: Readonly<Record<string, number>> = {
      ộ: 0xf4,
      ủ: 0x75,
      ì: 0x69,
      ở: 0xf5,
      à: 0xe0,
      í: 0xed,
      ự: 0xfd,
      â: 0xe2,
      ố: 0xf4,
    }
    const tone: Readonly<Record<string, number>> = { ộ: 0xf2, ủ: 0xd2, ì: 0xcc, ở: 0xd2, ự: 0xf2, ố: 0xec }
    const text = 'STT,Nội dung,Chủ trì\r\n1,Dự toán vốn,Sở Tài chính\r\n2,Nội dung vốn,Sở Nội vụ\r\n'
    const bytes = Array.from(text).flatMap((sign) => {
      const ascii = sign.charCodeAt(0)
      return ascii < 128 ? [ascii] : [marked[sign] ?? 0x3f, ...(tone[sign] ? [tone[sign]] : [])]
    })
    const [table] = await tablesOf(Uint8Array.from(bytes), 'bang.csv')
    expect(table?.rows[0]?.cells).toEqual(['STT', 'Nội dung', 'Chủ trì'])
    expect(table?.rows[1]?.cells[2]).toBe('Sở Tài chính')
  })
})

describe('fonts from before Unicode', () => {
  const rows = [
    ['STT', 'Néi dung', 'Chñ tr×'],
    [1, 'Rµ so¸t quy ho¹ch sö dông ®Êt', 'Së X©y dùng'],
    [2, 'Tổ chức hội nghị', 'Sở Nội vụ'],
    [3, 'Báo cáo', 'Văn phòng'],
  ]

  test('words are converted cell by cell, and it is told', async () => {
    const [table] = await tablesOf(await book((made) => made.addWorksheet('A').addRows(rows)))
    expect(table?.convertedFrom).toBe('tcvn3')
    expect(table?.rows.map(({ cells }) => cells.slice(1))).toEqual([
      ['Nội dung', 'Chủ trì'],
      ['Rà soát quy hoạch sử dụng đất', 'Sở Xây dựng'],
      ['Tổ chức hội nghị', 'Sở Nội vụ'],
      ['Báo cáo', 'Văn phòng'],
    ])
  })

  test('a table in Unicode is left as it is, whatever its words', async () => {
    const plain = [
      ['Hà Nam', 'Báo cáo và đề án'],
      ['Cà Mau', 'Café, naïve, Ångström'],
      ['Bà Rịa', 'là'],
    ]
    const [table] = await tablesOf(await book((made) => made.addWorksheet('A').addRows(plain)))
    expect(table?.convertedFrom).toBeUndefined()
    expect(table?.rows.map(({ cells }) => cells)).toEqual(plain)
  })
})

describe('files that are none, or mean harm', () => {
  test.each<[string, () => Promise<Uint8Array> | Uint8Array, string, object]>([
    ['nothing', () => new Uint8Array(), 'a.xlsx', { reason: 'empty' }],
    ['words called a book', () => Buffer.from('STT,Nội dung'), 'a.xlsx', { reason: 'mislabelled' }],
    ['a picture', () => Buffer.from('\x89PNG\r\n', 'latin1'), 'a.xlsx', { reason: 'mislabelled' }],
    [
      'a Word file',
      () => zip({ 'word/document.xml': '<a/>' }),
      'a.xlsx',
      { reason: 'mislabelled', facts: { found: 'docx' } },
    ],
    ['a book called csv', () => zip({ 'xl/workbook.xml': '<a/>' }), 'a.csv', { reason: 'mislabelled' }],
    [
      'a book with a macro',
      () => zip({ 'xl/workbook.xml': '<a/>', 'xl/vbaProject.bin': 'x' }),
      'a.xlsm',
      { reason: 'has-macros' },
    ],
    [
      'entities',
      () => oneSheet('').then(() => zip({ 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>' })),
      'a.xlsx',
      { reason: 'hostile' },
    ],
    [
      'a book with a password',
      () =>
        oleOf([
          { name: 'EncryptionInfo', bytes: new Uint8Array(4096) },
          { name: 'EncryptedPackage', bytes: new Uint8Array(4096) },
        ]),
      'a.xlsx',
      { reason: 'encrypted' },
    ],
    [
      'a book of Excel 97 called a new one',
      () => oleOf([{ name: 'Workbook', bytes: new Uint8Array(4096) }]),
      'a.xlsx',
      { reason: 'unsupported', facts: { found: 'xls' } },
    ],
    ['no sheet with anything', () => oneSheet('<row r="1"/>'), 'a.xlsx', { reason: 'no-text' }],
    ['broken XML', () => oneSheet('<row><c>'), 'a.xlsx', { reason: 'broken' }],
  ])('%s', async (_, bytes, name, expected) => {
    expect(await readTables(await bytes(), name)).toMatchObject({ kind: 'refused', ...expected })
  })

  test('a million rows that hold nothing cost nothing; columns far to the right are left out and told', async () => {
    const rows = Array.from({ length: 1_048_576 }, (_, at) => `<row r="${at + 1}"/>`).join('')
    const far = '<row r="1048576"><c r="A1048576"><v>1</v></c><c r="XFD1048576"><v>2</v></c></row>'
    const [table] = await tablesOf(await oneSheet(rows + far))
    expect(table).toMatchObject({ cut: true, rows: [{ row: 1_048_576, cells: [1] }] })
  })

  test('more rows than may be', async () => {
    const rows = Array.from({ length: 50_001 }, () => '<row><c><v>1</v></c></row>').join('')
    expect(await readTables(await oneSheet(rows), 'a.xlsx')).toMatchObject({ reason: 'too-long' })
  })

  test('a bomb', async () => {
    const inflated = Buffer.alloc(64 * 1024 * 1024, 32)
    expect(deflateRawSync(inflated).length).toBeLessThan(100_000)
    const bytes = await oneSheet(inflated.toString())
    expect(await readTables(bytes, 'a.xlsx')).toMatchObject({
      reason: 'hostile',
      facts: { found: 'zip-bomb' },
    })
  })

  test('cut off at every tenth', async () => {
    const whole = await oneSheet('<row><c t="inlineStr"><is><t>Nội dung</t></is></c></row>'.repeat(500))
    for (let tenth = 1; tenth < 10; tenth += 1) {
      const bytes = whole.slice(0, Math.floor((whole.length * tenth) / 10))
      expect(await readTables(bytes, 'a.xlsx')).toMatchObject({ kind: 'refused', reason: 'broken' })
    }
  })
})

describe('words beside rows', () => {
  test('stand in a free column; everything else stays, and no word is run', async () => {
    const bytes = await book((made) => {
      const sheet = made.addWorksheet('A')
      sheet.addRow(['Danh mục'])
      sheet.addRow(['STT', 'Nội dung']).font = { bold: true }
      sheet.addRow([1, 'x'])
      sheet.getCell('C3').border = { left: { style: 'thin' } }
    })
    const marked = await markTable(bytes, 'A', [
      [2, 'Kết quả kiểm tra'],
      [3, '=1+1 <sai> & "hỏng"'],
    ])
    if (marked.kind !== 'marked' || marked.bytes === null) throw new Error('not marked')
    const after = new exceljs.Workbook()
    await after.xlsx.load(new Uint8Array(marked.bytes).buffer)
    const sheet = after.getWorksheet('A')
    expect(sheet?.getCell('D2').value).toBe('Kết quả kiểm tra')
    expect(sheet?.getCell('D3').value).toBe('=1+1 <sai> & "hỏng"')
    expect(sheet?.getCell('A2').font?.bold).toBe(true)
    expect((await tablesOf(marked.bytes))[0]?.rows[2]?.cells).toEqual([1, 'x', null, '=1+1 <sai> & "hỏng"'])
  })
})

describe('books written by LibreOffice', () => {
  const fixture = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, 'testing', name))

  test('are read as those of other programs are', async () => {
    const [table, hidden] = await tablesOf(fixture('danh-muc.xlsx'))
    expect(hidden).toMatchObject({ name: 'Nháp', hidden: true })
    expect(table?.merged).toContainEqual({ top: 4, left: 2, bottom: 4, right: 3 })
    expect(table?.rows.find(({ row }) => row === 7)?.cells).toEqual([
      1,
      'Rà soát quy hoạch',
      'Cơ quan a',
      'Cơ quan b;\nCơ quan c',
      { day: '2027-01-31' },
      'Báo cáo',
    ])
    expect(table?.rows.find(({ row }) => row === 8)?.cells[0]).toBe(2)
  })

  test('take words beside their rows', async () => {
    const marked = await markTable(fixture('danh-muc.xlsx'), 'Danh mục', [[7, 'sai']])
    const [table] = marked.kind === 'marked' && marked.bytes ? await tablesOf(marked.bytes) : []
    expect(table?.rows.find(({ row }) => row === 7)?.cells.at(-1)).toBe('sai')
  })

  test('of other formats are refused by name', async () => {
    expect(await readTables(fixture('danh-muc.xls'), 'a.xls')).toMatchObject({ facts: { found: 'xls' } })
    expect(await readTables(fixture('danh-muc.xls'), 'a.xlsx')).toMatchObject({ facts: { found: 'xls' } })
    expect(await readTables(fixture('danh-muc.ods'), 'a.xlsx')).toMatchObject({ facts: { found: 'ods' } })
  })
})
