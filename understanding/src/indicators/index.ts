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
import { isMeasured, ownName } from './own-name.ts'
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
    if (AGE.test(figure.unit) || isCriteria(view, figure)) continue
    const from = clauseStart(view, start, figure.span.start)
    const continued = from === start && start > sentence.span.start
    const clause = ownName(page, clauseBefore(view, from, figure.span.start, continued), figure, sentence)
    const after = view.slice(figure.span.end, Math.min(sentence.span.end, figure.span.end + 48))
    const basis = basisOf(clause.link, after) ?? basisByForm(view, clause, figure, unitOf(page, current))
    if (
      clause.name === undefined ||
      (clause.follows !== true && onlyCompares(clause.link, view, clause.name))
    ) {
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

/** `tai nạn giảm cả 3 tiêu chí`, `xã dưới 5 tiêu chí`, `đạt 3 sao`: by what something is judged is no level. */
const isCriteria = (view: string, { unit, total, span }: Figure): boolean =>
  total === undefined &&
  (unit === 'sao' ||
    (unit.startsWith('tiêu chí') &&
      /(?:cả|dưới|từ|trên) $/.test(view.slice(Math.max(0, span.start - 6), span.start))))

/** `dưới 40% năm 2025, dưới 35% năm 2035`; `tháng 9 tăng 1,5%; 9 tháng tăng 10,2%`. */
const isAnotherTime = ({ when }: Page, clause: Clause, { span }: Figure): boolean =>
  clause.isTime === true || when.follows(span)

const WEIGHED_NAME = /^(?:tổng|số|đàn|lượng|dân số|mật độ|quy mô)(?!\p{L})/u
/** `…, đạt 92,5% kế hoạch`, `…, vượt 4% so với cùng kỳ`. */
const WEIGHED_AFTER = /^[^.;,(]{0,40}[,(]\s?(?:đạt|bằng|vượt|tăng|giảm)\s(?:khoảng |gần |trên |hơn )?[0-9]/

/** Counted things are indicators where their name says so, or where they are held against a plan or an earlier time. */
const isWeighed = (view: string, name: Span, after: string): boolean =>
  WEIGHED_NAME.test(view.slice(name.start, name.end)) || WEIGHED_AFTER.test(after)

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
