import type { Turn } from '../types.ts'
import type { Grey } from './raster.ts'

/** How a page seems to have to be turned, and how sure which side is up: 0 is a guess, 1 certain. */
export interface SeenTurn extends Turn {
  readonly upSurety: number
}

const ANALYSED_DPI = 100
const MOST_SKEW = 8
const COARSE = 0.5
const FINE = 0.05
const INK = 140

/** Looks how a page lies, by the rows that its ink forms. */
export function seenTurn(picture: Grey): SeenTurn {
  const ink = inkOf(picture)
  if (ink.count < 50) return { rotation: 0, skew: 0, upSurety: 0 }
  const across = bestAngle(ink.xs, ink.ys, ink.width, ink.height)
  // Turned a quarter clockwise: what was left becomes the top.
  const along = bestAngle(
    ink.ys.map((y) => ink.height - 1 - y),
    ink.xs,
    ink.height,
    ink.width,
  )
  const aside = along.sharpness > across.sharpness * 1.3
  const { angle, rows } = aside ? along : across
  const up = upness(rows)
  const rotation = aside ? (up < 0 ? 270 : 90) : up < 0 ? 180 : 0
  return { rotation, skew: angle, upSurety: Math.min(1, Math.abs(up) * 4) }
}

interface Ink {
  readonly width: number
  readonly height: number
  readonly count: number
  readonly xs: Int32Array
  readonly ys: Int32Array
}

// The dark dots of the page made small.
function inkOf({ width, height, dots, dpi }: Grey): Ink {
  const step = Math.max(1, Math.round(dpi / ANALYSED_DPI))
  const [wide, high] = [Math.floor(width / step), Math.floor(height / step)]
  const [xs, ys]: [number[], number[]] = [[], []]
  for (let y = 0; y < high; y += 1)
    for (let x = 0; x < wide; x += 1) {
      let light = 0
      for (let down = 0; down < step; down += 1) {
        const from = (y * step + down) * width + x * step
        for (let right = 0; right < step; right += 1) light += dots[from + right] ?? 255
      }
      if (light < INK * step * step * (step > 1 ? 1.2 : 1)) {
        xs.push(x)
        ys.push(y)
      }
    }
  return { width: wide, height: high, count: xs.length, xs: Int32Array.from(xs), ys: Int32Array.from(ys) }
}

interface Rows {
  readonly angle: number
  readonly sharpness: number
  readonly rows: Float64Array
}

function bestAngle(xs: Int32Array, ys: Int32Array, width: number, height: number): Rows {
  let best = rowsAt(xs, ys, width, height, 0)
  const attempt = (angle: number): void => {
    const rows = rowsAt(xs, ys, width, height, angle)
    if (rows.sharpness > best.sharpness) best = rows
  }
  for (let angle = COARSE; angle <= MOST_SKEW; angle += COARSE) {
    attempt(angle)
    attempt(-angle)
  }
  const middle = best.angle
  for (let off = FINE; off < COARSE; off += FINE) {
    attempt(middle + off)
    attempt(middle - off)
  }
  return { ...best, angle: Math.abs(best.angle) < FINE / 2 ? 0 : Math.round(best.angle * 100) / 100 }
}

// How much ink stands in each row once the page is turned clockwise by `angle`; the sharper rows change, the straighter
// the page lies.
function rowsAt(xs: Int32Array, ys: Int32Array, width: number, height: number, angle: number): Rows {
  const slope = Math.tan((angle * Math.PI) / 180)
  const spread = Math.ceil(Math.abs(slope) * width) + 2
  const shift = slope < 0 ? spread - 1 : 0
  const rows = new Float64Array(height + spread)
  for (let at = 0; at < xs.length; at += 1) {
    const y = (ys[at] ?? 0) + (xs[at] ?? 0) * slope + shift
    const row = Math.floor(y)
    rows[row] = (rows[row] ?? 0) + 1
  }
  let sharpness = 0
  for (let row = 1; row < rows.length; row += 1) sharpness += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2
  return { angle, sharpness: sharpness / width, rows }
}

// Above the small letters stand marks and tall letters, below them few tails: more ink above than below is upright.
// From -1 (upside down) to 1.
function upness(rows: Float64Array): number {
  let [above, below] = [0, 0]
  for (let at = 0; at < rows.length;) {
    while (at < rows.length && (rows[at] ?? 0) < 2) at += 1
    const from = at
    while (at < rows.length && (rows[at] ?? 0) >= 2) at += 1
    const line = rows.subarray(from, at)
    if (line.length < 6 || line.length > 60) continue
    const most = Math.max(...line)
    const first = line.findIndex((ink) => ink > most * 0.55)
    const last = line.findLastIndex((ink) => ink > most * 0.55)
    for (const ink of line.subarray(0, first)) above += ink
    for (const ink of line.subarray(last + 1)) below += ink
  }
  return above + below === 0 ? 0 : (above - below) / (above + below)
}
