import type { Span } from '../api/index.ts'

/** A stretch of the text that is set together: a paragraph, or the rows of a table. */
export interface Block extends Span {
  readonly kind: 'paragraph' | 'title' | 'table'
  /** Paragraph and title: one piece; table: its cells, row by row. */
  readonly rows: readonly (readonly Span[])[]
}

/** A run of blocks that the browser may leave undrawn while it is out of sight. */
export interface Chunk extends Span {
  readonly blocks: readonly Block[]
}

const chunkSize = 24
const tableRow = /^\s*\|.*\|\s*$/

function isTitle(line: string): boolean {
  const words = line.trim()
  return words.length > 2 && words.length <= 120 && words === words.toUpperCase() && /\p{L}{2}/u.test(words)
}

/** The cells of "| a | b |", each without its blanks. */
function cellsOf(line: string, start: number): readonly Span[] {
  const cells: Span[] = []
  let from = line.indexOf('|') + 1
  for (let bar = line.indexOf('|', from); bar !== -1; bar = line.indexOf('|', from)) {
    const cell = line.slice(from, bar)
    const lead = cell.length - cell.trimStart().length
    const end = Math.max(from + lead, from + cell.trimEnd().length)
    cells.push({ start: start + from + lead, end: start + end })
    from = bar + 1
  }
  return cells
}

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = []
  let start = 0
  let rows: (readonly Span[])[] = []
  let rowsStart = 0
  const closeTable = (end: number): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', start: rowsStart, end, rows })
    rows = []
  }
  for (const line of text.split('\n')) {
    const end = start + line.length
    if (tableRow.test(line)) {
      if (rows.length === 0) rowsStart = start
      rows.push(cellsOf(line, start))
    } else {
      closeTable(start)
      if (line.trim() !== '') {
        const kind = isTitle(line) ? 'title' : 'paragraph'
        blocks.push({ kind, start, end, rows: [[{ start, end }]] })
      }
    }
    start = end + 1
  }
  closeTable(text.length)
  return blocks
}

/** Sets a text in blocks and chunks; every block knows its place in the text. */
export function layOut(text: string): readonly Chunk[] {
  const blocks = blocksOf(text)
  const chunks: Chunk[] = []
  for (let first = 0; first < blocks.length; first += chunkSize) {
    const part = blocks.slice(first, first + chunkSize)
    chunks.push({ blocks: part, start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 })
  }
  return chunks
}
