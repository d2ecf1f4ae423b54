import { timelinessNames } from '@dieuhanh/domain'

/** Words of the parts that every room uses: timeliness, days, fields, tables, files. */
export const timelinessWords = {
  ...timelinessNames,
  uncounted: 'Không tính',
} as const

export const dayWords = {
  left: (days: number) => `còn ${days} ngày`,
  today: 'đến hạn hôm nay',
  overdue: (days: number) => `quá hạn ${days} ngày`,
  handedInOnTime: 'nộp đúng hạn',
  handedInLate: (days: number) => `nộp quá hạn ${days} ngày`,
  late: (days: number) => `trễ ${days} ngày`,
  doneOnTime: 'đúng hạn',
  doneLate: 'trễ hạn',
  noDeadline: 'không thời hạn',
  deadlineOn: (day: string) => `Thời hạn ${day}`,
  ago: {
    now: 'vừa xong',
    minutes: (n: number) => `${n} phút trước`,
    hours: (n: number) => `${n} giờ trước`,
    yesterday: 'hôm qua',
    days: (n: number) => `${n} ngày trước`,
  },
} as const

export const rhythmWords = {
  ongoing: 'thường xuyên',
  daily: 'hằng ngày',
  weekly: 'hằng tuần',
  monthly: 'hằng tháng',
  quarterly: 'hằng quý',
  'half-yearly': '6 tháng một lần',
  yearly: 'hằng năm',
  weekdays: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  day: (day: number) => `ngày ${day}`,
  month: (month: number, rhythm: string) => (rhythm === 'yearly' ? `tháng ${month}` : `tháng thứ ${month}`),
} as const

export const deadlineWords = {
  label: 'Thời hạn',
  placeholder: '30/6, cuối quý III, hằng tháng ngày 15…',
  assumed: (day: string) => `hiểu là ${day}, năm do máy điền`,
  means: (day: string) => `tức ${day}`,
  none: 'không thời hạn',
  refused: {
    'no-such-day': 'Lịch không có ngày này.',
    vague: 'Chưa rõ ngày nào. Gõ một ngày, ví dụ 15/10, hoặc cuối tháng 10.',
    'document-date-unknown': 'Văn bản chưa rõ ngày ban hành nên không tính được. Gõ thẳng một ngày.',
    'not-understood':
      'Chưa hiểu thời hạn này. Gõ như: 30/6, 30/6/2026, cuối quý III, trong tháng 10, hằng tháng ngày 15.',
  },
} as const

export const kitWords = {
  close: 'Đóng',
  cancel: 'Huỷ',
  save: 'Lưu',
  undo: 'Hoàn tác',
  retry: 'Thử lại',
  loading: 'Đang tải',
  more: 'Xem thêm',
  clear: 'Xoá',
  remove: (what: string) => `Bỏ ${what}`,
  dissolved: (day: string) => `đã kết thúc hoạt động ngày ${day}`,
  unitPlaceholder: 'Gõ tên hoặc viết tắt cơ quan',
  unitNone: (q: string) => `Không có cơ quan nào khớp “${q}”`,
  unitMatched: (name: string) => `theo tên “${name}”`,
  noUnit: 'Chưa có',
  andMore: (n: number) => `và ${n} đơn vị khác`,
  sortAscending: 'Xếp tăng dần',
  sortDescending: 'Xếp giảm dần',
  sortOwn: 'Về thứ tự ban đầu',
  moreFilters: 'Lọc thêm',
  clearFilters: 'Bỏ lọc',
  rows: (n: number) => `${n} hàng`,
  drop: 'Thả tệp vào đây',
  exportExcel: 'Xuất Excel',
  exportOther: 'Xuất dạng khác',
  exportCsv: 'Xuất CSV',
  exportCsvNote: 'Chữ thuần UTF-8, cho chương trình khác đọc',
  nothingToExport: 'Danh sách đang trống, không có gì để xuất',
} as const
