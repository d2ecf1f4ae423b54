import type { ProblemWords } from './problems.ts'

/** Why something may not happen to a task: what was wrong, what was expected, what to do. */
export const taskProblemWords = {
  'reason-required': {
    title: 'Chưa ghi lý do',
    detail: 'Việc này cần có lý do để các bên biết vì sao.',
    todo: 'Ghi lý do rồi gửi lại.',
  },
  'text-required': {
    title: 'Chưa có nội dung',
    detail: 'Ý kiến hoặc chỉ đạo chưa có chữ nào.',
    todo: 'Ghi nội dung rồi gửi lại.',
  },
  'lead-required': {
    title: 'Chưa có cơ quan chủ trì',
    detail: 'Mỗi nhiệm vụ được giao phải có đúng một cơ quan chủ trì.',
    todo: 'Chọn cơ quan chủ trì.',
  },
  'lead-also-coordinates': {
    title: 'Cơ quan chủ trì cũng nằm trong phối hợp',
    detail: 'Một cơ quan không thể vừa chủ trì vừa phối hợp cùng một nhiệm vụ.',
    todo: 'Bỏ cơ quan chủ trì khỏi danh sách phối hợp.',
  },
  'belongs-to-required': {
    title: 'Chưa ghi thuộc cơ quan nào',
    detail: 'Khi trả lại vì không thuộc thẩm quyền, cần nêu việc này thuộc cơ quan nào.',
    todo: 'Chọn cơ quan trong danh mục hoặc ghi tên.',
  },
  'waiting-for-required': {
    title: 'Chưa ghi đang chờ ai',
    detail: 'Khi tạm dừng, cần nêu đang chờ cơ quan hoặc điều kiện nào.',
    todo: 'Chọn cơ quan hoặc ghi điều đang chờ.',
  },
  'result-required': {
    title: 'Chưa có kết quả',
    detail: 'Khi trình hoàn thành, cần nêu kết quả hoặc đính kèm tệp minh chứng.',
    todo: 'Ghi kết quả hoặc đính kèm tệp.',
  },
  'percent-out-of-range': {
    title: 'Tỷ lệ chưa đúng',
    detail: 'Tiến độ là số nguyên từ 0 đến 100 phần trăm.',
    todo: 'Nhập lại tỷ lệ.',
  },
  'nothing-reported': {
    title: 'Báo cáo chưa có nội dung',
    detail: 'Báo cáo tiến độ cần có chữ, tỷ lệ hoặc giai đoạn.',
    todo: 'Ghi tiến độ rồi gửi lại.',
  },
  'unit-not-below-lead': {
    title: 'Đơn vị không thuộc cơ quan chủ trì',
    detail: 'Chỉ giao xuống được cho đơn vị trực thuộc cơ quan chủ trì.',
    todo: 'Chọn một đơn vị trực thuộc.',
  },
  'same-unit': {
    title: 'Đơn vị này đang giữ việc',
    detail: 'Nhiệm vụ đã ở đơn vị được chọn.',
    todo: 'Chọn đơn vị khác.',
  },
  'unit-not-on-task': {
    title: 'Đơn vị không tham gia nhiệm vụ',
    detail: 'Đơn vị được chuyển đi không có phần trong nhiệm vụ này.',
    todo: 'Tải lại để xem các đơn vị đang tham gia.',
  },
  'unit-not-found': {
    title: 'Không có cơ quan này',
    detail: 'Cơ quan được chọn không có trong danh mục.',
    todo: 'Chọn lại trong danh mục cơ quan.',
  },
  'already-exists': { title: 'Nhiệm vụ đã có', detail: 'Nhiệm vụ này đã được lập trước đó.' },
  'does-not-exist': { title: 'Chưa có nhiệm vụ', detail: 'Nhiệm vụ này chưa được lập.' },
  'no-deadline-to-move': {
    title: 'Nhiệm vụ không có thời hạn',
    detail: 'Nhiệm vụ không có thời hạn nên không có gì để gia hạn.',
  },
  'not-later': {
    title: 'Hạn mới chưa muộn hơn',
    detail: 'Gia hạn phải đến một ngày sau thời hạn hiện tại.',
    todo: 'Chọn ngày muộn hơn.',
  },
  'in-the-past': {
    title: 'Hạn mới đã qua',
    detail: 'Hạn mới không thể là ngày đã qua.',
    todo: 'Chọn từ hôm nay trở đi.',
  },
  'no-extension-pending': {
    title: 'Không có đề nghị gia hạn',
    detail: 'Không còn đề nghị gia hạn nào chờ quyết định.',
    todo: 'Tải lại để xem trạng thái mới nhất.',
  },
  'own-submission': {
    title: 'Người trình không tự xác nhận',
    detail: 'Kết quả phải do người khác người đã trình xác nhận.',
    todo: 'Đề nghị đồng nghiệp hoặc lãnh đạo xác nhận.',
  },
  'nothing-to-undo': {
    title: 'Không có gì để rút lại',
    detail: 'Việc cuối cùng của nhiệm vụ không rút lại được.',
  },
  'acted-on': {
    title: 'Đã có người làm tiếp',
    detail: 'Sau việc này đã có việc khác, nên không rút lại được nữa.',
    todo: 'Ghi một việc mới để sửa, ví dụ ý kiến hoặc báo cáo tiến độ.',
  },
  'too-late-to-undo': {
    title: 'Đã quá một phút',
    detail: 'Chỉ rút lại được trong vòng một phút.',
    todo: 'Ghi một việc mới để sửa.',
  },
  'file-not-found': {
    title: 'Không thấy tệp đính kèm',
    detail: 'Có tệp chưa được tải lên, hoặc do người khác tải lên.',
    todo: 'Tải tệp lên lại rồi gửi.',
  },
  'filter-name-taken': {
    title: 'Tên bộ lọc đã dùng',
    detail: 'Bạn đã có một bộ lọc mang tên này.',
    todo: 'Đặt tên khác.',
  },
  empty: { title: 'Tệp rỗng', detail: 'Tệp không có nội dung.', todo: 'Chọn tệp khác.' },
  'file-required': {
    title: 'Chưa có tệp',
    detail: 'Yêu cầu không kèm tệp nào.',
    todo: 'Gửi tệp trong trường "file".',
  },
} as const satisfies Record<string, ProblemWords>

/** What was expected, where it is a state of the work or a standing towards it. */
export const expectedWords: Readonly<Record<string, string>> = {
  draft: 'dự thảo',
  assigned: 'đã giao',
  accepted: 'đã nhận',
  'in-progress': 'đang thực hiện',
  paused: 'tạm dừng',
  submitted: 'đã trình',
  done: 'hoàn thành',
  withdrawn: 'đã rút',
  declined: 'đã trả lại',
  administrator: 'quản trị',
  'office-specialist': 'chuyên viên văn phòng',
  leader: 'lãnh đạo',
  'focal-point': 'đầu mối cơ quan',
  auditor: 'kiểm tra',
  lead: 'đầu mối cơ quan chủ trì',
  coordinate: 'đầu mối cơ quan phối hợp',
  supervise: 'đầu mối cơ quan theo dõi',
  handle: 'đầu mối đơn vị được giao xuống',
  'same-person': 'người đã làm việc đó',
}
