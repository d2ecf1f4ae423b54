import { describe, expect, it } from 'vitest'
import { read } from '../index.ts'

const titlesOf = (text: string): readonly string[] => read(text).tasks.map(({ title }) => title)

describe('the title of a task', () => {
  it.each([
    ['Giao Sở Tài chính tham mưu phân bổ vốn; báo cáo UBND tỉnh.', 'Tham mưu phân bổ vốn'],
    [
      'Sở Nội vụ chủ trì, phối hợp với Sở Tài chính xây dựng Đề án vị trí việc làm trước ngày 30/6/2025.',
      'Xây dựng Đề án vị trí việc làm trước ngày 30/6/2025',
    ],
    ['Đồng thời, khẩn trương rà soát các dự án chậm tiến độ.', 'Khẩn trương rà soát các dự án chậm tiến độ'],
    [
      'Công an tỉnh có trách nhiệm bảo đảm an ninh trật tự tại công trường.',
      'Bảo đảm an ninh trật tự tại công trường',
    ],
    [
      'Đẩy mạnh cải cách thủ tục hành chính, nâng cao chất lượng phục vụ người dân và doanh nghiệp trên địa bàn, bảo đảm công khai, minh bạch.',
      'Đẩy mạnh cải cách thủ tục hành chính, nâng cao chất lượng phục vụ người dân và doanh nghiệp trên địa bàn',
    ],
  ])('%s', (sentence, title) => {
    expect(titlesOf(`CHỈ THỊ\nVề y tế\n\nI. NHIỆM VỤ\n${sentence}`)).toEqual([title])
  })
})

describe('tasks of a document', () => {
  const text = `KẾ HOẠCH
Cải cách hành chính năm 2025

I. MỤC ĐÍCH
Nhằm nâng cao chất lượng phục vụ người dân.
II. NHIỆM VỤ
UBND tỉnh yêu cầu các sở, ngành thực hiện các nhiệm vụ sau:
1. Xây dựng Kế hoạch số hóa hồ sơ trình UBND tỉnh trước ngày 30/6/2025.
2. Nâng cao đạo đức công vụ. Xử lý nghiêm cán bộ gây phiền hà.
- Sở Nội vụ kiểm tra đột xuất ít nhất 20 đơn vị.
III. KẾT QUẢ
Năm 2024, tỉnh đã cắt giảm 120 thủ tục.`
  const reading = read(text)

  it('are one for each item that orders something', () => {
    expect(reading.tasks.map(({ title, sentences }) => [title, sentences.length])).toEqual([
      ['Xây dựng Kế hoạch số hóa hồ sơ trình UBND tỉnh trước ngày 30/6/2025', 1],
      ['Nâng cao đạo đức công vụ', 2],
      ['Kiểm tra đột xuất ít nhất 20 đơn vị', 1],
    ])
  })

  it('know their lead, time, product and parent', () => {
    const quote = (index: number | undefined): string => {
      const span = index === undefined ? undefined : reading.agencies[index]?.span
      return span ? text.slice(span.start, span.end) : ''
    }
    const [first, second, third] = reading.tasks
    expect(first?.lead.map(quote)).toEqual(['các sở, ngành'])
    expect(reading.times[first?.deadline ?? -1]?.to).toBe('2025-06-30')
    expect(first?.deliverables.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Kế hoạch số hóa hồ sơ',
    ])
    expect(first?.vague).toEqual([])
    expect(second?.vague).toEqual(['no-deadline', 'no-measure'])
    expect(third?.lead.map(quote)).toEqual(['Sở Nội vụ'])
    expect(third?.parent).toBe(1)
    expect(third?.figures).toHaveLength(1)
  })

  it('come from the rows of a table', () => {
    const table = `| STT | Nội dung | Chủ trì | Phối hợp | Thời hạn | Sản phẩm |
| 1 | Xây dựng Đề án vị trí việc làm | Sở Nội vụ | Sở Tài chính | 6/2025 | Đề án |
| 2 | Tổ chức tập huấn | Sở Y tế | | Thường xuyên | |`
    const { tasks } = read(table)
    expect(
      tasks.map(({ title, lead, coordinate, deliverables, vague }) => [
        title,
        lead.length,
        coordinate.length,
        deliverables.length,
        vague,
      ]),
    ).toEqual([
      ['Xây dựng Đề án vị trí việc làm', 1, 1, 1, []],
      ['Tổ chức tập huấn', 1, 0, 0, ['no-deadline', 'no-measure']],
    ])
  })

  it.each([
    ['a report', 'BÁO CÁO\nKết quả năm 2024\n\nI. KẾT QUẢ\nTỉnh đã hoàn thành 20 chỉ tiêu.'],
    ['a legal basis', 'QUYẾT ĐỊNH\nVề việc A\n\nCăn cứ Luật Đất đai;\nCăn cứ Luật Xây dựng;'],
    ['recipients', 'Nơi nhận:\n- Các sở, ban, ngành;\n- Lưu: VT.'],
    ['nothing', ''],
  ])('are none in %s', (_, nothing) => {
    expect(titlesOf(nothing)).toEqual([])
  })
})
