/** PDFs for tests, built byte by byte. */

/** A line of a page: its words in Latin letters, where it stands in points, its size. */
export interface PdfLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
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

/** Pages of lines in one font; `toUnicode` says what its letters are. */
export function pdfOf(
  pages: readonly (readonly PdfLine[])[],
  {
    font = 'Helvetica',
    toUnicode = '',
    rotated = false,
  }: { readonly font?: string; readonly toUnicode?: string; readonly rotated?: boolean } = {},
): Uint8Array {
  const name = font.replace(/[^\w-]/g, (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, at) => `${5 + at * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding /ToUnicode 4 0 R >>`,
    streamOf(toUnicode),
  ]
  for (const lines of pages) {
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${rotated ? '/Rotate 90 ' : ''}/Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
      streamOf(lines.map((line) => drawn(line, rotated)).join('\n')),
    )
  }
  if (toUnicode === '') objects[2] = (objects[2] ?? '').replace(' /ToUnicode 4 0 R', '')
  return pdfFile(objects)
}

function streamOf(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
}

// On a page that is held sideways, letters run up the sheet.
function drawn({ text, x, y, size = 12 }: PdfLine, rotated: boolean): string {
  const safe = text.replace(/[\\()]/g, (sign) => `\\${sign}`)
  const place = rotated ? `0 1 -1 0 ${595 - y} ${x}` : `1 0 0 1 ${x} ${y}`
  return `BT /F1 ${size} Tf ${place} Tm (${safe}) Tj ET`
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
