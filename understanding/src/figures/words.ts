import { isWordAt, Openings, skipBlanks, wordEnd } from '../lexicon/index.ts'
import type { WrittenNumber } from './number.ts'

const DIGITS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
}
const SCALES: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
}
/** Alone these are too often something else: a year, an article, `đầu tư`. */
const NOT_ALONE: ReadonlySet<string> = new Set(['không', 'một', 'năm', 'tư', 'mốt', 'lăm', 'ba'])
/** `hai phần ba`. */
const FRACTION = /^\s{1,3}phần\s{1,3}(?:hai|ba|tư|năm|mười)(?!\p{L})/u
const LONGEST = 12
/** What may follow a digit in words. */
const MULTIPLIERS = [...Object.keys(SCALES), 'mươi', 'trăm', 'linh', 'lẻ']
/** How numbers in words begin. */
export const NUMBER_WORDS: Openings = new Openings(
  [...Object.keys(DIGITS), 'mười'].flatMap((word) =>
    NOT_ALONE.has(word) ? MULTIPLIERS.map((next) => [`${word} ${next}`, 1] as const) : [[word, 1] as const],
  ),
)

/** A number in words that starts at `at`: `hai mươi lăm`, `ba trăm`, `mười nghìn`; nothing for a lone `một` or `năm`. */
export function numberInWords(view: string, at: number): WrittenNumber | undefined {
  let total = 0
  let group = 0
  let digit: number | undefined
  let end = at
  let count = 0
  let here = at
  let first = ''
  while (count < LONGEST && isWordAt(view, here)) {
    const stop = wordEnd(view, here)
    const word = view.slice(here, stop)
    const units = DIGITS[word]
    if (units !== undefined && digit === undefined) digit = units
    else if (word === 'mười' && digit === undefined) [group, digit] = [group + 10, undefined]
    else if (word === 'mươi' && digit !== undefined) [group, digit] = [group + digit * 10, undefined]
    else if (word === 'trăm' && (digit !== undefined || count === 0))
      [group, digit] = [group + (digit ?? 1) * 100, undefined]
    else if ((word === 'linh' || word === 'lẻ') && count > 0) digit = undefined
    else if (SCALES[word] !== undefined && count > 0) {
      const part = group + (digit ?? 0)
      total = part === 0 ? total * SCALES[word] : total + part * SCALES[word]
      ;[group, digit] = [0, undefined]
    } else break
    if (count === 0) first = word
    count++
    end = stop
    here = skipBlanks(view, stop, 3)
  }
  if (count > 0 && view.startsWith('phần', here) && FRACTION.test(view.slice(end, end + 16))) return undefined
  if (count === 0 || (count === 1 && NOT_ALONE.has(first)) || first === 'trăm') return undefined
  return { end, value: total + group + (digit ?? 0) }
}
