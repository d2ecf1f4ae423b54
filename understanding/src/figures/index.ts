/**
 * Numbers with what they count. In goes the clean text, with the time expressions and citations found in it; out come, in
 * text order and never overlapping, all figures as `gold/GUIDELINES.md` has them: a number in digits (or, beyond it, in
 * words) with its unit or the shortest noun that names what is counted. Ordinals, item numbers, numbers of roads and places,
 * lengths that belong to a date and symbols are no figures.
 */
import {
  isCapitalAt,
  isLetterAt,
  matchAt,
  readingView,
  scanWords,
  SpanCursor,
  sticky,
} from '../lexicon/index.ts'
import type { Citation, Figure, Span, TimeExpression } from '../reading.ts'
import { compoundAfter } from './compound.ts'
import { digitsEnd, numberAt, type WrittenNumber } from './number.ts'
import { type FoundUnit, guessedUnitAt, unitAt } from './unit.ts'
import { NUMBER_WORDS, numberInWords } from './words.ts'

export { inDong } from './money.ts'

/** What was found in the same text before. */
export interface FigureContext {
  readonly times?: readonly TimeExpression[]
  readonly citations?: readonly Citation[]
}

/** All figures of a text: `readFigures('có 197/390 trường đạt chuẩn, chiếm 50,51%')`. */
export function readFigures(text: string, context: FigureContext = {}): readonly Figure[] {
  const view = readingView(text)
  const taken = new SpanCursor(merged(context.times ?? [], context.citations ?? []))
  const figures: Figure[] = []
  let timeEnd = -3
  scanWords(view, NUMBER_WORDS, (at, openings) => {
    const isNumber = openings === 0
    const blocked = taken.from(at)
    if (blocked !== undefined && blocked.start <= at) {
      timeEnd = blocked.end
      return blocked.end
    }
    const beside = at - timeEnd < 3 || (figures.at(-1)?.span.end === at - 1 && view.charAt(at - 1) === '/')
    const figure = isNumber ? figureAt(text, view, at, beside) : figureInWords(text, view, at)
    if (figure !== undefined && figure.span.end <= (blocked?.start ?? Infinity)) figures.push(figure)
    return figure?.span.end ?? (isNumber ? digitsEnd(view, at) : at)
  })
  return figures
}

/** Spans where no figure is looked for, in order. Rhythms and limits keep their numbers. */
function merged(times: readonly TimeExpression[], citations: readonly Citation[]): Span[] {
  return [...times, ...citations].map((found) => found.span).toSorted((a, b) => a.start - b.start)
}

const RANGE = sticky('_(?:\\\\?-|đến|tới)_')
const RATIO = sticky('_/_| (?:trong tổng số|trên(?: tổng số)?) ')
const RATIO_SIGN = /^\s{0,3}(?:\/|tr[oê]n)/

/** `beside`: what stands before is a time (`trong 6 tháng 955 tỷ đồng`) or a figure (`60 hộ/240 khẩu`) and orders nothing. */
function figureAt(text: string, view: string, from: number, beside: boolean): Figure | undefined {
  const at = gluedStart(view, from)
  const first = numberAt(view, at)
  if (first === undefined) return undefined
  if (view.charAt(first.end) !== '%' && at === from && !beside && isOrdinal(text, view, at, first.end))
    return undefined
  const money = compoundAfter(view, first)
  if (money !== undefined) return { ...valued(view, at, money.end), value: money.value, unit: money.unit }
  return rangeFrom(text, view, at, first) ?? ratioFrom(text, view, at, first) ?? plain(text, view, at, first)
}

const GLUED = /(?<=(?<!\p{L})\p{L}{2,6})[0-9]{1,6}(?:\.[0-9]{3}){0,3}[.,]$/u

/** `tăng1,36%`: the number begins where the word that lost its blank ends. */
function gluedStart(view: string, at: number): number {
  const before = view.charAt(at - 1)
  if (before !== ',' && before !== '.') return at
  return at - (GLUED.exec(view.slice(Math.max(0, at - 24), at))?.[0].length ?? 0)
}

function plain(text: string, view: string, at: number, number: WrittenNumber): Figure | undefined {
  const unit = unitAt(text, view, number.end) ?? guessed(text, view, at, number.end)
  if (unit === undefined || isCode(view, at, unit, number)) return undefined
  if (unit.kind !== 'measure' && endsProperName(text, view, at)) return undefined
  const whole = totalAfter(text, view, unit)
  if (whole !== undefined)
    return figure(text, view, at, whole.unit, { value: number.value, total: whole.total })
  return figure(text, view, at, unit, { value: number.value })
}

const OVER = sticky('_/_(?=[0-9])')

