import type { RecognisedLine, RecognisedPage, RecognisedWord } from '../types.ts'
import { mendedText } from './lexicon/slips.ts'

/** A word, and what it was recognised as where it was put right. */
export interface MendedWord extends RecognisedWord {
  readonly was?: string
}

/** A page with its words put right. */
export interface MendedPage extends RecognisedPage {
  readonly lines: readonly (RecognisedLine & { readonly words: readonly MendedWord[] })[]
}

// A line that is less sure than this is made of specks, of the strokes of a stamp, of the edge of a picture.
const LEAST_SURE_LINE = 0.4
// The same for a sign that stands at the end of a line and is no letter.
const LEAST_SURE_SIGN = 0.5

/** Leaves out what is no word, and puts right what the language makes certain. */
export function mendedPage(page: RecognisedPage): MendedPage {
  if (page.source === 'letters') return page
  const lines = page.lines.flatMap((line) => {
    const words = withoutSpecks(line.words)
    return words.length === 0 || sureness(words) < LEAST_SURE_LINE
      ? []
      : [{ ...line, words: words.map((word, at) => mendedWord(word, words, at)) }]
  })
  return { ...page, lines }
}

function mendedWord(word: RecognisedWord, line: readonly RecognisedWord[], at: number): MendedWord {
  const text = mendedText(word.text, line[at - 1]?.text ?? '', line[at + 1]?.text ?? '')
  return text === word.text ? word : { ...word, text, was: word.text }
}

function withoutSpecks(words: readonly RecognisedWord[]): readonly RecognisedWord[] {
  const isSpeck = ({ text, confidence }: RecognisedWord): boolean =>
    confidence < LEAST_SURE_SIGN && !/[\p{L}\p{N}]/u.test(text)
  const first = words.findIndex((word) => !isSpeck(word))
  const last = words.findLastIndex((word) => !isSpeck(word))
  return first < 0 ? [] : words.slice(first, last + 1)
}

/** How sure the letters of some words are, from 0 to 1. */
export function sureness(words: readonly RecognisedWord[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  return letters === 0
    ? 0
    : words.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / letters
}
