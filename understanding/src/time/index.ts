/**
 * Days, stretches, last moments and rhythms. In goes the clean text, with the document's own date where it is known and the
 * citations found in it; out come, in text order and never overlapping, all time expressions as `gold/GUIDELINES.md` marks
 * them. A year that is not said is taken from the sentence, the paragraph, the document, in this order, and the finding is
 * then `implied`; what cannot be placed in the calendar is `unresolved` and has no bounds. No day is read out of a symbol.
 */
import { readingView, scanWords } from '../lexicon/index.ts'
import type { Citation, CivilDate, TimeExpression } from '../reading.ts'
import { inStretches } from '../stretches.ts'
import { draftAt } from './constructs.ts'
import { cited, type Draft } from './draft.ts'
import { TIME_WORDS } from './openings.ts'
import { datelineDay, lastResortOf, postingDay } from './page-day.ts'
import type { Bounds } from './stretch.ts'
import { focusYear, samePeriodBounds, type YearContext, yearInContext } from './year-of-context.ts'

/** What may be known besides the text. */
export interface TimeContext {
  /** The document's own date; where it is missing, that of the place-and-date line is taken. */
  readonly issuedOn?: CivilDate | undefined
  /** Citations of the same text: the year of a law's name is not a time. */
  readonly citations?: readonly Citation[]
}

/** All time expressions of a text: `readTimes('hoàn thành trước ngày 30/6/2025')`. */
export function readTimes(text: string, context: TimeContext = {}): readonly TimeExpression[] {
  const view = readingView(text)
  const issuedOn = context.issuedOn ?? datelineDay(view) ?? postingDay(view)
  const drafts = readDrafts(view, context.citations ?? [], issuedOn)
  const focus = focusYear(view, drafts)
  const resort = issuedOn === undefined ? lastResortOf(drafts) : NO_RESORT
  const firstPart = drafts.findIndex((draft) => draft.unit === 'part' && draft.same === undefined)
  const known: YearContext = {
    view,
    drafts,
    issuedOn,
    focus,
    firstPart: firstPart < 0 ? undefined : firstPart,
    lastResort: resort.lastResort,
    lastCited: resort.lastCited,
  }
  const times: TimeExpression[] = []
  inStretches(drafts.length, addExpression, { known, times })
  return times
}

/** Makes the expression of a draft, with the year that its context gives. */
function addExpression(
  { known, times }: { readonly known: YearContext; readonly times: TimeExpression[] },
  at: number,
): void {
  const draft = known.drafts[at]
  if (draft !== undefined) times.push(expressionOf(known, draft, at))
}

const NO_RESORT: ReturnType<typeof lastResortOf> = {}

function readDrafts(view: string, citations: readonly Citation[], issuedOn: CivilDate | undefined): Draft[] {
  const drafts: Draft[] = []
  scanWords(view, TIME_WORDS, visit, { view, citations, cited: 0, issuedOn, drafts })
  return drafts
}

/** What the visits of a text share: the text, the citation that is next, and what was found so far. */
interface Scan {
  readonly view: string
  readonly citations: readonly Citation[]
  cited: number
  readonly issuedOn: CivilDate | undefined
  readonly drafts: Draft[]
}

/** Reads the time that may begin at a word. */
function visit(scan: Scan, at: number, openings: number): number {
  const { citations, drafts } = scan
  while ((citations[scan.cited]?.span.end ?? Infinity) <= at) scan.cited++
  const draft = draftAt(scan.view, at, openings)
  if (draft === undefined || isPartOfName(draft, citations[scan.cited])) return at
  if (draft.fromIssue !== undefined && draft.kind !== 'deadline' && scan.issuedOn === undefined) return at
  if (draft.start < (drafts.at(-1)?.end ?? 0)) return at
  drafts.push(isWithin(draft, citations[scan.cited]) ? cited(draft) : draft)
  return draft.end
}

const isWithin = (draft: Draft, citation: Citation | undefined): boolean =>
  citation !== undefined && draft.start >= citation.span.start && draft.start < citation.span.end

/** Inside a citation only days, and the term of a congress, are times. */
function isPartOfName(draft: Draft, citation: Citation | undefined): boolean {
  if (citation === undefined || !isWithin(draft, citation)) return false
  return !(draft.kind === 'date' || (draft.unit === 'years' && citation.name !== undefined))
}

function expressionOf(context: YearContext, draft: Draft, index: number): TimeExpression {
  const { start, end, kind, rrule } = draft
  const span = { start, end }
  if (rrule !== undefined) return { span, kind: 'recurrence', rrule, certainty: 'stated' }
  const found = boundsOf(context, draft, index)
  const { from, to } = found
  if (from === undefined && to === undefined) return { span, kind, certainty: 'unresolved' }
  const certainty = isStated(draft) ? 'stated' : 'implied'
  if (from === undefined) return to === undefined ? { span, kind, certainty } : { span, kind, to, certainty }
  return to === undefined ? { span, kind, from, certainty } : { span, kind, from, to, certainty }
}

/** Whether the days follow from the words alone. */
const isStated = ({ same, fromIssue, year }: Draft): boolean =>
  same === undefined && fromIssue === undefined && year !== undefined

function boundsOf(context: YearContext, draft: Draft, index: number): Bounds {
  if (draft.same !== undefined) return samePeriodBounds(context, index) ?? {}
  if (draft.fromIssue !== undefined && context.issuedOn !== undefined)
    return draft.fromIssue(context.issuedOn)
  if (draft.vague === true) return {}
  if (draft.year !== undefined) return draft.on(draft.year)
  const year = yearInContext(context, index)
  return year === undefined ? {} : draft.on(year + (draft.shift ?? 0))
}
