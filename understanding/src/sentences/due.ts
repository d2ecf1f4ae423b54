import type { Span, TimeExpression } from '../reading.ts'
import type { Unit } from './segment.ts'
import { afterEvent } from './after-event.ts'
import { isOfThings } from './not-due.ts'
import { verbAt } from './subject.ts'
import { SAYS_EVENT, SAYS_SESSION } from './word-flags.ts'

/** The words of a sentence that say by when: its first last moment that is not the horizon of a plan. */
export function deadlineIn(
  view: string,
  unit: Unit,
  flags: number,
  times: readonly TimeExpression[],
): Span | undefined {
  for (const time of times) {
    const due = dueAt(view, unit, flags, times, time)
    if (due !== undefined && !isOfEvent(view, unit, time)) return due
  }
  return (flags & SAYS_EVENT) === 0 ? undefined : afterEvent(view, unit)
}

/** The words of one time, if it says by when. */
function dueAt(
  view: string,
  unit: Unit,
  flags: number,
  times: readonly TimeExpression[],
  time: TimeExpression,
): Span | undefined {
  if (time.kind === 'deadline' && !isHorizon(view, unit, time)) return withPreposition(view, unit, time.span)
  if (time.kind === 'recurrence' && saysDay(view, time)) return time.span
  if (time.kind === 'period' && (closesWithin(view, unit, time) || holdsFor(view, unit, time)))
    return withPreposition(view, unit, time.span)
  const until =
    time.kind === 'date' && view.charCodeAt(time.span.end) === COMMA ? untilDay(view, unit, time) : undefined
  if (until !== undefined) return until
  if (time.kind === 'date' && isAimedAt(view, unit, time)) return time.span
  if (time.kind !== 'recurrence' && isHandedInOn(view, unit, time)) return time.span
  if (time.kind === 'period' && opensItem(view, unit, time)) return time.span
  if (time.kind === 'period' && fromNow(view, unit, time)) return time.span
  if (time.kind === 'period' && isBracketed(view, unit, time)) return withPreposition(view, unit, time.span)
  if (time.kind === 'recurrence' || (flags & SAYS_SESSION) === 0) return undefined
  const session = sessionBefore(view, unit, time)
  return session && (dayAfter(view, unit, times, time.span.end) ?? session)
}

/** `các ngày lễ lớn trong năm 2023`, `là chỉ đạo của Bí thư tại hội nghị ngày 24/9`: when something else is, or was said. */
function isOfEvent(view: string, unit: Unit, { kind, span }: TimeExpression): boolean {
  const before = view.slice(Math.max(unit.first, span.start - 90), span.start)
  const within = kind !== 'date' && WITHIN.test(view.slice(span.start, span.start + 8))
  if ((within && OF_EVENT.test(before)) || SAID_AT.test(before)) return true
  if (isOfThings(view, unit, span)) return true
  // `Triển khai nhiệm vụ năm 2026, UBND tỉnh yêu cầu …`: the period whose tasks are named.
  return (
    kind !== 'date' &&
    view.charCodeAt(span.end) === COMMA &&
    !view.startsWith('trong ', span.start) &&
    OF_TASKS.test(view.slice(unit.first, span.start))
  )
}
const OF_TASKS =
  /^(?:theo|thực hiện|triển khai|tiếp tục thực hiện|để thực hiện|căn cứ)(?: [^,;.:\s]+){1,24} $/
const WITHIN = /^(?:trong |tháng|quý|năm|các |\d)/
const OF_EVENT =
  /(?:diễn ra|xảy ra|phát sinh|ngày lễ(?: lớn)?|ngày kỷ niệm|sự kiện(?: [^,;.:]{2,50})?|tình trạng [^,;.:]{2,50}) (?:(?:trong|vào) )?$/
const SAID_AT =
  /(?:là|theo) (?:chỉ đạo|phát biểu|kết luận|yêu cầu|lời)[^.;:]{3,60} (?:tại|trong) (?:hội nghị|cuộc họp|buổi|phiên họp|kỳ họp)[^.;,:]{0,24} $/

