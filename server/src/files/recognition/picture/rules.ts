import type { RuledLine } from '../types.ts'
import type { Grey } from './raster.ts'

// Thin lines come out of a scanner grey.
const INK = 200
// In inches: letters are never so long or so thick.
const SHORTEST_RUN = 0.22
const SHORTEST_RULE = 0.4
const THICKEST = 0.06
const GAP = 0.01
// Where a thin line that is not quite straight passes from one row of dots to the next it fades.
const FADED = 0.35
// Beside a line there is paper; beside the foot of a row of letters there are letters.
const BESIDE = 3
const MOST_INK_BESIDE = 0.35

/** The ruled lines of an upright page, across and down. */
export function ruledLines(picture: Grey): RuledLine[] {
  const { width, height, dots, dpi } = picture
  const across = linesAlong({ dots, dpi, length: width, count: height, step: 1, next: width })
  const down = linesAlong({ dots, dpi, length: height, count: width, step: width, next: 1 })
  return [
    ...across.map(({ from, to, first, last }) => ({ x0: from, y0: first, x1: to, y1: last + 1 })),
    ...down.map(({ from, to, first, last }) => ({ x0: first, y0: from, x1: last + 1, y1: to })),
  ]
}

/** The page without its ruled lines, which would be read as letters. */
export function withoutRules(picture: Grey, rules: readonly RuledLine[]): Grey {
  if (rules.length === 0) return picture
  const dots = Uint8Array.from(picture.dots)
  for (const { x0, y0, x1, y1 } of rules) {
    const across = x1 - x0 > y1 - y0
    const [left, right] = across ? [x0, x1] : [x0 - 2, x1 + 2]
    const [top, bottom] = across ? [y0 - 2, y1 + 2] : [y0, y1]
    for (let y = Math.max(0, top); y < Math.min(picture.height, bottom); y += 1) {
      const row = y * picture.width
      dots.fill(255, row + Math.max(0, left), row + Math.min(picture.width, right))
    }
  }
  return { ...picture, dots }
}

interface Scanned {
  readonly dots: Uint8Array
  readonly dpi: number
  readonly length: number
  readonly count: number
  readonly step: number
  readonly next: number
}

interface Line {
  from: number
  to: number
  first: number
  last: number
}

// Runs of ink in neighbouring rows are one line; a line that is not quite straight goes on a row farther.
function linesAlong({ dots, dpi, length, count, step, next }: Scanned): Line[] {
  const [shortest, gap, faded] = [dpi * SHORTEST_RUN, Math.ceil(dpi * GAP), dpi * FADED]
  const lines: Line[] = []
  let open: Line[] = []
  for (let row = 0; row < count; row += 1) {
    let [from, end] = [-1, -1]
    const close = (): void => {
      if (from < 0 || end - from < shortest) return
      const line = open.find((other) => from <= other.to + faded && other.from - faded <= end)
      if (line) {
        line.from = Math.min(line.from, from)
        line.to = Math.max(line.to, end)
        line.last = row
      } else {
        const fresh = { from, to: end, first: row, last: row }
        lines.push(fresh)
        open.push(fresh)
      }
    }
    for (let at = 0, dot = row * next; at < length; at += 1, dot += step) {
      if ((dots[dot] ?? 255) >= INK) continue
      if (from < 0 || at - end > gap) {
        close()
        from = at
      }
      end = at + 1
    }
    close()
    open = open.filter((line) => row - line.last <= gap)
  }
  const inkAt = (row: number, from: number, to: number): number => {
    if (row < 0 || row >= count) return 0
    let ink = 0
    for (let at = from, dot = row * next + from * step; at < to; at += 1, dot += step)
      if ((dots[dot] ?? 255) < INK) ink += 1
    return ink / (to - from)
  }
  return lines.filter(
    ({ from, to, first, last }) =>
      to - from >= dpi * SHORTEST_RULE &&
      last - first < dpi * THICKEST &&
      inkAt(first - BESIDE, from, to) < MOST_INK_BESIDE &&
      inkAt(last + BESIDE, from, to) < MOST_INK_BESIDE,
  )
}
