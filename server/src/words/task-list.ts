import { confirmationNames, deadlineKindNames, timelinessNames, workNames } from '@dieuhanh/domain'

/** Words of a list of tasks as a file. */
export const taskListWords = {
  file: 'danh-sach-nhiem-vu',
  sheet: 'Nhiệm vụ',
  title: 'DANH SÁCH NHIỆM VỤ',
  columns: {
    number: 'STT',
    title: 'Nội dung',
    source: 'Văn bản giao',
    lead: 'Chủ trì',
    coordinating: 'Phối hợp',
    deadline: 'Thời hạn',
    firstDeadline: 'Thời hạn ban đầu',
    timeliness: 'Tình trạng',
    work: 'Trạng thái',
    progress: 'Tiến độ (%)',
    progressText: 'Nội dung báo cáo gần nhất',
    deliverable: 'Sản phẩm',
    issuedOn: 'Ngày giao',
    lastActivityAt: 'Cập nhật gần nhất',
    completedOn: 'Ngày hoàn thành',
    waitingFor: 'Đang chờ',
    weight: 'Hệ số khó',
    code: 'Mã nhiệm vụ',
  },
  work: workNames,
  timeliness: timelinessNames,
  late: (days: number): string => `, quá ${days} ngày`,
  confirmation: confirmationNames,
  deadlineKind: deadlineKindNames,
  filters: {
    timeliness: 'tình trạng',
    work: 'trạng thái',
    confirmation: 'xác nhận',
    deadlineKind: 'loại thời hạn',
    unitRoles: { lead: 'chủ trì', coordinating: 'phối hợp', any: 'chủ trì hoặc phối hợp' },
    unit: (role: string, unit: string): string => `${role} ${unit} và cấp dưới`,
    document: (document: string): string => `văn bản ${document}`,
    parent: (number: number | string): string => `thuộc nhiệm vụ số ${number}`,
    deadline: (period: string): string => `thời hạn ${period}`,
    silent: (days: number): string => `không cập nhật từ ${days} ngày`,
    extension: 'đang xin gia hạn',
    mine: 'việc của đơn vị tôi',
    changedSince: (moment: string): string => `có thay đổi từ ${moment}`,
  },
} as const

/** Words of what happened to a task, as a file. */
export const taskHistoryWords = {
  file: (number: number): string => `dien-bien-nhiem-vu-so-${number}`,
  sheet: 'Diễn biến',
  title: 'DIỄN BIẾN THỰC HIỆN NHIỆM VỤ',
  of: (number: number, title: string): string => `nhiệm vụ số ${number}, ${title}`,
  system: 'Hệ thống',
  columns: {
    at: 'Lúc',
    kind: 'Việc',
    person: 'Người thực hiện',
    unit: 'Đơn vị',
    text: 'Nội dung',
    percent: 'Tiến độ (%)',
    stage: 'Giai đoạn',
    day: 'Ngày liên quan',
    granted: 'Quyết định',
    toUnit: 'Giao cho, chờ',
    files: 'Tệp minh chứng',
    undone: 'Ghi chú',
  },
  granted: { yes: 'Đồng ý', no: 'Không đồng ý' },
  undone: 'Đã rút lại',
} as const

/** Words of the reminders that come by themselves. */
export const reminderWords = {
  dueIn: (days: number): string => (days === 1 ? 'Đến hạn vào ngày mai.' : `Còn ${days} ngày đến hạn.`),
  overdue: (days: number): string => `Đã quá hạn ${days} ngày.`,
} as const
