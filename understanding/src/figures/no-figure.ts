import { isBlankAt, isCapitalAt, isDigitAt, isLetterAt, isWordAt, wordBefore } from '../lexicon/index.ts'
import type { Span } from '../reading.ts'
import type { WrittenNumber } from './number.ts'
import { type FoundUnit, unitAt } from './unit.ts'

const ORDINAL =
  /(?<!\p{L})(?:(?<!(?:tổng|con|dân|doanh|sĩ|quân|hệ|điểm|tỷ|đa|thiểu|chỉ|trong)\s)số|thứ|lần|điều|khoản|mục|chương|phần|phụ lục|biểu|mẫu|bản đồ|bảng|hình|khóa|quốc lộ|tỉnh lộ|đường|ql|đt|tl|km|chỉ đạo|công tác|đợt|đề án|chương trình|giai đoạn|phân khu|quân khu|tiểu khu|lô|trang|công nghệ|tầng|tổ|ấp|bậc|cơ sở|covid|bcđ|nghị quyết|nghị định|quyết định|kết luận|thông tư|chỉ thị|công văn|quy định|thông báo|kế hoạch|công điện|phòng|năm|tháng|quý|(?<!(?:thí|trọng|cao|địa)\s)điểm)[\s:.]{1,3}$/u

/** Numbers that name or order a thing instead of counting it. */
export function isOrdinal(text: string, view: string, at: number, end: number): boolean {
  if (isJoined(view, at)) return true
  const word = ORDERING.has(wordOverSigns(view, at))
    ? ORDINAL.exec(view.slice(Math.max(0, at - 14), at).replace('\n', ' '))?.[0]
    : undefined
  if (word === undefined) return false
  const start = at - word.length
  if (DECIDES.test(word)) return !isDone(view, start) || !countsThings(text, view, end)
  if (DIRECTS.test(word)) return OF_BOARD.has(wordBefore(view, start)) || !countsThings(text, view, end)
  return !(FUNDED.test(word) && measuresMuch(text, view, end))
}

/** `đã có kết luận 3 đơn`, `được thông báo 2 trường hợp`: what is done to things; a bare `kết luận 127` is a paper. */
const DECIDES = /^(?:kết luận|quyết định|thông báo)\s/
const DONE_BEFORE = /(?<!\p{L})(?:đã|được|có|ra|mới|đang)\s{1,3}$/u
const isDone = (view: string, at: number): boolean => DONE_BEFORE.test(view.slice(Math.max(0, at - 8), at))

/** `chỉ đạo 3 xã còn lại`; `Ban Chỉ đạo 389`, `Tổ công tác 06` are boards that are named by a number. */
const DIRECTS = /^(?:chỉ đạo|công tác)\s/
const OF_BOARD: ReadonlySet<string> = new Set(['ban', 'tổ', 'đoàn', 'phòng', 'bcđ'])

function countsThings(text: string, view: string, end: number): boolean {
  const unit = unitAt(text, view, end)
  return unit !== undefined && unit.start > end
}

const HYPHEN = 45
/** Whether a symbol, a fraction or a compound goes on with the number at `at`: `NQ-15`, `1:500`, `+5`, `COVID - 19`. */
function isJoined(view: string, at: number): boolean {
  switch (view.charAt(at - 1)) {
    case '/':
      return true
    case '+':
      return view.charAt(at - 2) !== '('
    case '-':
    case '.':
      return isWordAt(view, at - 2)
    case ',':
    case ':':
      return isDigitAt(view, at - 2)
    default: {
      const end = isBlankAt(view, at - 2) ? at - 2 : at - 1
      return isBlankAt(view, at - 1) && view.charCodeAt(end - 1) === HYPHEN && isLetterAt(view, end - 2)
    }
  }
}

/** The last words of what `ORDINAL` finds. */
const ORDERING: ReadonlySet<string> = new Set(
  'số thứ lần điều khoản mục chương phần lục biểu mẫu đồ bảng hình khóa lộ đường ql đt tl km đạo tác án trình đoạn khu lô trang nghệ tầng tổ ấp bậc sở covid bcđ quyết định luận tư thị văn báo hoạch điện phòng năm tháng quý điểm đợt'.split(
    ' ',
  ),
)

/** The word before `at` and the one to three blanks, colons or points before it; nothing where none of them stands there. */
function wordOverSigns(view: string, at: number): string {
  let end = at
  while (at - end < 3 && (isBlankAt(view, end - 1) || ':.'.includes(view.charAt(end - 1)))) end--
  if (end === at) return ''
  let start = end
  while (end - start < 8 && isLetterAt(view, start - 1)) start--
  return view.slice(start, end)
}

