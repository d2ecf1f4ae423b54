import { SLIPS } from './slips.ts'

/** Verbs and verb phrases that open a task, in the small letters of a reading view. */
export const ACTION_VERBS: readonly string[] = withSlips(
  words(`
  áp dụng, ban hành, bàn giao, bảo đảm, đảm bảo, bảo quản, bảo tồn, bảo vệ, báo cáo, biên soạn, bổ sung, bố trí, bồi dưỡng, cải cách, cải tạo, cải thiện, cam kết, cân đối, cập nhật, cắt giảm,
  cấp, chấm dứt, chấn chỉnh, chấp hành, chăm lo, chăm sóc, chỉ đạo, chỉ định, chi trả, chia sẻ, chọn, chú trọng, chú ý, chủ trì, chuẩn bị, chuẩn hóa, chuyển, chuyển đổi, chuyển giao, củng cố, công bố, công khai,
  cơ cấu lại, cung cấp, cụ thể hóa, cử, dành, dự báo, dự kiến, duy trì, đa dạng hóa, đánh giá, đào tạo, đầu tư, đẩy lùi, đẩy mạnh, đẩy nhanh, đề cao, đề ra, đề xuất, đề nghị, đăng ký, đăng tải, điều chỉnh, điều chuyển, điều hành, điều tra,
  điều tiết, định hướng, định kỳ, đôn đốc, đổi mới, đối thoại, động viên, đưa, gắn, gặp gỡ, ghi nhận, giải quyết, giám sát, giảm, giảm thiểu, giao, giáo dục, giữ gìn, giữ vững, giúp, giới thiệu, gửi, hạn chế, hỗ trợ, hiện đại hóa, hình thành, hoàn chỉnh,
  hoàn thành, hoàn thiện, hợp tác, huy động, hướng dẫn, kêu gọi, kế thừa, kết hợp, kết nối, khai thác, khảo sát, khen thưởng, khẩn trương, khắc phục, khôi phục, không để, không ngừng, khống chế, khơi dậy, khởi công, khuyến khích, kiềm chế, kiểm kê,
  kiểm điểm, kiểm soát, kiểm tra, kiến nghị, kiên quyết, kiện toàn, kịp thời, ký kết, lan tỏa, làm rõ, làm tốt, lãnh đạo, lập, lắng nghe, lấy ý kiến, liên kết, loại bỏ, lồng ghép, lựa chọn, lưu ý, mở, mở rộng, mời gọi, mua sắm, nâng cao,
  nâng cấp, nâng tầm, nắm, nắm bắt, nắm chắc, ngăn chặn, nghiêm cấm, nghiêm túc, nghiên cứu, nghiệm thu, nhân rộng, nỗ lực, ổn định, phát động, phát hành, phát hiện, phát huy, phát triển, phản ánh, phản bác, phân bổ, phân cấp, phân công, phân định,
  phân loại, phân tích, phấn đấu, phê duyệt, phòng chống, phòng ngừa, phối hợp, phổ biến, phục hồi, phục vụ, phủ sóng, quan tâm, quán triệt, quản lý, quảng bá, quyết liệt, quyết tâm, quy hoạch, quy định, ra quân, rà soát, rút ngắn, sắp xếp, sáp nhập, siết chặt, sớm, số hóa,
  soạn thảo, sử dụng, sửa chữa, sửa đổi, tạm dừng, tạo, tạo chuyển biến, tạo điều kiện, tạo lập, tận dụng, tập huấn, tập trung, tăng, tăng cường, tăng tốc, tham dự, tham gia, tham khảo, tham mưu, thanh tra, thành lập, tháo gỡ, thay đổi, thay thế, thẩm định,
  thăm hỏi, theo dõi, thi đua, thí điểm, thiết lập, thông báo, thông qua, thông tin, thống kê, thống nhất, thu gom, thu hẹp, thu hồi, thu hút, thu thập, thúc đẩy, thực hành, thực hiện, thường xuyên, tích cực, tích hợp, tiếp cận, tiếp nhận, tiếp thu, tiếp tục, tiến hành,
  tiết kiệm, tìm kiếm, tinh giản, tính toán, tổ chức, tổng hợp, tổng kết, tôn tạo, tôn vinh, trang bị, tranh thủ, trao đổi, trấn áp, triển khai, triệt để, trình, truyền thông, tu bổ, tuân thủ, tuần tra, tuyên dương, tuyên truyền, tuyển dụng, tuyển chọn, tư vấn, tự rà soát, từng bước,
  ưu tiên, ứng dụng, ứng phó, vận động, vận hành, xác định, xác minh, xây dựng, xem xét, xét, xóa, xóa bỏ, xúc tiến, xử lý, xử phạt, yêu cầu, giải ngân, giải phóng, chủ động, đấu tranh, thực thi, cải tiến, dứt điểm, khoanh vùng, hướng tới,
  đổi mới sáng tạo, bám sát, mở đợt, tiếp công dân, ký ban hành, niêm yết, thẩm tra, phúc tra, vận dụng, xếp loại, chống, phòng, rà, nâng, mời, tăng thu, siết, hướng vào, khai trương, hiệp đồng, luân chuyển, điều động, bổ nhiệm, phong tỏa, tiêu hủy, tiêm phòng, kích cầu,
  khơi thông, tái cơ cấu, cơ bản hoàn thành, gìn giữ, giảm nghèo, nhận diện, nêu cao, đoàn kết, lên án, cảnh báo, phổ cập, bãi bỏ, hủy bỏ, đình chỉ, sơ kết, lưu trữ, kê khai, thanh toán, quyết toán, tất toán, đối chiếu, đấu thầu, đấu giá, bồi thường, di dời, chỉnh trang, trồng,
  ngầm hóa, kéo giảm, đo đạc, cấm, ghi, niêm phong, tái định cư, tiếp xúc, trả lời, triệu tập, hòa giải, cho phép, cho ý kiến, xin ý kiến, phản hồi, nộp, lập danh mục, hiến kế, tri ân, chia, tách, hợp nhất, giải thể, kết thúc, bắt đầu, khánh thành, thi hành, dự thảo, lưu giữ, chứng thực, cấp phép`),
)

