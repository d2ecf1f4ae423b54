import { isBlankAt } from '../lexicon/index.ts'
import type { Span } from '../reading.ts'
import type { Parties } from './party.ts'
import type { Unit } from './segment.ts'
import { bareEnd, skipAdverbs, verbAt } from './subject.ts'
import { TELLS } from './told-party.ts'
import { bareAt } from './unnamed-lead.ts'

/** `UBND xã ban hành Kế hoạch …, cụ thể như sau:`: who issues the paper is not told by it. */
const ISSUES =
  /^\s?(?:ban hành|xây dựng|lập|điều chỉnh|triển khai|hướng dẫn|thông báo)(?: và triển khai| thực hiện| về| một số)? (?:kế hoạch|chương trình|hướng dẫn|quy trình|nội dung|đề án|phương án|thông báo|quy chế|quy định|việc)(?= )/

/** `Trung tâm A tại An Bình phải …`: where a body is, before what it has to do. */
const AT_PLACE = /^\s(?:tại|ở) [^,;.:]{2,24} (?:phải|cần|có trách nhiệm|chủ trì|phối hợp|tiếp tục)(?= )/

/** After the one who acts comes what it does, not `đã`, `về`, or the verb of one who orders. */
export function canAct(view: string, end: number, limit: number, directive: boolean): boolean {
  const rest = view.slice(end, Math.min(limit, end + 60))
  if (AT_PLACE.test(rest)) return true
  if (
    /^\s?(?:đã|vừa|ghi nhận|thống nhất|cơ bản thống nhất|nhận thấy|nhận định|kết luận|đánh giá cao|biểu dương|tại |về |năm |yêu cầu|đề nghị|giao ?:|chỉ đạo ?:|nhấn mạnh|lưu ý|khẳng định|cho biết|cho rằng|nêu rõ|chỉ rõ|cũng (?:yêu cầu|đề nghị|giao|đã|nhấn mạnh|lưu ý|chỉ đạo|thống nhất|khẳng định|cho|đánh giá|ghi nhận|kết luận)(?![a-zà-ỹđ])|phát biểu|tin tưởng|mong muốn|hoan nghênh|cảm ơn|đồng ý|(?:cũng )?chấp thuận|(?:cũng )?cho phép|(?:tiếp tục|đặc biệt|rất) (?:yêu cầu|đề nghị|lưu ý|nhấn mạnh)|nhận được|trân trọng)/.test(
      rest,
    ) ||
    (!directive && (/^\s?báo cáo [a-zđ]/.test(rest) || ISSUES.test(rest)))
  )
    return false
  if (INTRODUCES.test(view.slice(end, limit))) return false
  if (
    /^(?:,? (?:nêu trên|trên|có tên trên|liên quan|có (?!ý kiến|văn bản|công văn|chỉ đạo|kết luận|thông báo|báo cáo)[^:;,.]{2,40}))?[*_ ]{0,4}(?::|$|\()/.test(
      rest,
    )
  )
    return true
  return (
    directive ||
    verbAt(view, end + 1) !== undefined ||
    /^\s(?:có trách nhiệm|chịu trách nhiệm|cần|phải|căn cứ|theo|là (?:cơ quan|đơn vị) )/.test(rest)
  )
}

/** `Sở Y tế hướng dẫn … như sau:`: who issues the document is not told by it. */
const INTRODUCES =
  /^ (?:hướng dẫn|ban hành|thông báo|xây dựng (?:kế hoạch|chương trình|đề án)|báo cáo|quy định)(?= )[^\n]{0,500}(?:như sau|sau đây|nội dung sau) ?:?$/

/** `Trong năm 2024, huyện tập trung …`: a territory that acts, right after the adverbial. */
function bareAfterComma(view: string, unit: Unit): Span | undefined {
  const comma = view.slice(unit.first, Math.min(unit.end, unit.first + 90)).indexOf(', ')
  if (comma < 0) return undefined
  const start = unit.first + comma + 2
  const end = bareEnd(view, start)
  if (end === undefined) return bareAt(view, start)?.[0]
  return TELLS.test(view.slice(end, end + 18)) ? undefined : { start, end }
}

const ADVERBIAL =
  /^(?:trên cơ sở|căn cứ|đối với|để|triển khai|nhận được|hưởng ứng|chào mừng|nhân |phát huy|chuẩn bị|đến |những (?:ngày|tháng|năm)|trong|khi|theo|cũng (?:theo|tại|trong)|về|nhằm|tuy nhiên|trước|sau|kết thúc|quá trình|chậm nhất|muộn nhất|thời gian tới|từ|do|vì|với|hằng|hàng|định kỳ|ngay|qua|nếu|trường hợp|riêng|ngoài|bên cạnh|thực hiện|thời gian|nhiệm vụ|cùng với|theo đó|đồng thời|năm|tháng|quý|giai đoạn|đợt|bước|kết quả|việc|nội dung|tùy|ở đâu|(?:địa phương|đơn vị|cơ quan|nơi|xã|huyện|phường|thôn|ngành|địa bàn|tập thể|cá nhân|chi bộ|sở) nào)/

/** How far a sentence is looked through for a subject without a name. */
const FARTHEST_SUBJECT = 300

/** `Trên cơ sở …, Thủ trưởng các sở, ban, ngành tổ chức …`: the first party after a comma that does something. */
export function subjectAfterAdverbial(
  view: string,
  unit: Unit,
  mentions: readonly Span[],
  parties: Parties,
): readonly Span[] {
  const opening = skipAdverbs(view, unit.first)
  if (
    !ADVERBIAL.test(view.slice(unit.first, unit.first + 14)) &&
    !ADVERBIAL.test(view.slice(opening, opening + 14))
  )
    return []
  const bare = bareAfterComma(view, unit)
  if (bare) return [bare]
  const then = afterThen(view, unit, parties)
  if (then.length > 0) return then
  const limit = Math.min(unit.end, Math.max(mentions.at(-1)?.end ?? 0, unit.first + FARTHEST_SUBJECT))
  const commaFrom = (from: number): number => {
    const at = view.slice(from, limit).indexOf(',')
    return at < 0 ? limit : from + at
  }
  const heard = HEARD.test(view.slice(unit.first, unit.first + 24))
  for (let comma = commaFrom(unit.first); comma < limit;) {
    const chain =
      isBlankAt(view, comma + 1) && !inRowOfOthers(view, unit, comma, mentions, parties)
        ? parties.chain(pastTherefore(view, comma + 2), unit.end)
        : []
    const end = chain.at(-1)?.end ?? comma
    comma = commaFrom(end + 1)
    if (
      chain.length === 0 ||
      /^\s(?:yêu cầu|đề nghị|kết luận|thống nhất|lưu ý|nhấn mạnh|đánh giá|nêu rõ)/.test(
        view.slice(end, end + 12),
      ) ||
      (heard && REPORTS.test(view.slice(end, end + 14)))
    )
      continue
    if (
      verbAt(view, end + 1) !== undefined ||
      /^(?:, chịu trách nhiệm|\s(?:có trách nhiệm|chịu trách nhiệm|cần|phải|căn cứ|được giao|được yêu cầu|phản\sánh|theo (?:chức năng|thẩm quyền|phạm vi)|(?:cũng )?đề ra(?! mục tiêu| chỉ tiêu)|sẽ))/.test(
        view.slice(end, end + 24),
      )
    )
      return chain
  }
  return []
}

/** `Sau khi nghe Sở A, Sở B báo cáo, …`: who was heard has nothing to do. */
const HEARD = /^(?:sau khi |qua |trên cơ sở )(?:xem xét, )?nghe /
const REPORTS = /^\s(?:báo cáo|trình bày|phát biểu|giải trình|đề xuất)/

/** `…, vì vậy các ngành, địa phương cần …`: past the word that says why. */
function pastTherefore(view: string, at: number): number {
  THEREFORE.lastIndex = at
  return THEREFORE.test(view) ? THEREFORE.lastIndex : at
}

const THEREFORE = /(?:chính )?(?:vì vậy|vì thế|do đó|do vậy|nên),? (?:lãnh đạo )?/y

/** `gửi về Sở Nội vụ, Sở Tài chính thẩm định`, `phối hợp với Đảng ủy A, Đảng ủy B triển khai`: a comma in a row that does not act. */
function inRowOfOthers(
  view: string,
  unit: Unit,
  comma: number,
  mentions: readonly Span[],
  parties: Parties,
): boolean {
  const words = view.slice(Math.max(unit.first, comma - FARTHEST_PARTNER), comma)
  const working = words.lastIndexOf(WORKING)
  if (working >= 0 && !words.includes(';', working)) {
    const partners = parties.chain(comma - words.length + working + WORKING.length, comma + 3)
    if ((partners.at(-1)?.start ?? 0) > comma) return true
  }
  let end = comma
  for (let at = lastUpTo(mentions, comma), row = 0; row < LONGEST_ROW; row++, at--) {
    const body = mentions[at]
    if (body?.end !== end) return false
    if (OF_OTHERS.test(view.slice(Math.max(unit.first, body.start - 8), body.start))) return true
    if (!view.startsWith(', ', body.start - 2)) return false
    end = body.start - 2
  }
  return false
}

/** The last of the bodies that end at `end` or before it. */
function lastUpTo(mentions: readonly Span[], end: number): number {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.end ?? 0) <= end) low = middle + 1
    else high = middle
  }
  return low - 1
}

const WORKING = 'phối hợp với '
const FARTHEST_PARTNER = 300
const LONGEST_ROW = 16
const OF_OTHERS = / (?:với|về|gửi|đến|tới|cùng) $/

/** `Địa bàn nào để xảy ra vi phạm thì Chủ tịch UBND xã chịu trách nhiệm`: who answers in that case. */
function afterThen(view: string, unit: Unit, parties: Parties): readonly Span[] {
  if (!IN_CASE.test(view.slice(unit.first, unit.first + 30))) return []
  const then = view.slice(unit.first, unit.end).indexOf(THEN)
  if (then < 0) return []
  const chain = parties.chain(unit.first + then + THEN.length, unit.end)
  const end = chain.at(-1)?.end
  if (end === undefined) return []
  return verbAt(view, end + 1) !== undefined || ANSWERS.test(view.slice(end, end + 24)) ? chain : []
}

const THEN = ' thì '
const IN_CASE = /^(?:nếu|trường hợp|khi|[^,.;:]{2,24} nào)(?= )/
const ANSWERS = /^ (?:đó |ấy )?(?:phải|cần|có trách nhiệm|chịu trách nhiệm|được|sẽ) /
