import type { AgencyMention, Citation, Span, Stated } from '../reading.ts'
import { readingView } from '../lexicon/index.ts'
import type { Block, Zone } from '../layout/index.ts'
import { issuedLater } from './according.ts'
import { announcedIn } from './announced.ts'
import { onBehalfOf, openingBody } from './bracketed.ts'
import { headlineInstrument, signedIn, telegramIn } from './headline.ts'
import type { Reported } from './headline.ts'
import { daySigned } from './day.ts'
import { forHead, issuedBefore, issuedBy, orderedBy, ownedBefore, saidBy } from './issuing.ts'
import { titledBy } from './titled-by.ts'
import { yearsOf } from './years.ts'
import type { YearOf } from './years.ts'
import { dayOfPaper, dayPutOut, shortDay } from './paper-day.ts'
import { loneInstrument } from './lone.ts'
import { adoptedByHeadline, congressResolution, studiedAt } from './meeting.ts'
import { adoptedNews } from './retold.ts'
import { placeIssues } from './place-issues.ts'
import { selfToldIn } from './self-told.ts'
import { signerIn } from './signer.ts'
import { closingSource } from './source-line.ts'
import { spokenOf } from './spoken.ts'
import { unlistedIssuer } from './subject.ts'
import { isTold } from './told.ts'
import { implied } from './implied.ts'

/** What was found in the text of the article. */
export interface Findings {
  readonly citations: readonly Citation[]
  readonly agencies: readonly AgencyMention[]
}

/** The instrument that the headline and the opening of an article are about; nothing when they name none. */
export function readReported(
  text: string,
  blocks: readonly Block[],
  zones: readonly Zone[],
  found: Findings,
): Reported {
  const opening = openingOf(text, blocks, zones)
  const findings = { ...found, citations: found.citations.map((citation) => withQuotes(text, citation)) }
  const early = findings.citations.filter(
    ({ symbol, span }) => symbol !== undefined && span.start >= opening.start && span.end <= opening.end,
  )
  const told =
    early.find((citation) => isTold(text, citation, opening)) ??
    closingSource(text, findings) ??
    issuedLater(text, early, findings.citations) ??
    early.find((citation) => studiedAt(readingView(text), citation, opening)) ??
    loneInstrument(text, early, opening)
  const year = yearsOf(text, opening)
  const headline = headlineInstrument(text, opening.headlines)
  const reported = told
    ? reportedBy(text, told, early, findings.agencies, year)
    : (telegramIn(text, opening, findings.agencies) ??
      headline ??
      announcedIn(text, opening, findings.agencies, year) ??
      selfToldIn(text, opening, findings) ??
      placeIssues(text, opening, findings.agencies, year) ??
      spokenOf(text, opening, findings.agencies, findings.citations, year) ??
      signedIn(text, opening, findings.agencies) ??
      adoptedNews(text, opening, findings.agencies, year) ??
      adoptedByHeadline(text, opening, findings.agencies) ??
      congressResolution(text, opening) ??
      concluded(text, opening.end, headlineInstrument(text, opening.lines)))
  const whole =
    told && !reported.issuer
      ? completed(reported, announcedIn(text, opening, findings.agencies, year))
      : reported
  const numbered =
    told || !whole.type || whole.symbol ? whole : { ...whole, ...numberOf(text, whole.type, early) }
  const signer = reported.type ? signerIn(text, opening, findings.agencies) : undefined
  return { ...byItsCode(completed(numbered, headline)), ...(signer ? { signer } : {}) }
}

/** `Thông báo kết luận số 12/TB-UBND` is a `Thông báo` (Decree 30/2020/NĐ-CP, annex III): what it notifies is no part of its type. */
const byItsCode = (reported: Reported): Reported =>
  reported.type?.value === 'Thông báo kết luận'
    ? { ...reported, type: { ...reported.type, value: 'Thông báo' } }
    : reported

const SPEAKS = /^ (?:nêu|yêu cầu|đặt|giao|xác định|đề ra)(?!\p{L})/u

