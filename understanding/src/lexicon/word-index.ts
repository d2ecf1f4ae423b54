import { textOfUnits, unitsOfText } from './copied.ts'
import { classOf, DIGIT, LETTER } from './letters.ts'
import { PAIR_BITS, placed, variantOf } from './mend.ts'
import { lookedFor, NUMBER_KEY, pairKey, RADIX, wordKey } from './openings.ts'

/** Where the numbers of a view and the words that are looked for begin, in order, with the keys of what begins there. */
export interface WordIndex {
  readonly count: number
  readonly starts: Int32Array
  readonly words: Uint16Array
  readonly pairs: Uint16Array
  /** The sets of openings that look for it. */
  readonly sets: Uint16Array
}

/** A text in the letters of the readers, with its words. */
export interface ReadText {
  readonly view: string
  readonly index: WordIndex
}

/** The unit of the view for each unit: lower case where that is one unit, one kind of hyphen, of blank and of `đ`. */
const SEEN: Uint16Array = new Uint16Array(65536).map((_, unit) => {
  const small = String.fromCharCode(unit).toLowerCase()
  const lower = small.length === 1 ? small.charCodeAt(0) : unit
  return lower === 0xf0 ? 0x111 : variantOf(lower)
})

/** What a unit means to the one pass over the letters: its class in the lower two bits, above them the bits of its pairs. */
const CLASS = 3
const PAIRS = 2
const UNITS: Uint8Array = new Uint8Array(65536).map((_, unit) => {
  const seen = SEEN[unit] ?? 0
  const kind = classOf(seen)
  return kind === LETTER ? kind | ((PAIR_BITS[seen] ?? 0) << PAIRS) : kind === DIGIT ? kind : 0
})
/** Whether units of a word, taken together, may begin and end the same pair. */
const mayHavePair = (bits: number): boolean => ((bits >> (PAIRS + 3)) & (bits >> PAIRS)) !== 0

/** Puts the pairs of the word `start..end` right; says whether there was one to mend. */
function mendWord(units: Uint16Array, start: number, end: number): boolean {
  let isMended = false
  for (let at = start; at < end - 1; at++) {
    const first = units[at] ?? 0
    const second = units[at + 1] ?? 0
    if (((PAIR_BITS[first] ?? 0) & ((PAIR_BITS[second] ?? 0) >> 3)) === 0) continue
    const letters = placed(at === 0 ? 0 : (units[at - 1] ?? 0), first, second, units[at + 2] ?? 0)
    if (letters === 0) continue
    units[at] = letters >> 16
    units[++at] = letters & 0xffff
    isMended = true
  }
  return isMended
}

/** The view alone, of a few words. */
export function viewOf(text: string): string {
  const units = unitsOfText(text)
  for (let at = 0; at < units.length; at++) units[at] = SEEN[units[at] ?? 0] ?? 0
  mendWord(units, 0, units.length)
  return textOfUnits(units)
}

/** The key of the letters that the word `start..end` begins with. */
function keyOf(units: Uint16Array, start: number, end: number): number {
  let sum = 0
  for (let at = start; at < end && classOf(units[at] ?? 0) === LETTER; at++)
    sum = (Math.imul(sum, RADIX) + (units[at] ?? 0)) | 0
  return wordKey(sum)
}

/** The view of a text and its words: one look at each letter. Only words are kept that some reader looks for. */
export function readWords(text: string): ReadText {
  const size = text.length
  const units = unitsOfText(text)
  // Room for a word at every other letter; what is never written to costs no memory.
  const starts = new Int32Array((size >> 1) + 2)
  const words = new Uint16Array(starts.length)
  const pairs = new Uint16Array(starts.length)
  const sets = new Uint16Array(starts.length)
  const seen = SEEN
  const kinds = UNITS
  const sought = lookedFor()
  const soughtWords = sought.words
  const soughtPairs = sought.pairs
  let count = 0
  let before = -1
  let word = 0
  let at = 0
  // What closes the row stands inside the loop: code that is only reached after it would be compiled anew for every text.
  for (;;) {
    if (at >= size) {
      starts[count] = before
      words[count] = word
      sets[count] = soughtWords[word] ?? 0
      if (before >= 0) count++
      break
    }
    let unit = units[at] ?? 0
    let bits = kinds[unit] ?? 0
    if ((bits & CLASS) === 0) {
      units[at++] = seen[unit] ?? 0
      continue
    }
    const start = at
    let key = NUMBER_KEY
    let met = 0
    if ((bits & CLASS) === LETTER) {
      let sum = 0
      do {
        met |= bits
        unit = seen[unit] ?? 0
        units[at++] = unit
        sum = (Math.imul(sum, RADIX) + unit) | 0
        unit = at < size ? (units[at] ?? 0) : 0
        bits = kinds[unit] ?? 0
      } while ((bits & CLASS) === LETTER)
      key = wordKey(sum)
    }
    while ((bits & CLASS) !== 0) {
      met |= bits
      units[at++] = seen[unit] ?? 0
      unit = at < size ? (units[at] ?? 0) : 0
      bits = kinds[unit] ?? 0
    }
    if (mayHavePair(met) && mendWord(units, start, at) && key !== NUMBER_KEY) key = keyOf(units, start, at)
    // A word is kept when the one after it is known.
    const pair = pairKey(word, key)
    const lookers = (soughtWords[word] ?? 0) | (soughtPairs[pair] ?? 0)
    starts[count] = before
    words[count] = word
    pairs[count] = pair
    sets[count] = lookers
    // One more where anybody looks for it.
    if (before >= 0) count += (lookers + 0xffff) >> 16
    before = start
    word = key
  }
  return { view: textOfUnits(units), index: { count, starts, words, pairs, sets } }
}
