import { isBlankAt, isDigitAt, onOneLine } from '../lexicon/index.ts'

const PART = '(?:tiết|điểm|khoản|điều|mục|chương|phần|phụ lục|tiểu mục)\\s{1,3}[0-9a-zđ][0-9a-zđ.]{0,6}'
const CHAIN = new RegExp(
  `(${PART}(?:(?:,\\s?|\\s{1,3}|\\s{1,3}và\\s{1,3})(?:của\\s)?${PART}){0,5})[,\\s]{1,3}(?:của\\s{1,3}|tại\\s{1,3})?$`,
)

/** The chain of parts named just before an instrument: `điểm a khoản 2 Điều 5` of `Nghị định số …`. */
export function provisionBefore(text: string, view: string, start: number): string | undefined {
  if (!mayEndPart(view, start)) return undefined
  const from = Math.max(0, start - 90)
  const found = CHAIN.exec(view.slice(from, start))
  const chain = found?.[1]
  if (found === null || chain === undefined) return undefined
  const at = from + found.index
  return onOneLine(text.slice(at, at + chain.length))
}

/** A quick look: the number or letter of a part, with `của` or `tại` after it or not. */
function mayEndPart(view: string, start: number): boolean {
  const end = beforeJoint(view, start)
  if (end === start) return false
  if (isPartLetter(view, end - 1)) return true
  const joined = view.startsWith('của', end - 3) || view.startsWith('tại', end - 3)
  return joined && isPartLetter(view, beforeJoint(view, end - 3) - 1)
}

function beforeJoint(view: string, at: number): number {
  let end = at
  while (end > 0 && at - end < 3 && (isBlankAt(view, end - 1) || view.charCodeAt(end - 1) === COMMA)) end--
  return end
}

const COMMA = 0x2c

/** `2`, `a`, `đ`, `1.2`: the last letter of the name of a part. */
function isPartLetter(view: string, at: number): boolean {
  const unit = view.charCodeAt(at)
  return isDigitAt(view, at) || (unit >= 97 && unit <= 122) || unit === 0x111 || unit === 0x2e
}
