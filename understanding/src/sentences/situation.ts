import type { CueIndex } from './cue-index.ts'
import type { Announcement } from './governance.ts'
import type { Subject } from './subject.ts'

/** What is known about a sentence when its label is decided. */
export interface Situation {
  readonly cues: CueIndex
  /** Its number on the page. */
  readonly unit: number
  /** What its words say of it: bits of `word-flags.ts`. */
  readonly flags: number
  readonly subject: Subject
  readonly announced: Announcement | undefined
  readonly ledIn: Announcement | undefined
  /** What the headline of a page that tells of a document announces. */
  readonly headline: Announcement | undefined
  /** Whether the page has only a few sentences. */
  readonly lone: boolean
  /** What kind of document speaks: one that reports, one that orders, a page that tells about it, unknown. */
  readonly voice: Voice
  /** An adverse turn (`Tuy nhiên`) came before, in the same part. */
  readonly turned: boolean
  /** How probable each label is for the sentence before, in the same paragraph, in the order of `BODY_LABELS`. */
  readonly before: readonly number[] | undefined
  /** The same for the item before of the same list, or for the paragraph before where there are no items. */
  readonly sibling: readonly number[] | undefined
  /** The words before a colon that is followed by more: a label, as in `Tổng mức đầu tư: 38 tỷ đồng`. */
  readonly labelled: boolean
  /** Begins with a day: `Sáng 3/7, …`. */
  readonly dated: boolean
  /** Ends by announcing a list. */
  readonly introduces: boolean
  /** The first sentences of the body, before any heading or numbered item. */
  readonly opening: boolean
  /** Among the first sentences, but not of the first paragraph. */
  readonly soon: boolean
  readonly marked: boolean
  /** Place in its paragraph. */
  readonly order: number
  readonly length: number
  /** The numbers of its signs among `SIGNS`. */
  readonly signs: readonly number[]
}

/** What a heading can announce, in the order of the features. */
export const KINDS: readonly Announcement[] = ['result', 'limitation', 'target', 'context', 'directive']
/** The voices, in the order of the features. */
export const VOICES = ['report', 'order', 'article', 'unknown'] as const

/** What kind of document speaks. */
export type Voice = (typeof VOICES)[number]
