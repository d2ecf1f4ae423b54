import { decodeLegacy, fromLegacy, isUnicode, type LegacyEncoding } from './decode.ts'
import { isSyllable } from './lexicon/syllables.ts'

/** A text in an older encoding, converted. */
export interface Detected {
  readonly encoding: LegacyEncoding
  readonly text: string
}

const CANDIDATES: readonly LegacyEncoding[] = ['windows-1258', 'tcvn3', 'tcvn1', 'vni', 'vps', 'viscii']
const SAMPLE = 100_000
// Names, foreign words and slips of the pen remain.
const BELIEVED = 0.8
const FEWEST_WORDS = 3

// Signs that stand for letters elsewhere count as letters here: `x·` is a word to be judged.
// oxlint-disable-next-line no-control-regex -- control characters are letters in VPS and VISCII
const WORD = /[\p{L}\p{M}[\p{S}--\p{ASCII}]\p{Co}\u0001-\u0008\u000e-\u001f¡-¿]+/gv

// Words come again, on a page and in the next file: what was found of them is kept until there are too many. A longer
// piece of a text may hold the whole text in memory.
const judged = new Map<string, Judged>()
const MOST_KEPT = 20_000
const LONGEST_KEPT = 12

interface Judged {
  readonly words: number
  readonly good: number
}

/** Words with letters beyond ASCII, and the share of them that are built as Vietnamese is. */
export function vietnameseShare(text: string): { words: number; share: number } {
  let words = 0
  let good = 0
  for (const part of text.slice(0, SAMPLE).split(/[ \n]+/)) {
    const found = judged.get(part) ?? judgedNow(part)
    words += found.words
    good += found.good
  }
  return { words, share: words === 0 ? 0 : good / words }
}

function judgedNow(part: string): Judged {
  let words = 0
  let good = 0
  if (/[^\p{ASCII}]/u.test(part))
    for (const [word] of part.matchAll(WORD)) {
      if (!/[^\p{ASCII}]/u.test(word) || !/\p{L}/u.test(word)) continue
      words += 1
      if (isSyllable(word)) good += 1
    }
  if (part.length > LONGEST_KEPT) return { words, good }
  if (judged.size >= MOST_KEPT) judged.clear()
  judged.set(part, { words, good })
  return { words, good }
}

/** Finds the encoding in which bytes read as Vietnamese; null where none does. */
export function detectBytes(bytes: Uint8Array): Detected | null {
  const sample = bytes.subarray(0, SAMPLE)
  const encoding = best(CANDIDATES, (candidate) => decodeLegacy(sample, candidate))
  return encoding && { encoding, text: decodeLegacy(bytes, encoding) }
}

/** Finds that a text is Vietnamese of an older encoding that was read as Latin letters; null where it is not. */
export function detectText(text: string): Detected | null {
  if (isUnicode(text)) return null
  const said = vietnameseShare(text)
  if (said.words < 5 || said.share > 0.5) return null
  const encoding = best(['tcvn3', 'tcvn1', 'vni', 'vps'], (candidate) =>
    fromLegacy(text.slice(0, SAMPLE), candidate),
  )
  return encoding && { encoding, text: fromLegacy(text, encoding) }
}

function best(
  candidates: readonly LegacyEncoding[],
  decode: (candidate: LegacyEncoding) => string,
): LegacyEncoding | null {
  let found: LegacyEncoding | null = null
  let highest = BELIEVED
  for (const candidate of candidates) {
    const { words, share } = vietnameseShare(decode(candidate))
    if (words >= FEWEST_WORDS && share > highest) {
      found = candidate
      highest = share
    }
  }
  return found
}
