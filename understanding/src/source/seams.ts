import {
  ACTION_VERBS,
  COMMON_SYLLABLES,
  isCapital,
  PhraseTrie,
  readingView,
  unitsOfText,
} from '../lexicon/index.ts'
import { Offsets } from './offsets.ts'

/** What a unit is within a word. */
const VOWEL = 1
const CONSONANT = 2
const KINDS: Uint8Array = new Uint8Array(65536)
const LETTERS: readonly (readonly [kind: number, letters: string])[] = [
  [VOWEL, 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ'],
  [CONSONANT, 'bcdđfghjklmnpqrstvwxz'],
]
for (const [kind, letters] of LETTERS)
  for (const letter of letters + letters.toUpperCase()) KINDS[letter.charCodeAt(0)] = kind

/** Two syllables have no more letters than this. */
const LONGEST = 14

/** A text in which no two words are glued together, and the way back where there were such words. */
export interface Parted {
  readonly text: string
  readonly seams?: Offsets
  /** Where the first blanks that were put in stand. */
  readonly joined?: readonly number[]
}

/** More are not told one by one: such a text lost them everywhere. */
const TOLD = 20

/**
 * Puts a blank where a portal has lost one (`Ủyban`, `trướcngày`, `SởTài chính`): a Vietnamese word is one syllable, so that
 * letters with a consonant between two vowels are two words, or foreign.
 */
export function partWords(text: string): Parted {
  const parting: Parting = {
    text,
    units: unitsOfText(text),
    seams: new Offsets(),
    pieces: [],
    done: 0,
    at: 0,
  }
  while (parting.at < text.length) partSome(parting)
  const { pieces, seams, done } = parting
  if (pieces.length === 0) return { text }
  pieces.push(text.slice(done))
  return { text: pieces.join(' '), seams, joined: firstBlanks(pieces) }
}

function firstBlanks(pieces: readonly string[]): readonly number[] {
  const blanks: number[] = []
  let at = 0
  for (let index = 0; index < Math.min(TOLD, pieces.length - 1); index++) {
    at += pieces[index]?.length ?? 0
    blanks.push(at++)
  }
  return blanks
}

/** How far a text has been parted: its pieces end at `done`, and all words before `at` have been looked at. */
interface Parting {
  readonly text: string
  readonly units: Uint16Array
  readonly seams: Offsets
  readonly pieces: string[]
  done: number
  at: number
}

/** So many words are looked at in one go (see `stretches.ts`). */
const SOME = 32

function partSome(parting: Parting): void {
  for (let count = 0; count < SOME && parting.at < parting.text.length; count++) partNext(parting)
}

/** Looks for the next word that may be two, and parts it. */
function partNext(parting: Parting): void {
  const { text, units, seams, pieces, done } = parting
  const at = nextDoubled(units, parting.at)
  parting.at = at
  if (at >= text.length) return
  let start = at
  while (start > done && isLetter(text, start - 1)) start--
  let end = at + 1
  while (end < text.length && isLetter(text, end)) end++
  parting.at = end
  const seam = end - start > LONGEST ? 0 : seamOf(text.slice(start, end))
  if (seam === 0 || isLostStop(text, start, start + seam)) return
  seams.add(start + seam, start + seam, 1)
  pieces.push(text.slice(done, start + seam))
  parting.done = start + seam
}

const isLetter = (text: string, at: number): boolean => KINDS[text.charCodeAt(at)] !== 0

/** What has been read of a word: nothing, consonants, a vowel, a consonant after it, and a vowel again. */
const DOUBLED = 1
const STATES: readonly number[] = [0, 4, 8, 12]
/** From what has been read (its row) and the kind of the next unit (its column) to what has been read then. */
const NEXT: readonly (readonly number[])[] = [
  [0, 8, 4, 0],
  [0, 8, 4, 0],
  [0, 8, 12, 0],
  [0, DOUBLED, 12, 0],
]
/** For every unit what has been read after it, four bits for each of what may have been read before. */
const STEPS: Uint16Array = new Uint16Array(65536).map((_, unit) =>
  STATES.reduce((steps, state, row) => steps | ((NEXT[row]?.[KINDS[unit] ?? 0] ?? 0) << state), 0),
)

/** The second vowel, after a consonant, of the next word that has one: one look at each letter, and nothing to decide there. */
function nextDoubled(units: Uint16Array, from: number): number {
  const steps = STEPS
  const size = units.length
  let state = 0
  for (let at = from; at < size; at++) {
    state = ((steps[units[at] ?? 0] ?? 0) >> state) & 15
    if (state === DOUBLED) return at
  }
  return size
}

const DUTIES = new PhraseTrie(ACTION_VERBS.filter((verb) => verb.includes(' ')).map((verb) => [verb, true]))

/** `các cấpTiếp tục`: a full stop was lost before a verb that opens a duty, not only a blank; but `BáoThanh tra` is a name. */
const isLostStop = (text: string, start: number, seam: number): boolean =>
  isCapital(text.charCodeAt(seam)) &&
  !isCapital(text.charCodeAt(start)) &&
  DUTIES.match(readingView(text.slice(seam, seam + 24)), 0) !== undefined

const MARKED = /[^a-z]/

/** How many letters the first word of two has; 0 where they are not two common words, one of which shows that it is Vietnamese. */
function seamOf(glued: string): number {
  const word = readingView(glued)
  if (!MARKED.test(word)) return 0
  let seam = 0
  let best = Infinity
  for (let at = 1; at < word.length; at++) {
    const first = COMMON_SYLLABLES.get(readingView(glued.slice(0, at)))
    const second = COMMON_SYLLABLES.get(readingView(glued.slice(at)))
    if (first === undefined || second === undefined || first + second >= best) continue
    best = first + second
    seam = at
  }
  return seam
}
