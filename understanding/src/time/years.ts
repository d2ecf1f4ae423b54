import { endOf, isDigitAt, matchAt, skipBlanks, sticky, unitsOf } from '../lexicon/index.ts'
import { COMMA, POINT, SLASH, T } from './openings.ts'
import { isYear, months, type Stretch, wholeYears } from './stretch.ts'
import { isLabelled, NO_MORE, YEAR, yearOf } from './year-words.ts'

const WHOLE_YEAR_ALONE = sticky('cả năm(?! [0-9])(?= |[.,;:)])')

/** `Tết Nguyên đán năm 2026`: a holiday. */
const NO_YEAR = /(?<!\p{L})(?:tết|đón xuân|mừng xuân|vui xuân)(?:\s{1,3}\p{L}{2,7}){0,4}\s{1,3}$/u

const X = 120

/** Whether `NO_YEAR` may be found before `at`: it needs `tết` or `xuân`. */
function mayBeNoYear(view: string, at: number): boolean {
  for (let here = at - 28; here < at; here++) {
    const unit = view.charCodeAt(here)
    if ((unit === T && view.startsWith('tết', here)) || (unit === X && view.startsWith('xuân', here)))
      return true
  }
  return false
}

const isHoliday = (view: string, at: number): boolean =>
  mayBeNoYear(view, at) && NO_YEAR.test(view.slice(Math.max(0, at - 28), at))

/** `năm 2024`, `cả năm 2018`. */
export function year(view: string, at: number): Stretch | undefined {
  const from = view.startsWith('cả', at) ? skipBlanks(view, at + 2, 4) : at
  const start = skipBlanks(view, from + 3, 4)
  const number = view.startsWith('năm', from) ? yearAt(view, start) : 0
  if (number !== 0 && !goesOn(view, start + 4))
    return isHoliday(view, at) ? undefined : { end: start + 4, unit: 'year', on: WHOLE, year: number }
  const end = from === at ? -1 : endOf(WHOLE_YEAR_ALONE, view, at)
  return end < 0 ? undefined : { end, unit: 'year', on: WHOLE }
}

const WHOLE = months(1, 12)

/** The year of the last or this century whose four digits begin at `at`, or 0. */
function yearAt(view: string, at: number): number {
  let number = 0
  for (let here = at; here < at + 4; here++) {
    if (!isDigitAt(view, here)) return 0
    number = number * 10 + view.charCodeAt(here) - ZERO
  }
  return number >= 1900 && number < 2100 ? number : 0
}

/** A year does not go on into another digit, a symbol or a decimal. */
function goesOn(view: string, end: number): boolean {
  const sign = view.charCodeAt(end)
  if (sign === SLASH) return /[0-9a-zđ]/.test(view.charAt(end + 1))
  return isDigitAt(view, end) || ((sign === POINT || sign === COMMA) && isDigitAt(view, end + 1))
}

const ZERO = 48

const SAME_PERIOD = sticky(`cùng kỳ(?: của)? (?:(?:năm )?${YEAR}${NO_MORE}|năm (trước|ngoái)(?![a-zà-ỹđ]))`)

const SAME_MONTH = sticky('cùng (?:tháng|quý) năm (?:trước|ngoái)(?![a-zà-ỹđ])')

/** `cùng kỳ năm 2023`, `cùng kỳ 2023`, `cùng kỳ năm trước`, `cùng tháng năm trước`. */
export function samePeriod(view: string, at: number): Stretch | undefined {
  if (matchAt(SAME_MONTH, view, at) !== undefined)
    return { end: SAME_MONTH.lastIndex, unit: 'part', on: () => ({}), same: { back: 1 } }
  const found = matchAt(SAME_PERIOD, view, at)
  if (found === undefined) return undefined
  return {
    end: SAME_PERIOD.lastIndex,
    unit: 'part',
    on: () => ({}),
    same: { back: 1 },
    year: yearOf(found[1]),
  }
}

const TO_YEAR = `(?:_-_| đến(?: hết)?(?: năm)? | và )(?:năm )?${YEAR}(?![0-9]|[/-][0-9a-zđ]|[.,][0-9])`
const LOST_DASH = `_(?:năm )?${YEAR}(?![0-9]|[/-][0-9a-zđ]|[.,][0-9])`
const NAMED_YEARS = sticky(
  `(?:giai_đoạn|giao đoạn|thời_kỳ|nhiệm_kỳ|khóa|chu kỳ|kỳ|lộ trình)(?: ổn định ngân sách| trung hạn| phát triển| [0-9]{1,2} năm|,)? ?\\(?(?:(?:từ )?năm )?${YEAR}(?:${TO_YEAR}|${LOST_DASH})`,
)
const COUNTED_YEARS = sticky(
  `(?:(?:[0-9]{1,2}|hai|ba|bốn|năm|mười) )?năm,? (?:giai đoạn )?\\(?(?:năm )?${YEAR}${TO_YEAR}`,
)
const LISTED_YEARS = sticky(
  `(?:các )?năm ${YEAR}((?:(?:_,_| và )(?:năm )?20[0-9]{2}){1,5})(?![0-9]|[/-][0-9a-zđ]|[.,][0-9])`,
)
const BARE_YEARS = sticky(
  `(20[0-9]{2}|19[0-9]{2}(?=_-_[0-9]{4}\\)))_-_(20[0-9]{2})(?![0-9]|[/-][0-9a-zđ]|[.,][0-9])`,
)
const SCHOOL_YEARS = sticky(`(?:năm học|niên độ|niên vụ)(?: năm)? ${YEAR}_-_${YEAR}${NO_MORE}`)

