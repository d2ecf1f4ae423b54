import sharp from 'sharp'
import { quarterTurned, slightlyTurned, type Grey } from '../picture/index.ts'
import { writeSearchable } from '../searchable/index.ts'
import type { PagePicture, RecognisedPage } from '../types.ts'

/** What a scanner does to a page. */
export interface Degrading {
  /** How crooked the page lies, in degrees clockwise. */
  readonly skew?: number
  readonly rotation?: 0 | 90 | 180 | 270
  /** How much lighter and darker a dot is than it should be, of 255. */
  readonly noise?: number
  readonly quality?: number
}

/** Makes a scan of a page that was drawn cleanly: grey paper, noise, crooked; the same each time. */
export async function scanned(clean: Uint8Array, dpi: number, degrading: Degrading): Promise<PagePicture> {
  const { skew = 0.7, rotation = 0, noise = 8, quality = 75 } = degrading
  const { data, info } = await sharp(clean).toColourspace('b-w').raw().toBuffer({ resolveWithObject: true })
  const page: Grey = { width: info.width, height: info.height, channels: 1, dots: data, dpi }
  const { width, height, dots } = quarterTurned(slightlyTurned(page, skew), rotation)
  const random = randomNumbers()
  for (let at = 0; at < dots.length; at += 1) {
    const light = 20 + (dots[at] ?? 0) * 0.88 + random() * noise
    dots[at] = Math.max(0, Math.min(255, Math.round(light)))
  }
  const bytes = await sharp(dots, { raw: { width, height, channels: 1 } })
    .toColourspace('b-w')
    .withMetadata({ density: dpi })
    .jpeg({ quality })
    .toBuffer()
  return { kind: 'picture', mediaType: 'image/jpeg', bytes, width, height }
}

/** A PDF of pictures, as a scanner writes it. */
export async function pdfOf(pictures: readonly PagePicture[], dpi: number): Promise<Uint8Array> {
  const pages = pictures.map(({ width, height }, at): RecognisedPage => ({
    kind: 'recognised',
    page: at + 1,
    width,
    height,
    dpi,
    rotation: 0,
    skew: 0,
    source: 'picture',
    lines: [],
    rules: [],
    milliseconds: 0,
  }))
  const parts: Uint8Array[] = []
  const draw = async (page: RecognisedPage): Promise<PagePicture> => {
    const picture = pictures[page.page - 1]
    if (!picture) throw new Error(`no picture ${page.page}`)
    return picture
  }
  for await (const part of writeSearchable(pages, draw)) parts.push(part)
  return Buffer.concat(parts)
}

// About normally distributed around nothing, one the usual distance; from a fixed seed.
function randomNumbers(): () => number {
  let state = 42
  const even = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 0x100000000
  }
  return () => (even() + even() + even() + even() - 2) * 1.73
}
