import { isDigitAt } from '../lexicon/index.ts'
import { countedStretch, namedStretch } from './calendar.ts'
import { bracketedDays } from './days.ts'
import { deadline } from './deadline.ts'
import { type Draft, draftOf } from './draft.ts'
import { dayToDay, fromTo } from './from-to.ts'
import {
  afterNumber,
  BAR,
  DAY,
  DEADLINE,
  FROM_TO,
  HYPHEN,
  N,
  POINT,
  Q,
  RECURRING_DAY,
  RELATIVE,
  RHYTHM,
  SLASH,
  T,
  WITHIN,
} from './openings.ts'
import { countedRhythm, dayEveryYear, recurringDay, rhythm } from './recurrence.ts'
import { relative } from './relative.ts'
import { dueBySense } from './sense.ts'
import type { Stretch } from './stretch.ts'
import { within } from './within.ts'

/** The time expression that starts at `at`, where the words there may begin these constructs; 0 is a number. */
export function draftAt(view: string, at: number, openings: number): Draft | undefined {
  if (openings === 0) return numberAt(view, at)
  const draft = openings < DAY || (openings & (DAY - 1)) !== 0 ? phraseAt(view, at, openings) : undefined
  return draft ?? (openings < DAY ? undefined : alone(view, at, namedStretch(view, at, openings)))
}

/** What is more than a stretch of the calendar, in the order in which it is tried. */
function phraseAt(view: string, at: number, openings: number): Draft | undefined {
  return (
    ((openings & FROM_TO) === 0 ? undefined : fromTo(view, at)) ??
    ((openings & WITHIN) === 0 ? undefined : within(view, at)) ??
    ((openings & DEADLINE) === 0 ? undefined : deadline(view, at)) ??
    ((openings & RHYTHM) === 0 ? undefined : rhythm(view, at)) ??
    ((openings & RECURRING_DAY) === 0 ? undefined : recurringDay(view, at)) ??
    ((openings & RELATIVE) === 0 ? undefined : relative(view, at))
  )
}

/** A stretch of the calendar as an expression of its own. */
const alone = (view: string, at: number, stretch: Stretch | undefined): Draft | undefined =>
  stretch === undefined
    ? undefined
    : (dayToDay(view, at, stretch) ?? dueBySense(view, draftOf(at, stretch), stretch))

/** A number begins a time only where a date sign, `tháng`, `quý`, `năm`, `ngày`, `tuần` or the end of a cell follows. */
function numberAt(view: string, at: number): Draft | undefined {
  const next = afterNumber(view, at)
  switch (view.charCodeAt(next)) {
    case SLASH:
    case HYPHEN:
      return dayEveryYear(view, at) ?? alone(view, at, countedStretch(view, at))
    case POINT:
      return next - at <= 2 && isDigitAt(view, next - 1)
        ? alone(view, at, countedStretch(view, at))
        : undefined
    case BAR:
      return alone(view, at, countedStretch(view, at))
    case T:
    case N:
    case Q:
      return isDigitAt(view, next - 1) || !isCounted(view, next)
        ? undefined
        : (countedRhythm(view, at) ?? alone(view, at, countedStretch(view, at)))
    default:
      return alone(view, at, bracketedDays(view, at))
  }
}

/** What a number at the beginning of a time counts. */
const isCounted = (view: string, at: number): boolean =>
  view.startsWith('tháng', at) ||
  view.startsWith('năm', at) ||
  view.startsWith('ngày', at) ||
  view.startsWith('quý', at) ||
  view.startsWith('tuần', at)
