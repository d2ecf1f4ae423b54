import { isCapital, isDigitAt, isSmall } from '../lexicon/index.ts'
import { Offsets } from './offsets.ts'

/** A text without the lines between two pages of one sentence, and the way back where there were such lines. */
export interface JoinedPages {
  readonly text: string
  readonly gaps?: Offsets
}

/** A line that only tells where a page ends, with the empty lines around it and the number of the next page. */
const GAP =
  /\n[ \n]{0,12}[-=—_*<!#[({]{2,24} {0,2}(?:page break|(?:page|trang)[ :]{1,2}\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?) {0,2}[-=—_*>#\])}]{2,24}[ \n]{0,12}(?:(?:[-–] ?)?\d{1,3}(?: ?[-–])?\n[ \n]{0,12})?/gi
const PAGE_LINE = /[^ \n][^\n]*/

/**
 * Takes the lines between two pages away where a sentence runs across them; where none does, such a line becomes a rule of the same
 * length, which stands alone.
 */
export function joinPages(text: string): JoinedPages {
  const pieces: string[] = []
  const gaps = new Offsets()
  let done = 0
  for (const { index, 0: gap } of text.matchAll(GAP)) {
    const end = index + gap.length
    if (runsAcross(text, index, end)) {
      pieces.push(text.slice(done, index + 1))
      gaps.drop(index + 1, end)
    } else
      pieces.push(
        text.slice(done, index),
        gap.replace(PAGE_LINE, (line) => '-'.repeat(line.length)),
      )
    done = end
  }
  if (pieces.length === 0) return { text }
  pieces.push(text.slice(done))
  return gaps.same ? { text: pieces.join('') } : { text: pieces.join(''), gaps }
}

/** Whether the sentence at the foot of a page goes on at the top of the next one. */
function runsAcross(text: string, from: number, to: number): boolean {
  const last = text.charAt(from - 1)
  if ('.!?…:;'.includes(last)) return false
  const first = text.charCodeAt(to)
  if (isSmall(first)) return !STARTS_ITEM.test(text.slice(to, to + 4))
  if (last === ',') return isCapital(first) || isDigitAt(text, to)
  const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, from)
  return (
    line.length >= LONG &&
    !IN_CAPITALS.test(line) &&
    isCapital(first) &&
    !STARTS_PART.test(text.slice(to, to + 24))
  )
}

/** A line at least this long was broken at the edge of the page. */
const LONG = 60
const STARTS_ITEM = /^[a-zđ]\d?[).]/
const IN_CAPITALS = /^[^\p{Ll}]+$/u
const STARTS_PART = /^(?:[IVXA-H]{1,5}[.)]|Điều \d|ĐIỀU|Chương|Mục|Phần|Phụ lục|\p{Lu}{2,}[ ,]\p{Lu}{2,})/u
