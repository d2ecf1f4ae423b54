import { isUpperAt } from '../layout/index.ts'
import { isWordAt, unitsOf } from '../lexicon/index.ts'
import type { Span } from '../reading.ts'

/** `các sở, ngành và địa phương cần …`: a word that names nobody in particular, where it closes a row of those who act. */
export function lastOfRow(view: string, at: number): Span | undefined {
  LAST_OF_ROW.lastIndex = at
  return LAST_OF_ROW.test(view) ? { start: at, end: LAST_OF_ROW.lastIndex } : undefined
}

const LAST_OF_ROW =
  /(?<= và )(?:địa phương|đơn vị|chính quyền địa phương)(?= (?:cần|phải|tập trung|chủ động|tiếp tục|khẩn trương|tổ chức|triển khai|thực hiện|tăng cường|nghiêm túc|rà soát|phối hợp|căn cứ|phản\sánh)\s)/y

/** Where the next party may begin after a comma or `và`, or -1. */
export function jointEnd(view: string, at: number): number {
  JOINT.lastIndex = at
  return JOINT.test(view) ? JOINT.lastIndex : -1
}

/** `… đóng trên địa bàn tỉnh`, `… thuộc phạm vi quản lý`, `… có rừng`: which of the bodies are meant. */
export const WHERE_IT_IS: RegExp =
  / (?:được (?:tổ chức|thành lập|xếp)|dọc|ven|đóng(?: chân)? (?:trên|tại)|hoạt động (?:trên|tại)|trên địa bàn|thuộc|trực thuộc|của|tại|ở|phụ trách|có (?:liên quan|chung|tuyến|dự án|rừng|di tích|địa bàn|khu|công trình|đường|biển)|nơi có|khối) /y
export const WORDS_TO_JOINT: RegExp = /[^,;.:()]{1,70}?(?=[,;]|\s(?:và) )/y

/** `UBND các huyện, thành phố Gia Nghĩa, các cơ quan …`: past a name that the party before it has not taken in. */
export function pastPlace(text: string, from: number): number {
  DASH.lastIndex = from
  let past = from
  let at = DASH.test(text) ? DASH.lastIndex - 1 : from
  for (let name = 0; name < 6; name++) {
    const begin = at
    for (let word = 0; word < 3 && text.charCodeAt(at) === 32 && isUpperAt(text, at + 1); word++) {
      at++
      while (isWordAt(text, at)) at++
    }
    if (name > 0 && at === begin) return past
    ANOTHER_PLACE.lastIndex = at
    if (!ANOTHER_PLACE.test(text)) return at
    past = at
    at = ANOTHER_PLACE.lastIndex
  }
  return past
}

/** `Báo Bà Rịa- Vũng Tàu`: the second part of a name, with its dash. */
const DASH = / ?[-–] (?=\p{Lu}\p{Ll})/uy

/** `UBND huyện Long An và TP Bình Minh`: more places of the same body. */
const ANOTHER_PLACE =
  /(?:,| và)(?: (?:TP\.?|thành phố|thị xã|huyện|quận|xã|phường|thị trấn|đặc khu))(?= \p{Lu})/uy

/** `Trạm Thủy nông An Phú chủ trì …`: where a name ends that begins with a capital and that no list holds, before what is to be done. */
export function unknownNameEnd(text: string, view: string, at: number): number | undefined {
  if (!isUpperAt(text, at) || NO_NAME.test(view.slice(at, at + 16))) return undefined
  const words = view.slice(at, at + 130)
  const found = NAME_THEN_DUTY.exec(words) ?? (INSTITUTE.test(words) ? INSTITUTE_THEN_DUTY.exec(words) : null)
  return found?.[1] === undefined ? undefined : at + found[1].length
}

/** `Viện Nghiên cứu phát triển tỉnh tiếp thu …`: a body by its first word, before a verb that no name has. */
const INSTITUTE =
  /^(?:viện|trung tâm|trường|học viện|bệnh viện|ban quản lý|quỹ|hiệp hội|liên minh|vườn quốc gia|khu bảo tồn|nhà máy|nhà hát|bảo tàng|thư viện|tập đoàn|hội) /
const INSTITUTE_THEN_DUTY =
  /^([\p{L}\d&.'-]{1,14}(?: (?:-|–|&|[\p{L}\d&.'-]{1,14})){1,14}?) (?:tiếp thu|tiếp tục|chủ động|tổ chức|thực hiện|triển khai|hướng dẫn|kiểm tra|bố trí|báo cáo|hoàn thiện|hoàn chỉnh|hoàn thành|đẩy nhanh|tăng cường|tập trung|cập nhật|tháo gỡ|xem xét|đề xuất|sớm|nghiêm túc|trình|thẩm định|chịu|nghiên cứu,|lập)(?=[ ,])/u

/** Papers and works are no bodies. */
const NO_NAME =
  /^(?:nghị quyết|quyết định|kế hoạch|đề án|dự án|chương trình|chỉ thị|công văn|thông báo|kết luận|luật|nghị định|thông tư|tờ trình|báo cáo|quy |phương án|nhân dân|đảng |nội dung|việc |công tác|quá trình|thời gian|kinh phí|danh sách|hồ sơ|các |những |mọi )/
const NAME_THEN_DUTY =
  /^([\p{L}\d&.'-]{1,14}(?: (?:-|–|&|[\p{L}\d&.'-]{1,14})){1,14}?) (?:chủ trì|phối hợp với|có trách nhiệm|chịu trách nhiệm|khẩn trương|phải|cần|tham mưu|rà soát|làm chủ đầu tư)(?=[ ,])/u

