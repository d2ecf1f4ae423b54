/**
 * A scan as a PDF that can be searched. In: recognised pages, and who draws them. Out: a PDF, piece by piece: each page
 * its picture, upright, with its words, unseen, where they stand and in the order in which they are read. Promised: every
 * letter of Unicode comes out as it went in; a page that cannot be drawn keeps its words.
 */
import { evenSizes, wordsInOrder } from '../text/index.ts'
import type { PagePicture, RecognisedPage, ScanRefused } from '../types.ts'
import { glyphlessFont, LETTER_WIDTH } from './glyphless.ts'
import { ObjectWriter } from './objects.ts'

const [CATALOG, PAGES, FONT, CID_FONT, DESCRIPTOR, FONT_FILE, GLYPHS, UNICODE] = [1, 2, 3, 4, 5, 6, 7, 8]
const OBJECTS_OF_A_PAGE = 3

/** Writes the PDF; `draw` is asked for one page at a time. */
export async function* writeSearchable(
  pages: readonly RecognisedPage[],
  draw: (page: RecognisedPage) => Promise<PagePicture | ScanRefused>,
): AsyncGenerator<Uint8Array> {
  const writer = new ObjectWriter()
  yield writer.begin()
  yield* writeFont(writer)
  const idOf = (at: number): number => UNICODE + 1 + at * OBJECTS_OF_A_PAGE
  for (const [at, page] of pages.entries()) yield* writePage(writer, idOf(at), page, await draw(page))
  yield writer.object(
    PAGES,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${idOf(at)} 0 R`).join(' ')}] >>`,
  )
  yield writer.object(CATALOG, `<< /Type /Catalog /Pages ${PAGES} 0 R /Lang (vi) >>`)
  yield writer.end(CATALOG)
}

function* writePage(
  writer: ObjectWriter,
  id: number,
  page: RecognisedPage,
  picture: PagePicture | ScanRefused,
): Generator<Uint8Array> {
  const scale = 72 / page.dpi
  const [width, height] = [page.width * scale, page.height * scale].map(short)
  const drawn = picture.kind === 'picture'
  const show = drawn ? `q ${width} 0 0 ${height} 0 0 cm /Scan Do Q\n` : ''
  const pictures = drawn ? ` /XObject << /Scan ${id + 2} 0 R >>` : ''
  yield writer.object(
    id,
    `<< /Type /Page /Parent ${PAGES} 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${id + 1} 0 R ` +
      `/Resources << /Font << /Words ${FONT} 0 R >>${pictures} >> >>`,
  )
  yield writer.packed(id + 1, '', show + unseenWords(page, scale))
  if (!drawn) return
  const space = isGrey(picture.bytes) ? 'DeviceGray' : 'DeviceRGB'
  yield writer.stream(
    id + 2,
    `/Type /XObject /Subtype /Image /Width ${picture.width} /Height ${picture.height} ` +
      `/ColorSpace /${space} /BitsPerComponent 8 /Filter /DCTDecode`,
    picture.bytes,
  )
}

// The frame header of a JPEG says of how many colours it is made.
function isGrey(jpeg: Uint8Array): boolean {
  for (let at = 2; at + 9 < jpeg.length && jpeg[at] === 0xff;) {
    const marker = jpeg[at + 1] ?? 0
    if (marker >= 0xc0 && marker <= 0xc2) return jpeg[at + 9] === 1
    at += 2 + (jpeg[at + 2] ?? 0) * 256 + (jpeg[at + 3] ?? 0)
  }
  return false
}

function unseenWords(page: RecognisedPage, scale: number): string {
  const sizeOf = evenSizes([page])
  const shown = wordsInOrder(page).map(({ word, line }) => {
    const size = Math.max(1, sizeOf(page, line))
    const width = (word.box.x1 - word.box.x0) * scale
    const letters = word.text.length
    const stretch = (width / (letters * (LETTER_WIDTH / 1000) * size)) * 100
    const [left, base] = [word.box.x0 * scale, (page.height - line.base) * scale]
    return `/Words ${short(size)} Tf ${short(stretch)} Tz 1 0 0 1 ${short(left)} ${short(base)} Tm <${codesOf(word.text)}0020> Tj`
  })
  return `BT 3 Tr\n${shown.join('\n')}\nET\n`
}

const short = (value: number): string => value.toFixed(2)

function codesOf(text: string): string {
  return Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  ).join('')
}

function* writeFont(writer: ObjectWriter): Generator<Uint8Array> {
  const name = 'GlyphLessWords'
  yield writer.object(
    FONT,
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H ` +
      `/DescendantFonts [${CID_FONT} 0 R] /ToUnicode ${UNICODE} 0 R >>`,
  )
  yield writer.object(
    CID_FONT,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /FontDescriptor ${DESCRIPTOR} 0 R ` +
      `/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> ` +
      `/DW ${LETTER_WIDTH} /CIDToGIDMap ${GLYPHS} 0 R >>`,
  )
  yield writer.object(
    DESCRIPTOR,
    `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 0 ${LETTER_WIDTH} 1000] /Ascent 1000 ` +
      `/Descent -1 /CapHeight 1000 /ItalicAngle 0 /StemV 80 /FontFile2 ${FONT_FILE} 0 R >>`,
  )
  const font = glyphlessFont()
  yield writer.packed(FONT_FILE, `/Length1 ${font.byteLength}`, font)
  // Whatever the letter, it is drawn as the second, empty one.
  const glyphs = new Uint8Array(2 * 0x10000)
  for (let at = 1; at < glyphs.length; at += 2) glyphs[at] = 1
  yield writer.packed(GLYPHS, '', glyphs)
  yield writer.packed(UNICODE, '', TO_UNICODE)
}

const RANGES = Array.from({ length: 0x100 }, (_, high) => high.toString(16).padStart(2, '0')).map(
  (high) => `<${high}00> <${high}ff> <${high}00>`,
)

// The code of a letter is its number in Unicode; ranges may not cross a first byte.
const TO_UNICODE = [
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
  '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
  '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
  '1 begincodespacerange <0000> <ffff> endcodespacerange',
  ...[0, 100, 200].map((from) => {
    const some = RANGES.slice(from, from + 100)
    return `${some.length} beginbfrange\n${some.join('\n')}\nendbfrange`
  }),
  'endcmap CMapName currentdict /CMap defineresource pop end end',
].join('\n')
