/**
 * The text as readers see it. In comes a text exactly as it was given; out goes a clean one: composed letters (NFC),
 * one kind of blank and of hyphen, `\n` at line ends, nothing invisible. Lines stay where they were, words are spelt as
 * printed. Promised: linear time, and every position in the clean text leads back to the original characters.
 */

import type { Span } from '../reading.ts'
import { clean, needsCleaning } from './clean.ts'

/** A text opened for reading. */
export interface Source {
  /** The text exactly as given. */
  readonly raw: string
  /** The clean text that readers match against and quote values from. */
  readonly text: string
  /** Leads a stretch of `text` back to the original characters. */
  span(start: number, end: number): Span
}

/** Opens a text for reading; already clean texts cost one scan. */
export function openSource(raw: string): Source {
  if (!needsCleaning(raw)) return { raw, text: raw, span: (start, end) => ({ start, end }) }
  const { text, starts, ends } = clean(raw)
  return {
    raw,
    text,
    span: (start, end) => {
      const from = starts[start] ?? raw.length
      return { start: from, end: end > start ? (ends[end] ?? raw.length) : from }
    },
  }
}

export { restoreSpans } from './restore.ts'
