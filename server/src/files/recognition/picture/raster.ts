/** A picture: one byte (grey) or three (red, green, blue) for each dot, row by row. */
export interface Raster {
  readonly width: number
  readonly height: number
  readonly channels: 1 | 3
  readonly dots: Uint8Array
  readonly dpi: number
}

/** A picture in grey: 0 is black, 255 white. */
export interface Grey extends Raster {
  readonly channels: 1
}

// So much redder than anything else is the ink of a seal.
const RED = 36

/** A picture without its colours; red ink, which seals and stamps are printed with over the text, fades into the paper. */
export function greyOf(picture: Raster): Grey {
  const { width, height, channels, dots, dpi } = picture
  if (channels === 1) return { width, height, channels: 1, dots, dpi }
  const grey = new Uint8Array(width * height)
  for (let at = 0, from = 0; at < grey.length; at += 1, from += 3) {
    const red = dots[from] ?? 0
    const green = dots[from + 1] ?? 0
    const blue = dots[from + 2] ?? 0
    const rest = green > blue ? green : blue
    const light = (red * 77 + green * 151 + blue * 28) >> 8
    grey[at] = red - rest > RED ? Math.max(red, light) : light
  }
  return { width, height, channels: 1, dots: grey, dpi }
}

/** Turns a picture clockwise by quarters. */
export function quarterTurned<R extends Raster>(picture: R, rotation: 0 | 90 | 180 | 270): R {
  if (rotation === 0) return picture
  const { width, height, channels, dots } = picture
  const aside = rotation !== 180
  const [wide, high] = aside ? [height, width] : [width, height]
  const turned = new Uint8Array(dots.length)
  // Where the dot right of one, and below one, of the turned picture comes from.
  const right = rotation === 90 ? -width : rotation === 270 ? width : -1
  const below = rotation === 90 ? 1 : rotation === 270 ? -1 : -width
  const first = rotation === 90 ? (height - 1) * width : rotation === 270 ? width - 1 : width * height - 1
  let to = 0
  for (let y = 0; y < high; y += 1) {
    let from = first + y * below
    for (let x = 0; x < wide; x += 1, from += right)
      for (let channel = 0; channel < channels; channel += 1)
        turned[to++] = dots[from * channels + channel] ?? 0
  }
  return { ...picture, width: wide, height: high, dots: turned }
}

/** Turns a picture clockwise by a few degrees about its middle; it grows so that nothing is cut off. */
export function slightlyTurned<R extends Raster>(picture: R, degrees: number): R {
  if (degrees === 0) return picture
  const { width, height, channels, dots } = picture
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const wide = Math.ceil(width * cos + height * Math.abs(sin))
  const high = Math.ceil(height * cos + width * Math.abs(sin))
  const turned = new Uint8Array(wide * high * channels).fill(255)
  // In 16 bits behind the point: whole numbers are quick.
  const [across, down] = [Math.round(cos * ONE), Math.round(sin * ONE)]
  for (let y = 0; y < high; y += 1) {
    const below = y - high / 2
    let fromX = Math.round((width / 2 + below * sin - (wide / 2) * cos) * ONE)
    let fromY = Math.round((height / 2 + below * cos + (wide / 2) * sin) * ONE)
    let to = y * wide * channels
    for (let x = 0; x < wide; x += 1, fromX += across, fromY -= down, to += channels) {
      const [left, top] = [fromX >> 16, fromY >> 16]
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue
      const right = (fromX & 0xffff) >> 8
      const low = (fromY & 0xffff) >> 8
      const from = (top * width + left) * channels
      const next = from + width * channels
      for (let channel = 0; channel < channels; channel += 1) {
        const upper =
          (dots[from + channel] ?? 0) * (256 - right) + (dots[from + channels + channel] ?? 0) * right
        const lower =
          (dots[next + channel] ?? 0) * (256 - right) + (dots[next + channels + channel] ?? 0) * right
        turned[to + channel] = (upper * (256 - low) + lower * low) >> 16
      }
    }
  }
  return { ...picture, width: wide, height: high, dots: turned }
}

const ONE = 0x10000

/** Cuts a part out of a picture. */
export function cutOut<R extends Raster>(
  picture: R,
  { x0, y0, x1, y1 }: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number },
): R {
  const left = Math.max(0, Math.min(picture.width - 1, Math.floor(x0)))
  const top = Math.max(0, Math.min(picture.height - 1, Math.floor(y0)))
  const width = Math.max(1, Math.min(picture.width, Math.ceil(x1)) - left)
  const height = Math.max(1, Math.min(picture.height, Math.ceil(y1)) - top)
  const { channels } = picture
  const dots = new Uint8Array(width * height * channels)
  for (let y = 0; y < height; y += 1) {
    const from = ((top + y) * picture.width + left) * channels
    dots.set(picture.dots.subarray(from, from + width * channels), y * width * channels)
  }
  return { ...picture, width, height, dots }
}
