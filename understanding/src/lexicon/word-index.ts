import { keepShape } from '../kept-shapes.ts'
import { inStretches } from '../stretches.ts'
import { textOfUnits, unitsOfText } from './copied.ts'
import { classOf, DIGIT, LETTER } from './letters.ts'
import { ALL_PAIRS, PAIR_BITS, PAIR_KINDS, placed, variantOf } from './mend.ts'
import { MOST_TOGETHER, NUMBER_KEY, pairKey, PAIRS, RADIX, wordKey, WORDS } from './openings.ts'

/** Where numbers and words that are looked for begin in a stretch of a view, in order, with what begins there. */
export interface FoundWords {
  readonly starts: Int32Array
  /** The number of the word, and that of the pair which it makes with the next one, as the openings count them. */
  readonly words: Uint16Array
  readonly pairs: Uint16Array
  /** The sets of openings that look for it. */
  readonly sets: Uint16Array
  count: number
}

/** A text in the letters of the readers, with its words. */
export interface ReadText {
  readonly view: string
  readonly index: readonly FoundWords[]
  /** Where the words begin in which a tone mark may stand on the wrong one of two vowels. */
  readonly toned: readonly number[]
}

/** The unit of the view for each unit: lower case where that is one unit, one kind of hyphen, of blank and of `đ`. */
const SEEN: Uint16Array = new Uint16Array(65536).map((_, unit) => {
  const small = String.fromCharCode(unit).toLowerCase()
  const lower = small.length === 1 ? small.charCodeAt(0) : unit
  return lower === 0xf0 ? 0x111 : variantOf(lower)
})

/** All that is asked of a unit: that of the view, what it is in a word, the bits of its pairs, and whether it is in a word. */
const IS_LETTER = 16
const PAIR_FIRST = 17
const PAIR_SECOND = PAIR_FIRST + PAIR_KINDS
const IN_WORD = PAIR_SECOND + PAIR_KINDS
const UNITS: Uint32Array = new Uint32Array(65536).map((_, unit) => {
  const seen = SEEN[unit] ?? 0
  const kind = classOf(seen)
  if (kind === DIGIT) return seen | (1 << IN_WORD)
  return kind === LETTER
    ? seen | (1 << IS_LETTER) | ((PAIR_BITS[seen] ?? 0) << PAIR_FIRST) | (1 << IN_WORD)
    : seen
})
const isLetter = (unit: number): boolean => ((UNITS[unit] ?? 0) & (1 << IS_LETTER)) !== 0
const isInWord = (unit: number): boolean => unit >>> IN_WORD !== 0
/** Whether units of a word, taken together, may begin and end the same pair. */
const mayHavePair = (met: number): boolean => ((met >> PAIR_SECOND) & (met >> PAIR_FIRST) & ALL_PAIRS) !== 0

