/** Words of the room where tables of an office become data. */
export const importWords = {
  title: 'Nhập từ Excel',
  short: 'Nhập Excel',
  back: 'Các lần nhập',
  upload: 'Chọn tệp',
  drop: 'Thả tệp Excel vào đây',
  dropHint: 'Tệp .xlsx hoặc .csv: bảng nhiệm vụ, danh mục cơ quan. Chưa ghi gì cho đến khi bạn xác nhận.',
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
  states: { open: 'Đang xem trước', applied: 'Đã nhập', undone: 'Đã rút lại', dropped: 'Đã bỏ' },
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
    total === 0 ? 'Đang kiểm tra lần cuối…' : `Đang ghi ${done}/${total} dòng…`,
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
  undoSure: 'Rút lại mọi nhiệm vụ vừa nhập? Các nhiệm vụ chuyển sang “Đã rút”, lịch sử vẫn giữ.',
  undone: 'Đã rút lại lần nhập này.',
} as const
