import type { Source } from './index.ts'

/** Leads every span inside a finding back to the original characters. */
export function restoreSpans<T>(finding: T, source: Source): T {
  return source.text === source.raw ? finding : (restored(finding, source) as T)
}

function restored(value: unknown, source: Source): unknown {
  if (Array.isArray(value)) return value.map((item) => restored(item, source))
  if (typeof value !== 'object' || value === null) return value
  const { start, end } = value as { start?: unknown; end?: unknown }
  if (typeof start === 'number' && typeof end === 'number') return source.span(start, end)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, restored(item, source)]))
}
