/**
 * Recognised pages as text. In: words with their places. Out: one paragraph per line, rows of tables as `| a | b |`,
 * letterheads column by column, without running heads and page numbers: put together as the letters of a PDF are; and
 * which characters stand where. Promised: pure.
 */
import { readLetters, writePages } from '../../intake/pdf/index.ts'
import type { RecognisedPage, RecognisedText } from '../types.ts'
import { lettersOf } from './letters.ts'
import { mendedPage } from './mended.ts'
import { placesIn } from './places.ts'

export { doubts } from './doubts.ts'

/** Writes the text of recognised pages, in the order of their numbers. */
export function textOf(pages: readonly RecognisedPage[]): RecognisedText {
  const ordered = pages.toSorted((one, other) => one.page - other.page).map(mendedPage)
  const { text } = writePages(
    lettersOf(ordered).map((letters) => readLetters(letters, new Set())),
    new Set(),
  )
  return { text, places: placesIn(text, ordered) }
}
