import { readingView } from '../lexicon/index.ts'
import { isNameCut } from './broken-name.ts'
import { isCapitals, isUpperAt } from './letter-case.ts'
import type { Line } from './line.ts'
import { isIssuerLine, isPreambleLine } from './title.ts'

/** Words after which no line of meaning ends: `của`, `và`, `về`, `số`, `ngày`. */
const OPEN_WORDS = new Set(
  (
    'của và các với về cho tại theo trong những là do từ đến để bởi hoặc cùng ngày tháng năm số thuộc một mọi mỗi như được bị đã sẽ đang ' +
    'không chưa phải cần vào ra trên dưới giữa nhằm vì mà khi nếu thì hay đối bằng giao trực phó'
  ).split(' '),
)

/** Words that end like an open one and are whole: `giải phóng mặt bằng`, `phòng ngừa, ứng phó`. */
const NOT_OPEN =
  /(?:^|[^\p{L}])(?:(?:mặt|công|cân|đồng|văn|thăng) bằng|(?:đạt|làm|thu|có|nhận|giành) được|(?:ứng|đối) phó|đã qua|hiện có|(?:đề|đặt|xảy|diễn|gây|đưa|mở|chỉ|tạo|vạch) ra|(?:thiết|trang|chuẩn) bị|(?:tự|lý) do|(?:bàn|được|chuyển|ngoại) giao|(?:tồn|hiện) tại|(?:cân|tuyệt|tương|phản) đối|(?:hàng|hay|được|trên) không|(?:trở|quay|tải) về|(?:đầu|ra) vào|(?:nêu|nói|kể|cấp|phía) trên|(?:cấp|phía) dưới|(?:kèm|tiếp|noi) theo|(?:cuối|vô|sau) cùng|sang phải|hay chưa|(?:hàng|hằng|mỗi|từng) (?:ngày|tháng))$/iu
/** `những tháng cuối năm` is whole where no year comes next. */
const WHOLE_YEAR = /(?:^|[^\p{L}])(?:cuối|đầu|giữa|hằng|hàng|nhiều|từng|cả|mỗi|quanh|suốt|trong) năm$/iu
const OPENS_YEAR = /^(?:19|20)\d\d(?![\d/.-])/

/** `1.1. Ngày chuyển đổi số`, `Phát triển hạ tầng số`, `dân tộc thiểu số`: no number is to come. */
const WHOLE_DIGITAL =
  /(?:đổi|thuật|quyền|tế|hội|tảng|tầng|năng|thức|liệu|dân|thiểu|đa|chỉ|hệ|nghệ|con|doanh|thông|tham|tổng|tần|chữ ký|nhân lực|môi trường) số$/i

/** Words that a name of a place follows. */
const PLACE_WORDS = new Set('tỉnh huyện xã phường phố trấn quận'.split(' '))

/** Two words with capital letters: `Cao Bằng`. */
function isPlaceName(text: string, line: Line): boolean {
  const second = text.indexOf(' ', line.first) + 1
  return (
    isUpperAt(text, line.first) &&
    second > 0 &&
    second < line.end &&
    isUpperAt(text, second) &&
    !OPENS_OFFICE.test(text.slice(line.first, line.first + 6))
  )
}
/** `… của UBND tỉnh ⏎ Phó Chủ tịch …`: who acts, not where. */
const OPENS_OFFICE = /^(?:Phó|Sở|Bộ|Ban|UBND|HĐND|Ông|Bà|Cục|Viện|Công) /

/** After a line without a full stop, and before one that begins with a capital letter or a digit. */
export function goesOn(text: string, wrapped: boolean, before: Line, line: Line, full: boolean): boolean {
  const sign = lastSign(text, before)
  const number = isDigit(text.charAt(line.first))
  const capitals = !number && isCapitals(text, line.first, line.end)
  if (capitals && !isCapitals(text, before.first, before.end)) return false
  if (capitals ? isHeadingCut(text, wrapped, before) : wrapped && isNameCut(text, before, line)) return true
  if (!capitals && !number && isCapitalLine(text, before)) return false
  if ((sign === ';' || isCapitals(text, before.first, before.end)) && isPreambleLine(text, line)) return false
  if (sign === ':' || sign === ';') return full && !capitals && !leadsIn(text, before)
  if (capitals) return (full && !isIssuerLine(text, line)) || goesOnInCapitals(text, line)
  if (full || (wrapped && goesOnBySign(text, before, line))) return true
  const word = lastWord(text, before).toLowerCase()
  const ending = text.slice(Math.max(before.start, before.end - 12), before.end)
  if (NOT_OPEN.test(ending)) return false
  if (word === 'năm' && WHOLE_YEAR.test(ending) && !OPENS_YEAR.test(text.slice(line.first, line.first + 5)))
    return false
  if (!number && word === 'số' && WHOLE_DIGITAL.test(ending)) return false
  const open = sign === ',' || OPEN_WORDS.has(word) || (PLACE_WORDS.has(word) && isPlaceName(text, line))
  if (number && AWAITS_NUMBER.test(text.slice(Math.max(before.start, before.end - 12), before.end)))
    return true
  return open ? wrapped || !capitals : number && wrapped
}

