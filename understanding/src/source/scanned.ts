import { COMMON_SYLLABLES, isCapital, LOST_SYLLABLES, readingView, SCANNED_WORDS } from '../lexicon/index.ts'
import type { ScannedWord } from '../lexicon/index.ts'
import { lettersOf, withTone } from './lost-tones.ts'

/** A word that a scanner got wrong: where it stands, as printed and as it is read. */
export interface Mended {
  readonly start: number
  readonly printed: string
  readonly meant: string
}

/** A text whose known slips are put right, each at its length, so that every letter stays where it was. */
export interface MendedText {
  readonly text: string
  readonly mended: readonly Mended[]
}

/** How many slips are told one by one. */
const TOLD = 40

/** Puts the known slips of a scanned text right. */
export function mendScanned(text: string): MendedText {
  const mending: Mending = { text, words: wordsIn(text), pieces: [], mended: [], done: 0 }
  let at = 0
  while (at < mending.words.length) at += mendAt(mending, at)
  if (mending.pieces.length === 0) return { text, mended: NONE }
  mending.pieces.push(text.slice(mending.done))
  return { text: mending.pieces.join(''), mended: mending.mended }
}

const NONE: readonly Mended[] = []

/** A syllable of the text: where it stands, in the letters of the readers, and without marks. */
interface Word {
  readonly start: number
  readonly end: number
  readonly seen: string
  readonly folded: string
  /** The same with an `o` for an `é` that a scanner made of it: `Téng`. */
  readonly other: string
}

interface Mending {
  readonly text: string
  readonly words: readonly Word[]
  readonly pieces: string[]
  readonly mended: Mended[]
  done: number
}

const LETTERS = /\p{L}+/gu

function wordsIn(text: string): readonly Word[] {
  const known = new Map<string, Omit<Word, 'start' | 'end'>>()
  const words: Word[] = []
  for (const { index: start, 0: printed } of text.matchAll(LETTERS)) {
    let forms = known.get(printed)
    if (!forms) {
      const seen = readingView(printed)
      const folded = lettersOf(seen)
      const other =
        seen.includes('é') && !COMMON_SYLLABLES.has(seen) ? lettersOf(seen.replaceAll('é', 'o')) : folded
      forms = { seen, folded, other }
      known.set(printed, forms)
    }
    const { seen, folded, other } = forms
    words.push({ start, end: start + printed.length, seen, folded, other })
  }
  return words
}

/** The known words by their first syllable without marks, the longest first. */
const KNOWN: ReadonlyMap<string, readonly Known[]> = byFirst(SCANNED_WORDS)

interface Known extends ScannedWord {
  readonly folded: readonly string[]
  readonly seen: readonly string[]
}

function byFirst(words: readonly ScannedWord[]): ReadonlyMap<string, readonly Known[]> {
  const lists = new Map<string, Known[]>()
  for (const word of words) {
    const seen = word.meant.map((syllable) => readingView(syllable))
    const folded = word.printed ?? seen.map((syllable) => lettersOf(syllable))
    const first = folded[0] ?? ''
    const list = lists.get(first) ?? []
    list.push({ ...word, seen, folded })
    lists.set(
      first,
      list.toSorted((a, b) => b.seen.length - a.seen.length),
    )
  }
  return lists
}

/** Reads the word that begins at a syllable, and tells how many syllables are done. */
function mendAt(mending: Mending, at: number): number {
  const { words } = mending
  const word = words[at]
  if (!word) return 1
  for (const known of knownFrom(word)) {
    if (!matches(mending, at, known)) continue
    const odd = known.seen.filter((syllable, order) => syllable !== words[at + order]?.seen)
    if (odd.length === 0) return known.seen.length
    if (!isSlip(mending, at, known)) continue
    known.seen.forEach((syllable, order) => put(mending, words[at + order], syllable))
    return known.seen.length
  }
  const meant = LOST_SYLLABLES.get(word.seen) ?? withTone(mending.text, word)
  if (meant !== undefined) put(mending, word, meant)
  return 1
}

