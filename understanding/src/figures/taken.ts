import { keepShape } from '../kept-shapes.ts'
import type { Span } from '../reading.ts'

interface Finding {
  readonly span: Span
}

/** Spans where no figure is looked for, for a reader that only moves forward. Rhythms and limits keep their numbers. */
export class Taken {
  readonly #times: readonly Finding[]
  readonly #citations: readonly Finding[]
  #time = 0
  #citation = 0
  #passed = -3

  constructor(times: readonly Finding[], citations: readonly Finding[]) {
    this.#times = times
    this.#citations = citations
  }

  /** The first span that ends after `at`; it covers `at` where it starts no later. */
  from(at: number): Span | undefined {
    let time = this.#times[this.#time]?.span
    for (; time !== undefined && time.end <= at; time = this.#times[++this.#time]?.span) this.#pass(time)
    let citation = this.#citations[this.#citation]?.span
    for (; citation !== undefined && citation.end <= at; citation = this.#citations[++this.#citation]?.span)
      this.#pass(citation)
    if (time === undefined || citation === undefined) return time ?? citation
    return citation.start <= time.start ? citation : time
  }

  /** Whether one of them ends just before the place that was asked about last. */
  endsBeside(at: number): boolean {
    return at - this.#passed < 3
  }

  #pass({ end }: Span): void {
    if (end > this.#passed) this.#passed = end
  }
}

keepShape(new Taken([], []))
