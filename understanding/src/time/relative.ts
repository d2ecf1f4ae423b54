import { matchAt, sticky } from '../lexicon/index.ts'
import type { CivilDate } from '../reading.ts'
import { addDays, addMonths, yearOf } from './civil.ts'
import type { Draft } from './draft.ts'
import { dueFrom } from './sense.ts'
import { type Bounds, bounds, months } from './stretch.ts'

const RELATIVE = sticky(
  '(năm|quý|tháng|tuần) (nay|này|ngoái|trước|sau|tới)(?![a-zà-ỹđ]| (?:đó|đây|mắt|khi|năm|nữa|(?:cao|tốt|lớn|nhiều|thấp|nhanh) hơn))',
)
const DAYS = sticky('(hôm nay|hôm qua|ngày mai)(?![a-zà-ỹđ]|_:)')
const SHIFTS: Readonly<Record<string, number>> = { nay: 0, này: 0, ngoái: -1, trước: -1, sau: 1, tới: 1 }
const DAY_SHIFTS: Readonly<Record<string, number>> = { 'hôm nay': 0, 'hôm qua': -1, 'ngày mai': 1 }
/** Not one year, but many, or a year told from another: `các năm sau`, `so với năm trước`, `hằng năm sau`. */
const NOT_ONE =
  /(?:các|những|nhiều|mỗi|với|so|hơn|hằng|hàng|từng|cùng kỳ|cùng vụ|cùng thời điểm|cùng thời gian|cùng giai đoạn|cuối|đầu|giữa|\d|(?:một|hai|ba|bốn|năm|sáu|mười|vài|mấy))\s{1,3}$/

/** `năm nay`, `quý tới`, `tháng trước`, `hôm nay`: counted from the document's own date, nothing without it. */
export function relative(view: string, at: number): Draft | undefined {
  const ofDays = view.startsWith('hôm', at) || view.startsWith('ngày', at)
  const day = ofDays ? matchAt(DAYS, view, at) : undefined
  const found = ofDays ? undefined : matchAt(RELATIVE, view, at)
  const compared = stepCompared(view, at)
  if (compared !== undefined) return compared
  if (day === undefined && found === undefined) return undefined
  const before = view.slice(Math.max(0, at - 18), at)
  if (NOT_ONE.test(before) && !BESIDE_THIS.test(before)) return undefined
  if (day !== undefined) {
    const shift = DAY_SHIFTS[day[0].replace(/\s+/g, ' ')] ?? 0
    return draft(at, DAYS.lastIndex, 'date', (issuedOn) => oneDay(addDays(issuedOn, shift)))
  }
  const shift = SHIFTS[found?.[2] ?? '']
  if (found === undefined || shift === undefined) return undefined
  const { lastIndex: end } = RELATIVE
  const from = shift < 0 ? -1 : dueFrom(view, at, end)
  return from < 0
    ? draft(at, end, 'period', (issuedOn) => shifted(issuedOn, found[1] ?? '', shift))
    : draft(from, end, 'deadline', (issuedOn) =>
        bounds(undefined, shifted(issuedOn, found[1] ?? '', shift).to),
      )
}

/** `năm nay so với năm trước`: both are years of their own. */
const BESIDE_THIS = /năm\s{1,2}nay\s{1,2}so(?:\s{1,2}với)?\s{1,2}$/
const STEP = sticky('(tháng|quý) (?:trước|liền trước|trước đó)(?![a-zà-ỹđ])')
const COMPARED = /so(?:\s{1,3}với)?\s{1,3}$/

/** `so với tháng trước`: the month before the one spoken of. */
function stepCompared(view: string, at: number): Draft | undefined {
  const found = matchAt(STEP, view, at)
  if (found === undefined || !COMPARED.test(view.slice(Math.max(0, at - 10), at))) return undefined
  const step = found[1] === 'quý' ? 'quarter' : 'month'
  return {
    start: at,
    end: STEP.lastIndex,
    kind: 'period',
    unit: 'part',
    on: () => ({}),
    same: { back: 0, step },
  }
}

const draft = (
  start: number,
  end: number,
  kind: 'date' | 'period' | 'deadline',
  fromIssue: (issuedOn: CivilDate) => Bounds,
): Draft => ({
  start,
  end,
  kind,
  on: () => ({}),
  vague: true,
  fromIssue,
})

const oneDay = (date: CivilDate | undefined): Bounds => bounds(date, date)

function shifted(issuedOn: CivilDate, unit: string, shift: number): Bounds {
  if (unit === 'năm') return months(1, 12)(yearOf(issuedOn) + shift)
  if (unit === 'tuần') return {}
  const month = addMonths(`${issuedOn.slice(0, 7)}-01` as CivilDate, unit === 'quý' ? shift * 3 : shift)
  if (month === undefined) return {}
  const number = Number(month.slice(5, 7))
  if (unit === 'tháng') return months(number, number)(yearOf(month))
  const quarter = Math.floor((number - 1) / 3)
  return months(quarter * 3 + 1, quarter * 3 + 3)(yearOf(month))
}
