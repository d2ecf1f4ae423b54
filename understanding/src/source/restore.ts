import type { Reading, Span } from '../reading.ts'
import type { Source } from './index.ts'

/** A span while it is led back: findings share spans, and one that is done says so by a start below zero. */
type Moving = { start: number; end: number }

/**
 * Leads every span of a reading back to the original characters. The reading itself is changed: a long text never has two
 * readings in memory.
 */
export function restoreSpans(reading: Reading, source: Source): Reading {
  quoteAsPrinted(reading, source)
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
  if (source.leftOut !== undefined) coverMarkup(reading, source)
  return reading
}

/** The number of a document, and who issued a cited one, are quoted as they were printed, also where a scanner got them wrong. */
function quoteAsPrinted({ citations, document }: Reading, { text, printed }: Source): void {
  if (printed === undefined) return
  const { symbol } = document as { symbol?: { value: string; readonly span: Span } }
  if (symbol) symbol.value = quoted(symbol.value, symbol.span, text, printed)
  for (const citation of citations as readonly { issuer?: string; symbol?: string; readonly span: Span }[]) {
    const { issuer, symbol: number, span } = citation
    if (issuer !== undefined) citation.issuer = quoted(issuer, span, text, printed)
    if (number !== undefined) citation.symbol = quoted(number, span, text, printed)
  }
}

/** The words of `value` inside a stretch of `text`, as they stand in `printed`, which has the same length. */
function quoted(value: string, { start, end }: Span, text: string, printed: string): string {
  const flat = text.slice(start, end).replaceAll('\n', ' ')
  const at = flat.indexOf(value)
  const shown = at < 0 ? printed.slice(start, end) : printed.slice(start + at, start + at + value.length)
  if (at < 0 && (shown === text.slice(start, end) || withoutBlanks(flat) !== withoutBlanks(value)))
    return value
  return shown.replaceAll('\n', ' ')
}

const withoutBlanks = (words: string): string => words.replaceAll(' ', '')

/** A line between pages belongs to the sentence above it, also where that did not run across the page after all. */
function coverGaps({ sentences }: Reading, raw: string): void {
  for (let at = 1; at < sentences.length; at++) {
    const span = sentences[at - 1]?.span as Moving | undefined
    const start = sentences[at]?.span.start
    if (span && start !== undefined) span.end += raw.slice(span.end, start).trimEnd().length
  }
}

/** Signs that were taken off words belong to the sentence that they touch, others to the one above. */
function coverMarkup({ sentences }: Reading, { leftOut = [], raw }: Source): void {
  let at = 0
  for (const { start, end } of leftOut) {
    while (at < sentences.length && (sentences[at]?.span.end ?? 0) < end) at++
    const below = sentences[at]?.span as Moving | undefined
    if (below && below.start <= start) continue
    const above = sentences[at - 1]?.span as Moving | undefined
    if (below && (above === undefined || touches(raw, end, below.start))) below.start = start
    else if (above && above.end < end) above.end = end
  }
}

/** Whether nothing that is seen stands between two places, not even a blank. */
const touches = (raw: string, from: number, to: number): boolean =>
  to - from < 8 && /^[\p{M}\p{Cf}]*$/u.test(raw.slice(from, to))

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
