import {
  civilDate,
  dayMonthAt,
  endOf,
  fullDayAt,
  isDigitAt,
  matchAt,
  skipBlanks,
  sticky,
  type WrittenDay,
  unitBefore,
  wordBefore,
  unitsOf,
} from '../lexicon/index.ts'
import { afterNumber, HYPHEN } from './openings.ts'
import { isoDayAt } from './page-day.ts'
import { bounds, dayOf, type Stretch } from './stretch.ts'

const PART_OF_DAY = sticky(
  '(?:(?:sáng sớm|rạng sáng|sáng|trưa|chiều|tối|đêm) )?(?:(?:các )?ngày|hôm)(?: (?:mùng|mồng))?_',
)

/** `Chiều 10/10`, `sáng 18/11/2025`. */
const PART_ALONE = sticky('(?:sáng|trưa|chiều|tối|đêm) (?=[0-9]{1,2}(?:_[/-]_|[.])[0-9]{1,2}(?![0-9]))')
/** `ngày 15, 16`, `ngày 15 và 16`, `ngày 15 - 16`. */
const JOINTS: ReadonlySet<number> = unitsOf(',vđ-')
const FIRST_DAYS = sticky(
  '([0-9]{1,2})(?:(?:_,_| và |_-_)[0-9]{1,2}){0,3}(?:_,_| và |_-_| đến (?:ngày )?)(?=[0-9]{1,2}(?:_/|[.][0-9]{1,2}(?![0-9])| tháng ))',
)
/** The calendar of feasts is not ours. */
const LUNAR = sticky(' (?:(?:\\()?âm lịch|tết(?![a-zà-ỹđ]))')
const LUNAR_LETTERS: ReadonlySet<number> = unitsOf('(ât')
/** `sáng nay (24/10)`, `thứ Sáu (24/10)`, `chiều qua 24-10`. */
const NAMED_BEFORE =
  /(?:(?:nay|mai|(?:hôm|sáng|trưa|chiều|tối|đêm)\s{1,2}qua|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)\s{0,2}\(|(?:hôm|sáng|trưa|chiều|tối|đêm)\s{1,2}(?:nay|qua|mai),?\s{1,2})$/
/** `nghỉ lễ 30/4, 01/5/2023`: a feast is named after its day. */
const FEAST_BEFORE = /lễ [0-9]{1,2}\/[0-9]{1,2}(?:,| và| -) $/
/** `khai giảng (05/9)`: a nought before the day makes it one. */
const BRACKETED = /0[1-9]\/(?:0?[1-9]|1[0-2])(?=\))/y
/** How what `NUMBER_BEFORE` finds ends. */
const NUMBERED: ReadonlySet<number> = unitsOf('ố:nỳứ')
const NUMBER_BEFORE = /(?:số\s{1,3}:?|(?:tuần|lần|kỳ|phiên)(?: thứ)?)\s{0,3}$/

/** `ngày 05/12/2023`, `chiều ngày 18 tháng 11 năm 2025`, `11/03/2024`, `15-20/10/2025`; without a year only after `ngày`. */
export const day = (view: string, at: number): Stretch | undefined =>
  isDigitAt(view, at) ? bareDay(view, at) : namedDay(view, at)

function namedDay(view: string, at: number): Stretch | undefined {
  const start = dayNumber(view, at)
  if (start < 0) return undefined
  if (JOINTS.has(view.charCodeAt(afterNumber(view, start))) && matchAt(FIRST_DAYS, view, start) !== undefined)
    return days(view, start, FIRST_DAYS.lastIndex)
  return found(view, fullDayAt(view, start) ?? dayMonthAt(view, start))
}

/** Where the number of a day begins after the words at `at`, or -1. */
function dayNumber(view: string, at: number): number {
  const simple = view.startsWith('ngày', at) ? skipBlanks(view, at + 4, 4) : at
  if (isDigitAt(view, simple)) return simple
  const end = endOf(PART_OF_DAY, view, at)
  return end < 0 ? endOf(PART_ALONE, view, at) : end
}

