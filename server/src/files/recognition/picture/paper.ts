import type { Grey } from './raster.ts'

const BLOCK = 32
// Darker than this is a picture, not paper.
const DARKEST_PAPER = 90
// Of a hundred dots of a block the so-manieth brightest is taken for its paper.
const PAPER_SHARE = 0.2
// What is nearly as light as the paper is noise.
const WHITE = 0.94
// A page whose darkest dots, one in a thousand, are lighter than this was printed or scanned faintly.
const FAINT = 90
const DARKEST_SHARE = 0.001
const LOOK = 7
// As dark as ink is made then. Lighter than the last nothing is ink: an empty page stays one.
const DARK = 30
const LIGHTEST_INK = 200

/** The picture as if its paper were white and evenly lit, and its ink dark. */
export function onWhitePaper(picture: Grey): Grey {
  const white = whitened(picture)
  const dark = darkestOf(white.dots)
  if (dark < FAINT || dark > LIGHTEST_INK) return white
  const deeper = (255 - DARK) / (255 - dark)
  return { ...white, dots: white.dots.map((dot) => Math.max(0, 255 - (255 - dot) * deeper)) }
}

// One dot in some tells how dark they are; a prime number of them, so that no column is looked at alone.
function darkestOf(dots: Uint8Array): number {
  const counts = new Uint32Array(256)
  for (let at = 0; at < dots.length; at += LOOK) counts[dots[at] ?? 0] = (counts[dots[at] ?? 0] ?? 0) + 1
  let [light, darker] = [0, counts[0] ?? 0]
  while (light < 255 && darker * LOOK < dots.length * DARKEST_SHARE) {
    light += 1
    darker += counts[light] ?? 0
  }
  return light
}

function whitened(picture: Grey): Grey {
  const { width, height, dots } = picture
  const [columns, rows] = [Math.ceil(width / BLOCK), Math.ceil(height / BLOCK)]
  const paper = smoothed(paperOf(picture, columns, rows), columns, rows)
  const white = new Uint8Array(dots.length)
  for (let y = 0; y < height; y += 1) {
    const down = Math.min(rows - 1, Math.max(0, (y + 0.5) / BLOCK - 0.5))
    const top = Math.min(rows - 1, Math.floor(down))
    const low = Math.min(rows - 1, top + 1)
    const along = down - top
    for (let block = 0; block < columns; block += 1) {
      // Between the middles of two blocks paper is taken to change evenly.
      const middle = mixed(paper, columns, block, top, low, along)
      const before = block > 0 ? mixed(paper, columns, block - 1, top, low, along) : middle
      const after = block < columns - 1 ? mixed(paper, columns, block + 1, top, low, along) : middle
      const from = y * width + block * BLOCK
      const count = Math.min(BLOCK, width - block * BLOCK)
      for (let x = 0; x < count; x += 1) {
        const off = (x + 0.5) / BLOCK - 0.5
        const light = off < 0 ? middle + (before - middle) * -off : middle + (after - middle) * off
        const value = ((dots[from + x] ?? 0) * 255) / light
        white[from + x] = value > 255 ? 255 : value
      }
    }
  }
  return { ...picture, dots: white }
}

function mixed(
  paper: Float32Array,
  columns: number,
  block: number,
  top: number,
  low: number,
  along: number,
): number {
  return (paper[top * columns + block] ?? 255) * (1 - along) + (paper[low * columns + block] ?? 255) * along
}

function paperOf({ width, height, dots }: Grey, columns: number, rows: number): Float32Array {
  const paper = new Float32Array(columns * rows)
  const counts = new Uint32Array(256)
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      counts.fill(0)
      let seen = 0
      for (let y = row * BLOCK; y < Math.min(height, (row + 1) * BLOCK); y += 2)
        for (let x = column * BLOCK; x < Math.min(width, (column + 1) * BLOCK); x += 2) {
          const dot = dots[y * width + x] ?? 0
          counts[dot] = (counts[dot] ?? 0) + 1
          seen += 1
        }
      let light = 255
      for (let brighter = 0; light > 0; light -= 1) {
        brighter += counts[light] ?? 0
        if (brighter > seen * PAPER_SHARE) break
      }
      paper[row * columns + column] = light
    }
  return paper
}

// What is dark for a whole block has the paper of its brightest neighbour, if any neighbour shows paper.
function smoothed(paper: Float32Array, columns: number, rows: number): Float32Array {
  const around = (values: Float32Array, take: (near: number[]) => number): Float32Array =>
    values.map((_, at) => {
      const [row, column] = [Math.floor(at / columns), at % columns]
      const near: number[] = []
      for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y += 1)
        for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x += 1)
          near.push(values[y * columns + x] ?? 255)
      return take(near)
    })
  const brightest = around(paper, (near) => Math.max(...near))
  const even = around(brightest, (near) => near.reduce((sum, light) => sum + light, 0) / near.length)
  return even.map((light) => (light < DARKEST_PAPER ? 255 : light * WHITE))
}
