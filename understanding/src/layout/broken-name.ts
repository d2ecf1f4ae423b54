import { bodyNameAt, PROVINCE_NAMES, readingView } from '../lexicon/index.ts'
import { isUpperAt } from './letter-case.ts'
import type { Line } from './line.ts'

/** How far before the break a name may begin. */
const NEAR = 44

/** Whether a body, a province or a person is named across the break: `Ủy viên Ban ⏎ Chấp hành Trung ương`. */
function breaksName(text: string, before: Line, line: Line): boolean {
  const view = readingView(text)
  for (let at = Math.max(before.first, before.end - NEAR); at < before.end; at++) {
    if (!isUpperAt(text, at) || (at > before.start && !OPENS.test(text.charAt(at - 1)))) continue
    const end = bodyNameAt(text, view, at)?.end ?? PROVINCE_NAMES.match(view, at)?.end ?? 0
    if (end > line.first && isRestOfName(text, before, line, end)) return true
    if ((PROVINCE_NAMES.match(view, at)?.end ?? 0) > line.first) return true
  }
  return isPersonCut(text, before, line)
}

const OPENS = /[\s“"(*_–-]/
/** Several words, or the second word of a place: `quận Hoàng ⏎ Mai`. */
const isRestOfName = (text: string, before: Line, line: Line, end: number): boolean =>
  end === line.end ||
  TWO_WORDS.test(text.slice(line.first, end)) ||
  / \p{Lu}\p{Ll}{1,6}$/u.test(text.slice(Math.max(before.start, before.end - 9), before.end))
const TWO_WORDS = /^\p{Lu}\p{L}* \p{L}/u

/** `đồng chí Lê Văn ⏎ An, Phó Bí thư`. */
const isPersonCut = (text: string, before: Line, line: Line): boolean =>
  PERSON.test(text.slice(Math.max(before.start, before.end - 30), before.end)) &&
  LAST_NAME.test(text.slice(line.first, Math.min(line.end, line.first + 16)))
const PERSON =
  /(?:^| )(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à|tỉnh|huyện|phố|xã|phường|viên|trưởng|thư|đốc|tịch|ủy) (?:Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Vũ|Võ|Bùi|Đặng|Trịnh|Phan|Đỗ|Hồ|Ngô|Dương|Lý|Đào|Đinh|Mai|Tô|Tạ|Cao|Hà|Lương|Thái|Nông|Triệu|Đoàn)(?: \p{Lu}\p{L}{0,6})?$/u
const LAST_NAME = /^\p{Lu}\p{L}{0,6}(?: \p{Lu}\p{L}{0,6})?(?:,| [-–(]| \p{Ll})/u

/** What a name of a body ends with only where a line broke it. */
const CUT_NAME =
  /(?:^| )(?:Sở|Bộ|Cục|Vụ|Viện|Tổng cục|Chi cục|Văn phòng|Thường vụ|Thường trực|[ỦU][ỷyỳ] ban|Hội đồng|Chủ tịch|Giám đốc|Bí thư|Chấp hành|[Đđ]ồng chí|Chánh [Vv]ăn phòng|[ỦU][ỷyỳ] viên|BCH|BTV|BTC|Tổ chức|Trung ương|Đảng bộ|UBND|HĐND|Luật|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Kết luận|Kế hoạch|Công văn)$/
/** `tốc độ tăng trưởng ⏎ GRDP từ 11%`: a short form that the sentence goes on with. */
const SHORT_FORM = /^\p{Lu}{2,6} \p{Ll}/u

/** `triển khai thực hiện ⏎ Kết luận số 27-KL/TW`: a verb whose object is an instrument. */
const BEFORE_INSTRUMENT =
  /(?:^| )(?:thực hiện|triển khai|quán triệt|sửa đổi|bổ sung|thay thế|ban hành|tổng kết|sơ kết|lập)$/
const INSTRUMENT = /^(?:Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kết luận|Thông tư|Kế hoạch|Quy định|Luật) /

/** `rà soát các nội dung tổ chức ⏎ Đại hội đại biểu …`. */
const BEFORE_EVENT = /(?:^| )(?:tổ chức|tham dự|dự|chủ trì|khai mạc|bế mạc|chuẩn bị|phục vụ)$/
const EVENT = /^(?:Đại hội|Hội nghị|Hội thảo|Kỳ họp|Phiên họp|Lễ ) ?/

/** `b) Đề nghị ⏎ UBND tỉnh chỉ đạo …`: whom it asks. */
const ASKS = /(?:^| )[ĐđYy](?:ề nghị|êu cầu)$/
const BODY = /^(?:UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng|Sở|Bộ|Thủ tướng|Chính phủ|Quốc hội|Công an) \p{L}/u
/** `xã Đạo ⏎ Đức thực hiện`: a name of two words that was broken. */
const CUT_PLACE =
  /(?:^| )(?:sông|suối|núi|đèo|cầu|hồ|xã|huyện|thôn|tỉnh|phường|tây|đông|nam|bắc) \p{Lu}\p{Ll}+$/u
const GOES_ON_SMALL = /^\p{Lu}\p{Ll}* \p{Ll}/u

/** Whether the break fell inside a name, before a short form, or between a verb and what it does something to. */
export function isNameCut(text: string, before: Line, line: Line): boolean {
  const end = text.slice(Math.max(before.start, before.end - 16), before.end)
  if (CUT_NAME.test(end)) return before.end - before.start > 20
  if (breaksName(text, before, line)) return true
  if (BEFORE_EVENT.test(end) && EVENT.test(text.slice(line.first, line.first + 10))) return true
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
