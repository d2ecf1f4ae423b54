import { isSideBySide } from '../../words/letterhead.ts'

/** A document before it becomes text: paragraphs and tables, in order. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[] }

/** The paragraphs of a cell. */
export type Cell = readonly string[]

/**
 * Writes blocks as text: a paragraph per line, rows of a table as `| a | b |`. Tables that only put letterhead or
 * signature side by side are written column by column, as they are read.
 */
export function writeText(blocks: readonly Block[]): string {
  const lines: string[] = []
  for (const block of sideBySide(blocks)) {
    if (block.kind === 'paragraph') lines.push(...block.text.split('\n').map(tidy))
    else lines.push(...writeTable(block.rows))
  }
  return `${joinLines(lines)}\n`.normalize('NFC')
}

// Columns that were set apart by tabs or many blanks.
const TABBED = /^\s*(\S.*?)(?:\t\s*| {4,})(\S.*)$/s
const MOST_LINES = 10

// A letterhead or a signature in two columns made with tabs is read column by column, as one made with a table.
function sideBySide(blocks: readonly Block[]): Block[] {
  const written: Block[] = []
  for (let at = 0; at < blocks.length; at += 1) {
    const zone = tabbedFrom(blocks, at)
    const block = blocks[at]
    if (zone) {
      written.push({ kind: 'table', rows: [zone] })
      at += Math.max(zone[0]?.length ?? 0, zone[1]?.length ?? 0) - 1
    } else if (block) written.push(block)
  }
  return written
}

function tabbedFrom(blocks: readonly Block[], from: number): [string[], string[]] | null {
  const [left, right]: [string[], string[]] = [[], []]
  for (const block of blocks.slice(from, from + MOST_LINES)) {
    const parts = block.kind === 'paragraph' ? TABBED.exec(block.text) : null
    if (!parts?.[1] || !parts[2] || parts[2].includes('\t')) break
    left.push(parts[1])
    right.push(parts[2])
  }
  return left.length >= 2 && isSideBySide([...left, ...right].join('\n')) ? [left, right] : null
}

function writeTable(rows: readonly (readonly Cell[])[]): string[] {
  if (isLayout(rows)) return rows.flatMap((row) => row.flatMap((cell) => ['', ...cell.map(tidy)]))
  const written = rows
    .map((row) => row.map((cell) => tidy(joinCell(cell).replaceAll('|', '/').replaceAll('\n', ' '))))
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => `| ${row.join(' | ')} |`)
  return ['', ...written, '']
}

// A narrow cell breaks a day or a number where it likes: "30/6/20" and "26" are one.
function joinCell(cell: Cell): string {
  return cell.join('\n').replace(/(?<=\/\d{1,3})\n(?=\d)|(?<=\d\/)\n(?=\d)/g, '')
}

// Letterhead: motto beside issuer. Signature: recipients beside the signer. A frame around one text: a single cell.
function isLayout(rows: readonly (readonly Cell[])[]): boolean {
  const width = Math.max(0, ...rows.map((row) => row.length))
  if (width <= 1) return true
  return width <= 3 && rows.length <= 6 && isSideBySide(rows.flat(2).join('\n'))
}

function tidy(line: string): string {
  return line.replace(/[ \t\u00a0]{2,}|[\t\u00a0]/g, ' ').trim()
}

// At most one empty line in a row, none at the ends.
function joinLines(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
}
