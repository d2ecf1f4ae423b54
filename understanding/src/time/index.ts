/**
 * Days, stretches, last moments and rhythms. In goes the clean text, with the document's own date where it is known and the
 * citations found in it; out come, in text order and never overlapping, all time expressions as `gold/GUIDELINES.md` marks
 * them. A year that is not said is taken from the sentence, the paragraph, the document, in this order, and the finding is
 * then `implied`; what cannot be placed in the calendar is `unresolved` and has no bounds. No day is read out of a symbol.
 */
import { classOf, civilDate, DIGIT, fullDayAt, LETTER, PhraseTrie, readingView } from '../lexicon/index.ts'
import type { Citation, CivilDate, TimeExpression } from '../reading.ts'
import { stretchAt } from './calendar.ts'
import { deadline } from './deadline.ts'
import { type Draft, draftOf, lastMoment } from './draft.ts'
import { fromTo } from './from-to.ts'
import { recurringDay, rhythm } from './recurrence.ts'
import { dueBySense } from './sense.ts'
import { bounds, type Bounds } from './stretch.ts'
import { within } from './within.ts'
import { focusYear, samePeriodBounds, type YearContext, yearInContext } from './year-of-context.ts'

export { addDays, addMonths, daysBetween, yearOf } from './civil.ts'

/** What may be known besides the text. */
export interface TimeContext {
  /** The document's own date; where it is missing, that of the place-and-date line is taken. */
  readonly issuedOn?: CivilDate
  /** Citations of the same text: the year of a law's name is not a time. */
  readonly citations?: readonly Citation[]
}

/** All time expressions of a text: `readTimes('hoàn thành trước ngày 30/6/2025')`. */
export function readTimes(text: string, context: TimeContext = {}): readonly TimeExpression[] {
  const view = readingView(text)
  const drafts = readDrafts(view, context.citations ?? [])
  const issuedOn = context.issuedOn ?? datelineDay(view)
  const focus = focusYear(view, drafts)
  const known: YearContext = {
    view,
    drafts,
    ...(issuedOn === undefined ? {} : { issuedOn }),
    ...(focus === undefined ? {} : { focus }),
  }
  return drafts.map((draft, index) => expressionOf(known, draft, index))
}

type Construct = (view: string, at: number) => Draft | undefined

const stretch: Construct = (view, at) => {
  const found = stretchAt(view, at)
  if (found === undefined) return undefined
  return dueBySense(view, draftOf(at, found), (year) => bounds(undefined, lastMoment(found, year)))
}
const LIMITS: readonly Construct[] = [within, deadline]
const OPENINGS: readonly (readonly [readonly Construct[], string])[] = [
  [[fromTo], 'từ'],
  [LIMITS, 'trước|chậm|muộn|trễ|không|đến|hết|hạn|sau|tối'],
  [[within], 'trong'],
  [[rhythm], 'hằng|hàng|mỗi|từng|định|thường|cứ'],
  [[recurringDay, stretch], 'ngày|thứ'],
  [
    [stretch],
    'sáng|rạng|trưa|chiều|tối|đêm|tháng|quý|cả|năm|cùng|giai|thời|nhiệm|kỳ|khóa|chu|lộ|các|hai|ba|sáu|chín|mười|nửa|đầu|giữa|cuối|những|niên|vụ|mùa',
  ],
]
const CONSTRUCTS = new PhraseTrie(
  OPENINGS.flatMap(([constructs, words]) => words.split('|').map((word) => [word, constructs] as const)),
)
const NUMBER_CONSTRUCTS: readonly Construct[] = [rhythm, stretch]

function readDrafts(view: string, citations: readonly Citation[]): Draft[] {
  const drafts: Draft[] = []
  let inWord = false
  let cited = 0
  for (let at = 0; at < view.length; at++) {
    const kind = classOf(view.charCodeAt(at))
    const word = kind === LETTER || kind === DIGIT
    if (word && !inWord) {
      while ((citations[cited]?.span.end ?? Infinity) <= at) cited++
      const draft = draftAt(view, at, kind)
      if (
        draft !== undefined &&
        !isPartOfName(draft, citations[cited]) &&
        draft.start >= (drafts.at(-1)?.end ?? 0)
      ) {
        drafts.push(draft)
        at = draft.end - 1
      }
    }
    inWord = word
  }
  return drafts
}

function draftAt(view: string, at: number, kind: number): Draft | undefined {
  const constructs = kind === DIGIT ? NUMBER_CONSTRUCTS : CONSTRUCTS.match(view, at)?.value
  for (const construct of constructs ?? []) {
    const draft = construct(view, at)
    if (draft !== undefined) return draft
  }
  return undefined
}

/** Inside a citation only days, and the term of a congress, are times. */
function isPartOfName(draft: Draft, citation: Citation | undefined): boolean {
  if (citation === undefined || draft.start < citation.span.start || draft.start >= citation.span.end)
    return false
  return !(draft.kind === 'date' || (draft.unit === 'years' && citation.name !== undefined))
}

function expressionOf(context: YearContext, draft: Draft, index: number): TimeExpression {
  const span = { start: draft.start, end: draft.end }
  if (draft.rrule !== undefined) return { span, kind: 'recurrence', rrule: draft.rrule, certainty: 'stated' }
  const [found, certainty] = boundsOf(context, draft, index)
  return { span, kind: draft.kind, ...found, certainty }
}

function boundsOf(
  context: YearContext,
  draft: Draft,
  index: number,
): readonly [Bounds, TimeExpression['certainty']] {
  if (draft.same !== undefined) {
    const there = samePeriodBounds(context, index)
    return there === undefined ? [{}, 'unresolved'] : [there, 'implied']
  }
  if (draft.afterIssue !== undefined && context.issuedOn !== undefined) {
    const to = draft.afterIssue(context.issuedOn)
    return to === undefined ? [{}, 'unresolved'] : [{ to }, 'implied']
  }
  if (draft.vague === true) return [{}, 'unresolved']
  const year = draft.year ?? yearInContext(context, index)
  const found = year === undefined ? {} : draft.on(year)
  if (found.from === undefined && found.to === undefined) return [{}, 'unresolved']
  return [found, draft.year === undefined ? 'implied' : 'stated']
}

const DATELINE = /[\p{L}.]{2,20},\s{1,4}ngày\s{1,4}(?=[0-9]{1,2}\s{1,4}tháng)/gu
/** A letterhead ends well before this many characters. */
const LETTERHEAD = 3000

/** The day of the line `Bình Phước, ngày 14 tháng 6 năm 2024`, for texts read without their date. */
function datelineDay(view: string): CivilDate | undefined {
  for (const found of view.slice(0, LETTERHEAD).matchAll(DATELINE)) {
    const day = fullDayAt(view, found.index + found[0].length)
    if (day?.month !== undefined && day.year !== undefined) return civilDate(day.year, day.month, day.day)
  }
  return undefined
}
