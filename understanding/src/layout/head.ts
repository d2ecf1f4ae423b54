import { bodyNameAt, readingView } from '../lexicon/index.ts'
import { isCapitals } from './letter-case.ts'
import type { Line } from './line.ts'

/** How many lines may stand above the preamble. */
export const HEAD_LINES = 80

/** The mottoes of State and Party, letters only: a letterhead breaks and spaces them as it likes. */
const MOTTOES = ['cộnghòaxãhộichủnghĩaviệtnam', 'độclậptựdohạnhphúc', 'đảngcộngsảnviệtnam']

/** Whether two lines above the title are one name, motto, number or date that a narrow column broke. */
export function continuesHead(text: string, start: number, before: Line, line: Line): boolean {
  if (before.kind !== 'text' || line.kind !== 'text' || line.marker || line.end - start > 160) return false
  if (line.blanks > 0) return line.blanks < 3 && isSpacedName(text, start, before, line)
  const view = readingView(text)
  const above = view.slice(start, before.end)
  const below = view.slice(line.first, line.end)
  if (/\S {3,}/.test(above) || /\S {3,}/.test(below)) return false
  return (
    isMotto(above + below, above) ||
    (/^[*_]*số ?:?$/.test(above) && /^\d{1,6} ?[-/]/.test(below)) ||
    (/^\p{L}[\p{L} .–-]{1,18}$/u.test(above) &&
      /^(?!thứ |chủ nhật)[\p{L}\d ]{1,20} ?, ngày ?[\d.…]/u.test(below)) ||
    (/^[\p{L} .]{2,28},$/u.test(above) && /^ngày [\d.…]/.test(below)) ||
    (/, (?:ngày|ngày \d{1,2}|ngày \d{1,2} tháng)$/.test(above) && /^(?:\d|tháng|năm)/.test(below)) ||
    (isCapitals(text, start, before.end) &&
      isCapitals(text, line.first, line.end) &&
      isOneName(text, start, before, line))
  )
}

/** `ỦY BAN MTTQ VIỆT NAM`, an empty line, `XÃ AN BÌNH`: a converter sets every line of a letterhead apart. */
const isSpacedName = (text: string, start: number, before: Line, line: Line): boolean =>
  isCapitals(text, start, before.end) &&
  isCapitals(text, line.first, line.end) &&
  SPACED_AUTHORITY.test(readingView(text).slice(start, before.end)) &&
  TERRITORY.test(readingView(text).slice(line.first, line.first + 12)) &&
  line.end - line.first < 40

const SPACED_AUTHORITY =
  /^(?:ủy ban nhân dân|hội đồng nhân dân|(?:ủy ban |ub)?(?:mttq|mặt trận tổ quốc)(?: ?việt nam| ?vn)?)$/

/** Whether a line is the last of a letterhead: the motto, a number or day, or the rule and bar under them. */
export function endsHead(text: string, { start, end, kind }: Line): boolean {
  if (end - start > 160) return false
  const line = readingView(text).slice(start, end)
  return kind === 'rule'
    ? line.includes('|')
    : /hạnh phúc|việt nam$|^[*_]*số ?:? ?\d|, ngày [\d.… ]{0,6}tháng/.test(line)
}

/** Whether letters make up a motto so far, of which `above` alone was not the whole. */
function isMotto(letters: string, above: string): boolean {
  const all = lettersOf(letters)
  const first = lettersOf(above)
  return first.length >= 3 && MOTTOES.some((motto) => motto.startsWith(all) && motto !== first)
}

const lettersOf = (words: string): string => words.replace(/[^\p{L}]/gu, '')

/** A name that ends on the second line and not on the first: `ỦY BAN NHÂN DÂN ⏎ TỈNH GIA LAI`, `SỞ KẾ HOẠCH ⏎ VÀ ĐẦU TƯ`. */
function isOneName(text: string, start: number, before: Line, line: Line): boolean {
  const view = readingView(text)
  const name = bodyNameAt(text, view, start)
  if (name !== undefined && name.end > before.end && !/[\p{L}\d]/u.test(text.slice(name.end, line.end)))
    return true
  if (CUT_AUTHORITY.test(view.slice(start, before.end)) && view.startsWith('nhân dân', line.first))
    return true
  return (
    AUTHORITY.test(view.slice(start, before.end)) && TERRITORY.test(view.slice(line.first, line.first + 12))
  )
}

/** `TM. ỦY BAN ⏎ NHÂN DÂN |`: the collective behind a signature, broken by a narrow column. */
export function continuesSigner(text: string, start: number, before: Line, line: Line): boolean {
  const first = text.charCodeAt(start)
  if ((first !== LETTER_T && first !== LETTER_K) || line.kind !== 'text' || line.blanks > 0 || line.marker)
    return false
  const capacity = CAPACITY.exec(text.slice(start, start + 8))
  if (!capacity || line.end - start > 120) return false
  return (
    isCapitals(text, start, before.end) &&
    isCapitals(text, line.first, line.end) &&
    isOneName(text, start + capacity[0].length, before, line)
  )
}

const LETTER_T = 0x54
const LETTER_K = 0x4b
const CAPACITY = /^(?:T\/?M|T\/?L|TUQ)[. ]{1,2}/

/** `CHỦ TỊCH ỦY BAN ⏎ NHÂN DÂN`, `THƯỜNG TRỰC HỘI ĐỒNG ⏎ NHÂN DÂN TỈNH`. */
const CUT_AUTHORITY = /^[*_]{0,3}(?:[\p{L} ]{2,20} )?(?:ủy ban|hội đồng)$/u
/** Authorities that are named after their territory, of which no list needs to know. */
const AUTHORITY =
  /^[*_]{0,3}(?:ủy\s{1,3}ban\s{1,3}nhân\s{1,3}dân|ubnd|hội\s{1,3}đồng\s{1,3}nhân\s{1,3}dân|hđnd)[*_]{0,3}$/
const TERRITORY = /^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|tp\.?) (?!ủy)/
