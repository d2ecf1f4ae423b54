import { typedNumber, typedWeekday } from './typed-words.ts'
import type { Recurrence } from './types.ts'

const MONTH_IN_QUARTER: Readonly<Record<string, number>> = { dau: 1, giua: 2 }
const ONGOING = /^(?:thuong xuyen(?:,? lien tuc)?|lien tuc|hang ngay va thuong xuyen|thuc hien thuong xuyen)$/
const EVERY = '(?:hang|moi|dinh k[yi](?: hang| moi)?)'
const DAY = String.raw`(?:,? ?(?:truoc |vao |den )?(?:ngay )?(?<day>\d{1,2}))`
const DAILY = new RegExp(`^${EVERY} ngay$`)
// hằng tuần · thứ sáu hằng tuần · hằng tuần vào thứ 6
const WEEKLY = new RegExp(
  String.raw`^(?:(?<before>thu \S+|chu nhat) )?${EVERY} tuan(?:,? (?:vao |truoc )?(?<after>thu \S+|chu nhat))?$`,
)
// hằng tháng · hằng tháng ngày 15 · ngày 15 hằng tháng · trước ngày 15 mỗi tháng
const MONTHLY = new RegExp(String.raw`^(?:(?:ngay )?(?<before>\d{1,2}) )?${EVERY} thang${DAY}?$`)
// hằng quý · hằng quý ngày 15 · ngày 15 tháng cuối quý · hằng quý ngày 10 tháng đầu quý
const QUARTERLY = new RegExp(
  String.raw`^(?:(?:ngay )?(?<before>\d{1,2}) )?(?:${EVERY} qu[yi]${DAY}?(?: thang (?<after>dau|giua|cuoi)(?: cua)? qu[yi])?|(?:cua )?thang (?<month>dau|giua|cuoi)(?: cua)? (?:${EVERY} )?qu[yi])$`,
)
// 6 tháng một lần · định kỳ 6 tháng
const COUNTED = /^(?:dinh k[yi] |moi )?(?<count>\d{1,2}|ba|sau) thang(?: (?:mot|1) lan)?$/
const COUNTED_MARK = /^(?:dinh k[yi]|moi)|lan$/
// hằng năm · 15/12 hằng năm · hằng năm trước 15/12
const YEARLY = new RegExp(
  String.raw`^(?:(?:ngay )?(?<before>\d{1,2}[/-]\d{1,2}) )?${EVERY} nam(?:,? ?(?:truoc |vao )?(?:ngay )?(?<after>\d{1,2}[/-]\d{1,2}))?$`,
)

/** Work without a single end: "thường xuyên", "hằng tháng ngày 15", "hằng quý", "15/12 hằng năm"; null for other words. */
export function readTypedRecurrence(words: string): Recurrence | null {
  if (ONGOING.test(words)) return { rhythm: 'ongoing' }
  if (DAILY.test(words)) return { rhythm: 'daily' }
  return (
    readWeekly(words) ?? readMonthly(words) ?? readQuarterly(words) ?? readCounted(words) ?? readYearly(words)
  )
}

function readWeekly(words: string): Recurrence | null {
  const found = WEEKLY.exec(words)?.groups
  if (!found) return null
  const day = typedWeekday(found['before'] ?? found['after'] ?? '')
  return day === null ? { rhythm: 'weekly' } : { rhythm: 'weekly', day }
}

function readMonthly(words: string): Recurrence | null {
  const found = MONTHLY.exec(words)?.groups
  return found ? withDay('monthly', found['before'] ?? found['day']) : null
}

function readQuarterly(words: string): Recurrence | null {
  const found = QUARTERLY.exec(words)?.groups
  if (!found) return null
  const recurrence = withDay('quarterly', found['before'] ?? found['day'])
  const month = MONTH_IN_QUARTER[found['after'] ?? found['month'] ?? '']
  return recurrence && month !== undefined ? { ...recurrence, month } : recurrence
}

function readCounted(words: string): Recurrence | null {
  const count = COUNTED_MARK.test(words) ? typedNumber(COUNTED.exec(words)?.groups?.['count']) : null
  if (count === 1) return { rhythm: 'monthly' }
  if (count === 3) return { rhythm: 'quarterly' }
  if (count === 6) return { rhythm: 'half-yearly' }
  return count === 12 ? { rhythm: 'yearly' } : null
}

function readYearly(words: string): Recurrence | null {
  const found = YEARLY.exec(words)?.groups
  if (!found) return null
  const [day, month] = (found['before'] ?? found['after'] ?? '').split(/[/-]/)
  if (month === undefined) return { rhythm: 'yearly' }
  const inMonth = Number(month)
  const recurrence = withDay('yearly', day)
  if (!recurrence || inMonth < 1 || inMonth > 12) return null
  return inMonth === 12 ? recurrence : { ...recurrence, month: inMonth }
}

function withDay(rhythm: Recurrence['rhythm'], day: string | undefined): Recurrence | null {
  if (day === undefined) return { rhythm }
  const number = Number(day)
  return number >= 1 && number <= 31 ? { rhythm, day: number } : null
}