/** Words that may stand before the verb of a task without changing what it is. */
export const TASK_ADVERBS: readonly string[] = words(`
  chủ động, khẩn trương, kịp thời, tích cực, thường xuyên, đồng thời, bên cạnh đó, ngoài ra, trong đó, theo đó, cùng với đó, trước mắt, tiếp đó, mặt khác, đặc biệt, nhất là, quyết liệt, nghiêm túc, triệt để, nỗ lực, kiên quyết,
  kiên trì, sớm, nhanh chóng, hằng năm, hàng năm, định kỳ, hằng tháng, hàng tháng, hằng quý, hàng quý, từng bước, tiếp tục, tập trung, chú trọng, quan tâm, phấn đấu, do vậy, do đó, vì vậy, trên cơ sở đó, song song đó, song song với đó, trực tiếp, thực sự, cơ bản, phải, cần, cần phải,
  một là, hai là, ba là, bốn là, năm là, sáu là, bảy là, tám là, chín là, mười là, thứ nhất, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy`)

/** Also as scanners and typists get them wrong: `khc phục`, `đầy mạnh`. */
function withSlips(verbs: readonly string[]): readonly string[] {
  const known = new Set(verbs)
  const slips = SLIPS.filter(([, meant]) => known.has(meant)).map(([slip]) => slip)
  return [...verbs, ...slips.filter((slip) => !known.has(slip))]
}

function words(list: string): readonly string[] {
  return [
    ...new Set(
      list
        .split(',')
        .map((word) => word.trim())
        .filter(Boolean),
    ),
  ]
}
