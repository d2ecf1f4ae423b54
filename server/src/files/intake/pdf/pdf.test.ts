import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { convert, intakeLimits, type Converted } from '../index.ts'
import { pdfOf, type PdfLine, type PdfPicture } from '../testing/index.ts'

const fixture = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, '../fixtures', name))

async function converted(bytes: Uint8Array): Promise<Converted> {
  const answer = await convert(bytes, 'a.pdf', intakeLimits)
  expect(answer).toMatchObject({ kind: 'converted' })
  return answer as Converted
}

const lines = (texts: readonly string[], from = 780): PdfLine[] =>
  texts.map((text, at) => ({ text, x: 80, y: from - at * 16 }))

describe('a gazette in two columns over three pages, its accents from another font', () => {
  test('column after column, paragraphs whole over columns and pages', async () => {
    const { text } = await converted(fixture('cong-bao-hai-cot.pdf'))
    const clauses = text.split('\n').filter((line) => line.startsWith('Khoản '))
    expect(clauses).toHaveLength(23)
    clauses.forEach((clause, at) => {
      expect(clause.startsWith(`Khoản ${at + 1}. Sở `)).toBe(true)
      expect(clause).toMatch(/ kế hoạch giai đoạn 2026-2030 đã được phê duyệt\.$/)
      expect(clause).toContain(
        'bảo đảm đúng tiến độ, tiết kiệm, hiệu quả; báo cáo kết quả về Ủy ban nhân dân tỉnh trước ngày ',
      )
    })
  })

  test('titles by themselves, a table without rules in rows, notes last, what runs along the edge apart', async () => {
    const { text, remarks } = await converted(fixture('cong-bao-hai-cot.pdf'))
    expect(text.startsWith('QUY ĐỊNH\nVề tổ chức thực hiện nhiệm vụ năm 2026\nKhoản 1.')).toBe(true)
    expect(text).toContain('\nPHẦN HAI\nKhoản 15.')
    expect(text).toContain(
      '| STT | Chỉ tiêu | Kế hoạch | Thực hiện |\n| 1 | Thu nội địa | 5.200 | 4.870 |\n| 2 | Giải ngân vốn đầu tư công | 3.150 | 2.944 |',
    )
    expect(text).toContain('trước ngày 26/5/2026[1] để tổng hợp')
    expect(text.trimEnd().split('\n').slice(-3)).toEqual([
      'Quy định này có hiệu lực từ ngày ký.',
      '[1] Biểu mẫu theo Công văn số 316/UBND-TH ngày 01/02/2026, gửi qua hệ thống quản lý văn bản, không gửi bản giấy về Văn phòng Ủy ban nhân dân tỉnh.',
      '[2] Biểu mẫu theo Công văn số 320/UBND-TH ngày 02/02/2026, gửi qua hệ thống quản lý văn bản, không gửi bản giấy về Văn phòng Ủy ban nhân dân tỉnh.',
    ])
    expect(remarks).toEqual([
      { code: 'margins-apart', lines: ['CÔNG BÁO TỈNH AN PHƯỚC/Số 12/Ngày 02-3-2026'] },
    ])
  })
})

test('a page as wide as a country is not searched for its columns point by point', async () => {
  const width = 4e9
  const rows = Array.from({ length: 12 }, (_, at) => ({ text: `word ${at}`, x: width / 2, y: 780 - at * 16 }))
  const { text } = await converted(pdfOf([rows], { width }))
  expect(text).toContain('word 11')
})

test('the plan with everything: notes at the end, joined cells, lists', async () => {
  const { text } = await converted(fixture('cong-van-day-du.pdf'))
  for (const line of [
    'Số: 27/KH-UBND',
    'I. MỤC TIÊU',
    'b) Kết nối kho dữ liệu[2]:',
    '- với Bộ Công an;',
    '| STT | Nội dung | Thực hiện |  |',
    '| 2 | Tập huấn |  | Quý III/2026 |',
    '[1] Theo Quyết định số 08/QĐ-UBND ngày 15/01/2026.',
  ])
    expect(text.split('\n')).toContain(line)
})