/** The known words that a syllable may begin. */
function knownFrom({ folded, other }: Word): readonly Known[] {
  const known = KNOWN.get(folded) ?? []
  return other === folded ? known : [...known, ...(KNOWN.get(other) ?? [])]
}

/** Whether the syllables from `at` on have the letters of a known word, with only blanks between them. */
function matches({ text, words }: Mending, at: number, { folded, name }: Known): boolean {
  for (let order = 0; order < folded.length; order++) {
    const word = words[at + order]
    const letters = folded[order]
    if (!word || (word.folded !== letters && word.other !== letters)) return false
    const before = words[at + order - 1]
    if (order > 0 && before && !BLANKS.test(text.slice(before.end, word.start))) return false
  }
  return !name || isCapital(text.charCodeAt(words[at]?.start ?? 0))
}

const BLANKS = /^ ?\n?$/

/** Whether what stands there is no other word: syllables that mean nothing, no marks at all, or one of them with other marks. */
function isSlip(mending: Mending, at: number, known: Known): boolean {
  const { words } = mending
  let other = 0
  let odd = 0
  for (let order = 0; order < known.seen.length; order++) {
    const word = words[at + order]
    if (!word || word.seen === known.seen[order]) continue
    odd++
    if (!COMMON_SYLLABLES.has(word.seen)) continue
    if (order === 0 && known.seen.length === 2 && isPair(mending, at + 1)) return false
    if (order > 0 && !known.name && isNameLike(mending, word)) return false
    if (
      (known.near && !isPlaceInCapitals(mending, at, known)) ||
      isPair(mending, at + order - 1) ||
      isPair(mending, at + order)
    )
      return false
    if (word.seen.replaceAll('đ', 'd') !== word.folded) other++
  }
  return other === 0 || odd === 1
}

/** `QUANG TRI`: lines in capitals lose the marks of their places. */
const isPlaceInCapitals = ({ text, words }: Mending, at: number, { name, seen, folded }: Known): boolean =>
  name &&
  seen.every((_, order) => {
    const word = words[at + order]
    return word !== undefined && word.seen === folded[order] && isAllCapitals(text, word)
  })

/** `Thanh Trà`: a syllable with a capital letter of its own. */
const isNameLike = (mending: Mending, word: Word): boolean =>
  isCapital(mending.text.charCodeAt(word.start)) && !isAllCapitals(mending.text, word)

const isAllCapitals = (text: string, { start, end }: Word): boolean =>
  end - start > 1 && isCapital(text.charCodeAt(end - 1)) && isCapital(text.charCodeAt(start))

/** Whether two syllables are, as they stand, a known word of their own. */
function isPair({ text, words }: Mending, at: number): boolean {
  const [first, second] = [words[at], words[at + 1]]
  if (!first || !second || !BLANKS.test(text.slice(first.end, second.start))) return false
  return (KNOWN.get(first.folded) ?? []).some(
    ({ seen }) => seen.length === 2 && seen[0] === first.seen && seen[1] === second.seen,
  )
}

/** Writes a syllable as it was meant, in capitals where it was printed so. */
function put(mending: Mending, word: Word | undefined, syllable: string): void {
  const { text, pieces, mended } = mending
  if (!word || word.seen === syllable || syllable.length !== word.end - word.start) return
  const printed = text.slice(word.start, word.end)
  const meant = Array.from(syllable, (letter, at) =>
    isCapital(printed.charCodeAt(at)) && !isStroke(printed, letter, at) ? letter.toUpperCase() : letter,
  ).join('')
  pieces.push(text.slice(mending.done, word.start), meant)
  mending.done = word.end
  if (mended.length < TOLD) mended.push({ start: word.start, printed, meant })
}

/** `Iục`: a capital letter that is the stroke of a small one. */
const isStroke = (printed: string, letter: string, at: number): boolean =>
  letter === 'l' && printed.charAt(at) === 'I' && !isCapital(printed.charCodeAt(at + 1))
