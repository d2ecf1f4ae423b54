/** Words of the first start without a sample. */
export const firstRunWords = {
  workspace: 'Quản trị hệ thống',
  administrator: 'Quản trị hệ thống',
  username: 'quantri',
  empty: (username: string, password: string): readonly string[] => [
    'Hệ thống chưa có dữ liệu. Tài khoản quản trị (mật khẩu chỉ hiện một lần, phải đổi khi đăng nhập):',
    `  ${username}  ${password}`,
    'Lập không gian làm việc của một tỉnh trong trang Quản trị, hoặc bằng ./dieuhanh workspace create --province MÃ.',
  ],
} as const
