import type { Span } from '../reading.ts'
import { keepShape } from '../kept-shapes.ts'

/** The longest stretch that one entry notes. */
const LONGEST = 15

/**
 * The way from a clean text back to the original: only the places where cleaning changed the length are kept, so a text
 * with a few thousand odd characters costs a few thousand entries and not one for each letter.
 */
export class Offsets {
  #clean = new Uint32Array(64)
  #raw = new Uint32Array(64)
  /** Sixteen times the length in the original, and the length in the clean text. */
  #sizes = new Uint8Array(64)
  #count = 0
  /** The entry that answered last: neighbours are asked for one after the other. */
  #last = 0

  /** How many clean units there are after the last entry, counted from the original offset `raw`. */
  cleanOf(raw: number): number {
    const at = this.#count - 1
    return at < 0 ? raw : this.#cleanEnd(at) + raw - this.#rawEnd(at)
  }

  /** Notes that the original stretch `from..to` became `length` clean units; called in text order. */
  add(from: number, to: number, length: number): void {
    const clean = this.cleanOf(from)
    if (this.#count === this.#clean.length) this.#grow()
    this.#clean[this.#count] = clean
    this.#raw[this.#count] = from
    this.#sizes[this.#count] = ((to - from) << 4) | length
    this.#count++
  }

  /** Notes that an original stretch of any length left nothing. */
  drop(from: number, to: number): void {
    for (let start = from; start < to; start += LONGEST) this.add(start, Math.min(start + LONGEST, to), 0)
  }

  /** Whether every clean unit stands where it stood. */
  get same(): boolean {
    return this.#count === 0
  }

  /** Leads a clean stretch back; whole letters with their marks, without what is invisible around them. */
  span(start: number, end: number): Span {
    const from = this.#start(start)
    return { start: from, end: end > start ? this.#end(end - 1) : from }
  }

  /** Where the original of clean unit `at` begins. */
  #start(at: number): number {
    const entry = this.#before(at)
    if (entry < 0) return at
    const past = at - this.#cleanEnd(entry)
    return past < 0 ? (this.#raw[entry] ?? 0) : this.#rawEnd(entry) + past
  }

  /** Where the original of clean unit `at` ends. */
  #end(at: number): number {
    const entry = this.#before(at)
    if (entry < 0) return at + 1
    const past = at - this.#cleanEnd(entry)
    return past < 0 ? this.#rawEnd(entry) : this.#rawEnd(entry) + past + 1
  }

  /** The last entry at or before clean unit `at`, or -1. */
  #before(at: number): number {
    const hint = this.#last
    if ((this.#clean[hint] ?? 0) <= at && (hint + 1 >= this.#count || (this.#clean[hint + 1] ?? 0) > at))
      return hint
    let low = -1
    let high = this.#count
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.#clean[middle] ?? 0) <= at) low = middle
      else high = middle
    }
    if (low >= 0) this.#last = low
    return low
  }

  #cleanEnd(entry: number): number {
    return (this.#clean[entry] ?? 0) + ((this.#sizes[entry] ?? 0) & 15)
  }

  #rawEnd(entry: number): number {
    return (this.#raw[entry] ?? 0) + ((this.#sizes[entry] ?? 0) >> 4)
  }

  #grow(): void {
    const size = this.#count * 2
    this.#clean = grown(this.#clean, new Uint32Array(size))
    this.#raw = grown(this.#raw, new Uint32Array(size))
    this.#sizes = grown(this.#sizes, new Uint8Array(size))
  }
}

function grown<T extends Uint32Array | Uint8Array>(from: T, to: T): T {
  to.set(from)
  return to
}

keepShape(new Offsets())
