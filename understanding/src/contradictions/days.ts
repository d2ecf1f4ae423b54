import { anywhere, civilDate, monthOf, readingView } from '../lexicon/index.ts'
import type { Remark } from '../reading.ts'

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
