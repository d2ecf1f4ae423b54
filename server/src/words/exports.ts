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
