import type { Block, Row, Zone } from '../layout/index.ts'
import type { SentenceLabel } from '../reading.ts'
import type { Unit } from './segment.ts'

/** The page that labels are read from. */
export interface Page {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly zones: readonly Zone[]
  readonly rows: ReadonlyMap<number, Row>
  readonly units: readonly Unit[]
}

/** A label, how sure it is, and which unit governs the sentence as its lead-in (-1: none). */
export interface Labelled {
  readonly label: SentenceLabel
  readonly confidence: number
  /** The units of the open parts and lead-ins above, outermost first. */
  readonly above: readonly number[]
  /** What its words say of it: bits of `word-flags.ts`. */
  readonly flags: number
}

/** A page of nothing. */
export const NO_PAGE: Page = { text: '', blocks: [], zones: [], rows: new Map(), units: [] }

/** Whether a sentence ends with a colon, signs of bold aside. */
export function isLeadIn(text: string, { start, end }: Unit): boolean {
  const limit = Math.max(start, end - 4)
  for (let at = end - 1; at >= limit; at--) {
    const sign = text.charCodeAt(at)
    if (sign === COLON) return true
    if (sign !== ASTERISK && sign !== UNDERSCORE && sign !== BLANK) return false
  }
  return false
}

const COLON = 58
const ASTERISK = 42
const UNDERSCORE = 95
const BLANK = 32
