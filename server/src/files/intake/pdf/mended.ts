import type { Block } from '../blocks.ts'
import { detectText, fromLegacy, isSyllable, vietnameseShare, type LegacyEncoding } from '../legacy/index.ts'

/** A block whose letters look Latin and are Vietnamese of an older encoding, converted. */
export function mended(block: Block, found: Set<LegacyEncoding>): Block {
  const text = block.kind === 'paragraph' ? block.text : block.rows.flat(2).join(' ')
  const detected = detectText(text)
  if (!detected) return block
  found.add(detected.encoding)
  if (block.kind === 'paragraph') return { kind: 'paragraph', text: detected.text }
  const convert = (cell: string): string => fromLegacy(cell, detected.encoding)
  return { kind: 'table', rows: block.rows.map((row) => row.map((cell) => cell.map(convert))) }
}

const MOST_GARBAGE = 0.12
const SAMPLE = 20_000
const FEWEST_WORDS = 30
const FEWEST_DIFFERENT = 20
const LEAST_SHARE = 0.4

/**
 * Whether the text layer of a page is no text: letters without meaning (private use, unknown), or words few of which are
 * built as Vietnamese is or, without marks, as words of a European language are.
 */
export function isBroken(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  const garbage = sample.match(/[\p{Co}\p{Cn}\ufffd]/gu)?.length ?? 0
  if (garbage > sample.length * MOST_GARBAGE) return true
  const marked = vietnameseShare(sample)
  if (marked.words >= FEWEST_WORDS && marked.share >= LEAST_SHARE) return false
  const words = wordsOf(sample)
  const enough =
    words.length >= FEWEST_DIFFERENT ||
    vietnameseShare(sample.replace(ABBREVIATION, '')).words >= FEWEST_WORDS
  return enough && words.filter(isMeant).length < words.length * LEAST_SHARE && !detectText(sample)
}

// QĐ, HĐND: no syllables, and a table may be full of them.
const ABBREVIATION = /(?<!\p{L})[A-Z\u0110]+(?!\p{L})/gu
// Signs that stand within no word are part of one here: a letter may be behind them.
const WORD = /(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}¡-¿!-%*+<-?[-^`{-~]+\p{L}(?![\p{L}\p{M}])/gu
const IN_ONE_CASE = /^(?:[A-Z]?[a-z]+|[A-Z]+)$/
// Of other languages: a vowel, and no heap of vowels or consonants.
const SPEAKABLE = /^(?=.*[aeiouy])(?!.*[aeiouy]{4})(?!.*[^aeiouy]{5}).{4,18}$/i

// Each but once: abbreviations come again and again, and what means nothing is always new.
const wordsOf = (text: string): string[] => [...new Set(text.match(WORD))]

const isMeant = (word: string): boolean =>
  /\P{ASCII}/u.test(word)
    ? isSyllable(word)
    : IN_ONE_CASE.test(word) && (isSyllable(word) || SPEAKABLE.test(word))