/** `UBND tỉnh ban hành Kế hoạch về … Theo Kế hoạch số 12/KH-UBND ngày …`: the number of what was said to be issued, further on. */
function numberOf(text: string, type: Stated<string>, early: readonly Citation[]): Reported {
  const view = readingView(text)
  const same = early.filter(({ type: kind, span }) => kind === type.value && span.start >= type.span.start)
  const first = same.find(
    ({ span }) =>
      /(?<!\p{L})(?:theo|tại) $/u.test(view.slice(Math.max(0, span.start - 8), span.start)) ||
      SPEAKS.test(view.slice(span.end, span.end + 16)),
  )
  if (!first?.symbol || first.issuer !== undefined || same.some(({ symbol }) => symbol !== first.symbol))
    return {}
  return {
    symbol: implied(first.symbol, first.span),
    ...(first.date ? { issuedOn: implied(first.date, first.span) } : {}),
  }
}

/** A mention with the marks of quotation around it, so that who asks what stands before it sees words. */
function withQuotes(text: string, citation: Citation): Citation {
  const { start, end } = citation.span
  const isQuoted = '“"'.includes(text.charAt(start - 1) || ' ') && '”"'.includes(text.charAt(end) || ' ')
  return isQuoted ? { ...citation, span: { start: start - 1, end: end + 1 } } : citation
}

const withoutQuotes = (text: string, { start, end }: Span): Span =>
  '“"'.includes(text.charAt(start)) ? { start: start + 1, end: end - 1 } : { start, end }

/** What the headline says of the same instrument and the text does not. */
function completed(reported: Reported, headline: Reported | undefined): Reported {
  if (!headline || headline.type?.value !== reported.type?.value) return reported
  if (headline.symbol && reported.symbol && !isSame(headline.symbol.value, reported.symbol.value))
    return reported
  const fuller = headline.symbol?.value === reported.symbol?.value && headline.issuer !== undefined
  return { ...headline, ...reported, ...(fuller ? { issuer: headline.issuer } : {}) }
}

const isSame = (one: string, other: string): boolean =>
  one === other || isFuller(one, other) || isFuller(other, one)

/** Where an article opens: its headline, and the paragraphs before the first numbered item. */
export interface Opening {
  readonly start: number
  /** The end of the headline; the same as `start` where the first paragraph is no headline. */
  readonly headline: number
  /** The first lines of the page, of which one may be its headline. */
  readonly headlines: readonly Block[]
  /** The same with short sentences, of which one may tell of an instrument where nothing else does. */
  readonly lines: readonly Block[]
  readonly end: number
}

function openingOf(text: string, blocks: readonly Block[], zones: readonly Zone[]): Opening {
  const at = blocks.findIndex((block, index) => zones[index] !== 'furniture' && block.kind === 'text')
  const first = blocks[at]
  if (!first) return { start: 0, headline: 0, headlines: [], lines: [], end: 0 }
  let long = 0
  let end = first.end
  for (const [index, block] of blocks.slice(at, at + 60).entries()) {
    if (block.marker && long === 1 && isSeeAlso(text, blocks, at + index)) continue
    if (block.marker && (long > 0 || (isPart(block) && zones[at + index] !== 'furniture'))) break
    end = block.end
    if (block.kind === 'text' && block.end - block.start > 120 && ++long === 3) break
  }
  const lines = blocks.slice(at, at + 6).filter((block) => block.end - block.start < 330 && !block.marker)
  const headlines = lines.filter(
    (block) => block === first || !/[.;]$/.test(text.slice(block.end - 1, block.end)),
  )
  return { start: first.start, headline: lines[0] === first ? first.end : first.start, headlines, lines, end }
}

/** `- Cần xử lý nghiêm hành vi lấn chiếm`: headlines of other pages between the lead of an article and its first words. */
function isSeeAlso(text: string, blocks: readonly Block[], at: number): boolean {
  const rest = blocks.slice(at, at + 5)
  const after = rest.findIndex(({ marker }) => marker === undefined)
  const next = rest[after]
  return (
    next !== undefined &&
    next.end - next.start > 120 &&
    rest
      .slice(0, after)
      .every(
        ({ marker, end }) =>
          (marker?.kind === 'dash' || marker?.kind === 'dot') && !/[.;:,]\s*$/.test(text.slice(end - 4, end)),
      )
  )
}

