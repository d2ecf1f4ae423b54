import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'

const HEADLINE = 'Phiên họp thường kỳ tháng 5 của UBND tỉnh An Bình'
const STORY =
  'Sáng 12/6/2024, UBND tỉnh An Bình tổ chức phiên họp thường kỳ đánh giá tình hình kinh tế - xã hội tháng 5 và bàn nhiệm vụ thời gian tới.'
const FIGURES =
  'Trong 5 tháng đầu năm, chỉ số sản xuất công nghiệp của tỉnh tăng 7,8% so với cùng kỳ; thu ngân sách đạt 4.512 tỷ đồng, bằng 46% dự toán.'
const ORDER =
  'Kết luận phiên họp, Chủ tịch UBND tỉnh yêu cầu các sở, ngành, địa phương tập trung tháo gỡ vướng mắc về mặt bằng.'
const LAST =
  'Tại phiên họp, các đại biểu cũng thảo luận, cho ý kiến vào dự thảo báo cáo và một số nội dung khác.'

/** What a sentence is after an account and after orders, where nothing but its form can tell. */
const labelsOf = (said: string): readonly (string | undefined)[] =>
  [FIGURES, ORDER].map((before) => {
    const text = `${HEADLINE}\n${STORY}\n${before}\n${said}\n${LAST}`
    return read(text).sentences.find(({ span }) => text.slice(span.start, span.end) === said)?.label
  })

