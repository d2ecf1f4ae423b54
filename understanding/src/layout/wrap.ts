import { readingView } from '../lexicon/index.ts'
import { isCapitals, isLowerAt, isUpperAt } from './letter-case.ts'
import type { Line } from './line.ts'
import { endsSentence, isPreambleLine } from './title.ts'

/** How a text breaks its lines: at a width, or only where a paragraph ends. */
export interface Wrapping {
  readonly wrapped: boolean
  readonly width: number
  /** Pages made from HTML break the first line of a paragraph earlier than the others. */
  readonly firstWidth: number
}

/** Words after which no line of meaning ends: `của`, `và`, `về`, `số`, `ngày`. */
const OPEN_WORDS = new Set(
  (
    'của và các với về cho tại theo trong những là do từ đến để bởi hoặc cùng ngày tháng năm số thuộc một mọi mỗi như được bị đã sẽ đang ' +
    'không chưa phải cần vào ra trên dưới giữa nhằm vì mà khi nếu thì hay đối bằng giao trực'
  ).split(' '),
)

/** Words that end like an open one and are whole: `giải phóng mặt bằng`. */
const NOT_OPEN = /(?:^|[^\p{L}])(?:mặt|công|cân|đồng|văn|thăng) bằng$/iu

/** Words that a name of a place follows. */
const PLACE_WORDS = new Set('tỉnh huyện xã phường phố trấn quận'.split(' '))

/** Two words with capital letters: `Cao Bằng`. */
function isPlaceName(text: string, line: Line): boolean {
  const second = text.indexOf(' ', line.first) + 1
  return isUpperAt(text, line.first) && second > 0 && second < line.end && isUpperAt(text, second)
}

/** Tells from lines that go on in small letters whether, and how wide, the text is wrapped. */
export function measureWrapping(text: string, lines: readonly Line[]): Wrapping {
  const widths: number[] = []
  const firstWidths: number[] = []
  let opening = true
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1], lines[i]]
    if (!before || !line) break
    opening ||= before.blanks > 0 || before.marker !== undefined
    const width = before.end - before.start
    const open = line.blanks === 0 && !line.marker && !endsSentence(text, before.end)
    if (open && width >= 20 && width <= 200 && isLowerAt(text, line.first))
      (opening ? firstWidths : widths).push(width)
    opening = !open
  }
  const count = widths.length + firstWidths.length
  const wrapped = count >= 3 && count * 12 >= lines.length
  const width = highOf(widths.length > 0 ? widths : firstWidths)
  return {
    wrapped,
    width,
    firstWidth: firstWidths.length >= 3 ? Math.min(width, highOf(firstWidths)) : width,
  }
}

/** The width that nine lines in ten keep within. */
function highOf(widths: number[]): number {
  widths.sort((a, b) => a - b)
  return widths[Math.floor(widths.length * 0.9)] ?? 0
}

/** Whether the first word of `line` would not have fitted on the line before: the break means nothing. */
export function isFull(text: string, wrapping: Wrapping, before: Line, line: Line, opening = false): boolean {
  if (!wrapping.wrapped) return false
  let word = line.start
  while (word < line.end && word - line.start < 20 && text.charAt(word) !== ' ') word++
  const width = opening && !before.marker ? wrapping.firstWidth : wrapping.width
  return before.end - before.start + 1 + (word - line.start) >= width * 0.93
}

/** Whether `line` goes on with the sentence or paragraph that `before` leaves open. */
export function continuesLine(
  text: string,
  wrapping: Wrapping,
  before: Line,
  line: Line,
  opening: boolean,
): boolean {
  if (before.kind !== 'text' || line.kind !== 'text' || line.marker || line.hashes > 0) return false
  const closed = endsSentence(text, before.end)
  const lower = isLowerAt(text, line.first) && line.first - line.start < 3
  if (lower && isButton(text, line)) return false
  if (line.blanks > 0 && (isPath(text, line) || isWebAddress(text, line))) return false
  if (line.blanks > 0) return line.blanks <= 4 && !closed && goesOnAfterGap(text, before, line, lower)
  if (isBoldOpen(text, before)) return true
  if (isDayOfPosting(text, line) || isPath(text, line)) return false
  const full = isFull(text, wrapping, before, line, opening)
  if (closed)
    return (
      full && !isCapitals(text, line.first, line.end) && !closesPaper(text, before) && !isAddress(text, line)
    )
  if (lower) return lastSign(text, before) !== ':' || full
  return goesOn(text, wrapping, before, line, full)
}

