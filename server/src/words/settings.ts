/** What each setting means, as `./dieuhanh config` prints it; keys are those of `config/settings.ts`. */
export const settingMeanings = {
  port: 'Cổng phục vụ trang web và API',
  host: 'Địa chỉ lắng nghe; 0.0.0.0 để máy khác trong mạng truy cập được',
  publicUrl: 'Địa chỉ người dùng gõ vào trình duyệt, dùng cho đăng nhập và liên kết',
  dataFolder: 'Thư mục dữ liệu: cơ sở dữ liệu, tệp gốc, khóa bí mật, nhật ký',
  databaseUrl: 'PostgreSQL từ 16 trở lên dùng thay cho cơ sở dữ liệu đi kèm',
  databasePool: 'Số kết nối tối đa tới cơ sở dữ liệu',
  logLevel: 'Mức ghi nhật ký: fatal, error, warn, info, debug, trace, silent',
  logTo: 'Nơi ghi nhật ký: file (logs/server.log trong thư mục dữ liệu) hoặc - (màn hình)',
  uploadLimitMb: 'Dung lượng tối đa của một tệp tải lên, tính bằng MB',
  sessionHours: 'Số giờ một phiên đăng nhập còn hiệu lực kể từ lần dùng cuối',
  lockAfter: 'Số lần nhập sai mật khẩu liên tiếp trước khi khóa tạm tài khoản',
  lockMinutes: 'Số phút khóa tạm sau khi nhập sai quá số lần',
  requestsPerMinute: 'Số yêu cầu mỗi phút cho một người hoặc một địa chỉ',
  signInsPerMinute: 'Số lần thử đăng nhập mỗi phút cho một địa chỉ',
  trustProxy: 'Tin địa chỉ do máy chủ trung gian chuyển tới (true khi đứng sau nginx, Caddy…)',
  metricsToken: 'Mã phải gửi để đọc /metrics; để trống thì chỉ máy này đọc được',
  readerProcesses: 'Số tiến trình đọc văn bản chạy cùng lúc',
  filePagesLimit: 'Số trang nhiều nhất của một tệp',
  fileSecondsLimit: 'Số giây nhiều nhất để đọc một tệp; quá thì tiến trình đọc bị dừng, tệp bị từ chối',
  fileMemoryLimitMb: 'Bộ nhớ nhiều nhất để đọc một tệp, tính bằng MB',
} as const

/** Sentences about settings that cannot be used. */
export const settingWords = {
  intro: 'Cấu hình chưa dùng được:',
  wrong: (name: string, value: string, origin: string, expected: string): string =>
    `${name} = ${value} (${origin}) không hợp lệ: cần ${expected}.`,
  unknown: (key: string, path: string, known: string): string =>
    `Tệp ${path} có mục lạ "${key}". Các mục được dùng: ${known}.`,
  fileMissing: (path: string): string =>
    `Không đọc được tệp cấu hình ${path}. Kiểm tra biến DIEUHANH_CONFIG.`,
  fileBroken: (path: string, message: string): string =>
    `Tệp cấu hình ${path} không phải JSON đúng cách viết: ${message}. Sửa tệp rồi chạy lại.`,
  fromEnvironment: 'biến môi trường',
  fromFile: 'tệp cấu hình',
  fromDefault: 'mặc định',
  hidden: '(đã đặt, không hiện)',
  empty: '(không đặt)',
  title: 'Các thiết lập đang có hiệu lực',
  columns: { name: 'Biến', value: 'Giá trị', origin: 'Nguồn', meaning: 'Ý nghĩa' },
  file: (path: string): string =>
    `Có thể đặt bằng biến môi trường hoặc trong tệp ${path} (ghi tên như cột Biến).`,
  expected: {
    port: 'số nguyên từ 0 đến 65535',
    count: (low: number, high: number): string => `số nguyên từ ${low} đến ${high}`,
    text: 'một chuỗi không rỗng',
    url: 'một địa chỉ http:// hoặc https://',
    databaseUrl: 'một địa chỉ dạng postgres://người-dùng:mật-khẩu@máy:cổng/tên',
    logLevel: 'một trong fatal, error, warn, info, debug, trace, silent',
    boolean: 'true hoặc false',
    logTo: 'file hoặc -',
  },
} as const
