import { ACTION_VERBS, bodyNameAt, PhraseTrie, readingView } from '../lexicon/index.ts'
import { isUpperAt } from './letter-case.ts'

const VERBS = new PhraseTrie(ACTION_VERBS.map((verb) => [verb, true]))
const LONGEST = 180
const DIGIT_0 = 0x30
const DIGIT_9 = 0x39
const BLANK = 0x20

/**
 * `Bộ Xây dựng Hướng dẫn thủ tục cấp phép Ngay`, `1 Sở Nội vụ Trình đề án Quý IV`: the row of a table whose bars were lost, a
 * body, and in capitals what it has to do.
 */
export function isBareRow(text: string, first: number, end: number): boolean {
  if (end - first > LONGEST || /[.;:,]/.test(text.charAt(end - 1))) return false
  let at = first
  while (at < first + 3 && isDigitAt(text, at)) at++
  if (at > first && text.charCodeAt(at) === BLANK) at++
  if (!isUpperAt(text, at)) return false
  const view = readingView(text)
  const name = bodyNameAt(text, view, at)?.end
  if (name === undefined || name >= end || text.charCodeAt(name) !== BLANK) return false
  return isUpperAt(text, name + 1) && VERBS.match(view, name + 1) !== undefined
}

const isDigitAt = (text: string, at: number): boolean => {
  const sign = text.charCodeAt(at)
  return sign >= DIGIT_0 && sign <= DIGIT_9
}
