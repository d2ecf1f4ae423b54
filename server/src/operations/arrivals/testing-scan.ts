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

/** A page whose letters are there. */
interface Lettered {
  readonly letters: string
}

/** Pages of lines as one PDF: drawn as pictures, without a single letter, but for those that say that they have letters. */
export async function scanOf(pages: readonly (string | Lettered)[]): Promise<Uint8Array> {
  const signs = [
    ...new Set(pages.flatMap((page) => (typeof page === 'string' ? [] : Array.from(page.letters)))),
  ]
  const kids = pages.map((_, at) => `${5 + at * 3} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 1 /LastChar ${signs.length} /Widths [${signs.map(() => 500).join(' ')}] /ToUnicode 4 0 R >>`,
    streamOf(meaningOf(signs)),
  ]
  for (const page of pages) {
    const at = objects.length + 1
    const picture = typeof page === 'string' ? await pictureOf(page) : null
    const content =
      typeof page === 'string' ? 'q 595 0 0 842 0 0 cm /I Do Q' : writtenIn(signs, page.letters.split('\n'))
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> /XObject << /I ${at + 1} 0 R >> >> /Contents ${at + 2} 0 R >>`,
      picture
        ? `<< /Type /XObject /Subtype /Image /Width ${WIDTH} /Height ${HEIGHT} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${picture.byteLength} >>\nstream\n${picture.toString('latin1')}\nendstream`
        : 'null',
      streamOf(content),
    )
  }
  return pdfFile(objects)
}

/** A stream of a PDF. */
export const streamOf = (content: string): string =>
  `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
const hex = (number: number, digits: number): string => number.toString(16).padStart(digits, '0')

/** What is seen of the letters is nonsense: whoever finds their words has not looked at the picture of them. */
export function writtenIn(signs: readonly string[], lines: readonly string[]): string {
  const codes = (line: string): string => Array.from(line, (sign) => hex(signs.indexOf(sign) + 1, 2)).join('')
  return lines
    .map((line, at) => `BT /F 12 Tf 1 0 0 1 72 ${770 - at * 18} Tm <${codes(line)}> Tj ET`)
    .join('\n')
}

/** Tells which letters the codes of `writtenIn` stand for. */
export function meaningOf(signs: readonly string[]): string {
  const lines = signs.map((sign, at) => `<${hex(at + 1, 2)}> <${hex(sign.charCodeAt(0), 4)}>`)
  const parts = Array.from({ length: Math.ceil(lines.length / 100) }, (_, at) =>
    lines.slice(at * 100, at * 100 + 100),
  )
  const maps = parts.map((part) => `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`).join('\n')
  return `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange\n${maps}\nendcmap end`
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
