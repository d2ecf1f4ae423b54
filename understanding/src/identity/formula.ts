import { readingView } from '../lexicon/index.ts'
import type { AgencyMention, Stated } from '../reading.ts'
import { impliedWords } from './implied.ts'

const MOST_MENTIONS = 12
/** How far down a document says that somebody issues it. */
const OPENING = 4000

/** Issuing, of the document's own type, and what follows: `… ban hành Kế hoạch tổ chức đại hội … như sau:`. */
const ISSUES =
  /^(?: \([^)]{2,20}\))? (?:ban hành|xây dựng|hướng dẫn|thông báo|báo cáo|triển khai)(?= )[^\n]{0,400}?(?:như sau|sau đây|nội dung(?: chính| cụ thể| chủ yếu)? sau) ?[:;.]?\s*(?:\n|$)/

/**
 * Without letterhead and signature the closing formula says who issues: `UBND huyện ban hành Kế hoạch … như sau:`. In goes the
 * type that the title names, which the formula must name, too.
 */
export function issuerByFormula(
  text: string,
  type: string,
  agencies: readonly AgencyMention[],
): Stated<string> | undefined {
  const view = readingView(text)
  const kind = type.toLowerCase()
  for (const { span, kind: many } of agencies.slice(0, MOST_MENTIONS)) {
    if (span.end > OPENING) return undefined
    if (many !== 'one') continue
    const words = ISSUES.exec(view.slice(span.end, span.end + 460))?.[0]
    if (words === undefined || !words.slice(0, 60).includes(kind)) continue
    const { start, end } = span
    return impliedWords(text, start, end)
  }
  return undefined
}
