import { workNames, type ImportKind } from '@dieuhanh/domain'
import { exportWords, indicatorListWords, projectListWords, unitListWords } from './exports.ts'

type Facts = Readonly<Record<string, string | number>>
type Change = { readonly field: string; readonly from: string; readonly to: string }

const printed = (day: unknown): string => String(day).split('-').toReversed().join('/')
const quoted = (words: string): string => `“${words.length > 120 ? `${words.slice(0, 119)}…` : words}”`
const orNothing = (words: string): string => (words === '' ? 'trống' : quoted(words))

// What is exported comes back under the same heads.
const { columns: ofUnits } = unitListWords
const { columns: ofIndicators } = indicatorListWords
const { columns: ofProjects } = projectListWords

/** The kinds of table, and what their columns are called. */
export const targetWords = {
  tasks: {
    title: 'Bảng nhiệm vụ',
    file: 'mau-bang-nhiem-vu',
    sheet: 'Nhiệm vụ',
    heading: 'DANH MỤC NHIỆM VỤ',
    hint: 'Mỗi dòng một nhiệm vụ. Chủ trì đúng một cơ quan; nhiều cơ quan phối hợp cách nhau bằng dấu chấm phẩy.',
    fields: {
      code: 'Mã nhiệm vụ',
      ordinal: 'STT',
      title: 'Nội dung',
      lead: 'Chủ trì',
      coordinating: 'Phối hợp',
      supervising: 'Theo dõi',
      deadline: 'Thời hạn',
      deliverable: 'Sản phẩm',
      document: 'Văn bản giao',
      issuedOn: 'Ngày giao',
      weight: 'Hệ số khó',
      note: 'Ghi chú',
    },
    template: [
      ['ordinal', 7, '1'],
      ['title', 60, 'Xây dựng kế hoạch rà soát quy hoạch sử dụng đất'],
      ['lead', 30, 'Sở Nông nghiệp và Môi trường'],
      ['coordinating', 36, 'Sở Tài chính; Sở Xây dựng'],
      ['deadline', 16, '31/12/2026'],
      ['deliverable', 28, 'Kế hoạch của UBND tỉnh'],
      ['document', 18, '15-NQ/TU'],
      ['issuedOn', 14, '05/10/2026'],
      ['note', 28, ''],
    ],
  },
  units: {
    title: 'Danh mục cơ quan, đơn vị',
    file: 'mau-danh-muc-co-quan',
    sheet: 'Cơ quan',
    heading: 'DANH MỤC CƠ QUAN, ĐƠN VỊ',
    hint: 'Mỗi dòng một cơ quan. Cơ quan cấp trên ghi đúng tên, hoặc đứng ở một dòng khác của bảng.',
    fields: {
      code: ofUnits.code,
      ordinal: exportWords.number,
      name: ofUnits.name,
      abbreviation: ofUnits.abbreviation,
      parent: ofUnits.parent,
      kind: ofUnits.kind,
      level: ofUnits.level,
      officialCode: ofUnits.officialCode,
      validFrom: ofUnits.validFrom,
      legalBasis: 'Căn cứ',
    },
    template: [
      ['ordinal', 7, '1'],
      ['name', 52, 'Phòng Chuyển đổi số'],
      ['abbreviation', 16, 'P.CĐS'],
      ['parent', 40, 'Sở Khoa học và Công nghệ'],
      ['kind', 18, 'Chính quyền'],
      ['level', 14, 'Cấp tỉnh'],
      ['validFrom', 14, '01/01/2026'],
      ['legalBasis', 22, '12/2026/QĐ-UBND'],
    ],
  },
  indicators: {
    title: 'Bảng chỉ tiêu',
    file: 'mau-bang-chi-tieu',
    sheet: 'Chỉ tiêu',
    heading: 'TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU 6 THÁNG ĐẦU NĂM 2026',
    hint: 'Mỗi dòng một chỉ tiêu. Kỳ và năm ghi ở tên cột hoặc ở tiêu đề bảng; sửa hai nơi này cho đúng kỳ của bạn.',
    fields: {
      systemCode: ofIndicators.systemCode,
      ordinal: 'TT',
      code: ofIndicators.code,
      name: ofIndicators.name,
      measure: ofIndicators.measure,
      owner: ofIndicators.owner,
      plan: 'Kế hoạch năm',
      plan2: 'Kế hoạch (cột thứ 2)',
      plan3: 'Kế hoạch (cột thứ 3)',
      actual: ofIndicators.actual,
      actual2: 'Thực hiện (cột thứ 2)',
      actual3: 'Thực hiện (cột thứ 3)',
      actual4: 'Thực hiện (cột thứ 4)',
      estimate: 'Ước thực hiện cả năm',
      estimate2: 'Ước thực hiện (cột thứ 2)',
      period: ofIndicators.period,
      planShare: 'So với kế hoạch (%)',
      sameShare: 'So với cùng kỳ (%)',
    },
    template: [
      ['ordinal', 7, '1'],
      ['name', 52, 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ'],
      ['measure', 16, 'tỷ đồng'],
      ['plan', 20, '52.000'],
      ['actual', 20, '25.480,5'],
      ['estimate', 22, '52.300'],
      ['planShare', 18, '49'],
      ['owner', 34, 'Sở Công Thương'],
    ],
  },
  projects: {
    title: 'Bảng dự án đầu tư công',
    file: 'mau-bang-du-an',
    sheet: 'Dự án',
    heading: 'KẾ HOẠCH VÀ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2026, TÍNH ĐẾN NGÀY 31/10/2026',
    hint: 'Đơn vị tính: triệu đồng. Mỗi dòng một dự án. Năm của kế hoạch và ngày chốt giải ngân ghi ở tiêu đề bảng hoặc ở tên cột; sửa cho đúng năm, ngày của bạn.',
    fields: {
      systemCode: ofProjects.systemCode,
      ordinal: 'TT',
      code: ofProjects.code,
      name: ofProjects.name,
      owner: ofProjects.owner,
      group: ofProjects.group,
      total: 'Tổng mức đầu tư',
      plan: 'Kế hoạch vốn năm',
      planCentral: 'Kế hoạch vốn: NSTW',
      planLocal: 'Kế hoạch vốn: NSĐP',
      adjusted: 'Kế hoạch sau điều chỉnh',
      adjustedCentral: 'Kế hoạch sau điều chỉnh: NSTW',
      adjustedLocal: 'Kế hoạch sau điều chỉnh: NSĐP',
      disbursed: 'Giải ngân',
      disbursedCentral: 'Giải ngân: NSTW',
      disbursedLocal: 'Giải ngân: NSĐP',
      expected: 'Ước giải ngân',
      asOf: ofProjects.asOf,
      rate: ofProjects.rate,
    },
    template: [
      ['ordinal', 7, '1'],
      ['code', 14, '8012345'],
      ['name', 56, 'Cải tạo, nâng cấp đường trục trung tâm xã'],
      ['owner', 36, 'Sở Xây dựng'],
      ['group', 8, 'C'],
      ['total', 18, '45.000'],
      ['plan', 22, '20.000'],
      ['disbursed', 30, '12.500'],
      ['rate', 12, '62,5'],
    ],
  },
} as const

/** Words that an import leaves in histories, files and news. */
export const importWords = {
  checked: 'Kết quả kiểm tra',
  fine: { new: 'Mới', changed: 'Thay đổi', same: 'Không đổi' },
  created: (file: string, row: number): string => `Nhập từ tệp ${quoted(file)}, dòng ${row}.`,
  extended: (file: string, row: number): string => `Gia hạn theo tệp ${quoted(file)}, dòng ${row}.`,
  amended: (file: string, row: number, changes: readonly Change[]): string => {
    const names: Readonly<Record<string, string>> = targetWords.tasks.fields
    const said = changes.map(
      ({ field, from, to }) => `${names[field] ?? field}: ${orNothing(from)} → ${orNothing(to)}`,
    )
    return `Theo tệp ${quoted(file)}, dòng ${row}. ${said.join('; ')}.`.slice(0, 1900)
  },
  withdrawn: (file: string): string => `Rút lại lần nhập từ tệp ${quoted(file)}.`,
  andMore: (names: string, count: number): string => `${names} và ${count} cơ quan khác`,
  news: (file: string): string => `Danh mục nhiệm vụ ${quoted(file)}`,
  errorFile: (name: string): string => `${name.replace(/\.(?:xlsx|csv|tsv|txt)$/i, '')} - kiem tra.xlsx`,
  unitBasis: (file: string): string => `Nhập từ tệp ${quoted(file)}`,
} as const

const trackingSaid: Readonly<Record<string, string>> = {
  'wrong-state': 'nhiệm vụ không còn ở trạng thái sửa được',
  'in-the-past': 'thời hạn mới đã qua; gia hạn phải đến một ngày từ hôm nay trở đi',
  'not-later': 'gia hạn phải đến một ngày sau thời hạn hiện nay',
  'lead-also-coordinates': 'cơ quan chủ trì không thể đồng thời là cơ quan phối hợp',
  'not-allowed': 'vai trò của bạn không được làm việc này',
  'lead-required': 'chưa có cơ quan chủ trì',
}

type Said = { readonly message: string; readonly todo: string }

const inFile = 'Sửa ô này trong tệp rồi tải lên lại.'
const chooseUnit = 'Chọn cơ quan đúng ở bên, hoặc sửa tên trong tệp rồi tải lên lại.'
const deadlineForms =
  'Ghi ngày (31/12/2026), tháng, quý, năm, “thường xuyên”, “hằng tháng ngày 15”, hoặc để trống.'

/** What is wrong with a cell, or worth knowing, and what to do; `words` is what stands in it. */
export const problemSentences: Readonly<Record<string, (words: string, facts: Facts) => Said>> = {
  'title-missing': () => ({ message: 'Thiếu nội dung nhiệm vụ.', todo: inFile }),
  'name-missing': () => ({ message: 'Thiếu tên cơ quan.', todo: inFile }),
  'lead-missing': () => ({
    message: 'Thiếu cơ quan chủ trì.',
    todo: 'Ghi đúng một cơ quan chủ trì rồi tải lên lại.',
  }),
  'cell-error': (words) => ({
    message: `Công thức trong ô bị lỗi (${words}).`,
    todo: 'Mở tệp bằng Excel, sửa công thức hoặc dán giá trị, lưu rồi tải lên lại.',
  }),
  'too-long': (_, facts) => ({
    message: `Ô dài ${facts['length']} ký tự, nhiều nhất ${facts['limit']}.`,
    todo: 'Rút gọn ô này rồi tải lên lại.',
  }),
  'unit-unknown': (words) => ({ message: `Không có cơ quan nào tên ${quoted(words)}.`, todo: chooseUnit }),
  'unit-ambiguous': (words) => ({ message: `${quoted(words)} là tên của nhiều cơ quan.`, todo: chooseUnit }),
  'unit-group-unknown': (words) => ({
    message: `${quoted(words)} gọi chung nhiều cơ quan mà hệ thống không xác định được.`,
    todo: 'Ghi tên từng cơ quan, hoặc chọn ở bên.',
  }),
  'one-unit-only': (words) => ({
    message: `${quoted(words)} là nhiều cơ quan, trong khi cột này chỉ nhận một.`,
    todo: 'Để lại một cơ quan; các cơ quan khác ghi vào cột Phối hợp.',
  }),
  'unit-group': (words, facts) => ({
    message: `${quoted(words)} được hiểu là ${facts['count']} cơ quan.`,
    todo: '',
  }),
  'unit-succeeded': (words) => ({
    message: `${quoted(words)} đã kết thúc hoạt động, việc chuyển cho cơ quan kế thừa.`,
    todo: '',
  }),
  'day-without-format': (words, facts) => ({
    message: `Ô chứa số ${words}, có thể là ngày ${printed(facts['day'])} bị mất định dạng ngày.`,
    todo: 'Đặt lại định dạng ngày cho ô trong Excel rồi tải lên lại.',
  }),
  'not-a-day': (words) => ({
    message: `${quoted(words)} không phải một ngày có đủ năm.`,
    todo: 'Ghi dạng 31/12/2026 rồi tải lên lại.',
  }),
  'no-such-day': (words) => ({ message: `${quoted(words)}: lịch không có ngày này.`, todo: inFile }),
  'deadline-no-such-day': (words) => ({ message: `${quoted(words)}: lịch không có ngày này.`, todo: inFile }),
  'deadline-vague': (words) => ({ message: `${quoted(words)} chưa cho biết ngày nào.`, todo: deadlineForms }),
  'deadline-not-understood': (words) => ({
    message: `Không hiểu thời hạn ${quoted(words)}.`,
    todo: deadlineForms,
  }),
  'deadline-document-date-unknown': (words) => ({
    message: `${quoted(words)} tính từ ngày ký, nhưng dòng này không có ngày giao.`,
    todo: 'Thêm cột Ngày giao, hoặc ghi hẳn ngày đến hạn.',
  }),
  'deadline-cleared': () => ({
    message: 'Ô thời hạn trống, trong khi nhiệm vụ đang có thời hạn.',
    todo: 'Muốn bỏ thời hạn, ghi “không thời hạn”; muốn giữ, ghi lại thời hạn.',
  }),
  'deadline-past': () => ({ message: 'Thời hạn đã qua: nhiệm vụ sẽ quá hạn ngay khi nhập.', todo: '' }),
  'weight-out-of-range': (words) => ({
    message: `Hệ số ${quoted(words)} không hợp lệ.`,
    todo: 'Ghi một số từ 0,5 đến 5.',
  }),
  'document-unregistered': (words) => ({
    message: `Văn bản ${quoted(words)} chưa có trong sổ; nhiệm vụ giữ lại tên văn bản bằng chữ.`,
    todo: '',
  }),
  'code-unknown': (words) => ({
    message: `Mã ${quoted(words)} không có trong hệ thống này.`,
    todo: 'Tệp có thể được xuất từ nơi khác. Xóa mã ở dòng này để nhập như dòng mới.',
  }),
  'row-repeated': (_, facts) => ({
    message: `Dòng này lặp lại dòng ${facts['row']}.`,
    todo: 'Xóa một trong hai dòng rồi tải lên lại.',
  }),
  'parent-missing': () => ({ message: 'Thiếu cơ quan cấp trên.', todo: inFile }),
  'parent-itself': () => ({
    message: 'Cơ quan không thể thuộc chính nó hoặc đơn vị bên dưới nó.',
    todo: inFile,
  }),
  'parent-not-found': (words) => ({
    message: `Không có cơ quan nào tên ${quoted(words)}, trong hệ thống cũng như trong tệp.`,
    todo: chooseUnit,
  }),
  'kind-unknown': (words) => ({
    message: `${quoted(words)} không phải một khối.`,
    todo: 'Ghi một trong: Đảng, Hội đồng nhân dân, Chính quyền, Mặt trận, đoàn thể, Lực lượng vũ trang, Ngành dọc, Doanh nghiệp.',
  }),
  'level-unknown': (words) => ({
    message: `${quoted(words)} không phải một cấp.`,
    todo: 'Ghi một trong: Trung ương, Cấp tỉnh, Cấp huyện, Cấp xã.',
  }),
  'name-taken': (words) => ({ message: `Đã có cơ quan ${quoted(words)} thuộc cùng cấp trên.`, todo: inFile }),
  'in-the-future': (words) => ({
    message: `Ngày ${quoted(words)} chưa đến; thay đổi tổ chức được nhập khi có hiệu lực.`,
    todo: inFile,
  }),
  'indicator-name-missing': () => ({ message: 'Thiếu tên chỉ tiêu.', todo: inFile }),
  'project-name-missing': () => ({ message: 'Thiếu tên dự án.', todo: inFile }),
  'figure-not-understood': (words) => ({
    message: `Không đọc được số ${quoted(words)}.`,
    todo: 'Ghi một số (1.234,5), một khoảng (8 - 8,5), một tỷ số (197/390), hoặc ≥, ≤ và một số.',
  }),
  'figure-is-day': (words) => ({
    message: `Ô là ngày ${words}: Excel có thể đã đổi một tỷ số như 12/15 thành ngày.`,
    todo: 'Đặt định dạng ô là Văn bản (Text), ghi lại số rồi tải lên lại.',
  }),
  'measure-differs': (words, facts) => ({
    message: `${quoted(words)} khác đơn vị tính của dòng (${facts['measure']}).`,
    todo: 'Ghi số theo đúng đơn vị tính của dòng.',
  }),
  'period-missing': () => ({
    message: 'Không biết số này của kỳ nào: tên cột và tiêu đề bảng không ghi kỳ, năm.',
    todo: 'Ghi kỳ vào tên cột, ví dụ “Thực hiện 6 tháng năm 2026”, rồi tải lên lại.',
  }),
  'period-not-understood': (words) => ({
    message: `Không hiểu kỳ ${quoted(words)}.`,
    todo: 'Ghi dạng “6 tháng đầu năm 2026”, “quý III/2026”, “tháng 10/2026”, “đến ngày 31/10/2026”.',
  }),
  'fact-twice': (words) => ({
    message: `Hai cột cùng một kỳ mà số khác nhau: ${words}.`,
    todo: 'Để lại một cột, hoặc ghi rõ kỳ của từng cột.',
  }),
  'fact-kept': (words) => ({ message: `Ô trống: giữ nguyên số đang có (${words}).`, todo: '' }),
  'share-differs': (words) => ({
    message: `Tỷ lệ ${words} trong bảng không khớp với các số của dòng; hệ thống tự tính lại.`,
    todo: '',
  }),
  'sum-differs': (words, facts) => ({
    message: `Dòng ${facts['row']} (${words}) ghi ${facts['stated']}, cộng các dự án là ${facts['summed']}.`,
    todo: '',
  }),
  'part-above-whole': (words) => ({ message: `Nguồn vốn thành phần (${words}) lớn hơn tổng số.`, todo: '' }),
  'owner-in-words': (words) => ({
    message: `${quoted(words)} chưa có trong danh mục cơ quan; giữ lại tên bằng chữ.`,
    todo: '',
  }),
  'money-unit-missing': () => ({
    message: 'Không biết cột tiền tính bằng đồng, triệu đồng hay tỷ đồng.',
    todo: 'Ghi “Đơn vị tính: triệu đồng” phía trên bảng, hoặc ghi đơn vị trong ngoặc ở tên cột.',
  }),
  'money-below-zero': () => ({ message: 'Số tiền âm.', todo: inFile }),
  'money-fraction': (words) => ({
    message: `${quoted(words)} có phần lẻ của đồng.`,
    todo: 'Kiểm tra đơn vị tính của cột; có thể cột tính bằng triệu hoặc tỷ đồng.',
  }),
  'money-too-much': (words) => ({
    message: `Số tiền ${quoted(words)} quá lớn.`,
    todo: 'Kiểm tra đơn vị tính của cột.',
  }),
  'indicator-taken': (words) => ({
    message: `Đã có chỉ tiêu khác tên ${quoted(words)} cùng đơn vị tính.`,
    todo: 'Ghi tên khác, hoặc gộp hai dòng thành một.',
  }),
  'project-code-taken': (words) => ({
    message: `Mã ${quoted(words)} là mã của một dự án khác.`,
    todo: inFile,
  }),
  'plan-year-missing': () => ({
    message: 'Không biết kế hoạch vốn của năm nào.',
    todo: 'Ghi năm vào tên cột, ví dụ “Kế hoạch vốn năm 2026”.',
  }),
  'cut-off-missing': () => ({
    message: 'Không biết giải ngân tính đến ngày nào.',
    todo: 'Ghi ngày vào tên cột, ví dụ “Giải ngân đến ngày 31/10/2026”, hoặc thêm cột Đến ngày.',
  }),
  'project-group-unknown': (words) => ({
    message: `${quoted(words)} không phải một nhóm dự án.`,
    todo: 'Ghi A, B, C hoặc Quan trọng quốc gia.',
  }),
  'project-ambiguous': (words, facts) => ({
    message: `Có ${facts['count']} dự án cùng tên ${quoted(words)}.`,
    todo: 'Ghi mã dự án ở dòng này rồi tải lên lại.',
  }),
  'not-by-import': () => ({
    message: 'Nội dung này không sửa được bằng tệp.',
    todo: 'Sửa ở trang của cơ quan; để nguyên ô trong tệp.',
  }),
}

/** The sentence of a problem. */
export function sentenceOf(code: string, words: string, facts: Facts): Said {
  const said = problemSentences[code]
  if (said) return said(words, facts)
  const reason = code.replace(/^task-/, '')
  const work =
    facts['work'] === undefined
      ? ''
      : ` (đang ở trạng thái ${(workNames as Readonly<Record<string, string>>)[facts['work']] ?? ''})`
  return {
    message: `Không nhập được dòng này: ${trackingSaid[reason] ?? 'trái với quy tắc của nhiệm vụ'}${work}.`,
    todo: 'Sửa dòng này trong tệp rồi tải lên lại.',
  }
}

const accepted = 'tệp Excel .xlsx hoặc .csv'

/** Why a file of tables is refused, where the words for documents do not fit. */
export const tableRefusalWords: Readonly<
  Record<string, (facts: Facts) => { title: string; detail: string; expected?: string; todo: string }>
> = {
  unsupported: (facts) =>
    facts['found'] === 'xls'
      ? {
          title: 'Tệp Excel cũ (.xls)',
          detail: 'Đây là tệp của Excel 97–2003.',
          expected: accepted,
          todo: 'Mở bằng Excel hoặc LibreOffice, chọn Lưu thành (Save As) kiểu .xlsx rồi tải lên lại.',
        }
      : {
          title: 'Không phải bảng tính đọc được',
          detail: 'Tệp không phải .xlsx hay .csv.',
          expected: accepted,
          todo: 'Mở tệp rồi lưu thành .xlsx, sau đó tải lên lại.',
        },
  mislabelled: (facts) => ({
    title: 'Tên tệp không đúng với nội dung',
    detail: `Tên tệp ghi đuôi ".${facts['said'] ?? ''}" nhưng nội dung không phải bảng tính kiểu ấy.`,
    expected: accepted,
    todo: 'Mở tệp bằng Excel, lưu thành .xlsx rồi tải lên lại.',
  }),
  'no-text': () => ({
    title: 'Bảng trống',
    detail: 'Không trang tính nào có dữ liệu.',
    todo: 'Kiểm tra lại tệp rồi tải lên.',
  }),
  'too-long': (facts) => ({
    title: 'Bảng quá dài',
    detail: facts['rows']
      ? `Tệp có hơn ${facts['rows']} dòng có dữ liệu.`
      : `Tệp có hơn ${facts['sheets']} trang tính.`,
    todo: 'Tách thành nhiều tệp rồi nhập lần lượt.',
  }),
  'import-touched': (facts) => ({
    title: 'Không rút lại được',
    detail: whyTouched(facts),
    todo: touchedTodo[facts['target'] as ImportKind],
  }),
  'has-macros': () => ({
    title: 'Tệp có chứa macro',
    detail: 'Tệp này có chương trình (macro) đi kèm.',
    expected: 'tệp không có macro',
    todo: 'Lưu lại thành .xlsx không có macro rồi tải lên.',
  }),
}

const usedBy: Readonly<Record<string, string>> = {
  unit: 'đơn vị bên dưới',
  membership: 'người giữ vai',
  document: 'văn bản',
  draft: 'dự thảo nhiệm vụ',
  task: 'nhiệm vụ',
  task_unit: 'nhiệm vụ',
  task_event: 'nhiệm vụ',
  indicator: 'chỉ tiêu',
  project: 'dự án',
}

const touchedTodo: Readonly<Record<ImportKind, string>> = {
  tasks: 'Rút hoặc sửa từng nhiệm vụ ở trang của nhiệm vụ.',
  units: 'Ghi nhận thay đổi ở trang của từng cơ quan.',
  indicators: 'Rút lại tệp nhập sau rồi thử lại, hoặc nhập một tệp có số đúng.',
  projects: 'Rút lại tệp nhập sau rồi thử lại, hoặc nhập một tệp có số đúng.',
}

function whyTouched(facts: Facts): string {
  const title = quoted(String(facts['title'] ?? ''))
  switch (facts['why']) {
    case 'other-file':
      return `${title} đã được tệp ${quoted(String(facts['file'] ?? ''))} nhập thêm hoặc sửa sau lần nhập này.`
    case 'used':
      return `${title} đã có ${usedBy[String(facts['used'])] ?? 'dữ liệu khác'} gắn với nó.`
    case 'handled':
      return `Nhiệm vụ ${title} đã có người xử lý hoặc đã sửa.`
    default:
      return facts['title']
        ? `${title} đã được sửa sau lần nhập này.`
        : 'Lần nhập này có sửa dữ liệu đang có.'
  }
}

/** Sentences of refused requests about imports. */
export const importProblems = {
  'import-no-head': {
    title: 'Chưa nhận ra bảng',
    detail: 'Chưa biết dòng tiêu đề hoặc cột bắt buộc của bảng.',
    todo: 'Chọn trang tính, dòng tiêu đề và cột cho từng mục rồi thử lại.',
  },
  'import-has-errors': {
    title: 'Còn dòng lỗi',
    detail: 'Bảng được nhập trọn vẹn hoặc không nhập dòng nào; hiện còn dòng lỗi.',
    todo: 'Sửa các dòng lỗi trong tệp rồi tải lên lại, hoặc chọn cơ quan đúng ở bên.',
  },
  'import-nothing': {
    title: 'Không có gì để nhập',
    detail: 'Mọi dòng đều giống dữ liệu đang có.',
    todo: 'Không cần làm gì thêm.',
  },
  'import-changed': {
    title: 'Dữ liệu vừa thay đổi',
    detail: 'Từ lúc xem trước đến nay, dữ liệu đã khác: kết quả nhập sẽ không như đã xem.',
    todo: 'Xem lại bảng xem trước rồi xác nhận lần nữa.',
  },
  'import-closed': {
    title: 'Lần nhập đã xong',
    detail: 'Lần nhập này đã được ghi hoặc đã rút lại.',
    todo: 'Tải tệp lên lại để nhập lần mới.',
  },
  'import-touched': {
    title: 'Không rút lại được',
    detail: 'Sau lần nhập này đã có việc dựa trên những gì nó ghi.',
    todo: 'Rút lại những tệp nhập sau rồi thử lại, hoặc sửa từng nội dung ở trang riêng của nó.',
  },
  'import-running': {
    title: 'Đang ghi',
    detail: 'Lần nhập này đang được ghi.',
    todo: 'Chờ ghi xong.',
  },
} as const
