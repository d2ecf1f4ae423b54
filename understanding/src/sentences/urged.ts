import { isLetterAt } from '../lexicon/index.ts'
import type { Span } from '../reading.ts'
import type { Parties } from './party.ts'
import type { Unit } from './segment.ts'
import { provinceMustDo } from './party-people.ts'
import { bareEnd, verbAt } from './subject.ts'
import { tellsGroup } from './told-group.ts'
import { ORDERS_BODY, SAYS_ORDER } from './word-flags.ts'

/** `đề nghị, …`, `nhấn mạnh: “…`, `yêu cầu trong thời gian tới, …`: who is urged comes after a sign, or after what it is about. */
const SAYS =
  /(?:(yêu cầu|đề nghị|chỉ đạo|lưu ý)|nhấn mạnh|nêu rõ|chỉ rõ|khẳng định|cho rằng|quán triệt|nhắc nhở)(?:( rằng,?|,|:)[“"]? ?[“"]?| )/g
/** Words before such a verb that make a noun of it. */
const NAMES =
  /(?:^|\s)(?:theo|các|những|đáp ứng|nội dung|một số|ban|công tác|đúng|sự|ý kiến|tinh thần|đảm bảo|bảo đảm|phát biểu|kết luận) $/

/** What may stand before who is urged: a time, a ground, a purpose, what it is about. */
const TIME =
  /(?:trong|từ nay|thời gian|ngay|trước mắt|sắp tới|hiện nay|năm|tháng|quý|đến|tới|trước|chậm nhất|muộn nhất|hết|từ) /y
/** `trong thời gian tới`, `trước ngày 30/6`: a whole time right before who is urged, without a comma. */
const TIME_THEN_WHO =
  /(?:(?:trong )?(?:thời gian|giai đoạn) (?:tới|này|sắp tới|tiếp theo)|(?:trong )?(?:những |các )?(?:ngày|tuần|tháng|quý|năm) (?:tới|này|cuối năm|còn lại)(?: của năm)?|trước mắt|ngay sau (?:hội nghị|cuộc họp|kỳ họp|phiên họp|buổi làm việc|đại hội)(?: này)?|ngay (?:từ )?(?:bây giờ|hôm nay|trong [^,;.:()]{3,24}?)|(?:(?:ngay |xong )?trong|(?:từ nay )?đến(?: hết| trước)?|trước|chậm nhất(?: là| đến| trước)?|muộn nhất(?: là)?|hết)(?: (?:ngày|tháng|quý|năm|tuần))?(?: (?:\d[\d./-]*|[ivx]{1,3}(?:\/\d{4})?|tháng|năm)){1,6}) (?=(?:các|tất cả|mỗi|từng|cả|lãnh đạo|sở|ban|bộ|ubnd|ủy ban|công an|đảng ủy|thường trực|huyện|xã|phường|phòng|ngành|cấp ủy|chủ|giám đốc|thủ trưởng|cục|chi cục|văn phòng|tổng|trung tâm|bí thư|hạt|tỉnh|thành phố|hội|đoàn|viện|thanh tra|tập đoàn|công ty|ngân hàng|kho bạc|liên đoàn|bảo hiểm|trường|đài|mặt trận|quân|đơn vị|địa phương|doanh nghiệp|tp)[ .])/y
const ABOUT =
  /(?:ngoài|để|đối với|bên cạnh|trên cơ sở|căn cứ|cùng với|nhằm|sau khi|khi|với|song song|trên tinh thần|nếu) /y

/** How far from the verb those may stand who are urged. */
const FARTHEST = 240

/** What those are to do who are urged. */
const IS_URGED =
  /^ (?:cũng )?(?:cần|phải|không được|tuyệt đối không|tiếp tục|khẩn trương|tập trung|đẩy nhanh|chủ động|tăng cường|nghiêm túc|thực hiện|chỉ đạo|chịu trách nhiệm|có trách nhiệm) /
const MUST = /^ (?:cũng )?(?:cần|phải|không được|tuyệt đối không|chịu trách nhiệm|có trách nhiệm) /

/** How near the sentence begins with the verb that urges. */
const NEAR = 400

