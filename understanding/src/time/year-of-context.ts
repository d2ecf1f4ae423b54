import { unitBefore, unitsOf } from '../lexicon/index.ts'
import type { CivilDate } from '../reading.ts'
import { inStretches } from '../stretches.ts'
import type { Draft } from './draft.ts'
import { type Bounds, months } from './stretch.ts'
import { addMonths, yearOf } from './civil.ts'

/** What a text says about its own year. */
export interface YearContext {
  readonly issuedOn: CivilDate | undefined
  /** The year most of its periods are in. */
  readonly focus: number | undefined
  /** The year of the first day the text names, where nothing else tells one. */
  readonly lastResort: number | undefined
  /** The latest year of a day that is cited: good enough for months. */
  readonly lastCited: number | undefined
  readonly drafts: readonly Draft[]
  /** Index of the first part of a year the text speaks of. */
  readonly firstPart: number | undefined
  readonly view: string
}

/** How what `COMPARED` finds ends. */
const COMPARING: ReadonlySet<number> = unitsOf('oiỳg')
const COMPARED = /(?:so(?: với)?|cùng kỳ|bằng)\s{1,3}(?:cùng kỳ\s{1,3})?$/
const isCompared = (view: string, draft: Draft): boolean =>
  draft.same !== undefined ||
  (COMPARING.has(unitBefore(view, draft.start)) &&
    COMPARED.test(view.slice(Math.max(0, draft.start - 18), draft.start)))

/** Periods of one year that a missing year can be taken from. */
const isAnchor = (view: string, draft: Draft): boolean =>
  draft.year !== undefined &&
  draft.kind !== 'date' &&
  draft.unit !== 'years' &&
  draft.unit !== 'day' &&
  !isCompared(view, draft)

function count(
  {
    view,
    drafts,
    counts,
  }: { readonly view: string; readonly drafts: readonly Draft[]; readonly counts: Map<number, number> },
  at: number,
): void {
  const draft = drafts[at]
  if (!draft || !isAnchor(view, draft) || draft.kind === 'deadline' || draft.year === undefined) return
  counts.set(draft.year, (counts.get(draft.year) ?? 0) + (counts.size === 0 ? 3 : 1))
}

