import type exceljs from 'exceljs'
import { PassThrough, type Readable } from 'node:stream'
import { once } from 'node:events'

/** A column of a sheet: its head, its width in characters, and what its cells hold. */
export interface SheetColumn {
  readonly head: string
  readonly width: number
  readonly kind: 'text' | 'number' | 'percent' | 'day' | 'moment'
}

/** A cell: days as `YYYY-MM-DD`, moments as ISO 8601, percents as 0–100. */
export type SheetCell = string | number | null

/** A sheet for people: a title, lines under it, a head that stays in sight, typed cells that can be filtered. */
export interface Sheet {
  readonly name: string
  readonly title: string
  /** Under the title: what was chosen, when it was drawn. */
  readonly notes: readonly string[]
  readonly columns: readonly SheetColumn[]
}

const font = { name: 'Times New Roman', size: 12 }
const thin = { style: 'thin' as const, color: { argb: 'FF9AA3AE' } }
const border = { top: thin, bottom: thin, left: thin, right: thin }
const formats: Record<SheetColumn['kind'], string> = {
  text: '@',
  number: '#,##0.##',
  percent: '0"%"',
  day: 'dd/mm/yyyy',
  moment: 'dd/mm/yyyy hh:mm',
}

/**
 * Writes an XLSX as its rows come, page after page: A4 landscape, the head on every printed page. Memory stays that of one
 * page, since the next is asked for only when the reader has taken the last.
 */
export function streamSheet(sheet: Sheet, pages: AsyncIterable<readonly (readonly SheetCell[])[]>): Readable {
  const out = new PassThrough()
  write(sheet, pages, out).catch((error: unknown) =>
    out.destroy(error instanceof Error ? error : new Error(String(error))),
  )
  return out
}

async function write(
  sheet: Sheet,
  pages: AsyncIterable<readonly (readonly SheetCell[])[]>,
  out: PassThrough,
): Promise<void> {
  // Brought in when the first list is written: most servers never write one on most days.
  const { default: library } = await import('exceljs')
  const book = new library.stream.xlsx.WorkbookWriter({
    stream: out,
    useStyles: true,
    useSharedStrings: false,
  })
  const headRow = sheet.notes.length + 2
  const drawn = book.addWorksheet(sheet.name, {
    views: [{ state: 'frozen', ySplit: headRow }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${headRow}:${headRow}`,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&R&P/&N' },
  })
  drawn.columns = sheet.columns.map(({ width }) => ({ width }))
  writeHead(drawn, sheet)
  let last = headRow
  for await (const rows of pages) {
    for (const cells of rows) writeRow(drawn, sheet.columns, cells)
    last += rows.length
    if (out.writableNeedDrain) await once(out, 'drain')
  }
  drawn.autoFilter = { from: { row: headRow, column: 1 }, to: { row: last, column: sheet.columns.length } }
  drawn.commit()
  await book.commit()
}

function writeHead(drawn: exceljs.Worksheet, sheet: Sheet): void {
  const title = drawn.addRow([sheet.title])
  title.font = { ...font, size: 14, bold: true }
  title.commit()
  for (const note of sheet.notes) {
    const row = drawn.addRow([note])
    row.font = { ...font, italic: true }
    row.commit()
  }
  const head = drawn.addRow(sheet.columns.map((column) => column.head))
  head.eachCell((cell) => {
    cell.font = { ...font, bold: true }
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
    cell.border = border
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE6EBF1' } }
  })
  head.commit()
}

function writeRow(
  drawn: exceljs.Worksheet,
  columns: readonly SheetColumn[],
  cells: readonly SheetCell[],
): void {
  const row = drawn.addRow(columns.map((column, index) => valueOf(column.kind, cells[index] ?? null)))
  for (const [index, { kind }] of columns.entries()) {
    const cell = row.getCell(index + 1)
    cell.font = font
    cell.border = border
    cell.numFmt = formats[kind]
    cell.alignment = {
      vertical: 'top',
      wrapText: kind === 'text' || kind === 'day',
      horizontal: kind === 'text' ? 'left' : 'center',
    }
  }
  // Programs that draw a file without opening it in Excel do not fit rows to wrapped text by themselves.
  row.height = LINE * Math.max(1, ...columns.map(({ width }, index) => linesOf(cells[index] ?? null, width)))
  row.commit()
}

const LINE = 16
const TALLEST = 25

// Letters of a proportional font: a column holds a little more of them than its width says, but words break early.
function linesOf(cell: SheetCell, width: number): number {
  const lines = String(cell ?? '').split('\n')
  return Math.min(
    TALLEST,
    lines.reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 0.95) / width)), 0),
  )
}

// Excel knows no time zones: a moment is written as the wall clock of Viet Nam, a day as its midnight. Text stays text
// even where it begins like a formula, since it is written as a string and never as a formula.
function valueOf(kind: SheetColumn['kind'], cell: SheetCell): string | number | Date | null {
  if (cell === null || typeof cell === 'number') return cell
  // Where there is no day but words ("hằng tháng"), the words stand.
  if (kind === 'day') return /^\d{4}-\d{2}-\d{2}$/.test(cell) ? new Date(`${cell}T00:00:00Z`) : cell
  if (kind === 'moment') return new Date(Date.parse(cell) + 7 * 3_600_000)
  return cell
}
