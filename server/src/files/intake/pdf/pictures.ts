import type { PageSize } from './lines.ts'
import { eachDrawn, multiplied, type Drawing, type Matrix } from './rules.ts'

/** The numbers of the operators that draw pictures. */
export interface PictureCodes {
  readonly paintImageXObject: number
  readonly paintInlineImageXObject: number
  readonly paintImageMaskXObject: number
  readonly paintInlineImageXObjectGroup: number
  readonly paintImageMaskXObjectGroup: number
}

/** How much of a page its pictures cover when it is one; a photograph of paper has edges, a scanner leaves margins. */
const MOST = 0.5
/** Fewer dots are a colour that fills the page; strips that a scanner cuts a page into have more. */
const FEWEST_DOTS = 2000
const STEPS = 24

/** Whether pictures cover most of a page, one or many side by side. A logo, or a pattern of one small picture, does not. */
export function isPictured(
  drawing: Drawing & { readonly pictures: PictureCodes },
  { width, height }: Pick<PageSize, 'width' | 'height'>,
): boolean {
  const covered = new Set<number>()
  const least = STEPS * STEPS * MOST
  const scale: Matrix = [STEPS / width, 0, 0, STEPS / height, 0, 0]
  for (const matrix of picturesOf(drawing)) {
    cover(multiplied(scale, matrix), covered)
    if (covered.size >= least) return true
  }
  return false
}

// Of the squares of the page, those whose middle lies under a picture.
function cover(matrix: Matrix, covered: Set<number>): void {
  const [a, b, c, d, e, f] = matrix
  const area = a * d - b * c
  if (!(Math.abs(area) > 0)) return
  const [left, right] = reach(e, a, c)
  const [low, high] = reach(f, b, d)
  for (let row = low; row < high; row += 1)
    for (let column = left; column < right; column += 1) {
      const [x, y] = [column + 0.5 - e, row + 0.5 - f]
      const [across, up] = [(d * x - c * y) / area, (a * y - b * x) / area]
      if (across >= 0 && across <= 1 && up >= 0 && up <= 1) covered.add(row * STEPS + column)
    }
}

function reach(from: number, one: number, other: number): [number, number] {
  const ends = [from, from + one, from + other, from + one + other]
  return [Math.max(0, Math.floor(Math.min(...ends))), Math.min(STEPS, Math.ceil(Math.max(...ends)))]
}

interface Picture {
  readonly width: number
  readonly height: number
  readonly transform?: Matrix
}

// Each picture fills a square of one by one, moved to where it stands.
function picturesOf(drawing: Drawing & { readonly pictures: PictureCodes }): Matrix[] {
  const { pictures: codes } = drawing
  const found: Matrix[] = []
  const add = ({ width, height, transform }: Picture, matrix: Matrix): void => {
    if (width * height >= FEWEST_DOTS) found.push(transform ? multiplied(matrix, transform) : matrix)
  }
  eachDrawn(drawing, (operator, given, matrix) => {
    if (operator === codes.paintImageXObject) {
      const [, width, height] = given as [string, number, number]
      add({ width, height }, matrix)
    } else if (operator === codes.paintInlineImageXObject || operator === codes.paintImageMaskXObject) {
      const [{ width, height }] = given as [Picture]
      add({ width, height }, matrix)
    } else if (operator === codes.paintImageMaskXObjectGroup)
      for (const each of (given as [Picture[]])[0]) add(each, matrix)
    else if (operator === codes.paintInlineImageXObjectGroup)
      for (const { w, h, transform } of (
        given as [unknown, { w: number; h: number; transform: Matrix }[]]
      )[1])
        add({ width: w, height: h, transform }, matrix)
  })
  return found
}
