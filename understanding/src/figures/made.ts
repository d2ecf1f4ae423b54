import { onOneLine, wordBefore } from '../lexicon/index.ts'
import type { Figure, Span } from '../reading.ts'
import type { FoundUnit } from './unit.ts'

/** What a figure says: one value, one of a whole, or a range. */
interface Values {
  readonly value?: number
  readonly total?: number
  readonly min?: number
  readonly max?: number
}

/** A figure from `start` to the end of its unit. */
export function figureOf(text: string, view: string, start: number, unit: FoundUnit, values: Values): Figure {
  const words = text.slice(unit.start, unit.end)
  const name = onOneLine(words)
  return made(view, { start, end: unit.end }, values, name)
}

/** Each kind of figure in a piece of its own: what has one shape is made, and read, at once. */
export function made(view: string, span: Span, { value, total, min, max }: Values, unit: string): Figure {
  const about = isApproximate(view, span.start)
  if (min !== undefined && max !== undefined)
    return about ? { span, approximate: true, min, max, unit } : { span, min, max, unit }
  if (value === undefined) return { span, unit }
  if (total !== undefined)
    return about ? { span, approximate: true, value, total, unit } : { span, value, total, unit }
  return about ? { span, approximate: true, value, unit } : { span, value, unit }
}

const isApproximate = (view: string, start: number): boolean =>
  ABOUT.has(wordBefore(view, start)) && APPROXIMATE.test(view.slice(Math.max(0, start - 14), start))

/** The last words of what `APPROXIMATE` finds. */
const ABOUT: ReadonlySet<string> = new Set(['hơn', 'khoảng', 'trên', 'gần', 'xỉ', 'chừng', '~', '≈'])
const APPROXIMATE = /(?:hơn|khoảng|trên|gần|xấp xỉ|chừng|ước khoảng)\s{1,3}$|[~≈]\s?$/