const CELL_YEAR = sticky('(20[0-9]{2})_(?=\\|)')

/** `| 2025 |`: a year alone in its cell of a table of tasks. */
export function cellYear(view: string, at: number): Stretch | undefined {
  const found = matchAt(CELL_YEAR, view, at)
  if (found === undefined || !/\|\s{0,4}$/.test(view.slice(Math.max(0, at - 5), at))) return undefined
  return { end: at + 4, unit: 'year', on: months(1, 12), year: Number(found[1]) }
}

/** `vụ Đông Xuân 2019 - 2020`, `mùa khô năm 2019 - 2020`: a season over the turn of a year. */
const SEASON = /(?<!\p{L})(?:vụ|mùa)(?:\s{1,3}\p{L}{2,5}){0,3}\s{1,3}$/u
const isSeason = (view: string, at: number): boolean => SEASON.test(view.slice(Math.max(0, at - 26), at))
const vagueYears = (end: number, year: number): Stretch => ({
  end,
  unit: 'years',
  on: () => ({}),
  vague: true,
  year,
})

/** `giai đoạn 2023 - 2025`, `nhiệm kỳ 2020-2025`, `5 năm 2021 – 2025`, `các năm 2024, 2025`. */
export function years(view: string, at: number): Stretch | undefined {
  if (view.startsWith('năm', at)) return yearsAfterWord(view, at)
  if (view.startsWith('các', at)) return yearsOf(LISTED_YEARS, view, at)
  if (view.startsWith('ni', at)) return schoolYears(view, at)
  return yearsOf(NAMED_LETTERS.has(view.charCodeAt(at)) ? NAMED_YEARS : COUNTED_YEARS, view, at)
}

/** With these letters `NAMED_YEARS` begin, the others with a number. */
const NAMED_LETTERS: ReadonlySet<number> = unitsOf('gtnkcl')
/** `năm 2024 - 2025`, `năm 2024 đến 2025`, `năm 2024 và 2025`, `năm 2024, 2025`. */
const JOINTS: ReadonlySet<number> = unitsOf('-đv,')

/** `năm 2021 - 2025`, `năm học 2024 - 2025`, `năm năm 2021 - 2025`. */
function yearsAfterWord(view: string, at: number): Stretch | undefined {
  const next = skipBlanks(view, at + 3, 4)
  if (view.startsWith('học', next)) return schoolYears(view, at)
  const joint = isDigitAt(view, next) ? skipBlanks(view, next + 4, 4) : -1
  if (joint >= 0 && !JOINTS.has(view.charCodeAt(joint))) return undefined
  return yearsOf(COUNTED_YEARS, view, at) ?? yearsOf(LISTED_YEARS, view, at)
}

function schoolYears(view: string, at: number): Stretch | undefined {
  const found = matchAt(SCHOOL_YEARS, view, at)
  return found === undefined ? undefined : vagueYears(SCHOOL_YEARS.lastIndex, Number(found[2]))
}

function yearsOf(pattern: RegExp, view: string, at: number): Stretch | undefined {
  const found = matchAt(pattern, view, at)
  if (found === undefined) return undefined
  const first = Number(found[1])
  const last = Number((found[2] ?? found[3])?.slice(-4))
  return isYear(first) && last >= first && last <= first + 60
    ? spanOfYears(bracketEnd(view, found[0], pattern.lastIndex), first, last)
    : undefined
}

/** `5 năm (2021 - 2025)`: the bracket that was opened is closed. */
const bracketEnd = (view: string, words: string, end: number): number =>
  words.includes('(') && view.charAt(end) === ')' ? end + 1 : end

const spanOfYears = (end: number, first: number, last: number): Stretch => ({
  end,
  unit: 'years',
  on: wholeYears(first, last),
  year: first,
})

/** `2021-2025` without a word before it. */
export function bareYears(view: string, at: number): Stretch | undefined {
  const found = matchAt(BARE_YEARS, view, at)
  if (found === undefined) return undefined
  if (/[/.,:-]\s?$/.test(view.slice(Math.max(0, at - 2), at)) && !isLabelled(view, at)) return undefined
  const first = Number(found[1])
  const last = Number(found[2])
  if (last === first + 1 && isSeason(view, at)) return vagueYears(BARE_YEARS.lastIndex, last)
  return last > first && last <= first + 100 ? spanOfYears(BARE_YEARS.lastIndex, first, last) : undefined
}
