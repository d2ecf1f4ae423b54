import { addDays, readTypedDeadline, type CivilDate } from '../calendar/index.ts'
import { isRefused } from '../refusal.ts'
import { isBlank, wordsOf } from './cell.ts'
import type { Cell, CellProblem } from './types.ts'

// Days that Excel counts from 1982 to 2119: a figure among them in a column of days lost its format.
const LOST_DAYS = { from: 30_000, to: 80_000 } as const
const EXCEL_BEGINS: CivilDate = '1899-12-30'

/** The day that a bare figure of a column of days was before its cell lost the format; null for other cells. */
export function lostDay(cell: Cell): CivilDate | null {
  if (typeof cell !== 'number' || cell < LOST_DAYS.from || cell > LOST_DAYS.to) return null
  return addDays(EXCEL_BEGINS, Math.floor(cell))
}

/** Reads a cell that holds one whole day; null for a blank one and for what is no day, which becomes a problem. */
export function readDayCell<Field extends string>(
  cell: Cell,
  field: Field,
  today: CivilDate,
  problems: CellProblem<Field>[],
): CivilDate | null {
  if (isBlank(cell)) return null
  if (typeof cell === 'object' && cell !== null) {
    if ('day' in cell) return cell.day
    if ('error' in cell) return null
  }
  const words = wordsOf(cell)
  const lost = lostDay(cell)
  if (lost) {
    problems.push({ field, code: 'day-without-format', words, facts: { day: lost } })
    return null
  }
  const read = readTypedDeadline(words, { today })
  // A day without its year would be the next one, and tables tell what was before.
  if (!isRefused(read) && read.kind === 'date' && !read.assumed) return read.date
  const none = isRefused(read) && read.reason === 'no-such-day'
  problems.push({ field, code: none ? 'no-such-day' : 'not-a-day', words })
  return null
}
