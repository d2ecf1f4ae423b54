import { describe, expect, it } from 'vitest'
import { readFigures } from '../figures/index.ts'
import type { TaskDraft } from '../reading.ts'
import { readTimes } from '../time/index.ts'
import { findContradictions } from './index.ts'

const codes = (text: string): string[] => {
  const times = readTimes(text)
  return findContradictions({ text, times, figures: readFigures(text, { times }) }).map(
    (remark) => remark.code,
  )
}

describe('shares and sums', () => {
  it.each([
    ['có 197/390 trường đạt chuẩn, chiếm tỉ lệ 55%', ['share-does-not-fit']],
    ['có 197/390 trường đạt chuẩn, chiếm tỉ lệ 50,51%', []],
    ['có 197/390 trường đạt chuẩn, chiếm 50,5%', []],
    ['giải quyết 1.198/1.204 hồ sơ, đạt 99,5%', []],
    ['hoàn thành 12/15 dự án (đạt 85%)', ['share-does-not-fit']],
    ['hoàn thành 12/15 dự án. Thu ngân sách đạt 85%', []],
    ['có 27 dự án, gồm: 12 dự án giao thông, 14 dự án thủy lợi', ['sum-does-not-fit']],
    ['có 26 dự án, gồm: 12 dự án giao thông, 14 dự án thủy lợi', []],
    ['tổng vốn 100 tỷ đồng, trong đó vốn tỉnh 70 tỷ đồng, vốn huyện 40 tỷ đồng', ['sum-does-not-fit']],
    ['tổng vốn 100 tỷ đồng, trong đó vốn tỉnh 30 tỷ đồng, vốn huyện 40 tỷ đồng', []],
    ['đạt 55% (197/390 trường)', ['share-does-not-fit']],
    ['đạt 50,51% (197/390 trường)', []],
    ['hơn 27 dự án, gồm: 12 dự án giao thông, 14 dự án thủy lợi', []],
    ['có 27 dự án, gồm: 12 dự án giao thông, 10 dự án thủy lợi, 05 công trình nước sạch', []],
    ['còn 7.358 hộ (giảm 1.668 hộ); trong đó thành thị 1.257 hộ, nông thôn 6.101 hộ', []],
    ['kiểm tra 45 cơ sở trên tổng số 60 cơ sở, đạt 70%', ['share-does-not-fit']],
    ['kiểm tra 45 cơ sở trên tổng số 60 cơ sở, đạt 75%', []],
    ['thu được 930 phiếu trong tổng số 1.000 phiếu phát ra, đạt 93%', []],
    ['mở 45 lớp, trong tổng số 60 lớp tăng 20%', []],
    ['đạt từ 3 sao trở lên, trong đó 30 sản phẩm 5 sao, 20 sản phẩm 4 sao', []],
    ['có 725 đơn vị, gồm 580 trường học, 120 trung tâm', []],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected))
})

