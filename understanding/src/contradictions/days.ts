import { anywhere, civilDate, monthOf, readingView } from '../lexicon/index.ts'
import type { Remark, TimeExpression } from '../reading.ts'

const DAY = anywhere(
  'ngày ([0-9]{1,2})(?:_[/.-]_| tháng )([0-9]{1,2})(?:_[/.-]_| năm )((?:19|20)[0-9]{2})(?![0-9])',
)

/** `ngày 31/4/2025`, `ngày 30 tháng 02 năm 2024`: the calendar has no such day. */
export function impossibleDays(text: string): readonly Remark[] {
  const view = readingView(text)
  const remarks: Remark[] = []
  DAY.lastIndex = 0
  for (let found = DAY.exec(view); found !== null; found = DAY.exec(view)) {
    const month = monthOf(found[2] ?? '')
    if (month !== undefined && civilDate(Number(found[3]), month, Number(found[1])) !== undefined) continue
    const span = { start: found.index, end: found.index + found[0].length }
    remarks.push({
      span,
      code: 'no-such-day',
      message: `Không có ${text.slice(span.start, span.end).replace(/\s+/g, ' ')} trên lịch.`,
    })
  }
  return remarks
}

/** `từ ngày 20/6/2024 đến ngày 15/6/2024`: a stretch that ends before it begins. */
export function reversedPeriods(input: {
  readonly text: string
  readonly times: readonly TimeExpression[]
}): readonly Remark[] {
  return input.times.flatMap(({ span, from, to, certainty }) => {
    if (from === undefined || to === undefined || from <= to || certainty !== 'stated') return []
    const words = input.text.slice(span.start, span.end).replace(/\s+/g, ' ')
    return [
      {
        span,
        code: 'ends-before-it-begins',
        message: `Khoảng thời gian kết thúc trước khi bắt đầu: ${words}.`,
      },
    ]
  })
}
