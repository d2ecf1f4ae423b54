import type { Span } from '../reading.ts'
import { classOf, DIGIT, LETTER } from './letters.ts'
import {
  countOfOpenings,
  FIRST,
  NUMBER_KEY,
  type Openings,
  SECOND,
  SOUGHT_KEYS,
  THIRD,
  wordKey,
} from './openings.ts'

/** Where the numbers of a view and the words that are looked for begin, in order, each with the key of its opening. */
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
let lastSets = 0

/** The readers ask for the words of the same view one after the other, so the last answer is kept. */
function indexOf(view: string): WordIndex {
  if (view !== lastView || lastSets !== countOfOpenings()) lastIndex = indexWords(view)
  lastView = view
  lastSets = countOfOpenings()
  return lastIndex
}

/** Only words are kept that some reader looks for. One look at each letter: `openingKey` is spelt out here. */
function indexWords(view: string): WordIndex {
  const size = view.length
  // Room for a word at every other letter; what is never written to costs no memory.
  const starts = new Int32Array((size >> 1) + 1)
  const keys = new Uint16Array(starts.length)
  let count = 0
  let length = 0
  let key = 0
  for (let at = 0; at <= size; at++) {
    const unit = at < size ? view.charCodeAt(at) : 0
    const kind = classOf(unit)
    if (kind === LETTER || kind === DIGIT) {
      if (length === 0) key = kind === DIGIT ? OF_NUMBER : unit * FIRST
      else if (length < 3 && key !== OF_NUMBER) key += unit * (length === 1 ? SECOND : THIRD)
      length++
    } else if (length > 0) {
      key = key === OF_NUMBER ? NUMBER_KEY : wordKey(key)
      if (SOUGHT_KEYS[key] === 1) {
        starts[count] = at - length
        keys[count] = key
        count++
      }
      length = 0
    }
  }
  return { count, starts, keys }
}

const OF_NUMBER = -1

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
