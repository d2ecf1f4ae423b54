import { dayMonthAt, fullDayAt, isDigitAt, matchAt, skipBlanks, sticky, unitsOf } from '../lexicon/index.ts'
import type { Draft } from './draft.ts'
import { afterNumber, SLASH } from './openings.ts'

const EVERY = '(?:hằng|hàng|mỗi|từng)'
const DAY_OF_MONTH = sticky(
  `(?:ngày )?(?:mùng |mồng )?([0-9]{1,2})(?:(?:_,_| và )(?:ngày )?([0-9]{1,2}))? (?:(?:của )?(?:${EVERY} tháng|tháng ${EVERY}|tháng (?:sau|tiếp theo|kế tiếp|liền kề))|của tháng(?! (?:[0-9]|cuối|đầu|trước|này)))(?![a-zà-ỹđ])`,
)
const DAY_OF_YEAR_START = sticky('(?:ngày )?(?=[0-9]{1,2}(?:_/| tháng))')
const EVERY_YEAR = sticky(`_,? ?(?:của )?${EVERY} năm(?![a-zà-ỹđ])`)
const DAY_OF_QUARTER = sticky(
  `(?:ngày )?([0-9]{1,2}) (?:của )?tháng (cuối|đầu|cuối cùng|đầu tiên)(?: của)?(?: ${EVERY})? quý(?: sau| tiếp theo| kế tiếp)?(?: ${EVERY} quý)?(?![a-zà-ỹđ])`,
)
const WEEKDAY = sticky(
  `(?:ngày )?thứ (hai|ba|tư|năm|sáu|bảy|[2-7])(?: ${EVERY}| của ${EVERY})? tuần(?![a-zà-ỹđ])`,
)
const WEEKLY_ON = sticky(
  `(?:định kỳ,? )?${EVERY} tuần,?_\\(?_(?:(?:vào|trước|chậm nhất(?: là)?) )?(?:[0-9]{1,2}(?:h|g| giờ|:)(?:[0-9]{2})?,? )?(?:ngày )?thứ (hai|ba|tư|năm|sáu|bảy|[2-7])(?![a-zà-ỹđ0-9])`,
)
const LAST_DAY = sticky(`ngày (?:cuối cùng|cuối|làm việc cuối cùng) (?:của )?(?:tháng|quý)(?![a-zà-ỹđ])`)
const WEEKDAYS: Readonly<Record<string, string>> = {
  hai: 'MO',
  ba: 'TU',
  tư: 'WE',
  năm: 'TH',
  sáu: 'FR',
  bảy: 'SA',
  2: 'MO',
  3: 'TU',
  4: 'WE',
  5: 'TH',
  6: 'FR',
  7: 'SA',
}

const recurring = (start: number, end: number, rrule: string): Draft => ({
  start,
  end,
  kind: 'recurrence',
  on: () => ({}),
  vague: true,
  rrule,
})

/** `ngày 15 hằng tháng`, `15/12 hằng năm`, `ngày 20 tháng cuối quý`, `thứ Sáu hằng tuần`. */
export function recurringDay(view: string, at: number): Draft | undefined {
  const number = numberAfterDay(view, at)
  if (number < 0) return withoutNumber(view, at)
  const next = view.charCodeAt(afterNumber(view, number))
  if (next === SLASH) return fullDayAt(view, number) === undefined ? dayOfYear(view, at) : undefined
  return STEP_LETTERS.has(next) && fullDayAt(view, number) === undefined ? dayOfStep(view, at) : undefined
}

/** `của`, `hằng`, `mỗi`, `tháng`, `từng`: what makes a day recur begins with one of these. */
const STEP_LETTERS: ReadonlySet<number> = unitsOf('chmtv,')

/** Where the number of `15`, `ngày 15`, `ngày mùng 5` stands; -1 where there is none. */
function numberAfterDay(view: string, at: number): number {
  if (isDigitAt(view, at)) return at
  let here = view.startsWith('ngày', at) ? skipBlanks(view, at + 4, 4) : at
  if (view.startsWith('mùng', here) || view.startsWith('mồng', here)) here = skipBlanks(view, here + 4, 4)
  return isDigitAt(view, here) ? here : -1
}

