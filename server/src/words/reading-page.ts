/** Words of `./dieuhanh read` and `import`. */
export const readingPageWords = {
  usageRead: 'Cách dùng: ./dieuhanh read [--ndjson] TỆP… ("-" là đầu vào chuẩn)',
  usageImport: 'Cách dùng: ./dieuhanh import [--workspace TÊN] TỆP…',
  refused: (path: string, title: string, detail: string, todo: string): string =>
    `${path}: ${title}. ${detail} ${todo}`,
  given: {
    'file-missing': {
      title: 'Không có tệp này',
      detail: 'Đường dẫn không dẫn tới tệp nào.',
      todo: 'Kiểm tra lại đường dẫn.',
    },
    'file-is-folder': {
      title: 'Đây là thư mục',
      detail: 'Lệnh cần tên tệp.',
      todo: 'Ghi rõ tên tệp, ví dụ thư-mục/*.docx.',
    },
    'file-unreadable': {
      title: 'Không mở được tệp',
      detail: 'Hệ điều hành không cho đọc tệp.',
      todo: 'Kiểm tra quyền đọc của tệp.',
    },
  } as Readonly<Record<string, { title: string; detail: string; todo: string }>>,
  unknown: (reason: string) => ({
    title: 'Không xử lý được tệp',
    detail: `Mã lỗi: ${reason}.`,
    todo: 'Chạy lại lệnh; nếu vẫn lỗi, báo người quản trị kèm mã này.',
  }),
  workspace: {
    'workspace-unknown': (names: string): string =>
      `Không có không gian làm việc này. Chọn một trong: ${names}`,
    'workspace-ambiguous': (names: string): string =>
      `Có nhiều không gian làm việc. Ghi rõ --workspace TÊN, một trong: ${names}`,
  },
  registered: (path: string, name: string, drafts: number): string =>
    `${path}: đã đăng ký ${name}, ${drafts} dự thảo nhiệm vụ`,
  arrived: (path: string): string => `${path}: bản quét đã bị dừng nhận dạng (xem mục Tệp đến)`,
  recognising: (path: string, done: number, all: number): string =>
    `${path}: đang nhận dạng chữ, xong ${done}/${all} trang`,
  known: (path: string, name: string): string => `${path}: đã có trong sổ (${name})`,
  signedCopy: (path: string, name: string): string => `${path}: đã có trong sổ (${name}), đã thêm bản ký số`,
  unnamed: 'văn bản chưa rõ số ký hiệu',
  outline: 'DÀN Ý',
  tasks: (count: number): string => `NHIỆM VỤ (${count})`,
  lead: 'chủ trì',
  coordinate: 'phối hợp',
  deadline: 'thời hạn',
  recurrence: 'định kỳ',
  deliverable: 'sản phẩm',
  citations: (count: number): string => `VĂN BẢN VIỆN DẪN (${count})`,
  figures: (count: number): string => `SỐ LIỆU (${count})`,
  remarks: (count: number): string => `LƯU Ý (${count})`,
  roles: {
    basis: 'căn cứ',
    implements: 'thực hiện',
    amends: 'sửa đổi',
    replaces: 'thay thế',
    mentions: 'nhắc tới',
  } as Readonly<Record<string, string>>,
  identity: {
    issuer: 'Cơ quan ban hành',
    signer: 'Người ký',
    issuedOn: 'Ngày ban hành',
    place: 'Nơi ban hành',
  },
} as const
