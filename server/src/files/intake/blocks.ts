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
  for (const block of blocks) {
    if (block.kind === 'paragraph') lines.push(...block.text.split('\n').map(tidy))
    else lines.push(...writeTable(block.rows))
  }
  return `${joinLines(lines)}\n`.normalize('NFC')
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
  return line.replace(/[ \t\u00a0]+/g, ' ').trim()
}

// At most one empty line in a row, none at the ends.
function joinLines(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
}