/** `./.` ends a paper: what follows are those to whom it goes. */
const closesPaper = (text: string, { end }: Line): boolean => text.startsWith('/.', end - 2)

const isAddress = (text: string, { first, end }: Line): boolean =>
  end - first < 200 && /^[*_]{0,3}(?:Nơi nhận|Kính gửi)(?!\p{L})/u.test(text.slice(first, first + 14))

/** What a page prints in small letters of its own: it goes on with nothing. */
const isButton = (text: string, line: Line): boolean =>
  line.end - line.start < 80 &&
  /^(?:ipv6 |print {1,6}|send mail|null \p{Lu}|by \p{Lu}|(?:subtitle|date|author|source|category|tags?|slug|url|image): )/u.test(
    text.slice(line.first, line.first + 12),
  )

/** `d:\2011\cv\t4`: where a typist kept the file. */
const isPath = (text: string, line: Line): boolean =>
  text.charAt(line.start + 1) === ':' && text.charAt(line.start + 2) === '\\'

/** An address that is a line of its own. */
const isWebAddress = (text: string, line: Line): boolean =>
  line.end - line.first < 300 && /^(?:https?:\/\/|www\.)\S+$/.test(text.slice(line.first, line.end))

/** `Thứ tư, 09/10/2024` never goes on with the line before. */
const isDayOfPosting = (text: string, line: Line): boolean =>
  line.end - line.start < 60 &&
  /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)[\s,|-]{1,4}(?:ngày )?\d{1,2}(?:[/.-]\d| tháng \d{1,2} năm \d{4}\s*$)/.test(
    readingView(text).slice(line.first, Math.min(line.end, line.first + 44)),
  )

/** `14:26 13/11/2024` alone: nothing goes on from it, whatever small letter comes next. */
const isMoment = (text: string, { start, end }: Line): boolean =>
  end - start < 24 &&
  /^\d{1,2}[:h]\d{2}[\s,|-]{1,4}\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s*$/.test(text.slice(start, end))

/** Words after which a number goes on with the sentence: `trong tháng ⏎ 12. Giao …`. */
const BEFORE_NUMBER = new Set('ngày tháng năm quý số điều khoản điểm mục là còn đạt có từ đến và'.split(' '))

/** Whether what looks like a marker is only how a wrapped line happens to begin. */
export function isFalseMarker(text: string, wrapping: Wrapping, before: Line, line: Line): boolean {
  const kind = line.marker?.kind
  if (!wrapping.wrapped || line.blanks > 0 || before.kind !== 'text' || endsSentence(text, before.end))
    return false
  const sign = lastSign(text, before)
  if (sign === ':' || sign === ';') return false
  if (kind === 'dash') return sign !== ',' && isFull(text, wrapping, before, line)
  return kind === 'number' && BEFORE_NUMBER.has(lastWord(text, before).toLowerCase())
}

/** Across an empty line, as at a page break: in small letters, or after a comma that ends a long line. */
function goesOnAfterGap(text: string, before: Line, line: Line, lower: boolean): boolean {
  const sign = lastSign(text, before)
  if (lower) return sign !== ':' && !isMoment(text, before)
  return sign === ',' && before.end - before.start > 80 && !isCapitals(text, line.first, line.end)
}

/** After a line without a full stop, and before one that begins with a capital letter or a digit. */
function goesOn(text: string, wrapping: Wrapping, before: Line, line: Line, full: boolean): boolean {
  const sign = lastSign(text, before)
  const number = isDigit(text.charAt(line.first))
  const capitals = !number && isCapitals(text, line.first, line.end)
  if (capitals && !isCapitals(text, before.first, before.end)) return false
  if (capitals ? isHeadingCut(text, wrapping, before) : wrapping.wrapped && isNameCut(text, before, line))
    return true
  if ((sign === ';' || isCapitals(text, before.first, before.end)) && isPreambleLine(text, line)) return false
  if (sign === ':' || sign === ';') return full && !capitals
  if (capitals) return /^(?:khóa|kỳ họp|nhiệm kỳ)/.test(readingView(text).slice(line.first, line.first + 8))
  if (full) return true
  const word = lastWord(text, before).toLowerCase()
  if (NOT_OPEN.test(text.slice(Math.max(before.start, before.end - 9), before.end))) return false
  const open = sign === ',' || OPEN_WORDS.has(word) || (PLACE_WORDS.has(word) && isPlaceName(text, line))
  return open ? wrapping.wrapped || !capitals : number && wrapping.wrapped
}

const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9'

