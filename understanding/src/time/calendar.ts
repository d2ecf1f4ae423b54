import { isDigitAt } from '../lexicon/index.ts'
import { day } from './days.ts'
import { edge } from './edges.ts'
import { bareMonth, month } from './months.ts'
import {
  afterNumber,
  BAR,
  calendarOnly,
  COMMA,
  HYPHEN,
  N,
  openingsAt,
  POINT,
  Q,
  SLASH,
  T,
} from './openings.ts'
import { quarter } from './quarters.ts'
import type { Stretch } from './stretch.ts'
import { firstMonths, yearPart } from './year-parts.ts'
import { bareYears, cellYear, samePeriod, year, years } from './years.ts'

/** Reads one kind of stretch that starts at a place of a reading view. */
type Calendar = (view: string, at: number) => Stretch | undefined

/**
 * One construct, one file, in the order of their bits, which decides between readings of the same words: longer ones first.
 */
const CONSTRUCTS: readonly Calendar[] = [day, samePeriod, years, edge, yearPart, year, month, quarter]

/** The stretch of the calendar that starts exactly at `at`. */
export const stretchAt = (view: string, at: number): Stretch | undefined =>
  isDigitAt(view, at) ? countedStretch(view, at) : namedStretch(view, at, openingsAt(view, at))

/** The stretch whose first word is at `at`, where these constructs may begin. */
export function namedStretch(view: string, at: number, openings: number): Stretch | undefined {
  for (let rest = calendarOnly(openings); rest !== 0; rest &= rest - 1) {
    const found = CONSTRUCTS[31 - Math.clz32(rest & -rest)]?.(view, at)
    if (found !== undefined) return found
  }
  return undefined
}

/** The stretch that the number at `at` begins: what it may be is told by the sign or word after it. */
export function countedStretch(view: string, at: number): Stretch | undefined {
  switch (view.charCodeAt(afterNumber(view, at))) {
    case SLASH:
      return day(view, at) ?? bareMonth(view, at)
    case HYPHEN:
      return day(view, at) ?? bareMonth(view, at) ?? bareYears(view, at)
    case POINT:
    case COMMA:
      return day(view, at)
    case BAR:
      return cellYear(view, at)
    case N:
      return years(view, at)
    case T:
      return day(view, at) ?? yearPart(view, at) ?? firstMonths(view, at)
    case Q:
      return yearPart(view, at)
    default:
      return undefined
  }
}
