import type { Metadata, Sharp, SharpOptions } from 'sharp'
import type { Raster } from '../picture/raster.ts'
import type { ScanLimits } from '../types.ts'
import { BEST_DPI, dpiOf, Unscannable, type Source } from './source.ts'
import { checkTiff } from './tiff.ts'

type Format = 'tiff' | 'jpeg' | 'png'
const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  tiff: 'image/tiff',
  jpeg: 'image/jpeg',
  png: 'image/png',
}
const LEAST_DOTS = 60
/** Pages scanned for the screen, of fewer dots an inch, are made larger. */
const LEAST_DPI = 170

type Library = (bytes: Uint8Array, options: SharpOptions) => Sharp

/** Opens a TIFF, JPEG or PNG. Throws `Unscannable`. */
export async function openImages(bytes: Uint8Array, format: Format, limits: ScanLimits): Promise<Source> {
  if (format === 'tiff') checkTiff(bytes)
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  const { pages = 1 } = await factsOf(sharp, bytes, 0, limits)
  if (pages > limits.pages) throw new Unscannable('too-long', { pages, limit: limits.pages })
  const picture = (number: number): Promise<Raster> => decoded(sharp, bytes, number - 1, limits)
  return {
    format,
    mediaType: MEDIA_TYPES[format],
    pages,
    picture,
    page: async (number) => ({ kind: 'picture', picture: await picture(number) }),
    close: () => Promise.resolve(),
  }
}

async function factsOf(
  sharp: Library,
  bytes: Uint8Array,
  page: number,
  limits: ScanLimits,
): Promise<Metadata> {
  const facts = await sharp(bytes, { page, limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw new Unscannable('broken', { page: page + 1 })
    })
  const { width, height } = facts
  if (width * height > limits.megapixels * 1e6)
    throw new Unscannable('too-many-pixels', { width, height, limit: limits.megapixels, page: page + 1 })
  if (Math.min(width, height) < LEAST_DOTS) throw new Unscannable('too-small', { width, height })
  return facts
}

async function decoded(sharp: Library, bytes: Uint8Array, page: number, limits: ScanLimits): Promise<Raster> {
  const { width, height, density } = await factsOf(sharp, bytes, page, limits)
  const dpi = dpiOf(width, height, density)
  const scale = dpi > BEST_DPI ? BEST_DPI / dpi : dpi < LEAST_DPI ? 2 : 1
  const { data, info } = await sharp(bytes, {
    page,
    limitInputPixels: limits.megapixels * 1e6,
    failOn: 'truncated',
    sequentialRead: true,
  })
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .resize({ width: Math.round(width * scale), height: Math.round(height * scale), fit: 'fill' })
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
    .catch(() => {
      throw new Unscannable('broken', { page: page + 1 })
    })
  const channels = info.channels === 1 ? 1 : 3
  return { width: info.width, height: info.height, channels, dots: data, dpi: dpi * scale }
}
