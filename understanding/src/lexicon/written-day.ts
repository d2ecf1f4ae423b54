import { isDigitAt } from './letters.ts'
import { matchAt, sticky } from './pattern.ts'

/** A day as it is written: the year, and even the month, may be left to the context. */
export interface WrittenDay {
  readonly end: number
  readonly day: number
  readonly month?: number
  readonly year?: number
}

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
  chạp: 12,
}
const MONTH = '[0-9]{1,2}|giêng|mười một|mười hai|mười|một|hai|ba|tư|bốn|năm(?! [0-9])|sáu|bảy|tám|chín|chạp'

const NUMERIC = sticky('([0-9]{1,2})_([/.-])_([0-9]{1,2})_\\2_([0-9]{4})(?![0-9/])')
/** `ngày 15/3/24`. */
const SHORT_YEAR = sticky('([0-9]{1,2})([/.])([0-9]{1,2})\\2([0-4][0-9])(?![0-9/.,-])')
const SPOKEN = sticky(`([0-9]{1,2})_,? ?tháng (${MONTH})(?:_[,/]?_năm_([0-9]{4})|_[/-]_([0-9]{4}))(?![0-9])`)
const SPOKEN_NO_YEAR = sticky(`([0-9]{1,2})_tháng (${MONTH})(?![0-9])`)
const DAY_MONTH = sticky('([0-9]{1,2})_[/.]_([0-9]{1,2})(?![0-9]|_[/%]|[.,][0-9])')
const DAY_DASH_MONTH = sticky('([0-9]{1,2})_-_([0-9]{1,2})(?=_[,;)])')
/** After `ngày` the end of a sentence or a word that goes on is enough: `trước ngày 20-10.` */
const NAMED_DASH = sticky(
  '([0-9]{1,2})_-_([0-9]{1,2})(?=_(?:[.](?![0-9])|$| (?:và|tại|của|để|gửi|về|theo|các)(?![a-zà-ỹđ])|\\n))',
)
const DAY_MONTH_YEAR_WORD = sticky('([0-9]{1,2})_/_([0-9]{1,2}) năm ([0-9]{4})(?![0-9])')

/** The month a word or a number names, 1–12. */
export function monthOf(word: string): number | undefined {
  const month = /^[0-9]/.test(word) ? Number(word) : MONTH_WORDS[word.replace(/\s+/g, ' ')]
  return month !== undefined && month >= 1 && month <= 12 ? month : undefined
}

/** A day with its year, in digits (`05/12/2023`) or in words (`05 tháng 12 năm 2023`), that starts at `at`. */
export function fullDayAt(view: string, at: number): WrittenDay | undefined {
  if (!isDigitAt(view, at)) return undefined
  const digits = matchAt(NUMERIC, view, at)
  if (digits !== undefined) return checked(NUMERIC.lastIndex, digits[1], digits[3], digits[4])
  const short = view.startsWith('ngày ', at - 5) ? matchAt(SHORT_YEAR, view, at) : undefined
  if (short !== undefined) return checked(SHORT_YEAR.lastIndex, short[1], short[3], `20${short[4]}`)
  const words = matchAt(SPOKEN, view, at)
  if (words !== undefined) return checked(SPOKEN.lastIndex, words[1], words[2], words[3] ?? words[4])
  const mixed = matchAt(DAY_MONTH_YEAR_WORD, view, at)
  return mixed === undefined
    ? undefined
    : checked(DAY_MONTH_YEAR_WORD.lastIndex, mixed[1], mixed[2], mixed[3])
}

/** A day and month without a year (`20/2`, `15 tháng 10`) that starts at `at`. */
export function dayMonthAt(view: string, at: number): WrittenDay | undefined {
  const words = matchAt(SPOKEN_NO_YEAR, view, at)
  if (words !== undefined) return checked(SPOKEN_NO_YEAR.lastIndex, words[1], words[2])
  const digits = matchAt(DAY_MONTH, view, at)
  if (digits !== undefined) return checked(DAY_MONTH.lastIndex, digits[1], digits[2])
  const dashed = matchAt(DAY_DASH_MONTH, view, at)
  if (dashed !== undefined) return checked(DAY_DASH_MONTH.lastIndex, dashed[1], dashed[2])
  const named = view.startsWith('ngày ', at - 5) ? matchAt(NAMED_DASH, view, at) : undefined
  return named === undefined ? undefined : checked(NAMED_DASH.lastIndex, named[1], named[2])
}

function checked(end: number, day = '', monthText = '', year?: string): WrittenDay | undefined {
  const month = monthOf(monthText)
  if (month === undefined || Number(day) < 1 || Number(day) > 31) return undefined
  return { end, day: Number(day), month, ...(year === undefined ? {} : { year: Number(year) }) }
}
