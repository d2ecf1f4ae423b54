import { paperLayoutWords as words } from '../../words/paper-layout.ts'
import type { Layout, StyleName } from './layout.ts'
import type { Block, List, Paper, Signature, Table } from './paper.ts'

/** A line or paragraph with its look decided. */
export interface Line {
  readonly kind: 'line'
  readonly style: StyleName
  readonly text: string
  /** First words in bold. */
  readonly lead: string
  /** A rule below, as a part of the width of its last line; 0: none. */
  readonly rule: number
}

/** A paper as both writers draw it: nothing is left to decide but how bytes say it. */
export interface Composed {
  readonly title: string
  readonly layout: Layout
  readonly left: readonly Line[]
  readonly right: readonly Line[]
  /** Symbol and day stand on one line; what belongs under the symbol follows there. */
  readonly below: { readonly left: readonly Line[]; readonly right: readonly Line[] }
  readonly opening: readonly Line[]
  readonly sections: readonly {
    readonly landscape: boolean
    readonly blocks: readonly (Line | Table)[]
  }[]
  readonly recipients: readonly Line[]
  /** The last line is the name; room for the hand is left above it. */
  readonly signature: readonly Line[]
}

/** Decides every line of a paper by its layout. */
export function compose(paper: Paper): Composed {
  const { layout, letterhead } = paper
  const draw = liner(layout)
  const { parent, issuer, symbol } = letterhead
  const letter = paper.kind === null
  return {
    title: [paper.kind, paper.subject].filter(Boolean).join(' '),
    layout,
    left: [
      ...(parent === null ? [] : [draw('parent', parent)]),
      draw('issuer', issuer, layout.issuerRule ?? 0),
      ...(layout.issuerRule === null ? [draw('star', words.star)] : []),
    ],
    right: layout.right.map(({ text, style, rule }) => draw(style, text, rule)),
    below: {
      left: [
        ...(symbol === null ? [] : [draw('symbol', `${layout.symbolLead}${symbol}`)]),
        ...(letter ? [draw('letterSubject', words.about(paper.subject))] : []),
      ],
      right: [draw('placeAndDay', words.placeAndDay(letterhead.place, letterhead.day))],
    },
    opening: openingOf(paper, draw),
    sections: sectionsOf(paper, draw),
    recipients: recipientsOf(paper, draw),
    signature: paper.signature ? signatureOf(paper.signature, layout, draw) : [],
  }
}

type Draw = (style: StyleName, text: string, rule?: number, lead?: string) => Line

function liner(layout: Layout): Draw {
  return (style, text, rule = 0, lead = '') => ({
    kind: 'line',
    style,
    text: layout.styles[style].capitals ? text.toLocaleUpperCase('vi') : text,
    lead,
    rule,
  })
}

function openingOf(paper: Paper, draw: Draw): readonly Line[] {
  const { kind, subject, notes, addressees, grounds, layout } = paper
  const title = kind === null ? [] : [draw('kind', kind), ...(subject ? [draw('subject', subject)] : [])]
  const last = title.at(-1)
  const ruled =
    last && notes.length === 0 && layout.titleRule !== null
      ? [...title.slice(0, -1), { ...last, rule: layout.titleRule }]
      : title
  return [
    ...ruled,
    ...notes.map((note) => draw('note', note)),
    ...addressesOf(addressees, draw),
    ...grounds.map((ground, at) =>
      draw('ground', `${withoutEnd(ground)}${at === grounds.length - 1 ? '.' : ';'}`),
    ),
  ]
}

// One stands on the line itself; several below it, one per line.
function addressesOf(addressees: readonly string[], draw: Draw): readonly Line[] {
  if (addressees.length === 0) return []
  if (addressees.length === 1) return [draw('addressee', `${words.addressedTo} ${addressees[0] ?? ''}`)]
  const lines = addressees.map(
    (name, at) => `- ${withoutEnd(name)}${at === addressees.length - 1 ? '.' : ';'}`,
  )
  return [draw('addressees', [words.addressedTo, ...lines].join('\n'))]
}

function sectionsOf({ sections, layout }: Paper, draw: Draw): Composed['sections'] {
  const drawn = sections.map(({ orientation, blocks }) => ({
    landscape: orientation === 'landscape',
    blocks: blocks.flatMap((block) => blockOf(block, draw)),
  }))
  const last = drawn.at(-1)
  const end = last?.blocks.at(-1)
  if (!last || end?.kind !== 'line') return drawn
  const ended = { ...end, text: `${withoutEnd(end.text)}${layout.end}` }
  return [...drawn.slice(0, -1), { ...last, blocks: [...last.blocks.slice(0, -1), ended] }]
}

const headings = { 1: 'part', 2: 'heading', 3: 'subheading' } as const

function blockOf(block: Block, draw: Draw): readonly (Line | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [draw(headings[block.level], block.text)]
    case 'paragraph':
      return [draw('body', block.text, 0, block.lead)]
    case 'centred':
      return [draw('centred', block.text)]
    case 'list':
      return block.items.map((item, at) => draw('body', `${markOf(block.marks, at)} ${item}`))
    case 'table':
      return [block]
  }
}

// Past the last letter they are doubled: y), aa), ab).
function markOf(marks: List['marks'], at: number): string {
  if (marks === 'dashes') return '-'
  if (marks === 'numbers') return `${at + 1}.`
  const letters = Array.from(words.letters)
  const round = Math.floor(at / letters.length)
  return `${round > 0 ? letters[round - 1] : ''}${letters[at % letters.length]})`
}

function recipientsOf({ recipients, layout }: Paper, draw: Draw): readonly Line[] {
  if (recipients.length === 0) return []
  return [
    draw('recipientsHead', layout.recipientsHead),
    ...recipients.map((text, at) =>
      draw('recipient', `- ${withoutEnd(text)}${at === recipients.length - 1 ? '.' : ';'}`),
    ),
  ]
}

function signatureOf(signature: Signature, layout: Layout, draw: Draw): readonly Line[] {
  const { capacities, position, acting, name } = signature
  return [
    ...capacities.map(({ by, of }) => draw('capacity', `${layout.capacity[by]}${of}`)),
    ...(position ? [draw('position', `${acting ? layout.acting : ''}${position}`)] : []),
    draw('signer', name),
  ]
}

function withoutEnd(text: string): string {
  return text.trimEnd().replace(/(?:\.\/\.|[.;,])$/, '')
}
