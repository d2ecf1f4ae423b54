import { isDigitAt } from '../lexicon/index.ts'
import { day } from './days.ts'
import { edge } from './edges.ts'
import { bareMonth, month } from './months.ts'
import { quarter } from './quarters.ts'
import type { Stretch } from './stretch.ts'
import { firstMonths, yearPart } from './year-parts.ts'
import { bareYears, samePeriod, year, years } from './years.ts'

const WORD_CONSTRUCTS = [day, samePeriod, years, edge, yearPart, year, month, quarter]
const DIGIT_CONSTRUCTS = [day, years, yearPart, firstMonths, bareMonth, bareYears]

/**
 * The stretch of the calendar that starts exactly at `at`. One construct, one file; the order of the lists decides between
 * readings of the same words, longer ones first.
 */
export function stretchAt(view: string, at: number): Stretch | undefined {
  for (const construct of isDigitAt(view, at) ? DIGIT_CONSTRUCTS : WORD_CONSTRUCTS) {
    const found = construct(view, at)
    if (found !== undefined) return found
  }
  return undefined
}
