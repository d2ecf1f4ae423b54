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

/**
 * Verbs and verb phrases of work that open a duty less often. They say that a sentence begins with what is to be done, and
 * nothing of who does it: `dạy học hai buổi/ngày`, `kẻ vẽ lại vạch sơn`.
 */
export const WORK_VERBS: readonly string[] = words(`
  bảo dưỡng, bảo hành, bảo hộ, bảo lãnh, bảo trì, bao tiêu, bám dân, bám địa bàn, bắn pháo hoa, bầu bổ sung, bầu cử bổ sung, biên chế, biệt phái, bình chọn, bình ổn, bình xét, bỏ phiếu, bóc gỡ, bốc thăm, bù cách ly, cải chính, canh gác, cắm biển, cắm chốt, cắm mốc,
  cắt cử, cắt tỉa, cấp phát, chạy thử, chặt hạ, chặt tỉa, chất vấn, chằng chống, chấm điểm, che chắn, chi viện, chiếu phim, chọn cử, chọn tạo, chốt chặn, chuẩn y, chung sức, chung tay, chứng nhận, coi trọng, cứu hộ, cứu trợ, cứu nạn, cứu chữa, cưỡng chế, dạy học, diễn tập,
  di tản, dọn dẹp, dọn dựng, dự trữ, duy tu, dừng, đấu nối, đào đắp, đăng cai, đăng tin, đắp, đẩy đuổi, đề bạt, đề phòng, đính chính, định danh, định giá, đo đếm, đóng cửa, đóng góp, đón tiếp, đối sánh, đối ứng, đồng hành, đỡ đầu, gắn biển, gắn kết, gắn mã, ghép,
  ghi hình, ghi nợ, gia cố, gia hạn, giải tỏa, giải trình, giãn cách, giãn nợ, giám định, gieo cấy, gieo trồng, giữ liên lạc, giữ nguyên, gỡ bỏ, gỡ khó, gỡ vướng, gương mẫu, hoàn thuế, hoàn trả, hoãn, hội ý, huấn luyện, in ấn, kẻ vẽ, khám chữa bệnh, khám sàng khám tuyển, khai báo,
  khai thông, khoanh nợ, khoanh nuôi, khoán, khớp nối, khử khuẩn, khử trùng, kiểm đếm, kiểm định, ký cam kết, làm gọn, làm sạch, lắp, lắp đặt, lấy phiếu, lấy mẫu, lập hồ sơ, lọc, loại trừ, luân phiên, lược bỏ, mật phục, miễn nhiệm, mua bù, nạo vét, neo đậu, nêu gương,
  ngăn ngừa, ngầm hoá, nghiêm trị, nhân giống, nhận bàn giao, nhận đỡ đầu, nhận hồ sơ, nhập, nối, nuôi dưỡng, nuôi trồng, ôn tập, phá dỡ, phát quang, phát thanh, phân làn, phân luồng, phân vùng, phụ đạo, phun, phụng dưỡng, quan trắc, quét, quyên góp, rải, rút dự toán, san lấp, sao lưu,
  sàng lọc, sơ tán, sưu tầm, tạm ứng, tái chế, tái đàn, tái thả, tập kết, tập luyện, thả giống, tham vấn, tháo dỡ, tháo nước, thắt chặt, thông tuyến, thu dọn, thu đúng, thu hoạch, thu mua, thu nộp, thử nghiệm, tiêm, tiếp đón, tiếp sức, tiêu độc, tiêu thoát, tỉa thưa, tích nước, tích trữ, tiết giảm, tìm, tính đúng, tổng duyệt, tổng vệ sinh,
  tra cứu, trả lại, treo, trích lập, trích nộp, trồng dặm, trồng mới, trồng thay thế, trợ giúp, trực ban, trực chiến, trưng bày, trưng dụng, trưng mua, truy quét, truy thu, truy vết, truy xuất, triệt phá, triệt xóa, tu sửa, tuyển quân, tuyển sinh, túc trực, tự chấm điểm, tự đánh giá, tự kiểm tra, tưới, ủng hộ, ứng trực, ứng vốn,
  vào cuộc, vay vốn, vệ sinh, xả, xét tuyển, xét xử, xóa sổ, xuất cấp, xuống giống, xử trí`)

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
