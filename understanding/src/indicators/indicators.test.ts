import { describe, expect, it } from 'vitest'
import { readFigures } from '../figures/index.ts'
import type { SentenceLabel } from '../reading.ts'
import { readTimes } from '../time/index.ts'
import { readIndicators } from './index.ts'

/** The statements of one sentence as lines: name, figure, kind, basis of comparison with its figure. */
function found(text: string, label: SentenceLabel = 'result'): string[] {
  const times = readTimes(text)
  const figures = readFigures(text, { times })
  const sentence = { span: { start: 0, end: text.length }, label, confidence: 1, lead: [], coordinate: [] }
  const words = (index: number | undefined): string => {
    const span = index === undefined ? undefined : figures[index]?.span
    return span === undefined ? '' : text.slice(span.start, span.end)
  }
  return readIndicators({ text, sentences: [sentence], figures, times }).map((statement) => {
    const name = text.slice(statement.name.start, statement.name.end)
    const { comparison } = statement
    const against =
      comparison === undefined ? '' : ` | ${comparison.basis} ${words(comparison.figure)}`.trimEnd()
    return `${name} | ${words(statement.figure)} | ${statement.kind}${against}`
  })
}

describe('figures given a meaning', () => {
  it.each<readonly [string, SentenceLabel, readonly string[]]>([
    [
      'Chỉ số sản xuất công nghiệp tăng 20,8% so với cùng kỳ.',
      'result',
      ['Chỉ số sản xuất công nghiệp | 20,8% | actual | same-period'],
    ],
    [
      'Thu ngân sách nhà nước trên địa bàn ước đạt 2.112,5 tỷ đồng, bằng 58,5% dự toán.',
      'result',
      ['Thu ngân sách nhà nước trên địa bàn | 2.112,5 tỷ đồng | estimate | plan 58,5%'],
    ],
    [
      'Duy trì tỷ lệ che phủ rừng toàn tỉnh đạt 16,3%.',
      'target',
      ['tỷ lệ che phủ rừng toàn tỉnh | 16,3% | target'],
    ],
    ['Tỷ lệ hộ nghèo giảm còn dưới 5%.', 'target', ['Tỷ lệ hộ nghèo | 5% | limit']],
    [
      'Nông nghiệp tăng 5,58%; dịch vụ tăng 8,35%.',
      'result',
      ['Nông nghiệp | 5,58% | actual', 'dịch vụ | 8,35% | actual'],
    ],
    [
      'Thu ngân sách 6 tháng đầu năm 2024 đạt 6.115 tỷ đồng, đạt 76,4% dự toán.',
      'result',
      ['Thu ngân sách | 6.115 tỷ đồng | actual | plan 76,4%'],
    ],
    [
      'Tỷ lệ dân số tham gia bảo hiểm y tế đạt 93,5% (kế hoạch 95%).',
      'result',
      ['Tỷ lệ dân số tham gia bảo hiểm y tế | 93,5% | actual'],
    ],
    [
      'Diện tích gieo trồng 12.345 ha, đạt 98% kế hoạch, bằng 101,2% so với cùng kỳ.',
      'result',
      ['Diện tích gieo trồng | 12.345 ha | actual | plan 98%'],
    ],
    [
      'Toàn tỉnh có 1.250 doanh nghiệp thành lập mới, tăng 10,5% so với cùng kỳ.',
      'result',
      ['doanh nghiệp thành lập mới | 1.250 doanh nghiệp | actual | same-period 10,5%'],
    ],
    ['Đến nay, có 55/60 xã đạt chuẩn.', 'result', ['xã đạt chuẩn | 55/60 xã | actual']],
    [
      'Ít nhất 95% hồ sơ được giải quyết đúng hạn.',
      'target',
      ['hồ sơ được giải quyết đúng hạn | 95% | target'],
    ],
    ['Kết nạp được 196 đảng viên mới.', 'result', ['đảng viên mới | 196 đảng viên | actual']],
    ['- Gà: 2.431.189 con.', 'result', ['Gà | 2.431.189 con | actual']],
    [
      'Năng suất ước đạt 61,77 tạ/ha, bằng 97,5% KH và giảm 2,5% CK.',
      'result',
      ['Năng suất | 61,77 tạ/ha | estimate | plan 97,5%'],
    ],
    [
      'Tỷ trọng giảm xuống dưới 40% năm 2025, dưới 35% năm 2035.',
      'target',
      ['Tỷ trọng | 40% | limit', 'Tỷ trọng | 35% | limit'],
    ],
    ['IIP tiếp tục tăng (+0,93%) so với tháng trước.', 'result', ['IIP | 0,93% | actual | previous']],
    ['Bội chi ngân sách không quá 3,5%.', 'target', ['Bội chi ngân sách | 3,5% | limit']],
    ['Thu ngân sách: 12.000 tỷ đồng.', 'target', ['Thu ngân sách | 12.000 tỷ đồng | target']],
    [
      'Ước cả năm 2024, sản lượng lương thực đạt 650.000 tấn.',
      'result',
      ['sản lượng lương thực | 650.000 tấn | estimate'],
    ],
  ])('%s', (text, label, expected) => expect(found(text, label)).toEqual(expected))

  it('finds nothing in headings and furniture', () => {
    expect(found('GRDP tăng 7,76%', 'heading')).toEqual([])
    expect(found('Lượt xem: tăng 15%', 'admin')).toEqual([])
  })
})
