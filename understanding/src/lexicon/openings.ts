import { isWordAt } from './letters.ts'

const SIZE = 1 << 16

/**
 * A quick look at how a word begins, before anything slower is tried. Each kind of opening is a bit; `at` gives the bits of
 * all openings that share the first three letters of the word there. Other words may share them by chance; no opening is
 * ever missed.
 */
export class Openings {
  readonly #table = new Uint16Array(SIZE)

  constructor(openings: Iterable<readonly [word: string, bit: number]>) {
    for (const [word, bit] of openings) {
      const key = keyOf(word, 0)
      this.#table[key] = (this.#table[key] ?? 0) | bit
    }
  }

  /** The bits of the openings that the word at `at` of a reading view may be. */
  at(view: string, at: number): number {
    return this.#table[keyOf(view, at)] ?? 0
  }
}

function keyOf(view: string, at: number): number {
  const first = view.charCodeAt(at)
  if (!isWordAt(view, at + 1)) return first & (SIZE - 1)
  const second = view.charCodeAt(at + 1)
  const third = isWordAt(view, at + 2) ? view.charCodeAt(at + 2) : 0
  return (first * 31 + second * 1543 + third * 24593) & (SIZE - 1)
}
