import { HAS_DIGITS, OPENS_TASK, SAYS_EXECUTE, SAYS_FORMAL } from './word-flags.ts'
import type { Unit } from './segment.ts'
import { verbAt } from './subject.ts'

/** `Trưởng ban: Chủ tịch UBND tỉnh.`: who belongs to a board. */
const MEMBER =
  /^(?:(?:các |đồng )?(?:phó )?(?:trưởng ban|tổ trưởng|trưởng đoàn|chủ tịch hội đồng|tổ phó|thư ký)|(?:các )?(?:thành viên|ủy viên))(?: thường trực)?\s?:/

/** `… chịu trách nhiệm thi hành Quyết định này./.` */
const EXECUTES =
  /(?:(?:chịu|chiu|có) tr[aáảà]ch nhi\p{L}{1,2}m (?:tổ chức )?(?:thi hành|thực hiện (?:nghị quyết|quyết định|chỉ thị) này)|căn cứ (?:quyết định|nghị quyết|chỉ thị)(?: này)? thi hành)[^.;:]{0,60}[.;/*_ ?!”"]{0,8}$/u

/** `Văn phòng Chính phủ thông báo để các bộ biết, thực hiện./.`, `UBND tỉnh báo cáo HĐND tỉnh xem xét./.` */
const CLOSES =
  /^(?:[^,;:.]{3,70} ban hành (?:thông tư|nghị định|quyết định|nghị quyết|chỉ thị|kế hoạch|hướng dẫn|quy định|chương trình) [^.;]{0,300}(?: sau| sau đây) ?:$)|^(?:[^,;:.]{3,70} ban hành (?:thông tư|nghị định) )|^(?!các (?:đơn vị|cơ quan|địa phương)[^.;:,]{0,40} (?:triển khai|tổ chức) )(?:[^,;:.]{3,60} )?(?:(?:xin |trân trọng )?thông báo (?:để|tới|đến) [^;:.]{3,150} biết[^;:.]{0,60}|(?:kính )?báo cáo [^,;:.]{3,60} (?:xem xét|biết|theo dõi)(?:, [^;:.]{3,40})?\.\/)[./*_ ]{0,6}$/

/** `Một nhiệm vụ nữa của Sở Y tế là …`: what the body has to do. */
const TASK_OF =
  /^(?:(?:một|các|những|ngoài ra,?) )?(?:trong những )?nhiệm vụ (?:[\p{L}]{2,9} ){0,3}của (?=[^.;:]{4,70} là )/u

/** `Danh sách gửi về Sở Nội vụ trước ngày 15/8 để tổng hợp.`: what is to be sent, and by when. */
const SENT =
  /^(?:danh sách|hồ sơ|báo cáo|kết quả|văn bản|ý kiến|kế hoạch)(?: [^.;:,]{3,60})? (?:gửi|báo cáo) (?:(?:về|cho|tới|đến) |(?=ubnd|ủy ban|chủ tịch|sở |bộ |thường trực|tỉnh ủy|ban |đảng ủy))[^.;:]{3,100} (?:trước|chậm nhất|đến hết) (?:ngày |tháng |\d)/

/** `Thời gian thực hiện hoàn thành trước ngày 20/11.` */
const DUE =
  /^(?:thời gian|thời hạn)(?: (?:thực hiện|hoàn thành|báo cáo|xử lý|gửi|triển khai)[^.;:]{0,40}?(?:: (?:hoàn thành |là )?| )(?:trước|chậm nhất|xong|đến hết|(?<!(?:thực hiện|triển khai): )trong)|: (?:hoàn thành )?(?:trước|chậm nhất|xong|đến hết)) ?(?:là |đến )?(?:\d{1,2} giờ )?(?:ngày |tháng |quý |[\di])/

/** `Quyết định này có hiệu lực kể từ ngày ký và thay thế …`; but `… chịu trách nhiệm thi hành` orders. */
const TAKES_EFFECT =
  /^(?:quyết định|nghị quyết|thông tư|nghị định|quy định|quy chế|chỉ thị|kế hoạch|hướng dẫn|chương trình) này (?:(?:chính thức )?có hiệu lực|thay thế|thay cho|bãi bỏ)/
const ANSWERS = /(?:chịu|có) trách nhiệm|căn cứ (?:quyết định|nghị quyết) thi hành|để thực hiện/
/** `Trước đó, ngày 11/12, Sở A có công văn đề nghị …`: told of a time before, whoever asked for what. */
const BEFORE = /^trước đó,? (?:vào )?(?:ngày|hồi|sáng|chiều|tháng) /

/** `Đề nghị các đại biểu dự họp đúng thành phần.`: the courtesy of an invitation. */
const INVITES =
  /^(?:kính )?(?:đề nghị|mời) (?:các )?(?:đại biểu|quý|đồng chí)[^.;:]{0,40} (?:dự họp|đến dự|tham dự|có mặt|dự hội nghị)/

/** Whether an item names a member of a board. */
export const isMember = (view: string, { first }: Unit): boolean => MEMBER.test(view.slice(first, first + 44))

/** `Diện tích đất: 8.200 m²`: a label and a figure, nothing else. */
const FIGURE =
  /^[\p{L} ,/()-]{3,50}[*_]{0,2}:[*_]{0,2} [*_]{0,2}(?:khoảng |trên |gần )?\d[\d.,]*(?: ?[\p{L}/%²³$]{1,12}){0,4}(?: ?\([^)]{1,40}\))?[*_]{0,2}[.;,]?$/u

/** Whether a line only gives a figure or a name under its label. */
export const isFigureField = (view: string, { first, end }: Unit): boolean =>
  (end - first < 120 && FIGURE.test(view.slice(first, end))) || givesName(view, first)

/** But `Chủ đầu tư: Đẩy nhanh tiến độ …` is told. */
function givesName(view: string, first: number): boolean {
  const label = NAMES.exec(view.slice(first, first + 60))
  if (label === null) return false
  return !INVESTORS.test(label[0]) || verbAt(view, first + label[0].length + 1) === undefined
}
const INVESTORS = /^(?:chủ|nhà) đầu tư/

/** `Tên dự án: …`, `Chủ đầu tư: …`: what a project is called and who has it. */
const NAMES =
  /^(?:tên (?:dự án|công trình|gói thầu|đề án)|địa điểm(?: (?:xây dựng|thực hiện|đầu tư))?|chủ đầu tư|nhà đầu tư|nguồn vốn(?: đầu tư)?|loại,? (?:và )?cấp công trình|hình thức (?:đầu tư|quản lý)|nhóm dự án|quy mô(?: đầu tư)?)[*_]{0,2}\s?:/

/** Whether a sentence closes or opens a letter, or invites: it says nothing of the matter. */
export function isFormal(view: string, { first, end }: Unit, flags: number): boolean {
  const sign = view.charCodeAt(first)
  if (sign === LETTER_T && BEFORE.test(view.slice(first, first + 24))) return true
  const invites = sign === LETTER_K || sign === LETTER_D || sign === LETTER_M
  if (!invites && (flags & SAYS_FORMAL) === 0) return false
  const opening = view.slice(first, Math.min(end, first + 400))
  if ((flags & SAYS_FORMAL) !== 0 && TAKES_EFFECT.test(opening) && !ANSWERS.test(view.slice(first, end)))
    return true
  return ((flags & SAYS_FORMAL) !== 0 && CLOSES.test(opening)) || (invites && INVITES.test(opening))
}

const LETTER_K = 0x6b
const LETTER_T = 0x74
const LETTER_D = 0x111
const LETTER_M = 0x6d

/** Whether a sentence is a duty by its form alone: the last article of a decision, a task with its body, what is to be sent. */
export function isSetDuty(view: string, unit: Unit, flags: number): boolean {
  const { first, end } = unit
  if ((flags & SAYS_EXECUTE) !== 0 && EXECUTES.test(view.slice(Math.max(first, end - 110), end))) return true
  if (endOfTaskOf(view, unit, flags) !== undefined) return true
  if (
    (flags & HAS_DIGITS) !== 0 &&
    view.charCodeAt(first) === LETTER_T &&
    DUE.test(view.slice(first, Math.min(end, first + 90)))
  )
    return true
  return (flags & SAYS_FORMAL) !== 0 && SENT.test(view.slice(first, Math.min(end, first + 220)))
}

/** `…, Chủ tịch UBND tỉnh yêu cầu:` says nothing itself; what it leads into orders. */
export const ordersWhatFollows = (view: string, { first, end }: Unit): boolean =>
  ONLY_ORDERS.test(view.slice(Math.max(first, end - 24), end))
const ONLY_ORDERS = / (?:yêu cầu|chỉ đạo|đề nghị|kết luận)\s?:[*_ ]{0,3}$/

/** Where the body begins of `Một nhiệm vụ nữa của Sở Y tế là …`. */
export function endOfTaskOf(view: string, { first }: Unit, flags: number): number | undefined {
  if ((flags & OPENS_TASK) === 0) return undefined
  const found = TASK_OF.exec(view.slice(first, first + 110))
  return found ? first + found[0].length : undefined
}