/** Things that have a number of their own, or an amount: `Đề án 06`, but `dự án 20 tỷ đồng`, `tuyến đường 5 km`. */
const FUNDED = /^(?:đợt|đề án|chương trình|đường|phòng|cơ sở|kế hoạch|tổ|lô|năm|tháng|quý)\s/
const MUCH = /đồng|^km$|^ha$|^m2$|^năm$|^tấn$|usd|^[km]?w$|^[km]wp$|^[km]va$/

function measuresMuch(text: string, view: string, end: number): boolean {
  const unit = unitAt(text, view, end)
  return unit?.kind === 'measure' && MUCH.test(view.slice(unit.start, unit.end))
}

/** `Cụm công nghiệp Tân Hội 2`: two capitalised words (but no heading in capitals) before a small number. */
export function endsProperName(text: string, view: string, at: number): boolean {
  const second = nameBefore(text, at)
  const first = second === undefined ? undefined : nameBefore(text, second.start)
  if (first === undefined || second === undefined) return false
  if (second.end - second.start < 2 || isCapitalAt(text, view, second.start + 1)) return false
  return isCapitalAt(text, view, second.start) && isCapitalAt(text, view, first.start)
}

/** The word before `at` on the same line. */
function nameBefore(text: string, at: number): Span | undefined {
  let end = at
  while (at - end < 4 && text.charAt(end - 1) === ' ') end--
  let start = end
  while (end - start < 12 && isLetterAt(text, start - 1)) start--
  return end < at && start < end ? { start, end } : undefined
}

/** `nhiệm kỳ lần thứ 5 năm …`, `tầm nhìn 100 năm`. */
const NTH_OR_VISION = /(?:lần thứ|tầm nhìn)\s{1,3}$/
/** `trong 5 năm tới`, `5 năm liền (2013-2017)`: a length that belongs to a time. */
const OF_TIME = /^\s{1,3}(?:trước mắt|trở lại đây|gần đây|vừa qua|qua|tới|liền|giai đoạn|học)(?!\p{L})/u
/** `trong ít nhất 2 tuần tới`, `sau 10 ngày kể từ ngày ký`: a length that leads to a day. */
const NEXT = /^\s{1,3}(?:trở lại đây|gần đây|vừa qua|qua|tới|tiếp theo|sắp tới)(?!\p{L})/u
const COUNTED_FROM = /^,?\s{1,3}(?:kể|tính)(?:\s{1,3}(?:kể|từ|tính))?(?!\p{L})/u
const LIMIT_BEFORE = /(?:sau|trong|vòng|hạn|gian|nhất|quá|tối đa|sau ngày)\s{1,3}$/
const LENGTHS: ReadonlySet<string> = new Set(['ngày', 'ngày làm việc', 'tuần', 'tháng', 'giờ'])
const CLOCK_BEFORE = /(?:lúc|hồi|từ|vào|trước|sau|đến|[0-9]\s?(?:giờ|h|g))\s{1,3}$/
/** `16 giờ 30 ngày thứ Sáu`. */
const MINUTES_BEFORE = /[0-9]\s?(?:giờ|h)\s{1,3}$/
const CLOCK_AFTER = /^\s{0,2}(?:[0-9]{1,2}(?:\s?phút|[^0-9%])|,?\s(?:ngày|sáng|chiều|tối|hôm))/
/** `lúc 14 giờ 30 phút`: a time of day. */
const isClock = (view: string, at: number, unit: FoundUnit): boolean =>
  (view.startsWith('ngày', unit.start) ? MINUTES_BEFORE : CLOCK_BEFORE).test(
    view.slice(Math.max(0, at - 12), at),
  ) ||
  (view.startsWith('giờ', unit.start) && CLOCK_AFTER.test(view.slice(unit.end, unit.end + 10)))

/** `95 ngày trước bầu cử`, `trước ngày bầu cử 10 ngày`: how far from a day. */
const BEFORE_EVENT =
  /^\s{1,3}(?:trước|sau) (?:ngày |khi |lễ |cuộc )?(?:bầu cử|đại hội|khai mạc|kỳ họp|hội nghị)/
const EVENT_BEFORE = /(?:trước|sau) ngày (?:bầu cử|khai mạc|đại hội|họp)\s{1,3}$/

const leadsToDay = (view: string, at: number, after: string): boolean =>
  EVENT_BEFORE.test(view.slice(Math.max(0, at - 24), at)) ||
  BEFORE_EVENT.test(after) ||
  NEXT.test(after) ||
  (COUNTED_FROM.test(after) && LIMIT_BEFORE.test(view.slice(Math.max(0, at - 12), at)))

