import { keepShape } from '../kept-shapes.ts'
import type { SentenceLabel } from '../reading.ts'
import { BODY_LABELS } from './body-label.ts'
import type { Labelled } from './page.ts'
import type { Unit } from './segment.ts'
import type { Worded } from './weighing.ts'

/** How much the sentence after weighs beside a sentence's own words, and how far it rules out any label. */
const SHARE = 0.4
const LEAST = 0.02

/** What a sentence probably is that form has told. */
const SURE: ReadonlyMap<SentenceLabel, readonly number[]> = new Map(
  BODY_LABELS.map((label) => [label, BODY_LABELS.map((other) => (other === label ? 0.9 : 0.025))]),
)

/** What was done is no order. */
const DONE = /(?:^|\s)(?:đã|qua) /
/** How something went is more than what it is about. */
const WENT = /(?:^|\s)(?:đã|đều|vẫn|tăng|giảm|đạt) /
const DIGIT = /\d/

/** A sentence whose words leave its label in doubt: what is said next in the same part tells what it is about. */
export class Doubted {
  readonly #view: string
  #unit: Unit | undefined
  #index = -1
  #own: readonly number[] = []

  constructor(view: string) {
    this.#view = view
  }

  /** Passes the last of the labels, as words have `read` it: it settles the one that waits, and waits itself where it is in doubt. */
  pass(unit: Unit, labels: Labelled[], read: Worded | undefined): void {
    const label = labels.at(-1)?.label
    if (label === undefined || label === 'admin') return
    if (this.#unit) this.#settle(this.#unit, read?.probable ?? SURE.get(label), labels)
    this.#unit = undefined
    if (!read?.doubted || read.label !== label) return
    this.#unit = unit
    this.#index = labels.length - 1
    this.#own = read.probable
  }

  #settle(unit: Unit, next: readonly number[] | undefined, labels: Labelled[]): void {
    const waiting = labels[this.#index]
    if (!next || !waiting) return
    const label = likeliest(this.#own, next)
    if (label === waiting.label || !this.#fits(label, waiting.label, unit)) return
    const { confidence, above, flags } = waiting
    labels[this.#index] = { label, confidence, above, flags }
  }

  /** Whether a sentence can be what the one after it makes likely instead of what it was read as. */
  #fits(label: SentenceLabel, read: SentenceLabel, { first, end }: Unit): boolean {
    if (label === 'limitation') return false
    if (label === 'context') return read !== 'result' || !WENT.test(this.#view.slice(first, end))
    if (label === 'directive') return !DONE.test(this.#view.slice(first, end))
    return label !== 'target' || DIGIT.test(this.#view.slice(first, end))
  }
}

/** The likeliest label of a sentence by its own words and the sentence after it. */
function likeliest(own: readonly number[], next: readonly number[]): SentenceLabel {
  let best = 0
  let most = 0
  for (let at = 0; at < BODY_LABELS.length; at++) {
    const likely = (own[at] ?? 0) * ((next[at] ?? 0) + LEAST) ** SHARE
    if (likely > most) [best, most] = [at, likely]
  }
  return BODY_LABELS[best] ?? 'context'
}

keepShape(new Doubted(''))
