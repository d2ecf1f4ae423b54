import type { Engine } from './engine/index.ts'
import type { Grey } from './picture/index.ts'
import { readPart } from './read-part.ts'
import type { Box, RecognisedLine } from './types.ts'

const MUCH_SMALLER = 0.72
const UNSURE = 0.6

/**
 * Reads again what was cut in two: marks above a line taken for a line of their own, and the line below them read without
 * its marks.
 */
export function rejoined(lines: readonly RecognisedLine[], picture: Grey, read: Engine): RecognisedLine[] {
  const usual = middle(lines.flatMap((line) => line.words.map(() => line.size)))
  const marks = new Set(lines.filter((line) => line.size < usual * MUCH_SMALLER && sureOf(line) < UNSURE))
  const rejoinedMarks = new Set<RecognisedLine>()
  const found = lines.flatMap((line) => {
    const above = marks.has(line)
      ? undefined
      : [...marks].find((other) => isJustAbove(boxOf(other), boxOf(line), line.size))
    if (!above) return [line]
    rejoinedMarks.add(above)
    return better(line, readPart(around(boxOf(line), boxOf(above)), picture, read, 'line'))
  })
  // What stands above no line may be small print.
  return found.filter((line) => !rejoinedMarks.has(line))
}

function better(line: RecognisedLine, again: readonly RecognisedLine[]): readonly RecognisedLine[] {
  const [whole, more] = again
  if (!whole || more || whole.words.length < line.words.length * 0.8) return [line]
  return sureOf(whole) >= sureOf(line) - 0.05 ? [whole] : [line]
}

function isJustAbove(marks: Box, line: Box, size: number): boolean {
  const gap = line.y0 - marks.y1
  const shared = Math.min(marks.x1, line.x1) - Math.max(marks.x0, line.x0)
  return gap > -size * 0.5 && gap < size * 0.3 && shared > (marks.x1 - marks.x0) * 0.6
}

function around(one: Box, other: Box): Box {
  return {
    x0: Math.min(one.x0, other.x0),
    y0: Math.min(one.y0, other.y0),
    x1: Math.max(one.x1, other.x1),
    y1: Math.max(one.y1, other.y1),
  }
}

function boxOf({ words }: RecognisedLine): Box {
  return words.map(({ box }) => box).reduce(around)
}

function sureOf({ words }: RecognisedLine): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  return words.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / letters
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
