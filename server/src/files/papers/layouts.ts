import { paperLayoutWords as words } from '../../words/paper-layout.ts'
import type { Layout, Style, StyleName } from './layout.ts'

const plain: Style = {
  size: 14,
  allowed: [13, 14],
  bold: false,
  italic: false,
  underline: false,
  capitals: false,
  align: 'left',
  indent: 0,
  left: 0,
  before: 0,
  lines: 1,
}
const centre = { ...plain, align: 'center' } as const
const heading = { ...plain, bold: true, align: 'justify', indent: 12.7, before: 6, lines: 1.1 } as const

/** Looks that neither set of rules names: tables and the lines of choice below a title. */
const unnamed = {
  note: { ...centre, size: 13, allowed: [11, 14], italic: true, before: 2 },
  tableHead: { ...centre, size: 12, allowed: [11, 14], bold: true },
  tableText: { ...plain, size: 12, allowed: [11, 14] },
} as const satisfies Partial<Record<StyleName, Style>>

/** Decree 30/2020/NĐ-CP, annex I, part I, section II: sizes and looks by box; paragraphs and lines by box 6. */
const stateStyles: Readonly<Record<StyleName, Style>> = {
  ...unnamed,
  // Box 1: capitals 12–13 bold; the motto 13–14 bold.
  nation: { ...centre, size: 13, allowed: [12, 13], bold: true, capitals: true },
  motto: { ...centre, bold: true },
  // Box 2: capitals 12–13, the issuer bold.
  parent: { ...centre, size: 13, allowed: [12, 13], capitals: true },
  issuer: { ...centre, size: 13, allowed: [12, 13], bold: true, capitals: true },
  star: centre,
  // Box 3: 13 upright. Box 5b: 12–13 upright, 6 points below the symbol. Box 4: 13–14 italic.
  symbol: { ...centre, size: 13, allowed: [13, 13] },
  letterSubject: { ...centre, size: 13, allowed: [12, 13], before: 6 },
  placeAndDay: { ...centre, italic: true },
  // Box 5a: capitals 13–14 bold; below it 13–14 bold.
  kind: { ...centre, bold: true, capitals: true, before: 18 },
  subject: { ...centre, bold: true },
  // Box 9a: 13–14.
  addressee: { ...centre, before: 12 },
  addressees: { ...plain, left: 30, before: 12 },
  // Box 6: legal bases italic 13–14; text 13–14 justified, first line 1 or 1.27 cm, at least 6 points between
  // paragraphs, lines single to 1.5.
  ground: { ...plain, italic: true, align: 'justify', indent: 12.7, before: 6, lines: 1.1 },
  centred: { ...centre, bold: true, before: 12 },
  part: { ...centre, bold: true, capitals: true, before: 12 },
  heading,
  subheading: heading,
  body: { ...plain, align: 'justify', indent: 12.7, before: 6, lines: 1.1 },
  // Box 9b: 12 bold italic; the list 11.
  recipientsHead: { ...plain, size: 12, allowed: [12, 12], bold: true, italic: true },
  recipient: { ...plain, size: 11, allowed: [11, 11] },
  // Boxes 7a, 7b: capitals 13–14 bold; the name 13–14 bold.
  capacity: { ...centre, bold: true, capitals: true },
  position: { ...centre, bold: true, capitals: true },
  // 25 mm are left for the hand and the seal.
  signer: { ...centre, bold: true, before: 71 },
  // Section I: 13–14 upright, in the middle of the top margin.
  pageNumber: centre,
}

/**
 * Guidance of the Party: margins, the star, the lead of the symbol, T/M and the underlined "Nơi nhận" from summaries of
 * the two texts; 15–16 for the head is HD 36's. Sizes of the other places are those in use and not checked against
 * either text: they are data here so that they can be put right in one place.
 */
const partyStyles: Readonly<Record<StyleName, Style>> = {
  ...stateStyles,
  nation: { ...centre, size: 15, allowed: [15, 16], bold: true, capitals: true },
  parent: { ...centre, size: 14, allowed: [13, 14], capitals: true },
  issuer: { ...centre, size: 14, allowed: [13, 14], bold: true, capitals: true },
  symbol: { ...centre, size: 14 },
  letterSubject: { ...centre, size: 12, allowed: [12, 13], italic: true, before: 6 },
  placeAndDay: { ...centre, italic: true },
  kind: { ...centre, size: 16, allowed: [14, 16], bold: true, capitals: true, before: 18 },
  recipientsHead: { ...plain, size: 14, allowed: [12, 14], underline: true },
  recipient: { ...plain, size: 12, allowed: [11, 12] },
}

/** State papers: Decree 30/2020/NĐ-CP, in force since the day of its signing. */
const state: Layout = {
  id: 'state-2020',
  system: 'state',
  basis: words.state.basis,
  validFrom: '2020-03-05',
  validTo: null,
  // Annex I: top and bottom 20–25, left 30–35, right 15–20.
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  right: [
    { text: words.nation, style: 'nation' },
    // Box 1: a rule as long as the line.
    { text: words.motto, style: 'motto', rule: 1 },
  ],
  // Box 2: a rule of 1/3–1/2 of the line.
  issuerRule: 0.4,
  leftPercent: 40,
  symbolLead: words.state.symbolLead,
  capacity: words.stateCapacity,
  acting: words.acting,
  recipientsHead: words.recipientsHead,
  end: './.',
  // Box 5a: a rule of 1/3–1/2 of the line.
  titleRule: 0.4,
  styles: stateStyles,
}

/** Party papers: Hướng dẫn 36-HD/VPTW of 2018. */
const party2018: Layout = {
  id: 'party-2018',
  system: 'party',
  basis: words.party2018.basis,
  validFrom: '2018-04-03',
  validTo: '2026-05-27',
  // Both guidances: 20, 20, 30, 15.
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  right: [{ text: words.party, style: 'nation', rule: 1 }],
  issuerRule: null,
  leftPercent: 46,
  symbolLead: words.party2018.symbolLead,
  capacity: words.partyCapacity,
  acting: words.acting,
  recipientsHead: words.recipientsHead,
  end: '.',
  titleRule: null,
  styles: partyStyles,
}

/** Party papers: Hướng dẫn 05-HD/VPTW of 27/05/2026; the signer's title is not bold. */
const party2026: Layout = {
  ...party2018,
  id: 'party-2026',
  basis: words.party2026.basis,
  validFrom: '2026-05-27',
  validTo: null,
  symbolLead: words.party2026.symbolLead,
  styles: { ...partyStyles, position: { ...partyStyles.position, bold: false } },
}

/** Every layout there was; they do not overlap within a system. */
export const layouts: readonly Layout[] = [state, party2018, party2026]

/** The layout of a system on a day; a day before the first of them is set by the first. */
export function layoutOn(system: Layout['system'], day: string): Layout {
  const own = layouts.filter((layout) => layout.system === system)
  return own.findLast((layout) => layout.validFrom <= day) ?? own[0] ?? state
}