/** `ngày 10 tháng Ba âm lịch`: a day of the moon's year. */
const MOON_MONTH = /^\s{1,3}(?:(?:giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|một|chạp)(?!\p{L})|âm lịch)/u
const DAY_BEFORE = /(ngày|mùng|mồng)\s{1,3}$/
/** Words that say by themselves that a month is one of the moon. */
const OF_MOON = /^\s{1,3}(?:giêng|chạp|âm lịch)(?!\p{L})/u
/** Such a day, or `chốt số liệu ngày 25 tháng báo cáo`: one of a month that another word names. */
const isDayOfMonth = (view: string, at: number, unit: FoundUnit): boolean => {
  if (OF_MOON.test(view.slice(unit.end, unit.end + 12))) return true
  const before = DAY_BEFORE.exec(view.slice(Math.max(0, at - 8), at))
  return before !== null && (before[1] === 'ngày' || MOON_MONTH.test(view.slice(unit.end, unit.end + 10)))
}

/** `1.000 ngày đầu đời`: the name of an age. */
const OF_LIFE = / ?đầu đời(?!\p{L})/uy
const isAge = (view: string, at: number): boolean => {
  OF_LIFE.lastIndex = at
  return OF_LIFE.test(view)
}

/** Counters of a page. */
const COUNTER = /^\s{1,3}(?:xem|đọc)(?!\p{L})/u
const TWO_TIERS = /(?:địa phương|hành chính|chính quyền)\s{1,3}$/

/** `thời hạn 07 ngày làm việc`, also where a blank is lost: how long a step of a procedure may take. */
const WORKING_TIME: ReadonlySet<string> = new Set(['ngày', 'ngày làm việc', 'giờ', 'giờ làm việc', 'tháng'])
const TERM_BEFORE = /(?:thời ?hạn|chậm nhất|quá hạn|trong vòng)(?: là| sau)?\s{1,3}$/

/** `An Bình, 28°C/ 27°C - 31°C`: the weather in the head of a page measures nothing that a document says. */
export function isWeather(view: string, at: number, end: number): boolean {
  const degree = isBlankAt(view, end) ? end + 1 : end
  if (view.charCodeAt(degree) !== DEGREE) return false
  const from = Math.max(0, at - LONGEST_WEATHER)
  const above = view.slice(from, at).lastIndexOf('\n')
  if (above < 0 && from > 0) return false
  return WEATHER.test(view.slice(from + above + 1, degree + 2))
}
const DEGREE = 0xb0
const LONGEST_WEATHER = 60
const WEATHER = /^ {0,12}(?:[\p{L}.]+ ){0,5}[\p{L}.]+, ?\d{1,2} ?°c(?:[ /|–-]{1,3}\d{1,2} ?°c)*$/u

/** `(211.76 KB, 24 trang )`: the size of a file that a page offers. */
const PAGES = /^(?:trang|kb|mb)$/
const inDownload = (view: string, at: number, end: number): boolean =>
  /(?:\(\s?|kb,? |mb,? )$/.test(view.slice(Math.max(0, at - 5), at)) &&
  /^(?:\s?\)|,)/.test(view.slice(end, end + 2))

/** `chính quyền địa phương 02 cấp` names a model; a bare `2024 điểm` without its own count is a year. */
export function isCode(view: string, at: number, unit: FoundUnit, number: WrittenNumber): boolean {
  const word = view.slice(unit.start, unit.end)
  if (word === 'cấp' && TWO_TIERS.test(view.slice(Math.max(0, at - 16), at))) return true
  if (
    word === 'năm' &&
    (NTH_OR_VISION.test(view.slice(Math.max(0, at - 12), at)) ||
      OF_TIME.test(view.slice(unit.end, unit.end + 14)))
  )
    return true
  if (LENGTHS.has(word) && leadsToDay(view, at, view.slice(unit.end, unit.end + 28))) return true
  if (word === 'ngày' && isAge(view, unit.end)) return true
  if (WORKING_TIME.has(word) && TERM_BEFORE.test(view.slice(Math.max(0, at - 16), at))) return true
  if ((word === 'giờ' || word === 'phút' || word === 'ngày') && isClock(view, at, unit)) return true
  if (word === 'tháng' && isDayOfMonth(view, at, unit)) return true
  if (PAGES.test(word) && inDownload(view, at, unit.end)) return true
  if (word === 'con' && view.startsWith(' số', unit.end)) return true
  if ((word === 'lượt' || word === 'lần') && COUNTER.test(view.slice(unit.end, unit.end + 6))) return true
  return unit.kind === 'guess' && number.value >= 1900 && number.value <= 2100
}
