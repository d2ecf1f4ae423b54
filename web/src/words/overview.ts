/** The words of the first page. */
export const overviewWords = {
  title: 'Tổng quan',
  today: (day: string): string => `Hôm nay ${day}`,
  overdue: (count: number): string => `${count} nhiệm vụ quá hạn`,
  more: (count: number): string => `tăng ${count} so với hôm qua`,
  fewer: (count: number): string => `giảm ${count} so với hôm qua`,
  noOverdue: 'Không có nhiệm vụ nào quá hạn',
  dueThisWeek: (count: number): string => `${count} đến hạn trong 7 ngày`,
  submissions: (count: number): string => `${count} báo cáo hoàn thành chờ xác nhận`,
  extensions: (count: number): string => `${count} đề nghị gia hạn chờ quyết định`,
  doneYesterday: (count: number): string => `${count} nhiệm vụ hoàn thành từ hôm qua`,
  rate: (overdue: number, comeDue: number, all: number): string =>
    `Quá hạn ${overdue} trên ${comeDue} nhiệm vụ đã đến hạn; ${all} nhiệm vụ tất cả.`,
  waiting: 'Chờ tôi xử lý',
  nothingWaits: 'Không có việc nào đang chờ. Chúc một ngày làm việc hiệu quả.',
  documentsToReview: 'Văn bản chờ duyệt',
  drafts: (count: number, incomplete: number): string =>
    count === 0
      ? 'chưa đọc ra nhiệm vụ nào'
      : incomplete === 0
        ? `${count} nhiệm vụ, đủ 6 rõ`
        : `${count} nhiệm vụ, ${incomplete} còn thiếu`,
  untitled: 'Văn bản chưa rõ trích yếu',
  toConfirm: 'Báo cáo hoàn thành chờ xác nhận',
  toDecide: 'Đề nghị gia hạn chờ quyết định',
  declined: 'Nhiệm vụ bị trả lại, cần giao lại',
  toAccept: 'Nhiệm vụ mới, chưa nhận',
  sentBack: 'Bị yêu cầu làm lại',
  mine: 'Việc của đơn vị tôi, gấp trước',
  byUnit: 'Theo cơ quan',
  byUnitNote: 'Xếp theo số quá hạn. Cùng một thước đo.',
  silent: 'Cơ quan im lặng quá 14 ngày',
  silentUnit: (open: number): string => `${open} nhiệm vụ đang mở`,
  neverSpoke: 'chưa cập nhật lần nào',
  changes: 'Thay đổi từ lần trước',
  noChanges: 'Chưa có thay đổi nào.',
  all: 'Xem tất cả',
  showAllUnits: (count: number): string => `Xem cả ${count} cơ quan`,
  emptyTitle: 'Chưa có nhiệm vụ nào để theo dõi',
  emptyTodo: 'Bắt đầu bằng cách đưa một nghị quyết, kết luận hay kế hoạch vào sổ văn bản.',
  emptyAction: 'Đưa văn bản vào',
  emptyUnit: 'Đơn vị của anh/chị chưa được giao nhiệm vụ nào.',
} as const