/** The first numbered part of a report; a tale of one instrument has none before its first paragraph. */
const isPart = ({ marker }: Block): boolean =>
  marker?.kind === 'number' || marker?.kind === 'roman' || marker?.kind === 'letter'

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

/** An instrument that is issued says so at one of its first mentions. */
const MOST_MENTIONS = 20

function reportedBy(
  text: string,
  told: Citation,
  early: readonly Citation[],
  agencies: readonly AgencyMention[],
  year: YearOf,
): Reported {
  const cited =
    early.find((citation) => isFuller(citation.symbol, told.symbol) && citation.type === told.type) ?? told
  const same = [told, ...early.filter(({ symbol }) => symbol === cited.symbol).slice(0, MOST_MENTIONS)]
  const named = same.find((citation) => citation.issuer !== undefined)
  const dated = same.find((citation) => citation.date !== undefined)
  const issued = firstOf(same, (citation) => issuedBefore(text, citation, agencies, year))
  const by = issued ?? firstOf(same, (citation) => issuedBy(text, citation, agencies))
  const ordered = by ?? firstOf(same, (citation) => orderedBy(text, citation, agencies))
  const owner =
    named?.issuer === undefined
      ? (ownedBefore(text, told, agencies) ??
        saidBy(text, told, agencies) ??
        firstOf(same, (citation) => titledBy(text, citation, agencies)))
      : undefined
  const issuer =
    onBehalfOf(text, told, agencies) ??
    (named?.issuer === undefined
      ? (openingBody(text, told, agencies) ??
        owner ??
        ordered?.issuer ??
        firstOf(same, (citation) => unlistedIssuer(text, citation.span.start)))
      : wholeIssuer(implied(named.issuer, withoutQuotes(text, named.span)), issued?.issuer))
  const issuedOn =
    dated?.date === undefined
      ? (firstOf(same, (citation) => shortDay(text, citation, year)) ??
        issued?.issuedOn ??
        firstOf(same, (citation) => dayOfPaper(text, citation, year)) ??
        firstOf(same, (citation) => dayPutOut(text, citation, year)) ??
        by?.issuedOn ??
        daySigned(readingView(text), told.span.end, told.type, year))
      : implied(dated.date, withoutQuotes(text, dated.span))
  const span = withoutQuotes(text, cited.span)
  return {
    type: implied(cited.type, span),
    ...(cited.symbol === undefined ? {} : { symbol: implied(cited.symbol, span) }),
    ...(issuer ? { issuer } : {}),
    ...(issuedOn ? { issuedOn } : {}),
  }
}

/** `Thường trực HĐND, UBND tỉnh ban hành …`: the last of those who issue together, and all of them. */
const wholeIssuer = (last: Stated<string>, all: Stated<string> | undefined): Stated<string> =>
  all?.value.endsWith(`, ${last.value}`) ? all : forHead(last)

function firstOf<T>(
  citations: readonly Citation[],
  read: (citation: Citation) => T | undefined,
): T | undefined {
  for (const citation of citations) {
    const found = read(citation)
    if (found) return found
  }
  return undefined
}

/** `Ban Thường vụ Tỉnh ủy thống nhất kết luận`, without a number. */
function concluded(text: string, opening: number, otherwise: Reported | undefined): Reported {
  const view = readingView(text).slice(0, opening)
  const found =
    /((?:ban thường vụ|thường trực) (?:tỉnh|thành|huyện) ủy|thủ tướng chính phủ|bộ chính trị|ban bí thư)[^.:]{0,60}? (?:thống nhất |ban hành )?kết luận(?: như sau)?:/.exec(
      view,
    )
  if (!found?.[1]) return otherwise ?? {}
  const span = { start: found.index, end: found.index + found[1].length }
  const at = view.indexOf('kết luận', found.index)
  return {
    type: { value: 'Kết luận', span: { start: at, end: at + 8 }, certainty: 'implied' },
    issuer: { value: text.slice(span.start, span.end), span, certainty: 'implied' },
  }
}
