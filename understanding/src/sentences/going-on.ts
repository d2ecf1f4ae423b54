import { pastQuote } from '../lexicon/index.ts'
import { skipAdverbs, verbAt } from './subject.ts'
import type { Span } from '../reading.ts'
import type { Unit } from './segment.ts'

/** `Hai là, …`: a point of its own. */
export const opensPoint = (view: string, { first }: Unit): boolean =>
  /^(?:(?:một|hai|ba|bốn|năm|sáu|bảy|tám) là|thứ (?:nhất|hai|ba|tư|năm|sáu|bảy))[, ]/.test(
    view.slice(first, first + 10),
  )

/** Whether the last paragraphs of a letter begin so, which belong to no item. */
export const closesLetter = (view: string, { first }: Unit): boolean =>
  CLOSING.test(view.slice(first, first + 24))
const CLOSING =
  /^(?:trong quá trình|quá trình|nhận được|trên đây|văn bản|nếu có|báo cáo (?:gửi|của)|đề nghị các|yêu cầu các)(?= )/

/** `Đồng thời, …`, `Ngoài ra, …`: goes on with what was told before. */
export const addsTo = (view: string, { first }: Unit): boolean =>
  /^(?:đồng thời|bên cạnh đó|theo đó|ngoài ra|cùng với đó|trong đó)/.test(view.slice(first, first + 12))

/** `“Tiếp tục tập trung …`, `Phải đặc biệt coi trọng …`: goes on with what somebody has to do, and does not say who. */
export function doesMore(view: string, { first }: Unit): boolean {
  const at = pastQuote(view, first)
  return verbAt(view, at) !== undefined || HAS_TO.test(view.slice(at, at + 20))
}
const HAS_TO = /^(?:chịu trách nhiệm|phải|cần) /

/** Whether those who do something ask others for their part, who are no bodies: `- Rà soát hồ sơ; yêu cầu người nộp thuế giải trình`. */
export function asksOthers(
  view: string,
  unit: Unit,
  told: number,
  mentions: readonly Span[],
  item: boolean,
): boolean {
  if (mentions.some((body) => body.start === told)) return false
  const start = skipAdverbs(view, unit.first)
  // `2. Yêu cầu người dân không ra khỏi nhà …`: a point of those to whom the list is given.
  if (item && told - start < 24 && OPENS_ASKING.test(view.slice(start, told)))
    return PRIVATE.test(view.slice(told, told + 16))
  return (
    told - start > 12 &&
    ASKS.test(view.slice(Math.max(start, told - 20), told)) &&
    verbAt(view, start) !== undefined
  )
}
const OPENS_ASKING =
  /^(?:yêu cầu|đề nghị|hướng dẫn|vận động|khuyến cáo|nhắc nhở)(?: (?:đối với|với|tới|đến))? $/
const PRIVATE =
  /^(?:các |toàn thể |mọi )?(?:người dân|nhân dân|hộ |đơn vị thi công|nhà thầu|chủ tàu|ngư dân|nông dân|du khách|khách |phụ huynh|học sinh|doanh nghiệp|chủ )/
const ASKS = /[;,] (?:và |đồng thời )?(?:yêu cầu|đề nghị|hướng dẫn|đôn đốc) $/

/** `Đồng thời, chỉ đạo các phòng …`, `Rà soát hồ sơ; chỉ đạo các phòng …`: a sentence without a subject that directs those at `told`, who are below. */
export function directsNow(view: string, { first }: Unit, told: number): boolean {
  if (!BELOW.test(view.slice(told, told + 24))) return false
  const start = skipAdverbs(view, first)
  if (DIRECTS.test(view.slice(start, start + 24))) return true
  return (
    ALSO_DIRECTS.test(view.slice(Math.max(start, told - 60), told)) &&
    verbAt(view, start) !== undefined &&
    !ORDERS.test(view.slice(start, start + 12))
  )
}
const DIRECTS = /^(?:lãnh đạo, )?chỉ đạo /
const ALSO_DIRECTS =
  /[;,] (?:và |đồng thời |thường xuyên )?(?:lãnh đạo, )?chỉ đạo $|ban hành (?:văn bản|công văn|chỉ thị|hướng dẫn|kế hoạch)(?: [^;.:]{2,24})?,? (?:yêu cầu|chỉ đạo|đôn đốc|đề nghị) $/
/** Several, or those of a kind, that are below whoever was told; one body by its name is told by who told the others. */
const BELOW =
  /^(?:các |những |mọi |công an(?:,| và| các| cấp)|lực lượng|cơ quan|đơn vị|ubnd (?:cấp|các)|ủy ban nhân dân (?:cấp|các)|chính quyền|cấp ủy|phòng, ban|thủ trưởng |trạm |tổ |đội )/
const ORDERS = /^(?:giao|yêu cầu|đề nghị|phân công|thống nhất|đồng ý) /

/** Whether a sentence opens with directing, or asking of those above, who stand at `told`: what those do who have been told to. */
export function directsOthers(view: string, { first }: Unit, told: number): boolean {
  const start = skipAdverbs(view, first)
  return (
    view.startsWith('chỉ đạo ', start) ||
    view.startsWith('kiến nghị ', start) ||
    view.startsWith('lãnh đạo, chỉ đạo ', start) ||
    (told > start && view.startsWith('đôn đốc ', told - 'đôn đốc '.length))
  )
}
