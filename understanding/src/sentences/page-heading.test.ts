import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'

const HEADLINE = 'Phiên họp thường kỳ tháng 5 của UBND tỉnh An Bình'
const STORY =
  'Sáng 12/6, UBND tỉnh An Bình tổ chức phiên họp thường kỳ đánh giá tình hình kinh tế - xã hội tháng 5 và bàn nhiệm vụ thời gian tới.'
const MORE =
  'Tại phiên họp, các đại biểu cũng thảo luận, cho ý kiến vào dự thảo báo cáo và một số nội dung quan trọng khác.'
const ORDER =
  'Kết luận phiên họp, Chủ tịch UBND tỉnh yêu cầu các sở, ngành, địa phương tập trung tháo gỡ vướng mắc về mặt bằng.'

const labelOf = (text: string, line: string): string | undefined =>
  read(text).sentences.find(({ span }) => text.slice(span.start, span.end).endsWith(line))?.label

describe('headings of a page', () => {
  it.each([
    'Không để tái phát dịch',
    'Tháo gỡ khó khăn cho doanh nghiệp',
    'Xác định rõ trách nhiệm người đứng đầu',
    'Nỗ lực về đích nông thôn mới năm 2025',
    'Mục tiêu đến năm 2030',
    'Dự án Nhà máy nước Tân Hải 3 và 4',
    '“Ba không” trong phòng, chống dịch',
    '🏭 Yêu cầu với các chủ đầu tư',
    '▶ Kết quả đạt được',
    'Nội dung chính của Công điện 60/CĐ-TTg',
  ])('%j over a paragraph, after orders', (line) => {
    const text = `${HEADLINE}\n${STORY}\n${ORDER}\n${line}\n${MORE}`
    expect(labelOf(text, line.replace(/^\P{L}*(?=\p{Lu}\p{Ll}+ (?:cầu|quả))/u, ''))).toBe('heading')
  })

  it.each([
    '🏭 Yêu cầu với Nhà máy nước Tân Hải 3 và 4',
    'Đẩy mạnh cải cách hành chính',
    'Lộ trình thực hiện',
  ])('%j over items', (line) => {
    const items = '• Sở Công Thương: Theo dõi giá cả thị trường\n• Sở Tài chính: Bố trí kinh phí thực hiện'
    expect(labelOf(`${HEADLINE}\n${STORY}\n${MORE}\n${line}\n${items}`, line.replace('🏭 ', ''))).toBe(
      'heading',
    )
  })

  it('a place and what is new there, closed with a full stop', () => {
    const line = 'An Bình: Tạm dừng lễ hội đến hết ngày 15/4.'
    expect(labelOf(`${line}\n${STORY}\n${MORE}`, line)).toBe('heading')
  })

  it.each([
    'Các xã phải hoàn thành việc rà soát trước ngày 30/6',
    'Chủ tịch UBND tỉnh yêu cầu các sở khẩn trương báo cáo',
    'Đến nay tỉnh đã giải ngân 1.200 tỷ đồng',
  ])('%j has only lost its full stop', (line) => {
    const text = `${HEADLINE}\n${STORY}\n${MORE}\n${line}\n${MORE}`
    expect(labelOf(text, line)).not.toBe('heading')
  })

  it.each([
    'Bộ Xây dựng Hướng dẫn thủ tục cấp phép xây dựng Ngay',
    'Công an tỉnh Tăng cường tuần tra, kiểm soát Thường xuyên',
    '1 Sở Nội vụ Trình đề án vị trí việc làm Quý IV',
  ])('%j is the row of a table without its bars', (line) => {
    const rows = `Cơ quan Nhiệm vụ Thời hạn\n${line}\nSở Công Thương Theo dõi giá cả thị trường Hằng tháng`
    expect(labelOf(`${HEADLINE}\n${STORY}\n${MORE}\n${rows}`, line)).toBe('directive')
  })
})
