import { roleNames, unitKindNames, unitLevelNames } from '@dieuhanh/domain'

/** A day as it is printed. */
const printed = (day: string): string => day.split('-').toReversed().join('/')

/** Words of the files that lists are taken away in. */
export const exportWords = {
  title: (list: string, workspace: string): string => `${list} – ${workspace}`,
  everything: 'Toàn bộ danh sách, không lọc.',
  filtered: (filters: readonly string[]): string => `Lọc theo: ${filters.join('; ')}.`,
  drawn: (at: string, by: string): string => `Kết xuất lúc ${at}, người kết xuất: ${by}.`,
  fileName: (list: string, day: string): string => `${list}-${day}`,
  number: 'STT',
  search: (typed: string): string => `tìm “${typed}”`,
  unknown: 'không rõ',
  period: (from: string | undefined, to: string | undefined): string =>
    [from && `từ ngày ${printed(from)}`, to && `đến ngày ${printed(to)}`].filter(Boolean).join(' '),
} as const

/** Words of the register of documents as a file. */
export const documentListWords = {
  file: 'so-van-ban',
  sheet: 'Văn bản',
  title: 'SỔ VĂN BẢN',
  columns: {
    symbol: 'Số ký hiệu',
    type: 'Loại văn bản',
    issuedOn: 'Ngày ban hành',
    title: 'Trích yếu',
    issuer: 'Cơ quan ban hành',
    status: 'Trạng thái',
    tasks: 'Nhiệm vụ đã giao',
    overdue: 'Trong đó quá hạn',
    drafts: 'Dự thảo nhiệm vụ',
    incomplete: 'Dự thảo còn thiếu',
    registeredAt: 'Vào sổ lúc',
    registeredBy: 'Người vào sổ',
    fileName: 'Tệp gốc',
  },
  statuses: {
    waiting: 'Chờ duyệt',
    'in-review': 'Đang duyệt',
    assigned: 'Đã giao',
    reference: 'Chỉ lưu',
  },
  filters: {
    type: (type: string): string => `loại ${type}`,
    issuer: (issuer: string): string => `cơ quan ban hành ${issuer}`,
    status: (status: string): string => `trạng thái ${status}`,
    issued: (period: string): string => `ban hành ${period}`,
  },
} as const

/** Words of the tree of agencies as a file. */
export const unitListWords = {
  file: 'co-quan',
  sheet: 'Cơ quan',
  title: 'DANH MỤC CƠ QUAN, ĐƠN VỊ',
  onDay: (day: string): string => `vào ngày ${printed(day)}`,
  columns: {
    name: 'Tên cơ quan, đơn vị',
    abbreviation: 'Viết tắt',
    parent: 'Thuộc cơ quan',
    kind: 'Khối',
    level: 'Cấp',
    officialCode: 'Mã',
    validFrom: 'Từ ngày',
    validTo: 'Đến trước ngày',
    people: 'Số người',
    openTasks: 'Nhiệm vụ đang mở',
    code: 'Mã hệ thống',
  },
  kinds: unitKindNames,
  levels: unitLevelNames,
  filters: {
    kind: (kind: string): string => `khối ${kind}`,
    level: (level: string): string => level,
    below: (unit: string): string => `trực thuộc ${unit}`,
  },
} as const

/** Words of the list of people as a file. */
export const peopleListWords = {
  file: 'nguoi-dung',
  sheet: 'Người dùng',
  title: 'DANH SÁCH NGƯỜI DÙNG',
  columns: {
    name: 'Họ tên',
    title: 'Chức danh',
    username: 'Tên đăng nhập',
    phone: 'Điện thoại',
    memberships: 'Vai và đơn vị',
    twoFactor: 'Xác thực hai lớp',
    state: 'Trạng thái',
    lastSeenAt: 'Lần cuối',
  },
  roles: roleNames,
  membership: (role: string, unit: string, until: string | null): string =>
    `${role} – ${unit}${until === null ? '' : ` (đến trước ${printed(until)})`}`,
  states: { active: 'Đang dùng', inactive: 'Ngừng dùng', locked: 'Tạm khoá' },
  has: 'Có',
  filters: {
    role: (role: string): string => `vai ${role}`,
    unit: (unit: string): string => `đơn vị ${unit} và cấp dưới`,
  },
} as const

const fromRow = ({ fileName, sheet, row }: { fileName: string; sheet: string; row: number }): string =>
  `${fileName}, trang ${sheet}, dòng ${row}`

/** Words of the list of indicators as a file. */
export const indicatorListWords = {
  file: 'chi-tieu',
  sheet: 'Chỉ tiêu',
  titleOf: (year: number): string => `TÌNH HÌNH THỰC HIỆN CHỈ TIÊU NĂM ${year}`,
  columns: {
    name: 'Chỉ tiêu',
    measure: 'Đơn vị tính',
    plan: (year: number): string => `Kế hoạch năm ${year}`,
    actual: 'Thực hiện',
    period: 'Kỳ báo cáo',
    estimate: (year: number): string => `Ước thực hiện năm ${year}`,
    yearOf: (year: number): string => `năm ${year}`,
    percent: '% thực hiện',
    owner: 'Cơ quan theo dõi',
    heading: 'Lĩnh vực',
    source: 'Nguồn',
    code: 'Mã chỉ tiêu',
    systemCode: 'Mã hệ thống',
  },
  ownedBy: (unit: string): string => `cơ quan theo dõi ${unit}`,
  from: fromRow,
} as const

/** Words of the list of projects as a file. */
export const projectListWords = {
  file: 'du-an-dau-tu-cong',
  sheet: 'Dự án',
  titleOf: (year: number): string => `DỰ ÁN ĐẦU TƯ CÔNG NĂM ${year} (ĐƠN VỊ TÍNH: ĐỒNG)`,
  columns: {
    code: 'Mã dự án',
    name: 'Tên dự án',
    owner: 'Chủ đầu tư',
    group: 'Nhóm',
    total: 'Tổng mức đầu tư (đồng)',
    plan: (year: number): string => `Kế hoạch vốn năm ${year} (đồng)`,
    adjusted: (year: number): string => `Kế hoạch vốn năm ${year} điều chỉnh (đồng)`,
    disbursed: 'Giải ngân (đồng)',
    asOf: 'Đến ngày',
    rate: 'Tỷ lệ (%)',
    heading: 'Lĩnh vực',
    source: 'Nguồn',
    systemCode: 'Mã hệ thống',
  },
  groups: { national: 'Quan trọng quốc gia', A: 'A', B: 'B', C: 'C' },
  ofGroup: (group: string): string => `nhóm ${group}`,
  below: (percent: number): string => `giải ngân dưới ${percent} %`,
  ownedBy: (unit: string): string => `chủ đầu tư ${unit}`,
  from: fromRow,
} as const
