/**
 * Days, periods and deadlines. In: civil dates as `YYYY-MM-DD` and what people type. Out: civil dates, half-open periods,
 * recurrences, or a refusal that says what was expected. Never a `Date`; "today" is always an argument.
 */
export type * from './types.ts'
export {
  addDays,
  addMonths,
  civilDate,
  compareDates,
  dateParts,
  daysBetween,
  earlierOf,
  isCivilDate,
  lastDayOfMonth,
  laterOf,
  lengthOfMonth,
  parseCivilDate,
  quarterOf,
  weekdayOf,
} from './civil-date.ts'
export {
  halfYearPeriod,
  isIn,
  lastDayOf,
  monthPeriod,
  nineMonthsPeriod,
  periodsOverlap,
  quarterPeriod,
  yearPeriod,
} from './period.ts'
export { todayInVietnam } from './today.ts'
export { addWorkingDays, fixedHolidays, isWorkingDay, workingDaysBetween } from './working-days.ts'
export { reportingMonthOf, reportingPeriod } from './reporting-period.ts'
export type { ReportingCycle } from './reporting-period.ts'
export { nextDue, parseRecurrence, recurrenceText } from './recurrence.ts'
export { readTypedDeadline } from './typed-deadline.ts'
