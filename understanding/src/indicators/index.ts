/**
 * Figures given a meaning. In go the clean text, its sentences, figures and times; out come, in the order of the figures, the
 * statements of results, targets and limits: what is measured, by which figure, for which time, and against what it is
 * compared. A figure in a heading or in furniture, or without a name before it, states nothing.
 */
import { readingView } from '../lexicon/index.ts'
import type { Figure, IndicatorStatement, Sentence, Span, TimeExpression } from '../reading.ts'
import { type Basis, basisByForm, basisOf } from './basis.ts'
import { BOUND, type Clause, clauseBefore } from './clause.ts'
import { kindOf } from './kind.ts'
import { nameAfter } from './name-after.ts'
import { TimesInOrder } from './times-in-order.ts'
import { inStretches } from '../stretches.ts'

/** The parts of a reading that indicators are made of. */
export interface IndicatorInput {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly figures: readonly Figure[]
  readonly times: readonly TimeExpression[]
}

interface Draft {
  span: Span
  readonly name: Span
  readonly figure: number
  readonly time?: number
  readonly kind: IndicatorStatement['kind']
  comparison?: NonNullable<IndicatorStatement['comparison']>
}

/** All statements of a text: `GRDP ước tăng 7,76% so với cùng kỳ, đứng thứ 18 cả nước`. */
export function readIndicators(input: IndicatorInput): readonly IndicatorStatement[] {
  const view = readingView(input.text)
  const found: Draft[] = []
  const { text, sentences, figures, times } = input
  const when = new TimesInOrder(view, times)
  const page: Page = { text, sentences, figures, times, view, when, found, next: 0 }
  inStretches(input.sentences.length, readOne, page)
  return found
}

/** Reads a sentence that has figures. */
function readOne(page: Page, at: number): void {
  const { figures, sentences } = page
  const sentence = sentences[at]
  if (sentence === undefined) return
  while ((figures[page.next]?.span.start ?? Infinity) < sentence.span.start) page.next++
  if (sentence.label === 'admin' || sentence.label === 'heading') return
  page.next = readSentence(page, sentence, page.next)
}

/** The input with what all its sentences share. */
interface Page extends IndicatorInput {
  readonly view: string
  readonly when: TimesInOrder
  /** All statements so far. */
  readonly found: Draft[]
  /** The figure that is next. */
  next: number
}

const GOES_ON = /^\s{0,3}(?:[-+*]\s)?(?:trong đó|cụ thể|theo đó)(?!\p{L})/u
/** How far above the sentence may stand that it goes on from. */
const ABOVE = 400

/** `Trong đó, khu vực dịch vụ tăng 6,12%`: the time of the sentence it goes on from. */
function inheritedTime({ view, found }: Page, sentence: Sentence): number | undefined {
  const last = found.at(-1)
  if (last === undefined || sentence.span.start - last.span.end > ABOVE) return undefined
  const goesOn =
    last.span.start >= sentence.span.start ||
    GOES_ON.test(view.slice(sentence.span.start, sentence.span.start + 16))
  return goesOn ? last.time : undefined
}

function readSentence(page: Page, sentence: Sentence, first: number): number {
  const { view, figures, found } = page
  let index = first
  let start = sentence.span.start
  let current: Draft | undefined
  for (; index < figures.length; index++) {
    const figure = figures[index]
    if (figure === undefined || figure.span.end > sentence.span.end) break
    // `trẻ em dưới 5 tuổi suy dinh dưỡng`: an age is part of a name.
    if (AGE.test(figure.unit)) continue
    const from = clauseStart(view, start, figure.span.start)
    const continued = from === start && start > sentence.span.start
    const clause = ownName(page, clauseBefore(view, from, figure.span.start, continued), figure, sentence)
    const after = view.slice(figure.span.end, Math.min(sentence.span.end, figure.span.end + 48))
    const basis = basisOf(clause.link, after) ?? basisByForm(view, clause, figure, unitOf(page, current))
    if (clause.name === undefined || onlyCompares(clause.link, view, clause.name)) {
      if (current !== undefined && basis !== undefined && clause.isTime !== true)
        compare(current, basis, index, figure.span.end)
      // `dưới 40% năm 2025, dưới 35% năm 2035`: the same indicator in another year.
      else if (current !== undefined && clause.name === undefined && isAnotherTime(page, clause, figure))
        found.push(statement(page, sentence, { ...clause, name: current.name }, index, figure, basis))
    } else if (
      clause.follows === true ||
      isMeasured(figure, clause.link) ||
      isWeighed(view, clause.name, after)
    ) {
      current = statement(page, sentence, clause, index, figure, basis)
      found.push(current)
    }
    start = clause.follows === true ? Math.max(figure.span.end, clause.name?.end ?? 0) : figure.span.end
  }
  return index
}

/** The unit of the figure that a statement is about. */
const unitOf = ({ figures }: Page, statement: Draft | undefined): string =>
  (statement === undefined ? undefined : figures[statement.figure]?.unit) ?? ''

