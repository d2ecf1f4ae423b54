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
  const name = words.includes(' ') || words.includes('\n') ? words.replace(/\s+/g, ' ') : words
  const span = { start, end: unit.end }
  return isApproximate(view, start)
    ? { span, approximate: true, ...values, unit: name }
    : { span, ...values, unit: name }
}

/** Where a figure stands, and whether the word before it says that it is not exact. */
export function valued(view: string, start: number, end: number): Pick<Figure, 'span' | 'approximate'> {
  const span = { start, end }
  return isApproximate(view, start) ? { span, approximate: true } : { span }
}

const isApproximate = (view: string, start: number): boolean =>
  ABOUT.has(wordBefore(view, start)) && APPROXIMATE.test(view.slice(Math.max(0, start - 14), start))

/** The last words of what `APPROXIMATE` finds. */
const ABOUT: ReadonlySet<string> = new Set(['hơn', 'khoảng', 'trên', 'gần', 'xỉ', 'chừng', '~', '≈'])
const APPROXIMATE = /(?:hơn|khoảng|trên|gần|xấp xỉ|chừng|ước khoảng)\s{1,3}$|[~≈]\s?$/
