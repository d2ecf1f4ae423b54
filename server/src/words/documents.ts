type Facts = Readonly<Record<string, string | number>>

const encodings: Readonly<Record<string, string>> = {
  tcvn3: 'TCVN3 (ABC)',
  tcvn1: 'TCVN3 (ABC)',
  vni: 'VNI',
  vps: 'VPS',
  viscii: 'VISCII',
  'windows-1258': 'Windows-1258',
}

/** What is said of the conversion of a file. */
export const remarkWords = {
  'legacy-encoding': (found: readonly string[]): string =>
    `Chữ trong tệp ở bảng mã cũ ${[...new Set(found.map((name) => encodings[name] ?? name))].join(', ')}, đã được chuyển sang Unicode; nên đối chiếu tên riêng với bản gốc.`,
  'tracked-changes': (count: number): string =>
    `Tệp còn ${count} chỗ sửa đổi đang theo dõi (track changes): phần thêm được đọc, phần xóa thì không. Kiểm tra đây có phải bản chính thức.`,
  'comments-left-out': (count: number): string =>
    `Tệp có ${count} chú thích bên lề (comment), không được đọc vào nội dung.`,
  'margins-apart': (lines: readonly string[]): string =>
    `Đầu trang, chân trang để riêng, không nằm trong nội dung: ${lines.map((line) => `“${line.slice(0, 120)}”`).join('; ')}.`,
  'pages-without-text': (pages: readonly number[]): string =>
    `Trang ${pages.slice(0, 20).join(', ')}${pages.length > 20 ? '…' : ''} không có lớp chữ đọc được (ảnh quét, trang trắng hoặc lớp chữ hỏng), nội dung các trang này chưa được đọc.`,
} as const

const kinds: Readonly<Record<string, string>> = {
  pdf: 'một tệp PDF',
  doc: 'một tệp Word cũ (DOC)',
  odt: 'một tệp OpenDocument (ODT)',
  eml: 'một thư điện tử (EML)',
  msg: 'một thư Outlook (MSG)',
  xls: 'một bảng tính Excel cũ (XLS)',
  ppt: 'một bản trình chiếu cũ (PPT)',
  ole: 'một tệp Office cũ không rõ loại',
  docx: 'một tệp nén kiểu Word (DOCX)',
  zip: 'một tệp nén ZIP',
  html: 'một trang HTML',
  txt: 'một tệp văn bản thuần',
  text: 'một tệp văn bản thuần',
  rtf: 'một tệp RTF',
  image: 'một tệp ảnh',
  archive: 'một tệp nén',
  program: 'một chương trình',
  binary: 'dữ liệu nhị phân',
  xlsx: 'một bảng tính Excel (XLSX)',
  pptx: 'một bản trình chiếu (PPTX)',
  opendocument: 'một tệp OpenDocument',
}

const kindOf = (found: unknown): string => kinds[String(found)] ?? 'một loại tệp khác'
const megabytes = (bytes: unknown): string => `${Math.ceil(Number(bytes) / 1024 / 1024)} MB`
const accepted =
  'DOCX, DOC, ODT, RTF, PDF, HTML, TXT, bản quét PDF/TIFF/JPEG/PNG, thư EML/MSG hoặc ZIP của các loại ấy'

const hostile: Readonly<Record<string, string>> = {
  'zip-bomb': 'Tệp nén phình to quá mức khi mở ra (dạng "bom nén").',
  'zip-entries': 'Tệp nén chứa quá nhiều mục.',
  'zip-path': 'Tệp nén chứa đường dẫn trỏ ra ngoài thư mục của nó.',
  'too-deep': 'Nội dung tệp lồng nhau quá sâu, dạng tệp làm treo máy chủ.',
  'too-nested': 'Tệp lồng trong nhau quá nhiều lớp.',
  'zip-duplicate': 'Tệp nén chứa hai mục trùng tên.',
  'external-entity': 'Tệp khai báo thực thể bên ngoài (DTD), một cách để đọc trộm dữ liệu của máy chủ.',
}

/** The sentences of a refused file. */
export type FileRefusalWords = { title: string; detail: string; expected?: string; todo: string }

