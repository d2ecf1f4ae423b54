/** Words of sign-in: the name in authenticator apps, sentences that carry a figure. */
export const signInWords = {
  product: 'Điều Hành',
  /** `figure`: minutes left of a lock, or attempts left before one. */
  detail(reason: string, figure: string | undefined): string | null {
    if (figure === undefined) return null
    if (reason === 'account-locked') {
      return `Tài khoản tạm khoá vì nhập sai mật khẩu nhiều lần. Thử lại sau ${figure} phút.`
    }
    if (reason === 'wrong-password') {
      return `Tên đăng nhập hoặc mật khẩu không đúng. Còn ${figure} lần thử trước khi tài khoản bị tạm khoá.`
    }
    return null
  },
} as const

/** Why signing in, or changing how one signs in, was refused. */
export const signInProblems = {
  'wrong-password': {
    title: 'Chưa đăng nhập được',
    detail: 'Tên đăng nhập hoặc mật khẩu không đúng.',
    todo: 'Kiểm tra bộ gõ và phím Caps Lock rồi nhập lại.',
  },
  'account-locked': {
    title: 'Tài khoản tạm khoá',
    detail: 'Tài khoản tạm khoá vì nhập sai nhiều lần.',
    todo: 'Đợi hết thời gian khoá, hoặc nhờ người quản trị cấp mật khẩu mới.',
  },
  'password-too-short': {
    title: 'Mật khẩu quá ngắn',
    detail: 'Mật khẩu mới cần ít nhất 10 ký tự.',
    todo: 'Chọn mật khẩu dài hơn; một câu dễ nhớ là tốt nhất.',
  },
  'password-too-long': {
    title: 'Mật khẩu quá dài',
    detail: 'Mật khẩu nhiều nhất 200 ký tự.',
    todo: 'Chọn mật khẩu ngắn hơn.',
  },
  'wrong-code': {
    title: 'Mã xác thực không đúng',
    detail: 'Mã 6 số không đúng hoặc đã hết hiệu lực.',
    todo: 'Nhập mã đang hiện trong ứng dụng xác thực.',
  },
  'sign-in-again': {
    title: 'Cần đăng nhập lại',
    detail: 'Lượt đăng nhập này đã hết hiệu lực hoặc nhập sai mã quá nhiều lần.',
    todo: 'Đăng nhập lại từ đầu.',
  },
  'two-factor-on': {
    title: 'Xác thực hai lớp đang bật',
    detail: 'Tài khoản này đã bật xác thực hai lớp.',
    todo: 'Tắt đi trước khi thiết lập lại.',
  },
  'two-factor-off': {
    title: 'Chưa bật xác thực hai lớp',
    detail: 'Tài khoản này chưa bật xác thực hai lớp.',
    todo: 'Bật trong trang Tài khoản.',
  },
  'must-change-password': {
    title: 'Cần đổi mật khẩu',
    detail: 'Mật khẩu được cấp chỉ dùng cho lần đăng nhập đầu tiên.',
    todo: 'Đổi mật khẩu rồi tiếp tục.',
  },
  'no-role': {
    title: 'Chưa được giao vai trò',
    detail: 'Tài khoản này hiện không giữ vai trò nào trong không gian làm việc nào.',
    todo: 'Liên hệ người quản trị để được giao vai trò.',
  },
} as const