function dayOfStep(view: string, at: number): Draft | undefined {
  const monthly = matchAt(DAY_OF_MONTH, view, at)
  if (monthly !== undefined && isMonthDay(monthly[1])) {
    const days = isMonthDay(monthly[2]) ? [monthly[1], monthly[2]] : [monthly[1]]
    return recurring(at, DAY_OF_MONTH.lastIndex, `FREQ=MONTHLY;BYMONTHDAY=${days.map(Number).join(',')}`)
  }
  const quarterly = matchAt(DAY_OF_QUARTER, view, at)
  if (quarterly !== undefined && isMonthDay(quarterly[1])) {
    const months = quarterly[2]?.startsWith('cuối') === true ? '3,6,9,12' : '1,4,7,10'
    return recurring(
      at,
      DAY_OF_QUARTER.lastIndex,
      `FREQ=YEARLY;BYMONTH=${months};BYMONTHDAY=${Number(quarterly[1])}`,
    )
  }
  return dayOfYear(view, at)
}

/** `thứ Sáu hằng tuần`, `ngày cuối cùng của tháng`. */
function withoutNumber(view: string, at: number): Draft | undefined {
  const weekly = matchAt(WEEKDAY, view, at)
  if (weekly !== undefined)
    return recurring(at, WEEKDAY.lastIndex, `FREQ=WEEKLY;BYDAY=${WEEKDAYS[weekly[1] ?? '']}`)
  const last = matchAt(LAST_DAY, view, at)
  if (last !== undefined) {
    const step = last[0].endsWith('quý') ? 'FREQ=YEARLY;BYMONTH=3,6,9,12' : 'FREQ=MONTHLY'
    return recurring(at, LAST_DAY.lastIndex, `${step};BYMONTHDAY=-1`)
  }
  return undefined
}

const NO_YEAR_AFTER = sticky('[0-9]{1,2}_/_[0-9]{1,2}(?:_,_| )(?:và|hằng|hàng|mỗi|từng|của|ngày|trước|[0-9])')

/** `15/12 hằng năm` where a number begins it. */
export function dayEveryYear(view: string, at: number): Draft | undefined {
  const sign = afterNumber(view, at)
  if (sign - at > 6 || view.charCodeAt(sign) !== SLASH || !isDigitAt(view, skipBlanks(view, sign + 1, 4)))
    return undefined
  return matchAt(NO_YEAR_AFTER, view, at) === undefined ? undefined : dayOfYear(view, at)
}

const isMonthDay = (day: string | undefined): boolean => Number(day) >= 1 && Number(day) <= 31

function dayOfYear(view: string, at: number): Draft | undefined {
  if (matchAt(DAY_OF_YEAR_START, view, at) === undefined) return undefined
  const day = dayMonthAt(view, DAY_OF_YEAR_START.lastIndex)
  if (day?.month === undefined) return undefined
  if (matchAt(EVERY_YEAR, view, day.end) !== undefined)
    return recurring(at, EVERY_YEAR.lastIndex, yearly([day.month], day.day))
  return daysOfYear(view, at, day.end, { month: day.month, day: day.day })
}

const yearly = (months: readonly number[], day: number): string =>
  `FREQ=YEARLY;BYMONTH=${months.join(',')};BYMONTHDAY=${day}`

const ANOTHER_DAY = sticky('(?:_,| và)(?: trước)?(?: ngày)? (?=[0-9])')

/** `05/6 và 05/12 hằng năm`: one rule where the day of the month is the same, else the first day has a rule of its own. */
function daysOfYear(
  view: string,
  at: number,
  end: number,
  first: { readonly month: number; readonly day: number },
): Draft | undefined {
  const months = [first.month]
  let same = true
  let last = end
  for (let count = 0; count < 3; count++) {
    if (matchAt(ANOTHER_DAY, view, last) === undefined) return undefined
    const next = dayMonthAt(view, ANOTHER_DAY.lastIndex)
    if (next?.month === undefined) return undefined
    same &&= next.day === first.day
    months.push(next.month)
    last = next.end
    if (matchAt(EVERY_YEAR, view, last) === undefined) continue
    return same
      ? recurring(at, EVERY_YEAR.lastIndex, yearly(months, first.day))
      : recurring(at, end, yearly([first.month], first.day))
  }
  return undefined
}

