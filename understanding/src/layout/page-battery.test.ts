import { describe, expect, it } from 'vitest'
import { readBlocks, zonesOf } from './index.ts'

/** Lines that pages of papers, communes and offices print around an article, by where they stand. */
const STORY =
  'Sáng 12/3, Ủy ban nhân dân huyện An Bình tổ chức hội nghị đánh giá tình hình kinh tế - xã hội quý I và bàn nhiệm vụ, giải pháp quý II năm 2024.'
const MORE =
  'Chủ tịch UBND huyện yêu cầu các xã, thị trấn khẩn trương nạo vét kênh mương, chuẩn bị vật tư và báo cáo kết quả về Phòng Nông nghiệp trước ngày 20/3.'
const HEADLINE = 'Huyện An Bình đánh giá tình hình quý I năm 2024, bàn nhiệm vụ quý II'

const zoneIn = (page: string, line: string): string | undefined => {
  const blocks = readBlocks(page)
  return zonesOf(page, blocks)[blocks.findIndex(({ start }) => page.startsWith(line, start))]
}
const split = (lines: string): readonly string[] => lines.split(' ~ ')

const ABOVE = split(
  'Home » Tin tức ~ Bạn đang ở: Trang chủ ~ Đang ở: Trang chủ / Tin tức ~ Tuyên truyền phổ biến pháp luật ~ Chỉ đạo, điều hành ~ ' +
    'Thông báo ~ CHÍNH TRỊ ~ VĂN HÓA - XÃ HỘI ~ Chuyên mục: Thời sự ~ Hôm nay, Thứ ba ngày 12/03/2024 ~ 08:15 | 12/03/2024 ~ ' +
    'Đăng bởi: Nguyễn Văn An ~ Người viết: Lê Thị Bình ~ Đọc: 230 lần ~ 230 người đã xem ~ View count: 230 ~ Font size: A- A A+ ~ ' +
    '0 bình luận ~ Đường dây nóng: 0123 456 789 ~ Lịch tiếp công dân ~ Quên mật khẩu? ~ Cơ quan ngôn luận của Đảng bộ tỉnh An Bình ~ ' +
    'Đảng Cộng sản Việt Nam quang vinh muôn năm! ~ Video ~ Nghe đọc bài ~ Theo dõi trên Google News',
)
const BELOW = split(
  'THU HÀ - VĂN NAM ~ VP UBND xã ~ Theo baoanbinh.vn ~ Tổng hợp: Thu Hà ~ Cùng chuyên mục ~ Đọc nhiều nhất ~ Mới nhất ~ ' +
    'Gửi phản hồi ~ Mã xác nhận ~ Làm lại ~ Chủ đề: An Bình ~ 5/5 - (1 bình chọn) ~ Trở về ~ « Trang trước ~ Tài liệu đính kèm: ~ ' +
    'Copyright © 2024 ~ Thiết kế bởi VNPT ~ Chọn liên kết ~ Thích 0 ~ Trả lời ~ Bài viết trước ~ Một số hình ảnh tại hội nghị: ~ ' +
    '#IG-21007 ~ Ký bởi: Văn phòng UBND huyện ~ 15oC ~ Thấp nhất 13°C, cao nhất 17°C. ~ Lên top ~ Tải ứng dụng của Báo An Bình',
)
const CAPTIONS = split(
  'Phó Chủ tịch UBND tỉnh Lê Văn An kiểm tra tiến độ thi công tuyến đường ~ Giám đốc Sở Nội vụ báo cáo tại phiên họp. ~ ' +
    'Đoàn viên thanh niên xã An Lạc trồng cây xanh ~ Cán bộ công an xã hướng dẫn người dân cài đặt VNeID ~ ' +
    'Công nhân thi công cầu An Lạc ~ Đường giao thông nông thôn xã An Lạc ~ Công trình cầu An Lạc đang được thi công ~ ' +
    'Cánh đồng lúa xã An Lạc ~ Ảnh 1: Quang cảnh hội nghị ~ Hội nghị giao ban quý I ~ Ban Chấp hành khóa mới ra mắt đại hội',
)
/** What the article itself may say in as few words. */
const OF_THE_TEXT = split(
  'Kết quả nổi bật ~ Một số tồn tại, hạn chế ~ Nhiệm vụ trọng tâm ~ Về kinh tế ~ Giải pháp chủ yếu ~ Bài học kinh nghiệm ~ ' +
    'Nội dung ~ Thông báo ~ Người dân là trung tâm của chuyển đổi số ~ Cán bộ phải nêu gương trong công việc ~ ' +
    'Học sinh nghỉ học từ ngày 15/3. ~ Công an huyện xử lý nghiêm vi phạm. ~ Hội nghị kết thúc cùng ngày. ~ Tháo gỡ khó khăn cho doanh nghiệp ~ Thu ngân sách đạt 120% dự toán ~ Đối với các xã, thị trấn',
)

