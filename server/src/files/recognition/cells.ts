import { cellPlaces } from '../intake/pdf/index.ts'
import type { Engine } from './engine/index.ts'
import type { Grey } from './picture/index.ts'
import { readPart } from './read-part.ts'
import { rulesInPoints } from './text/index.ts'
import type { Box, RecognisedLine, RuledLine } from './types.ts'

const INK = 140
// A cell with fewer dark dots than a full stop is empty.
const LEAST_INK = 12
// Within the rules, whose edges are left.
const INSET = 9
const MOST_CELLS = 600

/** Reads each cell of ruled tables by itself: across cells, letters are lost and words of two cells are joined. */
export function withCells(
  lines: readonly RecognisedLine[],
  picture: Grey,
  rules: readonly RuledLine[],
  read: Engine,
): RecognisedLine[] {
  const cells = cellsOf(picture, rules)
  if (cells.length === 0 || cells.length > MOST_CELLS) return [...lines]
  const outside = lines.flatMap((line) => {
    const words = line.words.filter(({ box }) => !cells.some((cell) => isWithin(box, cell)))
    return words.length === 0 ? [] : [{ ...line, words }]
  })
  return [...outside, ...cells.flatMap((cell) => readCell(cell, picture, read))]
}

function cellsOf(picture: Grey, rules: readonly RuledLine[]): Box[] {
  const { dpi, height } = picture
  const dots = dpi / 72
  return cellPlaces(rulesInPoints({ rules, dpi, height })).map(({ left, right, top, bottom }) => ({
    x0: Math.round(left * dots),
    y0: Math.round(height - top * dots),
    x1: Math.round(right * dots),
    y1: Math.round(height - bottom * dots),
  }))
}

function isWithin({ x0, y0, x1, y1 }: Box, cell: Box): boolean {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2]
  return x >= cell.x0 && x < cell.x1 && y >= cell.y0 && y < cell.y1
}

function readCell(cell: Box, picture: Grey, read: Engine): RecognisedLine[] {
  const inner = inkWithin(picture, {
    x0: cell.x0 + INSET,
    y0: cell.y0 + INSET,
    x1: cell.x1 - INSET,
    y1: cell.y1 - INSET,
  })
  if (!inner) return []
  const lines = readPart(inner, picture, read, 'block')
  return lines.length > 0 ? lines : readPart(inner, picture, read, 'line')
}

// The part of a cell that has ink.
function inkWithin({ width, dots }: Grey, { x0, y0, x1, y1 }: Box): Box | null {
  const found = { x0: Infinity, y0: Infinity, x1: 0, y1: 0 }
  let ink = 0
  for (let y = y0; y < y1; y += 1)
    for (let x = x0; x < x1; x += 1)
      if ((dots[y * width + x] ?? 255) < INK) {
        ink += 1
        found.x0 = Math.min(found.x0, x)
        found.x1 = Math.max(found.x1, x + 1)
        found.y0 = Math.min(found.y0, y)
        found.y1 = Math.max(found.y1, y + 1)
      }
  return ink < LEAST_INK ? null : found
}
