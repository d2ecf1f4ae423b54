import type { Span } from '../reading.ts'
import { keepShape } from '../kept-shapes.ts'

const spanOf = ({ span }: { readonly span: Span }): Span => span

/** One empty list for all. */
const NONE: readonly number[] = []

/** Findings in text order, asked for those inside a stretch; a search by halves for each question. */
export class Inside {
  readonly #spans: readonly Span[]

  constructor(findings: readonly { readonly span: Span }[]) {
    this.#spans = findings.map(spanOf)
  }

  /** Indexes of the findings that lie inside `stretch`. */
  of(stretch: Span): readonly number[] {
    let found: number[] | undefined
    for (let at = this.#firstFrom(stretch.start); at < this.#spans.length; at++) {
      const span = this.#spans[at]
      if (!span || span.start >= stretch.end) break
      if (span.end <= stretch.end) (found ??= []).push(at)
    }
    return found ?? NONE
  }

  /** The finding that begins at a place. */
  startingAt(start: number): number | undefined {
    const at = this.#firstFrom(start)
    return this.#spans[at]?.start === start ? at : undefined
  }

  /** The finding that ends at a place; findings do not overlap. */
  endingAt(end: number): number | undefined {
    const at = this.#firstFrom(end) - 1
    return this.#spans[at]?.end === end ? at : undefined
  }

  #firstFrom(start: number): number {
    let low = 0
    let high = this.#spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#spans[middle]?.start ?? 0) < start) low = middle + 1
      else high = middle
    }
    return low
  }
}

keepShape(new Inside([]))