/** Where those may stand who are urged: `accepts` says what stands there, the first that is something counts. */
function firstUrged<T>(
  view: string,
  { first, end }: Unit,
  accepts: (start: number, mustSay: boolean) => T | undefined,
): T | undefined {
  const words = view.slice(first, Math.min(end, first + NEAR))
  SAYS.lastIndex = 0
  for (let says = SAYS.exec(words); says; says = SAYS.exec(words)) {
    const from = SAYS.lastIndex
    if (!isLetterAt(words, from) || NAMES.test(words.slice(Math.max(0, says.index - 12), says.index)))
      continue
    const orders = says[1] !== undefined
    const found = says[2] === undefined && orders ? undefined : accepts(first + from, !orders)
    if (found !== undefined) return found
    TIME.lastIndex = ABOUT.lastIndex = TIME_THEN_WHO.lastIndex = from
    if (TIME.test(words) && TIME_THEN_WHO.test(words)) {
      const at = accepts(first + TIME_THEN_WHO.lastIndex, !orders)
      if (at !== undefined) return at
    }
    TIME.lastIndex = from
    const time = TIME.test(words)
    if (!time && !ABOUT.test(words)) continue
    let comma = words.indexOf(', ', from)
    for (; comma >= 0 && comma - from < FARTHEST; comma = words.indexOf(', ', comma + 2)) {
      if (BREAKS.test(words.slice(from, comma))) break
      const later = accepts(first + comma + 2, !orders || !time)
      if (later !== undefined) return later
    }
  }
  return undefined
}

/** Another order, or another clause, has begun. */
const BREAKS = /[.;:]|(?<!(?:theo|đáp ứng) )(?:yêu cầu|đề nghị) /

/** Those who are urged after a sign: `Bí thư Huyện ủy đề nghị, Sở Y tế, các xã cần …`, `nhấn mạnh, phường phải …`. */
export function urgedParties(view: string, unit: Unit, parties: Parties): readonly Span[] {
  return (
    firstUrged(view, unit, (start, mustSay) => {
      const led = view.startsWith('lãnh đạo ', start) ? start + 'lãnh đạo '.length : start
      const bare = bareEnd(view, led)
      const chain = bare === undefined ? parties.rowFor(led, unit.end) : [{ start, end: bare }]
      const end = chain.at(-1)?.end
      if (end === undefined || SPEAKS.test(view.slice(end, end + 24))) return undefined
      if (IS_URGED.test(view.slice(pastPlace(view, end), end + 40))) return chain
      return !mustSay && bare === undefined && verbAt(view, end + 1) !== undefined ? chain : undefined
    }) ?? NOBODY
  )
}

/** `cả hệ thống chính trị thành phố cần …`: of which place they are. */
function pastPlace(view: string, end: number): number {
  OF_PLACE.lastIndex = end
  return OF_PLACE.test(view) ? OF_PLACE.lastIndex : end
}
const OF_PLACE = / (?:tỉnh|thành phố|huyện|xã|phường|cơ sở)(?= )/y

/** `Phát biểu chỉ đạo, Bí thư Tỉnh ủy yêu cầu …`: who speaks is not urged. */
const SPEAKS =
  /^ (?:cũng |đã |vừa )?(?:yêu cầu|đề nghị|lưu ý|nhấn mạnh|giao|kết luận|ghi nhận|biểu dương|đánh giá) /

/** How those begin who can be urged, whatever they are called, and what follows. */
const WHO_MUST =
  /(?:các |sở|ban|ubnd|ủy ban|công an|từng |mỗi |đảng ủy|thường trực|huyện|xã|phường|phòng|ngành|cấp ủy|mttq|chủ tịch|giám đốc|thủ trưởng|bộ |cục|chi cục|văn phòng|tổng cục|trung tâm|bí thư|hạt |tỉnh |thành phố|thành viên|chủ đầu tư|nhà đầu tư|nhà thầu|đơn vị |cơ quan |doanh nghiệp|tập đoàn|tổng công ty|công ty |ngân hàng|hội |đoàn |đài |viện |thanh tra|kho bạc|lực lượng|người đứng đầu|cả hệ thống|tất cả|địa phương|chính quyền|mặt trận|liên đoàn|hiệp hội|trường |bệnh viện|đảng bộ|chi bộ)[^.;:]{0,140}? (cần|phải|không được|tiếp tục|khẩn trương|tập trung|đẩy nhanh|chủ động|tăng cường|chỉ đạo|rà soát|kiểm tra|thực hiện|phối hợp|chủ trì|nghiêm túc|hoàn thành|đôn đốc) (?=[a-zà-ỹđ])/y

/** Whether a sentence with a verb of ordering urges those who come after it; `page`: it tells of orders that others gave. */
export const urgesAfterComma = (view: string, unit: Unit, flags: number, page: boolean): boolean =>
  (flags & SAYS_ORDER) !== 0 &&
  ((page && (flags & ORDERS_BODY) === 0 && tellsGroup(view, unit)) || urgesLater(view, unit))

const urgesLater = (view: string, unit: Unit): boolean =>
  firstUrged(view, unit, (start, mustSay) => {
    if (provinceMustDo(view, start, true)) return true
    WHO_MUST.lastIndex = start
    const found = WHO_MUST.exec(view)
    if (found === null || WHO_MUST.lastIndex > unit.end) return undefined
    return !mustSay || MUST.test(` ${found[1] ?? ''} `) ? true : undefined
  }) !== undefined

const NOBODY: readonly Span[] = []
