import type { AgencyMention, Citation, CivilDate, Span, Stated } from '../reading.ts'
import { civilDate, PhraseTrie, readingView, TITLE_TYPES } from '../lexicon/index.ts'
import type { Block } from '../layout/index.ts'

const TYPES = new PhraseTrie(TITLE_TYPES.map((name) => [name, true]))

/** What an article tells of the instrument that it reports. */
export interface Reported {
  readonly type?: Stated<string>
  readonly symbol?: Stated<string>
  readonly issuer?: Stated<string>
  readonly issuedOn?: Stated<CivilDate>
}

/** What was found in the text of the article. */
export interface Findings {
  readonly citations: readonly Citation[]
  readonly agencies: readonly AgencyMention[]
}

/** The instrument that the headline and the opening of an article are about; nothing when they name none. */
export function readReported(text: string, blocks: readonly Block[], findings: Findings): Reported {
  const opening = openingOf(blocks)
  const early = findings.citations.filter(
    ({ symbol, span }) => symbol !== undefined && span.end <= opening.end,
  )
  const told = early.find((citation) => citation.span.end <= opening.headline || isTold(text, citation))
  if (!told) return concluded(text, opening.end)
  const full =
    early.find((citation) => isFuller(citation.symbol, told.symbol) && citation.type === told.type) ?? told
  const issued = early
    .filter(({ symbol }) => symbol === full.symbol)
    .slice(0, MOST_MENTIONS)
    .map((citation) => issuedBefore(text, citation, findings.agencies))
    .find((found) => found !== undefined)
  return reportedBy(full, early, issued)
}

/** An instrument that is issued says so at one of its first mentions. */
const MOST_MENTIONS = 20

/** Where the headline ends, and the paragraphs before the first numbered item. */
function openingOf(blocks: readonly Block[]): { readonly headline: number; readonly end: number } {
  const [first] = blocks
  let long = 0
  let end = first?.end ?? 0
  for (const block of blocks) {
    if (block.marker && long > 0) break
    end = block.end
    if (block.kind === 'text' && block.end - block.start > 120 && ++long === 3) break
  }
  return { headline: first?.end ?? 0, end }
}

/** As what someone has just issued or signed, or where what follows is ordered: `… sau tại Kết luận 155-KL/TW:`. */
function isTold(text: string, { span }: Citation): boolean {
  const view = readingView(text)
  const before = view.slice(Math.max(0, span.start - 40), span.start)
  if (/(?:ban hành|đã có|vừa có|ký) $/.test(before)) return true
  return before.endsWith('tại ') && /^[*_ ]{0,3}:/.test(view.slice(span.end, span.end + 4))
}

/** `155-KL/TW` says more than `155`. */
function isFuller(symbol: string | undefined, than: string | undefined): boolean {
  return (
    symbol !== undefined &&
    than !== undefined &&
    symbol.length > than.length &&
    /^[-/]/.test(symbol.slice(than.length)) &&
    symbol.startsWith(than)
  )
}

function reportedBy(cited: Citation, early: readonly Citation[], issued: Issued | undefined): Reported {
  const { span } = cited
  const named = early.find((citation) => citation.symbol === cited.symbol && citation.issuer !== undefined)
  const issuer = issued?.issuer ?? (named?.issuer === undefined ? undefined : implied(named.issuer, span))
  const issuedOn = cited.date === undefined ? issued?.issuedOn : implied(cited.date, span)
  return {
    type: implied(cited.type, span),
    ...(cited.symbol === undefined ? {} : { symbol: implied(cited.symbol, span) }),
    ...(issuer ? { issuer } : {}),
    ...(issuedOn ? { issuedOn } : {}),
  }
}

const implied = <T>(value: T, span: Span): Stated<T> => ({ value, span, certainty: 'implied' })

interface Issued {
  readonly issuer: Stated<string>
  readonly issuedOn?: Stated<CivilDate>
}

const ISSUES = /^,? (?:đã |vừa )?(?:có|ban hành|ký|ra|giao|yêu cầu|kết luận)(?= )/
const DAY_BEFORE = /ngày (\d{1,2})\/(\d{1,2})\/(\d{4}), $/

/** `Ngày 28/10/2025, UBND tỉnh Lạng Sơn đã ban hành` before the instrument, in the same paragraph. */
function issuedBefore(
  text: string,
  { span }: Citation,
  agencies: readonly AgencyMention[],
): Issued | undefined {
  const view = readingView(text)
  const nearest = Math.max(0, span.start - 600)
  const paragraph = nearest + view.slice(nearest, span.start).lastIndexOf('\n') + 1
  const at = issuingBody(view, agencies, paragraph, span.start)
  const last = agencies[at]
  if (!last) return undefined
  const before = agencies[at - 1]
  const start =
    before && view.slice(before.span.end, last.span.start) === ', ' ? before.span.start : last.span.start
  const day = DAY_BEFORE.exec(view.slice(Math.max(paragraph, start - 30), start))
  const date = day && civilDate(Number(day[3]), Number(day[2]), Number(day[1]))
  const issuer = implied(text.slice(start, last.span.end), { start, end: last.span.end })
  return date
    ? { issuer, issuedOn: implied(date, { start: start - day[0].length, end: start - 2 }) }
    : { issuer }
}

/** The index of the last body between two places after which it says that it issues something, or -1. */
function issuingBody(view: string, agencies: readonly AgencyMention[], from: number, to: number): number {
  let low = -1
  let high = agencies.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((agencies[middle]?.span.end ?? Infinity) < to) low = middle
    else high = middle
  }
  for (let at = low; at >= 0; at--) {
    const body = agencies[at]?.span
    if (!body || body.start < from) return -1
    if (ISSUES.test(view.slice(body.end, body.end + 30))) return at
  }
  return -1
}

/** `Ban Thường vụ Tỉnh ủy thống nhất kết luận`, without a number. */
function concluded(text: string, opening: number): Reported {
  const view = readingView(text).slice(0, opening)
  const found =
    /((?:ban thường vụ|thường trực) (?:tỉnh|thành|huyện) ủy|thủ tướng chính phủ|bộ chính trị|ban bí thư)[^.:]{0,60}? (?:thống nhất |ban hành )?kết luận(?: như sau)?:/.exec(
      view,
    )
  if (!found?.[1] || !TYPES.match(view, view.indexOf('kết luận', found.index))) return {}
  const span = { start: found.index, end: found.index + found[1].length }
  const at = view.indexOf('kết luận', found.index)
  return {
    type: { value: 'Kết luận', span: { start: at, end: at + 8 }, certainty: 'implied' },
    issuer: { value: text.slice(span.start, span.end), span, certainty: 'implied' },
  }
}
