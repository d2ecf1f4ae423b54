import { civilDate, dayMonthAt, endOf, fullDayAt, isDigitAt, matchAt, sticky } from '../lexicon/index.ts'
import { stretchAt } from './calendar.ts'
import { type Draft, draftOf, lastMoment, startingAt } from './draft.ts'
import { openingsAt } from './openings.ts'
import { recurringDay } from './recurrence.ts'
import { bounds, dayOf, isYear, months, type Stretch, wholeYears } from './stretch.ts'

const FROM = sticky('từ(?: |(?=ngày))')
/** `ngay từ đầu năm` says how soon, not when. */
const AT_ONCE = /ngay\s$/
const NOW = sticky('(?:nay|hiện nay|bây giờ)(?![a-zà-ỹđ])')
/** `từ hôm nay (16/8) đến …`. */
const TODAY = sticky('(?:hôm nay|ngày mai|(?:sáng|trưa|chiều|tối|đêm) nay),? \\(_(?=[0-9])')
const TO = sticky('_,?(?: cho)? (?:đến|tới)(?: hết| trước)? ')
const DASH = sticky('_-_(?=(?:ngày )?[0-9])')
const DAY_ONLY = sticky('(?:ngày )?([0-9]{1,2})(?=_-_[0-9]| đến)')
const YEAR_ONLY = sticky(
  '(?:năm )?((?:19|20)[0-9]{2})(?![0-9]|[/][0-9a-zđ]|[.,][0-9]| (?!(?:đến|tới) )[a-zà-ỹđ]{1,7} [0-9])',
)
const DAY_MONTH_FIRST = sticky('(?:ngày )?(?=[0-9]{1,2}(?:/| tháng))')
/** `từ ngày 1-9 đến …`: the sign of a newspaper. */
const DASHED_DAY = sticky(
  '(?:ngày )?([0-9]{1,2})[-.](0?[1-9]|1[0-2])(?= (?:đến|tới|[-–] [0-9]{1,2}[-.][0-9]))',
)
/** `từ 8h00 ngày …`, `từ 7 giờ 30 phút ngày …`. */
const CLOCK = sticky(
  '[0-9]{1,2}(?:h|g| giờ|:)_(?:[0-9]{2})?(?: phút)?,? (?=(?:ngày )?[0-9]{1,2}(?:_/| tháng ))',
)

/**
 * `từ ngày 08 đến ngày 09 tháng 11 năm 2025`, `từ năm 2025 đến năm 2029`, `từ nay đến cuối năm 2024`, `từ ngày 01/01/2026`,
 * `từ năm 2016 đến nay`.
 */