/** The year most periods are in; the first one, in the title, counts for three. */
export function focusYear(view: string, drafts: readonly Draft[]): number | undefined {
  const counts = new Map<number, number>()
  inStretches(drafts.length, count, { view, drafts, counts })
  let best: number | undefined
  for (const [year, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = year
  return best
}

/** How far a year reaches to the expression before it (`6 tháng đầu năm và 6 tháng cuối năm 2017`), and after it. */
const REACH_AHEAD = 160
const REACH_BACK = 400

/** The year an expression without one is meant in: of its sentence, of its paragraph, of the document. */
export function yearInContext(context: YearContext, index: number): number | undefined {
  const { drafts, view, focus, issuedOn, lastResort } = context
  const draft = drafts[index]
  if (draft === undefined) return undefined
  if (draft.unit === 'day' && issuedOn !== undefined) return yearOfDay(draft, issuedOn)
  const session =
    draft.unit === 'day' ? (yearOfNeighbour(context, index) ?? yearOfSession(context, index)) : undefined
  if (session !== undefined) return session
  const next = drafts[index + 1]
  if (
    next !== undefined &&
    isAnchor(view, next) &&
    next.start - draft.end < REACH_AHEAD &&
    next.kind === draft.kind
  ) {
    if (!/[.;\n]\s/.test(view.slice(draft.end, next.start).replace(/(?<!\n)\n(?!\n)/g, ' '))) return next.year
  }
  for (let back = index - 1; back >= Math.max(0, index - 12); back--) {
    const previous = drafts[back]
    if (previous === undefined || draft.start - previous.end > REACH_BACK) break
    if (view.slice(previous.end, draft.start).includes('\n\n')) break
    if (isAnchor(view, previous) && (focus === undefined || previous.year === focus)) return previous.year
  }
  const cited = draft.unit === 'day' ? undefined : context.lastCited
  return focus ?? (issuedOn === undefined ? (lastResort ?? cited) : yearOf(issuedOn))
}

/** How far a day reaches to another one, or to a month, of the same time. */
const NEIGHBOURHOOD = 300

/** `Ngày 28-10, UBND tỉnh họp thường kỳ tháng 10-2015`: the day or month next to it that has its year. */
function yearOfNeighbour({ drafts }: YearContext, index: number): number | undefined {
  const draft = drafts[index]
  const month = draft === undefined ? undefined : monthIn(draft, 2000)
  if (draft === undefined || month === undefined) return undefined
  for (const step of [1, 2, -1, -2]) {
    const other = drafts[index + step]
    if (
      other?.year === undefined ||
      other.year < 2000 ||
      other.cited === true ||
      (other.unit !== 'day' && other.unit !== 'month')
    )
      continue
    const gap = step > 0 ? other.start - draft.end : draft.start - other.end
    const there = monthIn(other, other.year)
    if (gap < NEIGHBOURHOOD && there !== undefined && Math.abs(there - month) <= 1) return other.year
  }
  return undefined
}

const monthIn = (draft: Draft, year: number): number | undefined => {
  const last = draft.on(year).to
  return last === undefined ? undefined : Number(last.slice(5, 7))
}

/** How far the years that a session looks back on and forward to stand from its day. */
const REACH_OF_SESSION = 400

/** A session of December looks back on its own year and forward to the next one; one of January the other way round. */
function yearOfSession({ drafts }: YearContext, index: number): number | undefined {
  const draft = drafts[index]
  const month = Number(draft?.on(2000).to?.slice(5, 7))
  if (draft === undefined || (month > 2 && month < 11)) return undefined
  const years = new Set<number>()
  for (let at = index + 1; at < Math.min(drafts.length, index + 8); at++) {
    const next = drafts[at]
    if (next === undefined || next.start - draft.end > REACH_OF_SESSION) break
    if (next.unit === 'year' && next.year !== undefined) years.add(next.year)
  }
  const [first, second] = [...years].toSorted((a, b) => a - b)
  if (first === undefined || second !== first + 1) return undefined
  return month >= 11 ? first : second
}

/** A day without a year is the next one after the document where something is due, the last one where something was. */
function yearOfDay(draft: Draft, issuedOn: CivilDate): number {
  const year = yearOf(issuedOn)
  const day = draft.on(year).to ?? draft.on(year).from
  if (draft.kind === 'deadline' && day !== undefined && day < issuedOn) return year + 1
  return year
}

/** The months spoken of before `cùng kỳ`, in the year before (or the year said). */
export function samePeriodBounds(context: YearContext, index: number): Bounds | undefined {
  const { drafts } = context
  const draft = drafts[index]
  if (draft?.same === undefined) return undefined
  const antecedent = antecedentOf(context, index)
  if (antecedent === undefined) return undefined
  const year = draft.year ?? drafts[antecedent]?.year ?? yearInContext(context, antecedent)
  if (year === undefined) return undefined
  const target = draft.year ?? year - draft.same.back
  const there = drafts[antecedent]?.on(target) ?? {}
  if (draft.same.step !== undefined) return stepBefore(there.to, draft.same.step)
  return there.to === undefined
    ? undefined
    : { from: there.from ?? (`${target}-01-01` as CivilDate), to: there.to }
}

/** The month, or quarter, before the one that ends on `to`. */
function stepBefore(to: CivilDate | undefined, step: 'month' | 'quarter'): Bounds {
  const length = step === 'month' ? 1 : 3
  const last = to === undefined ? undefined : (`${to.slice(0, 7)}-01` as CivilDate)
  const start = last === undefined ? undefined : addMonths(last, 1 - 2 * length)
  if (start === undefined) return {}
  const first = Number(start.slice(5, 7))
  return months(first, first + length - 1)(yearOf(start))
}

const HAS_MONTHS: ReadonlySet<string> = new Set(['month', 'quarter', 'part'])

/** `nhiệm vụ trọng tâm tháng 3`: months that are still to come. */
const PLANNED = /(?:nhiệm vụ|trọng tâm|phương hướng|kế hoạch|giải pháp|công tác)\s{1,3}$/
const isPlanned = (view: string, { start }: Draft): boolean =>
  PLANNED.test(view.slice(Math.max(0, start - 16), start))

/** The nearest months before; where a paragraph names none, the months the document is mostly about. */
function antecedentOf(context: YearContext, index: number): number | undefined {
  const { drafts, view } = context
  const start = drafts[index]?.start ?? 0
  for (let back = index - 1; back >= Math.max(0, index - 40); back--) {
    const previous = drafts[back]
    if (previous === undefined || start - previous.end > 2500) break
    const months = previous.unit !== undefined && HAS_MONTHS.has(previous.unit)
    if (
      months &&
      previous.same === undefined &&
      !isPlanned(view, previous) &&
      !/cuối/.test(view.slice(previous.start, previous.end))
    )
      return back
  }
  return context.firstPart
}
