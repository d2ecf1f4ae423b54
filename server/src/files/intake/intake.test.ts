import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { convert, intakeLimits, type Converted } from './index.ts'
import { docxOf, docxParts, oleOf, paragraph, pictureOnlyPdf, wordPart, zipOf } from './testing/index.ts'

const fixture = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, 'fixtures', name))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

async function textOf(bytes: Uint8Array, name: string): Promise<string> {
  const converted = await convert(bytes, name, intakeLimits)
  expect(converted.kind).toBe('converted')
  return (converted as Converted).text
}

describe('one plan in three formats', () => {
  test.each(['docx', 'pdf', 'html'])(
    '%s: letterhead column by column, numbered items, a table in rows',
    async (format) => {
      const text = await textOf(fixture(`ke-hoach-gia-dinh.${format}`), `kế hoạch.${format}`)
      const lines = text.split('\n')
      expect(lines.indexOf('Số: 15/KH-UBND')).toBeGreaterThan(-1)
      expect(lines.indexOf('Số: 15/KH-UBND')).toBeLessThan(
        lines.findIndex((line) => line.startsWith('CỘNG HÒA')),
      )
      expect(text).toContain('\nI. MỤC TIÊU\n')
      expect(lines).toContain(
        '1. Sở Khoa học và Công nghệ chủ trì, phối hợp với Sở Tài chính xây dựng nền tảng dữ liệu dùng chung của tỉnh, trình Ủy ban nhân dân tỉnh trước ngày 30/6/2026.',
      )
      expect(lines).toContain('| STT | Nhiệm vụ | Chủ trì | Thời hạn |')
      expect(lines).toContain(
        '| 1 | Xây dựng đề án chuyển đổi số ngành y tế trên địa bàn tỉnh, trình Ủy ban nhân dân tỉnh phê duyệt | Sở Y tế | 30/6/2026 |',
      )
      expect(lines).toContain('- Lưu: VT.')
      expect(text.trimEnd().endsWith('Nguyễn Văn Mẫu')).toBe(true)
    },
  )
})

