import type { Block } from '../blocks.ts'
import type { PageLine } from './lines.ts'

type Rows = Extract<Block, { kind: 'table' }>['rows']

/** A page in reading order. */
export type PageParts = readonly (
  | { readonly kind: 'line'; readonly line: PageLine }
  | { readonly kind: 'table'; readonly rows: Rows }
)[]

/** Joins printed lines into paragraphs, over page breaks too, and leaves page numbers out. */
export function blocksOf(pages: readonly PageParts[]): Block[] {
  const parts = pages.flat().filter((part) => part.kind === 'table' || !isPageNumber(part.line))
  const marginsFor = marginsByWidth(parts.flatMap((part) => (part.kind === 'line' ? [part.line] : [])))
  const blocks: Block[] = []
  let before: PageLine | null = null
  for (const part of parts) {
    const last = blocks.at(-1)
    if (part.kind === 'table') {
      // A table that goes on over a page is one table.
      if (last?.kind === 'table' && sameWidth(last.rows, part.rows)) {
        blocks[blocks.length - 1] = continued(last.rows, part.rows)
      } else blocks.push({ kind: 'table', rows: part.rows })
      before = null
      continue
    }
    const { line } = part
    const text = line.text.replace(/\s{2,}|[^\S ]/g, ' ')
    if (before && last?.kind === 'paragraph' && continues(before, line, marginsFor(line)))
      blocks[blocks.length - 1] = { kind: 'paragraph', text: joinLines(last.text, text) }
    else blocks.push({ kind: 'paragraph', text })
    before = line
  }
  return blocks
}

// A row that begins on one page and ends on the next has nothing in its first cell there; a header printed again is
// left out.
function continued(rows: Rows, more: Rows): Block {
  const again = JSON.stringify(rows[0]) === JSON.stringify(more[0]) ? more.slice(1) : more
  const [first, ...rest] = again
  const last = rows.at(-1)
  if (!first || !last || first[0]?.length !== 0 || last[0]?.length === 0)
    return { kind: 'table', rows: [...rows, ...again] }
  const joined = last.map((cell, at) => [...cell, ...(first[at] ?? [])])
  return { kind: 'table', rows: [...rows.slice(0, -1), joined, ...rest] }
}

const sameWidth = (one: Rows, other: Rows): boolean => one[0]?.length === other[0]?.length

interface Margins {
  readonly left: number
  readonly right: number
  /** The usual distance from line to line, in sizes of its letters. */
  readonly leading: number
}

/** "2" or "- 2 -" or "Trang 2/15" alone at the top or bottom edge. */
export function isPageNumber(line: PageLine): boolean {
  const edge = line.base > line.page.height * 0.9 || line.base < line.page.height * 0.1
  return edge && /^(?:\p{L}{0,6}\s*)?[-–]?\s*\d{1,4}\s*(?:[-–]|\/\s*\d{1,4})?$/u.test(line.text)
}

// Columns are narrower pages with margins of their own.
function marginsByWidth(lines: readonly PageLine[]): (line: PageLine) => Margins {
  const known = new Map<number, Margins>()
  const widthOf = (line: PageLine): number => Math.round(line.page.width / 20)
  return (line) => {
    const width = widthOf(line)
    const found = known.get(width) ?? marginsOf(lines.filter((other) => widthOf(other) === width))
    known.set(width, found)
    return found
  }
}

function marginsOf(lines: readonly PageLine[]): Margins {
  const long = lines.filter((line) => !line.column && line.right - line.left > line.page.width * 0.45)
  const leadings = long.flatMap((line, at) => {
    const next = long[at + 1]
    return next && isOnSameSheet(line, next) ? [(line.base - next.base) / line.size] : []
  })
  const goingOn = belowFullLines(lines, new Set(long))
  return {
    left: middle((goingOn.length > 0 ? goingOn : long).map((line) => line.left)),
    right: middle(long.map((line) => line.right)),
    leading: middle(leadings.filter((leading) => leading > 0.5 && leading < 4)) || 1.3,
  }
}

const isOnSameSheet = (one: PageLine, other: PageLine): boolean =>
  one.page.page === other.page.page && one.page.column === other.page.column

// Of a short letter most lines begin indented paragraphs: what stands below a full line shows where they go on.
function belowFullLines(lines: readonly PageLine[], long: ReadonlySet<PageLine>): PageLine[] {
  const ends = new Map<number, number>()
  for (const { page, right } of long) ends.set(page.page, Math.max(right, ends.get(page.page) ?? 0))
  return lines.filter((line, at) => {
    const before = lines[at - 1]
    if (!before || line.column || !long.has(before) || !isOnSameSheet(before, line)) return false
    return before.right > (ends.get(line.page.page) ?? 0) - line.size * 3
  })
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

// A line goes on when the one before was full and this one starts at the left margin, not indented.
function continues(before: PageLine, line: PageLine, margins: Margins): boolean {
  if (before.column || line.column) return false
  const short = before.right < margins.right - before.size * 3
  const indented = line.left > margins.left + line.size * 0.8
  if (short || indented) return isTitle(before, line, margins) && sameBlock(before, line, margins)
  return sameBlock(before, line, margins)
}

function sameBlock(before: PageLine, line: PageLine, margins: Margins): boolean {
  const sameWidth = Math.abs(before.page.width - line.page.width) < 40
  if (!isOnSameSheet(before, line)) return sameWidth && !centred(line, margins)
  return (
    (before.base - line.base) / before.size < margins.leading * 1.45 && Math.abs(before.size - line.size) < 1
  )
}

// Titles run over several centred lines, of capitals or not, but not of both.
function isTitle(before: PageLine, line: PageLine, margins: Margins): boolean {
  return centred(before, margins) && centred(line, margins) && isCapital(before.text) === isCapital(line.text)
}

const isCapital = (text: string): boolean => text === text.toUpperCase()

// As far from one margin as from the other, and from both farther than an indent or a word that did not fit.
function centred({ left, right, page, size }: PageLine, margins: Margins): boolean {
  const [before, after] = [left - margins.left, margins.right - right]
  return before > size * 1.2 && after > size * 1.2 && Math.abs(before - after) < page.width * 0.1
}

/** Joins what a line break parted: words by a blank, a word or number cut at a hyphen without one. */
export function joinLines(text: string, next: string): string {
  const end = text.slice(-3)
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next
  // "manage-" and "ment": no Vietnamese word is cut, so the letters are plain on both sides.
  if (
    /[a-z]{2}[-‐]$/.test(end) &&
    /^[a-z]{2,}/.test(next) &&
    !/\P{ASCII}/u.test(`${lastWord(text)}${firstWord(next)}`)
  )
    return text.slice(0, -1) + next
  if (/[\p{L}\d][-‐–/]$/u.test(end)) return text + next
  return `${text} ${next}`
}

const lastWord = (text: string): string => /\S*$/.exec(text)?.[0] ?? ''
const firstWord = (text: string): string => /^\S*/.exec(text)?.[0] ?? ''
