import { describe, expect, it } from 'vitest'
import { readBlocks, zonesOf } from './index.ts'

const HEADLINE = 'Huyện An Bình đánh giá tình hình quý I năm 2024, bàn nhiệm vụ quý II'
const STORY =
  'Sáng 12/3, Ủy ban nhân dân huyện An Bình tổ chức hội nghị đánh giá tình hình kinh tế - xã hội quý I và bàn nhiệm vụ, giải pháp quý II năm 2024.'
const MORE =
  'Chủ tịch UBND huyện yêu cầu các xã, thị trấn khẩn trương nạo vét kênh mương, chuẩn bị vật tư và báo cáo kết quả về Phòng Nông nghiệp trước ngày 20/3.'

const zoneOfLine = (line: string): string | undefined => {
  const page = `${HEADLINE}\n\n${STORY}\n\n${line}\n\n${MORE}\n\n${STORY}`
  const blocks = readBlocks(page)
  return zonesOf(page, blocks)[blocks.findIndex(({ start }) => page.startsWith(line, start))]
}

describe('a whole sentence between two paragraphs', () => {
  it.each([
    'Công nhân Công ty May Tân Phú trong giờ sản xuất.',
    'Người dân làm thủ tục hành chính tại bộ phận một cửa xã An Lạc.',
    'Cán bộ thú y phun khử trùng chuồng trại tại xã An Lạc.',
    'Khách du lịch ngắm vịnh An Hải dịp Tết Giáp Thìn 2024.',
    'Nông dân xã An Lạc thu hoạch lúa đông xuân.',
    'Bộ đội giúp dân khắc phục hậu quả bão số 3.',
    'Tuyến tránh thị trấn đang được gấp rút hoàn thiện.',
    'Sản phẩm OCOP của huyện được trưng bày tại hội chợ.',
    'Dây chuyền sản xuất gạch không nung của Công ty An Phát.',
    'Thi công cầu An Lạc bắc qua sông Tân.',
    'Khu công nghiệp Tân Hải nhìn từ trên cao.',
    'Đồng chí Lê Văn An (thứ 2 từ phải sang) kiểm tra dự án.',
    'Phó Chủ tịch UBND tỉnh Trần Thị Bình kiểm tra công tác phòng, chống dịch tại xã An Hòa.',
    'Bí thư Tỉnh ủy Nguyễn Văn Dũng trò chuyện với người dân xã An Lạc.',
    'Thủ tướng Lê Văn An phát biểu kết luận hội nghị.',
    'Lãnh đạo huyện trao bằng khen cho các tập thể có thành tích xuất sắc.',
    'Các đồng chí lãnh đạo huyện chụp ảnh lưu niệm với các đại biểu.',
  ])('%j is what a picture shows', (line) => {
    expect(zoneOfLine(line)).toBe('furniture')
  })

  it.each([
    'Sở Y tế hướng dẫn người dân khai báo y tế.',
    'Công an huyện tăng cường kiểm tra tại các chốt.',
    'Cán bộ y tế tiêm vắc xin cho 1.200 trẻ.',
    'Lực lượng chức năng kiểm tra 120 cơ sở, xử phạt 12 trường hợp.',
    'Lực lượng kiểm lâm kiểm tra thường xuyên các điểm nóng.',
    'Các địa phương thu hoạch lúa trước mùa lũ.',
    'Bà con cần làm thủ tục trước ngày 30/6.',
    'Dự án đang được triển khai.',
    'Kiểm tra việc niêm yết giá tại các chợ.',
    'Đồng chí Lê Văn An dự và phát biểu chỉ đạo hội nghị.',
    'Đoàn công tác đã đi kiểm tra thực tế tại xã.',
    'Người dân đồng tình với phương án.',
  ])('%j is of the text', (line) => {
    expect(zoneOfLine(line)).toBe('body')
  })
})
