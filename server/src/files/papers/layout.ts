/** Every place of a paper that has a look of its own; Word files carry one named style for each. */
export const styleNames = [
  'nation',
  'motto',
  'parent',
  'issuer',
  'star',
  'symbol',
  'letterSubject',
  'placeAndDay',
  'kind',
  'subject',
  'note',
  'addressee',
  'addressees',
  'ground',
  'centred',
  'part',
  'heading',
  'subheading',
  'body',
  'tableHead',
  'tableText',
  'recipientsHead',
  'recipient',
  'capacity',
  'position',
  'signer',
  'pageNumber',
] as const

/** The name of a place. */
export type StyleName = (typeof styleNames)[number]

/** How the text of a place is set. */
export interface Style {
  /** Points. */
  readonly size: number
  /** What the rules allow for `size`, in points; a test holds the one within the other. */
  readonly allowed: readonly [number, number]
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly capitals: boolean
  readonly align: 'left' | 'center' | 'justify'
  /** Of the first line, in millimetres. */
  readonly indent: number
  /** Of the whole paragraph, in millimetres. */
  readonly left: number
  /** Above the paragraph, in points. */
  readonly before: number
  /** Distance of lines: 1 is single. */
  readonly lines: number
}

/** The rules that papers of one system are set by, from one day to another. */
export interface Layout {
  readonly id: 'state-2020' | 'party-2018' | 'party-2026'
  readonly system: 'state' | 'party'
  readonly basis: string
  /** In force from this day to the one before `validTo`; null: still. */
  readonly validFrom: string
  readonly validTo: string | null
  /** Millimetres, of an upright page; a page on its side keeps them where they are seen. */
  readonly margins: {
    readonly top: number
    readonly bottom: number
    readonly left: number
    readonly right: number
  }
  /** Lines of the right block of the letterhead, and how far the rule below the last one reaches, as a part of it. */
  readonly right: readonly { readonly text: string; readonly style: StyleName; readonly rule?: number }[]
  /** How far the rule below the issuer reaches, as a part of its name; null: a star stands there. */
  readonly issuerRule: number | null
  /** Share of the left block in the width of the letterhead, in percent. */
  readonly leftPercent: number
  /** "Số: " or "Số ". */
  readonly symbolLead: string
  /** What follows TM, KT, TL, TUQ. */
  readonly capacity: Readonly<Record<'TM' | 'KT' | 'TL' | 'TUQ', string>>
  readonly acting: string
  readonly recipientsHead: string
  /** What the body ends with. */
  readonly end: string
  /** Rule below the title, as a part of its last line; null: none. */
  readonly titleRule: number | null
  readonly styles: Readonly<Record<StyleName, Style>>
}
