/** Scans for tests: pages of text drawn as pictures, as a scanner would send them. */
import { createRequire } from 'node:module'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import { pdfFile } from '../../files/intake/testing/index.ts'

const require = createRequire(import.meta.url)
const FONT = 'Tinos of tests'
const DPI = 150
const WIDTH = Math.round(8.27 * DPI)
const HEIGHT = Math.round(11.69 * DPI)
const LETTER = Math.round((14 / 72) * DPI)
const MARGIN = DPI

/** Pages of lines as one PDF without a single letter in it. */
export async function scanOf(pages: readonly string[]): Promise<Uint8Array> {
  const pictures = await Promise.all(pages.map((page) => pictureOf(page)))
  const kids = pictures.map((_, at) => `${3 + at * 3} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pictures.length} >>`,
  ]
  for (const picture of pictures) {
    const at = objects.length + 1
    const content = 'q 595 0 0 842 0 0 cm /I Do Q'
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /I ${at + 1} 0 R >> >> /Contents ${at + 2} 0 R >>`,
      `<< /Type /XObject /Subtype /Image /Width ${WIDTH} /Height ${HEIGHT} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${picture.byteLength} >>\nstream\n${picture.toString('latin1')}\nendstream`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    )
  }
  return pdfFile(objects)
}

/** One page of lines as a JPEG. */
export async function pictureOf(text: string): Promise<Buffer> {
  if (!GlobalFonts.has(FONT))
    GlobalFonts.registerFromPath(
      require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
      FONT,
    )
  const canvas = createCanvas(WIDTH, HEIGHT)
  const drawing = canvas.getContext('2d')
  drawing.fillStyle = 'white'
  drawing.fillRect(0, 0, WIDTH, HEIGHT)
  drawing.fillStyle = 'black'
  drawing.font = `${LETTER}px "${FONT}"`
  text.split('\n').forEach((line, at) => drawing.fillText(line, MARGIN, MARGIN + at * LETTER * 1.6))
  return canvas.encode('jpeg', 80)
}
