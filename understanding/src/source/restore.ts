import type { Reading } from '../reading.ts'
import type { Source } from './index.ts'

/** A span while it is led back: findings share spans, and one that is done says so by a start below zero. */
type Moving = { start: number; end: number }

/**
 * Leads every span of a reading back to the original characters. The reading itself is changed: a long text never has two
 * readings in memory.
 */
export function restoreSpans(reading: Reading, source: Source): Reading {
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
  return reading
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
