import { isDigitAt } from './letters.ts'
import { matchAt, sticky } from './pattern.ts'

/** A day as it is written: the year, and even the month, may be left to the context. */
export interface WrittenDay {
  readonly end: number
  readonly day: number
  readonly month?: number
  readonly year?: number
}

/** Months by name; some pages post in `Tháng Giêng`, which else is a month of the moon. */
const MONTH_WORDS: Readonly<Record<string, number>> = {
  giêng: 1,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
}
const MONTH = '[0-9]{1,2}|mười một|mười hai|mười|một|hai|ba|tư|bốn|năm(?! [0-9])|sáu|bảy|tám|chín'

/** `ngày 15/3/24`. */
const SHORT_YEAR = sticky('([0-9]{1,2})([/.])([0-9]{1,2})\\2([0-4][0-9])(?![0-9/.,-])')
const SPOKEN = sticky(
  `([0-9]{1,2})_,? ?tháng_(${MONTH})(?:_[,/]?_năm_([0-9]{4})|_[/-]_([0-9]{4})|,? (20[0-9]{2})(?=_[|,;)\n-]|_$| [0-9]{1,2}[:h]))(?![0-9])`,
)
const SPOKEN_NO_YEAR = sticky(`([0-9]{1,2})_tháng_(${MONTH})(?![0-9])`)
const DAY_MONTH = sticky('([0-9]{1,2})_[/.]_([0-9]{1,2})(?![0-9]|_[/%]|[.,][0-9])')
const DAY_DASH_MONTH = sticky('([0-9]{1,2})_-_([0-9]{1,2})(?=_[,;)])')
/** After `ngày` the end of a sentence or a word that goes on is enough: `trước ngày 20-10.` */
const NAMED_DASH = sticky('([0-9]{1,2})_-_([0-9]{1,2})(?=_(?:[.(](?![0-9])|$| (?!tháng)[a-zà-ỹđ]|\\n))')
const DAY_MONTH_YEAR_WORD = sticky('([0-9]{1,2})_/_([0-9]{1,2}) năm ([0-9]{4})(?![0-9])')

/** The month a word or a number names, 1–12. */
export function monthOf(word: string): number | undefined {
  const month = isDigitAt(word, 0) ? Number(word) : MONTH_WORDS[word.replace(/\s+/g, ' ')]
  return month !== undefined && month >= 1 && month <= 12 ? month : undefined
}

/** The number of one or two digits at `at`, and after it the first sign that is no blank; most numbers are seen through so. */
function afterNumber(view: string, at: number): number {
  let here = isDigitAt(view, at + 1) ? at + 2 : at + 1
  for (let count = 0; count < 4 && isGapAt(view, here); count++) here++
  return here
}

/** A blank that a phrase may have between its words (`pattern.ts`). */
function isGapAt(view: string, at: number): boolean {
  const unit = view.charCodeAt(at)
  return unit === 32 || unit === 10 || unit === 9
}

const smallNumber = (view: string, at: number): number => {
  const first = view.charCodeAt(at) - ZERO
  return isDigitAt(view, at + 1) ? first * 10 + view.charCodeAt(at + 1) - ZERO : first
}

/** Where a gap that may stand at `at` ends. */
function gapEnd(view: string, at: number): number {
  let here = at
  while (here < at + 4 && isGapAt(view, here)) here++
  return here
}

const ZERO = 48
const SLASH = 47
const POINT = 46
const HYPHEN = 45
const COMMA = 44
const T = 116

/** `05/12/2023`, `5 - 12 - 2023`, `05.12.2023`: the same sign twice; `sign` stands after the number at `at`. */
function numericDayAt(view: string, at: number, sign: number): WrittenDay | undefined {
  const unit = view.charCodeAt(sign)
  const second = gapEnd(view, sign + 1)
  if (!isDigitAt(view, second)) return undefined
  const again = afterNumber(view, second)
  if (view.charCodeAt(again) !== unit) return undefined
  const third = gapEnd(view, again + 1)
  let end = third
  while (end - third < 5 && isDigitAt(view, end)) end++
  if (end - third !== 4 || view.charCodeAt(end) === SLASH) return undefined
  const day = smallNumber(view, at)
  const month = smallNumber(view, second)
  const year = smallNumber(view, third) * 100 + smallNumber(view, third + 2)
  return { end, day, month, year }
}

/** A day with its year, in digits (`05/12/2023`) or in words (`05 tháng 12 năm 2023`), that starts at `at`. */
export function fullDayAt(view: string, at: number): WrittenDay | undefined {
  if (!isDigitAt(view, at)) return undefined
  const next = afterNumber(view, at)
  const sign = view.charCodeAt(next)
  if (sign === T || sign === COMMA) {
    const words = matchAt(SPOKEN, view, at)
    return words === undefined
      ? undefined
      : checked(SPOKEN.lastIndex, words[1], words[2], words[3] ?? words[4] ?? words[5])
  }
  if (sign !== SLASH && sign !== POINT && sign !== HYPHEN) return undefined
  const digits = numericDayAt(view, at, next)
  if (digits !== undefined) return isDay(digits) ? digits : undefined
  if (sign === HYPHEN) return undefined
  const short = view.startsWith('ngày ', at - 5) ? matchAt(SHORT_YEAR, view, at) : undefined
  if (short !== undefined) return checked(SHORT_YEAR.lastIndex, short[1], short[3], `20${short[4]}`)
  const mixed = sign === SLASH ? matchAt(DAY_MONTH_YEAR_WORD, view, at) : undefined
  return mixed === undefined
    ? undefined
    : checked(DAY_MONTH_YEAR_WORD.lastIndex, mixed[1], mixed[2], mixed[3])
}

/** A day and month without a year (`20/2`, `15 tháng 10`) that starts at `at`. */
export function dayMonthAt(view: string, at: number): WrittenDay | undefined {
  if (!isDigitAt(view, at)) return undefined
  const sign = view.charCodeAt(afterNumber(view, at))
  if (sign === T) {
    const words = matchAt(SPOKEN_NO_YEAR, view, at)
    return words === undefined ? undefined : checked(SPOKEN_NO_YEAR.lastIndex, words[1], words[2])
  }
  if (sign === SLASH || sign === POINT) {
    const digits = matchAt(DAY_MONTH, view, at)
    return digits === undefined ? undefined : checked(DAY_MONTH.lastIndex, digits[1], digits[2])
  }
  if (sign !== HYPHEN) return undefined
  const dashed = matchAt(DAY_DASH_MONTH, view, at)
  if (dashed !== undefined) return checked(DAY_DASH_MONTH.lastIndex, dashed[1], dashed[2])
  const named = isNamedDay(view, at) ? matchAt(NAMED_DASH, view, at) : undefined
  return named === undefined ? undefined : checked(NAMED_DASH.lastIndex, named[1], named[2])
}

/** `ngày 20-10`, `chiều 20-10`: what stands before the number says that it is a day. */
const isNamedDay = (view: string, at: number): boolean =>
  view.startsWith('ngày ', at - 5) ||
  view.startsWith('chiều ', at - 6) ||
  view.startsWith('sáng ', at - 5) ||
  view.startsWith('tối ', at - 4)

const isDay = ({ day, month = 0 }: WrittenDay): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12

function checked(end: number, day = '', monthText = '', year?: string): WrittenDay | undefined {
  const month = monthOf(monthText)
  if (month === undefined) return undefined
  const found: WrittenDay =
    year === undefined
      ? { end, day: Number(day), month }
      : { end, day: Number(day), month, year: Number(year) }
  return isDay(found) ? found : undefined
}
