import { isDigitAt, isLetterAt, isWordAt } from './letters.ts'

const SIZE = 1 << 16
/** The key of every number; no word has it. */
export const NUMBER_KEY: number = SIZE - 1

/** What openings are for: to be asked about one place only, or to scan texts for words, or for words and numbers. */
type Use = 'asked' | 'words' | 'words and numbers'

/** Few enough for all tables by number to stay at hand. */
const MOST_KEYS = 4096
/** The number of each key that an opening has, and the sets of openings, a bit each, that have it. */
export interface Known {
  readonly numbers: Uint16Array
  readonly sets: Uint16Array
  count: number
}
const known = (): Known => ({ numbers: new Uint16Array(SIZE), sets: new Uint16Array(MOST_KEYS), count: 0 })
/** What is looked for: words, and pairs of words. */
export const WORDS: Known = known()
export const PAIRS: Known = known()
const MOST_SETS = 16
/** At most so many words are found together in a stretch. */
export const MOST_TOGETHER = 16_384
let sets = 0

/** How many sets of openings scan texts; it grows when a module loads that adds one. */
export const countOfOpenings = (): number => sets

/** The number of a key from now on. */
function numberOf(known: Known, key: number): number {
  if (known.numbers[key] === 0) {
    known.count++
    if (known.count === MOST_KEYS)
      throw new Error(`MOST_KEYS leaves room for ${MOST_KEYS - 1} openings: raise it`)
    known.numbers[key] = known.count
  }
  return known.numbers[key] ?? 0
}

/** The number of numbers among the words. */
export const NUMBER: number = numberOf(WORDS, NUMBER_KEY)

/**
 * A quick look at the first two words of a phrase, before anything slower is tried. Each kind of opening is a bit; other
 * words may share the key of an opening by chance, but no opening is ever missed.
 */
export class Openings {
  /** The bits of all openings of one word, by the number of its key. */
  readonly words: Uint16Array = new Uint16Array(MOST_KEYS)
  /** The bits of all openings of more words, by the number of the key of the first two. */
  readonly pairs: Uint16Array = new Uint16Array(MOST_KEYS)
  /** Its own bit among the sets that scan texts. */
  readonly set: number
  /** Room for the places of the words of a stretch that it looks for. */
  readonly places: Uint16Array
  #hasPairs = false

  constructor(openings: Iterable<readonly [words: string, bit: number]>, use: Use = 'words and numbers') {
    if (use !== 'asked' && sets === MOST_SETS) throw new Error('too many sets of openings')
    this.set = use === 'asked' ? 0 : 1 << sets++
    this.places = new Uint16Array(use === 'asked' ? 0 : MOST_TOGETHER)
    for (const [words, bit] of openings) this.#add(words, bit)
    if (use === 'words and numbers') WORDS.sets[NUMBER] = (WORDS.sets[NUMBER] ?? 0) | this.set
  }

  #add(words: string, bit: number): void {
    const first = keyAt(words, 0)
    const second = nextWord(words, 0)
    const isPair = second < words.length
    this.#hasPairs ||= isPair
    const known = isPair ? PAIRS : WORDS
    const number = numberOf(known, isPair ? pairKey(first, keyAt(words, second)) : first)
    const table = isPair ? this.pairs : this.words
    table[number] = (table[number] ?? 0) | bit
    known.sets[number] = (known.sets[number] ?? 0) | this.set
  }

  /** The bits of the openings that the words at `at` of a reading view may be. */
  at(view: string, at: number): number {
    const word = keyAt(view, at)
    const bits = this.words[WORDS.numbers[word] ?? 0] ?? 0
    if (!this.#hasPairs) return bits
    return bits | (this.pairs[PAIRS.numbers[pairKey(word, keyAt(view, nextWord(view, at)))] ?? 0] ?? 0)
  }
}

/** Where the word after the one at `at` begins; the length of the view where there is none. */
function nextWord(view: string, at: number): number {
  let next = at
  while (isWordAt(view, next)) next++
  while (next < view.length && !isWordAt(view, next)) next++
  return next
}

/** By what a word's sum is multiplied before the next letter is added. */
export const RADIX = 0x2f0b

/** The key of the letters at `at`; digits after them do not count. */
export function keyAt(view: string, at: number): number {
  if (isDigitAt(view, at)) return NUMBER_KEY
  let sum = 0
  for (let here = at; isLetterAt(view, here); here++)
    sum = (Math.imul(sum, RADIX) + view.charCodeAt(here)) | 0
  return wordKey(sum)
}

/** The key out of the letters' numbers put together. */
export function wordKey(sum: number): number {
  const key = (sum ^ (sum >>> 15)) & NUMBER_KEY
  return key === NUMBER_KEY ? 0 : key
}

/** The key of two words that follow each other. */
export const pairKey = (first: number, second: number): number =>
  (Math.imul(first, RADIX) + second) & NUMBER_KEY
