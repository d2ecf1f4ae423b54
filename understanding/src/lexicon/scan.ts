import type { Span } from '../reading.ts'
import { classOf, DIGIT, LETTER } from './letters.ts'
import { NUMBER_KEY, type Openings, openingKey } from './openings.ts'

/** Where the words and numbers of a view begin, in order, each with the key of its opening. */
interface WordIndex {
  readonly count: number
  readonly starts: Int32Array
  readonly keys: Uint16Array
}

/**
 * Visits, from left to right, every number of a view and every word with one of the openings. The visitor is told the bits
 * of the openings (0 for a number) and says where to go on: after what it has read, or at `at` where it has read nothing.
 */
export function scanWords(
  view: string,
  openings: Openings,
  visit: (at: number, bits: number) => number,
): void {
  const { count, starts, keys } = indexOf(view)
  const bitsOf = openings.table
  let next = 0
  for (let word = 0; word < count; word++) {
    const key = keys[word] ?? 0
    const bits = bitsOf[key] ?? 0
    if (bits === 0 && key !== NUMBER_KEY) continue
    const at = starts[word] ?? 0
    if (at >= next) next = visit(at, bits)
  }
}

let lastView = ''
let lastIndex: WordIndex = { count: 0, starts: new Int32Array(0), keys: new Uint16Array(0) }

/** The readers ask for the words of the same view one after the other, so the last answer is kept. */
function indexOf(view: string): WordIndex {
  if (view !== lastView) lastIndex = indexWords(view)
  lastView = view
  return lastIndex
}

function indexWords(view: string): WordIndex {
  let starts = new Int32Array((view.length >> 2) + 16)
  let keys = new Uint16Array(starts.length)
  let count = 0
  let inWord = false
  for (let at = 0; at < view.length; at++) {
    const kind = classOf(view.charCodeAt(at))
    const word = kind === LETTER || kind === DIGIT
    if (word && !inWord) {
      if (count === starts.length) {
        starts = grown(starts, new Int32Array(count * 2))
        keys = grown(keys, new Uint16Array(count * 2))
      }
      starts[count] = at
      keys[count] = kind === DIGIT ? NUMBER_KEY : openingKey(view, at)
      count++
    }
    inWord = word
  }
  return { count, starts, keys }
}

function grown<T extends Int32Array | Uint16Array>(from: T, to: T): T {
  to.set(from)
  return to
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