/** Why a file is refused: what is wrong with it, what was expected, what to do. */
export const fileRefusalWords: Readonly<Record<string, (facts: Facts) => FileRefusalWords>> = {
  empty: () => ({
    title: 'Tệp rỗng',
    detail: 'Tệp không có byte nào.',
    todo: 'Kiểm tra lại tệp gốc rồi tải lên lần nữa.',
  }),
  'too-large': (facts) => ({
    title: 'Tệp quá lớn',
    detail: `Tệp vượt quá dung lượng cho phép${facts['limit'] ? ` (${megabytes(facts['limit'])})` : ''}.`,
    ...(facts['limit'] ? { expected: `nhiều nhất ${megabytes(facts['limit'])}` } : {}),
    todo: 'Nén ảnh trong tệp hoặc tách tệp rồi tải lên lại.',
  }),
  mislabelled: (facts) => ({
    title: 'Tên tệp không đúng với nội dung',
    detail: `Tên tệp ghi đuôi ".${facts['said'] ?? 'txt'}" nhưng nội dung là ${kindOf(facts['found'])}.`,
    expected: accepted,
    todo: 'Đặt lại đúng đuôi tệp, hoặc lưu lại tệp đúng định dạng rồi tải lên.',
  }),
  unsupported: (facts) => ({
    title: 'Định dạng chưa được hỗ trợ',
    detail: `Nội dung là ${kindOf(facts['found'])}, hệ thống chưa đọc được.`,
    expected: accepted,
    todo: 'Lưu văn bản thành DOCX hoặc PDF có lớp chữ rồi tải lên.',
  }),
  'old-format': () => ({
    title: 'Định dạng quá cũ',
    detail: 'Đây là tệp Word 6 hoặc Word 95.',
    expected: accepted,
    todo: 'Mở bằng Word hoặc LibreOffice, lưu thành .docx rồi tải lên.',
  }),
  scan: (facts) => ({
    title:
      facts['found'] === 'pictured-pages'
        ? 'Có trang là ảnh quét, chưa có chữ'
        : 'Đây là bản quét, chưa có chữ',
    detail:
      facts['found'] === 'pictured-pages'
        ? `Tệp PDF có ${facts['pages']} trang; trang ${facts['pictured']} là ảnh, không có lớp chữ đọc được.`
        : facts['found'] === 'broken-text'
          ? `Lớp chữ của tệp PDF (${facts['pages']} trang) bị hỏng: chữ nhìn thấy được nhưng bên dưới không phải tiếng Việt.`
          : facts['pages']
            ? `Tệp PDF có ${facts['pages']} trang nhưng không trang nào có lớp chữ: đây là bản quét.`
            : 'Đây là tệp ảnh.',
    todo: 'Đưa tệp vào sổ (tải lên, hoặc ./dieuhanh import): máy chủ sẽ nhận dạng chữ từng trang.',
  }),
  encrypted: () => ({
    title: 'Tệp có mật khẩu',
    detail: 'Tệp được đặt mật khẩu hoặc mã hóa nên không mở được.',
    todo: 'Gỡ mật khẩu rồi tải lên lại.',
  }),
  broken: (facts) => ({
    title: 'Tệp hỏng',
    detail: facts['part']
      ? `Phần "${facts['part']}" trong tệp bị hỏng hoặc thiếu.`
      : 'Tệp bị hỏng hoặc bị cắt cụt nên không đọc được trọn vẹn.',
    todo: 'Lấy lại tệp từ nơi gửi, hoặc mở rồi lưu lại tệp, sau đó tải lên.',
  }),
  hostile: (facts) => ({
    title: 'Tệp không an toàn',
    detail: hostile[String(facts['found'])] ?? 'Tệp có dấu hiệu gây hại.',
    todo: 'Không mở tệp này. Báo người gửi và người phụ trách an toàn thông tin.',
  }),
  'has-macros': () => ({
    title: 'Tệp có chứa macro',
    detail: 'Tệp này có chương trình (macro) đi kèm.',
    expected: 'tệp không có macro',
    todo: 'Lưu lại thành .docx không có macro rồi tải lên.',
  }),
  'unknown-encoding': () => ({
    title: 'Không rõ bảng mã',
    detail:
      'Tệp không ở Unicode, cũng không đọc ra tiếng Việt theo TCVN3, VNI, VPS, VISCII hay Windows-1258.',
    expected: 'UTF-8, UTF-16 hoặc một trong các bảng mã trên',
    todo: 'Chuyển tệp sang Unicode (UTF-8) rồi tải lên.',
  }),
  'no-text': () => ({
    title: 'Không có chữ',
    detail: 'Không tìm thấy chữ nào trong tệp.',
    todo: 'Kiểm tra lại tệp; nếu là bản quét mờ, hãy quét lại rõ hơn hoặc tải lên bản gốc có chữ.',
  }),
  'too-long': (facts) => ({
    title: 'Văn bản quá dài',
    detail: facts['pages']
      ? `Tệp có ${facts['pages']} trang.`
      : `Văn bản có ${facts['characters'] ?? 'quá nhiều'} ký tự.`,
    ...(facts['limit']
      ? { expected: `nhiều nhất ${facts['limit']} ${facts['pages'] ? 'trang' : 'ký tự'}` }
      : {}),
    todo: 'Tách văn bản thành nhiều phần rồi tải lên.',
  }),
  'too-small': () => ({
    title: 'Ảnh quá nhỏ để đọc',
    detail: 'Ảnh nhỏ hơn một ô chữ, hoặc có quá ít điểm ảnh để nhận ra chữ.',
    expected: 'ảnh quét từ 200 dpi',
    todo: 'Quét hoặc chụp lại rõ hơn rồi tải lên.',
  }),
  'too-many-pixels': (facts) => ({
    title: 'Ảnh quá lớn',
    detail: `Ảnh khai kích thước ${facts['width'] ?? '?'} × ${facts['height'] ?? '?'} điểm ảnh, quá mức cho phép.`,
    ...(facts['limit'] ? { expected: `nhiều nhất ${facts['limit']} triệu điểm ảnh` } : {}),
    todo: 'Quét lại ở 200–300 dpi, khổ A4 hoặc A3.',
  }),
  'state-secret': (facts) => ({
    title: 'Văn bản mang dấu mật',
    detail: `Văn bản mang dấu "${facts['mark'] ?? 'MẬT'}". Hệ thống này không được tiếp nhận tài liệu chứa bí mật nhà nước; không có gì của tệp được lưu lại.`,
    todo: 'Xử lý văn bản theo quy định về bảo vệ bí mật nhà nước, không tải lên hệ thống này.',
  }),
  'too-slow': (facts) => ({
    title: 'Đọc tệp quá lâu',
    detail: `Việc đọc tệp vượt quá thời gian cho phép${facts['seconds'] ? ` (${facts['seconds']} giây)` : ''} nên đã dừng.`,
    todo: 'Mở rồi lưu lại tệp, hoặc tách tệp thành nhiều phần, sau đó tải lên.',
  }),
  'too-heavy': (facts) => ({
    title: 'Đọc tệp tốn quá nhiều bộ nhớ',
    detail: `Việc đọc tệp vượt quá bộ nhớ cho phép${facts['megabytes'] ? ` (${facts['megabytes']} MB)` : ''} nên đã dừng.`,
    todo: 'Giảm ảnh và đối tượng trong tệp, hoặc tách tệp, sau đó tải lên.',
  }),
  crashed: () => ({
    title: 'Không đọc được tệp',
    detail: 'Tệp làm chương trình đọc dừng đột ngột; không có gì của tệp được lưu lại.',
    todo: 'Mở rồi lưu lại tệp bằng Word hoặc LibreOffice, sau đó tải lên. Nếu vẫn vậy, báo người quản trị.',
  }),
}

