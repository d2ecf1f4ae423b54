import { isBlank, type Cell, type MergedCells, type Table, type TableRow } from '@dieuhanh/domain'
import { Unreadable, type CheckedZip } from '../intake/index.ts'
import { columnNumber } from './column-number.ts'
import { numberCell } from './number-formats.ts'
import type { TableLimits } from './types.ts'
import { richText, unescaped, type SheetPart, type Workbook } from './workbook.ts'
import { walkStream } from './xml-stream.ts'

const MOST_MERGED = 10_000
const LONGEST_CELL = 32_767

/** What one file may still hold; sheets share it. */
export interface Budget {
  rows: number
}

/** Reads the rows of a sheet as it inflates; rows and cells that hold nothing cost nothing. */
export async function readSheet(
  zip: CheckedZip,
  book: Workbook,
  sheet: SheetPart,
  limits: TableLimits,
  budget: Budget,
): Promise<Table> {
  const rows: TableRow[] = []
  const merged: MergedCells[] = []
  const reading = new RowReading(book, limits.columns)
  let hiddenRows = 0
  await walkStream(zip.stream(sheet.part), sheet.part, {
    open(name, attributes) {
      reading.open(name, attributes)
      if (name === 'mergeCell' && merged.length < MOST_MERGED) merged.push(...mergedOf(attributes['ref']))
    },
    close(name) {
      const row = reading.close(name)
      if (row === null) return
      budget.rows -= 1
      if (budget.rows < 0) throw new Unreadable('too-long', { rows: limits.rows })
      if (reading.hidden) hiddenRows += 1
      rows.push(row)
    },
    text: (characters) => reading.text(characters),
  })
  return { name: sheet.name, hidden: sheet.hidden, rows, hiddenRows, merged, cut: reading.cut }
}

/** Puts cells together as their elements pass. */
class RowReading {
  hidden = false
  cut = false
  private readonly book: Workbook
  private readonly columns: number
  private row = 0
  private column = -1
  private cells: Cell[] = []
  private type = 'n'
  private style = 0
  private value: string | null = null
  private hasFormula = false
  private inline: string | null = null
  private inValue = false
  private readonly rich = richText((words) => {
    this.inline = words
  })

  constructor(book: Workbook, columns: number) {
    this.book = book
    this.columns = columns
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'row':
        this.row = numbered(attributes['r']) ?? this.row + 1
        this.hidden = attributes['hidden'] === '1' || attributes['hidden'] === 'true'
        this.column = -1
        this.cells = []
        return
      case 'c':
        this.column = columnOf(attributes['r']) ?? this.column + 1
        this.type = attributes['t'] ?? 'n'
        this.style = Number(attributes['s'] ?? 0)
        this.value = null
        this.inline = null
        this.hasFormula = false
        return
      case 'v':
        this.inValue = true
        this.value = ''
        return
      case 'f':
        this.hasFormula = true
        return
      default:
        this.rich.open(name, 'is')
    }
  }

  /** The row that ends with this element, where it holds something. */
  close(name: string): TableRow | null {
    if (name === 'v') this.inValue = false
    else if (name === 'c') this.keepCell()
    else if (name === 'row') {
      const { row, cells } = this
      return cells.length > 0 ? { row, cells } : null
    } else this.rich.close(name, 'is')
    return null
  }

  text(characters: string): void {
    if (this.inValue) this.value += characters
    else this.rich.text(characters)
  }

  private keepCell(): void {
    const cell = this.cell()
    if (isBlank(cell)) return
    if (this.column >= this.columns) {
      this.cut = true
      return
    }
    while (this.cells.length < this.column) this.cells.push(null)
    this.cells[this.column] = cell
  }

  private cell(): Cell {
    const { type, value, book } = this
    if (type === 'inlineStr') return (this.inline ?? '').slice(0, LONGEST_CELL)
    if (value === null || value === '') return this.hasFormula && type !== 'str' ? { error: '#' } : null
    switch (type) {
      case 's':
        return book.shared[Number(value)] ?? null
      case 'str':
        return unescaped(value).slice(0, LONGEST_CELL)
      case 'b':
        return value === '1' || value === 'true'
      case 'e':
        return { error: value }
      case 'd':
        return /^\d{4}-\d\d-\d\d/.test(value)
          ? { day: value.slice(0, 10) as `${number}-${number}-${number}` }
          : value
      default: {
        const number = Number(value)
        if (!Number.isFinite(number)) return value
        return numberCell(number, book.styles[this.style] ?? 'number', book.since1904)
      }
    }
  }
}

function numbered(value: string | undefined): number | null {
  const number = Number(value)
  return value !== undefined && Number.isInteger(number) && number > 0 ? number : null
}

// Counted from 0.
function columnOf(place: string | undefined): number | null {
  const number = columnNumber(place)
  return number === null ? null : number - 1
}

function mergedOf(ref: string | undefined): MergedCells[] {
  const found = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(ref ?? '')
  if (!found) return []
  const [left, right] = [columnOf(found[1]), columnOf(found[3])]
  if (left === null || right === null) return []
  return [{ top: Number(found[2]), left, bottom: Number(found[4]), right }]
}
