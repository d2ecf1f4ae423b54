import { describe, expect, it } from 'vitest'
import { read } from './index.ts'
import type { Span } from './index.ts'

describe('the example of the README', () => {
  const text = `UBND tỉnh yêu cầu các sở, ngành tập trung thực hiện các nhiệm vụ sau:
1. Sở Tài chính chủ trì, phối hợp với Sở Nội vụ xây dựng Đề án vị trí việc làm trước ngày 30/6/2025.
2. Đẩy nhanh tiến độ giải ngân vốn đầu tư công, phấn đấu đạt 95% kế hoạch.`

  it('says what the reading says', () => {
    const { tasks, agencies, times } = read(text)
    const quote = ({ start, end }: Span): string => text.slice(start, end)
    const names = (indexes: readonly number[] = []): readonly string[] =>
      indexes.map((at) => quote(agencies[at]?.span ?? { start: 0, end: 0 }))
    const [first, second] = tasks
    expect(tasks.map(({ title }) => title)).toEqual([
      'Xây dựng Đề án vị trí việc làm trước ngày 30/6/2025',
      'Đẩy nhanh tiến độ giải ngân vốn đầu tư công, phấn đấu đạt 95% kế hoạch',
    ])
    expect([names(first?.lead), names(first?.coordinate), names(second?.lead)]).toEqual([
      ['Sở Tài chính'],
      ['Sở Nội vụ'],
      ['các sở, ngành'],
    ])
    expect(times[first?.deadline ?? -1]?.to).toBe('2025-06-30')
    expect(first?.deliverables.map(quote)).toEqual(['Đề án vị trí việc làm'])
    expect(second?.vague).toEqual(['no-deadline'])
  })
})

describe('long rows of bodies', () => {
  const row = 'Sở Y tế, '.repeat(140_000)
  it.each([
    ['who are told', `Yêu cầu ${row}rà soát.`],
    ['to work with', `Sở Nội vụ chủ trì, phối hợp với ${row}rà soát.`],
    ['in a cell', `| STT | Nội dung | Chủ trì |\n| 1 | Rà soát | ${row} |`],
  ])('are read whole: %s', (_, text) => {
    expect(read(text).agencies.length).toBeGreaterThanOrEqual(140_000)
  })
})