describe('in the words of reports', () => {
  it.each([
    [
      'Toàn tỉnh có 425 trường, trong đó 150 trường mầm non, 180 trường tiểu học, 102 trường trung học cơ sở.',
      ['sum-does-not-fit'],
    ],
    [
      'Toàn tỉnh có 425 trường, trong đó 150 trường mầm non, 180 trường tiểu học, 90 trường trung học cơ sở.',
      [],
    ],
    ['Tổng số 125 xã, phường, gồm 95 xã và 32 phường.', ['sum-does-not-fit']],
    ['Tổng số 127 xã, phường, gồm 95 xã và 32 phường.', []],
    [
      'Tổng vốn đầu tư 1.250 tỷ đồng, bao gồm: ngân sách Trung ương 600 tỷ đồng; ngân sách tỉnh 400 tỷ đồng; ngân sách huyện 200 tỷ đồng.',
      ['sum-does-not-fit'],
    ],
    [
      'Tổng vốn đầu tư 1.250 tỷ đồng, bao gồm: ngân sách Trung ương 600 tỷ đồng; ngân sách tỉnh 400 tỷ đồng; ngân sách huyện 250 tỷ đồng.',
      [],
    ],
    [
      'Thu ngân sách 5.430 tỷ đồng (thu nội địa 4.800 tỷ đồng, thu xuất nhập khẩu 730 tỷ đồng).',
      ['sum-does-not-fit'],
    ],
    ['Thu ngân sách 5.430 tỷ đồng (thu nội địa 4.700 tỷ đồng, thu xuất nhập khẩu 730 tỷ đồng).', []],
    ['Thu ngân sách 5.430 tỷ đồng (tăng 120 tỷ đồng so với cùng kỳ, bằng 85% dự toán).', []],
    ['Giải quyết 1.150/1.204 hồ sơ, đạt 99,5%.', ['share-does-not-fit']],
    ['Giải quyết 1.198/1.204 hồ sơ, đạt 99,5%.', []],
    ['Có 95/125 xã đạt chuẩn nông thôn mới, đạt tỷ lệ 72%.', ['share-does-not-fit']],
    ['Có 95/125 xã đạt chuẩn nông thôn mới (đạt 76%).', []],
    ['Có 95/125 xã đạt chuẩn nông thôn mới, tăng 5 xã; thu ngân sách đạt 85%.', []],
    ['Có 95/125 xã đạt chuẩn, tăng 12% so với năm 2020.', []],
    ['Có 95/125 xã đạt chuẩn, vượt 12% kế hoạch.', []],
    ['Hoàn thành 28/30 chỉ tiêu (đạt 90%).', ['share-does-not-fit']],
    ['Hoàn thành 28/30 chỉ tiêu (đạt 93,3%).', []],
    ['Hoàn thành 28/30 chỉ tiêu, đạt 93%.', []],
    ['Tỷ lệ giải ngân đạt 65% (1.250/2.500 tỷ đồng).', ['share-does-not-fit']],
    ['Tỷ lệ giải ngân đạt 50% (1.250/2.500 tỷ đồng).', []],
    ['Giải ngân 1.250 tỷ đồng/2.500 tỷ đồng, đạt 60% kế hoạch.', ['share-does-not-fit']],
    ['Giải ngân 1.250 tỷ đồng/2.500 tỷ đồng, đạt 50% kế hoạch.', []],
    ['Cơ cấu kinh tế: nông nghiệp 18,2%; công nghiệp - xây dựng 42,5%; dịch vụ 49,3%.', ['sum-does-not-fit']],
    ['Cơ cấu kinh tế: nông nghiệp 18,2%; công nghiệp - xây dựng 42,5%; dịch vụ 39,3%.', []],
    ['Cơ cấu kinh tế: nông nghiệp 18%; công nghiệp - xây dựng 42%; dịch vụ 35%; thuế 5%.', []],
    ['Bồi dưỡng 312 cán bộ, trong đó có 120 nữ.', []],
    ['Toàn huyện có 12.500 hộ, trong đó 350 hộ nghèo, 420 hộ cận nghèo.', []],
    [
      'Toàn huyện có 700 hộ thuộc diện hỗ trợ, trong đó 350 hộ nghèo, 420 hộ cận nghèo.',
      ['sum-does-not-fit'],
    ],
    ['Năm 2024 có 27 dự án, năm 2025 có 35 dự án, gồm 20 dự án mới và 15 dự án chuyển tiếp.', []],
    ['Năm 2025 có 35 dự án, gồm 20 dự án mới và 17 dự án chuyển tiếp.', ['sum-does-not-fit']],
    ['Kế hoạch giao 27 dự án, đến nay hoàn thành 12 dự án, 14 dự án đang triển khai.', []],
    ['Tổ chức từ ngày 20/10/2025 đến ngày 15/10/2025.', ['ends-before-it-begins']],
    ['Tổ chức từ ngày 15/10/2025 đến ngày 20/10/2025.', []],
    ['Giai đoạn 2025 - 2021.', ['ends-before-it-begins']],
    ['Hạn nộp là ngày 31/6/2025.', ['no-such-day']],
    ['Ngày 30/02/2025 họp.', ['no-such-day']],
    ['Ngày 28/02/2025 họp.', []],
    ['Tổng số 45 đơn vị (20 đơn vị sự nghiệp, 30 đơn vị hành chính).', ['sum-does-not-fit']],
    ['Tổng số 45 đơn vị (20 đơn vị cấp tỉnh, 25 đơn vị cấp huyện).', []],
    ['Xử phạt 45 trường hợp, 20 trường hợp bị nhắc nhở.', []],
    ['Khởi tố 12 vụ, 25 bị can; trong đó 5 vụ giết người, 8 bị can bị tạm giam.', []],
    ['Bố trí 100 tỷ đồng, trong đó năm 2024 bố trí 60 tỷ đồng, năm 2025 bố trí 40 tỷ đồng.', []],
    [
      'Bố trí 100 tỷ đồng, trong đó năm 2024 bố trí 60 tỷ đồng, năm 2025 bố trí 50 tỷ đồng.',
      ['sum-does-not-fit'],
    ],
    ['Đạt 15/18 chỉ tiêu, trong đó 10 chỉ tiêu vượt, 5 chỉ tiêu đạt.', []],
    ['Đạt 15/18 chỉ tiêu, trong đó 10 chỉ tiêu vượt, 7 chỉ tiêu đạt.', ['sum-does-not-fit']],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected))
})

