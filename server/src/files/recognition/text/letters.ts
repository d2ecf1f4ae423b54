import type { PageLetters, Piece } from '../../intake/pdf/index.ts'
import type { RecognisedLine, RecognisedPage, RecognisedWord, RuledLine } from '../types.ts'

// Sizes of recognised lines vary with the letters that happen to stand in them: so near the usual one, they are it.
const NEAR_THE_USUAL = 0.25
/** Pages as the reader of PDF takes them: words where they stand, in points from the left and the bottom. */
export function lettersOf(pages: readonly RecognisedPage[]): PageLetters[] {
  const sizeOf = evenSizes(pages)
  return pages.map((page) => {
    const scale = 72 / page.dpi
    const pieces = page.lines.flatMap((line) =>
      line.words.map((word) => pieceOf(word, line, sizeOf(page, line), page.height, scale)),
    )
    return {
      pieces,
      rules: rulesInPoints(page),
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
  // However near the next word stands, it is another.
  return { text: `${text} `, left: box.x0 * scale, right: box.x1 * scale, base, size, font: '' }
}

/** The ruled lines of a page as the reader of PDF takes them. */
export function rulesInPoints({
  rules,
  dpi,
  height,
}: Pick<RecognisedPage, 'rules' | 'dpi' | 'height'>): PageLetters['rules'] {
  const scale = 72 / dpi
  const up = (y: number): number => (height - y) * scale
  const isAcross = ({ x0, y0, x1, y1 }: RuledLine): boolean => x1 - x0 >= y1 - y0
  return {
    horizontal: rules
      .filter(isAcross)
      .map(({ x0, y0, x1, y1 }) => ({ at: up((y0 + y1) / 2), from: x0 * scale, to: x1 * scale })),
    vertical: rules
      .filter((rule) => !isAcross(rule))
      .map(({ x0, y0, x1, y1 }) => ({ at: ((x0 + x1) / 2) * scale, from: up(y1), to: up(y0) })),
  }
}

/** The sizes of lines in points, those near the usual one made even. */
export function evenSizes(
  pages: readonly RecognisedPage[],
): (page: RecognisedPage, line: RecognisedLine) => number {
  const usual = usualSize(pages)
  return (page, line) => {
    const size = (line.size * 72) / page.dpi
    return page.source === 'picture' && Math.abs(size - usual) < usual * NEAR_THE_USUAL ? usual : size
  }
}

function usualSize(pages: readonly RecognisedPage[]): number {
  const sizes = pages
    .filter((page) => page.source === 'picture')
    .flatMap(({ lines, dpi }) => lines.flatMap(({ size, words }) => words.map(() => (size * 72) / dpi)))
    .toSorted((a, b) => a - b)
  return sizes[Math.floor(sizes.length / 2)] ?? 0
}
