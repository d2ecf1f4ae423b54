import { countOfOpenings } from './openings.ts'
import { mended, type ReadText, readWords, type WordIndex } from './word-index.ts'

/**
 * The text as the readers see it: same length, same offsets, lower case, tone marks where the dictionary puts them
 * (`uỷ → ủy`, `hoá → hóa`, `tòan → toàn`), one kind of hyphen and of `đ`.
 *
 * Several readers ask for the view of the same text one after the other, so the last answer is kept.
 */
export function readingView(text: string): string {
  // A piece cut from a text must not push out the text itself.
  if (text.length < SHORT) return mended(lowerCase(text))
  // Comparing a text with itself is free, with its copy it is not.
  if (text !== lastText) keep(text, readWords(lowerCase(text)))
  else lastText = text
  return last.view
}

/** The words of a view, which the readers ask for one after the other. */
export function wordsOf(view: string): WordIndex {
  if (view !== last.view || lastSets !== countOfOpenings())
    keep(view === last.view ? lastText : view, readWords(view))
  return last.index
}

/** Lets the last text go: a reading is over, and the next one of the same text is to cost what the first one did. */
export function forgetText(): void {
  keep('', NOTHING)
}

function keep(text: string, read: ReadText): void {
  lastText = text
  last = read
  lastSets = countOfOpenings()
}

const SHORT = 256
let lastText = ''
const NOTHING: ReadText = readWords('')
let last: ReadText = NOTHING
let lastSets = 0

/** Lower case that never changes the length: a few foreign capitals would become two units. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase().replaceAll('ð', 'đ')
  if (lower.length === text.length) return lower
  return text.replace(/[\s\S]/g, (unit) => {
    const small = unit.toLowerCase()
    return small.length !== 1 ? unit : small === 'ð' ? 'đ' : small
  })
}
