import { Readable } from 'node:stream'
import { isDay, wallClock, type Sheet, type SheetCell, type SheetColumn, type SheetPages } from './sheet.ts'

/**
 * Writes the head and the rows of a sheet as CSV (RFC 4180) in UTF-8 with a byte order mark, so that Excel reads the
 * letters; days as `2026-12-31`, moments as `2026-12-31 08:30` of Việt Nam, figures with a decimal point.
 */
export function streamCsv(sheet: Sheet, pages: SheetPages): Readable {
  return Readable.from(words(sheet, pages), { objectMode: false })
}

async function* words({ columns }: Sheet, pages: SheetPages): AsyncGenerator<Buffer> {
  yield Buffer.from(`\uFEFF${columns.map(({ head }) => quoted(head)).join(',')}\r\n`)
  for await (const rows of pages) {
    const lines = rows.map((cells) =>
      columns.map(({ kind }, at) => quoted(wordsOf(kind, cells[at] ?? null))).join(','),
    )
    if (lines.length > 0) yield Buffer.from(`${lines.join('\r\n')}\r\n`)
  }
}

function wordsOf(kind: SheetColumn['kind'], cell: SheetCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'object') return harmless(cell.text)
  if (kind === 'moment') return new Date(wallClock(cell)).toISOString().slice(0, 16).replace('T', ' ')
  return kind === 'day' && isDay(cell) ? cell : harmless(cell)
}

// Excel runs a cell of a CSV that begins like a formula; behind an apostrophe it is words.
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
