import { forgetUnits, textOfUnits, unitsOfText } from './copied.ts'
import { countOfOpenings } from './openings.ts'
import { type FoundWords, type ReadText, readWords, viewOf } from './word-index.ts'

/**
 * The text as the readers see it: same length, same offsets, lower case, tone marks where the dictionary puts them
 * (`uỷ → ủy`, `hoá → hóa`, `tòan → toàn`), one kind of hyphen and of `đ`.
 *
 * Several readers ask for the view of the same text one after the other, so the last answer is kept.
 */
export function readingView(text: string): string {
  // A piece cut from a text must not push out the text itself.
  if (text.length < SHORT && text !== joined.text) return viewOf(text)
  // Comparing a text with itself is free, with its copy it is not.
  if (text !== lastText) keep(text, readWords(text))
  else lastText = text
  return last.view
}

/** The words of a view, which the readers ask for one after the other. */
export const wordsOf = (view: string): readonly FoundWords[] => readOf(view).index

/** Where the words of a text begin in which a tone mark may stand on the wrong one of two vowels. */
export function tonedWords(text: string): readonly number[] {
  readingView(text)
  return text === lastText ? last.toned : readWords(text).toned
}

function readOf(view: string): ReadText {
  if (view !== last.view || lastSets !== countOfOpenings())
    keep(view === last.view ? lastText : view, readWords(view))
  return last
}

/** Lets the last text go: a reading is over, and the next one of the same text is to cost what the first one did. */
export function forgetText(): void {
  joined = NOT_JOINED
  keep('', NOTHING)
  // The last pattern that was tried holds its text until another is.
  NO_TEXT.test('')
}

/**
 * From here on, until the text is let go, its view has blanks in place of these line ends, which lie inside a paragraph: who asks
 * what a sentence says need not know where a line was full. Words stay where they are.
 */
export function joinLines(text: string, lineEnds: readonly number[]): void {
  const view = readingView(text)
  joined = { text, lineEnds }
  if (text === lastText) keep(text, { ...last, view })
  forgetUnits()
}

function keep(text: string, read: ReadText): void {
  lastText = text
  last =
    text === joined.text && joined.lineEnds.length > 0
      ? { ...read, view: withBlanks(read.view, joined.lineEnds) }
      : read
  lastSets = countOfOpenings()
}

function withBlanks(view: string, places: readonly number[]): string {
  const units = unitsOfText(view)
  for (const at of places) units[at] = BLANK
  const parts: string[] = []
  for (let at = 0; at < units.length; at += PART) parts.push(textOfUnits(units.subarray(at, at + PART)))
  return parts.join('')
}

const BLANK = 32
/** Node keeps longer texts outside the memory that it sweeps: one more of them in a reading made it sweep in the middle of each. */
const PART = 60_000

const NO_TEXT = /^$/
const SHORT = 256
let lastText = ''
const NOTHING: ReadText = readWords('')
let last: ReadText = NOTHING
let lastSets = 0
const NOT_JOINED: { readonly text: string; readonly lineEnds: readonly number[] } = { text: '', lineEnds: [] }
let joined = NOT_JOINED
