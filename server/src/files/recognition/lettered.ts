import type { LetteredPage } from './sources/index.ts'
import type { RecognisedLine, RecognisedPage, RecognisedWord } from './types.ts'

const DPI = 200
// How far letters reach above and below the line they stand on, of their size.
const ABOVE = 0.8
const BELOW = 0.25

/** A page that has letters, as if it had been recognised, with certainty. */
export function letteredPage(page: LetteredPage, number: number, milliseconds: number): RecognisedPage {
  const scale = DPI / 72
  const across = (x: number): number => Math.round(x * scale)
  const down = (y: number): number => Math.round((page.height - y) * scale)
  const lines = joined(page.pieces).flatMap(({ text, left, right, base, size }): RecognisedLine[] => {
    const each = (right - left) / text.length
    const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }): RecognisedWord => ({
      text: word,
      box: {
        x0: across(left + index * each),
        y0: down(base + size * ABOVE),
        x1: across(left + (index + word.length) * each),
        y1: down(base - size * BELOW),
      },
      confidence: 1,
    }))
    return words.length === 0 ? [] : [{ base: down(base), size: size * scale, words }]
  })
  const { horizontal, vertical } = page.rules
  return {
    kind: 'recognised',
    page: number,
    width: across(page.width),
    height: across(page.height),
    dpi: DPI,
    rotation: 0,
    skew: 0,
    source: 'letters',
    lines,
    rules: [
      ...horizontal.map(({ at, from, to }) => ({
        x0: across(from),
        y0: down(at),
        x1: across(to),
        y1: down(at) + 1,
      })),
      ...vertical.map(({ at, from, to }) => ({
        x0: across(at),
        y0: down(to),
        x1: across(at) + 1,
        y1: down(from),
      })),
    ],
    milliseconds,
  }
}

// Within so much of its size two pieces touch: one word, whose letters come from two fonts.
const TOUCHING = 0.16

function joined(pieces: LetteredPage['pieces']): LetteredPage['pieces'] {
  const whole: LetteredPage['pieces'][number][] = []
  const byRow = pieces.toSorted((a, b) => Math.round(b.base) - Math.round(a.base) || a.left - b.left)
  for (const piece of byRow) {
    const last = whole.at(-1)
    const touches =
      last &&
      Math.abs(last.base - piece.base) < 0.5 &&
      Math.abs(last.size - piece.size) < 0.5 &&
      Math.abs(piece.left - last.right) < piece.size * TOUCHING &&
      !/\s$/.test(last.text)
    if (touches) whole[whole.length - 1] = { ...last, text: last.text + piece.text, right: piece.right }
    else whole.push(piece)
  }
  return whole
}
