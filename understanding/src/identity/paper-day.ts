import { civilDate, readingView } from '../lexicon/index.ts'
import type { Citation, CivilDate, Stated } from '../reading.ts'
import { dayOpening } from './day.ts'
import { implied } from './implied.ts'
import type { YearOf } from './years.ts'

const SHORT_DAY = /ngày (\d{1,2})(?: ?[/.-] ?| tháng )(\d{1,2})(?=[ ,)]|$)/u

/** `Công văn số 37/UBND-NC ngày 27/6`: the day in the mention itself, in the year of the page. */
export function shortDay(text: string, { span }: Citation, year: YearOf): Stated<CivilDate> | undefined {
  const found = SHORT_DAY.exec(readingView(text).slice(span.start, span.end))
  const inYear = found && year(Number(found[2]))
  const date = found && inYear && civilDate(inYear, Number(found[2]), Number(found[1]))
  if (!found || !date) return undefined
  const start = span.start + found.index
  return implied(date, { start, end: start + found[0].length })
}

const PAPER = /, (?:tại|trong) $/

/** `Ngày 05/6/2024, tại Công văn số 12/UBND-NN, UBND tỉnh có ý kiến …`. */
export function dayOfPaper(text: string, { span }: Citation, year: YearOf): Stated<CivilDate> | undefined {
  const view = readingView(text)
  return PAPER.test(view.slice(Math.max(0, span.start - 8), span.start))
    ? dayOpening(text, view, span.start, year)
    : undefined
}

/** What is said last before an instrument that comes out on the day with which its sentence opens. */
const PUTS_OUT = /(?:ban hành|(?<= )có|(?<= )ra|(?<= )ký|(?<= )gửi|phát hành) (?:\p{L}+ )?$/u

/** The day on which an instrument came out, with which the sentence that says so opens. */
export function dayPutOut(text: string, { span }: Citation, year: YearOf): Stated<CivilDate> | undefined {
  const view = readingView(text)
  const puts = PUTS_OUT.test(view.slice(Math.max(0, span.start - 40), span.start))
  return puts ? dayOpening(text, view, span.start, year) : undefined
}
