import { Beginnings } from './beginnings.ts'

/** After so many trials it is worth knowing how a pattern may begin. */
const OFTEN = 64

/**
 * A pattern that is tried at one place after another and nearly always in vain: it is run only where the first two letters of
 * something that it matches may stand, for a look at two letters costs a tenth of a run. The pattern is sticky or begins with `^`.
 */
export class Guarded {
  readonly #pattern: RegExp
  #beginnings: Beginnings | undefined
  #trials = 0

  constructor(pattern: RegExp) {
    this.#pattern = pattern
  }

  /** Whether it may match at `at`. */
  #may(view: string, at: number): boolean {
    if (this.#beginnings !== undefined) return this.#beginnings.mayBegin(view, at)
    if (++this.#trials === OFTEN) this.#beginnings = new Beginnings(this.#pattern)
    return true
  }

  /** Where the pattern ends that stands at `at`, or -1; only for a sticky one. */
  endAt(view: string, at: number): number {
    if (!this.#may(view, at)) return -1
    this.#pattern.lastIndex = at
    return this.#pattern.test(view) ? this.#pattern.lastIndex : -1
  }

  /** What it finds at `at`; only for a sticky one. */
  at(view: string, at: number): RegExpExecArray | null {
    if (!this.#may(view, at)) return null
    this.#pattern.lastIndex = at
    return this.#pattern.exec(view)
  }

  /** Whether the words from `from` to `to` begin with it; only for one that begins with `^`. */
  opens(view: string, from: number, to: number): boolean {
    return this.#may(view, from) && this.#pattern.test(view.slice(from, to))
  }

  /** What it finds in the words from `from` to `to`; only for one that begins with `^`. */
  inside(view: string, from: number, to: number): RegExpExecArray | null {
    return this.#may(view, from) ? this.#pattern.exec(view.slice(from, to)) : null
  }
}