/** `trước ngày 20 hằng tháng`, `hằng năm, trước ngày 15/11`: not `định kỳ hằng quý`, which says no day. */
const SAYS_LAST_DAY =
  /(?:trước|chậm nhất|muộn nhất|không quá|xong|tuần(?:,| \(| vào)?)(?: là)?(?: trong)? (?:ngày|thứ|\d)/

/** `trước ngày 20 hằng tháng`, `báo cáo vào thứ Sáu hằng tuần`: a rhythm that says a day. */
function saysDay(view: string, { span }: TimeExpression): boolean {
  const words = view.slice(span.start, span.end)
  if (SAYS_LAST_DAY.test(words)) return true
  return NAMES_TURN.test(words) && /(?:trước|vào) $/.test(view.slice(Math.max(0, span.start - 6), span.start))
}

const NAMES_TURN = /^(?:ngày|thứ|\d)/

/** `trình UBND tỉnh vào ngày 20/9`: the day on which something is handed in or done. */
function isHandedInOn(view: string, unit: Unit, { kind, span }: TimeExpression): boolean {
  if (!CLOSES.test(view.slice(span.end, span.end + 2))) return false
  if (kind === 'date' && view.startsWith('trong ', span.start - 6))
    return !OF_EVENT.test(view.slice(Math.max(unit.first, span.start - 90), span.start))
  const on = view.startsWith('vào ', span.start - 4)
  if (!on && (kind !== 'date' || !view.startsWith('ngày ', span.start))) return false
  const before = view.slice(Math.max(unit.first, span.start - 120), on ? span.start - 4 : span.start)
  return (on ? HANDS_IN : SENDS_UP).test(before) && !/(?<!\p{L})(?:đã|được) /u.test(before)
}

/** `- Năm 2026: Rà soát các chính sách …`: the time of an item before what is done in it. */
const opensItem = (view: string, unit: Unit, { span }: TimeExpression): boolean =>
  span.start === unit.first &&
  view.startsWith(': ', span.end) &&
  (verbAt(view, span.end + 2) !== undefined || WHO_NEXT.test(view.slice(span.end + 1, span.end + 13)))

/** `Lập hồ sơ mời thầu (trong tháng 8).`: a month or quarter in brackets at the end of a duty. */
function isBracketed(view: string, unit: Unit, { span }: TimeExpression): boolean {
  if (!/^\)[.;,]?\s?$/.test(view.slice(span.end, Math.min(unit.end, span.end + 4)))) return false
  return (
    /\((?:trong )?$/.test(view.slice(Math.max(unit.first, span.start - 7), span.start)) &&
    /^(?:tháng|quý)/.test(view.slice(span.start, span.start + 5))
  )
}

/** `… bàn giao mặt bằng từ nay đến hết tháng 8/2026.`, `…, thời gian từ ngày 15/4 đến 20/4.` */
const fromNow = (view: string, unit: Unit, { span }: TimeExpression): boolean =>
  (view.startsWith('từ nay đến ', span.start) ||
    view.startsWith('thời gian ', span.start - 'thời gian '.length)) &&
  CLOSES.test(view.slice(span.end, Math.min(unit.end, span.end + 2)))

const CLOSES = /^(?:[.;)]|\s?$)/
const HANDS_IN =
  /(?<!\p{L})(?:báo cáo|trình|gửi|nộp|bàn giao|hoàn thành|hoàn tất|khởi công|khánh thành|thông xe|thực hiện mục tiêu|đạt mục tiêu|(?:giải quyết|xử lý|khắc phục) (?:căn bản|cơ bản|dứt điểm|xong)|đưa vào (?:sử dụng|vận hành|khai thác|hoạt động)) [^.;:]{0,90}$/u

/** `báo cáo kết quả về Sở Nội vụ ngày 30/6`: without `vào`, where it is sent to somebody. */
const SENDS_UP = /(?<!\p{L})(?:báo cáo|gửi|nộp)(?! số)[^.;:,]{0,60} (?:về|cho|đến|tới) [^.;:,]{3,60} $/u

/** `Quy hoạch … đến năm 2050` names a plan; `hoàn thành … đến năm 2030` and `đến hết tháng 5` set a day. */
function isHorizon(view: string, unit: Unit, { span }: TimeExpression): boolean {
  const words = view.slice(span.start, span.end)
  if (view.startsWith('tầm nhìn ', span.start - 'tầm nhìn '.length)) return true
  if (!/^(?:đến|tới)\s+(?:cuối |hết )?(?:năm )?\d{4}$/.test(words)) return false
  if (span.start - unit.first < 3 || opensAfterLink(view, unit, span)) return false
  if (words.includes('hết ') && closesCompletion(view, unit, span)) return false
  const before = view.slice(Math.max(unit.start, span.start - 40), span.start)
  return !/(?:hoàn thành|phấn đấu|xong|chậm nhất|bảo đảm|muộn nhất)[^.;]{0,24}$/.test(before)
}

/** `Đặc biệt, đến cuối năm 2026, Bộ A phải …`: the time that opens the sentence, behind a word that joins it. */
const opensAfterLink = (view: string, { first }: Unit, { start, end }: Span): boolean =>
  view.charCodeAt(end) === COMMA && LINK.test(view.slice(first, Math.min(start, first + 32)))
