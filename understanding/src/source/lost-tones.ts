import { COMMON_SYLLABLES, readingView } from '../lexicon/index.ts'

const MARKS = /\p{M}+/gu
/** The letters without marks; unlike `foldMarks` a final y stays. */
export const lettersOf = (word: string): string =>
  word.normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd')

/** `môt`, `đươc`: a syllable that ends in c, ch, p or t has a tone, and only one common syllable is it with one. */
export function withTone(
  text: string,
  { start, end, seen }: { readonly start: number; readonly end: number; readonly seen: string },
): string | undefined {
  if (!STOPPED.test(seen) || PARTS.has(text.charAt(start - 1)) || PARTS.has(text.charAt(end)))
    return undefined
  return TONED.get(seen)
}

/** What joins the parts of an address of the web. */
const PARTS = new Set('-/_@')

const STOPPED = /(?:[cpt]|ch)$/
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
/** Common syllables by what is left of them without their tone, where that is left of no other one. */
const TONED: ReadonlyMap<string, string | undefined> = withoutTones()

function withoutTones(): ReadonlyMap<string, string | undefined> {
  const toned = new Map<string, string | undefined>()
  for (const syllable of COMMON_SYLLABLES.keys()) {
    const seen = readingView(syllable)
    const plain = seen.normalize('NFD').replace(TONES, '').normalize('NFC')
    if (plain === seen || !/(?:[cpt]|ch)$/.test(plain)) continue
    for (const left of new Set([plain, lettersOf(plain)]))
      toned.set(left, toned.has(left) && toned.get(left) !== seen ? undefined : seen)
  }
  return toned
}
