/**
 * The text as readers see it. In comes a text exactly as it was given; out goes a clean one: composed letters (NFC),
 * one kind of blank and of hyphen, `\n` at line ends, nothing invisible. Lines stay where they were, words are spelt as
 * printed; a blank that was lost between two words is there again, and of two there is one. Of a text that was read from a picture the known slips are put
 * right, each at its length, and lines between pages are taken out of sentences. What only dresses words goes. Promised: linear time, and every position in the clean text leads back to the original characters.
 */

import type { Span } from '../reading.ts'
import { evenBlanks } from './blanks.ts'
import { clean } from './clean.ts'
import { singleSpaced } from './double-spacing.ts'
import type { Offsets } from './offsets.ts'
import { withoutMarkup } from './markup.ts'
import { joinPages } from './page-gaps.ts'
import { mendHead } from './scanned-head.ts'
import { mendSigns } from './scanned-signs.ts'
import { looksScanned } from './looks-scanned.ts'
import { mendScanned } from './scanned.ts'
import type { Mended } from './scanned.ts'

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
  /** The words of `text` that a scanner got wrong, as they were printed. */
  readonly mended: readonly Mended[]
  /** The same text with the words that a scanner got wrong as they were printed, where there are such. */
  readonly printed?: string
  /** Whether lines between pages were taken out of sentences. */
  readonly hasGaps?: boolean
  /** Where signs stand in `raw` that were taken off words. */
  readonly leftOut?: readonly Span[] | undefined
  /** Leads a stretch of `text` back to the original characters. */
  span(start: number, end: number): Span
}

const NONE: readonly number[] = []
const NOTHING: readonly Mended[] = []

/** Opens a text for reading; already clean texts cost two looks at each letter. */
export function openSource(raw: string): Source {
  const { text: cleaned, offsets } = clean(raw)
  const { text: closed, spaced } = singleSpaced(cleaned)
  const { text: plain, unmarked, signs } = withoutMarkup(closed)
  const page = theWay(spaced ? [spaced, offsets] : [offsets])
  const leftOut = signs?.map(({ start, end }) => page.span(start, end))
  const first = [unmarked, spaced, offsets].filter((way) => way !== undefined)
  if (looksScanned(plain)) return { raw, leftOut, ...openScanned(plain, first) }
  const { text: whole, gaps } = joinPages(plain)
  const { text, evened, joined = NONE } = evenBlanks(whole)
  const ways = [evened, gaps, ...first].filter((way) => way !== undefined)
  return { raw, text, joined, mended: NOTHING, hasGaps: gaps !== undefined, leftOut, ...theWay(ways) }
}

/** Opens a text that was read from a picture. */
function openScanned(plain: string, first: readonly Offsets[]): Omit<Source, 'raw'> {
  const { text: whole, gaps } = joinPages(plain)
  const { text: even, evened, joined = NONE } = evenBlanks(whole)
  const { text: spelt, mended } = mendScanned(even)
  const text = mendHead(mendSigns(spelt))
  const ways = [evened, gaps, ...first].filter((way) => way !== undefined)
  return { text, joined, mended, hasGaps: gaps !== undefined, printed: even, ...theWay(ways) }
}

/** Leads a stretch back one way after the other; the last is that of the cleaning, which may have changed nothing. */
function theWay(ways: readonly Offsets[]): Pick<Source, 'inPlace' | 'span'> {
  const [only] = ways
  if (only && ways.length === 1) return { inPlace: only.same, span: (start, end) => only.span(start, end) }
  return {
    inPlace: false,
    span: (start, end) => ways.reduce((here, way) => way.span(here.start, here.end), { start, end }),
  }
}

export type { Mended } from './scanned.ts'
export { restoreSpans } from './restore.ts'