const sources: Readonly<Record<string, string>> = {
  upload: 'tải tệp lên',
  paste: 'dán nội dung',
  'command-line': 'dòng lệnh',
  sample: 'dữ liệu mẫu',
  folder: 'thư mục theo dõi',
  mailbox: 'hộp thư',
}

const fields: Readonly<Record<string, string>> = {
  type: 'loại văn bản',
  symbol: 'số ký hiệu',
  issuedOn: 'ngày ban hành',
  issuer: 'cơ quan ban hành',
  signer: 'người ký',
  title: 'trích yếu',
  status: 'trạng thái',
}

type Details = Readonly<Record<string, unknown>>

/** What happened to a document, as a sentence of its history. */
export function happeningWords(kind: string, details: Details): string {
  if (kind === 'register') {
    const drafts = Number(details['drafts'] ?? 0)
    const from = sources[String(details['source'])] ?? 'nguồn khác'
    return `Đăng ký vào sổ (${from}); đọc được ${drafts} dự thảo nhiệm vụ`
  }
  if (kind === 'edit') {
    const changes = Object.entries(
      (details['changes'] ?? {}) as Readonly<Record<string, [string | null, string | null]>>,
    )
    const said = changes.map(
      ([field, [before, after]]) => `${fields[field] ?? field}: "${before ?? ''}" → "${after ?? ''}"`,
    )
    return `Sửa thông tin: ${said.join('; ')}`
  }
  if (kind === 'signed-copy') {
    const from = sources[String(details['source'])] ?? 'nguồn khác'
    return `Thêm bản ký số “${String(details['name'])}” (${from})`
  }
  if (kind === 'review') return 'Bắt đầu duyệt dự thảo nhiệm vụ'
  if (kind === 'container-removed') return 'Gỡ tệp chứa văn bản này, vì trong đó có tài liệu mang dấu mật'
  if (kind === 'assign') return `Giao ${Number(details['tasks'] ?? 0)} nhiệm vụ`
  if (kind === 'read-again') return `Đọc lại bằng bộ máy đọc phiên bản ${details['engineVersion'] as string}`
  return kind
}
