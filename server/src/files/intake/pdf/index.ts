/**
 * PDF with text. In: bytes. Out: paragraphs, put together from the places of the letters on the page. Promised: no
 * script of the file runs, nothing is fetched; a file that needs a password is refused, and so is one of which a page is
 * only to be had as a picture.
 */
import { writeText } from '../blocks.ts'
import type { LegacyEncoding } from '../legacy/index.ts'
import { newNotes, remarksOf } from '../remarks.ts'
import { Unreadable, type IntakeLimits, type Read } from '../types.ts'
import { withoutRunningHeads } from './furniture.ts'
import { isBroken, mended } from './mended.ts'
import { openPdf } from './open.ts'
import { codesOf, drawnPages, isPicturePage, readPage, type ReadPage } from './page.ts'
import { blocksOf, type PageParts } from './paragraphs.ts'
import { asScan, type SeenPage } from './scanned.ts'

export { openPdf } from './open.ts'
export { codesOf, drawPage, lettersOf, readLetters } from './page.ts'
export type { Codes, DrawnPage, PageLetters, ReadPage } from './page.ts'
export { multiplied, type Matrix } from './rules.ts'
export { cellPlaces, type CellPlace } from './grids.ts'
export type { Piece } from './rows.ts'
export type { Rules } from './rules.ts'

/** A dozen letters: fewer on a page are a page number or a stamp over a picture. */
const ENOUGH_LETTERS = /(?:[\p{L}\p{Co}][^\p{L}\p{Co}]*){12}/u

/** Reads a PDF. Throws `Unreadable`. */
export async function readPdf(bytes: Uint8Array, limits: IntakeLimits): Promise<Read> {
  checkWhole(bytes)
  const pdf = await openPdf(bytes)
  try {
    if (pdf.numPages > limits.pages)
      throw new Unreadable('too-long', { pages: pdf.numPages, limit: limits.pages })
    const notes = newNotes()
    const pages: (SeenPage & { readonly page: ReadPage })[] = []
    const codes = await codesOf()
    for await (const drawn of drawnPages(pdf)) {
      const page = readPage(drawn, codes, notes.encodings)
      const letters = letterState(page.parts)
      pages.push({ page, letters, pictured: letters !== 'text' && isPicturePage(drawn, codes) })
    }
    // A page whose letters mean nothing is as good as a picture.
    const read = pages.map(({ page, letters }) => (letters === 'broken' ? { parts: [], notes: [] } : page))
    const { text, heads } = writePages(read, notes.encodings)
    const scan = asScan(pages)
    if (scan) throw new Unreadable('scan', scan, text)
    notes.margins.push(...heads)
    const remarks = remarksOf(notes)
    const bare = pages.flatMap(({ letters }, at) => (letters === 'text' ? [] : [at + 1]))
    return {
      text,
      remarks: bare.length > 0 ? [{ code: 'pages-without-text', pages: bare }, ...remarks] : remarks,
    }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

/** Pages as one text: running heads apart, paragraphs and tables joined over page breaks, footnotes at the end. */
export function writePages(
  pages: readonly ReadPage[],
  found: Set<LegacyEncoding>,
): { text: string; heads: readonly string[] } {
  const { pages: bodies, heads } = withoutRunningHeads(pages.map(({ parts }) => parts))
  const footnotes = pages.flatMap((page) => page.notes).map((text) => ({ kind: 'paragraph' as const, text }))
  return { text: writeText([...blocksOf(bodies), ...footnotes].map((block) => mended(block, found))), heads }
}

/** The reader repairs what it can; a file cut short would become half a document without a word about it. */
export function checkWhole(bytes: Uint8Array): void {
  const tail = Buffer.from(
    bytes.buffer,
    bytes.byteOffset + Math.max(0, bytes.byteLength - 4096),
    Math.min(4096, bytes.byteLength),
  )
  if (!tail.includes('%%EOF')) throw new Unreadable('broken', { found: 'truncated' })
}

// A page with one line: reading it loads and readies all that the next file needs.
const SMALLEST = `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >> endobj
4 0 obj << /Length 54 >> stream
BT /F1 12 Tf 80 700 Td (A line of more than a word) Tj ET
endstream endobj
5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >> endobj
trailer << /Root 1 0 R >>
%%EOF
`

/** Loads the library, which takes longer than most files. */
export async function loadPdfReader(limits: IntakeLimits): Promise<void> {
  await readPdf(new TextEncoder().encode(SMALLEST), limits)
}

/** Whether a page has letters that can be read. */
export function letterState(parts: PageParts): SeenPage['letters'] {
  const words = parts
    .flatMap((part) => (part.kind === 'line' ? [part.line.text] : part.rows.flat(2)))
    .join('\n')
  if (!ENOUGH_LETTERS.test(words)) return 'none'
  return isBroken(words) ? 'broken' : 'text'
}
