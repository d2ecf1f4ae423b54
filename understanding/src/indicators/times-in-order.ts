import { keepShape } from '../kept-shapes.ts'
import { skipBlanks } from '../lexicon/index.ts'
import type { Span, TimeExpression } from '../reading.ts'

/** How many times after a figure are looked at for one that it may belong to. */
const AHEAD = 8

/** The times of a text, for figures asked about from left to right. */
export class TimesInOrder {
  readonly #view: string
  readonly #times: readonly TimeExpression[]
  #next = 0
  #last = -1

  constructor(view: string, times: readonly TimeExpression[]) {
    this.#view = view
    this.#times = times
  }

  /** The last time of the sentence before the figure, or the first after it; not one it is only compared with. */
  of(sentence: Span, figure: Span): number | undefined {
    this.advance(figure.start)
    if (this.follows(figure)) return this.#next
    if ((this.#times[this.#last]?.span.start ?? -1) >= sentence.start) return this.#last
    for (let index = this.#next; index < this.#next + AHEAD; index++) {
      if ((this.#times[index]?.span.start ?? Infinity) >= sentence.end) return undefined
      if (this.#isOwn(index)) return index
    }
    return undefined
  }

  /** Goes on to a figure further right. */
  advance(figure: number): void {
    for (; (this.#times[this.#next]?.span.start ?? Infinity) < figure; this.#next++)
      if (this.#isOwn(this.#next)) this.#last = this.#next
  }

  /** The time of the last look that lies inside a stretch of text just before the figure, if one does. */
  inside(from: number, to: number): Span | undefined {
    for (let index = this.#next - 1; index >= Math.max(0, this.#next - 3); index--) {
      const time = this.#times[index]
      const span = time?.kind === 'recurrence' ? undefined : time?.span
      if (span !== undefined && span.start >= from && span.end <= to) return span
    }
    return undefined
  }

  /** `dưới 40% năm 2025, dưới 35% năm 2035`: the time just after the figure. */
  follows({ start: from, end }: Span): boolean {
    this.advance(from)
    const start = this.#times[this.#next]?.span.start ?? Infinity
    return (
      start - end < 12 && start >= end && AFTER.test(this.#view.slice(end, start)) && this.#isOwn(this.#next)
    )
  }

  #isOwn(index: number): boolean {
    const time = this.#times[index]
    if (time === undefined || time.kind === 'recurrence' || isCompared(this.#view, time.span)) return false
    return !isAside(this.#view, time.span)
  }
}

const AFTER = /^\s{1,2}(?:(?:vào|trong|của)\s)?$/

/** `(kết thúc ngày 15/10)`: a time in brackets, with words of its own, is told of something else. */
const isAside = (view: string, span: Span): boolean =>
  view.charAt(skipBlanks(view, span.end, 1)) === ')' &&
  /\([^()]*\p{L}[^()]*$/u.test(view.slice(Math.max(0, span.start - 60), span.start))

const isCompared = (view: string, span: Span): boolean =>
  view.startsWith('cùng kỳ', span.start) ||
  /so(?:\s{1,3}với)?\s{1,3}$/.test(view.slice(Math.max(0, span.start - 10), span.start))

keepShape(new TimesInOrder('', []))