function bareDay(view: string, at: number): Stretch | undefined {
  const iso = isoDayAt(view, at)
  if (iso !== undefined) {
    const whole = bounds(iso.date, iso.date)
    return { end: iso.end, unit: 'day', on: () => whole, year: Number(iso.date.slice(0, 4)) }
  }
  if (NUMBERED.has(unitBefore(view, at)) && NUMBER_BEFORE.test(view.slice(Math.max(0, at - 10), at)))
    return undefined
  if (view.charCodeAt(afterNumber(view, at)) === HYPHEN && matchAt(FIRST_DAYS, view, at) !== undefined) {
    const several = days(view, at, FIRST_DAYS.lastIndex)
    if (several !== undefined && (several.year !== undefined || isBracketedDays(view, at))) return several
  }
  const day = found(view, fullDayAt(view, at) ?? (isNamed(view, at) ? dayMonthAt(view, at) : undefined))
  return day !== undefined && FEAST_BEFORE.test(view.slice(Math.max(0, at - 18), at)) ? undefined : day
}

/** `trong 2 ngày (11-12/3)`: the days are named in brackets. */
export const isBracketedDays = (view: string, at: number): boolean =>
  view.charAt(at - 1) === '(' && wordBefore(view, at - 1) === 'ngày'

/** `trong hai ngày (5 và 6/7)`: the first of several days without their month. */
export const bracketedDays = (view: string, at: number): Stretch | undefined =>
  isBracketedDays(view, at) && matchAt(FIRST_DAYS, view, at) !== undefined
    ? days(view, at, FIRST_DAYS.lastIndex)
    : undefined

/** `sáng nay (24/10)`, `chiều qua 24-10`, `khai giảng (05/9)`: what stands before says that it is a day. */
function isNamed(view: string, at: number): boolean {
  if (view.charAt(at - 1) === '(') {
    if (matchAt(BRACKETED, view, at) !== undefined) return true
  } else if (!TODAY_LETTERS.has(unitBefore(view, at)) || matchAt(NO_SHARE, view, at) === undefined)
    return false
  return NAMED_BEFORE.test(view.slice(Math.max(0, at - 16), at))
}

/** `sáng nay 24/10, …`, `sáng nay 24/10 tại …`; in `tối nay 9/10 xã` it is a share. */
const NO_SHARE = sticky(
  '[0-9]{1,2}_[/.-]_[0-9]{1,2}(?=_[,;:)]|_[.](?![0-9])|_$|\\n| (?:tại|ở|diễn|ubnd|hđnd|ban|sở|bộ|đoàn|đồng chí|ông|bà|thường trực|chủ tịch|phó|lãnh đạo|công an|tỉnh|huyện|thành)(?![a-zà-ỹđ]))',
)

/** How `nay`, `qua`, `mai` end, or the comma after them. */
const TODAY_LETTERS: ReadonlySet<number> = unitsOf('yai,')

function found(view: string, written: WrittenDay | undefined): Stretch | undefined {
  if (written?.month === undefined || isLunar(view, written.end)) return undefined
  const { end, day: number, month, year } = written
  if (year !== undefined && civilDate(year, month, number) === undefined) return undefined
  return { end, unit: 'day', on: dayOf(month, number), year }
}

const isLunar = (view: string, at: number): boolean =>
  LUNAR_LETTERS.has(view.charCodeAt(skipBlanks(view, at, 4))) && matchAt(LUNAR, view, at) !== undefined

/** `ngày 15 và 16/11/2025`, `ngày 08-09/11/2025`: from the first to the last. */
function days(view: string, start: number, last: number): Stretch | undefined {
  const first = Number.parseInt(view.slice(start, start + 2), 10)
  const found = fullDayAt(view, last) ?? dayMonthAt(view, last)
  const month = found?.month
  if (found === undefined || month === undefined || first >= found.day) return undefined
  const on = (year: number) => bounds(civilDate(year, month, first), civilDate(year, month, found.day))
  return { end: found.end, unit: 'days', on, year: found.year }
}
