import { readingView } from '../lexicon/index.ts'
import type { AgencyMention, Citation, Stated } from '../reading.ts'
import { impliedAt } from './implied.ts'

const LONGEST = 500
/** `Văn phòng UBND tỉnh truyền đạt ý kiến … (Công văn số 12/VP-KT, ngày 8/6/2022).`: a body that orders, before the bracket. */
const ORDERS =
  /^[\s*_"“•+–-]{0,6}(?:ngày [\d/.-]{3,10}, |(?:căn cứ|trước|nhằm|để|do|với) [^.;:\n]{5,160}?, )?(?:(?:văn bản|nội dung) của )?(?=(?:văn phòng|ubnd|ủy ban|sở|bộ|ban|chủ tịch|thủ tướng|thường trực|hđnd|cục|phòng|công an|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|chi cục) )[^.;:\n]{3,90}? (?:truyền đạt ý kiến|thông báo ý kiến|có ý kiến|yêu cầu|đề nghị|chỉ đạo|đôn đốc|nêu rõ)(?=[ :])/
const OPENS_BRACKET = /\((?:tại |theo |trong )?$/
const CLOSES = /^\)[*_]{0,3}\.?\s{0,3}(?:\n|$)/

/** The line that leads up to a bracket in which nothing but the citation stands, and which ends with it. */
function lineBefore(view: string, { span }: Citation): number | undefined {
  if (
    !OPENS_BRACKET.test(view.slice(Math.max(0, span.start - 8), span.start)) ||
    !CLOSES.test(view.slice(span.end, span.end + 8))
  )
    return undefined
  const from = Math.max(0, span.start - LONGEST)
  const line = view.slice(from, span.start).lastIndexOf('\n')
  return line < 0 && from > 0 ? undefined : from + line + 1
}

/**
 * Whether a paragraph says what a body orders and closes with its paper in brackets; a paper of whose kind the paragraph
 * has spoken before may be that which is carried out.
 */
export function closesOrder(view: string, citation: Citation): boolean {
  const line = lineBefore(view, citation)
  if (line === undefined) return false
  const words = view.slice(line, citation.span.start)
  return ORDERS.test(words) && !words.includes(` ${citation.type.toLowerCase()} `)
}

/** Who orders in such a paragraph: the body with which it opens. */
export function openingBody(
  text: string,
  citation: Citation,
  agencies: readonly AgencyMention[],
): Stated<string> | undefined {
  const view = readingView(text)
  if (!closesOrder(view, citation)) return undefined
  const line = lineBefore(view, citation) ?? 0
  const body = agencies.find(({ span }) => span.start >= line)
  if (body?.kind !== 'one' || body.span.end > citation.span.start) return undefined
  const { start, end } = body.span
  return impliedAt(text.slice(start, end), start, end)
}

const BEHALF = /(?<!\p{L})(?:thay mặt|thừa lệnh|thừa ủy quyền)(?: của)? (?=\p{L})/gu
const SIGNS = /^,? [^.;:\n]{4,200} (?:đã |vừa |mới )?ký(?: ban hành)? $/

/** `Thay mặt Ban Thường vụ Tỉnh ủy, đồng chí Lê Văn An, …, Bí thư Tỉnh ủy đã ký …`: who signs is not who issues. */
export function onBehalfOf(
  text: string,
  { span }: Citation,
  agencies: readonly AgencyMention[],
): Stated<string> | undefined {
  const view = readingView(text)
  const before = Math.max(0, span.start - LONGEST)
  const found = [...view.slice(before, span.start).matchAll(BEHALF)].at(-1)
  if (!found) return undefined
  const from = before + found.index + found[0].length
  const body = agencies.find(({ span: { start } }) => start === from)?.span
  if (!body || !SIGNS.test(view.slice(body.end, span.start))) return undefined
  return impliedAt(text.slice(body.start, body.end), body.start, body.end)
}
