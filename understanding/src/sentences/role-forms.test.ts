import { describe, expect, it } from 'vitest'
import { read } from '../index.ts'

/** Lead, co-ordination and deadline of the last sentence. */
function roles(text: string): readonly [string, string, string] {
  const sentence = read(text).sentences.at(-1)
  if (!sentence) throw new Error('nothing was read')
  const quote = (spans: typeof sentence.lead): string =>
    spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' + ')
  const { deadline } = sentence
  return [
    quote(sentence.lead),
    quote(sentence.coordinate),
    deadline ? text.slice(deadline.start, deadline.end) : '',
  ]
}

const ROWS: readonly (readonly [text: string, lead: string, coordinate: string, deadline: string])[] = [
  // Who issues a plan is not told by it.
  [
    'Ban Thường trực Ủy ban MTTQ xã ban hành Kế hoạch tổ chức hội nghị, cụ thể như sau:\n- Tổ chức tuyên truyền sâu rộng về bầu cử.',
    '',
    '',
    '',
  ],
  // With whom all items are done that stand below.
  [
    '1. Sở Y tế chủ trì, phối hợp với các sở, ngành liên quan:\na) Kiểm tra các bếp ăn tập thể. Xử lý nghiêm cơ sở vi phạm.',
    'Sở Y tế',
    'các sở, ngành liên quan',
    '',
  ],
  [
    '1. Sở Y tế chủ trì, phối hợp với các sở, ngành liên quan kiểm tra chợ:\na) Kiểm tra các bếp ăn tập thể. Xử lý nghiêm cơ sở vi phạm.',
    'Sở Y tế',
    '',
    '',
  ],
  // A purpose whose first letters a copy has lost, and for whom a part of the order is.
  [
    'Đ chấn chỉnh việc thu chi năm học, Sở Giáo dục và Đào tạo đề nghị UBND các quận, huyện thực hiện các nội dung như sau:',
    'UBND các quận, huyện',
    '',
    '',
  ],
  [
    'Sở Giáo dục và Đào tạo đề nghị UBND các huyện thực hiện các nội dung sau:\n\n1. Thu học phí\n\nĐối với các cơ sở giáo dục công lập: Thực hiện theo Nghị quyết số 7/2022/NQ-HĐND của Hội đồng nhân dân tỉnh.',
    'các cơ sở giáo dục công lập',
    '',
    '',
  ],
  // A row of those who are told, in one paragraph.
  [
    'Để chủ động phòng cháy rừng, Chủ tịch UBND huyện yêu cầu: UBND các xã trực 24/24 giờ. Cơ quan chuyên môn hướng dẫn làm đường băng. Kiểm tra việc đốt nương làm rẫy.',
    'Cơ quan chuyên môn',
    '',
    '',
  ],
  // Phases.
  [
    '2. Đợt 1: Trong tháng 12/2025\n- Tổ chức tuyên truyền những điểm mới của pháp luật về bầu cử.',
    '',
    '',
    'Trong tháng 12/2025',
  ],
  [
    '1. Đợt 2: Từ ngày 05/12/2025 đến ngày 20/02/2026:\na) Nội dung kiểm tra:\n- Kiểm tra việc hướng dẫn người ứng cử hoàn thiện hồ sơ.',
    '',
    '',
    'Từ ngày 05/12/2025 đến ngày 20/02/2026',
  ],
  // By when.
  ['- Đại hội các chi bộ không quá 1 ngày; hoàn thành trước ngày 15/3/2025.', '', '', 'trước ngày 15/3/2025'],
  [
    'Ngay sau cuộc họp này, Chủ tịch UBND huyện yêu cầu Thủ trưởng các phòng, ban phải xây dựng kế hoạch thực hiện.',
    'Thủ trưởng các phòng, ban',
    '',
    'Ngay sau cuộc họp này',
  ],
  [
    'UBND tỉnh giao Sở Xây dựng khẩn trương thẩm định, trình phê duyệt dự án cầu, bảo đảm mục tiêu khởi công ngày 19/8/2026.',
    'Sở Xây dựng',
    '',
    'ngày 19/8/2026',
  ],
  [
    'Đồng chí yêu cầu, trong những tháng cuối năm, phường cần tập trung tháo gỡ vướng mắc cho người dân.',
    'phường',
    '',
    'trong những tháng cuối năm',
  ],
  [
    'Chủ tịch UBND tỉnh yêu cầu các sở đánh giá kỹ, yêu cầu hoàn thiện phần mềm ngay trong quý II/2025 để đưa vào sử dụng.',
    'các sở',
    '',
    'trong quý II/2025',
  ],
  // With whom others work.
  ['- Giám sát việc phối hợp với Trưởng thôn tổ chức hội nghị cử tri.', '', '', ''],
  [
    'a) Sở Tài chính chủ trì, cùng các đơn vị có liên quan tham mưu UBND thành phố phối hợp với Bộ Tài chính hoàn thiện quy định.',
    'Sở Tài chính',
    'các đơn vị có liên quan',
    '',
  ],
  // Those who are given a duty direct others.
  [
    'Sở Nội vụ được giao chủ trì, phối hợp với Sở Tài chính chỉ đạo Trung tâm Lưu trữ tỉnh rà soát kho hồ sơ.',
    'Sở Nội vụ',
    'Sở Tài chính',
    '',
  ],
  [
    'UBND huyện chỉ đạo thực hiện các việc sau:\n- Chỉ đạo Phòng Nội vụ: Thường xuyên kiểm tra, đôn đốc các xã.',
    'Phòng Nội vụ',
    '',
    '',
  ],
  // Who orders is not told.
  ['Thành phố giao đơn vị tư vấn tiếp tục rà soát phương án cầu.', 'đơn vị tư vấn', '', ''],
  ['Về phân kỳ, thành phố yêu cầu tập trung triển khai đoạn phía bắc.', '', '', ''],
  [
    'Chủ tịch tỉnh yêu cầu Trưởng ban Chỉ đạo, Chủ tịch UBND các huyện chỉ đạo các lực lượng chức năng tăng cường rà soát.',
    'Trưởng ban Chỉ đạo + Chủ tịch UBND các huyện',
    '',
    '',
  ],
  [
    'Huyện yêu cầu các đơn vị:\n2. Bộ đội Biên phòng chỉ đạo các đồn biên phòng thông báo cho tàu thuyền.',
    'Bộ đội Biên phòng',
    '',
    '',
  ],
  [
    'Bí thư Tỉnh ủy nhắc nhở Đảng bộ xã phải rà soát lại tiêu chí chợ trước ngày 05/4/2026.',
    'Đảng bộ xã',
    '',
    'trước ngày 05/4/2026',
  ],
  // At the very beginning of a text.
  ['Giao Sở Y tế rà soát; Sở Nội vụ lập hồ sơ.', 'Sở Y tế + Sở Nội vụ', '', ''],
  // Rows, and those without a known name.
  [
    'UBND tỉnh yêu cầu các sở, ban, ngành và địa phương cần tập trung thực hiện nhiệm vụ.',
    'các sở, ban, ngành + địa phương',
    '',
    '',
  ],
  [
    'UBND tỉnh giao Sở Xây dựng rà soát; phối hợp Sở Y tế; Viễn thông An Hải (VNPT An Hải); UBND cấp xã thực hiện.',
    'Sở Xây dựng',
    'Sở Y tế + Viễn thông An Hải + UBND cấp xã',
    '',
  ],
  [
    'Tập đoàn Hoàng Long-Công ty CP có trách nhiệm bàn giao hồ sơ cho các xã.',
    'Tập đoàn Hoàng Long-Công ty CP',
    '',
    '',
  ],
  [
    'Đề nghị các quý cơ quan góp ý đồ án trước ngày 05/4/2026.',
    'các quý cơ quan',
    '',
    'trước ngày 05/4/2026',
  ],
  [
    'Điều 2. Giao UBND tỉnh tổ chức thực hiện; giao Thường trực HĐND tỉnh, các Ban của HĐND tỉnh giám sát việc thực hiện.',
    'UBND tỉnh + Thường trực HĐND tỉnh + các Ban của HĐND tỉnh',
    '',
    '',
  ],
  [
    'Trong quá trình thực hiện nếu có khó khăn, các cơ quan, đơn vị phản ánh về Sở Y tế để tổng hợp.',
    'các cơ quan, đơn vị',
    '',
    '',
  ],
  // Staff.
  [
    '- Chuyên viên phụ trách tổng hợp tham mưu Ban Thường trực chuẩn bị nội dung hội nghị.',
    'Chuyên viên phụ trách tổng hợp',
    '',
    '',
  ],
  // What is sent after an event; fields that say who acts; cases; what becomes of a duty.
  [
    'UBND xã phân công nhiệm vụ:\n- Gửi biên bản hội nghị đến Văn phòng UBND xã ngay sau khi kết thúc hội nghị.',
    'UBND xã',
    '',
    'ngay sau khi kết thúc hội nghị',
  ],
  [
    '1. Nội dung: Ban Thường trực Ủy ban MTTQ xã phối hợp với UBND xã tổ chức hội nghị lấy ý kiến cử tri.',
    'Ban Thường trực Ủy ban MTTQ xã',
    'UBND xã',
    '',
  ],
  [
    '2. Ban Công tác Mặt trận các thôn\n- Nắm bắt tâm tư, nguyện vọng của cử tri.',
    'Ban Công tác Mặt trận các thôn',
    '',
    '',
  ],
  [
    'Sở Nội vụ được giao chủ trì rà soát kho hồ sơ. Nội dung này báo cáo Tỉnh ủy trước 15/6.',
    'Sở Nội vụ',
    '',
    'trước 15/6',
  ],
  [
    'Cùng với đó, Trung tâm Khuyến nông tại An Bình phải phối hợp Công an tỉnh kiểm tra các điểm bán giống.',
    'Trung tâm Khuyến nông',
    'Công an tỉnh',
    '',
  ],
  // A row that is broken over lines, with a piece that nobody knows.
  [
    'Điều 3. Chánh Văn phòng UBND tỉnh; Giám đốc các Doanh nghiệp Nhà\nnước và Thủ trưởng các đơn vị liên quan chịu trách nhiệm thi hành Quyết định này.',
    'Chánh Văn phòng UBND tỉnh + Giám đốc các Doanh nghiệp Nhà nước + Thủ trưởng các đơn vị liên quan',
    '',
    '',
  ],
]

describe('forms of plans, of decisions and of articles', () => {
  it.each(ROWS)('%s', (text, lead, coordinate, deadline) => {
    expect(roles(text)).toEqual([lead, coordinate, deadline])
  })
})
