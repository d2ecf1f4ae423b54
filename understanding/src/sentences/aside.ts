import type { Block } from '../layout/index.ts'
import { isUpperAt } from '../layout/index.ts'
import { isLetterAt, readingView } from '../lexicon/index.ts'
import type { Voice } from './situation.ts'
import type { Unit } from './segment.ts'

const LONGEST = 220

/** `(Kèm theo Quyết định số …)`, `Xem chi tiết tại đây`: where something else is to be found. */
const POINTER =
  /^(?:\((?:ban hành )?kèm theo [^)]{5,200}\)[*_. ]{0,3}$|(?:xem|đọc) (?:chi tiết|toàn văn|thêm)|chi tiết (?:xem |văn bản |bài viết )?(?:xem )?tại |mời (?:bạn đọc|quý vị) (?:xem|đón))/

/** `Ảnh: …`, `Toàn cảnh …`, over the first paragraph, too. */
const CAPTION_HEAD = /^(?:ảnh[:.] |(?:toàn|quang) cảnh |ảnh minh họa)/
/**
 * Whether a short paragraph on its own is no part of what a page says, although its layout could not tell: a pointer elsewhere, a
 * picture, a name. `past` is how far down the page it stands, from 0 to 1, and less than 0 where no paragraph has come before.
 */
export function isAside(text: string, unit: Unit, block: Block, voice: Voice, past: number): boolean {
  const length = unit.end - unit.first
  if (block.kind !== 'text' || length > LONGEST) return false
  const words = readingView(text).slice(unit.first, unit.end)
  if (POINTER.test(words)) return true
  if (voice === 'order' || voice === 'report' || block.hashes > 0 || block.marker) return false
  if (CAPTION_HEAD.test(words) && length < 120) return true
  return past > 0.4 && !/[.:;,?!…]$/.test(words) && isNameOnly(text, unit)
}

/** Two to four words that all begin with a capital and go on in small letters: `Minh Hiếu`. */
function isNameOnly(text: string, unit: Unit): boolean {
  const words = text
    .slice(unit.first, unit.end)
    .replace(/ ?\([^)]{2,40}\)$/, '')
    .split(' ')
  if (words.length < 2 || words.length > 4) return false
  return words.every(
    (word) =>
      isUpperAt(word, 0) && word.length < 9 && !isUpperAt(word, 1) && isLetterAt(word, word.length - 1),
  )
}
