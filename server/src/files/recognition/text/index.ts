/**
 * Recognised pages as text. In: words with their places. Out: one paragraph per line, rows of tables as `| a | b |`,
 * letterheads column by column, without running heads and page numbers: put together as the letters of a PDF are; and
 * which characters stand where. Promised: pure.
 */
import { readLetters, writePages } from '../../intake/pdf/index.ts'
import type { RecognisedLine, RecognisedPage, RecognisedText, RecognisedWord } from '../types.ts'
import { lettersOf } from './letters.ts'
import { mendedPage } from './mended.ts'
import { placesIn } from './places.ts'

export { doubts } from './doubts.ts'
export { evenSizes, rulesInPoints } from './letters.ts'

/** Writes the text of recognised pages, in the order of their numbers. */
export function textOf(pages: readonly RecognisedPage[]): RecognisedText {
  const ordered = pages.toSorted((one, other) => one.page - other.page).map(mendedPage)
  const { text } = writePages(
    lettersOf(ordered).map((letters) => readLetters(letters, new Set())),
    new Set(),
  )
  return { text, places: placesIn(text, ordered) }
}

/** The words of a page, put right, with the lines that they stand on, in the order in which they are read. */
export function wordsInOrder(page: RecognisedPage): { word: RecognisedWord; line: RecognisedLine }[] {
  const mended = mendedPage(page)
  const order = new Map(textOf([mended]).places.map(({ box }, at) => [box, at]))
  const rank = ({ box }: RecognisedWord): number => order.get(box) ?? order.size
  // What the text leaves out (running heads, page numbers) comes last; the order is kept otherwise.
  return mended.lines
    .flatMap((line) => line.words.map((word) => ({ word, line })))
    .toSorted((one, other) => rank(one.word) - rank(other.word))
}
