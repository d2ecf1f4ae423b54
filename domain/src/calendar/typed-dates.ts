import { refuse } from '../refusal.ts'
import { addDays, addMonths, civilDate, dateParts, weekdayOf } from './civil-date.ts'
import { typedNumber, typedWeekday, typedYear } from './typed-words.ts'
import type { CivilDate, TypedDeadline, TypedDeadlineContext } from './types.ts'
import { addWorkingDays } from './working-days.ts'

const ISO = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/
// 30/6/2026 · 30-6-2026 · 30.6.26 · 30/6 · 15-12
const SLASHED = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})(?:[/.-](?<year>\d{4}|\d{2}))?$/
// 30062026
const PACKED = /^(?<day>\d{2})(?<month>\d{2})(?<year>20\d{2})$/
// 30 tháng 6 · 30 tháng 6 năm 2026 · 30 tháng 6/2026
const WORDED = /^(?<day>\d{1,2}) thang (?<month>\d{1,2})(?:(?: nam |\/| )(?<year>\d{4}))?$/
// 15 ngày nữa · sau 2 tuần · 10 ngày làm việc · 30 ngày kể từ ngày ký
const COUNTED =
  /^(?:sau |\+ ?)?(?<count>\d{1,3}|\S+) (?<unit>ngay lam viec|ngay|tuan|thang|nam)(?: (?:nua|toi|tiep theo))?(?<signed> (?:ke )?tu (?:ngay )?(?:k[yi]|ban hanh|ngay k[yi]|ra van ban).*)?$/
const PLUS_DAYS = /^\+(?<count>\d{1,3})$/
// thứ sáu · thứ 6 tuần sau · chủ nhật tuần này
const WEEKDAY = /^(?<weekday>thu \S+|chu nhat|cn)(?: tuan (?<which>nay|sau|toi))?$/
const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ['hom nay', 0],
  ['trong ngay', 0],
  ['cuoi ngay', 0],
  ['chieu nay', 0],
  ['cuoi gio chieu nay', 0],
  ['mai', 1],
  ['ngay mai', 1],
  ['hom sau', 1],
  ['kia', 2],
  ['ngay kia', 2],
  ['mot', 2],
])

/** One day: written out, counted from today, or by its weekday; null when the words are of another kind. */
export function readTypedDate(words: string, context: TypedDeadlineContext): TypedDeadline | null {
  return readWritten(words, context) ?? readCounted(words, context) ?? readNamed(words, context.today)
}

function readWritten(words: string, context: TypedDeadlineContext): TypedDeadline | null {
  const found = (ISO.exec(words) ?? SLASHED.exec(words) ?? PACKED.exec(words) ?? WORDED.exec(words))?.groups
  if (!found) return null
  const [day, month] = [Number(found['day']), Number(found['month'])]
  if (found['year'] !== undefined) return stated(civilDate(typedYear(found['year']), month, day))
  const base = context.documentDate ?? context.today
  const { year } = dateParts(base)
  // Four years reach the next 29 February from any day but those around 2100.
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const date = civilDate(year + ahead, month, day)
    if (date && date >= base) return { kind: 'date', date, assumed: true }
  }
  return stated(null)
}

function readCounted(words: string, context: TypedDeadlineContext): TypedDeadline | null {
  const found = (PLUS_DAYS.exec(words) ?? COUNTED.exec(words))?.groups
  const count = typedNumber(found?.['count'])
  if (!found || count === null) return null
  const base = found['signed'] === undefined ? context.today : context.documentDate
  if (!base) return refuse('document-date-unknown', { field: 'deadline' })
  return stated(later(base, count, found['unit'] ?? 'ngay', context))
}

function later(base: CivilDate, count: number, unit: string, context: TypedDeadlineContext): CivilDate {
  if (unit === 'ngay lam viec') return addWorkingDays(base, count, context.workCalendar)
  if (unit === 'tuan') return addDays(base, count * 7)
  if (unit === 'thang') return addMonths(base, count)
  if (unit === 'nam') return addMonths(base, count * 12)
  return addDays(base, count)
}

function readNamed(words: string, today: CivilDate): TypedDeadline | null {
  const ahead = NAMED_DAYS.get(words)
  if (ahead !== undefined) return stated(addDays(today, ahead))
  const found = WEEKDAY.exec(words)?.groups
  const weekday = typedWeekday(found?.['weekday'] ?? '')
  if (!found || weekday === null) return null
  const monday = addDays(today, 1 - weekdayOf(today))
  const inThisWeek = addDays(monday, weekday - 1)
  if (found['which'] === 'sau' || found['which'] === 'toi') return stated(addDays(inThisWeek, 7))
  return stated(found['which'] === undefined && inThisWeek < today ? addDays(inThisWeek, 7) : inThisWeek)
}

function stated(date: CivilDate | null): TypedDeadline {
  return date ? { kind: 'date', date, assumed: false } : refuse('no-such-day', { field: 'deadline' })
}
