import type { PageLine } from './lines.ts'
import type { PageParts } from './paragraphs.ts'

const EDGE = 0.12
const LINES_AT_AN_EDGE = 2
// Text goes on at its own distance; what runs along the edge stands off.
const STANDS_OFF = 1.5
const SAME_PLACE = 3

/** The pages without what is printed at the edge of page after page (running heads and feet), and that. */
export function withoutRunningHeads(pages: readonly PageParts[]): { pages: PageParts[]; heads: string[] } {
  const edges = pages.map(edgeLines)
  const least = Math.max(2, pages.length * 0.4)
  const isHead = (line: PageLine): boolean =>
    edges.filter((lines) => lines.some((other) => other === line || isSame(line, other))).length >= least
  const heads = new Set(edges.flat().filter(isHead))
  const kept = pages.map((page) => page.filter((part) => part.kind !== 'line' || !heads.has(part.line)))
  return { pages: kept, heads: [...new Set([...heads].map((line) => line.text))] }
}

function isSame(line: PageLine, other: PageLine): boolean {
  return Math.abs(line.base - other.base) < SAME_PLACE && keyOf(line.text) === keyOf(other.text)
}

// The outermost lines above and below the text, each farther from it than lines of the text are from one another.
function edgeLines(page: PageParts): PageLine[] {
  const lines = page.flatMap((part) => (part.kind === 'line' ? [part.line] : []))
  const down = lines.toSorted((one, other) => other.base - one.base)
  return [...outermost(down, 1), ...outermost(down.toReversed(), -1)]
}

function outermost(lines: readonly PageLine[], direction: 1 | -1): PageLine[] {
  const found: PageLine[] = []
  for (const [at, line] of lines.slice(0, LINES_AT_AN_EDGE).entries()) {
    const { height } = line.page
    const isAtEdge = direction === 1 ? line.base > height * (1 - EDGE) : line.base < height * EDGE
    if (!isAtEdge || line.page.column !== undefined) break
    found.push(line)
    const next = lines[at + 1]
    // What stands alone on its page is its text.
    if (!next) return []
    const distance = (line.base - next.base) * direction
    if (distance > line.size * STANDS_OFF) return found.filter((edge) => /\p{L}{2}/u.test(edge.text))
  }
  return []
}

const keyOf = (text: string): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()
