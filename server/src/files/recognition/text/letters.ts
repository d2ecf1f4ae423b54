import type { PageLetters, Piece } from '../../intake/pdf/index.ts'
import type { RecognisedLine, RecognisedPage, RecognisedWord } from '../types.ts'

// Sizes of recognised lines vary with the letters that happen to stand in them: so near the usual one, they are it.
const NEAR_THE_USUAL = 0.25
/** Pages as the reader of PDF takes them: words where they stand, in points from the left and the bottom. */
export function lettersOf(pages: readonly RecognisedPage[]): PageLetters[] {
  const usual = usualSize(pages)
  return pages.map((page) => {
    const scale = 72 / page.dpi
    const pieces = page.lines.flatMap((line) => {
      const size = line.size * scale
      const even = page.source === 'picture' && Math.abs(size - usual) < usual * NEAR_THE_USUAL ? usual : size
      return line.words.map((word) => pieceOf(word, line, even, page.height, scale))
    })
    const [horizontal, vertical] = [
      page.rules.filter(({ x0, y0, x1, y1 }) => x1 - x0 >= y1 - y0),
      page.rules.filter(({ x0, y0, x1, y1 }) => x1 - x0 < y1 - y0),
    ]
    const up = (y: number): number => (page.height - y) * scale
    return {
      pieces,
      rules: {
        horizontal: horizontal.map(({ x0, y0, x1, y1 }) => ({
          at: up((y0 + y1) / 2),
          from: x0 * scale,
          to: x1 * scale,
        })),
        vertical: vertical.map(({ x0, y0, x1, y1 }) => ({
          at: ((x0 + x1) / 2) * scale,
          from: up(y1),
          to: up(y0),
        })),
      },
      size: { width: page.width * scale, height: page.height * scale, page: page.page },
    }
  })
}

function pieceOf(
  word: RecognisedWord,
  line: RecognisedLine,
  size: number,
  height: number,
  scale: number,
): Piece {
  const { box, text } = word
  // A line that was put together across cells is not one: a word far off it stands on a line of its own.
  const far = box.y1 < line.base - line.size * 0.5 || box.y0 > line.base
  const base = (height - (far ? box.y1 : line.base)) * scale
  return { text, left: box.x0 * scale, right: box.x1 * scale, base, size, font: '' }
}

function usualSize(pages: readonly RecognisedPage[]): number {
  const sizes = pages
    .filter((page) => page.source === 'picture')
    .flatMap(({ lines, dpi }) => lines.flatMap(({ size, words }) => words.map(() => (size * 72) / dpi)))
    .toSorted((a, b) => a - b)
  return sizes[Math.floor(sizes.length / 2)] ?? 0
}
