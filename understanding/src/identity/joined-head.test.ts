import { describe, expect, it } from 'vitest'
import { read } from '../index.ts'
import { identityOf } from './testing.ts'

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const BASIS = '\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;\n'
const DUTIES =
  'QUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng rừng.\nĐiều 2. Giao Sở Tài chính bố trí kinh phí.\n'

const HEADS: readonly (readonly [lines: readonly string[], identity: Readonly<Record<string, string>>])[] = [
  [
    [
      'Quyết định 612/QĐ-UBND năm 2021.',
      'ỦY BAN NHÂN DÂN TỈNH KON TUM',
      '-------',
      NATION,
      'Độc lập - Tự do - Hạnh phúc',
      '---------------',
      'Số: 612/QĐ-UBND',
      'Kon Tum, ngày 07 tháng 6 năm 2021',
      'QUYẾT ĐỊNH',
      'Về việc ban hành Kế hoạch trồng rừng',
    ],
    {
      type: 'Quyết định',
      symbol: '612/QĐ-UBND',
      issuer: 'Ủy ban nhân dân tỉnh Kon Tum',
      issuedOn: '2021-06-07',
      place: 'Kon Tum',
    },
  ],
  [
    [
      'SỞ Y TẾ TỈNH CÀ MAU',
      NATION,
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 45/KH-SYT',
      'Cà Mau, ngày 14 tháng 3 năm 2021',
      'KẾ HOẠCH',
      'Triển khai tiêm phòng sởi năm 2021',
    ],
    {
      type: 'Kế hoạch',
      symbol: '45/KH-SYT',
      issuer: 'Sở Y tế tỉnh Cà Mau',
      issuedOn: '2021-03-14',
      place: 'Cà Mau',
    },
  ],
]

/** Every way in which each line may have been put behind the one before it. */
function joined(lines: readonly string[]): readonly string[] {
  const [first = '', ...rest] = lines
  return rest.reduce<readonly string[]>(
    (heads, line) => heads.flatMap((head) => [`${head}\n${line}`, `${head} ${line}`]),
    [first],
  )
}

describe('the lines of a letterhead that a copy has put one behind the other', () => {
  it.each(HEADS)('%j', (lines, identity) => {
    const misread = joined(lines).filter((head) => {
      const found = identityOf(head + BASIS + DUTIES)
      return Object.entries(identity).some(([part, value]) => found[part] !== value)
    })
    expect(misread).toEqual([])
  })

  it('with what a letter is about', () => {
    const letter = `CỤC THUẾ TỈNH BÌNH ĐỊNH ------\n${NATION} Độc lập - Tự do - Hạnh phúc ------\nSố: 88/CTBDI-TTHT V/v hóa đơn điện tử\nBình Định, ngày 02 tháng 02 năm 2022 Kính gửi: Các Chi cục Thuế khu vực\nCác Chi cục Thuế hướng dẫn người nộp thuế đăng ký trước ngày 30/6/2022.`
    expect(identityOf(letter)).toMatchObject({
      symbol: '88/CTBDI-TTHT',
      issuedOn: '2022-02-02',
      place: 'Bình Định',
    })
    const sentences = read(letter).sentences.map(
      ({ span, label }) => `${label} ${letter.slice(span.start, span.end)}`,
    )
    expect(sentences).toContain('heading V/v hóa đơn điện tử')
  })

  it('and running text with the same words is left whole', () => {
    const text =
      'Thực hiện Công văn số 12/UBND-NC, Hà Nội, ngày 05 tháng 3 năm 2021 đã tổ chức hội nghị triển khai Kế hoạch 45/KH-SYT.'
    expect(read(text).sentences).toHaveLength(1)
  })
})
