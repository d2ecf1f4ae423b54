import type { Block } from '../blocks.ts'
import type { Grid } from './grids.ts'
import type { PageLine } from './lines.ts'

/** A page in reading order. */
export type PageParts = readonly (
  | { readonly kind: 'line'; readonly line: PageLine }
  | { readonly kind: 'grid'; readonly grid: Grid }
)[]

/** Joins printed lines into paragraphs, over page breaks too, and leaves page numbers out. */
export function blocksOf(pages: readonly PageParts[]): Block[] {
  const parts = pages.flat().filter((part) => part.kind === 'grid' || !isPageNumber(part.line))
  const margins = marginsOf(parts.flatMap((part) => (part.kind === 'line' ? [part.line] : [])))
  const blocks: Block[] = []
  let before: PageLine | null = null
  for (const part of parts) {
    const last = blocks.at(-1)
    if (part.kind === 'grid') {
      // A table that goes on over a page is one table.
      if (last?.kind === 'table' && sameWidth(last.rows, part.grid.rows)) {
        blocks[blocks.length - 1] = continued(last.rows, part.grid.rows)
      } else blocks.push({ kind: 'table', rows: part.grid.rows })
      before = null
      continue
    }
    const { line } = part
    const text = line.text.replace(/\s+/g, ' ')
    if (before && last?.kind === 'paragraph' && continues(before, line, margins))
      blocks[blocks.length - 1] = { kind: 'paragraph', text: join(last.text, text) }
    else blocks.push({ kind: 'paragraph', text })
    before = line
  }
  return blocks
}

// A row that begins on one page and ends on the next has nothing in its first cell there; a header printed again is
// left out.
function continued(rows: Grid['rows'], more: Grid['rows']): Block {
  const again = JSON.stringify(rows[0]) === JSON.stringify(more[0]) ? more.slice(1) : more
  const [first, ...rest] = again
  const last = rows.at(-1)
  if (!first || !last || first[0]?.length !== 0 || last[0]?.length === 0)
    return { kind: 'table', rows: [...rows, ...again] }
  const joined = last.map((cell, at) => [...cell, ...(first[at] ?? [])])
  return { kind: 'table', rows: [...rows.slice(0, -1), joined, ...rest] }
}

const sameWidth = (one: Grid['rows'], other: Grid['rows']): boolean => one[0]?.length === other[0]?.length

interface Margins {
  readonly left: number
  readonly right: number
  /** The usual distance from line to line, in sizes of its letters. */
  readonly leading: number
}

// "2" or "- 2 -" or "Trang 2/15" alone at the top or bottom edge.
function isPageNumber(line: PageLine): boolean {
  const edge = line.base > line.page.height * 0.9 || line.base < line.page.height * 0.1
  return edge && /^(?:\p{L}{0,6}\s*)?[-–]?\s*\d{1,4}\s*(?:[-–]|\/\s*\d{1,4})?$/u.test(line.text)
}

function marginsOf(lines: readonly PageLine[]): Margins {
  const long = lines.filter((line) => !line.column && line.right - line.left > line.page.width * 0.45)
  const leadings = long.flatMap((line, at) => {
    const next = long[at + 1]
    return next && next.page.page === line.page.page ? [(line.base - next.base) / line.size] : []
  })
  return {
    left: middle(long.map((line) => line.left)),
    right: middle(long.map((line) => line.right)),
    leading: middle(leadings.filter((leading) => leading > 0.5 && leading < 4)) || 1.3,
  }
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

// A line goes on when the one before was full and this one starts at the left margin, not indented.
function continues(before: PageLine, line: PageLine, margins: Margins): boolean {
  if (before.column || line.column) return false
  if (before.right < margins.right - before.size * 3)
    return centred(before) && centred(line) && sameBlock(before, line, margins)
  if (line.left > margins.left + line.size * 0.8)
    return centred(before) && centred(line) && sameBlock(before, line, margins)
  return sameBlock(before, line, margins)
}

function sameBlock(before: PageLine, line: PageLine, margins: Margins): boolean {
  if (before.page.page !== line.page.page) return !centred(line)
  return (
    (before.base - line.base) / before.size < margins.leading * 1.45 && Math.abs(before.size - line.size) < 1
  )
}

// Titles run over several centred lines.
function centred(line: PageLine): boolean {
  const { width } = line.page
  const offset = Math.abs((line.left + line.right) / 2 - width * 0.52)
  return line.left > width * 0.16 && offset < width * 0.06
}

function join(text: string, next: string): string {
  return `${text} ${next}`
}
