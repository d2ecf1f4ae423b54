import type { ConfirmationState, DeadlineKind, TaskEventKind, Timeliness, WorkState } from './types.ts'

/** Where the work stands, as screens and files say it. A draft has no name: it is not a task yet. */
export const workNames: Readonly<Record<Exclude<WorkState, 'draft'>, string>> = {
  assigned: 'Chờ nhận',
  accepted: 'Đã nhận',
  'in-progress': 'Đang thực hiện',
  paused: 'Tạm dừng',
  submitted: 'Chờ xác nhận',
  done: 'Hoàn thành',
  withdrawn: 'Đã rút',
  declined: 'Đã trả lại',
}

/** What the assigner says of the result. */
export const confirmationNames: Readonly<Record<ConfirmationState, string>> = {
  'not-asked': 'Chưa đề nghị xác nhận',
  waiting: 'Chờ xác nhận',
  confirmed: 'Đã xác nhận',
  'sent-back': 'Yêu cầu làm lại',
}

/** The kinds of deadline. */
export const deadlineKindNames: Readonly<Record<DeadlineKind, string>> = {
  none: 'Không thời hạn',
  fixed: 'Có thời hạn',
  recurring: 'Định kỳ',
}

/** How work stands against its deadline, in the words of QĐ 42/2014/QĐ-TTg. */
export const timelinessNames: Readonly<Record<Timeliness, string>> = {
  'no-deadline': 'Không thời hạn',
  'in-time': 'Trong hạn',
  'due-soon': 'Sắp đến hạn',
  overdue: 'Quá hạn',
  'done-on-time': 'Hoàn thành đúng hạn',
  'done-late': 'Hoàn thành quá hạn',
}

/** What people and the system do to a task, as the middle of a sentence. */
export const taskEventNames: Readonly<Record<TaskEventKind, string>> = {
  create: 'lập nhiệm vụ',
  assign: 'giao nhiệm vụ',
  accept: 'nhận nhiệm vụ',
  decline: 'trả lại nhiệm vụ',
  'hand-down': 'giao xuống',
  progress: 'báo tiến độ',
  pause: 'tạm dừng',
  resume: 'tiếp tục thực hiện',
  submit: 'báo cáo hoàn thành',
  confirm: 'xác nhận hoàn thành',
  'send-back': 'yêu cầu làm lại',
  reopen: 'mở lại nhiệm vụ',
  withdraw: 'rút nhiệm vụ',
  'request-extension': 'xin gia hạn',
  'decide-extension': 'quyết định gia hạn',
  comment: 'trao đổi',
  direction: 'chỉ đạo',
  remind: 'đôn đốc',
  undo: 'rút lại việc vừa làm',
  transfer: 'chuyển cho đơn vị kế thừa',
  amend: 'điều chỉnh nhiệm vụ',
}
