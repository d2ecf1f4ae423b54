const encodings: Readonly<Record<string, string>> = {
  tcvn3: 'TCVN3 – ABC',
  tcvn1: 'TCVN3 – ABC',
  vni: 'VNI',
  vps: 'VPS',
  viscii: 'VISCII',
  'windows-1258': 'Windows-1258',
}

const states = { open: 'Đang xem trước', applied: 'Đã nhập', undone: 'Đã rút lại', dropped: 'Đã bỏ' }

/** Words of the room where tables of an office become data. */
export const importWords = {
  title: 'Nhập từ Excel',
  short: 'Nhập Excel',
  back: 'Các lần nhập',
  upload: 'Chọn tệp',
  drop: 'Thả tệp Excel vào đây',
  dropHint:
    'Tệp .xlsx hoặc .csv: bảng nhiệm vụ, danh mục cơ quan, bảng chỉ tiêu, bảng dự án. Chưa ghi gì cho đến khi bạn xác nhận.',
  templates: 'Tệp mẫu',
  reading: 'Đang đọc tệp…',
  past: 'Các lần nhập trước',
  none: 'Chưa có lần nhập nào',
  noneTodo: 'Chọn một tệp, hoặc tải tệp mẫu về để điền.',
  more: 'Xem thêm',
  columns: {
    file: 'Tệp',
    kind: 'Loại bảng',
    person: 'Người nhập',
    at: 'Lúc',
    state: 'Kết quả',
  },
  kinds: {
    tasks: 'Bảng nhiệm vụ',
    units: 'Danh mục cơ quan',
    indicators: 'Bảng chỉ tiêu',
    projects: 'Bảng dự án đầu tư công',
  },
  states,
  counted: (counts: { new?: number; changed?: number }): string =>
    [
      counts.new ? `${counts.new.toLocaleString('vi')} dòng mới` : '',
      counts.changed ? `${counts.changed.toLocaleString('vi')} dòng thay đổi` : '',
    ]
      .filter(Boolean)
      .join(', '),

  settings: 'Trang tính và loại bảng',
  kind: 'Loại bảng',
  sheet: 'Trang tính',
  sheetOption: (name: string, rows: number, hidden: boolean): string =>
    `${name} (${rows} dòng${hidden ? ', đang ẩn' : ''})`,
  headRow: 'Dòng tiêu đề',
  headTo: 'đến',
  found: (top: number, bottom: number): string =>
    top === bottom ? `Tiêu đề ở dòng ${top}.` : `Tiêu đề ở dòng ${top}–${bottom}.`,
  notFound: 'Chưa nhận ra dòng tiêu đề. Ghi số dòng tiêu đề của bảng.',
  hiddenRows: (count: number): string => `${count} dòng đang ẩn trong Excel cũng được đọc.`,
  cut: 'Các cột từ IW trở đi không được đọc.',
  otherSheets: (names: readonly string[]): string =>
    `Tệp còn bảng cùng loại ở trang ${names.map((name) => `“${name}”`).join(', ')}: mỗi lần nhập một trang; nhập xong trang này, bấm để nhập tiếp trang kia, không phải tải lại tệp.`,
  convertedFrom: (encoding: string): string =>
    `Chữ gõ bằng bảng mã cũ (${encodings[encoding] ?? encoding}) đã được chuyển sang Unicode; kiểm tra lại vài dòng.`,
  skipped: ({ group, total, note }: { group: number; total: number; note: number }): string =>
    [
      group > 0 ? `${group} dòng đề mục` : '',
      total > 0 ? `${total} dòng tổng` : '',
      note > 0 ? `${note} dòng ghi chú` : '',
    ]
      .filter(Boolean)
      .join(', '),
  skippedHead: 'Không tính là dữ liệu: ',

  mapping: 'Cột nào là gì',
  mappingColumns: { column: 'Cột', head: 'Tiêu đề trong tệp', field: 'Được hiểu là', samples: 'Ví dụ' },
  notImported: 'Không nhập',
  derived: 'Hệ thống tự tính, không nhập',
  reasons: {
    'same-words': 'đúng tên cột',
    'like-words': 'gần với tên cột',
    'group-words': 'theo tiêu đề gộp bên trên',
    chosen: 'bạn chọn',
  },
  lacking: (names: string): string => `Chưa có cột: ${names}. Chọn cột tương ứng bên dưới.`,

  preview: 'Xem trước',
  fates: { all: 'Tất cả', error: 'Lỗi', new: 'Mới', changed: 'Thay đổi', same: 'Không đổi' },
  row: 'Dòng',
  fate: 'Kết quả',
  content: 'Nội dung',
  happens: 'Sẽ ghi gì',
  nothingHere: 'Không có dòng nào như vậy.',
  was: 'trước:',
  blank: 'trống',
  matchedByIdentity: 'nhận ra theo nội dung, không theo mã',
  candidates: 'Có phải:',
  otherUnit: 'Cơ quan khác…',
  chooseUnit: (words: string): string => `“${words}” là cơ quan nào?`,
  unchanging: 'Trạng thái, tiến độ, ngày hoàn thành không nhập từ tệp: các việc ấy ghi ở trang nhiệm vụ.',
  keys: 'J, K: dòng sau, dòng trước · Enter: mở nhiệm vụ',

  apply: (count: number): string => `Ghi ${count.toLocaleString('vi')} dòng`,
  applyNone: 'Không có gì để ghi',
  applyErrors: (count: number): string => `Còn ${count} dòng lỗi`,
  errorsWhy:
    'Bảng được ghi trọn vẹn hoặc không ghi dòng nào. Sửa các dòng lỗi trong tệp rồi tải lên lại, hoặc chọn cơ quan đúng ngay dưới đây.',
  writing: (done: number, total: number): string =>
    total === 0
      ? 'Đang kiểm tra lần cuối…'
      : `Đang ghi ${done.toLocaleString('vi')}/${total.toLocaleString('vi')} dòng…`,
  brokenOff: (done: number, total: number): string =>
    `Lần ghi trước bị ngắt vì máy chủ dừng giữa chừng${
      total > 0 ? ` (đã đến dòng ${done.toLocaleString('vi')}/${total.toLocaleString('vi')})` : ''
    }.`,
  brokenOffTodo: 'Chưa dòng nào được ghi. Xem lại bảng bên dưới rồi bấm ghi lần nữa.',
  brokenOffShort: 'Ghi dở bị ngắt, chưa có dòng nào',
  checkedFile: 'Tải tệp có ghi chú lỗi',
  drop1: 'Bỏ lần nhập này',
  applied: (what: string): string => `Đã ghi ${what}.`,
  appliedNothing: 'Đã ghi.',
  appliedBy: (name: string): string => `Người xác nhận: ${name}`,
  see: {
    tasks: 'Xem danh sách nhiệm vụ',
    units: 'Xem danh mục cơ quan',
    indicators: 'Xem chỉ tiêu',
    projects: 'Xem dự án đầu tư công',
  },
  undo: 'Rút lại lần nhập này',
  undoSure: {
    tasks: 'Rút lại mọi nhiệm vụ vừa nhập? Các nhiệm vụ chuyển sang “Đã rút”, lịch sử vẫn giữ.',
    units:
      'Rút lại lần nhập này? Cơ quan vừa lập sẽ ra khỏi danh mục; tên, cơ quan cấp trên trở lại như trước. Lịch sử vẫn giữ.',
    indicators:
      'Rút lại lần nhập này? Chỉ tiêu vừa thêm sẽ không còn trong danh sách; số liệu trở lại như trước. Các lần ghi cũ vẫn giữ.',
    projects:
      'Rút lại lần nhập này? Dự án vừa thêm sẽ không còn trong danh sách; số vốn, giải ngân trở lại như trước. Các lần ghi cũ vẫn giữ.',
  },
  ended: (state: keyof typeof states, sheet: string | null): string =>
    states[state] + (sheet === null ? '' : ` · trang “${sheet}”`),
  undone: 'Đã rút lại lần nhập này.',
  dropped: 'Đã bỏ lần nhập này; không dòng nào được ghi.',
  nextSheet: (name: string): string => `Nhập tiếp trang “${name}”`,
  sameSheet: (name: string): string => `Nhập lại trang “${name}”`,
} as const
