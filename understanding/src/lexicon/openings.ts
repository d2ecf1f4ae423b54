import { isDigitAt, isLetterAt, isWordAt } from './letters.ts'

const SIZE = 1 << 16
/** The key of every number; no word has it. */
export const NUMBER_KEY: number = SIZE - 1

/** What some reader looks for: 1 for the keys of words, 2 for the keys of pairs; other words need not be kept. */
export const SOUGHT: Uint8Array = new Uint8Array(SIZE)
export const SOUGHT_WORD = 1
export const SOUGHT_PAIR = 2
SOUGHT[NUMBER_KEY] = SOUGHT_WORD
let sets = 0
/** How many sets of openings there are; it grows when a module loads that adds one. */
export const countOfOpenings = (): number => sets

/**
 * A quick look at the first two words of a phrase, before anything slower is tried. Each kind of opening is a bit; other
 * words may share the key of an opening by chance, but no opening is ever missed.
 */
export class Openings {
  /** The bits of all openings of one word, by its key. */
  readonly words: Uint16Array = new Uint16Array(SIZE)
  /** The bits of all openings of more words, by the key of the first two. */
  readonly pairs: Uint16Array = new Uint16Array(SIZE)
  #hasPairs = false

  constructor(openings: Iterable<readonly [words: string, bit: number]>) {
    sets++
    for (const [words, bit] of openings) {
      const first = keyAt(words, 0)
      const second = nextWord(words, 0)
      const isPair = second < words.length
      this.#hasPairs ||= isPair
      const key = isPair ? pairKey(first, keyAt(words, second)) : first
      const table = isPair ? this.pairs : this.words
      table[key] = (table[key] ?? 0) | bit
      SOUGHT[key] = (SOUGHT[key] ?? 0) | (isPair ? SOUGHT_PAIR : SOUGHT_WORD)
    }
  }

  /** The bits of the openings that the words at `at` of a reading view may be. */
  at(view: string, at: number): number {
    const word = keyAt(view, at)
    const bits = this.words[word] ?? 0
    if (!this.#hasPairs) return bits
    return bits | (this.pairs[pairKey(word, keyAt(view, nextWord(view, at)))] ?? 0)
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
