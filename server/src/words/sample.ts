/** The words of the sample workspace: a province that does not exist, and what its people write. */
export const sampleWords = {
  province: 'Tỉnh An Bình (dữ liệu mẫu)',
  longDay: (day: string, month: string, year: string): string => `ngày ${day} tháng ${month} năm ${year}`,
  month: (month: string, year: string): string => `tháng ${month}/${year}`,
  quarter: (quarter: string, year: string): string => `Quý ${quarter}/${year}`,

  accepted: [
    'Đã nhận nhiệm vụ, phân công phòng chuyên môn thực hiện.',
    'Đã nhận.',
    'Đã tiếp nhận, đang lập kế hoạch chi tiết.',
  ],
  progress: [
    'Đã hoàn thành khảo sát, đang tổng hợp số liệu từ các xã, phường.',
    'Đã có dự thảo lần 1, đang lấy ý kiến các cơ quan liên quan.',
    'Đã họp với các đơn vị phối hợp, thống nhất đề cương và tiến độ.',
    'Đã tiếp thu ý kiến góp ý, hoàn thiện hồ sơ trình thẩm định.',
    'Đang thẩm định; Sở Tư pháp đã có ý kiến.',
    'Đã triển khai tại 7/12 xã, phường, đặc khu.',
    'Đã hoàn thành khối lượng chính, đang nghiệm thu.',
  ],
  pauseReasons: [
    'Chờ hướng dẫn của bộ chủ quản về trình tự, thủ tục.',
    'Nhà thầu đang hoàn thiện hồ sơ thanh toán.',
    'Chưa thống nhất được đơn giá bồi thường với một số hộ dân.',
  ],
  waitingFor: ['Bộ Tài chính', 'Bộ Nông nghiệp và Môi trường', 'Các hộ dân trong vùng dự án'],
  resumed: 'Vướng mắc đã được tháo gỡ, tiếp tục thực hiện.',
  submitted: [
    'Đã hoàn thành, gửi kèm văn bản báo cáo kết quả. Đề nghị Văn phòng xác nhận.',
    'Nhiệm vụ đã xong, sản phẩm đã được phê duyệt. Đề nghị xác nhận hoàn thành.',
  ],
  confirmed: ['Xác nhận hoàn thành.', 'Đã kiểm tra sản phẩm, xác nhận hoàn thành.'],
  sentBack: [
    'Báo cáo chưa nêu số liệu của các xã, phường; đề nghị bổ sung.',
    'Sản phẩm chưa có văn bản phê duyệt của cấp có thẩm quyền; đề nghị làm lại.',
  ],
  extensionReasons: [
    'Khối lượng phát sinh lớn, cần thêm thời gian lấy ý kiến nhân dân.',
    'Quy định mới có hiệu lực, phải rà soát lại hồ sơ.',
  ],
  extensionGranted: 'Đồng ý gia hạn; không gia hạn lần nữa.',
  extensionRefused: 'Không đồng ý gia hạn. Yêu cầu tập trung hoàn thành đúng tiến độ.',
  declined: 'Nội dung này thuộc chức năng của cơ quan khác theo quy định phân công hiện hành.',
  directions: [
    'Đề nghị báo cáo rõ nguyên nhân chậm và thời điểm hoàn thành.',
    'Giao đồng chí Phó Chủ tịch phụ trách trực tiếp làm việc với đơn vị trong tuần này.',
  ],
  reminders: [
    'Văn phòng đề nghị đơn vị cập nhật tiến độ.',
    'Nhiệm vụ đã quá hạn, đề nghị khẩn trương hoàn thành.',
  ],
  withdrawn: 'Nội dung đã được giao trong văn bản khác.',
  evidenceName: 'Bao cao ket qua (mau).txt',
  evidence: 'Báo cáo kết quả thực hiện nhiệm vụ (tệp mẫu, không phải văn bản thật).\n',
} as const
