/** The words of indicators and of public investment. */
export const indicatorWords = {
  title: 'Chỉ tiêu',
  filter: 'Lọc theo tên, mã chỉ tiêu',
  owner: 'Cơ quan theo dõi',
  allOwners: 'Mọi cơ quan',
  columns: {
    name: 'Chỉ tiêu',
    measure: 'Đơn vị tính',
    plan: (year: number): string => `Kế hoạch ${year}`,
    actual: 'Thực hiện',
    period: 'Kỳ',
    estimate: 'Ước cả năm',
    percent: '% thực hiện',
    source: 'Nguồn',
  },
  lowerIsBetter: 'càng thấp càng tốt',
  percentHover: (actual: string, plan: string): string => `Thực hiện ${actual} so với kế hoạch ${plan}`,
  points: (points: string): string => `${points} điểm %`,
  shown: (count: number): string => `${count.toLocaleString('vi')} chỉ tiêu`,
  none: 'Chưa có chỉ tiêu nào.',
  noneTodo:
    'Tải lên một bảng chỉ tiêu (Excel): có cột Chỉ tiêu, Đơn vị tính, Kế hoạch, Thực hiện. Hệ thống cho xem trước rồi mới ghi.',
  noneTodoOthers: 'Văn phòng chưa nhập bảng chỉ tiêu nào giao cho cơ quan bạn.',
  noMatch: 'Không có chỉ tiêu nào khớp.',
  noMatchTodo: 'Thử bỏ bớt bộ lọc, hoặc chọn năm khác.',
} as const

/** The words of public-investment projects. */
export const projectWords = {
  title: 'Đầu tư công',
  filter: 'Lọc theo tên, mã dự án',
  owner: 'Chủ đầu tư',
  allOwners: 'Mọi chủ đầu tư',
  group: 'Nhóm',
  allGroups: 'Mọi nhóm',
  groups: { national: 'Quan trọng quốc gia', A: 'Nhóm A', B: 'Nhóm B', C: 'Nhóm C' },
  below: 'Tỷ lệ giải ngân',
  allRates: 'Mọi tỷ lệ',
  belowPercent: (percent: number): string => `Dưới ${percent} %`,
  columns: {
    code: 'Mã',
    name: 'Tên dự án',
    owner: 'Chủ đầu tư',
    plan: (year: number): string => `Kế hoạch ${year}`,
    disbursed: 'Giải ngân',
    rate: 'Tỷ lệ',
    asOf: 'Đến ngày',
    source: 'Nguồn',
  },
  unit: 'triệu đồng',
  dong: (amount: string): string => `${amount} đồng`,
  adjusted: 'đã điều chỉnh',
  wasApproved: (amount: string): string => `Được giao ban đầu ${amount} đồng`,
  rateHover: (paid: string, base: string, kind: 'approved' | 'adjusted'): string =>
    `${paid} / ${base} đồng (${kind === 'adjusted' ? 'kế hoạch sau điều chỉnh' : 'kế hoạch được giao'})`,
  totals: (count: number, planned: string, paid: string, percent: string): string =>
    `${count.toLocaleString('vi')} dự án · kế hoạch ${planned} · giải ngân ${paid} triệu đồng · ${percent}`,
  none: 'Chưa có dự án nào.',
  noneTodo:
    'Tải lên một bảng dự án (Excel): có cột Tên dự án, Chủ đầu tư, Kế hoạch vốn, Giải ngân. Hệ thống cho xem trước rồi mới ghi.',
  noneTodoOthers: 'Văn phòng chưa nhập dự án nào do cơ quan bạn làm chủ đầu tư.',
  noMatch: 'Không có dự án nào khớp.',
  noMatchTodo: 'Thử bỏ bớt bộ lọc, hoặc chọn năm khác.',
} as const

/** Words that both share. */
export const figureWords = {
  year: 'Năm',
  ofYear: (year: number): string => `Năm ${year}`,
  thisYear: 'Năm mới nhất',
  row: (row: number): string => `dòng ${row}`,
  from: (source: { fileName: string; sheet: string; row: number }): string =>
    `Nguồn: ${source.fileName}, trang ${source.sheet}, dòng ${source.row}`,
  revised: (revision: number): string => `đã sửa ${revision - 1} lần`,
  absent: '–',
} as const
