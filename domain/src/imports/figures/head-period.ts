import { foldMarks, read } from '@dieuhanh/understanding'
import { addDays, type CivilDate, type Period } from '../../calendar/index.ts'
import { announcedYear, bareYear, ofYear, yearlessStretch } from './period-words.ts'

/** The period that a head names, with the last day counted where it names that. */
export interface HeadPeriod {
  readonly period: Period
  readonly cutOff: CivilDate | null
}

const YEAR = /(?<!\d)(20\d\d)(?!\d)/
const SAME_PERIOD = /(?<![a-z])(?:cung ki|cung ky|ck|nam truoc|nam ngoai)(?![a-z])/

/** The year that words name: the only one, or the last of several; null where they name none. */
export function yearOf(words: string): number | null {
  const years = [...words.matchAll(new RegExp(YEAR, 'g'))].map(([year]) => Number(year))
  return years.length === 0 ? null : Math.max(...years)
}

const DATES = /(?:ngay )?\d{1,2}[/.-]\d{1,2}[/.-]20\d\d|ngay \d{1,2} thang \d{1,2} nam 20\d\d/g
const UNTIL = /(?<![a-z])den (?:het )?(?:ngay )?\d/

/** The year of the lines above a table: that of its title, not of the day on which it was signed or printed. */
export function titleYear(above: readonly string[]): number | null {
  const years = above.map((line) => yearOf(foldMarks(line).replace(DATES, ' ')))
  return years.find((year) => year !== null) ?? yearOf(above.join('\n'))
}

/** The period that a title names: a stretch, or the days until one; a day alone is that of a signature. */
export function titlePeriod(above: readonly string[], year: number | null): HeadPeriod | null {
  for (const line of above) {
    const found = readHeadPeriod([line], year)
    if (found && (found.cutOff === null || UNTIL.test(foldMarks(line)))) return found
  }
  return null
}

/** Whether a head means the same period of the year before: "Cùng kỳ". */
export function isSamePeriod(head: string): boolean {
  return SAME_PERIOD.test(foldMarks(head))
}

/**
 * The period of a head of one or more rows: the lowest row first, with the year of those above it or of the table. Null
 * where it names none: "Thực hiện".
 */
export function readHeadPeriod(parts: readonly string[], tableYear: number | null): HeadPeriod | null {
  const whole = parts.join(' ')
  const ownYear = yearOf(whole)
  const year = ownYear ?? tableYear
  for (const part of [parts.at(-1) ?? '', whole]) {
    const found = readPeriod(withYear(part, year))
    if (found) return found
  }
  return null
}

/** The same period one year before. */
export function yearBefore({ period, cutOff }: HeadPeriod): HeadPeriod {
  const back = (day: CivilDate): CivilDate =>
    `${Number(day.slice(0, 4)) - 1}${day.slice(4).replace('-02-29', '-02-28')}` as CivilDate
  return {
    period: { from: back(period.from), until: back(period.until) },
    cutOff: cutOff === null ? null : back(cutOff),
  }
}

// The engine reads days and periods with their year; the heads of tables leave it to the title.
function withYear(part: string, year: number | null): string {
  const plain = part.replace(/\s+/g, ' ').trim()
  if (YEAR.test(plain)) return plain.replace(bareYear, announcedYear)
  if (year === null) return plain
  const day = /(\d{1,2}[/.-]\d{1,2})(?![/.\d-])/
  if (day.test(plain)) return plain.replace(day, `$1/${year}`)
  return plain.replace(yearlessStretch, (stretch) => ofYear(stretch, year))
}

function readPeriod(words: string): HeadPeriod | null {
  const times = read(words).times.filter(({ kind }) => kind !== 'recurrence')
  const [first] = times.toSorted((a, b) => lengthOf(a) - lengthOf(b))
  if (!first) return null
  const { from, to, kind } = first
  if (to === undefined) return null
  const last = to as CivilDate
  const beginning = `${last.slice(0, 4)}-01-01` as CivilDate
  if (kind === 'date' || kind === 'deadline' || from === undefined)
    return { period: { from: beginning, until: addDays(last, 1) }, cutOff: last }
  return { period: { from: from as CivilDate, until: addDays(last, 1) }, cutOff: null }
}

// A shorter stretch says more: "năm 2026, 6 tháng đầu năm 2026".
const lengthOf = ({ from, to }: { from?: string; to?: string }): number =>
  from === undefined || to === undefined
    ? 0
    : Number(to.replaceAll('-', '')) - Number(from.replaceAll('-', ''))
