/** Files for tests, built byte by byte: honest ones and hostile ones. */
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

/** A PDF of one page with nothing but a drawn box: what a scanner leaves. */
export function pictureOnlyPdf(): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    '<< /Length 21 >>\nstream\n50 50 400 600 re f  \nendstream',
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = text.length
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 5\n0000000000 65535 f \n${rows}trailer << /Size 5 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

/** A stream or a folder of an OLE compound file. */
export interface OlePart {
  readonly name: string
  readonly bytes?: Uint8Array
  readonly parts?: readonly OlePart[]
}

const SECTOR = 512
const END = 0xfffffffe
const NONE = 0xffffffff

/** Writes an OLE compound file; every stream is padded past the size under which streams are kept together. */
export function oleOf(parts: readonly OlePart[], sizes: ReadonlyMap<string, number> = new Map()): Uint8Array {
  const entries: Buffer[] = []
  const sectors: Buffer[] = []
  const fat: number[] = []
  const store = (bytes: Uint8Array): number => {
    const first = sectors.length
    for (let at = 0; at < bytes.byteLength; at += SECTOR) {
      const sector = Buffer.alloc(SECTOR)
      sector.set(bytes.subarray(at, at + SECTOR))
      sectors.push(sector)
      fat.push(at + SECTOR < bytes.byteLength ? sectors.length : END)
    }
    return first
  }
  const add = (name: string, kind: number): Buffer => {
    const entry = Buffer.alloc(128)
    entry.write(name, 0, 'utf16le')
    entry.writeUInt16LE((name.length + 1) * 2, 0x40)
    entry.writeUInt8(kind, 0x42)
    for (const at of [0x44, 0x48, 0x4c]) entry.writeUInt32LE(NONE, at)
    entries.push(entry)
    return entry
  }
  const fill = (folder: Buffer, inside: readonly OlePart[]): void => {
    let before: Buffer | null = null
    for (const part of inside) {
      const id = entries.length
      const entry = add(part.name, part.parts ? 1 : 2)
      if (before) before.writeUInt32LE(id, 0x48)
      else folder.writeUInt32LE(id, 0x4c)
      before = entry
      if (part.parts) fill(entry, part.parts)
      if (!part.bytes) continue
      entry.writeUInt32LE(store(part.bytes), 0x74)
      entry.writeUInt32LE(sizes.get(part.name) ?? part.bytes.byteLength, 0x78)
    }
  }
  fill(add('Root Entry', 5), parts)
  entries[0]?.writeUInt32LE(END, 0x74)
  while (entries.length % 4 > 0) entries.push(Buffer.alloc(128))
  const directory = store(Buffer.concat(entries))
  const fatSectors = Math.ceil((sectors.length + Math.ceil(sectors.length / 127)) / 128)
  const fatAt = sectors.length
  const table = Buffer.alloc(fatSectors * SECTOR, 0xff)
  fat.forEach((next, at) => table.writeUInt32LE(next, at * 4))
  for (let at = 0; at < fatSectors; at += 1) table.writeUInt32LE(0xfffffffd, (fatAt + at) * 4)
  const head = Buffer.alloc(SECTOR, 0)
  head.write('d0cf11e0a1b11ae1', 0, 'hex')
  head.writeUInt16LE(0x3e, 0x18)
  head.writeUInt16LE(3, 0x1a)
  head.writeUInt16LE(0xfffe, 0x1c)
  head.writeUInt16LE(9, 0x1e)
  head.writeUInt16LE(6, 0x20)
  head.writeUInt32LE(fatSectors, 0x2c)
  head.writeUInt32LE(directory, 0x30)
  // No stream is small enough to be kept together with others.
  head.writeUInt32LE(0, 0x38)
  head.writeUInt32LE(END, 0x3c)
  head.writeUInt32LE(END, 0x44)
  for (let at = 0; at < 109; at += 1) head.writeUInt32LE(at < fatSectors ? fatAt + at : NONE, 0x4c + at * 4)
  return Buffer.concat([head, ...sectors, table])
}

/** A message of Outlook with its words and attachments. */
export function messageOf(
  words: { readonly subject: string; readonly body: string },
  attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Uint8Array {
  const text = (property: string, value: string): OlePart => ({
    name: `__substg1.0_${property}001F`,
    bytes: Buffer.from(value, 'utf16le'),
  })
  const properties = { name: '__properties_version1.0', bytes: Buffer.alloc(32) }
  return oleOf([
    properties,
    text('0037', words.subject),
    text('1000', words.body),
    ...attachments.map(({ name, bytes }, at) => ({
      name: `__attach_version1.0_#${String(at).padStart(8, '0')}`,
      parts: [properties, text('3707', name), { name: '__substg1.0_37010102', bytes }],
    })),
  ])
}
