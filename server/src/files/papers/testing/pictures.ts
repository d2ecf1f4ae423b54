/** What the pages of a PDF look like, and how much two looks differ. */
import type { Canvas } from '@napi-rs/canvas'
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import sharp from 'sharp'

/** Dots of an inch: 5 mm are twelve of them, and every letter still leaves its mark. */
const GOLDEN_DPI = 60

/** Drawn larger and then made smaller, since a thin line is never drawn thinner than a dot. */
const LARGER = 2

/** By how much a dot must have become lighter or darker, of 255, to count. */
const SEEN = 40
/** How far a blur reaches, in dots: what one drawing of the same letter does otherwise than another. */
const BLUR = 1

type RenderParameters = Parameters<PDFPageProxy['render']>[0]

/** Each page, or one of them, as a PNG of sixteen greys. */
export async function picturesOf(
  bytes: Uint8Array,
  { larger = LARGER, only = null }: { readonly larger?: number; readonly only?: number | null } = {},
): Promise<Uint8Array[]> {
  const pdf = await getDocument({
    data: new Uint8Array(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  }).promise
  const factory = pdf.canvasFactory as { create(width: number, height: number): { canvas: Canvas } }
  const pictures: Uint8Array[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    if (only !== null && number !== only) continue
    const page = await pdf.getPage(number)
    const viewport = page.getViewport({ scale: (GOLDEN_DPI / 72) * larger })
    const { canvas } = factory.create(Math.round(viewport.width), Math.round(viewport.height))
    await page.render({ canvas: canvas as unknown as RenderParameters['canvas'], viewport }).promise
    const { width, height } = canvas
    pictures.push(
      await sharp(canvas.data(), { raw: { width, height, channels: 4 } })
        .flatten({ background: '#fff' })
        .toColourspace('b-w')
        .resize({ width: Math.round(width / larger), height: Math.round(height / larger), fit: 'fill' })
        .png({ palette: true, colours: 16, dither: 0, compressionLevel: 9 })
        .toBuffer(),
    )
  }
  await pdf.loadingTask.destroy()
  return pictures
}

/** The share of dots that differ between two pages, slightly blurred; 1 when they are not of one size. */
export async function difference(one: Uint8Array, other: Uint8Array): Promise<number> {
  const [a, b] = await Promise.all([blurred(one), blurred(other)])
  if (a.info.width !== b.info.width || a.info.height !== b.info.height) return 1
  let differing = 0
  for (let at = 0; at < a.data.length; at += 1)
    if (Math.abs((a.data[at] ?? 0) - (b.data[at] ?? 0)) > SEEN) differing += 1
  return differing / a.data.length
}

function blurred(picture: Uint8Array) {
  return sharp(picture).toColourspace('b-w').blur(BLUR).raw().toBuffer({ resolveWithObject: true })
}
