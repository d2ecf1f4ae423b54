import {
  ACTION_VERBS,
  matchAt,
  PhraseTrie,
  sticky,
  wordBefore,
  endBefore,
  isLetterAt,
  skipBlanks,
} from '../lexicon/index.ts'
import { type Draft, lastMoment } from './draft.ts'
import { bounds, type Stretch } from './stretch.ts'

const DUE_BEFORE =
  /(?:hoàn\s?thành|hoàn tất|xong|hoàn thiện|thời\s?hạn|kỳ hạn|hạn hoàn thành|thời\s?gian(?:\s{1,3}hoàn\s?thành|\s{1,3}thực\s?hiện)?|tiến độ(?:\s{1,3}(?:hoàn thành|thực hiện))?(?=\s?:))\s?:?(?:\s{1,3}(?:vào|trong|trước|chậm nhất))?\s{0,3}$/
const PURSUED = /phấn đấu(?:\s{1,3}(?:đến|trong|vào))?\s{0,3}$/
const EDGE = /^cuối|^giữa/
const ORDERED =
  /(?<![\p{L}])(?:hoàn thành|hoàn tất|hoàn thiện|xong|báo cáo|(?<!(?:chương|công|quy|quá|lộ|tờ|giáo|hành|giải)\s)trình|ban hành|cho ý kiến|phê duyệt|gửi|nộp|bàn giao|khởi công|công bố|tổ chức|triển khai|thực hiện|tham mưu|kết nối|chuẩn hóa|rà soát|xây dựng|bố trí|kiện toàn|thành lập|sắp xếp|khắc phục|xử lý|giải quyết|cập nhật|công khai|thông qua|nâng cấp)(?![\p{L}])/u
/** What is reviewed, or how long a stretch of work is: `nhiệm vụ trọng tâm trong quý II`. */
const REVIEWED =
  /(?:đánh giá|tổng kết|sơ kết|tình hình)(?!\p{L})|nhiệm vụ(?:,| và) giải pháp[^.;:]{0,130}\sthực hiện\s{1,3}$|nhiệm vụ(?:\s{1,3}trọng tâm)?\s{1,3}$/u
const DONE = /(?:đã|vừa qua)(?![\p{L}])|(?:đạt|được|ước|(?<!(?:mặt|công)\s)bằng)\s[^,;]{0,40}$/u
const AIMED = /phấn đấu/
const STOPS_AFTER =
  /^(?:\s(?:này|tới))?\s{0,2}(?:[.;()]|$|\n|\.\/|,\s(?:đồng thời|trong đó|báo cáo|trình|gửi|nộp|bàn giao|làm cơ sở|bảo đảm|đảm bảo|không để|phục vụ)(?!\p{L})|\s(?:để|nhằm|như sau)(?:\s|:))/u
/** `phấn đấu trong năm 2026 hoàn thành …`. */
const ENDS_WORK = /^,?\s{1,3}(?:cơ bản\s)?(?:hoàn thành|hoàn tất|khởi công|đưa vào)/
const VERBS = new PhraseTrie(ACTION_VERBS.map((verb) => [verb, true] as const))
const REST = sticky(', ?(?!đã )')

/** `; trong năm 2024, nghiên cứu, lựa chọn …`: what follows the stretch is ordered. */
const ordersNext = (view: string, end: number): boolean =>
  matchAt(REST, view, end) !== undefined && VERBS.match(view, REST.lastIndex) !== undefined

/** `Nhiệm vụ trọng tâm trong tháng 10 là tổ chức …`. */
const IS_TO = sticky(' là ')
const TASK_BEFORE = /nhiệm vụ(?:\s{1,3}trọng tâm)?\s{1,3}$/
const isItsTask = (view: string, clause: string, end: number): boolean =>
  TASK_BEFORE.test(clause) &&
  matchAt(IS_TO, view, end) !== undefined &&
  VERBS.match(view, IS_TO.lastIndex) !== undefined

/** `hoàn thành …, dự kiến vào tháng 10`, `báo cáo … tại kỳ họp giữa năm 2019`. */
const MAY_BE_EXPECTED = /(?:dự kiến|vào|trong|hoàn thành|họp|lệ)\s{1,3}$/
const EXPECTED =
  /hoàn thành[^.;]{0,120}dự kiến(?:\s{1,3}(?:vào|trong|hoàn thành))?\s{1,3}$|(?:báo cáo|trình)[^.;]{0,160}(?<=tại|trong|vào|trình|trước)\s{1,3}(?:kỳ|phiên)\s{1,3}họp(?:\s{1,3}thường lệ)?\s{1,3}$/