const STEPS: Readonly<Record<string, string>> = {
  ngày: 'FREQ=DAILY',
  tuần: 'FREQ=WEEKLY',
  tháng: 'FREQ=MONTHLY',
  quý: 'FREQ=MONTHLY;INTERVAL=3',
  năm: 'FREQ=YEARLY',
}
const STEP = '(ngày|tuần|tháng|quý|năm)(?![a-zà-ỹđ]| [0-9]{4})'
const MORE_STEPS = `(?:(?:,| và|_/_) ?(?:${EVERY} )?(?:ngày|tuần|tháng|quý|năm|[0-9]{1,2} tháng|[0-9]{1,2} năm|sáu tháng)(?![a-zà-ỹđ]| [0-9])){0,4}`
const RHYTHM = sticky(`(?:(?:định kỳ|thường kỳ),? )?${EVERY}_${STEP}${MORE_STEPS}`)
const PERIODIC = sticky(`định kỳ (?:\\()?${STEP}${MORE_STEPS}`)
const PERIODIC_MONTHS = sticky(
  `(?:định kỳ )?(?:(?:${EVERY}|cứ) )?([0-9]{1,2}|sáu|ba) (tháng|tuần|ngày|năm)(?:_/_| )(?:một |1 |01 )?lần`,
)
const EVERY_MONTHS = sticky(
  `(?:định kỳ|${EVERY}|định kỳ ${EVERY}) ([0-9]{1,2}|sáu|ba) (tháng|tuần|ngày|năm)(?! (?:đầu|cuối|năm)|[a-zà-ỹđ])${MORE_STEPS}`,
)
const ON_DAY = sticky('_,?_\\(? ?(?:vào |trước |chậm nhất (?:là )?)?ngày ')
const NEXT_YEAR = sticky(' (?:của )?năm (?:sau|tiếp theo|kế tiếp|liền kề)(?![a-zà-ỹđ])')
const DAY_NUMBER = sticky('(?:mùng |mồng )?([0-9]{1,2})(?=_[,.;:)]|_$| (?!tháng)[a-zà-ỹđ])')

/** `hằng năm, trước ngày 15/11`, `hằng tháng, vào ngày 25`: the day is said after the step. */
function onItsDay(view: string, at: number, end: number, step: string): Draft | undefined {
  if ((step !== 'năm' && step !== 'tháng') || matchAt(ON_DAY, view, end) === undefined) return undefined
  const start = ON_DAY.lastIndex
  if (step === 'tháng') {
    const day = matchAt(DAY_NUMBER, view, start)?.[1]
    return isMonthDay(day)
      ? recurring(at, closed(view, end, DAY_NUMBER.lastIndex), `FREQ=MONTHLY;BYMONTHDAY=${Number(day)}`)
      : undefined
  }
  const day = fullDayAt(view, start) === undefined ? dayMonthAt(view, start) : undefined
  if (day?.month === undefined) return undefined
  const last = matchAt(NEXT_YEAR, view, day.end) === undefined ? day.end : NEXT_YEAR.lastIndex
  return recurring(at, closed(view, end, last), yearly([day.month], day.day))
}

/** `hằng năm (trước ngày 15/11)`: the bracket that was opened after the step is closed. */
const closed = (view: string, from: number, end: number): number =>
  view.charAt(end) === ')' && view.slice(from, end).includes('(') ? end + 1 : end

const COUNTS: Readonly<Record<string, number>> = { ba: 3, sáu: 6 }

/** `định kỳ hằng quý`, `hằng tháng, quý, năm`, `6 tháng một lần`: the rhythm of the shortest step. */
export function rhythm(view: string, at: number): Draft | undefined {
  const weekday = matchAt(WEEKLY_ON, view, at)
  if (weekday !== undefined)
    return recurring(at, WEEKLY_ON.lastIndex, `FREQ=WEEKLY;BYDAY=${WEEKDAYS[weekday[1] ?? '']}`)
  for (const pattern of [RHYTHM, PERIODIC]) {
    const found = matchAt(pattern, view, at)
    const step = STEPS[found?.[1] ?? '']
    if (step !== undefined)
      return onItsDay(view, at, pattern.lastIndex, found?.[1] ?? '') ?? recurring(at, pattern.lastIndex, step)
  }
  return countedRhythm(view, at) ?? everySo(EVERY_MONTHS, view, at)
}

/** `6 tháng một lần`. */
export const countedRhythm = (view: string, at: number): Draft | undefined =>
  everySo(PERIODIC_MONTHS, view, at)

function everySo(pattern: RegExp, view: string, at: number): Draft | undefined {
  const found = matchAt(pattern, view, at)
  if (found === undefined) return undefined
  const count = COUNTS[found[1] ?? ''] ?? Number(found[1])
  const base = STEPS[found[2] ?? '']
  if (count < 1 || base === undefined) return undefined
  return recurring(at, pattern.lastIndex, count === 1 ? base : `${base};INTERVAL=${count}`)
}
