import { readingView } from '../lexicon/index.ts'
import type { AgencyMention, Citation } from '../reading.ts'
import { closingTold } from './retold.ts'

/** `Nguồn: `, `Xem chi tiết tại `, `Văn bản kèm theo: ` before an instrument, from the beginning of a line; `Xem thêm` leads elsewhere. */
const LEADS_TO =
  /(?:^|\n)[\s*_•+–-]{0,5}(?:\((?:theo|nguồn:?)|nguồn(?: tin)? ?:(?: theo)?|(?:xem|đọc|tải)(?: về)?(?: (?:chi tiết|toàn văn|nội dung|văn bản|đầy đủ))*(?: (?:tại|ở))?:?|(?:nội dung |thông tin )?chi tiết(?: xem)?(?: tại)?:?|(?:file|tài liệu|tệp|văn bản)(?: tin| văn bản)? (?:đính kèm|kèm theo):?) $/
const LONGEST = 80
const ENDS = /^[^\n]{0,200}\n?[^\n]{0,60}$/
const ENDS_BRACKET = /^[^\n]{0,200}\)[.\s]*$/

/** `(Theo Công văn số 6012/UBND-KT, ngày 14/11/2023)`, `Xem chi tiết Kế hoạch số … tại đây.`: the last line of a page names its source. */
export function closingSource(
  text: string,
  {
    citations,
    agencies,
  }: { readonly citations: readonly Citation[]; readonly agencies: readonly AgencyMention[] },
): Citation | undefined {
  const last = citations.at(-1)
  if (!last?.symbol) return undefined
  const view = readingView(text)
  const before = view.slice(Math.max(0, last.span.start - LONGEST), last.span.start)
  const leads = LEADS_TO.exec(before)?.[0]
  const ends = leads?.includes('(') ? ENDS_BRACKET : ENDS
  return leads !== undefined && ends.test(view.slice(last.span.end, last.span.end + 300))
    ? last
    : closingTold(text, citations, agencies)
}
