/** PDFs for tests, built byte by byte. */

/** A line of a page: its words in Latin letters, where it stands in points, its size. */
export interface PdfLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
}

/** A grey picture on a page: left, bottom, width and height in points; in one dot, or in enough to hold letters. */
export interface PdfPicture {
  readonly picture: readonly [number, number, number, number]
  readonly dots?: 'one' | 'many'
}

/** Puts objects together with the table that says where they stand; object 1 is the catalogue. */
export function pdfFile(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = text.length
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  text += `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

/** Pages of lines in one font, and of pictures, in points; `toUnicode` says what the letters of the font are. */
export function pdfOf(
  pages: readonly (readonly (PdfLine | PdfPicture)[])[],
  {
    font = 'Helvetica',
    toUnicode = '',
    rotated = false,
    width = 595,
  }: {
    readonly font?: string
    readonly toUnicode?: string
    readonly rotated?: boolean
    readonly width?: number
  } = {},
): Uint8Array {
  const name = font.replace(/[^\w-]/g, (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, at) => `${5 + at * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding /ToUnicode 4 0 R >>`,
    streamOf(toUnicode),
  ]
  const picture = 5 + pages.length * 2
  for (const lines of pages) {
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} 842] ${rotated ? '/Rotate 90 ' : ''}/Resources << /Font << /F1 3 0 R >> /XObject << /many ${picture} 0 R /one ${picture + 1} 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
      streamOf(lines.map((line) => drawn(line, rotated)).join('\n')),
    )
  }
  objects.push(greyPicture(64), greyPicture(1))
  if (toUnicode === '') objects[2] = (objects[2] ?? '').replace(' /ToUnicode 4 0 R', '')
  return pdfFile(objects)
}

function streamOf(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
}

// On a page that is held sideways, letters run up the sheet.
function drawn(what: PdfLine | PdfPicture, rotated: boolean): string {
  if ('picture' in what) {
    const [left, bottom, width, height] = what.picture
    return `q ${width} 0 0 ${height} ${left} ${bottom} cm /${what.dots ?? 'many'} Do Q`
  }
  const { text, x, y, size = 12 } = what
  const safe = text.replace(/[\\()]/g, (sign) => `\\${sign}`)
  const place = rotated ? `0 1 -1 0 ${595 - y} ${x}` : `1 0 0 1 ${x} ${y}`
  return `BT /F1 ${size} Tf ${place} Tm (${safe}) Tj ET`
}

function greyPicture(side: number): string {
  const dots = '\u0080'.repeat(side * side)
  return `<< /Type /XObject /Subtype /Image /Width ${side} /Height ${side} /ColorSpace /DeviceGray /BitsPerComponent 8 /Length ${dots.length} >>\nstream\n${dots}\nendstream`
}

/** A PDF of one page with nothing but a drawn box: what a scanner leaves. */
export function pictureOnlyPdf(): Uint8Array {
  return pdfFile([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    streamOf('50 50 400 600 re f  '),
  ])
}
