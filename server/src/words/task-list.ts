/** Words of the Excel file of a list of tasks. */
export const taskListWords = {
  fileName: (day: string): string => `nhiem-vu-${day}.xlsx`,
  sheet: 'Nhiệm vụ',
  title: (workspace: string): string => `DANH SÁCH NHIỆM VỤ – ${workspace}`,
  drawn: (at: string, by: string): string => `Kết xuất lúc ${at}, người kết xuất: ${by}.`,
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
  },
  work: {
    assigned: 'Chờ nhận',
    accepted: 'Đã nhận',
    'in-progress': 'Đang thực hiện',
    paused: 'Tạm dừng',
    submitted: 'Chờ xác nhận',
    done: 'Hoàn thành',
    withdrawn: 'Đã rút',
    declined: 'Đã trả lại',
  },
  timeliness: {
    'no-deadline': 'Không thời hạn',
    'in-time': 'Trong hạn',
    'due-soon': 'Sắp đến hạn',
    overdue: 'Quá hạn',
    'done-on-time': 'Hoàn thành đúng hạn',
    'done-late': 'Hoàn thành quá hạn',
  },
  late: (days: number): string => `, quá ${days} ngày`,
} as const

/** Words of the reminders that come by themselves. */
export const reminderWords = {
  dueIn: (days: number): string => (days === 1 ? 'Đến hạn vào ngày mai.' : `Còn ${days} ngày đến hạn.`),
  overdue: (days: number): string => `Đã quá hạn ${days} ngày.`,
} as const
