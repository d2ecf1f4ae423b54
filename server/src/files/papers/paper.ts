import type { Layout } from './layout.ts'

/** A paper to be sent, as plain values: what it says, not how it looks. The layout says how. */
export interface Paper {
  /** Which rules it is set by: a layout of `layouts`. */
  readonly layout: Layout
  readonly letterhead: Letterhead
  /** The kind in words ("Quyết định", "Danh mục nhiệm vụ"); null for a letter (công văn), which has none. */
  readonly kind: string | null
  /** What it is about (trích yếu). On a letter it stands below the symbol, after "V/v". */
  readonly subject: string
  /** Lines in italics below the title: what was chosen, when it was drawn. */
  readonly notes: readonly string[]
  /** Kính gửi. */
  readonly addressees: readonly string[]
  /** Căn cứ: one each, without the sign at the end. */
  readonly grounds: readonly string[]
  readonly sections: readonly Section[]
  readonly signature: Signature | null
  /** Nơi nhận: one each, without dash and sign. */
  readonly recipients: readonly string[]
}

/** The two blocks at the head of the first page. */
export interface Letterhead {
  /** The body above the issuer; null where it stands alone. */
  readonly parent: string | null
  readonly issuer: string
  /** `15/UBND-TH`, `05-CV/TU`; null on papers that have none. A number not yet given is a gap: `   /UBND-TH`. */
  readonly symbol: string | null
  readonly place: string
  /** `YYYY-MM-DD`; null while the day of signing is open. */
  readonly day: string | null
}

/** Pages of one orientation. Each section begins a new page. */
export interface Section {
  readonly orientation: 'portrait' | 'landscape'
  readonly blocks: readonly Block[]
}

/** A piece of the body. A line feed inside a text begins a new line. */
export type Block = Heading | Paragraph | Centred | List | Table

/** Level 1: a part, centred in capitals; 2: `I.`; 3: `1.`, both at the indent. */
export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly text: string
}

/** A paragraph; `lead` are its first words in bold ("Điều 1."). */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: string
  readonly lead?: string | undefined
}

/** A line by itself in the middle, bold ("QUYẾT ĐỊNH:"). */
export interface Centred {
  readonly kind: 'centred'
  readonly text: string
}

/** Items, each a paragraph with its mark: `1.`, the Vietnamese letters `a)` … `d)` `đ)` `e)` …, or a dash. */
export interface List {
  readonly kind: 'list'
  readonly marks: 'numbers' | 'letters' | 'dashes'
  readonly items: readonly string[]
}

/** A table; its head is repeated on each page. A row of one value is a heading over the whole width. */
export interface Table {
  readonly kind: 'table'
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
}

/** A column; the percents of a table add up to 100. */
export interface Column {
  readonly title: string
  readonly percent: number
  readonly centred?: boolean | undefined
}

/** Who signs and by what right. */
export interface Signature {
  /** `TM` for a collective, `KT` for its head, `TL` by order, `TUQ` by delegation: one line each. */
  readonly capacities: readonly { readonly by: 'TM' | 'KT' | 'TL' | 'TUQ'; readonly of: string }[]
  /** The signer's own title; empty where the capacity says all. */
  readonly position: string
  /** Acting (`Q.`). */
  readonly acting: boolean
  readonly name: string
}
