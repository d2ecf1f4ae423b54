import type { Block, Zone } from '../layout/index.ts'

/** A piece of a letterhead or signature: a line, or one column of it. */
export interface Cell {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly block: number
}

/** The pieces of all blocks in the given zones: lines are divided where three blanks or a bar divide two columns. */
export function cellsIn(
  text: string,
  blocks: readonly Block[],
  zones: readonly Zone[],
  wanted: (zone: Zone, block: Block) => boolean,
): readonly Cell[] {
  const cells: Cell[] = []
  blocks.forEach((block, index) => {
    const zone = zones[index]
    if (!zone || !wanted(zone, block) || block.end - block.start > 2000) return
    let from = block.start
    for (const end of block.lineEnds.length > 0 ? block.lineEnds : [block.end]) {
      addCells(text, from, end, index, cells)
      from = end
    }
  })
  return cells
}

const DIVIDER = / {3,}|\||\n/g

function addCells(text: string, from: number, to: number, block: number, cells: Cell[]): void {
  const line = text.slice(from, to)
  let start = 0
  const put = (end: number): void => {
    const cell = trimmed(line, start, end)
    if (cell.end > cell.start)
      cells.push({
        start: from + cell.start,
        end: from + cell.end,
        text: line.slice(cell.start, cell.end),
        block,
      })
  }
  for (const divider of line.matchAll(DIVIDER)) {
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
    while (start < end && ' *_#>'.includes(line.charAt(start))) start++
    if (line.charAt(start) !== '<') break
    const close = line.indexOf('>', start)
    if (close < 0 || close >= end) break
    start = close + 1
  }
  for (;;) {
    while (end > start && ' *_'.includes(line.charAt(end - 1))) end--
    if (line.charAt(end - 1) !== '>') break
    const open = line.lastIndexOf('<', end - 1)
    if (open < start) break
    end = open
  }
  return { start, end }
}
