import { describe, expect, it } from 'vitest'
import { readBlocks, zonesOf } from './index.ts'

const HEADLINE = 'Huyện An Bình đánh giá tình hình quý I, bàn nhiệm vụ những tháng cuối năm'
const STORY =
  'Sáng 12/3, Ủy ban nhân dân huyện An Bình tổ chức hội nghị đánh giá tình hình kinh tế - xã hội quý I và bàn nhiệm vụ, giải pháp quý II năm 2024.'
const MORE =
  'Chủ tịch UBND huyện yêu cầu các xã, thị trấn khẩn trương nạo vét kênh mương, chuẩn bị vật tư và báo cáo kết quả về Phòng Nông nghiệp trước ngày 20/3.'

/** The zone of the block that is this line and nothing else. */
const zoneIn = (page: string, line: string): string | undefined => {
  const blocks = readBlocks(page)
  return zonesOf(page, blocks)[blocks.findIndex(({ start, end }) => page.slice(start, end) === line)]
}
const split = (lines: string): readonly string[] => lines.split(' ~ ')

const MOMENTS = split(
  "15h22', ngày 05/06/2024 ~ 15 giờ 22 phút, ngày 05 tháng 6 năm 2024 ~ 05/06/24 ~ 05 Th6 2024 ~ T4, 05/06/2024 ~ Wed, 05 Jun 2024 ~ " +
    'Thời gian đăng: 15:22 05/06/2024 ~ Last updated: 05/06/2024 ~ published 2024-06-05 ~ updated_at: 2024-06-05 15:22 ~ date 2025-07-01 09:12:33 ~ ' +
    'pubDate: 2025-07-01T09:12:33Z ~ 05-06-24 15:22',
)
const FIELDS = split(
  '24.8k ~ stringlengths 107 ~ id 20394 ~ url https://anbinh.gov.vn/tin ~ type: article ~ lang: vi ~ tag: đầu tư công ~ author:  Minh Hiếu ~ ' +
    'Số lần xem: 1234 ~ Mã số: 12/GP-TTTT ~ Giấy phép số 12/GP-TTĐT ngày 5/3/2020',
)
const PICTURES = split(
  'tang truong nam ~ toa nha vp ~ hop bao thang 5 ~ img 2034 ~ z4857392_abc ~ chu-tich-phat-bieu ~ IMG_20240605_152233 ~ Untitled-1 ~ WhatsApp Image 2024-06-05 ~ logo ubnd',
)
const PHONES = split(
  'Tổng đài 1022 ~ Tổng đài: 0251.1022 ~ Trung tâm Hành chính công 0251.3824 824 ~ Văn phòng UBND tỉnh: 0251.3847292 ~ Công an tỉnh: 069.2345.678 ~ ' +
    'Số điện thoại: 0912 345 678 ~ Hotline 24/7: 1900 1234 ~ Gọi 1022 để được hỗ trợ ~ Trụ sở: Số 2 đường Trần Phú, phường An Hòa',
)
const LINKS = split(
  '>> Thủ tướng yêu cầu xử lý nghiêm vi phạm ~ [Bảo đảm đời sống sau sắp xếp đơn vị hành chính] ~ [VIDEO] Phiên họp thường kỳ tháng 5 ~ ' +
    'Video: Phiên họp thường kỳ tháng 5 ~ MỜI BẠN XEM THÊM VIDEO: ~ Bạn đang đọc bài viết "An Bình thu hút dự án" tại chuyên mục Kinh tế',
)
const WRITERS = split(
  'Thu Hà ~ Lê Thị Thanh Huyền ~ bởi Minh Hiếu ~ Bởi Minh Hiếu - Tháng Sáu 5, 2024 ~ Phóng viên Minh Hiếu ~ Minh Hiếu • ~ Thu Hà - Minh Hiếu ~ (Chinhphu.vn) ~ Thu Trang/TTXVN',
)

