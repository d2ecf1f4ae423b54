import { keepShape } from '../kept-shapes.ts'
import { foldMarks } from '../lexicon/index.ts'

/** What a unit is without its marks: its letter or digit, or one of these. */
const UNKNOWN = 0
const SIGN = 1
const MARK = 2
const Y = 121
const I = 105
const KNOWN = 0x2000
const FOLDED: Uint8Array = new Uint8Array(KNOWN)

function foldedUnit(unit: number): number {
  if (unit >= KNOWN) return SIGN
  const known = FOLDED[unit] ?? SIGN
  if (known !== UNKNOWN) return known
  const letter = foldMarks(String.fromCharCode(unit))
  const folded = letter === '' ? MARK : /^[a-z0-9]$/.test(letter) ? letter.charCodeAt(0) : SIGN
  FOLDED[unit] = folded === Y ? I : folded
  return FOLDED[unit] ?? SIGN
}

/** Letters and digits of some words put together into one number: equal for words that differ in marks and signs only. */
export class FoldedWords {
  #high = 1
  #low = 7
  #inWord = false
  /** How many letters and digits there are, with one blank between words. */
  length = 0

  /** The number; two rows of words that have the same one are the same but for a chance of one in 2^52. */
  get sign(): number {
    return (this.#high & 0xfffff) * 2 ** 32 + (this.#low >>> 0)
  }

  /** Adds the words of a part of a text. */
  add(text: string, start: number, end: number): void {
    for (let at = start; at < end; at++) {
      const unit = foldedUnit(text.charCodeAt(at))
      if (unit === SIGN) this.end()
      else if (unit !== MARK) this.#put(unit)
    }
  }

  /** Ends the word. */
  end(): void {
    this.#inWord = false
  }

  #put(unit: number): void {
    const begins = !this.#inWord && this.length > 0
    this.#inWord = true
    this.length += begins ? 2 : 1
    const next = begins ? unit + 256 : unit
    this.#high = (Math.imul(this.#high, 0x01000193) + next) | 0
    this.#low = (Math.imul(this.#low, 0x2f0b) ^ next) | 0
  }
}

keepShape(new FoldedWords())
