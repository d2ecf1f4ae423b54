import { capitalized, civilDate, readingView } from '../lexicon/index.ts'
import type { AgencyMention, Citation, CivilDate, Span, Stated } from '../reading.ts'
import { dayAfter, dayBefore, NO_YEAR } from './day.ts'
import type { YearOf } from './years.ts'
import { implied } from './implied.ts'

/** `… ngày 08/6/2022 ban hành bởi Tỉnh ủy`, `… do Phó Chủ tịch UBND tỉnh Lê Văn A ký ngày 10/4/2023`: the body after the instrument. */
export function issuedBy(
  text: string,
  { span }: Citation,
  agencies: readonly AgencyMention[],
): Issued | undefined {
  const view = readingView(text)
  const by = BY.exec(view.slice(span.end, span.end + 70))
  if (!by) return undefined
  const at = agencies.findIndex((mention) => mention.span.start === span.end + by[0].length)
  const body = agencies[at]?.span
  if (!body) return undefined
  if (by[1] === 'ban hành bởi') return { issuer: implied(text.slice(body.start, body.end), body) }
  const past = pastName(text, body.end)
  const signs = SIGNED_ON.exec(view.slice(past, past + 60))
  if (!signs) return undefined
  const date = signs[3] ? civilDate(Number(signs[3]), Number(signs[2]), Number(signs[1])) : undefined
  const signed: Span = { start: past, end: past + signs[0].length }
  return {
    issuer: issuerAt(text, view, agencies, at),
    ...(date ? { issuedOn: implied(date, signed) } : {}),
  }
}

/** `… do UBND tỉnh ban hành`, `vừa được UBND tỉnh ban hành`. */
const BY = /^[^.;\n]{0,40}? (?:(?:được )?(ban hành bởi|do)|(?:(?:vừa|đã|mới) )?được) (?:đồng chí |ông |bà )?/
const SIGNED_ON =
  /^,? (?:đã |vừa )?(?:ký )?(?:ban hành|ký)(?:(?: vào)? ngày (\d{1,2})[/.-](\d{1,2})[/.-](\d{4}))?(?!\p{L})/u

/** Who issued an instrument that an article tells of, and when. */
export interface Issued {
  readonly issuer: Stated<string>
  readonly issuedOn?: Stated<CivilDate>
}

/** After the body that issues: its term, the name of its head, and what it does. */
const ISSUES =
  /^(?:,? \(?khóa [ivxl\d]+\)?,?(?: nhiệm kỳ [\d –-]+)?)?(?:,? (?:tại )?kỳ họp[^,.;]{0,30})?,? (?:cho biết,? )?(?:đã |vừa |mới |cũng |khẩn trương |kịp thời |chính thức |chủ động |phê duyệt(?:,| và) )*(?:có|ban hành|xây dựng|ký|ra|gửi|phát đi|phát hành|giao|yêu cầu|kết luận|(?:biểu quyết |thống nhất )?thông qua)(?= )/
/** Only a mistyped word stands between: `UBND tỉnh banh Công văn`. */
const ONE_WORD = /^ \p{L}{2,5} $/u
const BEHALF = 'thay mặt '

/** `Ngày 28/10/2025, UBND tỉnh Lạng Sơn đã ban hành` before the instrument, in the same paragraph. */
export function issuedBefore(
  text: string,
  { span }: Citation,
  agencies: readonly AgencyMention[],
  year: YearOf,
): Issued | undefined {
  const view = readingView(text)
  const nearest = Math.max(0, span.start - 600)
  const paragraph = nearest + view.slice(nearest, span.start).lastIndexOf('\n') + 1
  const at = issuingBody(text, view, agencies, paragraph, span.start)
  const last = agencies[at]
  // `Phó Trưởng Ban Chỉ đạo … của Chính phủ đã ký`: only the end of a longer name.
  if (!last || view.slice(Math.max(0, last.span.start - 5), last.span.start) === ' của ') return undefined
  const before = agencies[at - 1]
  const behalf = before && view.startsWith(BEHALF, before.span.start - BEHALF.length)
  const start = isJoint(view, before, last) ? before.span.start : last.span.start
  const day = dayBefore(view, start, paragraph, year)
  // `Thay mặt UBND tỉnh, Phó Chủ tịch UBND tỉnh Lê Văn A đã ký …`: who signs is not who issues.
  const issuer =
    behalf && start < last.span.start
      ? implied(text.slice(start, before.span.end), { start, end: before.span.end })
      : issuerAt(text, view, agencies, at)
  if (day) return { issuer, issuedOn: day }
  const { day: after } = dayAfter(view, pastName(text, last.span.end), year)
  return after ? { issuer, issuedOn: after } : { issuer }
}