export function fromTo(view: string, at: number): Draft | undefined {
  if (matchAt(FROM, view, at) === undefined) return undefined
  const opened = FROM.lastIndex
  // `ngay từ 1/7`: a day is one also at once.
  if (!isDigitAt(view, opened) && AT_ONCE.test(view.slice(Math.max(0, at - 5), at))) return undefined
  const start = afterClock(view, opened)
  if (matchAt(NOW, view, start) !== undefined) return fromNow(view, at, NOW.lastIndex)
  if (!isDigitAt(view, start) && openingsAt(view, start) === 0 && !view.startsWith('nay', start + 4))
    return undefined
  const first =
    dayOfToday(view, start) ??
    dashedDay(view, start) ??
    stretchAt(view, start) ??
    dayWithoutYear(view, start) ??
    yearAlone(view, start)
  if (first !== undefined && / (?:đến|tới)\s/.test(view.slice(start, first.end))) return draftOf(at, first)
  const dayOnly = first === undefined ? matchAt(DAY_ONLY, view, start) : undefined
  const firstEnd = first?.end ?? (dayOnly === undefined ? undefined : DAY_ONLY.lastIndex)
  if (firstEnd === undefined) return undefined
  const joint =
    matchAt(TO, view, firstEnd) ??
    (dayOnly !== undefined || first?.unit === 'day' ? matchAt(DASH, view, firstEnd) : undefined)
  if (joint !== undefined) {
    const next = afterEvent(view, afterClock(view, firstEnd + joint[0].length))
    if (first !== undefined && matchAt(NOW, view, next) !== undefined) return open(at, NOW.lastIndex, first)
    const rhythm = recurringDay(view, next)
    if (rhythm !== undefined) return startingAt(at, rhythm)
    const second =
      stretchAt(view, next) ??
      yearAlone(view, next) ??
      dayWithoutYear(view, next) ??
      (matchAt(DASHED_DAY, view, start) !== undefined ||
      (dayOnly !== undefined && view.startsWith('ngày', start))
        ? lastDashedDay(view, next)
        : undefined)
    if (second !== undefined) return closed(at, first ?? sameMonth(Number(dayOnly?.[1]), second), second)
  }
  if (first?.unit === 'month' && matchAt(TO_MONTH, view, first.end) !== undefined) {
    const last = Number(matchAt(TO_MONTH, view, first.end)?.[1])
    return closed(at, first, { end: TO_MONTH.lastIndex, unit: 'month', on: months(last, last) })
  }
  if (first === undefined || (first.end <= start + 4 && !isShortDay(view, first, start))) return undefined
  // `từ 18 giờ ngày 14/11` and no end: an hour begins no period, only its day is told.
  if (start > opened && first.unit === 'day') return undefined
  if (first.unit === 'years') return isDigitAt(view, start) ? draftOf(at, first) : undefined
  if (first.unit === 'days')
    return view.slice(start, first.end).includes('-') ? draftOf(at, first) : undefined
  return open(at, first.end, first)
}

/** `từ 1/7, …`, `từ 1/7 và …`: a day; in `từ 1/7 xã`, `từ 1/7 lên 3/7` a share. */
const isShortDay = (view: string, { end, unit }: Stretch, start: number): boolean =>
  unit === 'day' &&
  view.slice(start, end).includes('/') &&
  PAST_SHORT_DAY.test(view.slice(end, end + 12)) &&
  !GROWS.test(view.slice(Math.max(0, start - 16), start))
const PAST_SHORT_DAY = /^(?:[,;)]|\.(?!\d)|\s*$|\n| (?:và|các|sẽ|trở đi)(?![a-zà-ỹđ]))/
const GROWS = /(?:tăng|giảm|nâng|đạt|hạ)\s{1,2}từ\s$/

/** `từ tháng 2 - 4`. */
const TO_MONTH = sticky('_-_(?:tháng )?(0?[1-9]|1[0-2])(?![0-9]|[.,/][0-9]|_%)')

function fromNow(view: string, at: number, end: number): Draft | undefined {
  if (matchAt(TO, view, end) === undefined) return undefined
  const last = stretchAt(view, TO.lastIndex) ?? yearAlone(view, TO.lastIndex)
  if (last === undefined) return undefined
  const on = (year: number) => bounds(undefined, lastMoment(last, year))
  return { start: at, end: last.end, kind: 'period', unit: last.unit, on, year: last.year }
}

function open(start: number, end: number, first: Stretch): Draft {
  const since = first.since ?? ((year: number) => first.on(year).from)
  const vague = first.vague === true && first.since === undefined
  const on = (year: number) => bounds(since(year), undefined)
  return { start, end, kind: 'period', unit: first.unit, on, year: first.year, vague }
}

/** The first side takes its year from the second where it has none, or the year before that. */
function closed(start: number, first: Stretch, second: Stretch): Draft {
  const since = first.since ?? ((inYear: number) => first.on(inYear).from)
  const on = (year: number) => {
    const to = lastMoment(second, second.year ?? year)
    const from = since(first.year ?? year)
    // `từ tháng 11 đến tháng 3 năm 2026` begins in the year before.
    const turns = first.year === undefined && from !== undefined && to !== undefined && from > to
    return bounds(turns ? since(year - 1) : from, to)
  }
  const year = second.year ?? first.year
  return {
    start,
    end: second.end,
    kind: 'period',
    unit: second.unit,
    on,
    year,
  }
}

