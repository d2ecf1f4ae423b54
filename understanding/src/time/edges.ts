import { isDigitAt, matchAt, skipBlanks, sticky, wordEnd } from '../lexicon/index.ts'
import { monthEnd } from './civil.ts'
import { month } from './months.ts'
import { MONTH, N, openingsAt, QUARTER, YEAR as ONE_YEAR, YEARS } from './openings.ts'
import { quarter } from './quarters.ts'
import { type Bounds, bounds, months, type Stretch } from './stretch.ts'
import { NO_MORE, YEAR, yearOf } from './year-words.ts'
import { year, years } from './years.ts'

const EDGE_OF_YEAR = sticky(`(đầu|giữa|cuối) ${YEAR}${NO_MORE}`)
const EDGE = sticky(
  '(?:(đầu|giữa|cuối)_(?=năm|tháng|quý|nhiệm kỳ|giai đoạn)|(thượng|trung|hạ) tuần (?=tháng))',
)
const TEN_DAYS: Readonly<Record<string, string>> = { thượng: 'đầu', trung: 'giữa', hạ: 'cuối' }
/** `ngay từ đầu năm` says how soon, not when. */
const AT_ONCE = /ngay\s{1,3}từ\s{1,3}$/
const BARE_UNIT = sticky(
  '(?:năm|nhiệm kỳ|giai đoạn|quý)(?! [0-9]|[a-zà-ỹđ])(?: (?:nay|trước|sau|tới)(?![a-zà-ỹđ]))?',
)
const YEAR_STRETCH: Stretch = { end: 0, unit: 'year', on: months(1, 12) }
const SOME_MONTHS = sticky(`(?:những|các) tháng (đầu|cuối|còn lại)(?: của)? năm(?: ${YEAR}${NO_MORE})?`)

/** `những tháng còn lại của năm 2024` end with the year; when they begin depends on the day of writing. */
const restOfYear = (inYear: number): Bounds => bounds(undefined, monthEnd(inYear, 12))

/** `cuối năm 2024`, `giữa năm`, `đầu tháng 6/2024`, `những tháng đầu năm 2024`: no first day, and a last one only as a limit. */
export function edge(view: string, at: number): Stretch | undefined {
  const some = isSome(view, at) ? matchAt(SOME_MONTHS, view, at) : undefined
  if (some?.[1] === 'còn lại')
    return { end: SOME_MONTHS.lastIndex, unit: 'part', on: restOfYear, year: yearOf(some[2]) }
  if (some !== undefined)
    return { end: SOME_MONTHS.lastIndex, unit: 'edge', on: () => ({}), vague: true, year: yearOf(some[2]) }
  const next = skipBlanks(view, wordEnd(view, at), 4)
  const bareYear = isDigitAt(view, next) ? matchAt(EDGE_OF_YEAR, view, at) : undefined
  if (bareYear !== undefined)
    return edgeOf(bareYear[1] ?? '', {
      end: EDGE_OF_YEAR.lastIndex,
      unit: 'year',
      on: YEAR_STRETCH.on,
      year: yearOf(bareYear[2]),
    })
  const found = matchAt(EDGE, view, at)
  if (found === undefined || AT_ONCE.test(view.slice(Math.max(0, at - 10), at))) return undefined
  const inner = EDGE.lastIndex
  const word = TEN_DAYS[found[2] ?? ''] ?? found[1] ?? ''
  const whole = wholeAt(view, inner)
  if (whole !== undefined) return edgeOf(word, whole)
  const bare = matchAt(BARE_UNIT, view, inner)
  if (bare === undefined) return undefined
  const until = bare[0] === 'năm' ? lastMomentOf(word, YEAR_STRETCH) : () => undefined
  const since = bare[0] === 'năm' ? sinceOf(word, YEAR_STRETCH) : undefined
  return { end: BARE_UNIT.lastIndex, unit: 'edge', on: () => ({}), vague: true, until, since }
}

/** `những`, `các`. */
const isSome = (view: string, at: number): boolean => view.charCodeAt(at) === N || view.startsWith('các', at)

/** What has a beginning, a middle and an end. */
function wholeAt(view: string, at: number): Stretch | undefined {
  const openings = openingsAt(view, at)
  return (
    ((openings & YEARS) === 0 ? undefined : years(view, at)) ??
    ((openings & ONE_YEAR) === 0 ? undefined : year(view, at)) ??
    ((openings & MONTH) === 0 ? undefined : month(view, at)) ??
    ((openings & QUARTER) === 0 ? undefined : quarter(view, at))
  )
}

function edgeOf(word: string, whole: Stretch): Stretch {
  const until = lastMomentOf(word, whole)
  return {
    end: whole.end,
    unit: 'edge',
    on: () => ({}),
    vague: true,
    until,
    since: sinceOf(word, whole),
    year: yearOf(whole.year),
  }
}

/** `đầu` begins with its stretch. */
const sinceOf = (word: string, whole: Stretch): Stretch['since'] =>
  word === 'đầu' ? (inYear) => whole.on(inYear).from : undefined

/** `cuối` ends with its stretch; `giữa năm` with June; `đầu` names no last day. */
function lastMomentOf(word: string, whole: Stretch): NonNullable<Stretch['until']> {
  if (word === 'cuối') return (year) => whole.on(year).to
  if (word === 'giữa' && whole.unit === 'year') return (year) => monthEnd(year, 6)
  return () => undefined
}
