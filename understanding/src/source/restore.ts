import type { Reading } from '../reading.ts'
import type { Source } from './index.ts'

/**
 * Leads every span of a reading back to the original characters. The reading is used up: its lists are filled anew, one
 * finding after the other, so that a long text never has two readings in memory.
 */
export function restoreSpans(reading: Reading, source: Source): Reading {
  if (source.inPlace) return reading
  for (const part of Object.values(reading)) if (Array.isArray(part)) restoreList(part, source)
  return { ...reading, document: restored(reading.document, source) as Reading['document'] }
}

function restoreList(findings: unknown[], source: Source): void {
  for (let at = 0; at < findings.length; at++) findings[at] = restored(findings[at], source)
}

/** A copy, because findings share spans with one another. */
function restored(value: unknown, source: Source): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value))
    return typeof value[0] === 'object' ? value.map((item) => restored(item, source)) : value
  const finding = value as Readonly<Record<string, unknown>>
  const { start, end } = finding
  if (typeof start === 'number' && typeof end === 'number') return source.span(start, end)
  const copy: Record<string, unknown> = {}
  for (const key in finding) {
    const part = finding[key]
    copy[key] = typeof part === 'object' ? restored(part, source) : part
  }
  return copy
}