const LINK = /^(?:đặc biệt|đồng thời|cụ thể|theo đó|trong đó|ngoài ra|bên cạnh đó|cùng với đó), $/

/** `Hoàn thành hỗ trợ nhà ở theo Quyết định … đến hết năm 2026.`: the end of what opens by saying that it is completed. */
const closesCompletion = (view: string, unit: Unit, span: Span): boolean =>
  /^(?:hoàn thành|hoàn tất|cơ bản hoàn thành|giải quyết|khắc phục) /.test(
    view.slice(unit.first, unit.first + 20),
  ) && CLOSES.test(view.slice(span.end, Math.min(unit.end, span.end + 2)))

/** `trong` belongs to the deadline although the time itself begins after it. */
export function withPreposition(view: string, unit: Unit, span: Span): Span {
  const start = span.start - 'trong '.length
  return start >= unit.start && view.startsWith('trong ', start) ? { start, end: span.end } : span
}

/** `… xây dựng Đề án trong quý II/2025.`: a month, quarter or year in which a clause of a duty ends. */
function closesWithin(view: string, unit: Unit, { span }: TimeExpression): boolean {
  if (!MONTHS.test(view.slice(span.start, span.start + 12))) return false
  if (!/(?:^|\s)trong $/.test(view.slice(Math.max(unit.start, span.start - 7), span.start))) return false
  return span.end >= unit.end || ENDS_CLAUSE.test(view.slice(span.end, span.end + 16))
}

const MONTHS = /^(?:tháng|quý|năm|\d{1,2} tháng (?:đầu|cuối))/
const ENDS_CLAUSE =
  /^(?:[.;]| cho | và (?:báo cáo|gửi|trình|hoàn thành|tiêm|tổ chức|triển khai|bàn giao|đưa) )/

/** `… yêu cầu, trong những tháng cuối năm, xã cần …`. */
function holdsFor(view: string, unit: Unit, { span }: TimeExpression): boolean {
  return (
    (view.charCodeAt(span.end) === COMMA || WHO_NEXT.test(view.slice(span.end, span.end + 12))) &&
    ORDERED_WITHIN.test(view.slice(Math.max(unit.first, span.start - 24), span.start))
  )
}

const COMMA = 44
/** `… yêu cầu trong tháng 11 các xã phải …` */
const WHO_NEXT = /^ (?:các |mỗi |từng |sở |ubnd |phòng |công an |chủ đầu tư)/
const ORDERED_WITHIN = /(?:yêu cầu|đề nghị|lưu ý|chỉ đạo|nhấn mạnh|nêu rõ),? trong $/

/** `Đến ngày 30/11, các đơn vị phải …`, `Từ nay đến 30/6, …`: the day until which the sentence tells. */
function untilDay(view: string, { first }: Unit, { span }: TimeExpression): Span | undefined {
  const found = UNTIL.exec(view.slice(first, Math.min(span.start, first + 40)))
  return found?.[1] !== undefined && first + found[0].length === span.start
    ? { start: span.start - found[1].length, end: span.end }
    : undefined
}
const UNTIL = /^(?:[^,;.:]{2,20}, )?((?:từ nay )?(?:đến|tới|chậm nhất(?: là| đến| vào)?) )$/

/** `… bảo đảm mục tiêu khởi công ngày 19/8/2026`: the day that the work is to reach. */
function isAimedAt(view: string, unit: Unit, { span }: TimeExpression): boolean {
  if (!ENDS_OF_AIMS.includes(view.charAt(span.start - 2))) return false
  return AIMED.test(view.slice(Math.max(unit.first, span.start - 40), span.start))
}
const AIMED =
  /(?:mục tiêu|bảo đảm|đảm bảo|kịp) (?:để )?(?:khởi công|khánh thành|thông xe|hoàn thành|khai trương|vận hành)(?: vào)? $/
/** The last letters of what is aimed at: a day after any other word is asked no further. */
const ENDS_OF_AIMS = 'gheo'

const SESSION = /(?:tại|trước|trong) (?:kỳ họp|phiên họp|hội nghị)[^.,;]{0,24}$/