/** Words after which a body is only asked or told: `theo đề nghị của Sở Y tế, UBND tỉnh …`. */
const OF_OTHERS =
  /(?<!\p{L})(?:của|theo|từ|tại|với|gửi|giao|trước|cùng|đến|qua|là|thừa lệnh|thừa ủy quyền)(?: đồng chí)? $/u

/** `Cục Thú y, Bộ Nông nghiệp …`, `Sở Xây dựng và Công an tỉnh …`: two names that issue as one. */
function isJoint(
  view: string,
  before: AgencyMention | undefined,
  last: AgencyMention | undefined,
): before is AgencyMention {
  if (before === undefined || last === undefined) return false
  const between = view.slice(before.span.end, last.span.start)
  if (between !== ', ' && between !== ' và ') return false
  const from = before.span.start
  return (
    view.startsWith(BEHALF, from - BEHALF.length) || !OF_OTHERS.test(view.slice(Math.max(0, from - 16), from))
  )
}

const MOST_JOINT = 3
const DEPUTY =
  /^phó (?:trưởng (?=ban )|(?=chủ tịch|thủ tướng|giám đốc|bí thư|chánh|tổng|trưởng|cục|chủ nhiệm|viện))/

/** Who issues by the body at an index: with the one before it that issues as one, and for whom a deputy signs (Decree 30/2020, article 13). */
export function issuerAt(
  text: string,
  view: string,
  agencies: readonly AgencyMention[],
  at: number,
): Stated<string> {
  const last = agencies[at]
  if (!last) return implied('', { start: 0, end: 0 })
  let first = at
  while (at - first < MOST_JOINT && isJoint(view, agencies[first - 1], agencies[first])) first--
  const from = agencies[first]?.span.start ?? last.span.start
  const end = last.span.end + restOfName(text, last.span.end)
  const start = from + (DEPUTY.exec(view.slice(from, from + 20))?.[0].length ?? 0)
  const name = text.slice(start, end)
  return implied(capitalized(start === from ? name : name.replace(STANDING, '')), { start, end })
}

/** `Phó Chủ tịch Thường trực UBND tỉnh` signs for `Chủ tịch UBND tỉnh`. */
const STANDING = /(?<=^(?:chủ tịch|thủ tướng|bí thư) )thường trực (?=\p{L})/iu

/** For whom a deputy signs, where a mention names the deputy as its issuer. */
export function forHead(issuer: Stated<string>): Stated<string> {
  const deputy = DEPUTY.exec(issuer.value.toLowerCase())?.[0]
  return deputy
    ? { ...issuer, value: capitalized(issuer.value.slice(deputy.length).replace(STANDING, '')) }
    : issuer
}

/** `Đó là chỉ đạo của UBND tỉnh đối với các sở … tại Công văn số …`: the body that the words before name. */
export function saidBy(
  text: string,
  { span }: Citation,
  agencies: readonly AgencyMention[],
): Stated<string> | undefined {
  const view = readingView(text)
  const from = Math.max(0, span.start - 400)
  const found = SAID_BY.exec(view.slice(from, span.start))
  if (!found) return undefined
  const start = from + found.index + found[0].length
  const body = agencies.find((mention) => mention.span.start === start && mention.kind === 'one')?.span
  return body && implied(text.slice(body.start, body.end), body)
}

const SAID_BY =
  /(?:đó|đây)(?: cũng)? là (?:một trong (?:những|các) |những |các )?(?:nội dung )?(?:chỉ đạo|ý kiến(?: chỉ đạo)?|yêu cầu|đề nghị|quan điểm|thông tin) (?:mới nhất |mới |quan trọng )?của (?=[^.\n]{4,300}(?:tại|trong) $)/u