describe('lines', () => {
  test.each([
    [
      'a word that was cut',
      [
        'The office and all of its parts of the house shall be respon-',
        'sible for all of it and for the rest of the work here',
      ],
      'responsible for',
    ],
    [
      'years that were cut',
      [
        'Ke hoach phat trien kinh te xa hoi giai doan nam 2026-',
        '2030 cua tinh va cac xa, phuong tren dia ban toan tinh',
      ],
      '2026-2030 cua',
    ],
    [
      'equals joined by a dash',
      ['Thuc hien cac nhiem vu phat trien kinh te -', 'xa hoi nam 2026 tren dia ban toan tinh, bao dam dung'],
      'kinh te - xa hoi',
    ],
  ])('%s', async (_, texts, expected) => {
    const filler = 'Mot dong chu dai de biet le phai cua trang nay o dau do nhe'
    const page = lines([filler, filler, filler, ...texts]).map((line) => ({ ...line, x: 80 }))
    expect((await converted(pdfOf([page]))).text.replace(/\n/g, ' ')).toContain(expected)
  })

  test('letters drawn twice for weight are read once', async () => {
    const page = [
      { text: 'QUYET DINH PHE DUYET', x: 80, y: 700 },
      { text: 'QUYET DINH PHE DUYET', x: 80.3, y: 700 },
    ]
    expect((await converted(pdfOf([page]))).text).toBe('QUYET DINH PHE DUYET\n')
  })

  test('a foot that runs through all pages is apart, the same words within the text are not', async () => {
    const page = (at: number): PdfLine[] => [
      ...lines([`Doan ${at} cua van ban nay`, 'Cau lap lai o moi trang', `Het doan ${at}`], 600),
      { text: `Luu hanh noi bo - trang ${at}`, x: 80, y: 30 },
    ]
    const { text, remarks } = await converted(pdfOf([page(1), page(2), page(3)]))
    expect(text).not.toContain('Luu hanh')
    expect(text.match(/Cau lap lai/g)).toHaveLength(3)
    expect(remarks).toMatchObject([{ code: 'margins-apart' }])
  })
})

describe('text layers of older encodings', () => {
  const words = 'Së N«ng nghiÖp rµ so¸t, b¸o c¸o tr­íc ngµy 31/7/2026 vÒ c«ng t¸c thñy lîi'

  test.each([
    ['by the name of the font', { font: '.VnTime' }],
    ['by its name without the dot', { font: 'VnTime' }],
    ['by the letters alone', { font: 'Helvetica' }],
  ])('%s', async (_, options) => {
    const { text, remarks } = await converted(pdfOf([lines([words])], options))
    expect(text).toBe('Sở Nông nghiệp rà soát, báo cáo trước ngày 31/7/2026 về công tác thủy lợi\n')
    expect(remarks).toEqual([{ code: 'legacy-encoding', encodings: ['tcvn3'] }])
  })

  test('a font of capitals', async () => {
    expect((await converted(pdfOf([lines(['ñy ban nh©n d©n tØnh'])], { font: '.VnTimeH' }))).text).toBe(
      'ỦY BAN NHÂN DÂN TỈNH\n',
    )
  })
})

test('a page held sideways is read as it is held', async () => {
  const page = lines(['Phu luc kem theo van ban', 'Dong thu hai cua phu luc'], 500)
  expect((await converted(pdfOf([page], { rotated: true }))).text).toBe((await converted(pdfOf([page]))).text)
})

test('one broken page among good ones is told, its letters are left out', async () => {
  const broken = lines(Array.from({ length: 12 }, () => 'ßæ ðäñ ÿþö êëì öüï åøñ'))
  const good = lines(['Giao cac so, nganh bao cao truoc ngay 30/6/2026'])
  const { text, remarks } = await converted(pdfOf([good, broken, good]))
  expect(text).not.toContain('ðäñ')
  expect(remarks).toEqual([{ code: 'pages-without-text', pages: [2] }])
})

test('three pages of TCVN3 without the name of its font are read, not taken for broken', async () => {
  const order = 'Së N«ng nghiÖp rµ so¸t, b¸o c¸o vÒ c«ng t¸c thñy lîi cña tØnh'
  const { text, remarks } = await converted(
    pdfOf([1, 2, 3].map(() => lines(Array.from({ length: 8 }, () => order)))),
  )
  expect(text).toContain('Sở Nông nghiệp rà soát, báo cáo về công tác thủy lợi của tỉnh')
  expect(remarks).toEqual([{ code: 'legacy-encoding', encodings: ['tcvn3'] }])
})