/** Puts the pairs in a stretch right; says whether there was one to mend. */
function mend(units: Uint16Array, start: number, end: number): boolean {
  let isMended = false
  for (let at = start; at < end - 1; at++) {
    const first = units[at] ?? 0
    const second = units[at + 1] ?? 0
    if (((PAIR_BITS[first] ?? 0) & ((PAIR_BITS[second] ?? 0) >> PAIR_KINDS)) === 0) continue
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
  mend(units, 0, units.length)
  return textOfUnits(units)
}

/** The view of a text and its words. Only words are kept that some reader looks for. */
export function readWords(text: string): ReadText {
  const { units, index, toned } = new WordReader(text)
  return { view: textOfUnits(units), index, toned }
}

/** So many units are read at a time. */
const STRETCH = 4096

/** The words of a stretch: where they begin, the sum of the letters they begin with, and all units taken together. */
const BEGINS: Int32Array = new Int32Array(STRETCH)
const SUMS: Int32Array = new Int32Array(STRETCH)
const MET: Int32Array = new Int32Array(STRETCH)

/** One pass over a text, stretch by stretch: first its letters, then its words. */
class WordReader {
  readonly units: Uint16Array
  readonly index: FoundWords[] = []
  readonly toned: number[] = []
  #found: FoundWords
  /** The word that has begun. */
  #begin = 0
  #sum = 0
  #met = 0
  #leading = 0
  /** The word that is kept when the one after it is known. */
  #start = -1
  #key = 0
  #word = 0

  constructor(text: string) {
    this.units = unitsOfText(text)
    this.#found = this.#more()
    inStretches(Math.ceil(this.units.length / STRETCH), WordReader.#read, this)
    this.#close()
  }

  static #read(this: void, reader: WordReader, stretch: number): void {
    const from = stretch * STRETCH
    reader.#keep(reader.#readLetters(from, Math.min(from + STRETCH, reader.units.length)))
  }

  #more(): FoundWords {
    const room = Math.min(MOST_TOGETHER, (this.units.length >> 1) + 2)
    const found = {
      starts: new Int32Array(room),
      words: new Uint16Array(room),
      pairs: new Uint16Array(room),
      sets: new Uint16Array(room),
      count: 0,
    }
    this.index.push(found)
    return found
  }

  /**
   * Makes letters small and notes the words that end, and tells how many. Every unit is treated alike, for what depends on where a
   * word ends cannot be foreseen, and guessing wrong costs more than all that is done for nothing.
   */
  #readLetters(from: number, to: number): number {
    const units = this.units
    const table = UNITS
    const begins = BEGINS
    const sums = SUMS
    const mets = MET
    let begin = this.#begin
    let sum = this.#sum
    let met = this.#met
    // Whether the unit before is in a word, and whether that word had only letters so far: 0 or 1.
    let inside = met >>> IN_WORD
    let leading = this.#leading
    let count = 0
    for (let at = from; at < to; at++) {
      const unit = table[units[at] ?? 0] ?? 0
      units[at] = unit
      begins[count] = begin
      sums[count] = sum
      mets[count] = met
      const goesOn = unit >>> IN_WORD
      count += inside & (goesOn ^ 1)
      leading = (unit >>> IS_LETTER) & (leading | (inside ^ 1)) & 1
      begin = (begin & -inside) | (at & (inside - 1))
      sum = ((Math.imul(sum, RADIX) + (unit & 0xffff)) & -leading) | (sum & -(goesOn ^ leading))
      met = (met | unit) & -goesOn
      inside = goesOn
    }
    this.#begin = begin
    this.#sum = sum
    this.#met = met
    this.#leading = leading
    return count
  }

  /** Keeps those of the words that somebody looks for, each when the one after it is known. */
  #keep(count: number): void {
    if (this.#found.count + count >= this.#found.starts.length) this.#found = this.#more()
    const { starts, words, pairs, sets } = this.#found
    let kept = this.#found.count
    let start = this.#start
    let key = this.#key
    let word = this.#word
    for (let order = 0; order < count; order++) {
      const begin = BEGINS[order] ?? 0
      const next = this.#keyOf(begin, SUMS[order] ?? 0, MET[order] ?? 0)
      const pair = PAIRS.numbers[pairKey(key, next)] ?? 0
      const lookers = (WORDS.sets[word] ?? 0) | (PAIRS.sets[pair] ?? 0)
      starts[kept] = start
      words[kept] = word
      pairs[kept] = pair
      sets[kept] = lookers
      // One more where anybody looks for it, and it is a word.
      kept += ((lookers + 0xffff) >> 16) & ~(start >> 31)
      start = begin
      key = next
      word = WORDS.numbers[next] ?? 0
    }
    this.#found.count = kept
    this.#start = start
    this.#key = key
    this.#word = word
  }

  /** The key of a word whose letters have this sum, after its pairs are put right. */
  #keyOf(begin: number, sum: number, met: number): number {
    const units = this.units
    let isMended = false
    if (mayHavePair(met)) {
      this.toned.push(begin)
      isMended = mend(units, begin, wordEnd(units, begin))
    }
    if (!isLetter(units[begin] ?? 0)) return NUMBER_KEY
    return wordKey(isMended ? sumAt(units, begin) : sum)
  }

  /** The last word, which nothing comes after. */
  #close(): void {
    if (isInWord(this.#met)) {
      BEGINS[0] = this.#begin
      SUMS[0] = this.#sum
      MET[0] = this.#met
      this.#keep(1)
    }
    const { starts, words, sets, count } = this.#found
    if (this.#start < 0) return
    starts[count] = this.#start
    words[count] = this.#word
    sets[count] = WORDS.sets[this.#word] ?? 0
    this.#found.count++
  }
}

function wordEnd(units: Uint16Array, begin: number): number {
  let end = begin
  while (end < units.length && isInWord(UNITS[units[end] ?? 0] ?? 0)) end++
  return end
}

/** The sum of the letters that the word at `start` begins with. */
function sumAt(units: Uint16Array, start: number): number {
  let sum = 0
  for (let at = start; at < units.length && isLetter(units[at] ?? 0); at++)
    sum = (Math.imul(sum, RADIX) + (units[at] ?? 0)) | 0
  return sum
}

keepShape(new WordReader(''))