/** `… tại kỳ họp giữa năm, hoàn thành trước ngày 15/6/2026`: the day itself is the deadline. */
const DAY_FOLLOWS =
  /^,\s{1,3}(?:và\s{1,3})?(?:phải\s{1,3})?(?:hoàn thành|hoàn tất|xong|báo cáo|trình|gửi)[^.;,]{0,40}\s(?:trước|chậm nhất(?:\s{1,3}là)?|đến|vào)\s{1,3}(?:ngày\s{1,3})?\d{1,2}(?:\/|-|\.|\s{1,3}tháng)/

/** The clause around a place: back to the last stop, and on to the next one. */
function clauseBefore(view: string, at: number): string {
  const window = view.slice(Math.max(0, at - 200), at)
  const stop = Math.max(
    window.lastIndexOf(';'),
    window.lastIndexOf('. '),
    window.lastIndexOf(':'),
    window.lastIndexOf('\n\n'),
  )
  return window.slice(stop + 1)
}

/**
 * By sense a deadline: ordered work is due in the stretch (`báo cáo … trong Quý II/2024`, `phấn đấu cuối năm 2024`,
 * `hoàn thành: quý III/2025`, or alone in its cell of a task table). The word `trong` then belongs to it.
 */
export function dueBySense(view: string, draft: Draft, stretch: Stretch): Draft {
  if (draft.kind === 'date') return dueDay(view, draft, stretch)
  if (draft.kind !== 'period' || draft.unit === 'years' || draft.same !== undefined) return draft
  const lead = /trong\s{1,4}$/.exec(view.slice(Math.max(0, draft.start - 9), draft.start))
  const start = lead === null ? draft.start : draft.start - lead[0].length
  if (!isDue(view, start, draft.end, lead !== null)) return draft
  return due(draft, start, stretch)
}

function dueDay(view: string, draft: Draft, stretch: Stretch): Draft {
  if (isDueDay(view, draft)) return due(draft, draft.start, stretch)
  const start = dueFrom(view, draft.start, draft.end)
  return start < 0 ? draft : due(draft, start, stretch)
}

const due = ({ end, unit, year, shift }: Draft, start: number, stretch: Stretch): Draft => ({
  start,
  end,
  kind: 'deadline',
  unit,
  on: limitOf(stretch),
  year,
  shift,
})

/** The last moment of the stretch in a year. */
const limitOf =
  (stretch: Stretch): Draft['on'] =>
  (year) =>
    bounds(undefined, lastMoment(stretch, year))

/** `Thời hạn hoàn thành: 15/10/2025`, or a day alone in the cell of a table of tasks. */
const DUE_DAY =
  /(?:hoàn thành|hoàn tất|xong|thời hạn|hạn (?:cuối(?: cùng)?|chót|nộp|gửi|báo cáo))\s?:?(?:\s{1,3}(?:vào|trong))?\s{0,3}$/
/** The cell before says what day it is: `Ngày ban hành | 12/03/2020 |`. */
const NAMED_CELL =
  /(?:ngày|ban hành|hiệu lực|công báo|đăng|cập nhật|ký|áp dụng|sinh|văn bản)[^|\n]{0,16}(?:\|\s{0,4}|:\*{0,2}\n\|\n)$/
const isDueDay = (view: string, draft: Draft): boolean =>
  (LAST_WORDS.has(wordBefore(view, draft.start)) &&
    DUE_DAY.test(view.slice(Math.max(0, draft.start - 30), draft.start))) ||
  (isAloneInCell(view, draft.start, draft.end) &&
    !NAMED_CELL.test(view.slice(Math.max(0, draft.start - 40), draft.start)))

