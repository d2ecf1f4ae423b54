import type { Span } from '@dieuhanh/understanding'
import type { TaskDeadline } from '../tracking/index.ts'

/** Where the content of a field comes from: said in the task's own words, taken over from a heading or lead-in, typed by a person. */
export type OriginKind = 'stated' | 'inherited' | 'typed' | 'none'

/** The origin of one field, with the words that it was read from. */
export interface Origin {
  readonly kind: OriginKind
  readonly spans: readonly Span[]
  readonly words: readonly string[]
}

/** The fields of a draft that a reviewer fills. */
export type DraftField =
  | 'title'
  | 'body'
  | 'lead'
  | 'coordinating'
  | 'deadline'
  | 'deliverable'
  | 'measure'
  | 'weight'

/** Where a draft stands in the review. */
export type DraftState = 'open' | 'accepted' | 'rejected' | 'assigned'

/** Words that name bodies which are not yet one unit each: a group to expand, several candidates, or nobody known. */
export interface OpenMention {
  readonly words: string
  readonly start: number
  readonly end: number
  readonly role: 'lead' | 'coordinate'
  /** Whom the words may mean: the units of a group, or the candidates of an ambiguous name. */
  readonly unitIds: readonly string[]
}

/** A drafted task under review. `start` and `end` point into the document's text. */
export interface ReviewDraft {
  readonly start: number
  readonly end: number
  /** The headings above it, outermost first. */
  readonly outline: readonly string[]
  readonly title: string
  /** The words of the span, as the document has them until a person changes them. */
  readonly body: string
  readonly leadUnitId: string | null
  readonly coordinatingUnitIds: readonly string[]
  readonly mentions: readonly OpenMention[]
  readonly deadline: TaskDeadline
  readonly deliverable: string | null
  readonly measure: string | null
  /** Weight of difficulty; 1 is ordinary. */
  readonly weight: number
  readonly origins: Readonly<Record<DraftField, Origin>>
  readonly vague: readonly ('no-lead' | 'no-deadline' | 'no-measure')[]
  /** How sure the engine is that this is a task, 0..1; 1 when a person added it. */
  readonly confidence: number
}

/** A draft as the engine made it, with the place of its parent in the list of drafts. */
export interface EngineDraft extends ReviewDraft {
  readonly parent: number | null
}

/** What a reviewer types into a draft. Absent fields stay as they are. */
export interface DraftChanges {
  readonly title?: string
  readonly body?: string
  readonly leadUnitId?: string | null
  readonly coordinatingUnitIds?: readonly string[]
  /** The mentions that remain open after the reviewer has ticked units. */
  readonly mentions?: readonly OpenMention[]
  readonly deadline?: TaskDeadline
  readonly deliverable?: string | null
  readonly measure?: string | null
  readonly weight?: number
}

/** Why a change to drafts is refused. */
export type ReviewRefusal =
  | 'title-required'
  | 'weight-out-of-range'
  | 'split-outside'
  | 'blank-part'
  | 'not-neighbours'
  | 'own-descendant'
  | 'unknown-parent'
  | 'empty-selection'
