/** OLE compound files for tests. */

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
