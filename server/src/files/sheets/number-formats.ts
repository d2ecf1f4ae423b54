import { addDays, type Cell, type CivilDate } from '@dieuhanh/domain'

/** What the format of a cell makes of its number. */
export type Shown = 'number' | 'day' | 'percent'

const BUILT_IN_DAYS = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]
const BUILT_IN_PERCENTS = [9, 10]

/** What a format shows, by its number and, for formats of the file's own, its code. */
export function shownBy(id: number, code: string | undefined): Shown {
  if (code === undefined) {
    if (BUILT_IN_DAYS.includes(id)) return 'day'
    return BUILT_IN_PERCENTS.includes(id) ? 'percent' : 'number'
  }
  const signs = code
    .replace(/"[^"]*"|\\.|_./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .toLowerCase()
    .split(';')[0]
  if (signs === undefined || signs.includes('general')) return 'number'
  // Hours and minutes alone are no day.
  if (/[dy]/.test(signs) || (/m/.test(signs) && !/[hs]/.test(signs))) return 'day'
  return signs.includes('%') ? 'percent' : 'number'
}

/** A stored number as its format shows it; `since1904` for files of old Macintosh programs. */
export function numberCell(value: number, shown: Shown, since1904: boolean): Cell {
  if (shown === 'percent') return { percent: Number((value * 100).toPrecision(12)) }
  if (shown === 'day') return dayOf(value, since1904) ?? value
  return value
}

const LAST = 2_958_465

// Excel counts from 1899-12-30, but took 1900 for a leap year: before its 29 February it is a day ahead.
function dayOf(serial: number, since1904: boolean): Cell | null {
  const day = Math.floor(serial + (since1904 ? 1462 : 0) + 1e-9)
  if (day < 1 || day > LAST) return null
  return { day: addDays('1899-12-30' as CivilDate, day < 60 ? day + 1 : day) }
}
