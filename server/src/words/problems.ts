import { arrivalProblems } from './arrivals.ts'
import { reviewProblemWords } from './drafts.ts'
import { taskProblemWords } from './tasks.ts'

import { importProblems } from './imports.ts'
import { organisationProblems } from './organisations.ts'
import { paperProblems } from './paper-numbers.ts'
import { peopleProblems } from './people.ts'
import { signInProblems } from './sign-in.ts'

/** The sentence of a refusal: what was wrong, and what to do. */
export type ProblemWords = { title: string; detail: string; todo?: string }

/** Sentences of refusals that are not of one subject; subjects add theirs in `words/` and `http/problem.ts`. */
export const problemWords = {
  ...taskProblemWords,
  ...reviewProblemWords,
  ...signInProblems,
  ...organisationProblems,
  ...peopleProblems,
  ...paperProblems,
  ...importProblems,
  ...arrivalProblems,
  'not-signed-in': {
    title: 'Chưa đăng nhập',
    detail: 'Yêu cầu này cần đăng nhập.',
    todo: 'Đăng nhập rồi thử lại.',
  },
  'token-invalid': {
    title: 'Mã truy cập không dùng được',
    detail: 'Mã truy cập sai, đã hết hạn hoặc đã bị thu hồi.',
    todo: 'Lập mã mới trong trang Tài khoản.',
  },
  'token-scope': {
    title: 'Mã truy cập không đủ quyền',
    detail: 'Mã truy cập này không được cấp quyền cho việc đang gọi.',
    todo: 'Lập mã mới có quyền cần thiết.',
  },
  'not-allowed': {
    title: 'Không có quyền',
    detail: 'Vai trò của bạn không được làm việc này.',
    todo: 'Liên hệ người quản trị nếu bạn cần quyền.',
  },
  'too-many-exports': {
    title: 'Đang kết xuất quá nhiều tệp',
    detail: 'Mỗi người được kết xuất nhiều nhất 10 tệp cùng lúc.',
    todo: 'Chờ các tệp trước xong, hoặc dừng bớt rồi thử lại.',
  },
  'not-found': {
    title: 'Không tìm thấy',
    detail: 'Không có nội dung này, hoặc bạn không được xem.',
    todo: 'Kiểm tra lại địa chỉ.',
  },
  'invalid-input': {
    title: 'Dữ liệu chưa đúng',
    detail: 'Một số mục chưa đúng yêu cầu.',
    todo: 'Sửa các mục được nêu rồi gửi lại.',
  },
  'malformed-body': {
    title: 'Không đọc được nội dung gửi lên',
    detail: 'Nội dung gửi lên không phải JSON đúng cách viết.',
    todo: 'Kiểm tra nội dung và tiêu đề Content-Type.',
  },
  'unsupported-media': {
    title: 'Kiểu nội dung không được nhận',
    detail: 'Địa chỉ này không nhận kiểu nội dung đã gửi.',
    todo: 'Gửi đúng kiểu nội dung ghi trong tài liệu API.',
  },
  'too-large': {
    title: 'Nội dung quá lớn',
    detail: 'Nội dung gửi lên vượt quá dung lượng cho phép.',
    todo: 'Giảm dung lượng rồi gửi lại.',
  },
  'if-match-required': {
    title: 'Thiếu phiên bản đang sửa',
    detail: 'Việc sửa cần tiêu đề If-Match mang số phiên bản đã đọc.',
    todo: 'Đọc lại nội dung, rồi gửi If-Match với giá trị ETag nhận được.',
  },
  'revision-mismatch': {
    title: 'Nội dung đã được người khác sửa',
    detail: 'Từ lúc bạn mở, nội dung này đã thay đổi. Chưa có gì của bạn bị ghi đè.',
    todo: 'Xem bản hiện tại rồi sửa lại.',
  },
  'idempotency-key-reused': {
    title: 'Khóa chống gửi lặp đã dùng cho việc khác',
    detail: 'Idempotency-Key này đã gắn với một yêu cầu có nội dung khác.',
    todo: 'Dùng khóa mới cho yêu cầu mới.',
  },
  'idempotency-in-progress': {
    title: 'Yêu cầu trước chưa xong',
    detail: 'Một yêu cầu có cùng Idempotency-Key đang được xử lý.',
    todo: 'Đợi vài giây rồi gửi lại đúng yêu cầu đó.',
  },
  'idempotency-answer-lost': {
    title: 'Yêu cầu trước có thể đã được thực hiện',
    detail: 'Máy chủ dừng giữa chừng sau khi ghi, trước khi kịp trả lời yêu cầu có Idempotency-Key này.',
    todo: 'Mở lại danh sách để kiểm tra; nếu chưa có kết quả, gửi lại bằng khóa mới.',
  },
  'too-many-requests': {
    title: 'Gửi quá nhiều yêu cầu',
    detail: 'Số yêu cầu trong một phút đã vượt mức cho phép.',
    todo: 'Đợi một lát rồi thử lại.',
  },
  'database-unavailable': {
    title: 'Cơ sở dữ liệu tạm thời không trả lời',
    detail: 'Máy chủ không kết nối được cơ sở dữ liệu.',
    todo: 'Đợi một lát rồi thử lại; báo người quản trị nếu kéo dài.',
  },
  'disk-full': {
    title: 'Đĩa của máy chủ đã đầy',
    detail: 'Không ghi được vì hết chỗ trên đĩa. Yêu cầu này chưa được lưu.',
    todo: 'Báo người quản trị giải phóng chỗ trống.',
  },
  'cross-site': {
    title: 'Yêu cầu đến từ trang khác',
    detail: 'Trình duyệt cho biết yêu cầu này do một trang web khác gửi, nên không được thực hiện.',
    todo: 'Mở Điều Hành bằng đúng địa chỉ của đơn vị rồi làm lại.',
  },
  'unknown-address': {
    title: 'Không có địa chỉ này',
    detail: 'API không có địa chỉ được gọi.',
    todo: 'Xem các địa chỉ tại /api/docs.',
  },
  'wrong-method': {
    title: 'Sai phương thức',
    detail: 'Địa chỉ này không nhận phương thức đã gọi.',
    todo: 'Xem các địa chỉ tại /api/docs.',
  },
  'wrong-state': {
    title: 'Không làm được ở trạng thái hiện tại',
    detail: 'Việc này không thực hiện được khi nội dung đang ở trạng thái hiện tại.',
    todo: 'Tải lại để xem trạng thái mới nhất.',
  },
  'not-yours-to-undo': {
    title: 'Không phải việc của bạn',
    detail: 'Chỉ người đã làm mới hoàn tác được.',
  },
  'extension-pending': {
    title: 'Đang có đề nghị gia hạn',
    detail: 'Nhiệm vụ đang có một đề nghị gia hạn chờ quyết định.',
    todo: 'Đợi quyết định, hoặc liên hệ người giao việc.',
  },
  'bad-cursor': {
    title: 'Trang kế không đọc được',
    detail: 'Giá trị cursor không phải do máy chủ này trả về.',
    todo: 'Tải lại danh sách từ đầu.',
  },
  'rule-refused': {
    title: 'Không thực hiện được',
    detail: 'Quy tắc nghiệp vụ không cho phép việc này.',
    todo: 'Xem lại nội dung đã nhập.',
  },
  unexpected: {
    title: 'Có lỗi ở máy chủ',
    detail: 'Yêu cầu chưa thực hiện được do một lỗi của chương trình.',
    todo: 'Thử lại; nếu vẫn lỗi, gửi mã yêu cầu cho người quản trị.',
  },
} as const satisfies Record<string, ProblemWords>

/** Names a wrong field. */
export const fieldWords = {
  missing: 'chưa có',
  tooShort: (low: string): string => `cần ít nhất ${low}`,
  tooLong: (high: string): string => `nhiều nhất ${high}`,
  units: { string: 'ký tự', array: 'mục', set: 'mục' },
  pattern: (pattern: string): string => `cần theo mẫu ${pattern}`,
  wrong: (expected: string): string => `cần ${expected}`,
  oneOf: (values: string): string => `cần một trong: ${values}`,
  unknown: (keys: string): string => `mục lạ: ${keys}`,
  format: {
    uuid: 'một mã định danh (UUID)',
    date: 'một ngày dạng YYYY-MM-DD',
    datetime: 'một thời điểm ISO 8601',
    email: 'một địa chỉ thư',
  },
  type: {
    string: 'một chuỗi',
    number: 'một số',
    int: 'một số nguyên',
    boolean: 'true hoặc false',
    array: 'một danh sách',
    object: 'một đối tượng',
  },
} as const
