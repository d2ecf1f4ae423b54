import type { Block } from '../layout/index.ts'
import { readingView } from '../lexicon/index.ts'
import type { Cell } from './cell.ts'

/** How much of a document without line breaks may be its head, and how far its motto may stand from its beginning. */
const MOST = 700
const NEAR = 160
/** The fewest letters of a document on one line; a shorter first line is only a line. */
const FEWEST = 110
/** What a page of documents may print above: `Xem mẫu`. */
const FIRST_BLOCKS = 5
/** The day that ends a dateline, filled in or not. */
const DAY =
  /,? ngày(?: {1,3}\d{1,2})? {1,3}(?:tháng(?: {0,3}\d{1,2})? {0,3}năm {1,3}\d{4})|,? ngày \d{1,2}[/.-]\d{1,2}[/.-]\d{4}/
const MOTTO = /cộng hòa xã hội chủ nghĩa việt nam|đảng cộng sản việt nam/

/** The head of a document that lost all its line breaks, up to its dateline, as one piece. */
export function headOfOneLine(text: string, blocks: readonly Block[]): Cell | undefined {
  for (const [block, line] of blocks.slice(0, FIRST_BLOCKS).entries()) {
    const start = line.marker?.end ?? line.first
    if (line.lineEnds.length > 0 || line.end - start < FEWEST) continue
    const view = readingView(text).slice(start, Math.min(line.end, start + MOST))
    const motto = MOTTO.exec(view)
    const day = motto && motto.index < NEAR ? DAY.exec(view) : null
    if (!day) return undefined
    const end = start + day.index + day[0].length
    return { start, end, text: text.slice(start, end), block, column: 0, line: 0 }
  }
  return undefined
}
