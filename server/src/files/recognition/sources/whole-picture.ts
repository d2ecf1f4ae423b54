import { multiplied, type DrawnPage, type Matrix } from '../../intake/pdf/index.ts'
import { quarterTurned, type Raster } from '../picture/index.ts'
import { BEST_DPI } from './source.ts'

/** Pages scanned for the screen, of fewer dots an inch, are drawn larger. */
const LEAST_DPI = 170
// Scanners leave a hair's breadth.
const MOST_EDGE = 0.01

/** The numbers of the operators that a page of one picture consists of. */
export type WholeCodes = Readonly<
  Record<
    'save' | 'restore' | 'transform' | 'dependency' | 'beginText' | 'endText' | 'setTextRenderingMode',
    number
  >
> & { readonly paintImageXObject: number }

/**
 * The picture that a page consists of, as most scans do: it is decoded by then, and drawing the page would decode and
 * resample it once more. Null for any other page.
 */
export function wholePicture({ page, operators }: DrawnPage, codes: WholeCodes): Raster | null {
  const placed = onlyPicture(operators, codes)
  if (!placed || page.userUnit !== 1 || !page.objs.has(placed.name)) return null
  const decoded = page.objs.get(placed.name) as Decoded | null
  const plain = decoded?.data ? plainDots(decoded, decoded.data) : null
  if (!decoded || !plain) return null
  const { width, height } = decoded
  const dpi = dpiWhere(page.view, placed.matrix, width, height)
  if (dpi === null) return null
  const turn = (((page.rotate % 360) + 360) % 360) as 0 | 90 | 180 | 270
  return quarterTurned({ width, height, dpi, ...plain }, turn)
}

function onlyPicture(
  { fnArray, argsArray }: DrawnPage['operators'],
  codes: WholeCodes,
): { name: string; matrix: Matrix } | null {
  const { save, restore, transform, dependency, beginText, endText, setTextRenderingMode } = codes
  const harmless = new Set([save, restore, dependency, beginText, endText, setTextRenderingMode])
  const before: Matrix[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  let found: { name: string; matrix: Matrix } | null = null
  for (const [at, code] of fnArray.entries()) {
    const given = argsArray[at] as unknown
    if (code === save) before.push(matrix)
    else if (code === restore) matrix = before.pop() ?? matrix
    else if (code === transform) matrix = multiplied(matrix, given as Matrix)
    else if (code === codes.paintImageXObject && !found) found = { name: (given as [string])[0], matrix }
    else if (!harmless.has(code)) return null
  }
  return found
}

// Upright and over the whole page, with dots as far apart across as down; null for any other way to lie.
function dpiWhere(view: readonly number[], matrix: Matrix, width: number, height: number): number | null {
  const [left = 0, bottom = 0, right = 0, top = 0] = view
  const [across, rising, leaning, down, x, y] = matrix
  if (rising !== 0 || leaning !== 0 || across <= 0 || down <= 0) return null
  const [edgeX, edgeY] = [(right - left) * MOST_EDGE, (top - bottom) * MOST_EDGE]
  const covers =
    Math.abs(x - left) <= edgeX &&
    Math.abs(y - bottom) <= edgeY &&
    Math.abs(x + across - right) <= edgeX &&
    Math.abs(y + down - top) <= edgeY
  const [dpi, dpiDown] = [(width / across) * 72, (height / down) * 72]
  if (!covers || Math.abs(dpi / dpiDown - 1) > MOST_EDGE) return null
  return dpi >= LEAST_DPI && dpi <= BEST_DPI * (1 + MOST_EDGE) ? dpi : null
}

interface Decoded {
  readonly width: number
  readonly height: number
  readonly kind: number
  readonly data?: Uint8Array | Uint8ClampedArray
}

const BITS = 1
const COLOURS = 2

function plainDots(
  { width, height, kind }: Decoded,
  data: Uint8Array | Uint8ClampedArray,
): Pick<Raster, 'channels' | 'dots'> | null {
  if (kind === COLOURS && data.length >= width * height * 3) return withoutOpacity(data, 3)
  const wide = Math.ceil(width / 8)
  if (kind !== BITS || data.length < wide * height) return null
  const dots = new Uint8Array(width * height)
  for (let y = 0, to = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const bits = data[y * wide + (x >> 3)] ?? 0
      dots[to++] = ((bits >> (7 - (x & 7))) & 1) * 255
    }
  return { channels: 1, dots }
}

/** Dots of three or four bytes as a picture; most scans have no colours: a byte for each dot is enough. */
export function withoutOpacity(
  dots: Uint8Array | Uint8ClampedArray,
  each: 3 | 4,
): Pick<Raster, 'channels' | 'dots'> {
  let grey = true
  for (let at = 0; grey && at < dots.length; at += each)
    grey = dots[at] === dots[at + 1] && dots[at] === dots[at + 2]
  const channels = grey ? 1 : 3
  const kept = new Uint8Array((dots.length / each) * channels)
  if (grey) for (let from = 0, to = 0; from < dots.length; from += each) kept[to++] = dots[from] ?? 255
  else
    for (let from = 0, to = 0; from < dots.length; from += each)
      for (let channel = 0; channel < 3; channel += 1) kept[to++] = dots[from + channel] ?? 255
  return { channels, dots: kept }
}
