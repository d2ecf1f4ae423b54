/** Why a change of people was refused. */
export const peopleProblems = {
  'username-taken': {
    title: 'Tên đăng nhập đã có',
    detail: 'Tên đăng nhập này đã có người dùng.',
    todo: 'Chọn tên đăng nhập khác.',
  },
  'role-ends-first': {
    title: 'Ngày kết thúc quá sớm',
    detail: 'Ngày kết thúc vai trò phải sau ngày bắt đầu.',
    todo: 'Sửa lại ngày.',
  },
  'last-administrator': {
    title: 'Còn một quản trị duy nhất',
    detail: 'Không gian làm việc phải luôn có ít nhất một người quản trị.',
    todo: 'Giao vai trò quản trị cho người khác trước.',
  },
  'account-elsewhere': {
    title: 'Không cấp được mật khẩu',
    detail: 'Người này còn làm việc ở không gian mà bạn không quản trị; mật khẩu mới sẽ mở cả không gian đó.',
    todo: 'Nhờ người vận hành máy chủ dùng lệnh ./dieuhanh user reset-password.',
  },
  'no-account': {
    title: 'Chưa có tài khoản',
    detail: 'Người này không có tài khoản đăng nhập.',
    todo: 'Lập tài khoản mới.',
  },
} as const
