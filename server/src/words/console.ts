/** Words of the commands about accounts, workspaces and the journal. */
export const consoleWords = {
  userUsage: [
    './dieuhanh user list',
    './dieuhanh user create TÊN --name "Họ và tên" --role VAI --unit "Tên cơ quan" [--workspace TÊN] [--title CHỨC-DANH]',
    './dieuhanh user reset-password TÊN [--no-second-factor]',
    './dieuhanh user unlock TÊN',
  ],
  workspaceUsage: [
    './dieuhanh workspace list',
    './dieuhanh workspace create --province MÃ [--name TÊN] [--administrator TÊN-ĐĂNG-NHẬP]',
    './dieuhanh workspace remove-sample',
  ],
  auditUsage: ['./dieuhanh audit check'],
  nothingYet:
    'Chưa có dữ liệu. Chạy npm start lần đầu để lập không gian mẫu, hoặc npm start -- --empty để bắt đầu trống.',
  noAdministrator: 'Chưa có người quản trị nào. Chạy npm start lần đầu trước, rồi lập không gian làm việc.',
  noAccount: (username: string): string => `Không có tài khoản "${username}".`,
  password: (username: string, password: string): string =>
    `Mật khẩu mới của ${username} (chỉ hiện một lần, phải đổi khi đăng nhập): ${password}`,
  unlocked: (username: string): string => `Đã mở khoá ${username}.`,
  account: (line: {
    username: string
    name: string
    workspace: string
    roles: readonly string[]
    active: boolean
    lockedUntil: Date | null
  }): string =>
    [
      line.username.padEnd(20),
      line.name.padEnd(28),
      line.workspace.padEnd(30),
      line.roles.join(', ') || 'chưa có vai',
      ...(line.active ? [] : ['(nghỉ)']),
      ...(line.lockedUntil ? ['(đang khoá)'] : []),
    ].join('  '),
  noWorkspace: (name: string): string => `Không có không gian làm việc "${name}".`,
  whichWorkspace: 'Có nhiều không gian làm việc: chọn bằng --workspace TÊN.',
  noUnit: (name: string): string => `Không có cơ quan "${name}" trong không gian này.`,
  noRole: (role: string, roles: readonly string[]): string =>
    `Không có vai "${role}". Các vai: ${roles.join(', ')}.`,
  taken: (username: string): string => `Tên đăng nhập "${username}" đã có người dùng.`,
  badUsername: (username: string): string =>
    `Tên đăng nhập "${username}" không hợp lệ: 3–40 ký tự, chữ thường không dấu, số, dấu . _ -`,
  refused: (reason: string): string => `Không thực hiện được (${reason}).`,
  workspace: (id: string, name: string, provinceCode: string | null, sample: boolean): string =>
    `${id}  ${(provinceCode ?? '--').padEnd(2)}  ${name}${sample ? '  (dữ liệu mẫu)' : ''}`,
  created: (name: string, units: number): string => `Đã lập "${name}" với ${units} cơ quan, đơn vị.`,
  administrator: (username: string): string => `Quản trị: ${username}`,
  noProvince: (code: string): string => `Không có tỉnh mã "${code}". Các tỉnh:`,
  removed: (name: string): string => `Đã xoá không gian mẫu "${name}".`,
  noSample: 'Không có không gian mẫu.',
  journalWhole: (name: string, sealed: number, unsealed: number, head: string | null): string =>
    `${name}: nguyên vẹn, ${sealed} dòng đã niêm, ${unsealed} dòng chờ niêm; dấu cuối ${head ?? '--'}`,
  journalBroken: (name: string, id: number): string =>
    `${name}: ĐÃ BỊ SỬA hoặc thiếu, từ dòng ${id} trở đi không khớp dấu niêm.`,
} as const
