import { monthEnd, monthStart } from './civil.ts'
import { matchAt, monthOf, skipBlanks, sticky, unitsOf } from '../lexicon/index.ts'
import { afterNumber, HYPHEN, SLASH } from './openings.ts'
import { type Bounds, bounds, months, type Stretch } from './stretch.ts'
import { IN_YEAR, isLabelled, shiftOf, yearOf } from './year-words.ts'

const MONTH = sticky(
  'tháng_(0?[1-9]|1[0-2]|mười một|mười hai|(?:một|hai|ba|tư|sáu|bảy|tám|chín|mười)(?=(?:_/_| năm )20[0-9]{2}))(?![0-9a-zà-ỹđ]| (?:\\()?âm lịch)',
)
const MORE_MONTHS = sticky('(?:_,_|_-_| và | đến )(?:tháng )?(0?[1-9]|1[0-2])(?![0-9]|[.,][0-9]|_%)')
/** `tháng 9 đến tháng 12`: within one year. */
const TO_MONTH = sticky(' (?:đến|tới)(?: hết)? tháng (0?[1-9]|1[0-2])(?![0-9]|_-)')
/** `tháng 12 năm trước`. */
const OTHER_YEAR = sticky(' năm (trước|ngoái|sau|tới)(?![a-zà-ỹđ])')
const OF_YEAR = sticky(IN_YEAR)

/** How the number or name of a month begins. */
const MONTH_LETTERS: ReadonlySet<number> = unitsOf('0123456789cmhbts')
/** `ngày 32 tháng 4`: where the day was refused, its month is no time of its own. */
const AFTER_DAY = /ngày\s{1,3}[0-9]{1,2}\s{1,3}$/

/** `tháng 6/2024`, `tháng 3, 4 năm 2025`, `tháng 01 - 6/2025`, `tháng 5`; a list needs its year to be one. */
export function month(view: string, at: number): Stretch | undefined {
  if (!MONTH_LETTERS.has(view.charCodeAt(skipBlanks(view, at + 5, 4)))) return undefined
  if (AFTER_DAY.test(view.slice(Math.max(0, at - 10), at))) return undefined
  const several = monthsToMonths(view, at)
  if (several !== undefined) return several
  const found = matchAt(MONTH, view, at)
  const first = monthOf(found?.[1] ?? '')
  if (first === undefined) return undefined
  const firstEnd = MONTH.lastIndex
  const to = Number(matchAt(TO_MONTH, view, firstEnd)?.[1])
  if (to > first) {
    const last = TO_MONTH.lastIndex
    const year = matchAt(OF_YEAR, view, last)
    const end = year === undefined ? last : OF_YEAR.lastIndex
    return { end, unit: 'month', on: months(first, to), year: yearOf(year?.[1]) }
  }
  let end = firstEnd
  let last = first
  for (let count = 0; count < 5; count++) {
    const more = matchAt(MORE_MONTHS, view, end)
    if (more === undefined) break
    last = Number(more[1])
    end = MORE_MONTHS.lastIndex
  }
  const other = matchAt(OTHER_YEAR, view, firstEnd)
  if (other !== undefined)
    return { end: OTHER_YEAR.lastIndex, unit: 'month', on: months(first, first), shift: shiftOf(other[1]) }
  const year = matchAt(OF_YEAR, view, end)
  if (year !== undefined)
    return {
      end: OF_YEAR.lastIndex,
      unit: 'month',
      on: last < first ? overTurn(first, last) : months(first, last),
      year: yearOf(year[1]),
    }
  return { end: firstEnd, unit: 'month', on: months(first, first) }
}

/** `tháng 11 đến tháng 3 năm 2026` begins in the year before. */
const overTurn =
  (first: number, last: number) =>
  (year: number): Bounds =>
    bounds(monthStart(year - 1, first), monthEnd(year, last))

const BARE_MONTH = sticky(`(0?[1-9]|1[0-2])_/_(20[1-4][0-9])(?![0-9]|_[/-]_[0-9a-zđ]|[.,][0-9])`)

const MONTHS_TO_MONTHS = sticky(
  '(?:tháng )?(0?[1-9]|1[0-2])_/_(20[0-9]{2})_-_(?:tháng )?(0?[1-9]|1[0-2])_/_(20[0-9]{2})(?![0-9]|_/|-[0-9a-zđ]|[.,][0-9])',
)

/** `tháng 01/2025 - 6/2025`. */
function monthsToMonths(view: string, at: number): Stretch | undefined {
  const found = matchAt(MONTHS_TO_MONTHS, view, at)
  if (found === undefined) return undefined
  const year = Number(found[2])
  const from = monthStart(year, Number(found[1]))
  const to = monthEnd(Number(found[4]), Number(found[3]))
  if (from === undefined || to === undefined || to < from) return undefined
  return { end: MONTHS_TO_MONTHS.lastIndex, unit: 'years', on: () => bounds(from, to), year }
}

const ISO_MONTH = sticky('(20[1-4][0-9])-(0[1-9]|1[0-2])(?![0-9/a-zđ-])')

/** `6/2025`, as tables have it; `2025-06`, as machines do. */
export function bareMonth(view: string, at: number): Stretch | undefined {
  const iso = view.charCodeAt(at + 4) === HYPHEN ? matchAt(ISO_MONTH, view, at) : undefined
  if (iso !== undefined)
    return {
      end: ISO_MONTH.lastIndex,
      unit: 'month',
      on: months(Number(iso[2]), Number(iso[2])),
      year: Number(iso[1]),
    }
  if (view.charCodeAt(afterNumber(view, at)) !== SLASH) return undefined
  const found = monthsToMonths(view, at) ?? oneMonth(view, at)
  const isNumbered = NUMBERED.test(view.slice(Math.max(0, at - 8), at)) && !isLabelled(view, at)
  return isNumbered ? undefined : found
}

function oneMonth(view: string, at: number): Stretch | undefined {
  const found = matchAt(BARE_MONTH, view, at)
  if (found === undefined) return undefined
  return {
    end: BARE_MONTH.lastIndex,
    unit: 'month',
    on: months(Number(found[1]), Number(found[1])),
    year: Number(found[2]),
  }
}

const NUMBERED = /(?:(?<!\p{L})(?:số|đợt|lần|khóa|vòng|kỳ|phiên|tập|bản|mẫu|tỷ lệ|tỉ lệ)|[/.,:-])\s?$/u
