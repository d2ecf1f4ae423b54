import { describe, expect, it } from 'vitest'
import { read } from '../index.ts'

const STORY =
  'Ngày 04/3/2027, UBND tỉnh An Giang ban hành Kế hoạch 66/KH-UBND về trồng cây phân tán.\n\nTheo đó, Sở Nông nghiệp và Môi trường hướng dẫn các xã trồng cây trước ngày 30/6/2027.'

const labelsOf = (page: string, line: string): readonly string[] =>
  read(page)
    .sentences.filter(({ span }) => page.slice(span.start, span.end).includes(line))
    .map(({ label }) => label)

describe('what a page of legal information says of itself', () => {
  it.each([
    'Tham vấn bởi Luật sư Lê Thị Bưởi',
    'Chuyên viên pháp lý: Trần Văn Cam',
    'Chuyên viên pháp lý Trần Văn Cam',
    '*Nội dung nêu trên được chúng tôi tổng hợp và mang tính chất tham khảo.*',
    'Mọi thắc mắc về bài viết, quý khách vui lòng liên hệ hotline 0909 000 111.',
    'Điều khoản được áp dụng có thể đã hết hiệu lực tại thời điểm bạn đang đọc.',
  ])('%s', (line) => {
    const page = `# An Giang trồng cây phân tán năm 2027\n\n${STORY}\n\n${line}\n`
    expect(labelsOf(page, line)).toEqual(['admin'])
  })

  it('the contents of the page before the page', () => {
    const entries = '- Mục tiêu trồng cây của tỉnh\n- Trách nhiệm của các xã'
    const page = `# An Giang trồng cây năm 2027\n\n### Nội dung chính\n\n${entries}\n\n## Mục tiêu trồng cây của tỉnh\n\n${STORY}\n`
    expect(labelsOf(page, 'Mục tiêu trồng cây')).toEqual(['admin', 'heading'])
    expect(labelsOf(page, 'Trách nhiệm của các xã')).toEqual(['admin'])
  })

  it('and what specialists have to do is a duty', () => {
    const page = `# An Giang trồng cây phân tán năm 2027\n\n${STORY}\n\nChuyên viên pháp lý của Sở phải thẩm định hồ sơ trước ngày 15/7/2027.\n`
    expect(labelsOf(page, 'Chuyên viên pháp lý')).toEqual(['directive'])
  })
})
