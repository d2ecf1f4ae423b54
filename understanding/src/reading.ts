/**
 * The vocabulary of a reading: everything that `read` can say about a text.
 *
 * Every `span` counts UTF-16 code units in the text exactly as it was given, so that
 * `text.slice(span.start, span.end)` is what a person sees highlighted.
 */

/** A half-open stretch of the original text, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A civil date as ISO text, e.g. `"2024-06-30"`; never a `Date`. */
export type CivilDate = `${number}-${number}-${number}`

/** How a finding is known: said in so many words, following from context, or seen but not understood. */
export type Certainty = 'stated' | 'implied' | 'unresolved'

/** A value read from the text, with the words it was read from. */
export interface Stated<T> {
  readonly value: T
  readonly span: Span
  readonly certainty: Certainty
}

/** The systems whose bodies issue steering documents. */
export type DocumentSystem = 'party' | 'state' | 'council' | 'front' | 'unknown'

/** What the document says about itself in letterhead, title and signature block. */
export interface DocumentIdentity {
  readonly type?: Stated<string>
  readonly symbol?: Stated<string>
  readonly issuedOn?: Stated<CivilDate>
  readonly issuer?: Stated<string>
  readonly signer?: Stated<string>
  readonly signerTitle?: Stated<string>
  readonly place?: Stated<string>
  readonly title?: Stated<string>
  readonly recipients?: readonly Stated<string>[]
  readonly confidentiality?: Stated<string>
  readonly system: DocumentSystem
}

/** The kinds of node in a document's outline. */
export type OutlineKind =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'clause'
  | 'point'
  | 'item'
  | 'bullet'
  | 'annex'
  | 'table'

/** A part of the document as it numbers itself; `span` covers the node with all its children. */
export interface OutlineNode {
  readonly kind: OutlineKind
  readonly label?: string
  readonly heading?: Span
  readonly span: Span
  readonly children: readonly OutlineNode[]
}

/** What a sentence does: order, set a level, report, admit, explain, entitle, or administer. */
export type SentenceLabel = 'directive' | 'target' | 'result' | 'limitation' | 'context' | 'heading' | 'admin'

/** One sentence or list item; for directives, who is told to do it, with whom, and by when. */
export interface Sentence {
  readonly span: Span
  readonly label: SentenceLabel
  /** Calibrated probability (0..1) that the label is right. */
  readonly confidence: number
  readonly lead: readonly Span[]
  readonly coordinate: readonly Span[]
  readonly deadline?: Span
}

/** Why another document is mentioned. */
export type CitationRole = 'basis' | 'implements' | 'amends' | 'replaces' | 'mentions'

/** A mention of another instrument with a number, a date or a name of its own. */
export interface Citation {
  readonly span: Span
  readonly type: string
  readonly symbol?: string
  readonly date?: CivilDate
  readonly issuer?: string
  readonly name?: string
  /** e.g. `"khoản 2 Điều 5"`. */
  readonly provision?: string
  readonly role: CitationRole
  readonly certainty: Certainty
}

/**
 * A short way of speaking of an instrument, beyond the contract of the readings and no citation by its conventions: the
 * document itself (`Kế hoạch này`), one named before (`Nghị quyết nêu trên`), or a name that the text gave (`sau đây gọi tắt
 * là …`). `citation` is an index into the reading's citations.
 */
export interface BackReference {
  readonly span: Span
  readonly kind: 'self' | 'earlier' | 'short-name'
  readonly citation?: number
}

/** A day, a stretch of time, a last moment, or a rhythm. `from` and `to` are inclusive, as written. */
export interface TimeExpression {
  readonly span: Span
  readonly kind: 'date' | 'period' | 'deadline' | 'recurrence'
  readonly from?: CivilDate
  readonly to?: CivilDate
  /** RFC 5545 recurrence rule, e.g. `"FREQ=MONTHLY;BYMONTHDAY=15"`. */
  readonly rrule?: string
  readonly certainty: Certainty
}

/** A number with its unit. `"197/390 trường"` has value 197 and total 390. */
export interface Figure {
  readonly span: Span
  readonly value?: number
  readonly min?: number
  readonly max?: number
  readonly total?: number
  readonly unit: string
  readonly approximate?: boolean
}

/** A mention of a body or office: one (`Sở Tài chính`) or a group (`các sở, ban, ngành`). */
export interface AgencyMention {
  readonly span: Span
  readonly kind: 'one' | 'group'
  /** Units of the directory in `context` that the mention names; empty when it is not resolved. */
  readonly unitIds: readonly string[]
  readonly certainty: Certainty
}

/** A figure given a meaning. `figure` and `time` are indexes into the reading's lists. */
export interface IndicatorStatement {
  readonly span: Span
  readonly name: Span
  readonly figure: number
  readonly time?: number
  readonly kind: 'actual' | 'estimate' | 'target' | 'limit'
  readonly comparison?: {
    readonly basis: 'plan' | 'same-period' | 'previous' | 'rank'
    readonly figure?: number
  }
}

/** A directive ready for review. Numbers are indexes into the reading's lists; `parent` into `tasks`. */
export interface TaskDraft {
  readonly span: Span
  readonly title: string
  readonly sentences: readonly number[]
  readonly parent?: number
  readonly lead: readonly number[]
  readonly coordinate: readonly number[]
  readonly deadline?: number
  readonly recurrence?: number
  readonly deliverables: readonly Span[]
  readonly figures: readonly number[]
  readonly citations: readonly number[]
  readonly vague: readonly ('no-lead' | 'no-deadline' | 'no-measure')[]
}

/** What the reader should know: noise, broken numbering, a number that does not add up. */
export interface Remark {
  readonly span?: Span
  readonly code: string
  /** A Vietnamese sentence for the reviewer. */
  readonly message: string
}

/** Everything understood in one document. */
export interface Reading {
  readonly document: DocumentIdentity
  readonly outline: readonly OutlineNode[]
  /** Cover the whole text but white space, in order, never overlapping. */
  readonly sentences: readonly Sentence[]
  readonly citations: readonly Citation[]
  /** Only where there are any. */
  readonly references?: readonly BackReference[]
  readonly times: readonly TimeExpression[]
  readonly figures: readonly Figure[]
  readonly agencies: readonly AgencyMention[]
  readonly indicators: readonly IndicatorStatement[]
  readonly tasks: readonly TaskDraft[]
  readonly remarks: readonly Remark[]
}

/** A unit that the text may mention, as it stood on the document's day. */
export interface DirectoryUnit {
  readonly id: string
  /** Full name and every alias or abbreviation that documents use. */
  readonly names: readonly string[]
  /** The groups it answers to, e.g. `'department'`, `'commune'`, `'vertical'`, `'party'`. */
  readonly groups: readonly string[]
}

/** What the reader may be told besides the text. */
export interface ReadingContext {
  readonly directory?: readonly DirectoryUnit[]
  readonly knownDocuments?: readonly { readonly symbol: string; readonly issuedOn?: CivilDate }[]
  /** The document's own date, where the text does not state it. */
  readonly issuedOn?: CivilDate
}