/** The index of the last body before `to` and after `from` after which it says that it issues something, or -1. */
function issuingBody(
  text: string,
  view: string,
  agencies: readonly AgencyMention[],
  from: number,
  to: number,
): number {
  for (let at = lastBefore(agencies, to); at >= 0; at--) {
    const body = agencies[at]?.span
    if (!body || body.start < from) return -1
    const after = dayAfter(view, pastName(text, body.end), NO_YEAR).end
    if (
      ISSUES.test(view.slice(after, after + 60)) ||
      (to - body.end < 9 && ONE_WORD.test(view.slice(body.end, to)))
    )
      return at
  }
  return -1
}

/** `Cục Cứu hộ` + ` - Cứu nạn`: the rest of a name behind a dash. */
const REST_OF_NAME = /^ [-–] \p{Lu}\p{Ll}+(?: \p{Ll}+){0,3}?(?= (?:đã |vừa )?(?:có|ban hành|gửi) )/u

const restOfName = (text: string, body: number): number =>
  REST_OF_NAME.exec(text.slice(body, body + 60))?.[0].length ?? 0

/** Past the name of the person who holds the office: `Thủ tướng Chính phủ Phạm Minh Chính vừa ký`. */
export function pastName(text: string, body: number): number {
  const at = body + restOfName(text, body)
  return at + (/^(?: \p{Lu}\p{Ll}+){2,4}(?= )/u.exec(text.slice(at, at + 50))?.[0].length ?? 0)
}

function lastBefore(agencies: readonly AgencyMention[], to: number): number {
  let low = -1
  let high = agencies.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((agencies[middle]?.span.end ?? Infinity) < to) low = middle
    else high = middle
  }
  return low
}

const ORDERS =
  /^ (?:đã |có |vừa )?(?:yêu cầu|chỉ đạo|giao|đề nghị|thống nhất|có ý kiến|ý kiến|đồng ý|chấp thuận|hướng dẫn|thông báo|cho phép|phê duyệt|đôn đốc)(?=[ :])/

/** `Tại Công văn số …, UBND tỉnh yêu cầu …`: the first body after the instrument that orders, in the same sentence or the text. */
export function orderedBy(
  text: string,
  { span }: Citation,
  agencies: readonly AgencyMention[],
): Issued | undefined {
  const view = readingView(text)
  const next = lastBefore(agencies, span.end + 1) + 1
  const near = agencies.slice(next, next + 3).filter((body) => body.span.start < span.end + 200)
  const anywhere = agencies.slice(0, 6)
  const found = [...near, ...anywhere].find(({ span: body }) => {
    const after = pastName(text, body.end)
    return ORDERS.test(view.slice(after, after + 30))
  })
  if (!found) return undefined
  const at = agencies.indexOf(found)
  const before = agencies[at - 1]
  const start = isJoint(view, before, found) && before.kind === 'one' ? before.span.start : found.span.start
  return { issuer: implied(text.slice(start, found.span.end), { start, end: found.span.end }) }
}

/** `… ký ban hành Kết luận của Bộ Chính trị, Ban Bí thư về … (Kết luận số 201-KL/TW)`: the owner is said before the number. */
export function ownedBefore(
  text: string,
  { span, type }: Citation,
  agencies: readonly AgencyMention[],
): Stated<string> | undefined {
  const view = readingView(text)
  if (!/\([^()\n]{0,20}$/.test(view.slice(Math.max(0, span.start - 24), span.start))) return undefined
  const from = Math.max(0, span.start - 600)
  const owned = `${type.toLowerCase()} của `
  const at = view.slice(from, span.start).lastIndexOf(owned)
  if (at < 0 || view.slice(from + at, span.start).includes('\n')) return undefined
  const first = from + at + owned.length
  const index = agencies.findIndex((mention) => mention.span.start === first)
  const owner = agencies[index]?.span
  if (!owner) return undefined
  const next = agencies[index + 1]?.span
  const joint = next && view.slice(owner.end, next.start) === ', ' && next.end < span.start
  const end = joint ? next.end : owner.end
  return implied(text.slice(first, end), { start: first, end })
}
