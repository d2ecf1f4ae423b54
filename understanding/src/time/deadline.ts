import { dayMonthAt, endOf, isDigitAt, matchAt, sticky } from '../lexicon/index.ts'
import { countedStretch, namedStretch, stretchAt } from './calendar.ts'
import { addDays } from './civil.ts'
import { type Draft, draftOf, lastMoment, startingAt } from './draft.ts'
import { afterNumber, HYPHEN, MONTH, openingsAt, POINT, RECURRING_DAY, RHYTHM } from './openings.ts'
import { recurringDay, rhythm } from './recurrence.ts'
import { isOrdered } from './sense.ts'
import { bounds, dayOf, isYear, type Stretch, wholeYears } from './stretch.ts'

const LIMIT = sticky(
  "(?:(?:(?:chậm|muộn|trễ) nhất|không (?:muộn|chậm|trễ) hơn|hạn cuối(?: cùng)?|không quá(?= ngày))(?: là)?(?: (?:đến hết|đến|trước|trong|vào|hết))?|(?:đến )?trước|đến(?: hết)?|hết)(?: [*_]{0,3}|(?=ngày))(?:[0-9]{1,2}(?:h|g| giờ|:)_(?:[0-9]{2})?[’'′]?(?: phút)?,? (?:của )?)?(?:(?:ngày )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),?_\\(?_(?=(?:ngày )?[0-9]{1,2}[/.-]))?",
)
const SLASHED_DAY = sticky('(?:ngày )?(?=[0-9]{1,2}(?:_/_[0-9]{1,2}(?![0-9/])| tháng [0-9]))')
const YEAR_ONLY = sticky(
  '((?:19|20)[0-9]{2})(?![0-9]|[/][0-9a-zđ]|[.,][0-9]|_%)(?=_[.,;:)|\\]”"*]|_$|\\n| (?:và|trên|theo|của|với|nhằm|là|có|đạt|phải|để)(?![a-zà-ỹđ]))',
)
const COUNTED_TO = /(?:tính|cập nhật|số liệu|lũy kế|theo dõi)\s{1,3}$/
const VISION = /(?:tầm nhìn|định hướng|hướng)\s{1,3}$/

/** `trước ngày 30/6/2025`, `chậm nhất đến hết quý III`, `đến năm 2030`, `đến hết tháng 5`, `trước ngày 15 hằng tháng`. */
export function deadline(view: string, at: number): Draft | undefined {
  const found = matchAt(LIMIT, view, at)
  if (found === undefined) return horizon(view, at)
  const inner = LIMIT.lastIndex
  const counted = isDigitAt(view, inner)
  const openings = counted ? RECURRING_DAY : openingsAt(view, inner)
  if (openings === 0) return eventAhead(view, at, found[0], inner)
  const daily = (openings & RHYTHM) === 0 || !/\d/.test(found[0]) ? undefined : rhythm(view, inner)
  if (daily !== undefined) return startingAt(at, daily)
  const recurring = (openings & RECURRING_DAY) === 0 ? undefined : recurringDay(view, inner)
  if (recurring !== undefined) return startingAt(at, recurring)
  const stretch = counted
    ? (countedStretch(view, inner) ??
      slashedDay(view, inner) ??
      dashedDay(view, at, inner, found[0]) ??
      lastYear(view, at, inner, found[0]))
    : (((openings & MONTH) === 0 ? undefined : slippedDay(view, inner)) ??
      namedStretch(view, inner, openings) ??
      slashedDay(view, inner))
  if (stretch === undefined || stretch.same !== undefined) return undefined
  const before = view.slice(Math.max(0, at - 14), at)
  if (stretch.unit === 'day' && (COUNTED_TO.test(before) || isStatusDay(view, found[0], stretch.end)))
    return draftOf(inner, stretch)
  if (found[0].startsWith('hết') && /trước\s{1,3}$/.test(before)) return undefined
  return limit(at, stretch, /trước/.test(found[0]))
}

const TO_VISION = sticky('tầm nhìn ')

/** `định hướng đến 2030, tầm nhìn 2045`: the year alone is the horizon. */
function horizon(view: string, at: number): Draft | undefined {
  const start = endOf(TO_VISION, view, at)
  const year = start < 0 ? 0 : Number(matchAt(YEAR_ONLY, view, start)?.[1])
  return isYear(year)
    ? limit(start, { end: YEAR_ONLY.lastIndex, unit: 'year', on: wholeYears(year, year), year }, false)
    : undefined
}

