import type { IndicatorStatement, Sentence, Span } from '../reading.ts'

/** A programme of national aims (`mục tiêu quốc gia`) sets none. */
const AIMED = /phấn đấu|mục tiêu(?! quốc gia)|chỉ tiêu (?:đề ra|được giao|kế hoạch)|tối thiểu|ít nhất/
const PLANNED = /^(?:tổng )?(?:kế hoạch vốn|dự toán (?:thu|chi))/
/** `Dự báo quý IV …`, `Ước cả năm …`. */
const AHEAD = /^(?:[-+*]\s)?(?:dự báo|dự kiến|ước)(?!\p{L})/u

/** What a figure is to its name: reached, expected, aimed at, or a bound; `words` go up to the figure. */
export function kindOf(
  view: string,
  sentence: Sentence,
  { start, end }: Span,
  link: string,
  words: string,
): IndicatorStatement['kind'] {
  if (PLANNED.test(view.slice(start, end))) return 'target'
  const isAim = sentence.label === 'target' || sentence.label === 'directive'
  if (/không quá|không vượt quá|tối đa|dưới/.test(link)) return 'limit'
  if (isAim && /giảm (?:xuống )?còn|thấp hơn/.test(link)) return 'limit'
  if (isAim || AIMED.test(words)) return 'target'
  const isAhead = AHEAD.test(view.slice(sentence.span.start, sentence.span.start + 16))
  return isAhead || /ước|dự kiến|dự báo/.test(link) || /(?:^|[\s,;(])ước\s/.test(words)
    ? 'estimate'
    : 'actual'
}