/** What a name of a body ends with only where a line broke it. */
const CUT_NAME =
  /(?:^| )(?:Sở|Bộ|Cục|Vụ|Viện|Tổng cục|Chi cục|Văn phòng|Thường vụ|Thường trực|[ỦU][ỷyỳ] ban|Hội đồng|Chủ tịch|Giám đốc|Bí thư|Chấp hành|Tổ chức|Trung ương|Đảng bộ|UBND|HĐND|Luật|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Kết luận|Kế hoạch|Công văn)$/
/** `I. MỤC ĐÍCH, ⏎ YÊU CẦU`, `VÀ`, `CỦA`. */
const CUT_HEADING = /(?:,|(?:^| )(?:VÀ|VỀ|CỦA|CHO|TẠI|THEO|TRONG|CÁC|VỚI|NĂM|SỐ))$/
/** `tốc độ tăng trưởng ⏎ GRDP từ 11%`: a short form that the sentence goes on with. */
const SHORT_FORM = /^\p{Lu}{2,6} \p{Ll}/u

/** `I. ĐÁNH GIÁ ⏎ TÌNH HÌNH THỰC HIỆN`: capitals after a number go on in capitals. */
const isNumbered = ({ marker }: Line): boolean =>
  marker?.kind === 'roman' || marker?.kind === 'letter' || marker?.kind === 'number'

/** Whether the break fell inside a heading in capitals. */
function isHeadingCut(text: string, wrapping: Wrapping, before: Line): boolean {
  if (CUT_HEADING.test(text.slice(Math.max(before.start, before.end - 16), before.end))) return true
  return wrapping.wrapped && isNumbered(before) && isCapitals(text, before.first, before.end)
}

/** `triển khai thực hiện ⏎ Kết luận số 27-KL/TW`: a verb whose object is an instrument. */
const BEFORE_INSTRUMENT =
  /(?:^| )(?:thực hiện|triển khai|quán triệt|sửa đổi|bổ sung|thay thế|ban hành|tổng kết|sơ kết|lập)$/
const INSTRUMENT = /^(?:Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kết luận|Thông tư|Kế hoạch|Quy định|Luật) /

/** `b) Đề nghị ⏎ UBND tỉnh chỉ đạo …`: whom it asks. */
const ASKS = /(?:^| )[ĐđYy](?:ề nghị|êu cầu)$/
const BODY = /^(?:UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng|Sở|Bộ|Thủ tướng|Chính phủ|Quốc hội|Công an) \p{L}/u
/** `xã Đạo ⏎ Đức thực hiện`: a name of two words that was broken. */
const CUT_PLACE =
  /(?:^| )(?:sông|suối|núi|đèo|cầu|hồ|xã|huyện|thôn|tỉnh|phường|tây|đông|nam|bắc) \p{Lu}\p{Ll}+$/u
const GOES_ON_SMALL = /^\p{Lu}\p{Ll}* \p{Ll}/u

/** Whether the break fell inside a name or before a short form. */
function isNameCut(text: string, before: Line, line: Line): boolean {
  const end = text.slice(Math.max(before.start, before.end - 16), before.end)
  if (CUT_NAME.test(end)) return before.end - before.start > 20
  if (ASKS.test(end) && BODY.test(text.slice(line.first, line.first + 14))) return true
  if (CUT_PLACE.test(end) && GOES_ON_SMALL.test(text.slice(line.first, line.first + 16)))
    return before.end - before.start > 24
  if (BEFORE_INSTRUMENT.test(end) && INSTRUMENT.test(text.slice(line.first, line.first + 12)))
    return before.end - before.start > 40
  return (
    before.end - before.start > 24 &&
    /\p{Ll}$/u.test(end) &&
    SHORT_FORM.test(text.slice(line.first, line.first + 10))
  )
}

function lastSign(text: string, line: Line): string {
  let at = line.end - 1
  while (at > line.start && '*_ '.includes(text.charAt(at))) at--
  return text.charAt(at)
}

/** The last word of a line, when it is short. */
function lastWord(text: string, line: Line): string {
  const from = Math.max(line.start, line.end - 9)
  const words = text.slice(from, line.end)
  const blank = words.lastIndexOf(' ')
  return blank < 0 && from > line.start ? '' : words.slice(blank + 1)
}

/** A bold stretch that begins on this line and does not end on it. */
function isBoldOpen(text: string, line: Line): boolean {
  if (!text.startsWith('**', line.start)) return false
  const close = text.slice(line.start + 2, line.end).indexOf('**')
  return close < 0
}