describe('text layers that are no text are left to be read as pictures', () => {
  const map = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange
1 beginbfrange <20> <ff> <e020> endbfrange endcmap end`

  test.each([
    [
      'letters of private use',
      pdfOf([lines(['Giao viec cho cac so, nganh', 'bao cao truoc ngay'])], { toUnicode: map }),
    ],
    ['marks without sense', pdfOf([lines(Array.from({ length: 12 }, () => 'ßæ ðäñ ÿþö êëì öüï åøñ'))])],
  ])('%s', async (_, bytes) => {
    expect(await convert(bytes, 'a.pdf', intakeLimits)).toMatchObject({
      kind: 'refused',
      reason: 'scan',
      facts: { found: 'broken-text', pages: 1 },
    })
  })
})

describe('pages that are pictures beside pages of letters', () => {
  const text = lines(['Giao cac so, nganh bao cao truoc ngay 30/6/2026', 'Het phan co chu cua van ban nay'])
  const whole: PdfPicture = { picture: [0, 0, 595, 842] }
  const stamp: PdfLine = { text: 'Trang 1', x: 280, y: 30 }
  const broken = lines(Array.from({ length: 12 }, () => 'ßæ ðäñ ÿþö êëì öüï åøñ'))
  const strips = Array.from({ length: 10 }, (_, at): PdfPicture => ({
    picture: [0, at * 84.2, 595, 84.2],
  }))
  const logo: PdfPicture = { picture: [250, 700, 90, 90] }
  const photograph: PdfPicture = { picture: [60, 440, 475, 340] }

  type Page = readonly (PdfLine | PdfPicture)[]
  const cases: readonly (readonly [string, readonly Page[], 'read' | 'told' | 'scan'])[] = [
    ['letters on all pages', [text, text], 'read'],
    [
      'letters over a picture, as a recognised scan has them',
      [
        [whole, ...text],
        [whole, ...text],
      ],
      'read',
    ],
    ['a picture, then letters', [[whole], text], 'scan'],
    ['letters, then a picture', [text, [whole]], 'scan'],
    ['a picture with the number of the page, in letters, on it', [text, [whole, stamp]], 'scan'],
    ['a picture in margins', [text, [{ picture: [60, 60, 475, 722] }]], 'scan'],
    ['a picture in strips', [text, strips], 'scan'],
    ['a picture that is drawn from its other corner', [text, [{ picture: [595, 842, -595, -842] }]], 'scan'],
    ['a picture under letters that mean nothing', [text, [whole, ...broken]], 'scan'],
    ['letters that mean nothing, no picture', [text, broken], 'told'],
    ['a blank page', [text, []], 'told'],
    ['a page with its number', [text, [stamp]], 'told'],
    ['a small logo', [text, [logo]], 'told'],
    ['a photograph on less than half of the page', [text, [photograph]], 'told'],
    ['a colour that fills the page', [text, [{ ...whole, dots: 'one' }]], 'told'],
    ['a picture beside the page', [text, [{ picture: [700, 0, 595, 842] }]], 'told'],
    ['a picture without height', [text, [{ picture: [0, 0, 595, 0] }]], 'told'],
    ['pictures on all pages', [[whole], [whole]], 'scan'],
    ['nothing on any page', [[], [logo]], 'scan'],
  ]

  test.each(cases)('%s', async (_, pages, becomes) => {
    for (const rotated of [false, true]) {
      const answer = await convert(pdfOf(pages, { rotated }), 'a.pdf', intakeLimits)
      if (becomes === 'scan')
        expect(answer).toMatchObject({ kind: 'refused', reason: 'scan', facts: { pages: pages.length } })
      else {
        const remarks = becomes === 'told' ? [{ code: 'pages-without-text', pages: [2] }] : []
        expect(answer).toMatchObject({ kind: 'converted', remarks })
      }
    }
  })

  test('the refusal names the pages, and has the letters that were read', async () => {
    const answer = await convert(pdfOf([[whole], text, [whole], []]), 'a.pdf', intakeLimits)
    expect(answer).toEqual({
      kind: 'refused',
      reason: 'scan',
      facts: { found: 'pictured-pages', pages: 4, pictured: '1, 3' },
      letters: expect.stringContaining('truoc ngay 30/6/2026'),
    })
  })
})