describe('lines of a page', () => {
  it.each(ABOVE)('%j above the headline', (line) => {
    expect(zoneIn(`${line}\n\n${HEADLINE}\n\n${STORY}\n\n${MORE}`, line)).toBe('furniture')
  })

  it.each(BELOW)('%j below the text', (line) => {
    const page = `${HEADLINE}\n\n${STORY}\n\n${MORE}\n\n${STORY} Các xã báo cáo.\n\n${line}`
    expect(zoneIn(page, line)).toBe('furniture')
  })

  it.each(CAPTIONS)('%j between two paragraphs is what a picture shows', (line) => {
    expect(zoneIn(`${HEADLINE}\n\n${STORY}\n\n${line}\n\n${MORE}\n\n${STORY}`, line)).toBe('furniture')
  })

  it.each(OF_THE_TEXT)('%j between two paragraphs is of the text', (line) => {
    expect(zoneIn(`${HEADLINE}\n\n${STORY}\n\n${line}\n\n${MORE}\n\n${STORY}`, line)).toBe('body')
  })
})

describe('a name', () => {
  it('stands above the address where the article came from', () => {
    const page = `${HEADLINE}\n\n${STORY}\n\n${MORE}\n\nTHÁI THỊNH\n\nNguồn: https://www.baoanbinh.example/tin/2024/an-binh-danh-gia-tinh-hinh-quy-i-ban-nhiem-vu-quy-ii-nam-2024-12.html`
    expect(zoneIn(page, 'THÁI THỊNH')).toBe('furniture')
  })

  it('opens the headline of a page', () => {
    const line = 'Đồng chí Lê Văn An, Bí thư Huyện ủy làm việc với xã An Lạc'
    expect(zoneIn(`${line}\n\n${STORY}\n\n${MORE}`, line)).toBe('body')
  })
})

describe('the foot of a paper', () => {
  const paper = (foot: string) =>
    `UBND HUYỆN AN BÌNH\nSố: 12/KH-UBND\nAn Bình, ngày 05 tháng 3 năm 2024\nKẾ HOẠCH\nPhòng chống thiên tai\n${STORY}\n${foot}`

  it.each([
    ['XÁC NHẬN CỦA UBND XÃ\nNGƯỜI LẬP BIỂU\nTrần Văn Hòa', 'NGƯỜI LẬP'],
    ['THƯ KÝ\nTrần Văn Hòa', 'THƯ KÝ'],
  ])('%j is signed', (foot, line) => {
    expect(zoneIn(paper(foot), line)).toBe('signature')
  })

  it('a digital signature is none of the text', () => {
    const foot =
      'Ký bởi: Ủy ban nhân dân huyện\nCơ quan: Tỉnh An Bình\nThời gian ký: 05/03/2024 10:20:30 +07:00'
    expect(['Ký bởi', 'Cơ quan', 'Thời gian ký'].map((line) => zoneIn(paper(foot), line))).toEqual([
      'furniture',
      'furniture',
      'furniture',
    ])
  })
})
