import { describe, expect, it } from 'vitest'
import { read } from '../index.ts'

/** The deadline of the last sentence of a text. */
function due(text: string): string {
  const deadline = read(text).sentences.at(-1)?.deadline
  return deadline ? text.slice(deadline.start, deadline.end) : ''
}

describe('by when an order is due', () => {
  it.each([
    ['Giao Sở Xây dựng hoàn thiện hồ sơ, trình UBND tỉnh vào ngày 20/9/2026.', 'ngày 20/9/2026'],
    ['Giao Sở Y tế tổng hợp, báo cáo UBND tỉnh trong ngày 15/8/2026.', 'trong ngày 15/8/2026'],
    ['Giao Sở Văn hóa và Thể thao hoàn thành việc lập hồ sơ di tích vào cuối năm 2026.', 'cuối năm 2026'],
    ['UBND các xã báo cáo kết quả định kỳ vào ngày 20 hằng tháng.', 'ngày 20 hằng tháng'],
    ['Đề nghị UBND các xã gửi số liệu về Phòng Nội vụ vào thứ Sáu hằng tuần.', 'thứ Sáu hằng tuần'],
    ['Giao Thanh tra tỉnh kết luận vụ việc trong tháng 5/2026, báo cáo UBND tỉnh.', 'trong tháng 5/2026'],
    [
      'Yêu cầu các chủ đầu tư rà soát dự án, bảo đảm thực hiện mục tiêu có 300 km đường vào cuối năm 2026.',
      'cuối năm 2026',
    ],
    ['Giao Sở Nội vụ đôn đốc thực hiện, định kỳ 6 tháng báo cáo UBND tỉnh.', ''],
    ['Giao Sở Tài chính theo dõi các dự án đã khởi công vào ngày 20/9/2025.', ''],
    ['Giao Sở Xây dựng:\n- Lập hồ sơ mời thầu (trong tháng 8).', 'trong tháng 8'],
    [
      'Nhiệm vụ phải hoàn thành trước ngày 15/12/2026\na) Sở Y tế ban hành hướng dẫn khám sức khỏe.',
      'trước ngày 15/12/2026',
    ],
    [
      'Từ nay đến cuối năm 2026, UBND tỉnh đề nghị các sở tập trung các nhiệm vụ sau:\n1. Sở Tài chính đôn đốc thu.',
      'Từ nay đến cuối năm 2026',
    ],
    [
      'Về một số nhiệm vụ trọng tâm trong quý I/2026, Bí thư Tỉnh ủy yêu cầu Sở Y tế rà soát kho thuốc.\n\nĐề nghị Sở Xây dựng chỉ đạo kiểm tra các cầu yếu.',
      'trong quý I/2026',
    ],
    ['Giao Phòng Nội vụ chuẩn bị nội dung trình Thường trực và điều kiện phục vụ kỳ họp cuối năm 2026.', ''],
  ])('%s', (text, expected) => {
    expect(due(text)).toBe(expected)
  })
})