const PORTAL = split(
  'Tình trạng: Đã biết ~ Tình trạng hiệu lực: Còn hiệu lực ~ Thuộc tính ~ Thuộc tính Nội dung VB gốc Tiếng Anh Liên quan Hiệu lực Lược đồ Nội dung MIX Tải về ~ ' +
    'LuatAnBinh.vn độc quyền cung cấp bản dịch ~ Bài viết có hữu ích không? ~ Lưu trữ ~ Gửi liên kết đến Email ~ Hãy sử dụng tiếng Việt có dấu khi viết bài ~ Ý kiến () ~ ' +
    'Đơn vị chủ quản: UBND tỉnh An Bình ~ Đang trực tuyến: 12 ~ Giới thiệu Tin tức Văn bản Liên hệ ~ Chọn chuyên mục ~ Loading… ~ null ~ Thời tiết ~ °C ~ Nghe nội dung bài viết ~ Giọng nữ ~ ' +
    'Trang trước Trang sau ~ 1 2 3 4 5 Tiếp ~ Tổng Biên tập: Lê Văn An',
)

describe('what a page prints beside its text', () => {
  it.each([...MOMENTS, ...FIELDS, ...PICTURES, ...PHONES, ...WRITERS, ...PORTAL])(
    '%j under the headline',
    (line) => {
      expect(zoneIn(`${HEADLINE}\n${line}\n${STORY}\n${MORE}`, line)).toBe('furniture')
    },
  )

  it.each([...MOMENTS, ...PICTURES, ...PHONES, ...LINKS])('%j between two paragraphs', (line) => {
    expect(zoneIn(`${HEADLINE}\n${STORY}\n${line}\n${MORE}\n${STORY}`, line)).toBe('furniture')
  })

  it.each(
    split(
      'CTV Lê Anh (Huyện An Phú) ~ Khánh An, Baoanbinh.vn ~ L. HUỲNH ~ H.Nam - T.Tùng ~ Nguồn A. Thành (baoanbinh)',
    ),
  )('%j below the text', (line) => {
    expect(zoneIn(`${HEADLINE}\n${STORY}\n${MORE}\n${STORY}\n${line}`, line)).toBe('furniture')
  })

  it.each(
    split(
      'Dân số 1.022 người ~ Kết quả đạt được ~ Phản ánh về UBND huyện, điện thoại 0251.3822.501 ~ Tổng số 1022 hộ ~ Trụ sở: chưa đáp ứng ~ nội dung: thống nhất',
    ),
  )('%j is of the text', (line) => {
    expect(zoneIn(`${HEADLINE}\n${STORY}\n${line}\n${MORE}\n${STORY}`, line)).not.toBe('furniture')
  })
})

describe('lines that end as if they went on', () => {
  it.each(
    split(
      'Giải ngân vốn những tháng cuối năm ~ Một số hạn chế, tồn tại ~ Chủ động phòng chống, không để xảy ra ~ Kiểm tra công tác chuẩn bị ~ Hoàn thành nhiệm vụ được giao ~ ' +
        'Trách nhiệm của UBND tỉnh',
    ),
  )('%j over a paragraph', (line) => {
    const page = `${HEADLINE}\n\n${STORY}\n${line}\nPhó Chủ tịch UBND huyện Lê Văn An đề nghị các xã báo cáo.\n\n${MORE}`
    const blocks = readBlocks(page)
    expect(blocks.some(({ start, end }) => page.slice(start, end) === line)).toBe(true)
  })
})

describe('lists of headlines and of duties', () => {
  const below = (items: string): string | undefined => {
    const page = `${HEADLINE}\n${STORY}\n${MORE}\n${items}`
    const blocks = readBlocks(page)
    return zonesOf(page, blocks).at(-1)
  }
  it('headlines with dashes below the last paragraph are other pages', () => {
    expect(
      below(
        '- Thủ tướng thăm và làm việc tại An Bình\n- Khánh thành đường vành đai phía Đông\n- Ban Bí thư yêu cầu nêu gương',
      ),
    ).toBe('furniture')
  })
  it.each([
    '- Sở Y tế: Hoàn thành đấu thầu thuốc\n- Sở Tài chính: Bố trí kinh phí\n- UBND xã: Tuyên truyền',
    '- Tỷ lệ hộ nghèo còn 2%\n- Thu ngân sách đạt 512 tỷ đồng\n- UBND xã đạt chuẩn',
  ])('%j is of the text', (items) => {
    expect(below(items)).toBe('body')
  })
})
