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
    // An event, a feast, a beginning that says by when.
    ['Yêu cầu UBND các xã xây dựng kế hoạch thực hiện ngay sau kỳ họp.', 'ngay sau kỳ họp'],
    [
      'Giao Sở Nội vụ tham mưu kiện toàn Ban Chỉ đạo ngay sau khi Nghị quyết được thông qua.',
      'ngay sau khi Nghị quyết được thông qua',
    ],
    ['Các sở tập trung chỉ đạo giải ngân ngay từ đầu năm 2026.', 'ngay từ đầu năm 2026'],
    [
      'Yêu cầu chủ đầu tư thông xe kỹ thuật cầu An Phú trước Tết Nguyên đán Bính Ngọ.',
      'trước Tết Nguyên đán Bính Ngọ',
    ],
    ['Yêu cầu các sở báo cáo kết quả về UBND tỉnh ngày 30/6/2026.', 'ngày 30/6/2026'],
    [
      'Giao Sở Y tế hoàn thành tiêm mũi 1 trong quý I/2026 và tiêm mũi 2 cho người cao tuổi.',
      'trong quý I/2026',
    ],
    ['Yêu cầu UBND các xã hoàn thành di dời lồng bè trước 16 giờ cùng ngày.', 'trước 16 giờ cùng ngày'],
    ['Yêu cầu các phường xử lý tình trạng lấn chiếm vỉa hè trước ngày 30/6/2026.', 'trước ngày 30/6/2026'],
    // What is finished in a year, an item that opens with its time, a feast.
    [
      'KẾ HOẠCH\n\nII. NHIỆM VỤ\n\n1. Giải quyết căn bản hồ sơ người có công còn tồn đọng vào năm 2026.',
      'năm 2026',
    ],
    ['1. Xử lý dứt điểm các điểm ô nhiễm tại làng nghề vào năm 2027.', 'năm 2027'],
    [
      'KẾ HOẠCH\n\nII. NHIỆM VỤ\n\n1. Hoàn thành hỗ trợ nhà ở cho hộ nghèo theo Quyết định số 22/2023/QĐ-TTg ngày 26/4/2023 của Thủ tướng Chính phủ đến hết năm 2026.',
      'đến hết năm 2026',
    ],
    [
      'KẾ HOẠCH\n\nII. NHIỆM VỤ\n\n1. Rà soát hộ nghèo.\n- Năm 2026: Rà soát, tổng kết các chính sách về người có công.',
      'Năm 2026',
    ],
    [
      'KẾ HOẠCH\n\nII. NHIỆM VỤ\n\n1. Rà soát hộ nghèo.\n- Quý I/2026: Rà soát danh sách hộ nghèo, hộ cận nghèo.',
      'Quý I/2026',
    ],
    [
      'UBND các xã chuyển quà đến người có công, xong trước ngày Quốc khánh 02/9/2026.',
      'trước ngày Quốc khánh 02/9/2026',
    ],
    [
      'Yêu cầu các chủ đầu tư sửa chữa mặt đường trước kỳ nghỉ lễ 30/4 và 1/5.',
      'trước kỳ nghỉ lễ 30/4 và 1/5',
    ],
    ['Giao Sở Tài chính bố trí vốn thanh toán trong năm 2026 cho nhà đầu tư.', 'trong năm 2026'],
    // Tasks of a time, told in the paragraphs after it.
    [
      'Theo Chủ tịch UBND tỉnh, từ nay đến cuối năm 2026, tỉnh xác định nhiều nhóm nhiệm vụ, giải pháp trọng tâm.\n\nNgoài ra, tỉnh đẩy mạnh giải ngân vốn đầu tư công. Quản lý chặt chẽ chi tiêu.',
      'từ nay đến cuối năm 2026',
    ],
    [
      'Trong những tháng cuối năm 2026, huyện xác định một số nhiệm vụ trọng tâm.\n\nTrong đó, tiếp tục sắp xếp các trường học.\n\nĐồng thời, huyện tập trung hoàn tất quy hoạch chung.',
      'Trong những tháng cuối năm 2026',
    ],
    [
      'Ban Thường vụ thống nhất với các nhiệm vụ từ nay đến cuối năm 2026 đã nêu, với nhiều giải pháp cụ thể.\n\nĐồng thời, huyện tập trung hoàn tất quy hoạch chung.',
      '',
    ],
    ['Tổ chức thực hiện Quy hoạch tỉnh thời kỳ 2021 - 2030, tầm nhìn đến năm 2050.', ''],
    ['Tuyên truyền chào mừng kỷ niệm Quốc khánh 2/9 trên các phương tiện thông tin.', ''],
    // Things by their time, what was, what is long over.
    ['Sở Xây dựng rà soát các dự án đã được phê duyệt trước ngày 30/6/2026.', ''],
    ['Đối với các hồ sơ tiếp nhận trước ngày 01/7/2026, Sở Y tế tiếp tục giải quyết theo quy định cũ.', ''],
    ['Sở Tài chính đôn đốc thu hồi các khoản tạm ứng quá hạn trước ngày 31/12/2026.', ''],
    ['Yêu cầu các sở tuyên truyền những kết quả đạt được trong quý I/2026.', ''],
    ['Thuế tỉnh công khai danh sách doanh nghiệp nợ thuế đến ngày 31/3/2026.', ''],
    ['Giao Sở Xây dựng theo dõi các công trình hoàn thành trong năm 2026.', ''],
    ['Yêu cầu Sở Y tế tổng hợp kết quả khám chữa bệnh trong 9 tháng đầu năm 2026.', ''],
    ['Yêu cầu các sở tổng hợp các dự án giao thông cần triển khai thực hiện trong năm 2026.', ''],
    ['Đề nghị các sở báo cáo nhanh tình hình học sinh từ đầu năm học đến ngày 15/10.', ''],
    [
      'Ngay sau khi nhận được phản ánh của người dân, Chủ tịch UBND tỉnh đã giao Sở Y tế kiểm tra, xử lý.',
      '',
    ],
    ['Những công việc trên phải được hoàn thành trong quý II/2026.', 'trong quý II/2026'],
    ['Yêu cầu chủ đầu tư khắc phục tồn tại, hạn chế trong tháng 5/2026.', 'trong tháng 5/2026'],
    [
      'Ngay sau khi nhận được Công điện này, yêu cầu các sở báo cáo kết quả trước ngày 05/5/2026.',
      'trước ngày 05/5/2026',
    ],
    // What else may have its time: events, a speech, the place that comes first in a row.
    ['UBND các xã tuyên truyền kỷ niệm các ngày lễ lớn trong năm 2026.', ''],
    ['Giao Sở Văn hóa tuyên truyền các sự kiện thể thao diễn ra trong tháng 9/2026.', ''],
    [
      'Sở Y tế phải báo cáo đầy đủ cho Chủ tịch” - đó là chỉ đạo của Bí thư Tỉnh ủy tại hội nghị ngày 24/9/2026.',
      '',
    ],
    ['Triển khai nhiệm vụ năm 2026, UBND tỉnh yêu cầu các sở bám sát kế hoạch.', ''],
    ['Giao Sở Y tế phun khử khuẩn; xử lý ngay khi có ca bệnh; trực ngay sau khi bão tan.', ''],
    ['Giao Phòng Nội vụ chuẩn bị nội dung trình Thường trực và điều kiện phục vụ kỳ họp cuối năm 2026.', ''],
  ])('%s', (text, expected) => {
    expect(due(text)).toBe(expected)
  })
})
