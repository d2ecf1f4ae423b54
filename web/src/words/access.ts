/** Words of signing in and of one's own account. */
export const accountWords = {
  tooMany: 'Thử quá nhiều lần. Chờ ít phút rồi thử lại.',
  failed: 'Không đăng nhập được',
} as const

export const signInWords = {
  title: 'Đăng nhập',
  about: 'Từ văn bản chỉ đạo đến công việc được thực hiện và chứng minh được',
  username: 'Tên đăng nhập',
  password: 'Mật khẩu',
  show: 'Hiện mật khẩu',
  enter: 'Đăng nhập',
  forgot: 'Quên mật khẩu? Người quản trị của cơ quan cấp lại được.',
  secondTitle: 'Bước thứ hai',
  secondAbout: 'Nhập 6 chữ số đang hiện trong ứng dụng xác thực của bạn.',
  backupAbout: 'Nhập một mã dự phòng đã lưu. Mỗi mã dùng được một lần.',
  code: 'Mã xác thực',
  backupCode: 'Mã dự phòng',
  useBackup: 'Không có điện thoại? Dùng mã dự phòng',
  useCode: 'Dùng mã của ứng dụng xác thực',
  continue: 'Tiếp tục',
  startOver: 'Đăng nhập lại từ đầu',
} as const

export const passwordWords = {
  title: 'Đổi mật khẩu',
  mustTitle: 'Đặt mật khẩu của riêng bạn',
  mustAbout: 'Mật khẩu đang dùng do người quản trị cấp. Đặt mật khẩu mới trước khi làm việc.',
  current: 'Mật khẩu hiện tại',
  next: 'Mật khẩu mới',
  again: 'Nhập lại mật khẩu mới',
  rule: 'Ít nhất 10 ký tự. Một câu dễ nhớ tốt hơn một từ khó gõ.',
  change: 'Đổi mật khẩu',
  changed: 'Đã đổi mật khẩu. Các phiên khác đã kết thúc.',
  faults: {
    short: 'Mật khẩu mới cần ít nhất 10 ký tự.',
    same: 'Mật khẩu mới phải khác mật khẩu hiện tại.',
    differs: 'Hai lần nhập mật khẩu mới không giống nhau.',
  },
} as const