const CASES: Readonly<Record<string, readonly string[]>> = {
  target: [
    'Đến năm 2030, An Bình trở thành địa phương phát triển khá của cả nước.',
    'Theo quy hoạch, đến năm 2030, tỉnh là trung tâm công nghiệp chế biến của vùng.',
    'Theo kế hoạch, đến cuối năm 2025, huyện có ít nhất 12 xã đạt chuẩn nông thôn mới.',
    'Theo đó, đến năm 2030, thành phố cơ bản không còn hộ nghèo.',
    'Ông Lê Văn An cho biết, mục tiêu của tỉnh là đến năm 2030 trở thành trung tâm du lịch.',
    'Mục tiêu tổng quát của Đề án là nâng cao đời sống của nhân dân.',
    'Quy hoạch tỉnh hướng tới mục tiêu phổ cập kỹ năng số cho người dân.',
    'Đề án hướng tới mục tiêu phổ cập kỹ năng số cho người dân.',
    'Trong đó, huyện An Phú phấn đấu thu hút 5 triệu lượt khách.',
    'Theo quy hoạch, đến năm 2030, tỉnh sẽ đón khoảng 2 triệu lượt khách.',
    'Khách du lịch đạt 15,4 triệu lượt vào năm 2030.',
    'Từ nay đến hết năm 2025, huyện phấn đấu có thêm 11 xã về đích.',
    'Mục tiêu: giải tỏa công suất của nhà máy trong tháng 11/2025.',
  ],
  context: [
    'Quy hoạch đã xác định 4 trụ cột tăng trưởng, 3 khâu đột phá.',
    'Nghị quyết cũng có nhiều điểm mới so với trước đây.',
    'Dự thảo Nghị định quy định rõ thẩm quyền của từng cơ quan.',
    'Luật Đất đai 2024 thay thế các quy định trước đây về bồi thường.',
    'Theo Luật Đất đai 2024, bảng giá đất được ban hành hằng năm.',
    'Việc ban hành Đề án nhằm thống nhất chỉ đạo các cấp, các ngành tổ chức thực hiện.',
    'Công điện được gửi đến các bộ và UBND các tỉnh, thành phố.',
    'Người lao động được hỗ trợ 1.500.000 đồng/tháng.',
    'Giải ngân vốn đầu tư công là động lực quan trọng thúc đẩy tăng trưởng.',
    'UBND tỉnh vừa ban hành Kế hoạch giúp kinh tế phục hồi, tăng tốc.',
    'Dự kiến trong năm nay sẽ có nhiều xã đạt chuẩn kiểu mẫu.',
    'Báo cáo do đồng chí Lê Văn An trình bày tại kỳ họp.',
  ],
  result: [
    'Sở Y tế đã cấp 1.500 lít hóa chất cho các xã.',
    'Công an tỉnh đã trao 200 suất quà cho hộ nghèo.',
    'Không chỉ đạt chỉ tiêu về số lượng, tỉnh còn nâng cao chất lượng các mô hình.',
    'Sở Y tế đã bàn giao 45/52 km mặt bằng cho đơn vị thi công.',
    'Kết quả, tỷ lệ hộ nghèo của tỉnh giảm còn 2,1%.',
    'Số vụ tai nạn giao thông giảm cả 3 tiêu chí.',
    'Nhờ đó, nhiều dự án được tháo gỡ, tiến độ được cải thiện.',
    'Tính đến hết tháng 5, toàn tỉnh có 1.250 doanh nghiệp thành lập mới.',
    'Có 35 trường hợp bị xử lý với số tiền phạt 210 triệu đồng.',
    'UBND tỉnh thành lập 5 đoàn kiểm tra, kiểm tra 120 cơ sở, phát hiện 12 cơ sở vi phạm.',
    'An ninh chính trị, trật tự an toàn xã hội được giữ vững.',
    'Tổng lượng khách du lịch đạt 1,5 triệu lượt, tăng 20%.',
  ],
  limitation: [
    'Tuy nhiên, nếu làm lại thủ tục từ đầu thì sẽ rất mất thời gian.',
    'Bên cạnh đó, nhiều hộ dân chưa đồng thuận với phương án bồi thường.',
    'Nguyên nhân là do giá vật liệu tăng cao, nguồn cung khan hiếm.',
    'Điều này khiến doanh nghiệp gặp nhiều khó khăn trong tiếp cận vốn.',
    'Theo phản ánh của người dân, tình trạng xe quá tải vẫn diễn ra.',
    'Hiện còn 12 hộ chưa nhận tiền bồi thường.',
    'Công tác phối hợp giữa các đơn vị chưa chặt chẽ.',
    'Nhiều công trình xuống cấp nghiêm trọng.',
    'Thực tế cho thấy, việc phân cấp còn chồng chéo.',
  ],
  directive: [
    'UBND tỉnh đã chỉ đạo UBND các huyện xây dựng kế hoạch tiêm phòng vụ thu.',
    '“Các chủ đầu tư phải cam kết tiến độ từng tuần” - Chủ tịch UBND tỉnh chỉ đạo.',
    'Phó Thủ tướng cũng cho rằng việc kiểm tra cần được tiến hành thường xuyên.',
    'Tuy nhiên, các đơn vị không được chủ quan, lơ là.',
    'Theo Nghị định 15/2024/NĐ-CP, các sở khẩn trương rà soát, báo cáo.',
    'Các đơn vị chưa giải ngân hết vốn phải giải trình nguyên nhân.',
    'Các địa phương cần khắc phục tình trạng chậm giải ngân.',
    'Sở Xây dựng xử lý dứt điểm các công trình chưa nghiệm thu.',
    'Chủ tịch UBND tỉnh yêu cầu các đơn vị còn chậm tiến độ báo cáo nguyên nhân.',
    'Các xã phấn đấu hoàn thành, yêu cầu báo cáo trước ngày 30/6.',
  ],
}

describe('what a sentence of a page plainly says', () => {
  for (const [label, said] of Object.entries(CASES))
    it.each(said)(`${label}: %j`, (sentence) => {
      expect(labelsOf(sentence)).toEqual([label, label])
    })

  it('a year that is over sets no goal', () => {
    expect(labelsOf('Đến năm 2020, tỉnh có 80 xã đạt chuẩn nông thôn mới.')).not.toContain('target')
  })
})
