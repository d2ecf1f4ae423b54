import type { Source } from './index.ts'

/** Leads every span inside a finding back to the original characters. */
export function restoreSpans<T>(finding: T, source: Source): T {
  return source.text === source.raw ? finding : (restored(finding, source) as T)
}

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
