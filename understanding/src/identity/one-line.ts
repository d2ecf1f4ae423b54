import type { Block } from '../layout/index.ts'
import { readingView } from '../lexicon/index.ts'
import type { Cell } from './cell.ts'

/** How much of a document without line breaks may be its head, and how far its motto may stand from its beginning. */
const MOST = 700
const NEAR = 160
/** The fewest letters of a document on one line; a shorter first line is only a line. */
const FEWEST = 300
/** The day that ends a dateline, filled in or not. */
const DAY =
  /,? ngày(?: {1,3}\d{1,2})? {1,3}(?:tháng(?: {1,3}\d{1,2})? {1,3}năm {1,3}\d{4})|,? ngày \d{1,2}[/.-]\d{1,2}[/.-]\d{4}/
const MOTTO = /cộng hòa xã hội chủ nghĩa việt nam|đảng cộng sản việt nam/

/** The head of a document that lost all its line breaks, up to its dateline, as one piece. */
export function headOfOneLine(text: string, blocks: readonly Block[]): Cell | undefined {
  const block = blocks.findIndex(({ first, end }) => end > first)
  const line = blocks[block]
  if (!line || line.lineEnds.length > 0 || line.end - line.first < FEWEST) return undefined
  const view = readingView(text).slice(line.first, Math.min(line.end, line.first + MOST))
  const motto = MOTTO.exec(view)
  const day = motto && motto.index < NEAR ? DAY.exec(view) : null
  if (!day) return undefined
  const end = line.first + day.index + day[0].length
  return { start: line.first, end, text: text.slice(line.first, end), block, column: 0, line: 0 }
}
