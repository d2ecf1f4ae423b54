/** Zips and Word documents for tests, built byte by byte: honest ones and hostile ones. */
import { crc32, deflateRawSync } from 'node:zlib'

/** An entry of a zip; `size` lets it lie about what it inflates to. */
export interface ZipPart {
  readonly name: string
  readonly bytes: Uint8Array | string
  readonly size?: number
  readonly encrypted?: boolean
}

/** Writes a zip of any entries, also of such as no honest program writes. */
export function zipOf(parts: readonly ZipPart[]): Uint8Array {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const bytes = Buffer.from(part.bytes)
    const packed = deflateRawSync(bytes, { level: 9 })
    const name = Buffer.from(part.name)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(part.encrypted ? 1 : 0x800, 2)
    shared.writeUInt16LE(8, 4)
    shared.writeUInt32LE(crc32(bytes), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(part.size ?? bytes.length, 18)
    shared.writeUInt16LE(name.length, 22)
    files.push(Buffer.from('PK\u0003\u0004', 'latin1'), shared, name, packed)
    const entry = Buffer.alloc(46)
    entry.write('PK\u0001\u0002', 0, 'latin1')
    entry.writeUInt16LE(20, 4)
    shared.copy(entry, 6, 0, 26)
    entry.writeUInt32LE(offset, 42)
    directory.push(entry, name)
    offset += 30 + name.length + packed.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 0, 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, listed, end])
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** The parts of a Word document around a body. */
export function docxParts(body: string, more: readonly ZipPart[] = [], main: string = MAIN): ZipPart[] {
  return [
    {
      name: '[Content_Types].xml',
      bytes: `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    },
    { name: 'word/document.xml', bytes: wordPart('document', `<w:body>${body}</w:body>`) },
    ...more,
  ]
}

/** A Word document with a body. */
export function docxOf(body: string, more: readonly ZipPart[] = []): Uint8Array {
  return zipOf(docxParts(body, more))
}

/** A part of the word-processing vocabulary. */
export function wordPart(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="${WORD}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${content}</w:${root}>`
}

/** A paragraph of plain words; `properties` goes into its `w:pPr`. */
export function paragraph(words: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`
}
