/**
 * The text as readers see it. In comes a text exactly as it was given; out goes a clean one: composed letters (NFC),
 * one kind of blank and of hyphen, `\n` at line ends, nothing invisible. Lines stay where they were, words are spelt as
 * printed; a blank that was lost between two words is there again. Promised: linear time, and every position in the clean text leads back to the original characters.
 */

import type { Span } from '../reading.ts'
import { clean } from './clean.ts'
import { partWords } from './seams.ts'

/** A text opened for reading. */
export interface Source {
  /** The text exactly as given. */
  readonly raw: string
  /** The clean text that readers match against and quote values from. */
  readonly text: string
  /** Whether every letter of `text` stands where it stands in `raw`. */
  readonly inPlace: boolean
  /** Where the first blanks stand in `text` that were lost between two words; few are told. */
  readonly joined: readonly number[]
  /** Leads a stretch of `text` back to the original characters. */
  span(start: number, end: number): Span
}

const NONE: readonly number[] = []

/** Opens a text for reading; already clean texts cost one scan. */
export function openSource(raw: string): Source {
  const { text: cleaned, offsets } = clean(raw)
  const { text, seams, joined = NONE } = partWords(cleaned)
  if (seams === undefined)
    return { raw, text, inPlace: offsets.same, joined: NONE, span: (start, end) => offsets.span(start, end) }
  const span = (start: number, end: number): Span => {
    const between = seams.span(start, end)
    return offsets.span(between.start, between.end)
  }
  return { raw, text, inPlace: false, joined, span }
}

export { restoreSpans } from './restore.ts'
