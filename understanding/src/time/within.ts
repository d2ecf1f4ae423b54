import { civilDate, endOf, fullDayAt, matchAt, sticky } from '../lexicon/index.ts'
import type { CivilDate } from '../reading.ts'
import { addDays, addMonths } from './civil.ts'
import type { Draft } from './draft.ts'
import { dueFrom, isOrdered } from './sense.ts'
import { bounds } from './stretch.ts'

const WITHIN = sticky(
  '(?:trong(?: vòng| thời hạn| thời gian)?(?: không quá| tối đa)?|sau|chậm nhất(?: là)?(?: sau)?|không quá|tối đa(?: không quá)?) ([0-9]{1,3})(?:_\\([^()\\n]{1,24}\\))? (ngày làm việc|ngày|tuần|tháng|giờ|năm(?= kể| tính|,))(?![a-zà-ỹđ])',
)
const COUNTED_FROM = sticky('_,?(?: kể)?(?: tính)? từ (?:ngày|khi|thời điểm) ?')
/** `trong 2 tháng, từ ngày 01/3 đến ngày 30/4`: how long it lasts. */
const LASTS_TO = sticky(
  '[0-9]{1,2}(?:[/.-][0-9./-]{1,8})?(?: tháng [0-9]{1,2})?(?: năm [0-9]{4})?(?:_-_| (?:đến|tới)(?: hết)? )(?=(?:ngày )?[0-9])',
)
const OWN_DAY = sticky(
  '(?:ký|ban hành|có hiệu lực|chỉ thị|quyết định|kế hoạch|nghị quyết|văn bản|công văn|thông báo|kết luận)[^.,;:\\n]{0,40}',
)
const OTHER_EVENT = sticky('[^.,;:()\\n]{2,60}')
/** `ngày ký ban hành Kế hoạch này`: whose day it is, and no more. */
const ISSUE = sticky(
  '(?:ký(?: ban hành)?|ban hành)(?: (?:(?!và|thay|theo)[a-zà-ỹđ]{2,8} ){1,3}này)?(?![a-zà-ỹđ])',
)
/** A rule that takes effect after some days is due by no one. */
const TAKES_EFFECT = /hiệu lực(?:\s{1,3}thi\s?hành)?\s{0,3}$/

const WEEK = sticky('trong tuần(?: này)?(?![a-zà-ỹđ]| (?:[0-9]|thứ|qua|trước|vừa|sau|tới|lễ))')

/** `trong vòng 15 ngày kể từ ngày 01/3/2025`, `trong thời hạn 05 ngày làm việc kể từ ngày ký`: a limit counted from a day. */
export function within(view: string, at: number): Draft | undefined {
  const found = matchAt(WITHIN, view, at)
  if (found === undefined) return withinWeek(view, at)
  if (view.startsWith('sau', at) && TAKES_EFFECT.test(view.slice(Math.max(0, at - 24), at))) return undefined
  const end = WITHIN.lastIndex
  const later = counter(Number(found[1]), found[2] ?? '')
  const fixed = /vòng|thời hạn|không quá|tối đa|nhất/.test(found[0])
  if (found[2] === 'giờ' && !isOrdered(view, at)) return undefined
  if (matchAt(COUNTED_FROM, view, end) === undefined)
    return fixed && !lasts(view, at) ? unresolved(at, end) : undefined
  const start = COUNTED_FROM.lastIndex
  if (matchAt(LASTS_TO, view, start) !== undefined) return undefined
  const day = fullDayAt(view, start)
  if (day?.month !== undefined && day.year !== undefined) {
    const from = civilDate(day.year, day.month, day.day)
    const to = from === undefined ? undefined : later(from)
    return { start: at, end: day.end, kind: 'deadline', year: day.year, on: () => bounds(undefined, to) }
  }
  const own = matchAt(OWN_DAY, view, start)
  const issueEnd = own === undefined ? -1 : endOf(ISSUE, view, start)
  if (issueEnd >= 0) return unresolved(at, issueEnd, (issuedOn) => bounds(undefined, later(issuedOn)))
  return matchAt(OTHER_EVENT, view, start) === undefined
    ? unresolved(at, end)
    : unresolved(at, trimmed(view, OTHER_EVENT.lastIndex))
}

/** `Đại hội cấp xã không quá 2 ngày`: how long it lasts, where no work is ordered before. */
const lasts = (view: string, at: number): boolean =>
  (view.startsWith('không quá', at) || view.startsWith('tối đa', at)) &&
  GATHERING.test(view.slice(Math.max(0, at - 160), at))
const GATHERING =
  /(?:đại hội|hội nghị|kỳ họp|phiên họp|hội thi|cuộc họp|họp trù bị|lễ hội)(?! nghị)(?:(?!hoàn thành|báo cáo|trước khi|gửi|ban hành|trình |sau |kể từ)[^.;:\n])*$/

/** `báo cáo ngay trong tuần.`: work of the week. */
function withinWeek(view: string, at: number): Draft | undefined {
  const end = endOf(WEEK, view, at)
  return end < 0 || dueFrom(view, at + 6, end) < 0 ? undefined : unresolved(at, end)
}

const unresolved = (start: number, end: number, fromIssue?: Draft['fromIssue']): Draft => ({
  start,
  end,
  kind: 'deadline',
  on: () => ({}),
  vague: true,
  fromIssue,
})

function trimmed(view: string, end: number): number {
  let here = end
  while (here > 0 && view.charCodeAt(here - 1) <= 32) here--
  return here
}

/** Working days need a calendar of holidays that no text carries: their last day stays open. */
function counter(count: number, unit: string): (from: CivilDate) => CivilDate | undefined {
  if (unit === 'năm') return (from) => addMonths(from, count * 12)
  if (unit === 'tháng') return (from) => addMonths(from, count)
  if (unit === 'ngày làm việc' || unit === 'giờ') return () => undefined
  return (from) => addDays(from, unit === 'tuần' ? count * 7 : count)
}