/** `45,2 tỷ đồng/60 tỷ đồng`: the same unit on both sides. */
function totalAfter(
  text: string,
  view: string,
  unit: FoundUnit,
): { unit: FoundUnit; total: number } | undefined {
  if (matchAt(OVER, view, unit.end) === undefined || view.charAt(unit.start) === '%') return undefined
  const total = numberAt(view, OVER.lastIndex)
  const other = total === undefined ? undefined : unitAt(text, view, total.end)
  if (total === undefined || other === undefined) return undefined
  return view.slice(unit.start, unit.end) === view.slice(other.start, other.end)
    ? { unit: other, total: total.value }
    : undefined
}

function guessed(text: string, view: string, at: number, end: number): FoundUnit | undefined {
  return COUNTING.test(view.slice(Math.max(0, at - 22), at)) ? guessedUnitAt(text, view, end) : undefined
}

/** Words after which a number counts something, whatever it is called. */
const COUNTING =
  /(?:có|thêm|đạt|nhất|thiểu|đa|tổng số|gồm|tăng|giảm|trên|hơn|khoảng|gần|xây dựng|ban hành|cả|với|tổ chức|thành lập|hoàn thành|tiếp nhận|giải quyết|xử lý|phát hiện|hỗ trợ|cấp|trồng|trao|tặng|bố trí|dự kiến|thu hút|cho)\s{1,3}$/

/** `20 – 25 sản phẩm`, `15 đến 18 tiêu chí`, `8 - 10%`. */
function rangeFrom(text: string, view: string, at: number, first: WrittenNumber): Figure | undefined {
  const own = unitAt(text, view, first.end)
  const from = own?.kind === 'measure' && view.slice(own.start, own.end) === '%' ? own.end : first.end
  if (matchAt(RANGE, view, from) === undefined) return undefined
  if (from !== first.end && view.slice(from, RANGE.lastIndex).includes('đ')) return undefined
  const last = numberAt(view, RANGE.lastIndex)
  const unit = last === undefined ? undefined : unitAt(text, view, last.end)
  if (last === undefined || unit === undefined || last.value <= first.value) return undefined
  return figure(text, view, at, unit, { min: first.value, max: last.value })
}

/** `197/390 trường`, `0 trong 0 đánh giá`; `24/24 giờ` means always. */
function ratioFrom(text: string, view: string, at: number, first: WrittenNumber): Figure | undefined {
  if (!RATIO_SIGN.test(view.slice(first.end, first.end + 8))) return undefined
  if (matchAt(RATIO, view, first.end) === undefined) return undefined
  const last = numberAt(view, RATIO.lastIndex)
  const unit = last === undefined ? undefined : unitAt(text, view, last.end)
  if (last === undefined || unit === undefined || isAlways(first, last) || isScale(view, at, last))
    return undefined
  return figure(text, view, at, unit, { value: first.value, total: last.value })
}

/** `24/24 giờ`, `24/7`: always. */
const isAlways = (first: WrittenNumber, last: WrittenNumber): boolean =>
  first.value === 24 && (last.value === 24 || last.value === 7)

const SCALE_BEFORE = /(?:tỷ lệ|tỉ lệ|tl|chi tiết|phân khu|bản đồ)\s{1,3}$/
/** `quy hoạch chi tiết tỷ lệ 1/500 Cụm công nghiệp`: the scale of a map. */
const isScale = (view: string, at: number, last: WrittenNumber): boolean =>
  last.value >= 200 && last.value % 100 === 0 && SCALE_BEFORE.test(view.slice(Math.max(0, at - 14), at))

function figure(
  text: string,
  view: string,
  start: number,
  unit: FoundUnit,
  values: Pick<Figure, 'value' | 'min' | 'max' | 'total'>,
): Figure {
  const words = text.slice(unit.start, unit.end).replace(/\s+/g, ' ')
  return { ...valued(view, start, unit.end), ...values, unit: words }
}

/** Where a figure stands, and whether the word before it says that it is not exact. */
function valued(view: string, start: number, end: number): Pick<Figure, 'span' | 'approximate'> {
  const approximate = APPROXIMATE.test(view.slice(Math.max(0, start - 14), start))
  return { span: { start, end }, ...(approximate ? { approximate: true } : {}) }
}

const APPROXIMATE = /(?:hơn|khoảng|trên|gần|xấp xỉ|chừng|ước khoảng)\s{1,3}$/

const ORDINAL =
  /(?<!\p{L})(?:(?<!(?:tổng|con|dân|doanh|sĩ|quân|hệ|điểm|tỷ|đa|thiểu|chỉ)\s)số|thứ|lần|điều|khoản|mục|chương|phần|phụ lục|biểu|mẫu|bảng|hình|khóa|quốc lộ|tỉnh lộ|đường|ql|đt|tl|km|chỉ đạo|công tác|đề án|chương trình|giai đoạn|phân khu|quân khu|tiểu khu|lô|trang|công nghệ|tầng|tổ|ấp|bậc|cơ sở|covid|bcđ|nghị quyết|nghị định|quyết định|kết luận|thông tư|chỉ thị|công văn|quy định|thông báo|kế hoạch|công điện|phòng|năm|tháng|quý|điểm)[\s:.]{1,3}$/u
