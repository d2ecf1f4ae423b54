import {
  civilDate,
  isDigitAt,
  matchAt,
  monthOf,
  onOneLine,
  Openings,
  readingView,
  scanWords,
  skipBlanks,
  sticky,
} from '../lexicon/index.ts'
import type { Remark, Span, TimeExpression } from '../reading.ts'

const DAY = sticky(
  'ngày ([0-9]{1,2})(?:_[/.-]_| tháng )([0-9]{1,2})(?:_[/.-]_| năm )((?:19|20)[0-9]{2})(?![0-9])',
)

const DAY_BIT = 1
const YEARS_BIT = 2
const OPENINGS = new Openings([
  ['ngày 1', DAY_BIT],
  ['giai đoạn', YEARS_BIT],
  ['thời kỳ', YEARS_BIT],
  ['nhiệm kỳ', YEARS_BIT],
])
const YEARS = sticky(
  '(?:giai đoạn|thời kỳ|nhiệm kỳ) ((?:19|20)[0-9]{2})_-_((?:19|20)[0-9]{2})(?![0-9]|[/.,-][0-9])',
)

/** `ngày 31/4/2025`, `ngày 30 tháng 02 năm 2024`: the calendar has no such day; `giai đoạn 2025 - 2021` runs backwards. */
export function impossibleDays(text: string): readonly Remark[] {
  const view = readingView(text)
  const remarks: Remark[] = []
  scanWords(view, OPENINGS, visit, { text, view, remarks })
  return remarks
}

/** What the visits of a text share. */
interface Scan {
  readonly text: string
  readonly view: string
  readonly remarks: Remark[]
}

function visit({ text, view, remarks }: Scan, at: number, openings: number): number {
  const remark =
    (openings & DAY_BIT) !== 0
      ? impossibleDay(text, view, at)
      : (openings & YEARS_BIT) !== 0
        ? reversedYears(text, view, at)
        : undefined
  if (remark !== undefined) remarks.push(remark)
  return at
}

const quote = (text: string, start: number, end: number): string => onOneLine(text.slice(start, end))

function impossibleDay(text: string, view: string, at: number): Remark | undefined {
  if (!mayBeImpossible(view, skipBlanks(view, at + 4, 4))) return undefined
  const found = matchAt(DAY, view, at)
  if (found === undefined) return undefined
  const month = monthOf(found[2] ?? '')
  if (month !== undefined && civilDate(Number(found[3]), month, Number(found[1])) !== undefined)
    return undefined
  const span = { start: at, end: DAY.lastIndex }
  const message = `Không có ${quote(text, span.start, span.end)} trên lịch.`
  return { span, code: 'no-such-day', message }
}

function reversedYears(text: string, view: string, at: number): Remark | undefined {
  const found = matchAt(YEARS, view, at)
  if (found === undefined || Number(found[2]) >= Number(found[1])) return undefined
  return backwards({ start: at, end: YEARS.lastIndex }, text)
}

const backwards = (span: Span, text: string): Remark => ({
  span,
  code: 'ends-before-it-begins',
  message: `Khoảng thời gian kết thúc trước khi bắt đầu: ${quote(text, span.start, span.end)}.`,
})

const ZERO = 48
const SLASH = 47

/** Most days are like `05/12/2023`, with a number up to 28 and a month up to 12: no calendar refuses them. */
function mayBeImpossible(view: string, at: number): boolean {
  if (!isDigitAt(view, at)) return false
  const second = isDigitAt(view, at + 1) ? at + 2 : at + 1
  if (view.charCodeAt(second) !== SLASH) return true
  const day = numberOf(view, at)
  const month = numberOf(view, second + 1)
  return day < 1 || day > 28 || month < 1 || month > 12
}

/** The number of one or two digits at `at`; 0 where there is none. */
function numberOf(view: string, at: number): number {
  if (!isDigitAt(view, at)) return 0
  const first = view.charCodeAt(at) - ZERO
  return isDigitAt(view, at + 1) ? first * 10 + view.charCodeAt(at + 1) - ZERO : first
}

/** `từ ngày 20/6/2024 đến ngày 15/6/2024`: a stretch that ends before it begins. */
export function reversedPeriods(input: {
  readonly text: string
  readonly times: readonly TimeExpression[]
}): readonly Remark[] {
  const remarks: Remark[] = []
  for (const { span, from, to, certainty } of input.times) {
    if (from === undefined || to === undefined || from <= to || certainty !== 'stated') continue
    remarks.push(backwards(span, input.text))
  }
  return remarks
}
