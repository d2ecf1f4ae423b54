import { isDigitAt } from '../lexicon/index.ts'
import { day } from './days.ts'
import { edge } from './edges.ts'
import { bareMonth, month } from './months.ts'
import { quarter } from './quarters.ts'
import type { Stretch } from './stretch.ts'
import { firstMonths, yearPart } from './year-parts.ts'
import { bareYears, cellYear, samePeriod, year, years } from './years.ts'

/** Reads one kind of stretch that starts at a place of a reading view. */
export type Calendar = (view: string, at: number) => Stretch | undefined

const WORD_CONSTRUCTS: readonly Calendar[] = [day, samePeriod, years, edge, yearPart, year, month, quarter]
const DIGIT_CONSTRUCTS: readonly Calendar[] = [
  day,
  years,
  yearPart,
  firstMonths,
  bareMonth,
  bareYears,
  cellYear,
]

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
