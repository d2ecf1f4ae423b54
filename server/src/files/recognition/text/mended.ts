import type { RecognisedLine, RecognisedPage, RecognisedWord } from '../types.ts'
import { mendedHeading, mendedText } from './lexicon/slips.ts'

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
      : [{ ...line, words: mendedWords(withWholeSymbols(words, line.size)) }]
  })
  return { ...page, lines }
}

// "36- NQ/TU", "1472/KH- UBND": a symbol is written without blanks; the gap is that beside a hyphen.
const SYMBOL_BEGUN = /(?:^|\P{L})\d{1,5}(?:[-/][\p{Lu}\d]+)*[-/]$/u
const SYMBOL_GOES_ON = /^\p{Lu}{2,}(?!\p{Ll})/u
const NUMBER = /(?:^|\P{L})\d{1,5}$/u
const SYMBOL_AFTER = /^[-/]\p{Lu}{2,}(?!\p{Ll})/u
const MOST_GAP = 0.5

function withWholeSymbols(words: readonly RecognisedWord[], size: number): MendedWord[] {
  const whole: MendedWord[] = []
  for (const word of words) {
    const last = whole.at(-1)
    const isOne =
      last &&
      word.box.x0 - last.box.x1 < size * MOST_GAP &&
      ((SYMBOL_BEGUN.test(last.text) && SYMBOL_GOES_ON.test(word.text)) ||
        (NUMBER.test(last.text) && SYMBOL_AFTER.test(word.text)))
    if (isOne) whole[whole.length - 1] = joined(last, word)
    else whole.push(word)
  }
  return whole
}

function joined(one: MendedWord, other: RecognisedWord): MendedWord {
  const { x0, y0, x1, y1 } = one.box
  const { box } = other
  return {
    text: one.text + other.text,
    was: `${one.was ?? one.text} ${other.text}`,
    box: { x0, y0: Math.min(y0, box.y0), x1: Math.max(x1, box.x1), y1: Math.max(y1, box.y1) },
    confidence: Math.min(one.confidence, other.confidence),
  }
}

function mendedWords(line: readonly MendedWord[]): MendedWord[] {
  const heading = mendedHeading(line.map(({ text }) => text).join(' '))?.split(' ')
  return line.map((word, at) => {
    const text = heading?.[at] ?? mendedText(word.text, line[at - 1]?.text ?? '', line[at + 1]?.text ?? '')
    return text === word.text ? word : { ...word, text, was: word.was ?? word.text }
  })
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