/** `từ ngày 08 đến …`: only the number of the day; month and year are those of the second side. */
function sameMonth(day: number, second: Stretch): Stretch {
  const on = (year: number) => {
    const last = second.on(year).to
    return last === undefined
      ? {}
      : bounds(civilDate(Number(last.slice(0, 4)), Number(last.slice(5, 7)), day), undefined)
  }
  return { end: second.end, unit: 'day', on }
}

/** `đến ngày bầu cử 15/3/2026`: past the event that the day is named after. */
function afterEvent(view: string, at: number): number {
  const end = view.startsWith('ngày', at) ? endOf(EVENT_DAY, view, at) : -1
  return end < 0 ? at : end
}

const EVENT_DAY = sticky('ngày (?:bầu cử|khai mạc|khai giảng|bế mạc|đại hội) (?=[0-9]{1,2}(?:_/| tháng ))')

const TO_DAY = sticky(' đến(?: hết)? (?=ngày [0-9])')

/** `trong ngày 02/02/2026 đến ngày 03/02/2026`: two days without `từ`. */
export function dayToDay(view: string, at: number, first: Stretch): Draft | undefined {
  if (first.unit !== 'day' || matchAt(TO_DAY, view, first.end) === undefined) return undefined
  const second = stretchAt(view, TO_DAY.lastIndex)
  return second?.unit === 'day' ? closed(at, first, second) : undefined
}

/** Where a time of day ends that stands before its day. */
const afterClock = (view: string, at: number): number => {
  const end = isDigitAt(view, at) ? endOf(CLOCK, view, at) : -1
  return end < 0 ? at : end
}

function dayOfToday(view: string, at: number): Stretch | undefined {
  const start = endOf(TODAY, view, at)
  const day = start < 0 ? undefined : (fullDayAt(view, start) ?? dayMonthAt(view, start))
  if (day?.month === undefined || view.charAt(day.end) !== ')') return undefined
  return { end: day.end + 1, unit: 'day', on: dayOf(day.month, day.day), year: day.year }
}

/** `từ 10.9 - 10.10`: the second day of such a range. */
const LAST_DASHED_DAY = sticky('(?:ngày )?([0-9]{1,2})[-.](0?[1-9]|1[0-2])(?![0-9]|[.,/-][0-9])')

function lastDashedDay(view: string, at: number): Stretch | undefined {
  const found = matchAt(LAST_DASHED_DAY, view, at)
  return found === undefined
    ? undefined
    : { end: LAST_DASHED_DAY.lastIndex, unit: 'day', on: dayOf(Number(found[2]), Number(found[1])) }
}

function dashedDay(view: string, at: number): Stretch | undefined {
  const found = matchAt(DASHED_DAY, view, at)
  return found === undefined
    ? undefined
    : { end: DASHED_DAY.lastIndex, unit: 'day', on: dayOf(Number(found[2]), Number(found[1])) }
}

function dayWithoutYear(view: string, at: number): Stretch | undefined {
  if (matchAt(DAY_MONTH_FIRST, view, at) === undefined) return undefined
  const found = dayMonthAt(view, DAY_MONTH_FIRST.lastIndex)
  return found?.month === undefined
    ? undefined
    : { end: found.end, unit: 'day', on: dayOf(found.month, found.day) }
}

function yearAlone(view: string, at: number): Stretch | undefined {
  const year = Number(matchAt(YEAR_ONLY, view, at)?.[1])
  return isYear(year)
    ? { end: YEAR_ONLY.lastIndex, unit: 'year', on: wholeYears(year, year), year }
    : undefined
}
