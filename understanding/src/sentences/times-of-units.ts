import { keepShape } from '../kept-shapes.ts'
import type { CivilDate, TimeExpression } from '../reading.ts'
import { isOver } from './not-due.ts'
import type { Unit } from './segment.ts'

const NEVER: readonly TimeExpression[] = []

/** The times of a text by the sentence in which they stand, but for those that were over long before it was issued. */
export class TimesOfUnits {
  readonly #times: readonly TimeExpression[]
  readonly #issuedOn: CivilDate | undefined
  #next = 0

  constructor(times: readonly TimeExpression[], issuedOn: CivilDate | undefined) {
    this.#times = times
    this.#issuedOn = issuedOn
  }

  /** The times inside a sentence; sentences must be asked in text order. */
  inside({ start, end }: Unit): readonly TimeExpression[] {
    while ((this.#times[this.#next]?.span.start ?? Infinity) < start) this.#next++
    let found: TimeExpression[] | undefined
    for (let at = this.#next; ; at++) {
      const time = this.#times[at]
      if (!time || time.span.end > end) return found ?? NEVER
      if (!isOver(time, this.#issuedOn)) (found ??= []).push(time)
    }
  }
}

keepShape(new TimesOfUnits([], undefined))
