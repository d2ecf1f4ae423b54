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
  for (const matrix of picturesOf(drawing)) {
    const within = squareUnder(matrix)
    for (let at = 0; within && at < STEPS * STEPS; at += 1) {
      const x = ((at % STEPS) + 0.5) / STEPS
      const y = (Math.floor(at / STEPS) + 0.5) / STEPS
      if (within(x * width, y * height)) covered.add(at)
    }
  }
  return covered.size >= STEPS * STEPS * MOST
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

function squareUnder([a, b, c, d, e, f]: Matrix): ((x: number, y: number) => boolean) | null {
  const area = a * d - b * c
  if (!(Math.abs(area) > 0)) return null
  return (x, y) => {
    const across = (d * (x - e) - c * (y - f)) / area
    const up = (a * (y - f) - b * (x - e)) / area
    return across >= 0 && across <= 1 && up >= 0 && up <= 1
  }
}
