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
  of(sentence: Span, figure: number): number | undefined {
    this.advance(figure)
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
      const span = this.#times[index]?.span
      if (span !== undefined && span.start >= from && span.end <= to) return span
    }
    return undefined
  }

  #isOwn(index: number): boolean {
    const time = this.#times[index]
    return time !== undefined && time.kind !== 'recurrence' && !isCompared(this.#view, time.span)
  }
}

const isCompared = (view: string, span: Span): boolean =>
  view.startsWith('cùng kỳ', span.start) ||
  /so(?:\s{1,3}với)?\s{1,3}$/.test(view.slice(Math.max(0, span.start - 10), span.start))
