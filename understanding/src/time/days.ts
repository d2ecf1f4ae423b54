import { civilDate, dayMonthAt, fullDayAt, isLetterAt, matchAt, sticky } from '../lexicon/index.ts'
import { isoDayAt } from './page-day.ts'
import { bounds, dayOf, type Stretch } from './stretch.ts'
import { yearOf } from './year-words.ts'

const PART_OF_DAY = sticky(
  '(?:(?:sáng sớm|rạng sáng|sáng|trưa|chiều|tối|đêm) )?(?:(?:các )?ngày|hôm)(?: (?:mùng|mồng))?_',
)

/** `Chiều 10/10`, `sáng 18/11/2025`. */
const PART_ALONE = sticky('(?:sáng|trưa|chiều|tối|đêm) (?=[0-9]{1,2}(?:_[/-]_|[.])[0-9]{1,2}(?![0-9]))')
const FIRST_DAYS = sticky(
  '([0-9]{1,2})(?:(?:_,_| và |_-_)[0-9]{1,2}){0,3}(?:_,_| và |_-_)(?=[0-9]{1,2}(?:_/| tháng ))',
)
/** The calendar of feasts is not ours. */
const LUNAR = sticky(' (?:\\()?âm lịch')
/** `khai giảng (05/9)`: a nought before the day makes it one. */
const BRACKETED = /0[1-9]\/(?:0?[1-9]|1[0-2])(?=\))/y
const NUMBER_BEFORE = /(?:số\s{1,3}:?|(?:tuần|lần|kỳ|phiên)(?: thứ)?)\s{0,3}$/

/** `ngày 05/12/2023`, `chiều ngày 18 tháng 11 năm 2025`, `11/03/2024`; without a year only after `ngày`. */
export function day(view: string, at: number): Stretch | undefined {
  const iso = isoDayAt(view, at)
  if (iso !== undefined)
    return {
      end: iso.end,
      unit: 'day',
      on: () => bounds(iso.date, iso.date),
      ...yearOf(iso.date.slice(0, 4)),
    }
  const begun = isLetterAt(view, at)
  const pattern = begun && matchAt(PART_OF_DAY, view, at) === undefined ? PART_ALONE : PART_OF_DAY
  const named = begun && (pattern === PART_OF_DAY || matchAt(PART_ALONE, view, at) !== undefined)
  const start = named ? pattern.lastIndex : at
  if (named && matchAt(FIRST_DAYS, view, start) !== undefined) return days(view, start, FIRST_DAYS.lastIndex)
  if (!named && NUMBER_BEFORE.test(view.slice(Math.max(0, at - 10), at))) return undefined
  const inBrackets = !named && view.charAt(at - 1) === '(' && matchAt(BRACKETED, view, at) !== undefined
  const found = fullDayAt(view, start) ?? (named || inBrackets ? dayMonthAt(view, start) : undefined)
  if (found?.month === undefined || matchAt(LUNAR, view, found.end) !== undefined) return undefined
  if (found.year !== undefined && civilDate(found.year, found.month, found.day) === undefined)
    return undefined
  return { end: found.end, unit: 'day', on: dayOf(found.month, found.day), ...yearOf(found.year) }
}

/** `ngày 15 và 16/11/2025`, `ngày 08-09/11/2025`: from the first to the last. */
function days(view: string, start: number, last: number): Stretch | undefined {
  const first = Number.parseInt(view.slice(start, start + 2), 10)
  const found = fullDayAt(view, last) ?? dayMonthAt(view, last)
  const month = found?.month
  if (found === undefined || month === undefined || first >= found.day) return undefined
  const on = (year: number) => bounds(civilDate(year, month, first), civilDate(year, month, found.day))
  return { end: found.end, unit: 'days', on, ...yearOf(found.year) }
}
