import { describe, expect, it } from 'vitest'
import { read } from '../index.ts'

/** Who leads what is ordered in a text, and by when. */
const ordersIn = (text: string): readonly string[] =>
  read(text)
    .sentences.filter(({ label }) => label === 'directive')
    .map(({ lead, deadline }) => {
      const who = (lead ?? []).map(({ start, end }) => text.slice(start, end)).join(' + ')
      return deadline ? `${who} | ${text.slice(deadline.start, deadline.end)}` : who
    })

describe('whose a part of duties is', () => {
  it.each([
    'II. NHIỆM VỤ CHỦ YẾU CỦA SỞ NỘI VỤ',
    'II. Nhiệm vụ, giải pháp trọng tâm của Sở Nội vụ',
    'II. Trách nhiệm và quyền hạn của Sở Nội vụ',
  ])('%s', (heading) => {
    const text = `KẾ HOẠCH\nCải cách hành chính năm 2027\n\n${heading}\n1. Xây dựng kế hoạch kiểm tra công vụ.\n2. Rà soát thủ tục trước ngày 30/6/2027.\n`
    const [first, second] = ordersIn(text).map((order) => order.toLowerCase())
    expect(first).toBe('sở nội vụ')
    expect(second).toBe('sở nội vụ | trước ngày 30/6/2027')
  })

  it('not of the body that gave its power', () => {
    const text =
      'Điều 2. Trách nhiệm\n4. Báo cáo kết quả thực hiện nhiệm vụ được ủy quyền cho Ủy ban nhân dân tỉnh.\n'
    expect(ordersIn(text)).toEqual([''])
  })

  it('not of those who were heard', () => {
    const text =
      '1. Sau khi nghe đại diện lãnh đạo Thuế tỉnh, Sở Tài chính báo cáo, ý kiến của các đại biểu, tập trung thu hồi nợ đọng thuế trước ngày 30/6/2027.\n'
    expect(ordersIn(text)).toEqual([' | trước ngày 30/6/2027'])
  })

  it('and hours of a programme are no deadline', () => {
    const text =
      '| Thời gian | Nội dung | Chủ trì |\n| --- | --- | --- |\n| 7h00 - 7h30 | Công bố quyết định | Phòng Nội vụ |\n| 30/6/2027 | Rà soát hồ sơ | Phòng Nội vụ |\n'
    expect(ordersIn(text)).toEqual(['Phòng Nội vụ', 'Phòng Nội vụ | 30/6/2027'])
  })
})
