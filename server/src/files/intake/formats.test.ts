import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { convert, intakeLimits, type Converted } from './index.ts'

const fixture = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, 'fixtures', name))

async function converted(bytes: Uint8Array, name: string): Promise<Converted> {
  const answer = await convert(bytes, name, intakeLimits)
  expect(answer).toMatchObject({ kind: 'converted' })
  return answer as Converted
}

const head = `ỦY BAN NHÂN DÂN
TỈNH AN PHƯỚC
Số: 27/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
An Phước, ngày 02 tháng 3 năm 2026
KẾ HOẠCH
Rà soát cơ sở dữ liệu dùng chung năm 2026
I. MỤC TIÊU
Hoàn thành rà soát[1] trước ngày 30/6/2026; tỷ lệ số hóa đạt 95,5%.
II. NHIỆM VỤ
1. Sở Khoa học và Công nghệ chủ trì:
a) Ban hành quy chế dùng chung;
b) Kết nối kho dữ liệu[2]:
- với Bộ Công an;
- với Bộ Tài chính.
2. Sở Tài chính bố trí 12,5 tỷ đồng.
Việc khác giao như sau:
1. Văn phòng theo dõi, đôn đốc.
`
const box = 'Ghi chú trong khung chữ\n'
const body = `Danh mục nhiệm vụ kèm theo:

| STT | Nội dung | Thực hiện |  |
|  |  | Chủ trì | Thời hạn |
| 1 | Lập danh mục dữ liệu mở và công bố | Sở Nội vụ | 15/5/2026 |
| 2 | Tập huấn |  | Quý III/2026 |

Sở Nông nghiệp rà soát trước ngày 31/7/2026 và Sở Công Thương báo cáo kết quả.
ỦY BAN NHÂN DÂN TỈNH
Nơi nhận: các sở, ngành.
`
const notes = `[1] Theo Quyết định số 08/QĐ-UBND ngày 15/01/2026.
[2] Kho dữ liệu của tỉnh.
`

describe('one plan with lists, joined cells, notes, a text box, tracked changes and old fonts', () => {
  test.each([
    ['odt', head + box + body + notes],
    ['docx', head + box + body + notes],
    ['rtf', head + box + body + notes],
    // Where a text box hangs is not told by the text of the old format.
    ['doc', `${head}${body}${box}\n${notes}`],
  ])('%s: every word where it stands', async (format, text) => {
    const answer = await converted(fixture(`cong-van-day-du.${format}`), `kế hoạch.${format}`)
    expect(answer.format).toBe(format)
    expect(answer.text.replace(/\n+/g, '\n')).toBe(text.replace(/\n+/g, '\n'))
    expect(answer.remarks).toEqual([
      { code: 'legacy-encoding', encodings: ['tcvn3', 'vni'] },
      { code: 'tracked-changes', count: 2 },
      { code: 'comments-left-out', count: 1 },
      { code: 'margins-apart', lines: ['Dự thảo lần 2 trình lãnh đạo'] },
    ])
  })

  test('html: lists with their letters, joined cells in their columns, notes with their numbers', async () => {
    const { text } = await converted(fixture('cong-van-day-du.html'), 'kế hoạch.html')
    for (const line of [
      'I. MỤC TIÊU',
      'a) Ban hành quy chế dùng chung;',
      '| 2 | Tập huấn |  | Quý III/2026 |',
    ])
      expect(text.split('\n')).toContain(line)
    expect(text).toContain('Kết nối kho dữ liệu[2]:')
    expect(text).toContain('Sở Nông nghiệp rà soát trước ngày 31/7/2026 và Sở Công Thương báo cáo kết quả.')
  })

  test.each([
    ['docx', 'a.doc'],
    ['doc', 'a.docx'],
    ['rtf', 'a.doc'],
    ['html', 'a.doc'],
    ['odt', 'khong-duoi'],
  ])('%s under the name %s is read for what it is', async (format, name) => {
    expect((await converted(fixture(`cong-van-day-du.${format}`), name)).format).toBe(format)
  })
})

describe('RTF', () => {
  const rtf = (text: string): Uint8Array => Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\uc1 ${text}}`, 'latin1')

  test.each([
    [
      'letters as numbers, with what stands in for them',
      "Giao v\\u7889\\'6e \\u273\\'f0\\u7911?",
      'Giao vố đủ',
    ],
    ['code page 1258 with its tone marks', "{\\fonttbl{\\f0\\fcharset163 Times;}}\\f0 Vi\\'ea\\'f2t", 'Việt'],
    ['a font of TCVN3', "{\\fonttbl{\\f1\\fcharset0 .VnTime;}}\\f1 ViÖt Nam tr\\'adíc", 'Việt Nam trước'],
    ['a font of TCVN3 capitals', '{\\fonttbl{\\f1\\fcharset0 .VnTimeH;}}\\f1 céng hßa', 'CỘNG HÒA'],
    ['deleted and hidden words', 'Giao {\\deleted b\\u7887?} {\\v kín }S\\u7903?', 'Giao Sở'],
    ['pictures, objects and bytes', 'a{\\pict\\bin3 }}}x}{\\object{\\*\\objdata 00}} ch\\u7919?', 'a chữ'],
    ['the number that a list wrote', '{\\listtext 1.\\tab}Giao vi\\u7879?c\\par', '1. Giao việc'],
    ['a field by what it shows', '{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt trang}} sau', 'trang sau'],
  ])('%s', async (_, text, expected) => {
    expect((await converted(rtf(text), 'a.rtf')).text.trim()).toBe(expected)
  })

  test('a table whose rows are cut differently', async () => {
    const row = (edges: number[], cells: string[]): string =>
      `\\trowd${edges.map((edge) => `\\cellx${edge}`).join('')}\\intbl ${cells.join('\\cell ')}\\cell\\row`
    const text = `${row([2000, 8000], ['A', 'chung'])}${row([2000, 5000, 8000], ['1', 'x', 'y'])}\\pard het\\par`
    expect((await converted(rtf(text), 'a.rtf')).text).toBe('| A | chung |  |\n| 1 | x | y |\n\nhet\n')
  })
})

describe('text files of older encodings', () => {
  test.each([
    ['TCVN3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam', 'tcvn3'],
    ['VNI', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'vni'],
  ])('%s is converted and remarked', async (_, words, encoding) => {
    for (const bytes of [Buffer.from(words, 'latin1'), Buffer.from(words)]) {
      const { text, remarks } = await converted(bytes, 'a.txt')
      expect(text).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam')
      expect(remarks).toEqual([{ code: 'legacy-encoding', encodings: [encoding] }])
    }
  })

  test.each(['utf-16le', 'utf-16be'])('%s without its mark', async (encoding) => {
    const bytes = Buffer.from('Giao Sở Tài chính chủ trì.\n', 'utf16le')
    const text = encoding === 'utf-16be' ? Buffer.from(bytes).swap16() : bytes
    expect((await converted(text, 'a.txt')).text).toBe('Giao Sở Tài chính chủ trì.\n')
  })

  test('a page that names windows-1258, and one that names nothing', async () => {
    const words = Buffer.from('Vi\u00ea\u00f2t Nam ta\u00f2i Ha\u00cc N\u00f4\u00f2i', 'latin1')
    const page = (meta: string): Uint8Array =>
      Buffer.concat([
        Buffer.from(`<html><head>${meta}</head><body><p>`),
        words,
        Buffer.from('</p></body></html>'),
      ])
    for (const meta of ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1258">', ''])
      expect((await converted(page(meta), 'a.html')).text).toBe('Việt Nam tại Hà Nội\n')
  })
})
