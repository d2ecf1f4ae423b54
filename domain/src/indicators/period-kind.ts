import type { Period } from '../calendar/index.ts'
import type { PeriodKind } from './types.ts'

const BY_MONTHS: Readonly<Record<number, PeriodKind>> = {
  1: 'month',
  3: 'quarter',
  6: 'half-year',
  9: 'nine-months',
  12: 'year',
}

/** How long a period is, by its months; whatever is none of the usual ones counts as a year where it lies in one. */
export function periodKindOf({ from, until }: Period): PeriodKind {
  const months =
    (Number(until.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(until.slice(5, 7)) -
    Number(from.slice(5, 7))
  return BY_MONTHS[months] ?? (months > 12 ? 'term' : 'year')
}
