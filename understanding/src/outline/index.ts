/**
 * The tree of parts as the document numbers itself. In go the blocks of a page; out comes the tree of parts, chapters, articles,
 * clauses, points, items, bullets, annexes and tables. Promised: a node lies inside its parent, siblings are in order and
 * do not overlap, and every marked block of the body is a node.
 */
import { MARKER_RANKS } from '../layout/index.ts'
import type { Block, Marker, MarkerKind, Row, Zone } from '../layout/index.ts'
import type { OutlineKind, OutlineNode, Span } from '../reading.ts'
import { keepShape } from '../kept-shapes.ts'
import { inStretches } from '../stretches.ts'

/** A page whose outline is asked, with the blocks that are headings. */
export interface OutlineQuestion {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly zones: readonly Zone[]
  readonly rows: ReadonlyMap<number, Row>
  readonly headings: ReadonlySet<number>
}

interface Draft {
  readonly kind: OutlineKind
  readonly rank: number
  readonly marker: MarkerKind | undefined
  readonly label: string | undefined
  readonly heading: Span | undefined
  readonly start: number
  end: number
  readonly children: Draft[]
}

/** Builds the outline of a page. */
export function buildOutline(question: OutlineQuestion): readonly OutlineNode[] {
  const builder = new Builder(question)
  inStretches(question.blocks.length, Builder.add, builder)
  return builder.roots.map(finished)
}

/** A table or one of its rows. */
const opened = (
  kind: OutlineKind,
  rank: number,
  { start, end }: Block,
  label: string | undefined,
): Draft => ({
  kind,
  rank,
  marker: undefined,
  label,
  heading: undefined,
  start,
  end,
  children: [],
})

function finished({ kind, label, heading, start, end, children }: Draft): OutlineNode {
  const span = { start, end }
  const below = children.map(finished)
  if (!label) return heading ? { kind, heading, span, children: below } : { kind, span, children: below }
  return heading ? { kind, label, heading, span, children: below } : { kind, label, span, children: below }
}

const CLOSING = new Set<Zone>(['recipients', 'signature', 'letterhead', 'title', 'enacting'])

/**
 * `Điều 1. Thông qua …: I. Mục tiêu …, II. Nhiệm vụ …, Điều 2. …`: capitals and Roman numbers begin anew between two articles that
 * follow one another, so they are parts of the first; where articles stand under Roman numbers, those go on.
 */
function partsOfArticles({ blocks, zones }: OutlineQuestion): ReadonlySet<number> {
  const parts = new Set<number>()
  let article = 0
  let since: number[] = []
  for (let index = 0; index < blocks.length; index++) {
    const marker = blocks[index]?.marker
    if (CLOSING.has(zones[index] ?? 'body')) article = 0
    if (marker === undefined) continue
    const { kind, label } = marker
    if (kind === 'annex' || kind === 'part' || kind === 'chapter') article = 0
    else if (kind === 'article') {
      const number = Number.parseInt(label, 10)
      if (article > 0 && number === article + 1) for (const part of since) parts.add(part)
      article = number
      since = []
    } else if (article > 0 && (kind === 'roman' || kind === 'letter') && (since.length > 0 || isFirst(label)))
      since.push(index)
  }
  return parts
}

const isFirst = (label: string): boolean => label === 'I' || label === 'A'

class Builder {
  readonly roots: Draft[] = []
  readonly #question: OutlineQuestion
  readonly #open: Draft[] = []
  /** Blocks numbered by capitals or Roman numbers that stand between two articles. */
  readonly #inArticle: ReadonlySet<number>
  /** The row of the open table that heads those after it. */
  #group: Draft | undefined

  constructor(question: OutlineQuestion) {
    this.#question = question
    this.#inArticle = partsOfArticles(question)
  }

  static add(this: void, builder: Builder, index: number): void {
    const block = builder.#question.blocks[index]
    if (block) builder.#add(block, index)
  }

