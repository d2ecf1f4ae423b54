import type { Citation, CivilDate, Span, Stated } from '../reading.ts'
import { TITLE_TYPES, PhraseTrie, readingView } from '../lexicon/index.ts'
import type { Block } from '../layout/index.ts'

const TYPES = new PhraseTrie(TITLE_TYPES.map((name) => [name, true]))

/** What an article tells of the instrument that it reports. */
export interface Reported {
  readonly type?: Stated<string>
  readonly symbol?: Stated<string>
  readonly issuer?: Stated<string>
  readonly issuedOn?: Stated<CivilDate>
}

/** The instrument that the headline and the opening of an article are about; nothing when they name none. */
export function readReported(
  text: string,
  blocks: readonly Block[],
  citations: readonly Citation[],
): Reported {
  const opening = openingOf(blocks)
  const cited = citations.find(
    (citation) => citation.symbol !== undefined && citation.span.end <= opening && isReported(text, citation),
  )
  if (cited) return reportedBy(text, cited, citations, opening)
  return concluded(text, opening)
}

/** The headline and the first three paragraphs. */
function openingOf(blocks: readonly Block[]): number {
  let long = 0
  for (const block of blocks) {
    if (block.kind === 'text' && block.end - block.start > 120) long++
    if (long === 3) return block.end
  }
  return blocks.at(-1)?.end ?? 0
}

/** In a headline, or as what someone has just issued, signed or told. */
function isReported(text: string, citation: Citation): boolean {
  const view = readingView(text)
  const before = view.slice(Math.max(0, citation.span.start - 60), citation.span.start)
  return (
    /(?:ban hành|đã có|vừa có|ký|theo|tại|nội dung|công bố|đã nêu|mục [ivx\d]+) ?(?:các )?$/.test(before) ||
    before.lastIndexOf('\n') > before.length - 4 ||
    /\($/.test(before)
  )
}

function reportedBy(
  text: string,
  cited: Citation,
  citations: readonly Citation[],
  opening: number,
): Reported {
  const span = cited.span
  const issued = issuedBefore(text, cited)
  const same = citations.filter(({ symbol, span: at }) => symbol === cited.symbol && at.end <= opening)
  const issuer = same.find((citation) => citation.issuer)?.issuer
  return {
    type: { value: cited.type, span, certainty: 'implied' },
    ...(cited.symbol ? { symbol: { value: cited.symbol, span, certainty: 'implied' } } : {}),
    ...(issued?.issuer
      ? { issuer: issued.issuer }
      : issuer
        ? { issuer: { value: issuer, span, certainty: 'implied' } }
        : {}),
    ...(cited.date
      ? { issuedOn: { value: cited.date, span, certainty: 'implied' } }
      : issued?.issuedOn
        ? { issuedOn: issued.issuedOn }
        : {}),
  }
}

interface Issued {
  readonly issuer?: Stated<string>
  readonly issuedOn?: Stated<CivilDate>
}

const ISSUED =
  /(?:ngày (\d{1,2})\/(\d{1,2})\/(\d{4}), )?([^,.;:\n]{4,80}?),? (?:đã |vừa )?(?:có|ban hành|ký ban hành|ra|giao)$/

/** `Ngày 28/10/2025, UBND tỉnh Lạng Sơn đã ban hành` right before the instrument. */
function issuedBefore(text: string, cited: Citation): Issued | undefined {
  const view = readingView(text)
  const from = Math.max(view.lastIndexOf('\n', cited.span.start) + 1, cited.span.start - 160)
  const found = ISSUED.exec(view.slice(from, cited.span.start).trimEnd())
  if (!found?.[4]) return undefined
  const at = from + found.index + found[0].lastIndexOf(found[4])
  const date = found[3]
    ? (`${found[3]}-${(found[2] ?? '').padStart(2, '0')}-${(found[1] ?? '').padStart(2, '0')}` as CivilDate)
    : undefined
  const issuerSpan: Span = { start: at, end: at + found[4].length }
  return {
    issuer: { value: text.slice(issuerSpan.start, issuerSpan.end), span: issuerSpan, certainty: 'implied' },
    ...(date
      ? {
          issuedOn: {
            value: date,
            span: { start: from + found.index, end: issuerSpan.start - 2 },
            certainty: 'implied',
          },
        }
      : {}),
  }
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
