import { ACTION_VERBS, COMMON_SYLLABLES, isCapital, PhraseTrie, readingView } from '../lexicon/index.ts'

/** What a unit is within a word. */
const VOWEL = 1
const CONSONANT = 2
/** For every unit whether it is a vowel, a consonant or no letter of a Vietnamese word (0). */
export const LETTER_KINDS: Uint8Array = new Uint8Array(65536)
const LETTERS: readonly (readonly [kind: number, letters: string])[] = [
  [VOWEL, 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ'],
  [CONSONANT, 'bcdđfghjklmnpqrstvwxz'],
]
for (const [kind, letters] of LETTERS)
  for (const letter of letters + letters.toUpperCase()) LETTER_KINDS[letter.charCodeAt(0)] = kind

/** Two syllables have no more letters than this. */
const LONGEST = 14

/** Whether a letter of a word stands at `at`. */
export const isWordLetter = (text: string, at: number): boolean => LETTER_KINDS[text.charCodeAt(at)] !== 0

/**
 * How many letters the first of two words has that were glued together: a Vietnamese word is one syllable, so that letters with a
 * consonant between two vowels are two words, or foreign. 0 where they are not two.
 */
export function seamAt(text: string, start: number, end: number): number {
  if (end - start > LONGEST) return 0
  const seam = seamOf(text.slice(start, end))
  return seam === 0 || isLostStop(text, start, start + seam) ? 0 : seam
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
