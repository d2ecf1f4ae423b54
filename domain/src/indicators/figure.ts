import { decimalWords } from './decimal.ts'
import type { FigureRelation, StatedFigure } from './types.ts'

const SIGNS: Readonly<Record<FigureRelation, string>> = {
  exactly: '',
  'at-least': '≥ ',
  'at-most': '≤ ',
  about: '~ ',
  between: '',
}

/** A figure as it is shown and exported, so that it reads back as the same: ≥ 8; 8 – 8,5; 197/390. */
export function figureWords({ value, upper, relation, numerator, denominator }: StatedFigure): string {
  if (numerator !== null && denominator !== null)
    return `${decimalWords(numerator)}/${decimalWords(denominator)}`
  const end = relation === 'between' && upper !== null ? ` – ${decimalWords(upper)}` : ''
  return `${SIGNS[relation]}${decimalWords(value)}${end}`
}

/** Whether two figures say the same. */
export function sameFigure(one: StatedFigure, other: StatedFigure): boolean {
  return (
    one.value === other.value &&
    one.upper === other.upper &&
    one.relation === other.relation &&
    one.numerator === other.numerator &&
    one.denominator === other.denominator
  )
}
