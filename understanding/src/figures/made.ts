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
  const words = text.slice(unit.start, unit.end).replace(/\s+/g, ' ')
  return { ...valued(view, start, unit.end), ...values, unit: words }
}

/** Where a figure stands, and whether the word before it says that it is not exact. */
export function valued(view: string, start: number, end: number): Pick<Figure, 'span' | 'approximate'> {
  const approximate = APPROXIMATE.test(view.slice(Math.max(0, start - 14), start))
  return { span: { start, end }, ...(approximate ? { approximate: true } : {}) }
}

const APPROXIMATE = /(?:hơn|khoảng|trên|gần|xấp xỉ|chừng|ước khoảng)\s{1,3}$|[~≈]\s?$/
