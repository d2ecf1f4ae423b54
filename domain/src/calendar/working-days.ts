import { addDays, civilDate, weekdayOf } from './civil-date.ts'
import type { CivilDate, WorkCalendar } from './types.ts'

const NO_EXCEPTIONS: WorkCalendar = { holidays: [], workedWeekends: [] }

/**
 * The public holidays of a year that have a fixed solar day: 01/01, 30/4, 01/5, 02/9 (Bộ luật Lao động 45/2019/QH14, Điều 112).
 * Tết Nguyên đán, Giỗ Tổ and the second day of Quốc khánh are decided every year and come from settings.
 */
export function fixedHolidays(year: number): readonly CivilDate[] {
  const days = [civilDate(year, 1, 1), civilDate(year, 4, 30), civilDate(year, 5, 1), civilDate(year, 9, 2)]
  return days.filter((day) => day !== null)
}

/** Whether offices work on a day: Monday to Friday but holidays, and weekends worked in exchange. */
export function isWorkingDay(day: CivilDate, calendar: WorkCalendar = NO_EXCEPTIONS): boolean {
  if (calendar.workedWeekends.includes(day)) return true
  return weekdayOf(day) <= 5 && !calendar.holidays.includes(day)
}

/**
 * The day so many working days after a day ("trong 05 ngày làm việc kể từ ngày …"): the day itself does not count.
 * Zero gives the day itself when it is worked, otherwise the next worked one.
 */
export function addWorkingDays(
  day: CivilDate,
  count: number,
  calendar: WorkCalendar = NO_EXCEPTIONS,
): CivilDate {
  let current = day
  let left = count
  while (left > 0 || !isWorkingDay(current, calendar)) {
    current = addDays(current, 1)
    if (left > 0 && isWorkingDay(current, calendar)) left -= 1
  }
  return current
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(
  from: CivilDate,
  to: CivilDate,
  calendar: WorkCalendar = NO_EXCEPTIONS,
): number {
  if (to < from) return -workingDaysBetween(to, from, calendar)
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
    if (isWorkingDay(day, calendar)) count += 1
  return count
}
