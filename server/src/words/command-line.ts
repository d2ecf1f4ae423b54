/** Words of `./dieuhanh`. */
export const commandWords = {
  title: 'Điều Hành – dòng lệnh',
  usage: 'Cách dùng: ./dieuhanh LỆNH [tham số]',
  commands: 'Các lệnh:',
  unknown: (name: string): string => `Không có lệnh "${name}". Gõ ./dieuhanh help để xem các lệnh.`,
  failed: (message: string): string => `Lệnh không thực hiện được: ${message}`,
  summaries: {
    help: 'Các lệnh và cách dùng',
    config: 'Mọi thiết lập: giá trị, nguồn, ý nghĩa',
    migrate: 'Nâng cấp cơ sở dữ liệu tới phiên bản của chương trình',
    user: 'Người dùng: liệt kê, lập tài khoản, cấp mật khẩu mới, mở khoá',
    workspace: 'Không gian làm việc: liệt kê, lập cho một tỉnh, xoá dữ liệu mẫu',
    audit: 'Kiểm tra nhật ký còn nguyên vẹn hay không',
    import: 'Đăng ký văn bản từ tệp',
    read: 'Đọc một văn bản và in kết quả, không ghi vào sổ',
  },
  usages: { import: '[--workspace TÊN] TỆP…', read: '[--ndjson] TỆP…' },
  migrated: (names: readonly string[]): string =>
    names.length === 0 ? 'Cơ sở dữ liệu đã ở phiên bản mới nhất.' : `Đã áp dụng: ${names.join(', ')}.`,
} as const
