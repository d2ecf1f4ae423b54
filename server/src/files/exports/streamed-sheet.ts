import { Readable } from 'node:stream'
import { isDay, wallClock, type Sheet, type SheetCell, type SheetColumn, type SheetPages } from './sheet.ts'
import {
  bookPart,
  bookRelations,
  contentTypes,
  escapeWords,
  fileRelations,
  letter,
  sheetBegin,
  sheetEnd,
  steps,
  styles,
  stylesPart,
  type WrittenSheet,
} from './sheet-parts.ts'
import { zipStream, type ZipEntry } from './zip-stream.ts'

// Excel reads 1,048,576 rows of a sheet; what is more goes on in the next.
const most = 1_048_000

/**
 * Writes an XLSX as its rows come, page after page: A4 landscape, the head on every printed page. Memory stays that of one
 * page, since the next is asked for only when the reader has taken the last. A list longer than a sheet goes on in another.
 */
export function streamSheet(sheet: Sheet, pages: SheetPages, rowsPerSheet: number = most): Readable {
  return Readable.from(zipStream(entries(sheet, pages, rowsPerSheet)), { objectMode: false })
}

async function* entries(sheet: Sheet, pages: SheetPages, rowsPerSheet: number): AsyncGenerator<ZipEntry> {
  const headRow = sheet.notes.length + 2
  yield { name: '_rels/.rels', content: [fileRelations] }
  yield { name: 'xl/styles.xml', content: [stylesPart()] }
  const rows = new Rows(pages)
  const written: WrittenSheet[] = []
  try {
    do {
      const name = sheetName(sheet.name, written.length + 1)
      const place = { headRow, lastRow: headRow, first: written.length === 0 }
      const content = sheetWords(sheet, rows, rowsPerSheet, place)
      yield { name: `xl/worksheets/sheet${written.length + 1}.xml`, content }
      written.push({ name, lastRow: place.lastRow })
    } while (!rows.over)
  } finally {
    await rows.close()
  }
  yield { name: 'xl/workbook.xml', content: [bookPart(sheet, headRow, written)] }
  yield { name: 'xl/_rels/workbook.xml.rels', content: [bookRelations(written.length)] }
  yield { name: '[Content_Types].xml', content: [contentTypes(written.length)] }
}

/** The rows of all pages, taken in pieces that may end anywhere. */
class Rows {
  over = false
  private waiting: readonly (readonly SheetCell[])[] = []
  private readonly pages: AsyncIterator<readonly (readonly SheetCell[])[]>

  constructor(pages: SheetPages) {
    this.pages = pages[Symbol.asyncIterator]()
  }

  /** The next rows, at most `limit`; none at the end. */
  async take(limit: number): Promise<readonly (readonly SheetCell[])[]> {
    const taken = this.waiting.slice(0, limit)
    this.waiting = this.waiting.slice(limit)
    // A page ahead, so that the end is known before another sheet is begun.
    while (this.waiting.length === 0 && !this.over) {
      const { done, value } = await this.pages.next()
      if (done) this.over = true
      else this.waiting = value
    }
    return taken.length > 0 || this.over ? taken : this.take(limit)
  }

  async close(): Promise<void> {
    await this.pages.return?.()
  }
}

// A name of a sheet holds 31 signs, and none of these.
function sheetName(name: string, nth: number): string {
  const ending = nth === 1 ? '' : ` (${nth})`
  return name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31 - ending.length) + ending
}

async function* sheetWords(
  sheet: Sheet,
  rows: Rows,
  limit: number,
  place: { readonly headRow: number; lastRow: number; readonly first: boolean },
): AsyncGenerator<string> {
  const { columns } = sheet
  const letters = columns.map((_, at) => letter(at + 1))
  yield sheetBegin(columns, place.headRow, place.first) + headWords(sheet, letters)
  while (place.lastRow < place.headRow + limit) {
    const taken = await rows.take(Math.min(500, place.headRow + limit - place.lastRow))
    if (taken.length === 0) break
    let words = ''
    for (const cells of taken) words += rowWords(columns, letters, cells, (place.lastRow += 1))
    yield words
  }
  yield sheetEnd(columns, place.headRow, place.lastRow)
}

function headWords(sheet: Sheet, letters: readonly string[]): string {
  const line = (row: number, words: string, style: number, height: number): string =>
    `<row r="${row}" ht="${height}" customHeight="1">${textCell(`A${row}`, words, style)}</row>`
  const row = sheet.notes.length + 2
  const heads = sheet.columns.map(({ head }, at) => textCell(`${letters[at]}${row}`, head, styles.head))
  const lines = Math.max(...sheet.columns.map(({ head, width }) => linesOf(head, width)))
  return [
    line(1, sheet.title, styles.title, 22),
    ...sheet.notes.map((note, at) => line(at + 2, note, styles.note, 17)),
    `<row r="${row}" ht="${LINE * lines + 6}" customHeight="1">${heads.join('')}</row>`,
  ].join('')
}

function rowWords(
  columns: readonly SheetColumn[],
  letters: readonly string[],
  cells: readonly SheetCell[],
  row: number,
): string {
  let words = ''
  let lines = 1
  for (let at = 0; at < columns.length; at += 1) {
    const { kind, width } = columns[at] as SheetColumn
    const cell = cells[at] ?? null
    words += cellWords(`${letters[at]}${row}`, kind, cell)
    if (cell === null || typeof cell === 'number' || kind === 'moment') continue
    const text = typeof cell === 'string' ? cell : cell.text
    if (text.length > width / 2) lines = Math.max(lines, linesOf(text, width))
  }
  // Programs that draw a file without opening it in Excel do not fit rows to wrapped text by themselves.
  return `<row r="${row}" ht="${LINE * lines}" customHeight="1">${words}</row>`
}

const LINE = 16
const TALLEST = 25

// Letters of a proportional font: a column holds a little more of them than its width says, but words break early.
function linesOf(text: string, width: number): number {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 0.95) / width)), 0)
  return Math.min(TALLEST, lines)
}

// Excel knows no time zones: a moment is written as the wall clock of Việt Nam, a day as its midnight. Text stays text
// even where it begins like a formula, since it is written as a string and never as a formula.
function cellWords(place: string, kind: SheetColumn['kind'], cell: SheetCell): string {
  if (cell === null || cell === '') return `<c r="${place}" s="${styles[kind]}"/>`
  if (typeof cell === 'object') {
    const step = Math.min(steps, cell.indent)
    return textCell(place, cell.text, step > 0 ? styles.indented + step - 1 : styles.text)
  }
  if (typeof cell === 'number') return `<c r="${place}" s="${styles[kind]}"><v>${cell}</v></c>`
  if (kind === 'moment') return `<c r="${place}" s="${styles.moment}"><v>${serial(wallClock(cell))}</v></c>`
  // Where there is no day but words ("hằng tháng"), the words stand.
  if (kind === 'day' && isDay(cell)) {
    return `<c r="${place}" s="${styles.day}"><v>${serial(Date.parse(cell))}</v></c>`
  }
  return textCell(place, cell, styles[kind])
}

// Excel counts days from 1899-12-30.
function serial(milliseconds: number): number {
  return Math.round((milliseconds / 86_400_000 + 25_569) * 1e8) / 1e8
}

// A cell holds 32,767 signs.
const longest = 32_767

function textCell(place: string, text: string, style: number): string {
  const words = text.length > longest ? `${text.slice(0, longest - 1)}…` : text
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeWords(words)}</t></is></c>`
}
