/** Words of the OpenAPI document. */
export const documentationWords = {
  info: {
    title: 'Điều Hành',
    version: '1',
    description:
      'Mọi địa chỉ trả lời JSON. Lỗi theo RFC 9457 (application/problem+json), có mã lý do ổn định ở trường "reason". Ngày là YYYY-MM-DD; thời điểm là ISO 8601 có múi giờ. Danh sách dài trả "nextCursor" cho trang sau.',
  },
  ifMatch: 'Số phiên bản đã đọc, lấy từ ETag hoặc trường "revision"',
  idempotencyKey: 'Khóa do bên gọi chọn; gửi lại cùng khóa thì không thực hiện lần hai',
  success: 'Thành công',
  problem: 'Từ chối hoặc lỗi',
  rights: (may: readonly string[], scope: string | undefined): string =>
    `Vai trò được gọi: ${may.join(', ')}.` +
    (scope ? ` Mã truy cập cần quyền ${scope}.` : ' Không nhận mã truy cập.'),
} as const
