import type { Engine } from './engine/index.ts'
import { cutOut, type Grey } from './picture/index.ts'
import type { Box, RecognisedLine, RecognisedWord } from './types.ts'

const MARGIN = 6

/** Reads a part of a picture by itself; places are those of the picture. */
export function readPart(
  box: Box,
  picture: Grey,
  read: Engine,
  layout: Parameters<Engine>[1],
): RecognisedLine[] {
  const [x0, y0] = [Math.max(0, box.x0 - MARGIN), Math.max(0, box.y0 - MARGIN)]
  const part = cutOut(picture, { x0, y0, x1: box.x1 + MARGIN, y1: box.y1 + MARGIN })
  const moved = (word: RecognisedWord): RecognisedWord => ({
    ...word,
    box: { x0: word.box.x0 + x0, y0: word.box.y0 + y0, x1: word.box.x1 + x0, y1: word.box.y1 + y0 },
  })
  return read(part, layout).lines.map((line) => ({
    ...line,
    base: line.base + y0,
    words: line.words.map(moved),
  }))
}
