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