/** Something is laid before those who meet, in the same clause. */
const REPORTS_AT =
  /(?<!\p{L})(?:báo cáo|(?<!(?:chương|quá|công|lộ|quy|giáo|tờ|hành) )trình|thông qua)(?!\p{L})[^.;:"“”–]{0,140}$/u

/** `tại kỳ họp giữa năm 2019`: an event that is a date for those who report to it. */
function sessionBefore(view: string, unit: Unit, { span }: TimeExpression): Span | undefined {
  const from = Math.max(unit.start, span.start - 44)
  const found = SESSION.exec(view.slice(from, span.start))
  if (!found || !REPORTS_AT.test(view.slice(unit.first, from + found.index))) return undefined
  return { start: from + found.index, end: span.end }
}

/** `… tại kỳ họp giữa năm, hoàn thành trước ngày 15/6/2026`: a day that is the limit goes before the session. */
function dayAfter(
  view: string,
  unit: Unit,
  times: readonly TimeExpression[],
  after: number,
): Span | undefined {
  const day = times.find(
    ({ kind, span }) =>
      kind === 'deadline' && span.start >= after && NAMES_DAY.test(view.slice(span.start, span.end)),
  )
  return day && withPreposition(view, unit, day.span)
}

const NAMES_DAY = /ngày \d|\d[/.-]\d{1,2}[/.-]\d/

/**
 * `Trong 3 tháng cuối năm, … yêu cầu …:` and `… thực hiện các nội dung sau trong tháng 9:` set the time for everything below;
 * `Trong 6 tháng cuối năm, huyện tập trung …` for its own sentence.
 */
export function periodOfLeadIn(view: string, unit: Unit, times: readonly TimeExpression[]): Span | undefined {
  const first = times.find((time) => time.kind === 'period' || time.kind === 'deadline')
  if (!first) return undefined
  const opening = OPENING_PERIOD.exec(view.slice(unit.first, unit.first + 40))
  if (opening && unit.first + opening[0].length === first.span.start)
    return { start: first.span.start - 'trong '.length, end: first.span.end }
  if (view.startsWith('từ nay ', first.span.start) && OPENS.test(view.slice(unit.first, first.span.start)))
    return first.span
  if (isAhead(view, unit, first)) return first.span
  const last = times.at(-1)
  const closes =
    last?.kind === 'period' &&
    view.startsWith('trong ', last.span.start - 6) &&
    /^(?: như)?(?: sau)?(?: đây)?:[*_ ]{0,3}$/.test(
      view.slice(last.span.end, Math.min(unit.end, last.span.end + 20)),
    )
  return closes && last ? { start: last.span.start - 6, end: last.span.end } : undefined
}

const OPENING_PERIOD =
  /^(?:đồng thời, |theo đó, |ngay |(?:về (?:một số |các )?)?nhiệm vụ trọng tâm |trước mắt, )?trong /

/** `Những tháng cuối năm, huyện tập trung …`: a stretch yet to come that opens the sentence. */
const isAhead = (view: string, { first }: Unit, { span }: TimeExpression): boolean =>
  span.start === first &&
  view.charCodeAt(span.end) === COMMA &&
  /^(?:những|\d{1,2}) (?:tháng|quý) (?:còn lại|cuối)/.test(view.slice(first, span.end))

/** What may stand before `từ nay đến cuối năm, … yêu cầu …`. */
const OPENS = /^(?:đồng thời, |theo đó, |trước mắt, )?$/

/** `Về nhiệm vụ trọng tâm trong quý I, …`: the time of a topic, for all that is told of it. */
export const isTopicOf = (view: string, unit: Unit, due: Span): boolean =>
  TOPIC.test(view.slice(unit.first, due.start))
const TOPIC = /^về (?:một số |các )?nhiệm vụ trọng tâm $/

/** Whether a paragraph may go on with the topic of the one before. */
export const mayGoOn = (view: string, unit: Unit): boolean =>
  !/^(?:về|đối với|liên quan) /.test(view.slice(unit.first, unit.first + 12))

/** `2.1. Đợt 1: Trong tháng 12/2025`: a heading of a phase that says when everything below it is done. */
const PHASE =
  /^(?:đợt|giai đoạn|bước|tuần)(?: thứ)? (?:[0-9ivx]{1,4}|một|hai|ba|nhất)[\s:.(–-]{1,4}(?:trong )?$/

/** `Nhiệm vụ phải hoàn thành trước ngày 15/12`: a heading of work that is due together. */
const WORK_DUE =
  /^(?:các |những )?(?:nhiệm vụ|công việc|nội dung|việc)[^.;:]{0,40} (?:hoàn thành|hoàn tất|xong)[^.;:]{0,24}$/

/** The time that a heading of a phase gives for everything below it. */
export function timeOfPhase(view: string, unit: Unit, times: readonly TimeExpression[]): Span | undefined {
  const [first] = times
  if (!first) return undefined
  const before = view.slice(unit.first, first.span.start)
  if (!PHASE.test(before) && !(first.kind === 'deadline' && WORK_DUE.test(before))) return undefined
  const rest = view.slice(first.span.end, unit.end)
  if (!/^[\s:.)*_]{0,5}$/.test(rest)) return undefined
  return withPreposition(view, unit, first.span)
}
