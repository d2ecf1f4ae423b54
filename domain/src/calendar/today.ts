import { dateOfDayNumber } from './civil-date.ts'
import type { CivilDate } from './types.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Asia/Ho_Chi_Minh has been UTC+7 without summer time since 1975-06-13. */
const OFFSET = 7 * HOUR

/** The civil date in Việt Nam at a moment given in epoch milliseconds. */
export function todayInVietnam(epochMilliseconds: number): CivilDate {
  return dateOfDayNumber(Math.floor((epochMilliseconds + OFFSET) / DAY))
}
