import { wordBefore } from '../lexicon/index.ts'
import type { Figure } from '../reading.ts'
import type { FoundUnit } from './unit.ts'

/** A figure from `start` to the end of its unit. */
export function figureOf(
  text: string,
  view: string,
  start: number,
  unit: FoundUnit,
  values: Pick<Figure, 'value' | 'min' | 'max' | 'total'>,
): Figure {
  const words = text.slice(unit.start, unit.end)
  const one = { ...valued(view, start, unit.end), ...values }
  return { ...one, unit: words.includes(' ') || words.includes('\n') ? words.replace(/\s+/g, ' ') : words }
}

/** Where a figure stands, and whether the word before it says that it is not exact. */
export function valued(view: string, start: number, end: number): Pick<Figure, 'span' | 'approximate'> {
  const span = { start, end }
  return ABOUT.has(wordBefore(view, start)) && APPROXIMATE.test(view.slice(Math.max(0, start - 14), start))
    ? { span, approximate: true }
    : { span }
}

/** The last words of what `APPROXIMATE` finds. */
const ABOUT: ReadonlySet<string> = new Set(['hơn', 'khoảng', 'trên', 'gần', 'xỉ', 'chừng', '~', '≈'])
const APPROXIMATE = /(?:hơn|khoảng|trên|gần|xấp xỉ|chừng|ước khoảng)\s{1,3}$|[~≈]\s?$/
