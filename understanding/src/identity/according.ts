import { readingView } from '../lexicon/index.ts'
import type { Citation } from '../reading.ts'
import type { Opening } from './article.ts'
import { OPENS_LINE } from './opens-line.ts'

/** The first words of a page or of the paragraph under its headline. */
const OPENS = new RegExp(`${OPENS_LINE}(?:căn cứ|theo|tại) $`, 'u')
const CAME_OUT = / ban hành ngày [\d/. -]{6,12}$/
const COMES_OUT = /^,? (?:được |do [\p{L} ]{4,40} )?(?:ký )?ban hành(?: vào)? ngày \d/u
const FEW = 60

/** `Theo Quyết định số … của Bộ … ban hành ngày 2/1/2019, …`: the first words say what the page is drawn from, and its day. */
export function opensWithItsDay(view: string, { span }: Citation, opening: Opening): boolean {
  if (span.start > opening.headline + FEW) return false
  return (
    OPENS.test(view.slice(Math.max(opening.start, span.start - FEW), span.start)) &&
    (CAME_OUT.test(view.slice(span.start, span.end)) || COMES_OUT.test(view.slice(span.end, span.end + FEW)))
  )
}

const ISSUED = /(?<!\p{L})(?:đã|vừa|mới) (?:ký )?ban hành $/u
const SPEAKS =
  /^ (?:này )?(?:định hướng|yêu cầu|nêu|đặt|xác định|giao|chỉ rõ|đề ra|nhấn mạnh|quy định|gồm)(?!\p{L})/u
const MOST = 24

/**
 * The instrument that the opening names among others, that someone is said to have issued further down (`… đã ban hành Chỉ thị
 * 215/CT-TCHQ`), and of which the page goes on to say what it holds.
 */
export function issuedLater(
  text: string,
  early: readonly Citation[],
  citations: readonly Citation[],
): Citation | undefined {
  const [first] = early
  if (!first || first.role === 'basis') return undefined
  const view = readingView(text)
  for (const { symbol, type } of early) {
    const same = citations.slice(0, MOST).filter((other) => other.symbol === symbol && other.type === type)
    const issued = same.find(
      ({ span, issuer }) =>
        issuer !== undefined && ISSUED.test(view.slice(Math.max(0, span.start - 20), span.start)),
    )
    if (issued && same.some(({ span }) => SPEAKS.test(view.slice(span.end, span.end + 24)))) return issued
  }
  return undefined
}
