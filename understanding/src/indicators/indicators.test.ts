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
  ])('%s', (text, label, expected) => expect(found(text, label)).toEqual(expected))

  it('finds nothing in headings and furniture', () => {
    expect(found('GRDP tăng 7,76%', 'heading')).toEqual([])
    expect(found('Lượt xem: tăng 15%', 'admin')).toEqual([])
  })
})
