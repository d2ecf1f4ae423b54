import type { Reading, Span } from '../reading.ts'
import type { Source } from './index.ts'

/** A span while it is led back: findings share spans, and one that is done says so by a start below zero. */
type Moving = { start: number; end: number }

/**
 * Leads every span of a reading back to the original characters. The reading itself is changed: a long text never has two
 * readings in memory.
 */
export function restoreSpans(reading: Reading, source: Source): Reading {
  quoteIssuers(reading, source)
  if (source.inPlace) return reading
  eachSpan(reading, (span) => {
    if (span.start < 0) return
    const { start, end } = source.span(span.start, span.end)
    span.start = ~start
    span.end = end
  })
  eachSpan(reading, (span) => {
    if (span.start < 0) span.start = ~span.start
  })
  if (source.hasGaps === true) coverGaps(reading, source.raw)
  return reading
}

/** Who issued a cited instrument is quoted as it was printed, also where a scanner got it wrong. */
function quoteIssuers({ citations }: Reading, { text, printed }: Source): void {
  if (printed === undefined) return
  for (const citation of citations as readonly { issuer?: string; readonly span: Span }[]) {
    const { issuer, span } = citation
    const at = issuer ? text.slice(span.start, span.end).replaceAll('\n', ' ').indexOf(issuer) : -1
    if (issuer && at >= 0)
      citation.issuer = printed.slice(span.start + at, span.start + at + issuer.length).replaceAll('\n', ' ')
  }
}

/** A line between pages belongs to the sentence above it, also where that did not run across the page after all. */
function coverGaps({ sentences }: Reading, raw: string): void {
  for (let at = 1; at < sentences.length; at++) {
    const span = sentences[at - 1]?.span as Moving | undefined
    const start = sentences[at]?.span.start
    if (span && start !== undefined) span.end += raw.slice(span.end, start).trimEnd().length
  }
}

function eachSpan(value: object, visit: (span: Moving) => void): void {
  if (Array.isArray(value)) {
    // A list holds one kind of thing: findings, or plain values.
    if (typeof value[0] === 'object')
      for (const item of value as (object | null)[]) if (item) eachSpan(item, visit)
    return
  }
  const finding = value as Record<string, unknown> & Partial<Moving>
  if (typeof finding.start === 'number' && typeof finding.end === 'number') return visit(finding as Moving)
  for (const key in finding) {
    const part = finding[key]
    if (typeof part === 'object' && part !== null) eachSpan(part, visit)
  }
}