const EVENT = sticky(
  '(?:dịp |kỳ nghỉ )?(?:tết(?: nguyên đán)?(?: (?!năm|trước|sau|để|và|cho|theo)[a-zà-ỹđ]{2,6} [a-zà-ỹđ]{2,5}(?= (?:năm )?20[0-9]{2}))?|mùa (?:mưa|bão|lũ|khô|lụt)(?:,? (?:mưa|bão|lũ|lụt))?)(?![a-zà-ỹđ])(?:_-_20[0-9]{2}| (?:năm )?20[0-9]{2}(?![0-9]|[/.,-][0-9]))?',
)

/** `hoàn thành trước Tết Nguyên đán`, `xong trước mùa mưa bão năm 2025`: work is due, but on no day of the calendar. */
function eventAhead(view: string, at: number, words: string, inner: number): Draft | undefined {
  if (!words.includes('trước') || !isOrdered(view, at)) return undefined
  const end = endOf(EVENT, view, inner)
  return end < 0 ? undefined : { start: at, end, kind: 'deadline', on: () => ({}), vague: true }
}

/** `đến ngày 15/10/2023 đạt 58%`: the day a result is counted to, not one by which something is due. */
const isStatusDay = (view: string, words: string, end: number): boolean =>
  words.startsWith('đến') &&
  !/hết|trước/.test(words) &&
  /^(?:,|\s{1,3}(?:đạt|có|đã|toàn|là|ước))(?!\p{L})/u.test(view.slice(end, end + 8))

function limit(start: number, stretch: Stretch, before: boolean): Draft {
  const on = (year: number) => {
    const first = before && stretch.unit !== 'day' ? stretch.on(year).from : undefined
    return bounds(undefined, first === undefined ? lastMoment(stretch, year) : addDays(first, -1))
  }
  return {
    start,
    end: stretch.end,
    kind: 'deadline',
    unit: stretch.unit,
    on,
    year: stretch.year,
  }
}

/** `trước tháng 28/10/2026`: a slip for `ngày`. */
const SLIP = sticky('tháng (?=[0-9]{1,2}/[0-9]{1,2}/[0-9]{4})')
const slippedDay = (view: string, at: number): Stretch | undefined =>
  matchAt(SLIP, view, at) === undefined ? undefined : stretchAt(view, SLIP.lastIndex)

function slashedDay(view: string, at: number): Stretch | undefined {
  if (matchAt(SLASHED_DAY, view, at) === undefined) return undefined
  const day = dayMonthAt(view, SLASHED_DAY.lastIndex)
  return day?.month === undefined ? undefined : { end: day.end, unit: 'day', on: dayOf(day.month, day.day) }
}

/** `chậm nhất 20-11`, `tính đến 15.5, …`, as newspapers write days: nothing that may be a range or a decimal. */
const DASHED_DAY = sticky(
  '([0-9]{1,2})(?:_-_|[.])(0?[1-9]|1[0-2])(?=_[,;.)](?![0-9])|_$|\\n| (?:mới|đã|có|toàn|cả|các|tại|trên địa bàn|phải|để|tỉnh|huyện|thành phố|xã|là)(?![a-zà-ỹđ]))',
)

function dashedDay(view: string, start: number, at: number, limitWords: string): Stretch | undefined {
  const sign = view.charCodeAt(afterNumber(view, at))
  if (sign !== HYPHEN && sign !== POINT) return undefined
  const found = matchAt(DASHED_DAY, view, at)
  const day = Number(found?.[1])
  const month = Number(found?.[2])
  if (found === undefined || day < 1 || day > 31) return undefined
  const named =
    /nhất|hơn|hạn|hết/.test(limitWords) || COUNTED_TO.test(view.slice(Math.max(0, start - 14), start))
  if (!named && !opensSentence(view, start) && (day <= month || found[0].includes('.'))) return undefined
  return { end: DASHED_DAY.lastIndex, unit: 'day', on: dayOf(month, day) }
}

const opensSentence = (view: string, at: number): boolean =>
  /(?:^|[.;:\n(“"])[\s“"]{0,3}$/.test(view.slice(Math.max(0, at - 4), at))

/** `tầm nhìn đến 2050`: a year without the word, where it cannot count something. */
function lastYear(view: string, start: number, at: number, limitWords: string): Stretch | undefined {
  if (!/^(?:đến|trước)/.test(limitWords)) return undefined
  const year = Number(matchAt(YEAR_ONLY, view, at)?.[1])
  if (!isYear(year)) return undefined
  if (year > 2060 && !VISION.test(view.slice(Math.max(0, start - 14), start))) return undefined
  return { end: YEAR_ONLY.lastIndex, unit: 'year', on: wholeYears(year, year), year }
}
