import type { Span } from '../reading.ts'
import { classOf, DIGIT, LETTER } from './letters.ts'
import {
  countOfOpenings,
  NUMBER_KEY,
  type Openings,
  pairKey,
  RADIX,
  SOUGHT,
  SOUGHT_PAIR,
  SOUGHT_WORD,
  wordKey,
} from './openings.ts'

/** Where the numbers of a view and the words that are looked for begin, in order, with the keys of what begins there. */
interface WordIndex {
  readonly count: number
  readonly starts: Int32Array
  readonly words: Uint16Array
  readonly pairs: Uint16Array
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
  const { count, starts, words, pairs } = indexOf(view)
  const bitsOfWord = openings.words
  const bitsOfPair = openings.pairs
  let next = 0
  for (let index = 0; index < count; index++) {
    const word = words[index] ?? 0
    const bits = (bitsOfWord[word] ?? 0) | (bitsOfPair[pairs[index] ?? 0] ?? 0)
    if (bits === 0 && word !== NUMBER_KEY) continue
    const at = starts[index] ?? 0
    if (at >= next) next = visit(at, word === NUMBER_KEY ? 0 : bits)
  }
}

const NOTHING: WordIndex = {
  count: 0,
  starts: new Int32Array(0),
  words: new Uint16Array(0),
  pairs: new Uint16Array(0),
}
let lastView = ''
let lastIndex = NOTHING
let lastSets = 0

/** The readers ask for the words of the same view one after the other, so the last answer is kept. */
function indexOf(view: string): WordIndex {
  if (view !== lastView || lastSets !== countOfOpenings()) lastIndex = indexWords(view)
  lastView = view
  lastSets = countOfOpenings()
  return lastIndex
}

/** Only words are kept that some reader looks for. One look at each letter: `keyAt` is spelt out here. */
function indexWords(view: string): WordIndex {
  const size = view.length
  // Room for a word at every other letter; what is never written to costs no memory.
  const starts = new Int32Array((size >> 1) + 2)
  const words = new Uint16Array(starts.length)
  const pairs = new Uint16Array(starts.length)
  let count = 0
  let before = -1
  let word = 0
  for (let at = 0; at < size; at++) {
    let unit = view.charCodeAt(at)
    let kind = classOf(unit)
    if (kind !== LETTER && kind !== DIGIT) continue
    const start = at
    let key = NUMBER_KEY
    if (kind === LETTER) {
      let sum = 0
      for (; kind === LETTER; kind = classOf(unit)) {
        sum = (Math.imul(sum, RADIX) + unit) | 0
        unit = ++at < size ? view.charCodeAt(at) : 0
      }
      key = wordKey(sum)
    }
    for (; kind === LETTER || kind === DIGIT; kind = classOf(unit))
      unit = ++at < size ? view.charCodeAt(at) : 0
    // A word is kept when the one after it is known.
    const pair = pairKey(word, key)
    starts[count] = before
    words[count] = word
    pairs[count] = pair
    if (isSought(word, pair) && before >= 0) count++
    before = start
    word = key
  }
  if (before >= 0) {
    starts[count] = before
    words[count] = word
    count++
  }
  return { count, starts, words, pairs }
}

const isSought = (word: number, pair: number): boolean =>
  (((SOUGHT[word] ?? 0) & SOUGHT_WORD) | ((SOUGHT[pair] ?? 0) & SOUGHT_PAIR)) !== 0

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
