import { onOneLine } from '../lexicon/index.ts'
import type { Span, Stated } from '../reading.ts'

/** What the words of a span imply, and do not say in so many words. */
export const implied = <T>(value: T, span: Span): Stated<T> => ({ value, span, certainty: 'implied' })

/** The same, from `start` up to `end`. */
export const impliedAt = <T>(value: T, start: number, end: number): Stated<T> =>
  implied(value, { start, end })

/** The words themselves, a single blank for each gap. */
export const impliedWords = (text: string, start: number, end: number): Stated<string> =>
  impliedAt(onOneLine(text.slice(start, end)), start, end)
