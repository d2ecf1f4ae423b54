import { isDigitAt, isWordAt } from '../lexicon/index.ts'

/** A number in digits. */
export interface WrittenNumber {
  readonly end: number
  readonly value: number
}

/** No number in a document has more digits; a longer row is a code. */
const LONGEST = 15
const ZERO = 48
const POINT = 46
const COMMA = 44

/**
 * The number in digits that starts at `at`: a full stop parts thousands, a comma the fraction (Decree 86/2012). `156.168,8` ·
 * `2.346` · `1,234,567.8` · `20,8` · `4.5`
 */
export function numberAt(view: string, at: number): WrittenNumber | undefined {
  let whole = at
  let value = 0
  for (; whole - at <= LONGEST && isDigitAt(view, whole); whole++)
    value = value * 10 + view.charCodeAt(whole) - ZERO
  if (whole === at || whole - at > LONGEST) return undefined
  if (!isSign(view, whole) || !isDigitAt(view, whole + 1)) return { end: whole, value }
  const grouped = whole - at <= 3 ? groupedAt(view, at, whole, view.charCodeAt(whole)) : undefined
  if (grouped !== undefined) return grouped
  const end = fractionEnd(view, whole)
  return ending(view, at, end) ? { end, value: Number(view.slice(at, end).replace(',', '.')) } : undefined
}

/** Thousands, each with the sign before it: after points one group is enough, after commas it takes two. */
function groupedAt(view: string, at: number, whole: number, sign: number): WrittenNumber | undefined {
  let end = whole
  let groups = 0
  for (; groups < 5 && view.charCodeAt(end) === sign && isThousand(view, end + 1); end += 4) groups++
  if (groups < (sign === POINT ? 1 : 2)) return undefined
  const point = sign === POINT ? COMMA : POINT
  if (view.charCodeAt(end) === point && isDigitAt(view, end + 1)) end = fractionEnd(view, end)
  if (!ending(view, at, end)) return undefined
  const digits = view.slice(at, end)
  const plain = sign === POINT ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '')
  return { end, value: Number(plain) }
}

const isThousand = (view: string, at: number): boolean =>
  isDigitAt(view, at) && isDigitAt(view, at + 1) && isDigitAt(view, at + 2)

/** The end of up to six digits after the sign at `at`. */
function fractionEnd(view: string, at: number): number {
  let end = at + 1
  while (end - at < 7 && isDigitAt(view, end)) end++
  return end
}

/** Whether a number may end there: it does not go on. */
function ending(view: string, at: number, end: number): boolean {
  if (end - at > LONGEST + 5 || isDigitAt(view, end)) return false
  return !(isSign(view, end) && isDigitAt(view, end + 1))
}

/** Whether a point or comma stands at `at`. */
function isSign(view: string, at: number): boolean {
  const unit = view.charCodeAt(at)
  return unit === POINT || unit === COMMA
}

/** The end of the row of digits, points and commas that starts at `at`: what is not a number is passed over whole. */
export function digitsEnd(view: string, at: number): number {
  let end = at
  while (isWordAt(view, end) || (isSign(view, end) && isDigitAt(view, end + 1))) end++
  return end
}
