import { HEAD_JOINTS } from '../layout/index.ts'
import type { Block, Zone } from '../layout/index.ts'
import { bodyNameAt, readingView } from '../lexicon/index.ts'
import { inStretches } from '../stretches.ts'

/** A piece of a letterhead or signature: a line, or one column of it. */
export interface Cell {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly block: number
  /** Its place on the line from the left, and how many lines stand above it. */
  readonly column: number
  readonly line: number
}

/** The pieces of all blocks in the given zones: lines are divided where three blanks, a bar or a rule divide two columns, or a copy has put one line behind the other. */
export function cellsIn(
  text: string,
  blocks: readonly Block[],
  zones: readonly Zone[],
  wanted: (zone: Zone, block: Block) => boolean,
): readonly Cell[] {
  const page: Dividing = { text, blocks, zones, wanted, cells: [], line: 0 }
  inStretches(blocks.length, divide, page)
  return page.cells
}

/** What the blocks of a text share, and the number of lines so far. */
interface Dividing {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly zones: readonly Zone[]
  readonly wanted: (zone: Zone, block: Block) => boolean
  readonly cells: Cell[]
  line: number
}

function divide(page: Dividing, index: number): void {
  const { text, blocks, zones, wanted, cells } = page
  const block = blocks[index]
  const zone = zones[index]
  if (!block) return
  page.line += 1 + block.lineEnds.length
  if (!zone || !wanted(zone, block) || block.end - block.start > 2000) return
  let from = block.start
  for (const [at, end] of (isWhole(text, block) ? [block.end] : block.lineEnds).entries()) {
    addCells(text, from, end, { block: index, line: page.line + at }, cells)
    from = end
  }
}

/** One line, or one name, motto, number or day that was broken over several. */
function isWhole(text: string, block: Block): boolean {
  const first = block.lineEnds[0]
  if (first === undefined) return true
  const name = bodyNameAt(text, readingView(text), block.first)
  if (name !== undefined && name.end > first && isWithoutWords(text, name.end, block.end)) return true
  const lines = text.slice(block.first, block.end)
  if (ONE_WORD_A_LINE.test(lines)) return true
  return !/ {3,}|\|/.test(lines) && /^[*_]*(?:Số|SỐ) ?:|, ?ngày|^[*_]*(?:Quận|Hà|Thành|Tp)\n/.test(lines)
}

/** A column so narrow that each line has one word: `Hưng ⏎ Yên, ⏎ ngày ⏎ 02`. */
const ONE_WORD_A_LINE = /^(?:\S{1,9}\n){2,40}\S{1,9}$/

const isWithoutWords = (text: string, from: number, to: number): boolean =>
  !/[\p{L}\d]/u.test(text.slice(from, to))

const DIVIDER = / {3,}|\||(?<= )[-–_]{3,}(?= |$)|<br ?\/?>/g
const DIVIDER_OR_JOINT = new RegExp([DIVIDER.source, ...HEAD_JOINTS].join('|'), 'gu')
/** What none of the joints can do without, on a line that is long enough for two. */
const MAY_BE_JOINED = /CỘNG |Số|, ngày |Độc lập/
const TWO = 24

function addCells(
  text: string,
  from: number,
  to: number,
  place: { readonly block: number; readonly line: number },
  cells: Cell[],
): void {
  const line = text.slice(from, to)
  let start = 0
  let column = 0
  const put = (end: number): void => {
    const cell = trimmed(line, start, end)
    if (cell.end > cell.start)
      cells.push({
        start: from + cell.start,
        end: from + cell.end,
        text: line.slice(cell.start, cell.end).replaceAll('\n', ' '),
        ...place,
        column: column++,
      })
  }
  const dividers = line.length > TWO && MAY_BE_JOINED.test(line) ? DIVIDER_OR_JOINT : DIVIDER
  for (const divider of line.matchAll(dividers)) {
    put(divider.index)
    start = divider.index + divider[0].length
  }
  put(line.length)
}

/** Without blanks, signs of bold and heading, and tags at both ends. */
function trimmed(line: string, from: number, to: number): { start: number; end: number } {
  let start = from
  let end = to
  for (;;) {
    while (start < end && ' *_#>\n'.includes(line.charAt(start))) start++
    if (line.charAt(start) !== '<') break
    const close = line.indexOf('>', start)
    if (close < 0 || close >= end) break
    start = close + 1
  }
  for (;;) {
    while (end > start && ' *_\n'.includes(line.charAt(end - 1))) end--
    if (line.charAt(end - 1) !== '>') break
    const open = line.lastIndexOf('<', end - 1)
    if (open < start) break
    end = open
  }
  return { start, end }
}
