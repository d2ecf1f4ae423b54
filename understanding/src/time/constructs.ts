import { isDigitAt, Openings, skipBlanks } from '../lexicon/index.ts'
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

const EVERY = 'hằng hàng mỗi từng'
const PARTS_OF_DAY = 'trưa chiều tối đêm'
/**
 * The constructs in the order they are tried, with the words each can begin with: groups of first words and, after the
 * slash, of second ones; a digit is any number.
 */
const CONSTRUCTS: readonly (readonly [Construct, openings: string])[] = [
  [fromTo, 'từ'],
  [within, 'trong/1 vòng thời không tối|sau/1|chậm/nhất|không/quá|tối/đa'],
  [deadline, 'trước|đến|hết|chậm muộn trễ/nhất|không/muộn chậm trễ quá|hạn/cuối'],
  [rhythm, `${EVERY}/1 ngày tuần tháng quý năm ba sáu|định thường/kỳ|cứ/1 ba sáu`],
  [recurringDay, 'ngày/1 tháng mùng mồng cuối làm|thứ/1 hai ba tư năm sáu bảy'],
  [relative, 'năm quý tháng tuần/nay này ngoái trước sau tới|hôm/nay qua|ngày/mai'],
  [
    named([day]),
    `ngày hôm/1 tháng mùng mồng|các/ngày|sáng ${PARTS_OF_DAY}/1 ngày hôm các|sáng/sớm|rạng/sáng`,
  ],
  [named([samePeriod]), 'cùng/kỳ tháng quý'],
  [
    named([years]),
    'giai giao/đoạn|thời nhiệm chu/kỳ|lộ/trình|khóa kỳ/1 năm ổn trung phát từ|hai ba bốn mười các/năm|năm/1 năm học|niên/độ vụ',
  ],
  [named([edge]), 'đầu giữa cuối/1 năm tháng quý nhiệm giai|những/tháng'],
  [named([yearPart]), 'nửa/đầu cuối|hai ba sáu chín mười/tháng quý một'],
  [named([year]), 'năm/1|cả/năm'],
  [named([month]), 'tháng/1 giêng chạp mười'],
  [named([quarter]), 'quý/1 i ii iii iv'],
]

/** How time expressions begin; a number that is glued to its word (`ngày05 tháng 6`) hides behind the word after it. */
export const TIME_WORDS: Openings = new Openings(
  CONSTRUCTS.flatMap(([, openings], index) =>
    openings.split('|').flatMap((group) => {
      const [first = [], second = ['']] = group.split('/').map((words) => words.split(' '))
      return first.flatMap((word) => second.map((next) => [`${word} ${next}`.trim(), 1 << index] as const))
    }),
  ),
)

const separatedNumber = named([day, bareMonth, bareYears])
const dottedNumber = named([day])
const cellNumber = named([cellYear])
const countedNumber = named([day, years, yearPart, firstMonths])

/** What a number at the beginning of a time counts. */
const COUNTED = new Openings(['ngày', 'tuần', 'tháng', 'quý', 'năm'].map((word) => [word, 1] as const))

/** The time expression that starts at `at`, where the word there is one of `TIME_WORDS` with these bits; 0 is a number. */
export function draftAt(view: string, at: number, openings: number): Draft | undefined {
  if (openings === 0) return numberAt(view, at)
  for (let rest = openings; rest !== 0; rest &= rest - 1) {
    const draft = CONSTRUCTS[31 - Math.clz32(rest & -rest)]?.[0](view, at)
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
