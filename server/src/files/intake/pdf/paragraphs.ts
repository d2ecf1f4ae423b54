import type { PageLine } from './lines.ts'

/** Joins printed lines into paragraphs, over page breaks too, and leaves page numbers out. */
export function paragraphsOf(pages: readonly (readonly PageLine[])[]): string[] {
  const lines = pages.flatMap((page) => page.filter((line) => !isPageNumber(line)))
  const margins = marginsOf(lines)
  const paragraphs: string[] = []
  let before: PageLine | null = null
  for (const line of lines) {
    const text = line.gaps > 0 ? line.text : line.text.replace(/\s+/g, ' ')
    if (before && continues(before, line, margins)) {
      paragraphs.push(join(paragraphs.pop() ?? '', text))
    } else paragraphs.push(text)
    before = line
  }
  return paragraphs
}

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
  const long = lines.filter((line) => line.gaps === 0 && line.right - line.left > line.page.width * 0.45)
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
  if (before.gaps > 0 || line.gaps > 0) return false
  if (before.right < margins.right - before.size * 3)
    return centred(before) && centred(line) && sameBlock(before, line, margins)
  if (line.left > margins.left + line.size * 0.8) return false
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
  const offset = Math.abs((line.left + line.right) / 2 - width / 2)
  return line.left > width * 0.16 && offset < width * 0.06
}

function join(text: string, next: string): string {
  return text.endsWith('-') && /^\p{Ll}/u.test(next) ? `${text}${next}` : `${text} ${next}`
}