describe('days', () => {
  it.each([
    ['họp ngày 31/4/2025', ['no-such-day']],
    ['từ ngày 20/6/2024 đến ngày 15/6/2024', ['ends-before-it-begins']],
    ['họp ngày 29 tháng 02 năm 2023', ['no-such-day']],
    ['họp ngày 29 tháng 02 năm 2024', []],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected))

  const task = (title: string, deadline: number): TaskDraft => ({
    span: { start: 0, end: 10 },
    title,
    sentences: [],
    lead: [],
    coordinate: [],
    deadline,
    deliverables: [],
    figures: [],
    citations: [],
    vague: [],
  })

  it('remarks a deadline that had passed when the document was issued', () => {
    const text = 'hoàn thành trước ngày 30/6/2024'
    const times = readTimes(text)
    const tasks = [task('Hoàn thành đề án', 0)]
    const remarks = findContradictions({ text, times, figures: [], tasks, issuedOn: '2024-07-15' })
    expect(remarks).toEqual([expect.objectContaining({ code: 'deadline-before-document' })])
    expect(findContradictions({ text, times, figures: [], tasks, issuedOn: '2024-06-15' })).toEqual([])
  })

  it('remarks the same duty with two deadlines', () => {
    const text = 'trước ngày 30/6/2024; trước ngày 30/9/2024'
    const times = readTimes(text)
    const tasks = [
      task('Xây dựng đề án sắp xếp bộ máy trước ngày 30/6/2024', 0),
      task('xây dựng Đề án sắp xếp bộ máy trước ngày 30/9/2024', 1),
    ]
    expect(findContradictions({ text, times, figures: [], tasks }).map((remark) => remark.code)).toEqual([
      'two-deadlines',
    ])
  })

  it('leaves the same words to different bodies alone', () => {
    const text = 'Sở A trước ngày 30/6/2024; Sở B trước ngày 30/9/2024'
    const times = readTimes(text)
    const agencies = [0, 27].map((start) => ({
      span: { start, end: start + 4 },
      kind: 'one' as const,
      unitIds: [],
      certainty: 'stated' as const,
    }))
    const tasks = [0, 1].map((at) => ({ ...task('Xây dựng đề án sắp xếp bộ máy', at), lead: [at] }))
    expect(findContradictions({ text, times, figures: [], tasks, agencies })).toEqual([])
  })
})