/** The last words of what `PURSUED`, `DUE_BEFORE` and `MAY_BE_EXPECTED` find. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  'đấu đến trong vào thành tất xong thiện hạn cuối cùng chót nộp gửi cáo gian hiện trước nhất kiến họp lệ : thờigian thựchiện hoànthành thờihạn'.split(
    ' ',
  ),
)

function isDue(view: string, start: number, end: number, within: boolean): boolean {
  if (!within && !LAST_WORDS.has(wordBefore(view, start))) return isAloneInCell(view, start, end)
  const before = view.slice(Math.max(0, start - 40), start)
  if (PURSUED.test(before) && EDGE.test(view.slice(start, start + 5))) return true
  if (DUE_BEFORE.test(before) || isAloneInCell(view, start, end)) return true
  if (!within && !MAY_BE_EXPECTED.test(before)) return false
  const clause = clauseBefore(view, start)
  if (EXPECTED.test(clause)) return !DAY_FOLLOWS.test(view.slice(end, end + 80))
  if (!within) return false
  if (isToldBetween(view, clause, end)) return true
  const order = clause.lastIndexOf('yêu cầu ')
  if (order > 0) return isDueInOrder(clause.slice(order), view.slice(end, end + 24))
  if (isItsTask(view, clause, end)) return true
  const after = view.slice(end, end + 24)
  if (OPENS_ORDER.test(clause)) return !tellsOrReviews(clause) && STOPS_AFTER.test(after)
  if (AIMED.test(clause)) return STOPS_AFTER.test(after) || ENDS_WORK.test(after)
  if (tellsOrReviews(clause)) return false
  if (clause.trim() !== '') return ORDERED.test(clause) && STOPS_AFTER.test(after)
  return view.charAt(skipBack(view, start) - 1) === ';' && ordersNext(view, end)
}

/** Who is told follows; `giao thông`, `giao lưu` tell nobody. */
const ORDERS = 'giao(?! (?:thông|ban|dịch|lưu|mùa|hữu))|yêu cầu|đề nghị'
/** `Giao Sở Y tế trong tháng 7 tham mưu …`, `yêu cầu ngay trong quý II, phải hoàn thành`: between who is told and what. */
const TOLD = new RegExp(String.raw`(?<!\p{L})(?:${ORDERS}|(?<!ban )chỉ đạo|phân công|lưu ý)(?!\p{L})`, 'u')
const GOES_ON = sticky('_,? (?:phải|cần|khẩn trương|tập trung) ')
function isToldBetween(view: string, clause: string, end: number): boolean {
  if (tellsOrReviews(clause)) return false
  const next = skipBlanks(view, end, 3)
  if (view.slice(end, next).includes('\n')) return false
  if (matchAt(GOES_ON, view, end) !== undefined && VERBS.endOf(view, GOES_ON.lastIndex) >= 0) return true
  return next > end && VERBS.endOf(view, next) >= 0 && TOLD.test(clause)
}

/** `… đánh giá cao … và yêu cầu hoàn thiện … ngay trong quý II`: what stands before the order says nothing about it. */
const isDueInOrder = (order: string, after: string): boolean =>
  !tellsOrReviews(order) && ORDERED.test(order) && STOPS_AFTER.test(after)

const tellsOrReviews = (clause: string): boolean => DONE.test(clause) || REVIEWED.test(clause)

/** A clause that begins with who is told: `Giao Thanh tra tỉnh kết luận vụ việc trong tháng 5.` */
const OPENS_ORDER = new RegExp(String.raw`^[\s*+-]{0,4}(?:[\da-zđ]{1,2}[.)]\s{1,2}){0,2}(?:${ORDERS})\s`)

/** Whether what stands before a place orders something, and does not tell that it was done. */
export function isOrdered(view: string, at: number): boolean {
  const clause = clauseBefore(view, at)
  return ORDERED.test(clause) && !tellsOrReviews(clause)
}

/** Where the deadline of ordered work begins whose stretch stands after `trong`; -1 where nothing is due in it. */
export function dueFrom(view: string, start: number, end: number): number {
  const before = endBefore(view, start)
  if (!view.startsWith('trong', before - 5) || isLetterAt(view, before - 6)) return -1
  return isDue(view, before - 5, end, true) ? before - 5 : -1
}

function skipBack(view: string, at: number): number {
  let here = at
  while (here > 0 && at - here < 6 && view.charCodeAt(here - 1) <= 32) here--
  return here
}

/** `| 6/2025 |` in a table of tasks. */
export function isAloneInCell(view: string, start: number, end: number): boolean {
  if (view.charAt(skipBack(view, start) - 1) !== '|') return false
  return /^\s{0,6}\|/.test(view.slice(end, end + 8))
}
