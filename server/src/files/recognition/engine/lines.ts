import type { Box, RecognisedLine, RecognisedWord } from '../types.ts'
import type { Place } from './core.ts'

const [LINE, WORD] = [2, 3]

/** The lines that were recognised, word by word. */
export function linesOf(place: Place): RecognisedLine[] {
  const lines: Open[] = []
  place.Begin()
  do {
    const word = wordAt(place)
    if (!word) continue
    if (place.IsAtBeginningOf(LINE) || !lines.length) lines.push(lineAt(place))
    lines.at(-1)?.words.push(word)
  } while (place.Next(WORD))
  return lines
}

interface Open extends RecognisedLine {
  readonly words: RecognisedWord[]
}

function lineAt(place: Place): Open {
  const { x0, x1 } = place.getBoundingBox(LINE)
  return {
    base: Math.round(heightAt(place.getBaseline(LINE), (x0 + x1) / 2)),
    size: place.getRowAttributes().row_height,
    words: [],
  }
}

// Where the letters in the middle of a line stand.
function heightAt(line: Box, x: number): number {
  return line.x1 === line.x0 ? line.y0 : line.y0 + ((x - line.x0) * (line.y1 - line.y0)) / (line.x1 - line.x0)
}

// What the engine says as text it does not take back: some kilobytes a page, until its process ends.
function wordAt(place: Place): RecognisedWord | null {
  const text = place.GetUTF8Text(WORD).normalize('NFC').trim()
  if (text === '') return null
  const { x0, y0, x1, y1 } = place.getBoundingBox(WORD)
  return { text, box: { x0, y0, x1, y1 }, confidence: Math.floor(place.Confidence(WORD)) / 100 }
}
