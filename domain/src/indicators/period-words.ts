import type { CivilDate, Period } from '../calendar/index.ts'
import { lastDayOf } from '../calendar/index.ts'

const ROMAN = ['I', 'II', 'III', 'IV'] as const
const printed = (day: CivilDate): string => day.split('-').toReversed().join('/')

/** A period in the words of reports, which read back as the same: "6 tháng đầu năm 2026", "đến ngày 31/10/2026". */
export function periodWords(period: Period, cutOff: CivilDate | null): string {
  const last = lastDayOf(period)
  const [year, first, end] = [
    period.from.slice(0, 4),
    Number(period.from.slice(5, 7)),
    Number(last.slice(5, 7)),
  ]
  if (cutOff !== null && period.from === `${cutOff.slice(0, 4)}-01-01`) return `đến ngày ${printed(cutOff)}`
  const whole = period.from.endsWith('-01') && period.until.endsWith('-01')
  if (!whole) return `từ ngày ${printed(period.from)} đến ngày ${printed(last)}`
  if (last.slice(0, 4) !== year) return `giai đoạn ${year}-${last.slice(0, 4)}`
  if (first === 1 && end === 12) return `năm ${year}`
  if (first === end) return `tháng ${first}/${year}`
  if (end - first === 2 && first % 3 === 1) return `quý ${ROMAN[(first - 1) / 3] ?? ''}/${year}`
  if (first === 1) return `${end} tháng đầu năm ${year}`
  if (first === 7 && end === 12) return `6 tháng cuối năm ${year}`
  return `từ ngày ${printed(period.from)} đến ngày ${printed(last)}`
}
