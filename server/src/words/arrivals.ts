const percent = (confidence: number): string => `${Math.round(confidence * 100)} %`

const doubtful: Readonly<Record<string, string>> = {
  symbol: 'số hiệu',
  date: 'ngày',
  figure: 'con số',
}

/** What the reviewer is told of words that were recognised from pictures. */
export const recognitionWords = {
  recognised: (pages: number, confidence: number): string =>
    `Chữ được nhận dạng từ bản quét ${pages} trang, độ chắc chắn trung bình ${percent(confidence)}; đối chiếu số hiệu, ngày, con số với ảnh trước khi giao việc.`,
  refused: (pages: readonly number[]): string =>
    `Không nhận dạng được trang ${pages.slice(0, 20).join(', ')}${pages.length > 20 ? '…' : ''}; nội dung các trang này chưa được đọc.`,
  doubtful: (kind: string, text: string, page: number, confidence: number): string =>
    `Trang ${page}: ${doubtful[kind] ?? 'chỗ'} “${text}” nhận dạng chưa chắc (${percent(confidence)}); xem ảnh chỗ này để đối chiếu.`,
} as const

/** What who sent a scan is told when its recognition has ended. */
export const recognitionNews = {
  done: (pages: number, doubts: number, refused: number): string =>
    `Đã nhận dạng chữ ${pages} trang và vào sổ. ${
      doubts === 0 ? 'Không có số hiệu, ngày, con số nào chưa chắc.' : `${doubts} chỗ cần đối chiếu với ảnh.`
    }${refused === 0 ? '' : ` ${refused} trang không nhận dạng được.`}`,
  failed: (why: string, todo: string): string => `Chưa nhận dạng được chữ của tệp. ${why}. ${todo}`,
  unknown: {
    title: 'Máy chủ gặp lỗi',
    todo: 'Bấm Thử lại ở mục Tệp đến; nếu vẫn lỗi, báo người quản trị.',
  },
  secret: 'Tệp bạn gửi mang dấu mật',
  secretText:
    'Hệ thống không tiếp nhận tài liệu chứa bí mật nhà nước; không có gì của tệp được giữ lại. Xử lý tệp theo quy định về bảo vệ bí mật nhà nước, không gửi lại lên hệ thống này.',
} as const

/** Why a folder or a mailbox cannot be looked at. */
export const sourceProblemWords: Readonly<
  Record<string, { readonly title: string; readonly detail: string; readonly todo: string }>
> = {
  'folder-missing': {
    title: 'Không thấy thư mục theo dõi',
    detail: 'Thư mục đặt ở FOLDER_PATH không có, hoặc ổ mạng chưa được gắn.',
    todo: 'Kiểm tra đường dẫn và ổ mạng; hệ thống tự thử lại.',
  },
  'folder-forbidden': {
    title: 'Không được đọc hoặc ghi thư mục theo dõi',
    detail: 'Tài khoản chạy máy chủ cần quyền đọc thư mục và quyền chuyển tệp vào “da-nhan”, “loi”.',
    todo: 'Cấp quyền cho tài khoản ấy; hệ thống tự thử lại.',
  },
  'folder-failed': {
    title: 'Lỗi khi xem thư mục theo dõi',
    detail: 'Hệ điều hành báo lỗi khi đọc thư mục.',
    todo: 'Xem nhật ký máy chủ; hệ thống tự thử lại.',
  },
  'workspace-unknown': {
    title: 'Không rõ nhận vào đâu',
    detail: 'Cấu hình chưa nêu đúng không gian làm việc nhận tệp.',
    todo: 'Đặt FOLDER_WORKSPACE hoặc MAIL_WORKSPACE bằng tên hoặc mã của không gian làm việc.',
  },
  'mail-unreachable': {
    title: 'Không nối được máy chủ thư',
    detail: 'Máy chủ thư không trả lời, hoặc kết nối bị ngắt giữa chừng.',
    todo: 'Kiểm tra MAIL_HOST, MAIL_PORT và đường mạng; hệ thống tự thử lại, thưa dần.',
  },
  'mail-sign-in': {
    title: 'Máy chủ thư không nhận tài khoản',
    detail: 'Tên người dùng hoặc mật khẩu của hộp thư không đúng, hoặc IMAP chưa được bật.',
    todo: 'Kiểm tra MAIL_USER và mật khẩu; hệ thống tự thử lại, thưa dần.',
  },
  'mail-certificate': {
    title: 'Không tin được máy chủ thư',
    detail: 'Chứng thư TLS của máy chủ thư sai, hết hạn hoặc không phải của máy ấy.',
    todo: 'Báo người quản trị thư; không tắt kiểm tra chứng thư.',
  },
  'mail-folder-missing': {
    title: 'Hộp thư không có thư mục đã đặt',
    detail: 'Không mở được thư mục thư đặt ở MAIL_FOLDER hoặc MAIL_DONE_FOLDER.',
    todo: 'Kiểm tra tên thư mục trong hộp thư.',
  },
  'mail-failed': {
    title: 'Lỗi khi lấy thư',
    detail: 'Máy chủ thư trả lời không đúng cách.',
    todo: 'Xem nhật ký máy chủ; hệ thống tự thử lại, thưa dần.',
  },
}

/** Reasons of arrivals that other files do not have. */
export const arrivalProblems = {
  'arrival-bytes-gone': {
    title: 'Tệp không còn được giữ',
    detail: 'Đã quá thời gian giữ tệp để thử lại.',
    todo: 'Tải tệp lên lần nữa.',
  },
} as const
