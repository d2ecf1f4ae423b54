import { DUBIOUS, mendAt } from './mend.ts'

/**
 * The text as the readers see it: same length, same offsets, lower case, tone marks where the dictionary puts them
 * (`uỷ → ủy`, `hoá → hóa`, `tòan → toàn`), one kind of hyphen and of `đ`.
 *
 * Several readers ask for the view of the same text one after the other, so the last answer is kept.
 */
export function readingView(text: string): string {
  // A piece cut from a text must not push out the text itself.
  if (text.length < SHORT) return mended(lowerCase(text))
  if (text !== lastText) lastView = mended(lowerCase(text))
  // Also when only the letters are the same: comparing a text with itself is free, with its copy it is not.
  lastText = text
  return lastView
}

const SHORT = 256
let lastText = ''
let lastView = ''

/** Lower case that never changes the length: a few foreign capitals would become two units. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return text.replace(/[\s\S]/g, (unit) => {
    const small = unit.toLowerCase()
    return small.length === 1 ? small : unit
  })
}

/** The text between mends is taken over in whole pieces. */
function mended(lower: string): string {
  const pieces: string[] = []
  const size = lower.length
  let done = 0
  for (let at = 0; at < size; at++) {
    if (DUBIOUS[lower.charCodeAt(at)] !== 1) continue
    const mend = mendAt(lower, at)
    if (mend === undefined || mend.start < done) continue
    if (mend.start > done) pieces.push(lower.slice(done, mend.start))
    pieces.push(mend.letters)
    done = mend.start + mend.letters.length
  }
  if (pieces.length === 0) return lower
  pieces.push(lower.slice(done))
  return pieces.join('')
}
