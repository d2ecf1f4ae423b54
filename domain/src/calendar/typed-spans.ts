import { addDays, dateParts, lastDayOfMonth, quarterOf, weekdayOf } from './civil-date.ts'
import { typedNumber, typedYear } from './typed-words.ts'
import { refuse } from '../refusal.ts'
import type { CivilDate, TypedDeadline, TypedDeadlineContext } from './types.ts'

const YEAR = String.raw`(?:(?: nam |\/| |-)(?<year>\d{4}|nay|sau|toi|(?<=\/)\d{2}))?`
// tháng 10 · cuối tháng 10/2026 · T10 · 10/2026 · tháng này · tháng sau
const MONTH = new RegExp(String.raw`^(?:cuoi )?(?:thang |t)(?<month>\d{1,2})${YEAR}$`)
const MONTH_YEAR = /^(?:cuoi )?(?<month>\d{1,2})[/-](?<year>\d{4})$/
const THIS_MONTH = /^(?:cuoi )?thang(?: (?<which>nay|sau|toi))?$/
// quý III · cuối quý 3/2026 · Q3 · quý IV năm 2026 · quý này
const QUARTER = new RegExp(String.raw`^(?:cuoi )?(?:qu[yi] |q\.? ?)(?<quarter>iv|iii|ii|i|[1-4])${YEAR}$`)
const THIS_QUARTER = /^(?:cuoi )?qu[yi](?: (?<which>nay|sau|toi))?$/
// 6 tháng đầu năm · 6 tháng cuối năm 2026 · 9 tháng đầu năm
const MONTHS_OF_YEAR =
  /^(?<count>3|6|9|sau|chin|ba) thang (?<half>dau|cuoi) nam(?: (?<year>\d{4}|nay|sau|toi))?$/
// cuối năm · năm 2026 · 2026 · cuối năm sau · cuối năm nay
const THIS_YEAR = /^(?:cuoi )?nam(?: (?<which>nay|sau|toi))?$/
const A_YEAR = /^(?:cuoi )?(?:nam )?(?<year>20\d{2})$/
// tuần này · tuần sau · cuối tuần
const WEEK = /^(?:cuoi )?tuan(?: (?<which>nay|sau|toi))?$/

/** The last day of a typed month, quarter, half-year, year or week; null when the words are of another kind. */
export function readTypedSpan(words: string, context: TypedDeadlineContext): TypedDeadline | null {
  const base = context.documentDate ?? context.today
  return (
    readMonth(words, base) ??
    readQuarter(words, base) ??
    readMonthsOfYear(words, base) ??
    readYear(words, base) ??
    readCurrent(words, context.today)
  )
}

function readMonth(words: string, base: CivilDate): TypedDeadline | null {
  const found = (MONTH.exec(words) ?? MONTH_YEAR.exec(words))?.groups
  if (!found) return null
  const month = Number(found['month'])
  if (month < 1 || month > 12) return refuse('no-such-day', { field: 'deadline' })
  return endOf(found['year'], base, (year) => lastDayOfMonth(year, month))
}

function readQuarter(words: string, base: CivilDate): TypedDeadline | null {
  const found = QUARTER.exec(words)?.groups
  const quarter = typedNumber(found?.['quarter'])
  if (!found || quarter === null) return null
  return endOf(found['year'], base, (year) => lastDayOfMonth(year, quarter * 3))
}

function readMonthsOfYear(words: string, base: CivilDate): TypedDeadline | null {
  const found = MONTHS_OF_YEAR.exec(words)?.groups
  const count = typedNumber(found?.['count'])
  if (!found || count === null) return null
  const last = found['half'] === 'cuoi' ? 12 : count
  return endOf(found['year'] ?? 'nay', base, (year) => lastDayOfMonth(year, last))
}

function readYear(words: string, base: CivilDate): TypedDeadline | null {
  const which = THIS_YEAR.exec(words)
  const year = which ? (which.groups?.['which'] ?? 'nay') : A_YEAR.exec(words)?.groups?.['year']
  return year === undefined ? null : endOf(year, base, (inYear) => lastDayOfMonth(inYear, 12))
}

/** Week, month and quarter as people say them today: "tuần sau", "tháng này", "cuối quý". */
function readCurrent(words: string, today: CivilDate): TypedDeadline | null {
  const { year, month } = dateParts(today)
  const ahead = (found: RegExpExecArray): number =>
    /^(?:sau|toi)$/.test(found.groups?.['which'] ?? '') ? 1 : 0
  const ofMonth = THIS_MONTH.exec(words)
  if (ofMonth) return stated(lastDayOfMonth(year, month + ahead(ofMonth)), false)
  const ofQuarter = THIS_QUARTER.exec(words)
  if (ofQuarter) return stated(lastDayOfMonth(year, (quarterOf(today) + ahead(ofQuarter)) * 3), false)
  const ofWeek = WEEK.exec(words)
  if (!ofWeek) return null
  // A week of work ends on Friday; said on a weekend, "tuần này" can only mean its Sunday.
  const last = ahead(ofWeek) === 0 && weekdayOf(today) > 5 ? 7 : 5
  return stated(addDays(today, last - weekdayOf(today) + 7 * ahead(ofWeek)), false)
}

function endOf(year: string | undefined, base: CivilDate, end: (year: number) => CivilDate): TypedDeadline {
  const baseYear = dateParts(base).year
  if (year === 'nay') return stated(end(baseYear), false)
  if (year === 'sau' || year === 'toi') return stated(end(baseYear + 1), false)
  if (year !== undefined) return stated(end(typedYear(year)), false)
  const inBaseYear = end(baseYear)
  return stated(inBaseYear >= base ? inBaseYear : end(baseYear + 1), true)
}

function stated(date: CivilDate, assumed: boolean): TypedDeadline {
  return { kind: 'date', date, assumed }
}
