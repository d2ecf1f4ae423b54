import { describe, expect, it } from 'vitest'
import { read } from '../index.ts'

const labelOf = (text: string): string | undefined => read(text).sentences.at(-1)?.label

const DUTIES: readonly string[] = [
  'II. TỔ CHỨC THỰC HIỆN\n1. Văn phòng UBND xã\n- Triệu tập thành phần dự hội nghị đúng quy định.',
  'II. TỔ CHỨC THỰC HIỆN\n1. Văn phòng UBND xã\n- Ngay sau hội nghị, gửi biên bản đến Phòng Nội vụ chậm nhất ngày 04/02/2026.',
  'a) Nội dung kiểm tra:\n- Kiểm tra việc niêm yết danh sách cử tri tại các thôn.',
  '2. Đối tượng giám sát: Ban Thường trực UBMTTQ xã tiến hành giám sát đối với:',
  '- Đối với kiến nghị về công tác tổ chức: Chuyển đến Tổ bầu cử để khắc phục ngay.',
  '+ Nếu liên quan đến hồ sơ: Công an xã chủ trì xác minh.',
  'Họp về kênh mương\n\nChủ tịch huyện ghi nhận nỗ lực của các xã.\n\nPhòng Nông nghiệp huyện: rà soát các tuyến kênh bồi lắng.',
  'Họp về kênh mương\n\nChủ tịch huyện ghi nhận nỗ lực của các xã.\n\nTrách nhiệm của UBND các xã: xây dựng phương án nạo vét.',
  'Họp về kênh mương\n\nChủ tịch huyện ghi nhận nỗ lực của các xã.\n\nPhòng Nông nghiệp huyện là cơ quan đầu mối, chủ trì tổng hợp khó khăn.',
  'Giai đoạn 1: Hoàn thành xây dựng, ban hành kế hoạch triển khai.',
  'Tuyên truyền kết quả thành công của cuộc bầu cử.',
  'Ban Tổ chức Tỉnh ủy gửi dự thảo và kính đề nghị các cơ quan có văn bản góp ý.',
  'Căn cứ chức năng của Ban Thường vụ Đảng ủy, Văn phòng Đảng ủy kính đề nghị các đồng chí cho ý kiến.',
  'Thường trực Đảng uỷ kính gửi các đồng chí Uỷ viên Ban Thường vụ nghiên cứu, đóng góp ý kiến dự thảo.',
]

const OTHERS: readonly string[] = [
  'I. KẾT QUẢ ĐẠT ĐƯỢC\n- Tuyên truyền, phổ biến pháp luật đã được 20 buổi cho 1.500 lượt người.',
  'Nội dung: Báo cáo kết quả thực hiện nhiệm vụ năm 2025.',
  'Họp về kênh mương\n\nCông an huyện: kiểm tra 120 cơ sở, lập 3 biên bản.',
  'Họp về kênh mương\n\nUBND huyện vừa phê duyệt kế hoạch lựa chọn nhà thầu, gói thầu: Mua sắm máy bơm.',
  'Tuyên truyền viên của xã có 25 người.',
  'Ban Thường vụ thông báo kết luận kiểm tra như sau:\n1. Ưu điểm: Chi bộ đã quan tâm lãnh đạo, chỉ đạo công tác phòng, chống tham nhũng.\n2. Hạn chế: Việc sinh hoạt theo chuyên đề của chi bộ chưa thường xuyên.',
]

describe('duties by their form', () => {
  it.each(DUTIES)('%s', (text) => {
    expect(labelOf(text)).toBe('directive')
  })
  it.each(OTHERS)('not: %s', (text) => {
    expect(labelOf(text)).not.toBe('directive')
  })
})
