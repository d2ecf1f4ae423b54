/** Words of failures that have no words of the server's own. */
export const problemWords = {
  offline: 'Không nối được với máy chủ',
  offlineDetail: 'Kiểm tra mạng rồi thử lại. Những gì đã lưu vẫn còn nguyên.',
  server: 'Máy chủ gặp lỗi khi xử lý yêu cầu này',
  unknown: 'Không thực hiện được yêu cầu này',
  retry: 'Thử lại',
  expected: (expected: string) => `Cần: ${expected}.`,
  notFound: 'Không có trang này',
  notFoundTodo: 'Địa chỉ có thể đã gõ nhầm, hoặc bạn không có quyền xem. Mở lại từ danh sách ở bên trái.',
  broken: 'Trang này gặp lỗi khi hiển thị',
  brokenTodo: 'Tải lại trang. Nếu vẫn lỗi, báo người quản trị kèm thời điểm xảy ra.',
  reload: 'Tải lại trang',
} as const
