import { civilDate, fullDayAt, matchAt, monthOf, sticky } from '../lexicon/index.ts'
import type { CivilDate } from '../reading.ts'
import type { Draft } from './draft.ts'

const DATELINE = /[\p{L}.]{2,20},\s{1,4}ngày\s{1,4}(?=[0-9]{1,2}\s{1,4}tháng)/gu
/** A letterhead, and the posting line of a page, end well before this many characters. */
const LETTERHEAD = 3000
const POSTING = 1500
const LONGEST_LINE = 90
const DIGITS = /(?<![0-9/.,-])(?:[0-9]{1,4}(?:\s{1,2})?[/.-]|[0-9]{1,2}(?=,?\s{1,2}tháng\s))/g
/** `Tháng Mười 15, 2025`, as some pages have it. */
const MONTH_FIRST =
  /tháng\s{1,2}(\p{L}{2,5}(?:\s{1,2}(?:một|hai))?|[0-9]{1,2})\s{1,2}([0-9]{1,2}),?\s{1,2}(20[0-9]{2})(?![0-9])/u
const ISO = sticky('((?:19|20)[0-9]{2})([-/])([0-9]{1,2})\\2([0-9]{1,2})(?![0-9/-])')
/** A posting line has the hour, begins with the day, or says what it is. */
const POSTED =
  /(?:^|[^0-9])[0-9]{1,2}(?::|h)[0-9]{2}|^[^\p{L}\d]{0,4}(?:\d|ngày \d|thứ |chủ nhật|tháng \p{L}{2,5} \d)|đăng|cập nhật|posted|date|xuất bản/u

/** `date 2025-11-14 …`: what a machine wrote above a page, also where the title follows in the same line. */
const MACHINE_LINE = /^date:?\s{1,8}20\d\d-/

/** The day of the line `Bình Phước, ngày 14 tháng 6 năm 2024`, for texts read without their date. */
export function datelineDay(view: string): CivilDate | undefined {
  for (const found of view.slice(0, LETTERHEAD).matchAll(DATELINE)) {
    const day = dayAt(view, found.index + found[0].length)
    if (day !== undefined) return day
  }
  return undefined
}

/** The day a page was posted: `09:07, 03/07/2020`, `Thứ Năm, 15/10/2020`, `Cập nhật: 22/08/2019` in a short line near its top. */
export function postingDay(view: string): CivilDate | undefined {
  for (const line of view.slice(0, POSTING).matchAll(/[^\n]{6,90}/g)) {
    if (MACHINE_LINE.test(line[0])) {
      const day = isoDayAt(view, line.index + line[0].search(/\d/))
      if (day !== undefined) return day.date
    }
    if (line[0].length >= LONGEST_LINE || !POSTED.test(line[0])) continue
    const monthFirst = monthFirstDay(line[0])
    if (monthFirst !== undefined) return monthFirst
    for (const digits of line[0].matchAll(DIGITS)) {
      const day = dayAt(view, line.index + digits.index)
      if (day !== undefined && day >= '2000') return day
    }
  }
  return undefined
}

function monthFirstDay(line: string): CivilDate | undefined {
  const found = MONTH_FIRST.exec(line)
  const month = monthOf(found?.[1] ?? '')
  return month === undefined ? undefined : civilDate(Number(found?.[3]), month, Number(found?.[2]))
}

function dayAt(view: string, at: number): CivilDate | undefined {
  const iso = isoDayAt(view, at)
  if (iso !== undefined) return iso.date
  const day = fullDayAt(view, at)
  return day?.month === undefined || day.year === undefined
    ? undefined
    : civilDate(day.year, day.month, day.day)
}

/** `2025-11-06`, `2025/11/06`, as machines write it. */
export function isoDayAt(view: string, at: number): { end: number; date: CivilDate } | undefined {
  const sign = view.charAt(at + 4)
  const found = sign === '-' || sign === '/' ? matchAt(ISO, view, at) : undefined
  if (found === undefined) return undefined
  const date = civilDate(Number(found[1]), Number(found[3]), Number(found[4]))
  return date === undefined ? undefined : { end: ISO.lastIndex, date }
}

/**
 * As a last resort for a year: that of the first day of this century the text names for itself; for months, not for days,
 * the latest one it cites.
 */
export function lastResortOf(drafts: readonly Draft[]): { lastResort?: number; lastCited?: number } {
  let latest: number | undefined
  for (const { unit, year, cited } of drafts) {
    if (unit !== 'day' || year === undefined || year < 2000) continue
    if (cited !== true) return { lastResort: year }
    if (latest === undefined || year > latest) latest = year
  }
  return latest === undefined ? {} : { lastCited: latest }
}
