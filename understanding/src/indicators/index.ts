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

/** A clause begins after the figure before it, or after the last semicolon or bracket. */
function clauseStart(view: string, start: number, end: number): number {
  const words = view.slice(start, end)
  const stop = Math.max(words.lastIndexOf(';'), words.lastIndexOf('('), words.lastIndexOf(': '))
  return start + stop + 1
}

const COMPARING = /^(?:so với|so cùng kỳ|cùng kỳ|tương đương|bình quân|kế hoạch|dự toán|so)/
const onlyCompares = (link: string, view: string, name: Span): boolean =>
  link === '' ? false : COMPARING.test(view.slice(name.start, name.end))

/** Shares, money and measures are indicators; counted nouns only where a verb of result or aim links them. */
const isMeasured = (figure: Figure, link: string): boolean =>
  /%|đồng|tấn|ha|kwh|mw|m2|m³|m3|điểm|người\/|usd/i.test(figure.unit) ||
  /đạt|ước|chiếm|tăng|giảm|là|duy trì/.test(link)

function basisOf(
  link: string,
  after: string,
): NonNullable<IndicatorStatement['comparison']>['basis'] | undefined {
  if (/^[^.;]{0,24}(?:so )?(?:với )?cùng kỳ/.test(after)) return 'same-period'
  if (/^\s{0,2}(?:so với )?(?:kế hoạch|dự toán|kh|chỉ tiêu|mục tiêu|nghị quyết)/.test(after)) return 'plan'
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
  const time = timeOf(input.times, sentence.span, figure.span.start)
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

/** The last time of the sentence before the figure; else its first. */
function timeOf(times: readonly TimeExpression[], sentence: Span, before: number): number | undefined {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((times[middle]?.span.start ?? 0) < sentence.start) low = middle + 1
    else high = middle
  }
  let found: number | undefined
  for (let index = low; index < times.length; index++) {
    const time = times[index]
    if (time === undefined || time.span.start >= sentence.end) break
    if (time.kind === 'recurrence') continue
    if (time.span.start < before || found === undefined) found = index
    if (time.span.start >= before) break
  }
  return found
}
