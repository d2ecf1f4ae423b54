import type { StartReason } from '../store/index.ts'

type Details = Readonly<Record<string, string>>

/** One sentence (and what to do) for each reason why the server could not start. */
export const startSentences: Readonly<Record<StartReason, (details: Details) => string>> = {
  'no-binaries': ({ platform }) =>
    `Không có PostgreSQL đi kèm cho máy này (${platform}). Cài PostgreSQL từ 16 trở lên và đặt DATABASE_URL, hoặc chạy lại npm ci nếu việc cài đặt bị dở dang.`,
  'folder-in-use': ({ path, pid }) =>
    `Thư mục dữ liệu ${path} đang được một máy chủ Điều Hành khác sử dụng (tiến trình ${pid}). Dừng máy chủ đó, hoặc đặt DIEUHANH_DATA tới thư mục khác.`,
  'folder-permission': ({ path }) =>
    `Không có quyền ghi vào ${path}. Cấp quyền cho tài khoản đang chạy, hoặc đặt DIEUHANH_DATA tới thư mục ghi được.`,
  'folder-unreachable': ({ path, message }) =>
    `Không dùng được thư mục dữ liệu ${path}: ${message}. Kiểm tra đường dẫn DIEUHANH_DATA.`,
  'disk-full': ({ path }) =>
    `Đĩa chứa ${path} đã đầy. Giải phóng chỗ trống rồi khởi động lại; dữ liệu đã ghi vẫn còn nguyên.`,
  'cluster-version': ({ path }) =>
    `Dữ liệu ở ${path} do một phiên bản PostgreSQL khác tạo ra. Chạy bằng phiên bản cũ để xuất dữ liệu, hoặc đặt DIEUHANH_DATA tới thư mục khác.`,
  'cluster-refused': ({ path, message }) =>
    `Cơ sở dữ liệu đi kèm ở ${path} không khởi động được: ${message}. Xem thêm tệp logs/postgres.log trong thư mục dữ liệu.`,
  'database-unreachable': ({ target, message }) =>
    `Không kết nối được cơ sở dữ liệu ${target} (${message}). Kiểm tra DATABASE_URL và PostgreSQL có đang chạy không.`,
  'database-login': ({ target }) =>
    `Cơ sở dữ liệu ${target} không nhận tên đăng nhập hoặc mật khẩu trong DATABASE_URL.`,
  'database-missing': ({ target }) =>
    `Máy chủ trong DATABASE_URL không có cơ sở dữ liệu ${target}. Hãy tạo cơ sở dữ liệu đó trước.`,
  'database-too-old': ({ target, version }) =>
    `PostgreSQL ở ${target} là phiên bản ${version}; cần từ 16 trở lên. Nâng cấp, hoặc bỏ DATABASE_URL để dùng PostgreSQL đi kèm.`,
  'database-url': () =>
    'DATABASE_URL không phải một địa chỉ dạng postgres://người-dùng:mật-khẩu@máy:cổng/tên.',
  'migration-changed': ({ name }) =>
    `Tệp ${name} đã bị sửa sau khi áp dụng vào cơ sở dữ liệu này. Lấy lại đúng phiên bản chương trình, hoặc dùng thư mục dữ liệu khác.`,
  'migration-failed': ({ name, message }) =>
    `Không nâng cấp được cơ sở dữ liệu (${name}): ${message}. Không có gì bị thay đổi.`,
  'port-busy': ({ port }) =>
    `Cổng ${port} đang được chương trình khác sử dụng. Tắt chương trình đó, hoặc chọn cổng khác, ví dụ: PORT=3001 npm start.`,
  'port-forbidden': ({ port }) =>
    `Tài khoản này không được phép mở cổng ${port}. Chọn cổng từ 1024 trở lên, ví dụ: PORT=3000 npm start.`,
  'host-unknown': ({ host }) => `Máy này không có địa chỉ ${host}. Kiểm tra biến HOST.`,
  'migration-newer': ({ name }) =>
    `Cơ sở dữ liệu này đã được một phiên bản mới hơn nâng cấp (${name}). Hãy chạy phiên bản chương trình mới hơn.`,
}

/** Words of the server's own coming and going. */
export const startupWords = {
  ready: (url: string): string => `Điều Hành đã sẵn sàng: ${url}`,
  docs: (url: string): string => `Tài liệu API: ${url}/api/docs`,
  stop: 'Nhấn Ctrl+C để dừng.',
  stopping: 'Đang dừng…',
  stopped: 'Đã dừng.',
  databaseDied: (reason: string): string =>
    `Cơ sở dữ liệu đi kèm đã ngừng đột ngột (${reason}); máy chủ dừng theo. Chạy lại npm start: mọi việc đã ghi vẫn còn.`,
  unexpected: (message: string): string => `Máy chủ dừng vì một lỗi chưa lường trước: ${message}`,
} as const
