import { keepShape } from '../kept-shapes.ts'
import { DIGIT, LETTER, unitClasses } from './letters.ts'
import { isVariant, PAIR_BITS, placedAt, variantOf } from './mend.ts'
import { keyAt, lookedFor, NUMBER_KEY, pairKey, RADIX, wordKey } from './openings.ts'

/** Where the numbers of a view and the words that are looked for begin, in order, with the keys of what begins there. */
export interface WordIndex {
  readonly count: number
  readonly starts: Int32Array
  readonly words: Uint16Array
  readonly pairs: Uint16Array
  /** The sets of openings that look for it. */
  readonly sets: Uint16Array
}

/** A text in the letters of the readers, with its words. */
export interface ReadText {
  readonly view: string
  readonly index: WordIndex
}

/** What a unit means to the one pass over the letters: its class in the lower two bits, above them the bits of its pairs. */
const CLASS = 3
const VARIANT = 3
const PAIRS = 2
const UNITS: Uint8Array = unitClasses().map((kind, unit) =>
  kind === LETTER
    ? kind | ((PAIR_BITS[unit] ?? 0) << PAIRS)
    : isVariant(unit)
      ? VARIANT
      : kind === DIGIT
        ? kind
        : 0,
)
/** Whether units of a word, taken together, may begin and end the same pair. */
const mayHavePair = (bits: number): boolean => ((bits >> (PAIRS + 3)) & (bits >> PAIRS)) !== 0

/** A view in the making: what was mended, and the text between in whole pieces. */
class Mending {
  readonly #lower: string
  readonly #pieces: string[] = []
  #done = 0

  constructor(lower: string) {
    this.#lower = lower
  }

  /** Puts letters in place of those at `at`, unless the first of them has just been mended. */
  put(at: number, letters: string): void {
    if (letters === '' || at < this.#done) return
    if (at > this.#done) this.#pieces.push(this.#lower.slice(this.#done, at))
    this.#pieces.push(letters)
    this.#done = at + letters.length
  }

  view(): string {
    if (this.#pieces.length === 0) return this.#lower
    this.#pieces.push(this.#lower.slice(this.#done))
    return this.#pieces.join('')
  }
}

/** Puts the pairs of one word right; says whether there was one to mend. */
function mendWord(lower: string, start: number, end: number, mending: Mending): boolean {
  let isMended = false
  for (let at = start; at < end; at++) {
    const unit = lower.charCodeAt(at)
    const kind = UNITS[unit] ?? 0
    if ((kind & CLASS) === VARIANT) mending.put(at, variantOf(unit))
    const bits = kind >> PAIRS
    if ((bits & ((UNITS[lower.charCodeAt(at + 1)] ?? 0) >> (PAIRS + 3))) === 0) continue
    const letters = placedAt(lower, at)
    if (letters === '') continue
    mending.put(at, letters)
    isMended = true
  }
  return isMended
}

/** The view alone, of a few words in lower case. */
export function mended(lower: string): string {
  const mending = new Mending(lower)
  mendWord(lower, 0, lower.length, mending)
  return mending.view()
}

/** The view of a text in lower case and its words: one look at each letter. Only words are kept that some reader looks for. */
export function readWords(lower: string): ReadText {
  const size = lower.length
  // Room for a word at every other letter; what is never written to costs no memory.
  const starts = new Int32Array((size >> 1) + 2)
  const words = new Uint16Array(starts.length)
  const pairs = new Uint16Array(starts.length)
  const sets = new Uint16Array(starts.length)
  const units = UNITS
  const sought = lookedFor()
  const soughtWords = sought.words
  const soughtPairs = sought.pairs
  const mending = new Mending(lower)
  let count = 0
  let before = -1
  let word = 0
  let at = 0
  // What closes the row stands inside the loop: code that is only reached after it would be compiled anew for every text.
  for (;;) {
    if (at >= size) {
      starts[count] = before
      words[count] = word
      sets[count] = soughtWords[word] ?? 0
      if (before >= 0) count++
      break
    }
    let unit = lower.charCodeAt(at)
    let bits = units[unit] ?? 0
    const kind = bits & CLASS
    if (kind === 0 || kind === VARIANT) {
      if (kind === VARIANT) mending.put(at, variantOf(unit))
      at++
      continue
    }
    const start = at
    let key = NUMBER_KEY
    let met = 0
    if (kind === LETTER) {
      let sum = 0
      do {
        met |= bits
        sum = (Math.imul(sum, RADIX) + unit) | 0
        unit = ++at < size ? lower.charCodeAt(at) : 0
        bits = units[unit] ?? 0
      } while ((bits & CLASS) === LETTER)
      key = wordKey(sum)
    }
    for (; (bits & CLASS) === LETTER || (bits & CLASS) === DIGIT; bits = units[unit] ?? 0) {
      met |= bits
      unit = ++at < size ? lower.charCodeAt(at) : 0
    }
    if (mayHavePair(met) && mendWord(lower, start, at, mending))
      key = keyAt(mended(lower.slice(start, at)), 0)
    // A word is kept when the one after it is known.
    const pair = pairKey(word, key)
    const lookers = (soughtWords[word] ?? 0) | (soughtPairs[pair] ?? 0)
    starts[count] = before
    words[count] = word
    pairs[count] = pair
    sets[count] = lookers
    // One more where anybody looks for it.
    if (before >= 0) count += (lookers + 0xffff) >> 16
    before = start
    word = key
  }
  return { view: mending.view(), index: { count, starts, words, pairs, sets } }
}

keepShape(new Mending(''))