describe('Word', () => {
  const numbering = {
    name: 'word/numbering.xml',
    bytes: wordPart(
      'numbering',
      `<w:abstractNum w:abstractNumId="7">
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/></w:lvl>
        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
        <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1.%3"/></w:lvl>
      </w:abstractNum>
      <w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>
      <w:num w:numId="4"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>`,
    ),
  }
  const item = (words: string, level: number, list = 3): string =>
    paragraph(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

  test('automatic numbering is printed as Word prints it', async () => {
    const body = [
      item('Phạm vi', 0),
      item('một', 1),
      item('hai', 1),
      item('Đối tượng', 0),
      item('ba', 1),
      item('sâu', 2),
      item('tiếp', 0, 4),
    ]
    expect((await textOf(docxOf(body.join(''), [numbering]), 'a.docx')).trimEnd().split('\n')).toEqual([
      'Điều 1. Phạm vi',
      'a) một',
      'b) hai',
      'Điều 2. Đối tượng',
      'a) ba',
      '2.I sâu',
      'Điều 9. tiếp',
    ])
  })

  test('what was deleted or hidden is not read, what was inserted is', async () => {
    const body =
      '<w:p><w:r><w:t>Giao </w:t></w:r><w:del><w:r><w:delText>Sở Y tế</w:delText><w:t>Sở Y tế</w:t></w:r></w:del><w:ins><w:r><w:t>Sở Xây dựng</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t> bí ẩn</w:t></w:r></w:p>'
    expect(await textOf(docxOf(body), 'a.docx')).toBe('Giao Sở Xây dựng\n')
  })

  test('a letterhead made with tabs is read column by column', async () => {
    const line = (left: string, right: string): string =>
      `<w:p><w:r><w:t>${left}</w:t><w:tab/><w:tab/><w:t>${right}</w:t></w:r></w:p>`
    const body = [
      line('ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      line('TỈNH AN PHƯỚC', 'Độc lập - Tự do - Hạnh phúc'),
      line('Số: 15/KH-UBND', 'An Phước, ngày 02 tháng 3 năm 2026'),
      paragraph('KẾ HOẠCH'),
    ]
    expect((await textOf(docxOf(body.join('')), 'a.docx')).trim().split(/\n+/)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH AN PHƯỚC',
      'Số: 15/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'An Phước, ngày 02 tháng 3 năm 2026',
      'KẾ HOẠCH',
    ])
  })

  test('a letterhead that stands in the header of the page is part of the document; other headers are apart', async () => {
    const header = (words: string): string => wordPart('hdr', words)
    const file = docxOf(paragraph('KẾ HOẠCH'), [
      { name: 'word/header1.xml', bytes: header(paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')) },
      { name: 'word/header2.xml', bytes: header(paragraph('Dự thảo 3') + paragraph('- 2 -')) },
    ])
    const answer = await convert(file, 'a.docx', intakeLimits)
    expect(answer).toMatchObject({
      text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH\n',
      remarks: [{ code: 'margins-apart', lines: ['Dự thảo 3'] }],
    })
  })

  test('notes are numbered as the text comes to them, endnotes in small Roman', async () => {
    const note = (kind: string, id: number, words: string): string =>
      `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/><w:t> ${words}</w:t></w:r></w:p></w:${kind}>`
    const body = `<w:p><w:r><w:t>Một</w:t><w:footnoteReference w:id="9"/><w:t>, hai</w:t><w:endnoteReference w:id="4"/><w:t>, ba</w:t><w:footnoteReference w:id="5"/></w:r></w:p>`
    const file = docxOf(body, [
      {
        name: 'word/footnotes.xml',
        bytes: wordPart('footnotes', note('footnote', 5, 'sau') + note('footnote', 9, 'trước')),
      },
      { name: 'word/endnotes.xml', bytes: wordPart('endnotes', note('endnote', 4, 'cuối')) },
    ])
    expect((await textOf(file, 'a.docx')).trim().split('\n')).toEqual([
      'Một[1], hai[i], ba[2]',
      '[1] trước',
      '[2] sau',
      '[i] cuối',
    ])
  })

  test('tables: joined cells keep their columns, a bar within a cell is no column', async () => {
    const cell = (words: string, properties = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(words)}</w:tc>`
    const rows = [
      [cell('TT'), cell('Nội dung', '<w:gridSpan w:val="2"/>')],
      [cell('1'), cell('a|b'), cell('c')],
    ]
    const body = `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`
    expect(await textOf(docxOf(body), 'a.docx')).toBe('| TT | Nội dung |  |\n| 1 | a/b | c |\n')
  })
})

describe('web pages', () => {
  test('scripts, forms and what is hidden are not read', async () => {
    const page = `<html><head><meta charset="utf-8"><script>alert('x')</script></head><body>
      <p>Giao <b>Sở Tài chính</b> chủ trì.</p><script>document.write('độc')</script><iframe src="https://example.org"></iframe>
      <p style="display:none">ẩn</p><img src=x onerror="alert(1)"><ol start="3"><li>ba</li><li>bốn</li></ol></body></html>`
    expect(await textOf(utf8(page), 'a.html')).toBe('Giao Sở Tài chính chủ trì.\n3. ba\n4. bốn\n')
  })

  test('the encoding that the page names is used', async () => {
    const bytes = Buffer.from(
      '<html><head><meta charset="windows-1252"></head><body><p>r\u00e9sum\u00e9 \u00e0 la carte</p></body></html>',
      'latin1',
    )
    expect(await textOf(bytes, 'a.htm')).toContain('résumé à la carte')
  })
})

describe('text files', () => {
  const words = '\ufeffGiao Sở Tài chính\r\n\tchủ trì.  \n'

  test.each([
    ['UTF-8', utf8(words.slice(1)), words.slice(1)],
    ['UTF-8 with its mark', utf8(words), words],
    ['UTF-16 little endian', Buffer.from(words, 'utf16le'), words],
    ['UTF-16 big endian', Buffer.from(words, 'utf16le').swap16(), words],
    ['decomposed letters', utf8(words.slice(1).normalize('NFD')), words.slice(1).normalize('NFD')],
  ])('%s come out as they are, character for character', async (_, bytes, expected) => {
    expect(await textOf(bytes, 'a.txt')).toBe(expected)
  })
})

describe('what is refused', () => {
  const entity = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>`
  const [types, document] = docxParts(paragraph('chữ'))
  const good = types && document ? [types, document] : []
  const bomb = Buffer.alloc(40 * 1024 * 1024, 0x20)
  const docx = fixture('ke-hoach-gia-dinh.docx')
  const pdf = fixture('ke-hoach-gia-dinh.pdf')
  const word95 = Buffer.alloc(0x400)
  word95.writeUInt16LE(0xa5ec, 0)
  word95.writeUInt16LE(0x68, 2)
  const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])

  test.each<[string, string, Uint8Array, string, string?]>([
    ['nothing at all', 'a.docx', new Uint8Array(), 'empty'],
    ['51 MB', 'a.txt', Buffer.alloc(51 * 1024 * 1024, 0x61), 'too-large'],
    ['a zip bomb', 'a.docx', zipOf([...good, { name: 'word/x.xml', bytes: bomb }]), 'hostile', 'zip-bomb'],
    [
      'a zip bomb that lies about its size',
      'a.docx',
      zipOf([
        { ...(good[0] ?? { name: '', bytes: '' }) },
        { name: 'word/document.xml', bytes: bomb, size: 1000 },
      ]),
      'hostile',
      'zip-bomb',
    ],
    [
      'a path out of the folder',
      'a.docx',
      zipOf([...good, { name: '../../etc/cron.d/x', bytes: 'x' }]),
      'hostile',
      'zip-path',
    ],
    [
      'an absolute path',
      'a.docx',
      zipOf([...good, { name: '/etc/passwd', bytes: 'x' }]),
      'hostile',
      'zip-path',
    ],
    [
      'two entries of one name',
      'a.docx',
      zipOf([...good, { name: 'word/document.xml', bytes: 'x' }]),
      'hostile',
      'zip-duplicate',
    ],
    [
      'too many entries',
      'a.docx',
      zipOf(Array.from({ length: 5001 }, (_, at) => ({ name: `f${at}`, bytes: '' }))),
      'hostile',
      'zip-entries',
    ],
    [
      'an external entity',
      'a.docx',
      zipOf([...good.slice(0, 1), { name: 'word/document.xml', bytes: entity }]),
      'hostile',
      'external-entity',
    ],
    [
      'a page nested without end',
      'a.html',
      utf8(`<html><body>${'<div>'.repeat(100_000)}sâu`),
      'hostile',
      'too-deep',
    ],
    [
      'macros',
      'a.docx',
      docxOf(paragraph('chữ'), [{ name: 'word/vbaProject.bin', bytes: 'x' }]),
      'has-macros',
    ],
    ['an encrypted entry', 'a.docx', zipOf(good.map((part) => ({ ...part, encrypted: true }))), 'encrypted'],
    [
      'Word with a password',
      'a.docx',
      oleOf([{ name: 'EncryptedPackage', bytes: Buffer.alloc(600) }]),
      'encrypted',
    ],
    ['half an old Word document', 'a.doc', ole, 'broken', 'truncated'],
    ['Word 95', 'a.doc', oleOf([{ name: 'WordDocument', bytes: word95 }]), 'old-format', 'word95'],
    ['an old workbook', 'a.doc', oleOf([{ name: 'Workbook', bytes: word95 }]), 'unsupported', 'xls'],
    [
      'old Word with macros',
      'a.doc',
      oleOf([
        { name: 'WordDocument', bytes: word95 },
        { name: 'Macros', parts: [] },
      ]),
      'has-macros',
      'doc',
    ],
    ['half a Word document', 'a.docx', docx.subarray(0, docx.length >> 1), 'broken'],
    [
      'XML cut short',
      'a.docx',
      zipOf([...good.slice(0, 1), { name: 'word/document.xml', bytes: '<w:document' }]),
      'broken',
    ],
    ['a PDF with a password', 'a.pdf', fixture('co-mat-khau.pdf'), 'encrypted'],
    ['half a PDF', 'a.pdf', pdf.subarray(0, pdf.length >> 1), 'broken', 'truncated'],
    ['a PDF of nothing but its head', 'a.pdf', utf8('%PDF-1.7\n%%EOF'), 'broken'],
    ['a scanned PDF', 'a.pdf', pictureOnlyPdf(), 'scan'],
    ['a picture', 'a.png', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'scan', 'image'],
    ['a PDF called docx', 'a.docx', pdf, 'mislabelled', 'pdf'],
    ['a Word document called pdf', 'a.pdf', docx, 'mislabelled', 'docx'],
    [
      'a program called txt',
      'a.txt',
      Buffer.from('4d5a90000300000004000000ffff0000', 'hex'),
      'mislabelled',
      'program',
    ],
    [
      'a workbook',
      'a.docx',
      zipOf([...good.slice(0, 1), { name: 'xl/workbook.xml', bytes: 'x' }]),
      'unsupported',
      'xlsx',
    ],
    [
      'bytes that no encoding makes words of',
      'a.txt',
      Buffer.from('Ünïcödé wörds Ägäin ßß', 'latin1'),
      'unknown-encoding',
    ],
    ['half a UTF-8 letter', 'a.txt', Buffer.from([0x41, 0xe1, 0xbb]), 'unknown-encoding'],
    ['nothing but blanks', 'a.txt', utf8(' \n\t 123'), 'no-text'],
    ['more letters than are read', 'a.txt', utf8('chữ '.repeat(1_300_000)), 'too-long'],
  ])('%s', async (_, name, bytes, reason, found) => {
    const refused = await convert(bytes, name, intakeLimits)
    expect(refused).toMatchObject({ kind: 'refused', reason, ...(found ? { facts: { found } } : {}) })
  })

  test('any bytes at all end in a text or a refusal', async () => {
    let seed = 7
    const random = (): number => (seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff) >> 8
    for (let round = 0; round < 60; round += 1) {
      const damaged = Buffer.from(round % 2 ? docx : pdf)
      for (let hit = 0; hit < 40; hit += 1) damaged[random() % damaged.length] = random() & 0xff
      const converted = await convert(damaged, round % 2 ? 'a.docx' : 'a.pdf', intakeLimits)
      expect(['converted', 'refused']).toContain(converted.kind)
    }
  })
})