/** `huyện An Phú`, `TP. Hoa Lư`, `TX An Khê`: where a place by its name ends that is told something. */
export function namedPlaceEnd(text: string, view: string, at: number): number | undefined {
  PLACE_KIND.lastIndex = at
  if (!PLACE_KIND.test(view) || !isUpperAt(text, PLACE_KIND.lastIndex)) return undefined
  let end = PLACE_KIND.lastIndex
  for (let word = 0; word < 4 && (word === 0 || isUpperAt(text, end + 1)); word++) {
    if (word > 0) end++
    while (isWordAt(text, end) || text.charCodeAt(end) === APOSTROPHE) end++
    if (text.charCodeAt(end) !== BLANK) break
  }
  return end
}

/** Whether a party is one place, or several: `các huyện An Phú, An Khê`, `huyện An Phú`. */
export const isPlaceAt = (view: string, at: number): boolean =>
  /^(?:các )?(?:huyện|xã|phường|thị xã|thị trấn|thành phố|quận|đặc khu|tỉnh|tp|tx|h\.)[ .]/.test(
    view.slice(at, at + 15),
  )

const PLACE_KIND =
  /(?:huyện|xã|phường|thị trấn|thị xã|thành phố|quận|đặc khu|tỉnh|tp\.?|tx\.?|tt\.?|h\.|q\.|p\.|x\.) ?/y
const BLANK = 32
const APOSTROPHE = 39

/** `Vụ DTTT`, `Cục CNTT`, `VNPT`: where the name of a part of a body ends that only letters tell, or of a concern known by them. */
export function letteredEnd(text: string, at: number): number | undefined {
  if (!isUpperAt(text, at)) return undefined
  LETTERED.lastIndex = at
  return LETTERED.test(text) ? LETTERED.lastIndex : undefined
}

const LETTERED =
  /(?:(?:Vụ|Cục|Chi cục|Tổng cục|Phòng|Văn phòng|Ban|Tổ|Đội|Viện|Trung tâm|TT) [A-ZĐ]{1,7}\d{0,2}(?:(?:&| & |-| - )[A-ZĐ]{2,7})*(?<=[A-ZĐ\d]{2})(?![\p{L}\d])(?: (?:tỉnh|huyện|thành phố|xã)(?!\p{L}))?|(?:VNPT|Viettel|MobiFone|Mobifone|VinaPhone|Vinaphone|EVN[A-Z]{0,6}|Agribank)(?!\p{L})(?: \p{Lu}\p{Ll}{1,6}){0,3})/uy

/** `đơn vị này`, `các địa phương nêu trên`: those who were named before. */
export function namedBeforeEnd(view: string, at: number): number | undefined {
  if (!NAMED_BEGINS.has(view.charCodeAt(at))) return undefined
  NAMED_BEFORE.lastIndex = at
  return NAMED_BEFORE.test(view) ? NAMED_BEFORE.lastIndex : undefined
}

const NAMED_BEFORE =
  /(?:(?:các|hai|ba|bốn|những|\d{1,2}) )?(?:đơn vị|cơ quan|sở|ngành|công ty|chủ đầu tư|nhà đầu tư|địa phương|nhà thầu|doanh nghiệp|cục|phòng|bộ|ban|trung tâm|huyện|xã|phường|quận|thị xã|thành phố|tỉnh) (?:này|trên|đó|nêu trên|nói trên|kể trên)(?= (?:cũng |còn |sẽ |đều |tiếp tục )?(?:cần|phải|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|được giao|khẩn trương|phối hợp|chủ trì|chủ động|tập trung|báo cáo|rà soát|thực hiện|tổ chức|nghiêm túc|hoàn thành|tham mưu|kiểm tra)(?!\p{L}))/uy
const NAMED_BEGINS = unitsOf('chbnđstpxq0123456789')

/** Past what a bracket adds to a party: `Sở Y tế (Cơ quan thường trực Ban Chỉ đạo); các sở …`. */
export function pastBracket(view: string, end: number, limit: number): number {
  BRACKET.lastIndex = OF_LEVEL.lastIndex = end
  if (view.charCodeAt(end) === BLANK && OF_LEVEL.test(view) && OF_LEVEL.lastIndex < limit)
    return OF_LEVEL.lastIndex
  return BRACKET.test(view) && BRACKET.lastIndex < limit ? BRACKET.lastIndex : end
}

/** `các cơ quan, ban, ngành đoàn thể cấp tỉnh, …`: what a lost comma has left behind the party, and of which level it is. */
const OF_LEVEL =
  / (?:đoàn thể(?: cấp (?:tỉnh|huyện|thành phố|xã)| tỉnh| huyện| thành phố)?|cấp (?:tỉnh|huyện|thành phố|xã|cơ sở|địa phương)|(?:có )?liên quan(?: khác)?)(?=[,;] | và )/y

const BRACKET = / ?\([^()\n]{1,90}\)(?=[,;] | và )/y

const JOINT =
  /(?:[*_]{0,2}[,;]\s{0,3}(?:và |cùng |cùng với |nhất là |đặc biệt là |trực tiếp là |trong đó có )?|\s(?:và|hoặc|cùng|cùng với|với)\s|\s(?:như|gồm|bao gồm):\s)(?:các đồng chí |đồng chí |tập thể |(?:đại diện )?lãnh đạo |chỉ huy (?!các cấp(?!\p{L})))?/uy

/** Past two to five words with capitals behind an office: who holds it. */
export function personEnd(text: string, end: number): number {
  let at = end
  let words = 0
  for (; words < 6 && text.charCodeAt(at) === BLANK && isUpperAt(text, at + 1); words++) {
    at++
    while (isWordAt(text, at)) at++
  }
  return words > 1 && words < 6 ? at : end
}
