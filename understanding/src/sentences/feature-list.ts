import { keepShape } from '../kept-shapes.ts'

/** The most features that one sentence can show. */
const ROOM = 512

/** The features of one sentence: their numbers and values, in arrays that are used again for the next sentence. */
export class FeatureList {
  readonly #numbers = new Uint16Array(ROOM)
  readonly #values = new Float64Array(ROOM)
  #size = 0

  clear(): void {
    this.#size = 0
  }

  add(feature: number, value = 1): void {
    if (this.#size === ROOM) return
    this.#numbers[this.#size] = feature
    this.#values[this.#size++] = value
  }

  get size(): number {
    return this.#size
  }

  /** The number of the feature in place `order`. */
  feature(order: number): number {
    return this.#numbers[order] ?? 0
  }

  value(order: number): number {
    return this.#values[order] ?? 0
  }
}

keepShape(new FeatureList())
