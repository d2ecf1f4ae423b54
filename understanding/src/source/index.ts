/**
 * The text as readers see it. In comes a text exactly as it was given; out goes a clean one: composed letters (NFC),
 * one kind of blank and of hyphen, `\n` at line ends, nothing invisible, one tone placement (`hoà` is read as `hòa`,
 * `tòan` as `toàn`). Lines stay where they were. Promised: linear time, and every position in the clean text leads
 * back to the original characters.
 */

import type { Span } from '../reading.ts'
import { clean, needsCleaning } from './clean.ts'
import { foldSpelling } from './spelling.ts'

/** A text opened for reading. */
export interface Source {
  /** The text exactly as given. */
  readonly raw: string
  /** Clean, in one spelling: what readers match against. */
  readonly text: string
  /** Clean but spelt as printed, unit for unit as long as `text`: what values are quoted from. */
  readonly printed: string
  /** Leads a stretch of `text` back to the original characters. */
  span(start: number, end: number): Span
}

/** Opens a text for reading; already clean texts cost one scan. */
export function openSource(raw: string): Source {
  if (!needsCleaning(raw)) {
    return { raw, text: foldSpelling(raw), printed: raw, span: (start, end) => ({ start, end }) }
  }
  const { text: printed, starts, ends } = clean(raw)
  return {
    raw,
    text: foldSpelling(printed),
    printed,
    span: (start, end) => {
      const from = starts[start] ?? raw.length
      return { start: from, end: end > start ? (ends[end] ?? raw.length) : from }
    },
  }
}