/** `HỘI NGHỊ TỔNG KẾT ⏎ NĂM 2021`. */
const goesOnInCapitals = (text: string, { first, end }: Line): boolean =>
  /^(?:khóa|kỳ họp|nhiệm kỳ|năm \d|giai đoạn|trên địa bàn|quý [ivx\d]|của |và |tháng \d)/.test(
    readingView(text).slice(first, Math.min(end, first + 12)),
  )

/** `I. MỤC ĐÍCH, ⏎ YÊU CẦU`, `VÀ`, `CỦA`; `TỔNG KẾT ⏎ NHIỆM VỤ NĂM 2021`. */
const CUT_HEADING =
  /(?:,|(?:^| )(?:VÀ|VỀ|CỦA|CHO|TẠI|THEO|TRONG|CÁC|VỚI|NĂM|SỐ|THỰC HIỆN|TRIỂN KHAI|TỔNG KẾT|SƠ KẾT|TĂNG CƯỜNG|CÔNG TÁC))$/
/** `I. ĐÁNH GIÁ ⏎ TÌNH HÌNH THỰC HIỆN`: capitals after a number go on in capitals. */
const isNumbered = ({ marker }: Line): boolean =>
  marker?.kind === 'roman' || marker?.kind === 'letter' || marker?.kind === 'number'

/** Whether the break fell inside a heading in capitals. */
function isHeadingCut(text: string, wrapped: boolean, before: Line): boolean {
  if (CUT_HEADING.test(text.slice(Math.max(before.start, before.end - 16), before.end))) return true
  return wrapped && isNumbered(before) && isCapitals(text, before.first, before.end)
}

/** `… cải cách hành chính giai đoạn ⏎ 2011 - 2020;` */
const AWAITS_NUMBER = /(?:^| )(?:giai đoạn|nhiệm kỳ|thời kỳ|năm học|kỷ niệm|khoảng|ít nhất)$/i

const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9'

/** `… với các nội dung sau:` ends a paragraph, however full its line is. */
const leadsIn = (text: string, { start, end }: Line): boolean =>
  /(?<!\p{L})sau(?: đây)?\s?:[*_ ]{0,3}$/u.test(text.slice(Math.max(start, end - 14), end))

/** `KẾT QUẢ NĂM 2020 ⏎ Sáng ngày 25/12, …`: a sentence under a headline in capitals. */
const isCapitalLine = (text: string, { marker, first, end }: Line): boolean =>
  end - (marker?.end ?? first) > 7 && isCapitals(text, marker?.end ?? first, end)

/** A bracket or quotation goes on or begins, or the rest of a symbol stands on the next line. */
const goesOnBySign = (text: string, before: Line, line: Line): boolean =>
  opensAside(text, line) ||
  isBracketOpen(text, before, line) ||
  ('“"'.includes(text.charAt(line.start)) && before.end - before.start > 24) ||
  (text.charAt(line.start) === '/' && isNumberCut(text, before))

/** `(Trung tâm Công báo – ⏎ Tin học)`. */
function isBracketOpen(text: string, { start, end }: Line, line: Line): boolean {
  const above = text.slice(start, end)
  if (above.lastIndexOf('(') <= above.lastIndexOf(')')) return false
  return /^[^()\n]{0,160}\)/.test(text.slice(line.start, line.end))
}

/** `tiếp tục tăng ⏎ (+0,93%) so với …`, `- Ban Chỉ đạo Trung ương ⏎ (b/c);`; a note on what is attached is a line for itself. */
const opensAside = (text: string, { first, end }: Line): boolean =>
  text.charCodeAt(first) === BRACKET &&
  /^\((?:[\p{Ll}\d+-]|GMT)/u.test(text.slice(first, first + 4)) &&
  !/^\((?:ban hành|kèm|đính|chi tiết|có |theo |xem |gửi kèm|từ ngày|cụ thể|\d{1,2}[/.)]|[a-zđ]\)|trích)/.test(
    readingView(text).slice(first, Math.min(end, first + 12)),
  )
const BRACKET = 0x28

/** `Hướng dẫn số 31 ⏎ – HD/BTCTW`, `Công văn số 703 ⏎ /UBND-TN`. */
export const isNumberCut = (text: string, { start, end }: Line): boolean =>
  /(?<!\p{L})[Ss]ố \d{1,5}$/u.test(text.slice(Math.max(start, end - 9), end))

/** The last sign of a line that is seen. */
export function lastSign(text: string, line: Line): string {
  let at = line.end - 1
  while (at > line.start && '*_ '.includes(text.charAt(at))) at--
  return text.charAt(at)
}

/** The last word of a line, when it is short. */
export function lastWord(text: string, line: Line): string {
  const from = Math.max(line.start, line.end - 9)
  const words = text.slice(from, line.end)
  const blank = words.lastIndexOf(' ')
  return blank < 0 && from > line.start ? '' : words.slice(blank + 1)
}
