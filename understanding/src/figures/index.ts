/**
 * Numbers with what they count. In goes the clean text, with the time expressions and citations found in it; out come, in
 * text order and never overlapping, all figures as `gold/GUIDELINES.md` has them: a number in digits (or, beyond it, in
 * words) with its unit or the shortest noun that names what is counted. Ordinals, item numbers, numbers of roads and places,
 * lengths that belong to a date and symbols are no figures.
 */
import { isCapitalAt, isLetterAt, readingView, scanWords, skipBlanks, wordBefore } from '../lexicon/index.ts'
import type { Citation, Figure, TimeExpression } from '../reading.ts'
import { compoundAfter } from './compound.ts'
import { countsWhatFollows, followsNumbers } from './counting.ts'
import { figureOf, made } from './made.ts'
import { endsProperName, isCode, isOrdinal, isWeather } from './no-figure.ts'
import { digitsEnd, numberAt, type WrittenNumber } from './number.ts'
import { rangeFrom, ratioFrom, totalAfter } from './relation.ts'
import { Taken } from './taken.ts'
import { type FoundUnit, guessedUnitAt, unitAt } from './unit.ts'
import { NUMBER_WORDS, numberInWords } from './words.ts'

/** What was found in the same text before. */
export interface FigureContext {
  readonly times?: readonly TimeExpression[]
  readonly citations?: readonly Citation[]
}

/** All figures of a text: `readFigures('có 197/390 trường đạt chuẩn, chiếm 50,51%')`. */
export function readFigures(text: string, context: FigureContext = {}): readonly Figure[] {
  const view = readingView(text)
  const taken = new Taken(context.times ?? [], context.citations ?? [])
  const figures: Figure[] = []
  scanWords(view, NUMBER_WORDS, visit, { text, view, taken, figures, last: -1, saidAgain: -1 })
  return figures
}

/** What the visits of a text share: the text, what is taken, what was found so far, where the last of it ends, and where it is said again. */
interface Scan {
  readonly text: string
  readonly view: string
  readonly taken: Taken
  readonly figures: Figure[]
  last: number
  saidAgain: number
}

/** Reads the figure that may begin at a word or number. */
function visit(scan: Scan, at: number, openings: number): number {
  const { text, view, taken, figures, last } = scan
  const blocked = taken.from(at)
  if (blocked !== undefined && blocked.start <= at) return blocked.end
  const isNumber = openings === 0
  const beside = taken.endsBeside(at) || (last === at - 1 && view.charAt(last) === '/')
  if (!isNumber && at <= scan.saidAgain) return numberInWords(view, at)?.end ?? at
  const figure = isNumber ? figureAt(text, view, at, beside, last) : figureInWords(text, view, at)
  if (figure === undefined) return isNumber ? digitsEnd(view, at) : at
  if (figure.span.end <= (blocked?.start ?? Infinity)) {
    figures.push(figure)
    scan.last = figure.span.end
    scan.saidAgain = inWordsEnd(view, figure.span.end)
  }
  return figure.span.end
}

/** `Quyết định 85/QĐ-UBND 2025 tổ chức …`: after a paper stands its year. */
const isYear = ({ value }: WrittenNumber): boolean =>
  Number.isInteger(value) && value >= 1900 && value <= 2100

/** Where `(một trăm triệu đồng)` ends that says an amount again in words. */
function inWordsEnd(view: string, end: number): number {
  const open = skipBlanks(view, end, 3)
  if (view.charAt(open) !== '(') return end
  const first = skipBlanks(view, open + 1, 3)
  if (!view.startsWith('bằng chữ', first) && numberInWords(view, first) === undefined) return end
  const close = view.slice(open, open + LONGEST_IN_WORDS).indexOf(')')
  return close < 0 ? end : open + close
}

const LONGEST_IN_WORDS = 160
/** `beside`: what stands before is a time (`trong 6 tháng 955 tỷ đồng`) or a figure (`60 hộ/240 khẩu`) and orders nothing. */
function figureAt(
  text: string,
  view: string,
  from: number,
  beside: boolean,
  last: number,
): Figure | undefined {
  const at = gluedStart(view, from)
  const first = numberAt(view, at)
  if (first === undefined) return undefined
  if (view.charAt(first.end) !== '%' && at === from && !beside && isOrdinal(text, view, at, first.end))
    return undefined
  if (isWeather(view, at, first.end)) return undefined
  const money = compoundAfter(view, first)
  if (money !== undefined) return made(view, { start: at, end: money.end }, money, money.unit)
  return (
    rangeFrom(text, view, at, first) ??
    ratioFrom(text, view, at, first) ??
    (beside && isYear(first) ? undefined : plain(text, view, at, first, last))
  )
}

const GLUED = /(?<=\p{L}{2})[0-9]{1,6}(?:\.[0-9]{3}){0,3}[.,]$/u

/** `tăng1,36%`: the number begins where the word that lost its blank ends. */
function gluedStart(view: string, at: number): number {
  const before = view.charAt(at - 1)
  if (before !== ',' && before !== '.') return at
  return at - (GLUED.exec(view.slice(Math.max(0, at - 24), at))?.[0].length ?? 0)
}

function plain(
  text: string,
  view: string,
  at: number,
  number: WrittenNumber,
  last: number,
): Figure | undefined {
  const unit = unitAt(text, view, number.end) ?? guessed(text, view, at, number.end, last)
  if (unit === undefined || isCode(view, at, unit, number)) return undefined
  if (unit.kind !== 'measure' && followsNumbers(view, at, last)) return undefined
  if (unit.kind === 'guess' && endsProperName(text, view, at)) return undefined
  const whole = totalAfter(text, view, unit)
  if (whole !== undefined)
    return figureOf(text, view, at, whole.unit, { value: number.value, total: whole.total })
  return figureOf(text, view, at, unit, { value: number.value })
}

const guessed = (
  text: string,
  view: string,
  at: number,
  end: number,
  lastFigure: number,
): FoundUnit | undefined =>
  countsWhatFollows(view, at, lastFigure) ? guessedUnitAt(text, view, end) : undefined

function figureInWords(text: string, view: string, at: number): Figure | undefined {
  if (isCapitalAt(text, view, at) && isLetterAt(view, at - 2)) return undefined
  if (wordBefore(view, at) === 'thứ') return undefined
  const number = numberInWords(view, at)
  if (number === undefined) return undefined
  const unit = unitAt(text, view, number.end)
  if (unit === undefined || unit.start === number.end || TIMES.has(view.slice(unit.start, unit.end)))
    return undefined
  return figureOf(text, view, at, unit, { value: number.value })
}

/** `hai năm`, `ba tháng`: lengths in words are left to the sentence. */
const TIMES: ReadonlySet<string> = new Set([
  'năm',
  'tháng',
  'ngày',
  'quý',
  'tuần',
  'lần',
  'cấp',
  'bên',
  'bậc',
  'đầu mối',
])
