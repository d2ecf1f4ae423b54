import type { Span } from '../reading.ts'
import { classOf, DIGIT, LETTER } from './letters.ts'

/**
 * Visits the beginning of every word and number of a view, from left to right. The visitor says where to go on: at a place
 * after what it has read, or at `at` where it has read nothing.
 */
export function scanWords(view: string, visit: (at: number, isNumber: boolean) => number): void {
  let inWord = false
  for (let at = 0; at < view.length; at++) {
    const kind = classOf(view.charCodeAt(at))
    const word = kind === LETTER || kind === DIGIT
    if (word && !inWord) {
      const next = visit(at, kind === DIGIT)
      if (next > at) at = next - 1
    }
    inWord = word
  }
}

/** Walks along spans that lie in text order, for a reader that only moves forward. */
export class SpanCursor {
  readonly #spans: readonly Span[]
  #next = 0

  constructor(spans: readonly Span[]) {
    this.#spans = spans
  }

  /** The first span that ends after `at`; it covers `at` where it starts no later. */
  from(at: number): Span | undefined {
    while ((this.#spans[this.#next]?.end ?? Infinity) <= at) this.#next++
    return this.#spans[this.#next]
  }
}
