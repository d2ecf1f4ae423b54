/** The words of an office's own templates: on the page of a paper and where they are set. */
export const paperTemplateWords = {
  tab: 'Mẫu văn bản',
  intro:
    'Phần đầu, ký hiệu, chữ ký và nơi nhận dùng khi soạn văn bản đi. Từng văn bản vẫn sửa được trước khi tải.',
  empty:
    'Cơ quan chưa lưu mẫu nào. Hiện tên cơ quan và địa danh lấy từ tên không gian làm việc; người ký lấy từ người có vai lãnh đạo; ký hiệu, nơi nhận theo thông lệ.',
  system: 'Thể thức',
  systems: { state: 'Nhà nước (Nghị định 30/2020)', party: 'Đảng (Hướng dẫn 05-HD/VPTW)' },
  paperClass: 'Loại văn bản',
  classes: { letter: 'Công văn', notice: 'Thông báo', report: 'Báo cáo' },
  uses: {
    letter: 'Dùng cho công văn đôn đốc, công văn về gia hạn.',
    notice: 'Dùng cho thông báo giao nhiệm vụ.',
    report: 'Dùng cho báo cáo nhanh.',
  },
  head: 'Phần đầu',
  end: 'Chữ ký và nơi nhận',
  fields: {
    parent: 'Cơ quan chủ quản',
    issuer: 'Cơ quan ban hành',
    place: 'Địa danh',
    symbol: 'Ký hiệu',
    numbering: 'Cách đánh số',
    signature: 'Chữ ký',
    recipients: 'Nơi nhận',
  },
  symbolField: 'Ký hiệu sau số (/VP-TH, -CV/VP)',
  recipientsField: 'Nơi nhận (mỗi dòng một nơi)',
  wrongSymbol: 'Ký hiệu bắt đầu bằng dấu “/” hoặc “-”, ví dụ /VP-TH.',
  numberings: {
    year: 'Theo năm, từ 01 mỗi đầu năm',
    term: 'Theo nhiệm kỳ, qua các năm',
    none: 'Ghi ở sổ khác, không gợi ý số',
  },
  own: 'Mẫu của cơ quan',
  derived: 'Đang lấy mặc định',
  back: (field: string): string => `Lấy lại mặc định: ${field.toLocaleLowerCase('vi')}`,
  backShort: 'Lấy lại mặc định',
  save: 'Lưu mẫu',
  saved: 'Đã lưu mẫu; văn bản soạn sau sẽ theo mẫu này.',
  changed: (who: string | null, when: string): string =>
    `Sửa lần cuối ${when}${who === null ? '' : `, ${who}`}.`,
  history: {
    title: (count: number): string => `Các lần sửa (${count})`,
    putBack: 'Lấy lại bản này',
    nothing: 'không đổi gì',
  },
  preview: 'Như sẽ in',
  previewOf: (paperClass: string): string => `Trang mẫu của ${paperClass.toLocaleLowerCase('vi')}`,
  sample: {
    subject: 'trích yếu nội dung văn bản',
    addressee: 'Cơ quan nhận văn bản',
    body: 'Nội dung văn bản.',
  },
  remember: 'Lưu làm mẫu của cơ quan',
  differs: (fields: readonly string[]): string =>
    `Khác mẫu của cơ quan: ${fields.join(', ').toLocaleLowerCase('vi')}.`,
  settings: 'Xem mẫu văn bản',
  next: (number: string): string => `Số tiếp theo: ${number}`,
  fill: (number: string): string => `Lấy số ${number}`,
  open: 'Để trống số cho văn thư',
  spending: (number: string): string => `Tải Word hoặc PDF là lấy số ${number}; xem trước thì không.`,
  holder: (facts: {
    symbol: string
    subject: string
    addressee: string | null
    takenBy: string | null
    when: string
  }): string =>
    `Số ${facts.symbol} đã dùng cho “${facts.subject}”${
      facts.addressee === null ? '' : ` gửi ${facts.addressee}`
    } (${[facts.takenBy, facts.when].filter(Boolean).join(', ')}). Tải với số này thì hai văn bản cùng một số.`,
  lawful: (position: string, capacities: string): string => `Theo quy định, ${position} ký: ${capacities}.`,
  lawfulNone: (position: string): string =>
    `Theo quy định, ${position} ký trực tiếp, không ghi quyền hạn ký.`,
  follow: 'Ghi theo quy định',
  marks: {
    state: { TM: 'TM.', KT: 'KT.', TL: 'TL.', TUQ: 'TUQ.' },
    party: { TM: 'T/M', KT: 'K/T', TL: 'T/L', TUQ: 'T/UQ' },
  },
  signers: {
    title: 'Người ký',
    note: 'Người soạn chọn một người trong danh sách này; chức vụ và quyền hạn ký được điền theo.',
    none: 'Chưa có ai trong danh sách. Hiện người ký lấy từ người có vai lãnh đạo.',
    choose: 'Chọn người ký',
    choosing: 'Người ký của cơ quan…',
    add: 'Thêm người ký',
    remove: (name: string): string => `Bỏ ${name || 'người ký này'}`,
    signer: (at: number): string => `Người ký ${at}`,
    save: 'Lưu người ký',
    saved: 'Đã lưu danh sách người ký.',
    nameless: 'Người ký phải có họ và tên.',
  },
} as const
