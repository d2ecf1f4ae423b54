import { Readable, pipeline } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'

/** A file inside a ZIP, its words or bytes as they come. */
export interface ZipEntry {
  readonly name: string
  readonly content: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>
}

interface Written {
  readonly name: Buffer
  readonly at: number
  readonly crc: number
  readonly packed: number
  readonly size: number
}

/**
 * Packs entries one after another as their words come; nothing is held back but the list of what was written. Sizes follow
 * each entry (data descriptors), since nobody knows them before. Each entry stays below 4 GB.
 */
export async function* zipStream(
  entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>,
): AsyncGenerator<Buffer> {
  const written: Written[] = []
  let at = 0
  for await (const { name, content } of entries) {
    const entry = { name: Buffer.from(name), at, crc: 0, packed: 0, size: 0 }
    const head = localHead(entry.name)
    yield head
    for await (const chunk of packed(content, entry)) {
      entry.packed += chunk.length
      yield chunk
    }
    yield descriptor(entry)
    written.push(entry)
    at += head.length + entry.packed + DESCRIPTOR
  }
  const directory = Buffer.concat(written.map(directoryLine))
  yield directory
  yield directoryEnd(written.length, directory.length, at)
}

// Packing happens on a thread of its own; the words are asked for only as fast as the packed bytes are taken.
function packed(content: ZipEntry['content'], entry: { crc: number; size: number }): AsyncIterable<Buffer> {
  async function* measured(): AsyncGenerator<Buffer> {
    for await (const words of content) {
      const bytes =
        typeof words === 'string'
          ? Buffer.from(words)
          : Buffer.from(words.buffer, words.byteOffset, words.byteLength)
      entry.crc = crc32(bytes, entry.crc)
      entry.size += bytes.length
      yield bytes
    }
  }
  const deflate = createDeflateRaw({ level: 5 })
  // What goes wrong on the way is thrown to whoever reads the packed bytes.
  pipeline(Readable.from(measured(), { objectMode: false }), deflate, () => undefined)
  return deflate
}

const DESCRIPTOR = 16
const VERSION = 20
// Sizes follow (bit 3), names are UTF-8 (bit 11).
const FLAGS = 0x0808
const DEFLATED = 8
// 1980-01-01, the first day that ZIP knows: the same list packs to the same bytes.
const DAY = 0x0021

function localHead(name: Buffer): Buffer {
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(VERSION, 4)
  head.writeUInt16LE(FLAGS, 6)
  head.writeUInt16LE(DEFLATED, 8)
  head.writeUInt16LE(DAY, 12)
  head.writeUInt16LE(name.length, 26)
  return Buffer.concat([head, name])
}

function descriptor({ crc, packed: bytes, size }: Written): Buffer {
  const line = Buffer.alloc(DESCRIPTOR)
  line.writeUInt32LE(0x08074b50, 0)
  line.writeUInt32LE(crc, 4)
  line.writeUInt32LE(bytes, 8)
  line.writeUInt32LE(size, 12)
  return line
}

function directoryLine({ name, at, crc, packed: bytes, size }: Written): Buffer {
  const line = Buffer.alloc(46)
  line.writeUInt32LE(0x02014b50, 0)
  line.writeUInt16LE(VERSION, 4)
  line.writeUInt16LE(VERSION, 6)
  line.writeUInt16LE(FLAGS, 8)
  line.writeUInt16LE(DEFLATED, 10)
  line.writeUInt16LE(DAY, 14)
  line.writeUInt32LE(crc, 16)
  line.writeUInt32LE(bytes, 20)
  line.writeUInt32LE(size, 24)
  line.writeUInt16LE(name.length, 28)
  line.writeUInt32LE(at, 42)
  return Buffer.concat([line, name])
}

function directoryEnd(count: number, size: number, at: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  return end
}