const JOINED_BEFORE = /[\p{L}\d][-/.+]$|[/+]$|\d[,:]$|\p{L}-\s{1,2}$/u

/** Numbers that name or order a thing instead of counting it. */
function isOrdinal(text: string, view: string, at: number, end: number): boolean {
  const before = view.slice(Math.max(0, at - 14), at)
  if (JOINED_BEFORE.test(before)) return true
  const word = ORDINAL.exec(before)?.[0]
  if (word === undefined) return false
  return !(FUNDED.test(word) && measuresMuch(text, view, end))
}

/** Things that have a number of their own, or an amount: `Đề án 06`, but `dự án 20 tỷ đồng`, `tuyến đường 5 km`. */
const FUNDED = /^(?:đề án|chương trình|đường|phòng|cơ sở|kế hoạch|tổ|lô|năm|tháng|quý)\s/
const MUCH = /đồng|^km$|^ha$|^m2$|^năm$|^tấn$|usd/

function measuresMuch(text: string, view: string, end: number): boolean {
  const unit = unitAt(text, view, end)
  return unit?.kind === 'measure' && MUCH.test(view.slice(unit.start, unit.end))
}

/** `Cụm công nghiệp Tân Hội 2`: two capitalised words (but no heading in capitals) before a small number. */
function endsProperName(text: string, view: string, at: number): boolean {
  const second = wordBefore(text, at)
  const first = second === undefined ? undefined : wordBefore(text, second.start)
  if (first === undefined || second === undefined) return false
  if (second.end - second.start < 2 || isCapitalAt(text, view, second.start + 1)) return false
  return isCapitalAt(text, view, second.start) && isCapitalAt(text, view, first.start)
}

/** The word before `at` on the same line. */
function wordBefore(text: string, at: number): Span | undefined {
  let end = at
  while (at - end < 4 && text.charAt(end - 1) === ' ') end--
  let start = end
  while (end - start < 12 && isLetterAt(text, start - 1)) start--
  return end < at && start < end ? { start, end } : undefined
}

const NTH = /lần thứ\s{1,3}$/
/** `trong 5 năm tới`, `5 năm liền (2013-2017)`: a length that belongs to a time. */
const OF_TIME = /^\s{1,3}(?:trở lại đây|gần đây|vừa qua|qua|tới|liền|giai đoạn|học)(?!\p{L})/u
const CLOCK_BEFORE = /(?:lúc|hồi|từ|vào|trước|sau|đến|[0-9]\s?(?:giờ|h|g))\s{1,3}$/
const CLOCK_AFTER = /^\s{0,2}(?:[0-9]{1,2}(?:\s?phút|[^0-9%])|,?\s(?:ngày|sáng|chiều|tối|hôm))/
/** `lúc 14 giờ 30 phút`: a time of day. */
const isClock = (view: string, at: number, unit: FoundUnit): boolean =>
  CLOCK_BEFORE.test(view.slice(Math.max(0, at - 12), at)) ||
  (view.startsWith('giờ', unit.start) && CLOCK_AFTER.test(view.slice(unit.end, unit.end + 10)))

/** Counters of a page. */
const COUNTER = /^\s{1,3}(?:xem|đọc)(?!\p{L})/u
const TWO_TIERS = /(?:địa phương|hành chính|chính quyền)\s{1,3}$/

/** `chính quyền địa phương 02 cấp` names a model; a bare `2024 điểm` without its own count is a year. */
function isCode(view: string, at: number, unit: FoundUnit, number: WrittenNumber): boolean {
  const word = view.slice(unit.start, unit.end)
  if (word === 'cấp' && TWO_TIERS.test(view.slice(Math.max(0, at - 16), at))) return true
  if (
    word === 'năm' &&
    (NTH.test(view.slice(Math.max(0, at - 12), at)) || OF_TIME.test(view.slice(unit.end, unit.end + 14)))
  )
    return true
  if ((word === 'giờ' || word === 'phút') && isClock(view, at, unit)) return true
  if (word === 'lượt' && COUNTER.test(view.slice(unit.end, unit.end + 6))) return true
  return unit.kind === 'guess' && number.value >= 1900 && number.value <= 2100
}

function figureInWords(text: string, view: string, at: number): Figure | undefined {
  if (isCapitalAt(text, view, at) && isLetterAt(view, at - 2)) return undefined
  const number = numberInWords(view, at)
  if (number === undefined) return undefined
  const unit = unitAt(text, view, number.end)
  if (unit === undefined || unit.start === number.end || TIMES.has(view.slice(unit.start, unit.end)))
    return undefined
  return figure(text, view, at, unit, { value: number.value })
}

/** `hai năm`, `ba tháng`: lengths in words are left to the sentence. */
const TIMES: ReadonlySet<string> = new Set([
  'năm',
  'tháng',
  'ngày',
  'quý',
  'tuần',
  'lần',
  'cấp',
  'bên',
  'bậc',
  'đầu mối',
])