  #add(block: Block, index: number): void {
    const { zones, rows } = this.#question
    const zone = zones[index] ?? 'body'
    if (CLOSING.has(zone)) this.#open.length = 0
    if (zone !== 'body' && zone !== 'preamble') return
    const row = rows.get(index)
    if (row) this.#addRow(block, row, index)
    else if (block.marker) this.#addMarked(block, block.marker, index)
    else if (this.#isTitledSection(block, index))
      this.#push(this.#draft('section', block, this.#rankOfHashes(block), index))
    else this.#extend(block)
  }

  /** A heading without a number opens a section of its own. */
  #isTitledSection(block: Block, index: number): boolean {
    return block.kind === 'text' && this.#question.headings.has(index)
  }

  #rankOfHashes(block: Block): number {
    return block.hashes > 0 ? 300 + block.hashes * 10 : 650
  }

  #addMarked(block: Block, marker: Marker, index: number): void {
    const rank = this.#inArticle.has(index) ? MARKER_RANKS.article + 50 : marker.rank
    this.#push(this.#draft(this.#kindOf(marker.kind, rank), block, rank, index))
  }

  #kindOf(marker: MarkerKind, rank: number): OutlineKind {
    if (marker === 'dash' || marker === 'plus' || marker === 'dot') return 'bullet'
    // Under `I.` of an article nothing is a clause.
    const over = this.#open.findLast(
      (draft) =>
        draft.rank < rank &&
        (draft.kind === 'article' || draft.marker === 'roman' || draft.marker === 'letter'),
    )
    const inArticle = over?.kind === 'article'
    if (marker === 'number') return inArticle ? 'clause' : 'item'
    if (marker === 'point') return inArticle ? 'point' : 'item'
    if (
      marker === 'annex' ||
      marker === 'part' ||
      marker === 'chapter' ||
      marker === 'section' ||
      marker === 'article'
    )
      return marker
    return 'item'
  }

  #draft(kind: OutlineKind, block: Block, rank: number, index: number): Draft {
    const heading = this.#question.headings.has(index) ? this.#heading(block) : undefined
    const label = block.marker?.label
    return {
      kind,
      rank,
      marker: block.marker?.kind,
      label,
      heading,
      start: block.start,
      end: block.end,
      children: [],
    }
  }

  #heading(block: Block): Span | undefined {
    const { text } = this.#question
    let start = block.marker?.end ?? block.first
    let end = block.end
    while (start < end && ' *_.:-–\n'.includes(text.charAt(start))) start++
    while (end > start && ' *_:'.includes(text.charAt(end - 1))) end--
    return end > start ? { start, end } : undefined
  }

  #addRow(block: Block, row: Row, index: number): void {
    const last = this.#open.at(-1)
    if (last?.kind !== 'table' || row.table === index) {
      this.#push(opened('table', 2000, block, undefined))
      this.#group = undefined
    }
    this.#extend(block)
    const table = this.#open.at(-1)
    const number = row.cells[0]
    if (row.role === 'header' || !table || !number) return
    const label = this.#question.text.slice(number.start, number.end).replace(/^[*\s]+|[.)*\s]+$/g, '')
    const item = opened('item', 2100, block, label && label.length < 8 ? label : undefined)
    const heads = row.role === 'section' || /^(?:[IVX]{1,6}|[A-H])$/.test(label)
    if (this.#group !== undefined && !heads && /^[0-9]/.test(label)) {
      this.#group.children.push(item)
      this.#group.end = block.end
      return
    }
    table.children.push(item)
    this.#group = heads ? item : undefined
  }

  #push(draft: Draft): void {
    while ((this.#open.at(-1)?.rank ?? -1) >= draft.rank) this.#open.pop()
    const parent = this.#open.at(-1)
    ;(parent?.children ?? this.roots).push(draft)
    this.#open.push(draft)
    for (const open of this.#open) open.end = draft.end
  }

  #extend(block: Block): void {
    if (block.kind !== 'row' && this.#open.at(-1)?.kind === 'table') this.#open.pop()
    for (const open of this.#open) open.end = block.end
  }
}

keepShape(new Builder({ text: '', blocks: [], zones: [], rows: new Map(), headings: new Set() }))
