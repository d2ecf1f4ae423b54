import { isDigitAt, isLetterAt, isWordAt, Openings, skipBlanks } from '../lexicon/index.ts'
import type { Calendar } from './calendar.ts'
import { day } from './days.ts'
import { deadline } from './deadline.ts'
import { type Draft, draftOf, lastMoment } from './draft.ts'
import { edge } from './edges.ts'
import { fromTo } from './from-to.ts'
import { bareMonth, month } from './months.ts'
import { quarter } from './quarters.ts'
import { dayEveryYear, recurringDay, rhythm } from './recurrence.ts'
import { relative } from './relative.ts'
import { dueBySense } from './sense.ts'
import { bounds } from './stretch.ts'
import { within } from './within.ts'
import { firstMonths, yearPart } from './year-parts.ts'
import { bareYears, cellYear, samePeriod, year, years } from './years.ts'

type Construct = (view: string, at: number) => Draft | undefined

/** A stretch of the calendar as an expression of its own. */
const named =
  (constructs: readonly Calendar[]): Construct =>
  (view, at) => {
    for (const construct of constructs) {
      const found = construct(view, at)
      if (found !== undefined) {
        return dueBySense(view, draftOf(at, found), (inYear) => bounds(undefined, lastMoment(found, inYear)))
      }
    }
    return undefined
  }

/**
 * The constructs in the order they are tried, with the words each can begin with and the second words that may follow them:
 * `#` is a number, `*` anything.
 */
const CONSTRUCTS: readonly (readonly [Construct, first: string, second: string])[] = [
  [fromTo, 'từ', '*'],
  [within, 'trong sau chậm không tối', '# vòng thời không tối nhất quá đa'],
  [deadline, 'trước chậm muộn trễ không đến hết hạn', '*'],
  [rhythm, 'hằng hàng mỗi từng định thường cứ', '# ngày tuần tháng quý năm kỳ ba sáu'],
  [recurringDay, 'ngày thứ', '# mùng mồng cuối làm hai ba tư năm sáu bảy'],
  [relative, 'năm quý tháng tuần hôm ngày', 'nay này ngoái trước sau tới qua mai'],
  [named([day]), 'ngày sáng rạng trưa chiều tối đêm các hôm', '# ngày hôm sáng sớm mùng mồng'],
  [named([samePeriod]), 'cùng', 'kỳ tháng quý'],
  [
    named([years]),
    'giai giao thời nhiệm khóa chu kỳ lộ hai ba bốn năm mười các niên',
    '# đoạn kỳ trình năm học độ vụ ổn trung phát từ',
  ],
  [named([edge]), 'đầu giữa cuối những', '# năm tháng quý nhiệm giai'],
  [named([yearPart]), 'nửa hai ba sáu chín mười', 'đầu cuối tháng quý một'],
  [named([year]), 'năm cả', '# năm'],
  [named([month]), 'tháng', '# giêng chạp mười'],
  [named([quarter]), 'quý', '# i ii iii iv'],
]
const bitsOf = (words: string, index: number): (readonly [string, number])[] =>
  words.split(' ').map((word) => [word, 1 << index] as const)
/** How time expressions begin. */
export const TIME_WORDS: Openings = new Openings(
  CONSTRUCTS.flatMap(([, words], index) => bitsOf(words, index)),
)
const SECONDS = new Openings(CONSTRUCTS.flatMap(([, , words], index) => bitsOf(words, index)))
const maskOf = (sign: string): number =>
  CONSTRUCTS.reduce((mask, [, , words], index) => (words.includes(sign) ? mask | (1 << index) : mask), 0)
const ANYTHING = maskOf('*')
const NUMBER = maskOf('#') | ANYTHING

/** The constructs that the word after the one at `at` allows; brackets and signs between the two count for nothing. */
function secondAt(view: string, at: number): number {
  let next = at + 1
  while (isLetterAt(view, next)) next++
  const furthest = next + 6
  while (next < furthest && !isWordAt(view, next)) next++
  return isDigitAt(view, next) ? NUMBER : SECONDS.at(view, next) | ANYTHING
}

const separatedNumber = named([day, bareMonth, bareYears])
const dottedNumber = named([day])
const cellNumber = named([cellYear])
const countedNumber = named([day, years, yearPart, firstMonths])

/** What a number at the beginning of a time counts. */
const COUNTED = new Openings(['ngày', 'tuần', 'tháng', 'quý', 'năm'].map((word) => [word, 1] as const))

/** The time expression that starts at `at`, where the word there is one of `TIME_WORDS` with these bits; 0 is a number. */
export function draftAt(view: string, at: number, openings: number): Draft | undefined {
  if (openings === 0) return numberAt(view, at)
  const possible = openings & secondAt(view, at)
  if (possible === 0) return undefined
  for (let index = 0; index < CONSTRUCTS.length; index++) {
    const draft = (possible & (1 << index)) === 0 ? undefined : CONSTRUCTS[index]?.[0](view, at)
    if (draft !== undefined) return draft
  }
  return undefined
}

/** A number begins a time only where a date sign, `tháng`, `quý`, `năm`, `ngày`, `tuần` or the end of a cell follows. */
function numberAt(view: string, at: number): Draft | undefined {
  let end = at + 1
  while (end - at < 5 && isDigitAt(view, end)) end++
  if (end - at > 4) return undefined
  const next = skipBlanks(view, end, 4)
  const sign = view.charAt(next)
  if (sign === '/' || sign === '-') return dayEveryYear(view, at) ?? separatedNumber(view, at)
  if (sign === '.') return next === end && end - at <= 2 ? dottedNumber(view, at) : undefined
  if (sign === '|') return end - at === 4 ? cellNumber(view, at) : undefined
  return next > end && COUNTED.at(view, next) !== 0
    ? (rhythm(view, at) ?? countedNumber(view, at))
    : undefined
}
