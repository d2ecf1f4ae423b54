import type { Question } from './messages.ts'
import { cutOut, quarterTurned, slightlyTurned, type Raster } from './picture/index.ts'
import type { Source } from './sources/index.ts'
import type { PagePicture } from './types.ts'

// As office scanners do: small, and nothing to be seen of it.
const QUALITY = 72

let turned: { readonly of: string; readonly source: Source; readonly picture: Raster } | null = null

/** Draws a page as it was recognised, or a part of it; the page drawn last is kept for its next part. */
export async function drawPicture(
  source: Source,
  question: Extract<Question, { kind: 'picture' }>,
): Promise<PagePicture> {
  const { page, turn, width, height, box } = question
  const of = [page, turn.rotation, turn.skew].join('/')
  if (turned?.of !== of || turned.source !== source) {
    const picture = await source.picture(page)
    turned = { of, source, picture: slightlyTurned(quarterTurned(picture, turn.rotation), turn.skew) }
  }
  const { picture } = turned
  // Drawn anew, a page may have a dot more or less than when it was recognised, or others for an inch.
  const [across, down] = [picture.width / width, picture.height / height]
  const part = box
    ? cutOut(picture, { x0: box.x0 * across, y0: box.y0 * down, x1: box.x1 * across, y1: box.y1 * down })
    : picture
  const { default: sharp } = await import('sharp')
  const raw = { width: part.width, height: part.height, channels: part.channels }
  const bytes = await sharp(part.dots, { raw })
    .toColourspace(part.channels === 1 ? 'b-w' : 'srgb')
    .jpeg({ quality: QUALITY, mozjpeg: false })
    .toBuffer()
  return { kind: 'picture', mediaType: 'image/jpeg', bytes, width: part.width, height: part.height }
}
