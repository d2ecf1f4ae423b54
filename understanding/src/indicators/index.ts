/**
 * Figures given a meaning. In go the clean text, its sentences, figures and times; out come, in the order of the figures, the
 * statements of results, targets and limits: what is measured, by which figure, for which time, and against what it is
 * compared. A figure in a heading or in furniture, or without a name before it, states nothing.
 */
import { readingView } from '../lexicon/index.ts'
import type { Figure, IndicatorStatement, Sentence, Span, TimeExpression } from '../reading.ts'
import { clauseBefore } from './clause.ts'

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
  let next = 0
  for (const sentence of input.sentences) {
    while ((input.figures[next]?.span.start ?? Infinity) < sentence.span.start) next++
    if (sentence.label === 'admin' || sentence.label === 'heading') continue
    next = readSentence(input, view, sentence, next, found)
  }
  return found
}

function readSentence(
  input: IndicatorInput,
  view: string,
  sentence: Sentence,
  first: number,
  found: Draft[],
): number {
  let index = first
  let start = sentence.span.start
  let current: Draft | undefined
  for (; index < input.figures.length; index++) {
    const figure = input.figures[index]
    if (figure === undefined || figure.span.end > sentence.span.end) break
    const from = clauseStart(view, start, figure.span.start)
    const clause = clauseBefore(view, from, figure.span.start)
    const after = view.slice(figure.span.end, Math.min(sentence.span.end, figure.span.end + 48))
    const basis = basisOf(clause.link, after)
    if (clause.name === undefined || onlyCompares(clause.link, view, clause.name)) {
      if (current !== undefined && basis !== undefined) compare(current, basis, index, figure.span.end)
    } else if (isMeasured(figure, clause.link)) {
      current = statement(input, view, sentence, clause, index, figure, basis)
      found.push(current)
    }
    start = figure.span.end
  }
  return index
}

/** A clause begins after the figure before it, after a semicolon, or inside the bracket it stands in. */
function clauseStart(view: string, start: number, end: number): number {
  const words = view.slice(Math.max(start, end - 300), end)
  const bracket = words.lastIndexOf('(')
  const inside = bracket > words.lastIndexOf(')') ? bracket : -1
  const stop = Math.max(words.lastIndexOf(';'), inside, words.lastIndexOf(': '), words.lastIndexOf('. '))
  return Math.max(start, end - 300) + stop + 1
}

const COMPARING =
  /^(?:so với|cao hơn|thấp hơn|mức tăng|cả nước|so cùng kỳ|cùng kỳ|tương đương|bình quân|kế hoạch|dự toán|so)/
const onlyCompares = (link: string, view: string, name: Span): boolean =>
  link === '' ? false : COMPARING.test(view.slice(name.start, name.end))

const MEASURED = /%|đồng|(?<!\p{L})(?:tấn|tạ|ha|kwh|mw|m2|m³|m3|điểm|usd|km|lít)(?!\p{L})|người\//iu

/** Shares, money and measures are indicators; counted nouns only where a verb of result or aim links them. */
const isMeasured = (figure: Figure, link: string): boolean =>
  MEASURED.test(figure.unit) || /^(?:ước|đạt|chiếm|tăng|giảm|vượt|còn)[^,]{0,24}$/.test(link)

function basisOf(
  link: string,
  after: string,
): NonNullable<IndicatorStatement['comparison']>['basis'] | undefined {
  if (/^[^.;]{0,24}(?:so )?(?:với )?cùng kỳ/.test(after)) return 'same-period'
  if (/^\s{0,2}(?:so với )?(?:kế hoạch|dự toán|kh|chỉ tiêu|mục tiêu|nghị quyết)(?!\p{L})/u.test(after))
    return 'plan'
  if (/^[^.;,]{0,12}so (?:với )?(?:năm|tháng|quý|kỳ) (?:trước|[0-9])/.test(after)) return 'previous'
  if (/^,?[^.;]{0,24}(?:đứng|xếp)(?: ở)?(?: vị trí)? thứ/.test(after)) return 'rank'
  return /(?:tăng|giảm)\s{1,3}$/.test(link) ? 'previous' : undefined
}

function compare(
  current: Draft,
  basis: NonNullable<IndicatorStatement['comparison']>['basis'],
  figure: number,
  end: number,
): void {
  if (current.comparison !== undefined) return
  current.comparison = { basis, figure }
  current.span = { start: current.span.start, end: Math.max(current.span.end, end) }
}

function statement(
  input: IndicatorInput,
  view: string,
  sentence: Sentence,
  clause: { readonly name?: Span; readonly link: string },
  index: number,
  figure: Figure,
  basis: NonNullable<IndicatorStatement['comparison']>['basis'] | undefined,
): Draft {
  const name = clause.name ?? { start: figure.span.start, end: figure.span.start }
  const time = timeOf(input, view, sentence.span, figure.span.start)
  return {
    span: { start: name.start, end: figure.span.end },
    name,
    figure: index,
    ...(time === undefined ? {} : { time }),
    kind: kindOf(
      sentence,
      clause.link,
      view.slice(Math.max(sentence.span.start, name.start - 40), figure.span.start),
    ),
    ...(basis === undefined ||
    (basis === 'previous' && !/so/.test(view.slice(figure.span.end, figure.span.end + 20)))
      ? {}
      : { comparison: { basis } }),
  }
}

function kindOf(sentence: Sentence, link: string, words: string): IndicatorStatement['kind'] {
  if (/không quá|không vượt quá|tối đa|dưới|giảm (?:xuống )?còn|thấp hơn/.test(link)) return 'limit'
  if (
    sentence.label === 'target' ||
    sentence.label === 'directive' ||
    /phấn đấu|mục tiêu|chỉ tiêu|tối thiểu|ít nhất|trở lên/.test(words)
  )
    return 'target'
  return /ước|dự kiến|dự báo/.test(link) || /ước (?:đạt|tính|thực hiện)/.test(words) ? 'estimate' : 'actual'
}

/** The last time of the sentence before the figure, or the first after it; not one it is only compared with. */
function timeOf(input: IndicatorInput, view: string, sentence: Span, before: number): number | undefined {
  const { times } = input
  let found: number | undefined
  for (let index = firstFrom(times, sentence.start); index < times.length; index++) {
    const time = times[index]
    if (time === undefined || time.span.start >= sentence.end) break
    if (time.kind === 'recurrence' || isCompared(view, time.span)) continue
    if (time.span.start < before || found === undefined) found = index
    if (time.span.start >= before) break
  }
  return found
}

const isCompared = (view: string, span: Span): boolean =>
  view.startsWith('cùng kỳ', span.start) ||
  /so(?:\s{1,3}với)?\s{1,3}$/.test(view.slice(Math.max(0, span.start - 10), span.start))

/** The index of the first time that begins at or after `start`. */
function firstFrom(times: readonly TimeExpression[], start: number): number {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((times[middle]?.span.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
