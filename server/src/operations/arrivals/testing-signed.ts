/** Papers to be signed by tests: a page of letters with all their marks, and one that is a picture. */
import { newPdf, save, type Growing } from '../../files/signatures/testing/pdf.ts'
import { meaningOf, pictureOf, streamOf, writtenIn } from './testing-scan.ts'

/** A page of letters. */
export function letteredPdf(text: string): Growing {
  const signs = [...new Set(text)]
  const widths = signs.map(() => 500).join(' ')
  const changed = new Map([
    [4, streamOf(writtenIn(signs, text.split('\n')))],
    [
      5,
      `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 1 /LastChar ${signs.length} /Widths [${widths}] /ToUnicode 8 0 R >>`,
    ],
    [3, PAGE.replace('RESOURCES', '/Font << /F 5 0 R >>')],
    [8, streamOf(meaningOf(signs))],
  ])
  return save(newPdf([]), changed)
}

/** A page that is a picture of its letters. */
export async function picturedPdf(text: string): Promise<Growing> {
  const picture = (await pictureOf(text)).toString('latin1')
  // The size of what `pictureOf` draws.
  const [width, height] = [1241, 1754]
  const changed = new Map([
    [3, PAGE.replace('RESOURCES', '/XObject << /I 8 0 R >>')],
    [4, streamOf('q 595 0 0 842 0 0 cm /I Do Q')],
    [
      8,
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${picture.length} >>\nstream\n${picture}\nendstream`,
    ],
  ])
  return save(newPdf([]), changed)
}

const PAGE =
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << RESOURCES >> /Contents 4 0 R >>'
