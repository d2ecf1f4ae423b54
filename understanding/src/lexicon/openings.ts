import { isWordAt } from './letters.ts'

const SIZE = 1 << 16
/** The key of every number; no word has it. */
export const NUMBER_KEY: number = SIZE - 1

/** 1 for every key that some reader looks for; words of other keys need not be kept. */
export const SOUGHT_KEYS: Uint8Array = new Uint8Array(SIZE)
SOUGHT_KEYS[NUMBER_KEY] = 1
let sets = 0
/** How many sets of openings there are; it grows when a module loads that adds one. */
export const countOfOpenings = (): number => sets

/**
 * A quick look at how a word begins, before anything slower is tried. Each kind of opening is a bit; other words may share
 * the key of an opening by chance, but no opening is ever missed.
 */
export class Openings {
  /** The bits of all openings with a key. */
  readonly table: Uint16Array = new Uint16Array(SIZE)

  constructor(openings: Iterable<readonly [word: string, bit: number]>) {
    sets++
    for (const [word, bit] of openings) {
      const key = openingKey(word, 0)
      this.table[key] = (this.table[key] ?? 0) | bit
      SOUGHT_KEYS[key] = 1
    }
  }

  /** The bits of the openings that the word at `at` of a reading view may be. */
  at(view: string, at: number): number {
    return this.table[openingKey(view, at)] ?? 0
  }
}

/** By what the first, second and third letter of a word are multiplied in its key. */
export const FIRST = 31
export const SECOND = 1543
export const THIRD = 24593

/** A number made of the first three letters of the word at `at`. */
export function openingKey(view: string, at: number): number {
  const second = isWordAt(view, at + 1) ? view.charCodeAt(at + 1) : 0
  const third = second !== 0 && isWordAt(view, at + 2) ? view.charCodeAt(at + 2) : 0
  return wordKey(view.charCodeAt(at) * FIRST + second * SECOND + third * THIRD)
}

/** The key out of the letters' numbers added up. */
export function wordKey(sum: number): number {
  const key = sum & NUMBER_KEY
  return key === NUMBER_KEY ? 0 : key
}
