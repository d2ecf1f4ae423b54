import { describe, expect, it } from 'vitest'
import { read } from '../index.ts'
import { shortened } from './title-length.ts'

const titlesOf = (text: string): readonly string[] => read(text).tasks.map(({ title }) => title)

describe('how long a title is', () => {
  it.each([
    ['a clause that fits stays whole', 'Rà soát quy hoạch bến thủy.', 'Rà soát quy hoạch bến thủy'],
    [
      'a long one ends before what follows from its aim',
      'Nâng cấp hệ thống đèn chiếu sáng công cộng tại các tuyến phố chính nhằm giảm điện năng tiêu thụ, hạn chế sự cố và phục vụ người đi bộ buổi tối',
      'Nâng cấp hệ thống đèn chiếu sáng công cộng tại các tuyến phố chính nhằm giảm điện năng tiêu thụ',
    ],
    [
      'or before another duty',
      'Kiểm kê toàn bộ bến bãi tập kết cát sỏi ven sông trên các tuyến đường thủy, đình chỉ hoạt động những bến không phép, lập biên bản các trường hợp tái phạm',
      'Kiểm kê toàn bộ bến bãi tập kết cát sỏi ven sông trên các tuyến đường thủy',
    ],
    [
      'triệt để is one word',
      'Thu gom rác thải nhựa trên các kênh rạch nội đồng và xử lý triệt để các điểm đổ rác tự phát ven đường liên ấp cùng những bãi tập kết vật liệu',
      'Thu gom rác thải nhựa trên các kênh rạch nội đồng và xử lý triệt để các điểm đổ rác tự phát ven đường liên ấp…',
    ],
    [
      'inside a row of names it says that it was cut',
      'Cải tạo vỉa hè, hố ga, bó vỉa, cây xanh, ghế đá, nhà chờ xe buýt, trụ đèn tín hiệu, biển báo hiệu đường bộ, vạch sơn kẻ đường và lối lên xuống cho xe lăn',
      'Cải tạo vỉa hè, hố ga, bó vỉa, cây xanh, ghế đá, nhà chờ xe buýt, trụ đèn tín hiệu, biển báo hiệu đường bộ…',
    ],
    [
      'a bracket that was cut open is left out',
      'Thống kê số hộ nuôi cá lồng bè trên sông (gồm hộ nuôi cá tra, cá lóc, cá rô phi, cá điêu hồng, tôm càng xanh và các loài thủy sản nước ngọt khác)',
      'Thống kê số hộ nuôi cá lồng bè trên sông',
    ],
    [
      'a name in quotation marks is closed',
      'Tổ chức cuộc thi viết “Quê hương trong trái tim người lính biên phòng, hải đảo, thanh niên xung phong, dân quân tự vệ và cựu chiến binh các thời kỳ” cho học sinh',
      'Tổ chức cuộc thi viết “Quê hương trong trái tim người lính biên phòng, hải đảo, thanh niên xung phong…”',
    ],
    [
      'words that announce a list are no part of it',
      'Hoàn thiện các bước chuẩn bị đầu tư như: khảo sát, thiết kế',
      'Hoàn thiện các bước chuẩn bị đầu tư',
    ],
  ])('%s', (_, words, title) => {
    expect(shortened(words)).toBe(title)
  })
})

describe('where a title begins', () => {
  it.each([
    [
      'Việc tổ chức lễ phát động phải thiết thực, tiết kiệm, đúng quy định.',
      'Tổ chức lễ phát động phải thiết thực, tiết kiệm, đúng quy định',
    ],
    ['Huyện A cần rà soát ngay các hộ sống gần chân đồi.', 'Rà soát ngay các hộ sống gần chân đồi'],
    ['Trạm bơm Bắc Kênh cũng phải vận hành thử trước mùa lũ.', 'Vận hành thử trước mùa lũ'],
    [
      'Trạm Thủy nông Bắc Kênh, Hợp tác xã Tân Tiến: khẩn trương nạo vét cửa lấy nước.',
      'Khẩn trương nạo vét cửa lấy nước',
    ],
    ['Nhắc nhở các đơn vị chưa gửi số liệu điều tra.', 'Nhắc nhở các đơn vị chưa gửi số liệu điều tra'],
    [
      'Giao Giám đốc Sở Xây dựng chỉ đạo Chánh Thanh tra Sở: kiểm tra, đôn đốc việc tháo dỡ lều quán.',
      'Chỉ đạo Chánh Thanh tra Sở: kiểm tra, đôn đốc việc tháo dỡ lều quán',
    ],
    [
      'Giao Sở Giáo dục và Đào tạo các tỉnh nói trên theo dõi chặt chẽ diễn biến của bão.',
      'Theo dõi chặt chẽ diễn biến của bão',
    ],
    [
      'Đề nghị đồng chí Đảng ủy viên phụ trách khối thường xuyên theo dõi sinh hoạt chi bộ.',
      'Thường xuyên theo dõi sinh hoạt chi bộ',
    ],
    ['Giao Sở Y tế làm đầu mối tiếp nhận vắc xin.', 'Làm đầu mối tiếp nhận vắc xin'],
    ['Cụ thể hóa các nhóm giải pháp giảm nghèo.', 'Cụ thể hóa các nhóm giải pháp giảm nghèo'],
    [
      'Sở Xây dựng - cơ quan thường trực Ban Chỉ đạo nhà ở có trách nhiệm tổng hợp nhu cầu nhà ở.',
      'Tổng hợp nhu cầu nhà ở',
    ],
  ])('%s', (sentence, title) => {
    expect(titlesOf(`CHỈ THỊ\nVề y tế\n\nI. NHIỆM VỤ\n${sentence}`)).toEqual([title])
  })

  it('of the last article names what is to be carried out', () => {
    const text =
      'QUYẾT ĐỊNH\nVề việc A\n\nĐiều 2. Chánh Văn phòng, Giám đốc Quỹ Phòng chống thiên tai; Thủ trưởng các đơn vị liên quan chịu trách nhiệm thi hành Quyết định này./.'
    expect(titlesOf(text)).toEqual(['Thi hành Quyết định này'])
  })
})
