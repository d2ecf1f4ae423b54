import type { Opening } from './article.ts'
import { PROGRAM_NOTE } from './day.ts'

/** The year that a day without one has, asked by its month. */
export type YearOf = (month: number) => number | undefined

/**
 * The year of the opening: that noted above the page or in the line that says when it was put up, the only one in its days, or the
 * only one at all; what is issued in the last months is as often for the year to come, so that then a bare year says nothing.
 */
export function yearsOf(text: string, opening: Opening): YearOf {
  let years: YearOf | undefined
  return (month) => (years ??= yearsIn(text, opening))(month)
}

function yearsIn(text: string, { end }: Opening): YearOf {
  const words = text.slice(0, Math.min(end, 3000))
  const noted = NOTED.exec(words.slice(0, 300))?.[1]
  if (noted) return () => Number(noted)
  const posted = postedIn(text.slice(0, HEAD)) ?? postedIn(text.slice(-FOOT))
  const whole = only(yearsNamed(words))
  if (posted && (whole === undefined || whole === posted.year))
    return (month) => (month > posted.month + 1 ? posted.year - 1 : posted.year)
  const ofMonths = whole ?? only(Array.from(words.matchAll(OF_MONTH), ([, year]) => year ?? ''))
  const any = ofMonths ?? only(words.match(/(?<!\d|1[/:])20\d{2}(?!\d)/g) ?? [])
  const further = any === undefined ? only(yearsNamed(text.slice(0, FURTHER))) : undefined
  return (month) =>
    whole ?? ofMonths ?? yearOfMonth(words, month) ?? (month < LAST_MONTHS ? any : undefined) ?? further
}

const yearsNamed = (words: string): readonly string[] =>
  Array.from(words.matchAll(WHOLE_DAY), ([, year]) => year ?? '')

function only(years: readonly string[]): number | undefined {
  const all = new Set(years)
  return all.size === 1 ? Number([...all][0]) : undefined
}

/** The only year that the opening gives to a month: `từ 0 giờ, ngày 23 tháng 9 năm 2021` for `Đêm 22/9`. */
const yearOfMonth = (words: string, month: number): number | undefined =>
  only(
    Array.from(words.matchAll(MONTH_AND_YEAR), ([, at, year]) =>
      Number(at) === month ? year : undefined,
    ).filter((year) => year !== undefined),
  )

const MONTH_AND_YEAR = /(?<=[Tt]háng |\d[/.-])(\d{1,2})(?: năm |[/.-])(20\d{2})(?!\d)/g
const LAST_MONTHS = 10
const NOTED = new RegExp(`(?:^|\\n) ?${PROGRAM_NOTE}`)
const WHOLE_DAY = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](20\d{2})(?!\d)/g
const OF_MONTH = /[Tt]háng \d{1,2}(?: năm |[/-])(20\d{2})(?!\d)/g

/** How far from the beginning and from the end of a page the line stands that says when it was put up. */
const HEAD = 900
/** How far whole days are looked for where the first paragraphs name no year at all. */
const FURTHER = 8000
const FOOT = 90
const MONTHS = ['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai']
const MONTH = `(${MONTHS.toReversed().join('|')}|\\d{1,2})`
/** The forms of a day in a line that is no sentence: month and year, or year and month. */
const POSTED_DAY = new RegExp(
  [
    String.raw`(?<!\d)\d{1,2}[/.-](?<m1>\d{1,2})[/.-](?<y1>20\d{2})(?!\d)`,
    String.raw`(?<!\d)(?<y2>20\d{2})-(?<m2>\d{2})-\d{2}(?!\d)`,
    String.raw`(?<!\d)\d{1,2} [Tt]háng (?<m3>${MONTH.slice(1, -1)})(?:,| năm)? (?<y3>20\d{2})(?!\d)`,
    String.raw`[Tt]háng (?<m4>${MONTH.slice(1, -1)}) \d{1,2}, (?<y4>20\d{2})(?!\d)`,
    String.raw`^\d{2}/(?<m5>\d{2})/(?<y5>\d{2})(?!\d)`,
  ].join('|'),
  'iu',
)
const LONGEST_LINE = 90
/** A line that names an instrument tells of its day. */
const NAMES_ONE = /(?<!\p{L})(?:số|của|ban hành|căn cứ|theo|thực hiện|về việc)(?!\p{L})/iu

function postedIn(lines: string): { readonly year: number; readonly month: number } | undefined {
  for (const line of lines.split('\n')) {
    if (line.length > LONGEST_LINE) continue
    const found = POSTED_DAY.exec(line.trim())?.groups
    if (!found || NAMES_ONE.test(line)) continue
    const month = found.m1 ?? found.m2 ?? found.m3 ?? found.m4 ?? found.m5 ?? ''
    const year = Number(found.y1 ?? found.y2 ?? found.y3 ?? found.y4 ?? `20${found.y5}`)
    const named = MONTHS.indexOf(month.toLowerCase()) + 1
    return { year, month: named || Number(month) }
  }
  return undefined
}