const AGE = /^(?:(?:ngày|tuần|tháng) )?tuổi$/

/** `dưới 40% năm 2025, dưới 35% năm 2035`; `tháng 9 tăng 1,5%; 9 tháng tăng 10,2%`. */
const isAnotherTime = ({ when }: Page, clause: Clause, { span }: Figure): boolean =>
  clause.isTime === true || when.follows(span)

const WEIGHED_NAME = /^(?:tổng|số|đàn|lượng|dân số|mật độ|quy mô)(?!\p{L})/u
/** `…, đạt 92,5% kế hoạch`, `…, vượt 4% so với cùng kỳ`. */
const WEIGHED_AFTER = /^[^.;,(]{0,40}[,(]\s?(?:đạt|bằng|vượt|tăng|giảm)\s(?:khoảng |gần |trên |hơn )?[0-9]/

/** Counted things are indicators where their name says so, or where they are held against a plan or an earlier time. */
const isWeighed = (view: string, name: Span, after: string): boolean =>
  WEIGHED_NAME.test(view.slice(name.start, name.end)) || WEIGHED_AFTER.test(after)

/** The words of a name that is more than a time: `6 tháng đầu năm có 500 doanh nghiệp`. */
function nameWords({ view, when }: Page, name: Span | undefined, figure: number): string {
  if (name === undefined) return ''
  when.advance(figure)
  const time = when.inside(name.start, name.end)
  const isTime = time !== undefined && time.start - name.start < 6 && name.end - time.end < 2
  return isTime ? '' : view.slice(name.start, name.end)
}

const PLACE_ONLY =
  /^(?:toàn (?:tỉnh|huyện|thành phố|xã|phường|thị xã|quận|quốc|ngành|vùng|khối|đảng bộ)|cả (?:tỉnh|nước|huyện)|trong tỉnh|(?:trên|tại) địa bàn[^,]{0,40}|đến nay|đến thời điểm này|hiện(?: nay)?|tỉnh|huyện|xã|thành phố)(?:\s(?:đã|hiện))?,?$/
/** `kết nạp được 196 đảng viên mới`: what was achieved follows. */
const ACHIEVED = /\sđược\s{1,3}$/
/** `Đã cấp 2.350 giấy chứng nhận …`: only what was done stands before the figure. */
const DONE_ONLY =
  /^(?:đã )?(?:đưa|cấp|cấp mới|trao|tặng|hỗ trợ|kết nạp|thành lập|xây dựng|tổ chức|tiếp nhận|giải quyết|xử lý|phát hiện|khởi tố|trồng|trồng mới|bàn giao|hoàn thành|công nhận|thu hút|triển khai|thực hiện|ban hành|tuyển dụng|đào tạo)$/
/** `1.250 doanh nghiệp thành lập mới, tăng 10,5%`. */
const TREND =
  /^[^.;,()]{0,60}(?:[,(]?\s?(?:tăng|giảm)|[,(]\s?(?:đạt|bằng|vượt))\s(?:khoảng |gần |trên |hơn )?[0-9]/
/** `1.235 doanh nghiệp thành lập mới`, `32 xã đạt chuẩn …`: what they came to be is counted. */
const BECAME =
  /^\s(?:đăng ký )?(?:thành lập mới|quay trở lại|tạm ngừng|giải thể|đạt chuẩn|được công nhận)(?!\p{L})/u
const FLOOR =
  /^\s?(?:có|ít nhất|tối thiểu|trên|hơn|đã có|duy trì|phấn đấu|bảo đảm|đảm bảo|đạt|gần|khoảng|(?:giảm|tăng|rút ngắn|cắt giảm)(?: ít nhất| tối thiểu| trên)?)?\s{0,3}$/

/** Where only a place, or nothing, stands before a share or a part of a whole, its name follows it. */
function ownName(page: Page, clause: Clause, figure: Figure, sentence: Sentence): Clause {
  const { view } = page
  const words = nameWords(page, clause.name, figure.span.start)
  const isTime = words === '' && clause.name !== undefined
  const own: Clause = words === '' ? { link: clause.link, isTime } : clause
  const achieved = ACHIEVED.test(view.slice(Math.max(0, figure.span.start - 8), figure.span.start))
  const named = words !== '' && !PLACE_ONLY.test(words) && !achieved && !DONE_ONLY.test(words)
  if (named || !countsWhatFollows(view, figure, sentence, achieved)) return own
  if (figure.unit === '%' && (sentence.label === 'result' || !FLOOR.test(clause.link))) return own
  const name = nameAfter(view, figure, sentence.span.end)
  return name === undefined ? own : { name, link: clause.link, follows: true }
}

/** A share, a part of a whole, what was achieved, what grew, what came to be: its name may stand after it. */
const countsWhatFollows = (view: string, figure: Figure, sentence: Sentence, achieved: boolean): boolean =>
  achieved ||
  figure.total !== undefined ||
  figure.unit === '%' ||
  TREND.test(view.slice(figure.span.end, Math.min(sentence.span.end, figure.span.end + 90))) ||
  BECAME.test(view.slice(figure.span.end, figure.span.end + 24))

/** `tăng (+0,93%)`: the bracket only sets off the sign. */
const SIGNED = /^\(\s?[-+]\s?$/

/** A clause begins after the figure before it, after a semicolon, or inside the bracket it stands in. */
function clauseStart(view: string, start: number, end: number): number {
  const words = view.slice(Math.max(start, end - 300), end)
  const bracket = words.lastIndexOf('(')
  const inside = bracket > words.lastIndexOf(')') && !SIGNED.test(words.slice(bracket)) ? bracket : -1
  // A colon just before the figure links it to its name.
  const colon = words.lastIndexOf(': ', words.length - (/:\s{0,3}$/.exec(words)?.[0].length ?? 0) - 1)
  const stop = Math.max(words.lastIndexOf(';'), inside, colon, words.lastIndexOf('. '))
  return Math.max(start, end - 300) + stop + 1
}

const COMPARING =
  /^(?:so với|cao hơn|thấp hơn|mức tăng|cả nước|so cùng kỳ|cùng kỳ|tương đương|bình quân|kế hoạch(?! vốn)|dự toán(?! (?:thu|chi))|so)/
/** `(kế hoạch 95%)`, `xếp thứ 12/63 …`: words that name no indicator whatever links them. */
const NEVER_A_NAME =
  /^(?:cao|thấp|nhiều|ít)(?: hơn)?(?:\s[^,;]{0,24})?$|^(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|nghị quyết|cùng kỳ|kh|nq)(?: (?:giao|năm|đề ra|được giao))?$|^(?:xếp|đứng|hạng)(?: ở)?(?: vị trí)?(?: thứ)?(?!\p{L})/u
function onlyCompares(link: string, view: string, name: Span): boolean {
  const words = view.slice(name.start, name.end)
  return NEVER_A_NAME.test(words) || (link !== '' && COMPARING.test(words))
}

const MEASURED = /%|đồng|(?<!\p{L})(?:tấn|tạ|ha|kwh|mw|m2|m³|m3|điểm|usd|km|lít)(?!\p{L})|người\//iu

/** Shares, money and measures are indicators; counted nouns only where a verb of result or aim links them. */
const isMeasured = (figure: Figure, link: string): boolean =>
  MEASURED.test(figure.unit) ||
  /^(?:ước|đạt|chiếm|tăng|giảm|vượt|còn)[^,]{0,24}$|^\s{0,2}:\s{0,3}$/.test(link)

function compare(current: Draft, basis: Basis, figure: number, end: number): void {
  if (current.comparison !== undefined) return
  current.comparison = { basis, figure }
  current.span = { start: current.span.start, end: Math.max(current.span.end, end) }
}

function statement(
  page: Page,
  sentence: Sentence,
  clause: Clause,
  index: number,
  figure: Figure,
  basis: Basis | undefined,
): Draft {
  const { view, when } = page
  const time = when.of(sentence.span, figure.span) ?? inheritedTime(page, sentence)
  const name = withoutTimes(page, clause.name ?? { start: figure.span.start, end: figure.span.start })
  const span = {
    start: Math.min(name.start, figure.span.start),
    end: Math.max(name.end, figure.span.end),
  }
  const words = view.slice(Math.max(sentence.span.start, name.start - 40), figure.span.start)
  const kind = kindOf(view, sentence, name, clause.link, words)
  const isKnown = basis !== 'previous' || /so/.test(view.slice(figure.span.end, figure.span.end + 20))
  if (basis === undefined || !isKnown)
    return time === undefined
      ? { span, name, figure: index, kind }
      : { span, name, figure: index, time, kind }
  const comparison = { basis }
  return time === undefined
    ? { span, name, figure: index, kind, comparison }
    : { span, name, figure: index, time, kind, comparison }
}

const SHORT_REST = /^[\s,]*(?:tuy|đã|vẫn|cũng|toàn tỉnh|toàn huyện|của tỉnh|của huyện)$/

const withoutTimes = (page: Page, name: Span): Span => withoutTime(page, withoutTime(page, name))

/** `Thu ngân sách 6 tháng đầu năm 2024`: when it was measured is no part of the name. */
function withoutTime({ view, when }: Page, name: Span): Span {
  const time = when.inside(name.start, name.end)
  if (time === undefined) return name
  const before = view
    .slice(name.start, time.start)
    .replace(/(?:\s(?:trong|đến|tính đến|của|vào|cho|hết))*[\s,(]*$/u, '')
    .replace(BOUND, '')
  if (time.end >= name.end - 1 && /\p{L}{2}/u.test(before))
    return { start: name.start, end: name.start + before.length }
  if (SHORT_REST.test(view.slice(time.end, name.end)) && /\p{L}{2}/u.test(before))
    return { start: name.start, end: name.start + before.length }
  const rest = /^[\s,:)-]*/u.exec(view.slice(time.end, name.end))?.[0].length ?? 0
  return before === '' && name.end - time.end - rest > 3 ? { start: time.end + rest, end: name.end } : name
}
