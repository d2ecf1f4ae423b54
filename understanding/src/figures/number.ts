import { isDigitAt, isWordAt, matchAt } from '../lexicon/index.ts'

/** A number in digits. */
export interface WrittenNumber {
  readonly end: number
  readonly value: number
}

/** No number in a document has more digits; a longer row is a code. */
const LONGEST = 15
/** `156.168,8` · `2.346` · `1,234,567.8` · `20,8` · `4.5` */
const THOUSANDS = /[0-9]{1,3}(?:\.[0-9]{3}){1,5}(?:,[0-9]{1,6})?/y
const FOREIGN_THOUSANDS = /[0-9]{1,3}(?:,[0-9]{3}){2,5}(?:\.[0-9]{1,6})?/y
const PLAIN = /[0-9]{1,15}(?:[.,][0-9]{1,6})?/y

/** The number in digits that starts at `at`: a full stop parts thousands, a comma the fraction (Decree 86/2012). */
export function numberAt(view: string, at: number): WrittenNumber | undefined {
  return (
    parsed(THOUSANDS, view, at, (digits) => digits.replaceAll('.', '').replace(',', '.')) ??
    parsed(FOREIGN_THOUSANDS, view, at, (digits) => digits.replaceAll(',', '')) ??
    parsed(PLAIN, view, at, (digits) => digits.replace(',', '.'))
  )
}

function parsed(
  pattern: RegExp,
  view: string,
  at: number,
  toDecimal: (digits: string) => string,
): WrittenNumber | undefined {
  const found = matchAt(pattern, view, at)
  if (found === undefined || found[0].length > LONGEST + 5) return undefined
  const end = pattern.lastIndex
  if (isDigitAt(view, end) || ('.,'.includes(view.charAt(end)) && isDigitAt(view, end + 1))) return undefined
  return { end, value: Number(toDecimal(found[0])) }
}

/** The end of the row of digits, points and commas that starts at `at`: what is not a number is passed over whole. */
export function digitsEnd(view: string, at: number): number {
  let end = at
  while (isWordAt(view, end) || ('.,'.includes(view.charAt(end)) && isDigitAt(view, end + 1))) end++
  return end
}
