import { keepShape } from '../kept-shapes.ts'
import type { Span } from '../reading.ts'
import { NUMBER, type Openings } from './openings.ts'
import { wordsOf } from './reading-view.ts'
import type { FoundWords } from './word-index.ts'

/** What is done at a word; it is told what the visits of a scan share. */
export type Visit<Shared> = (shared: Shared, at: number, bits: number) => number

/**
 * Visits, from left to right, every word of a view with one of the openings, and every number where they are for numbers. The visitor is told the bits
 * of the openings (0 for a number) and says where to go on: after what it has read, or at `at` where it has read nothing. It is no
 * function made for one reading (see `stretches.ts`): what it knows of the text is in `shared`.
 */
export function scanWords<Shared>(
  view: string,
  openings: Openings,
  visit: Visit<Shared>,
  shared: Shared,
): void {
  let next = 0
  for (const found of wordsOf(view)) next = scanFound(found, openings, visit, shared, next)
}

function scanFound<Shared>(
  found: FoundWords,
  openings: Openings,
  visit: Visit<Shared>,
  shared: Shared,
  from: number,
): number {
  const { starts, words, pairs } = found
  const { words: bitsOfWord, pairs: bitsOfPair, places } = openings
  const count = choose(found, openings)
  let next = from
  for (let order = 0; order < count; order++) {
    const index = places[order] ?? 0
    const at = starts[index] ?? 0
    if (at < next) continue
    const word = words[index] ?? 0
    const bits = word === NUMBER ? 0 : (bitsOfWord[word] ?? 0) | (bitsOfPair[pairs[index] ?? 0] ?? 0)
    next = visit(shared, at, bits)
  }
  return next
}

/**
 * Notes the places of those words that the openings look for, and tells how many. Every word is treated alike: which of them is looked for
 * cannot be foreseen (see `#readLetters` in `word-index.ts`).
 */
function choose({ count, sets }: FoundWords, { set, places }: Openings): number {
  let chosen = 0
  for (let index = 0; index < count; index++) {
    places[chosen] = index
    // One more where the set looks for it.
    chosen += (((sets[index] ?? 0) & set) + 0xffff) >> 16
  }
  return chosen
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

keepShape(new SpanCursor([]))
