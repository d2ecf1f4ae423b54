import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { Unreadable, type IntakeLimits } from './types.ts'

/** A zip that was checked: names of its entries, and the bytes of those that are asked for. */
export interface CheckedZip {
  readonly names: ReadonlySet<string>
  /** A name for people: many programs write Vietnamese in UTF-8 without saying so. */
  nameOf(name: string): string
  read(name: string): Promise<Uint8Array>
  /** The bytes as they inflate, for parts that are too long to hold at once. */
  stream(name: string): AsyncIterable<Uint8Array>
}

// A part of a Word document this much larger than its zipped form was made to fill a memory: XML of real
// documents stays below 60.
const LARGEST_RATIO = 200
const RATIO_COUNTS_FROM = 4 * 1024 * 1024

/**
 * Opens a zip from memory after counting its entries and what they say they inflate to. Inflation itself is measured
 * again while reading, since what a zip says of itself may be false. Throws `Unreadable`.
 */
export async function openZip(bytes: Uint8Array, limits: IntakeLimits): Promise<CheckedZip> {
  const zip = await opened(bytes)
  if (zip.entryCount > limits.zipEntries) throw new Unreadable('hostile', { found: 'zip-entries' })
  const entries = await listed(zip)
  let declared = 0
  for (const entry of entries.values()) {
    if (entry.isEncrypted()) throw new Unreadable('encrypted')
    declared += entry.uncompressedSize
    const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize)
    if (entry.uncompressedSize > RATIO_COUNTS_FROM && ratio > LARGEST_RATIO) throw bomb()
  }
  if (declared > limits.inflatedBytes) throw bomb()
  let inflated = 0
  return {
    names: new Set(entries.keys()),
    nameOf: (name) => shownName(entries.get(name)?.fileNameRaw, name),
    read: async (name) => {
      const entry = entries.get(name)
      if (!entry) throw new Unreadable('broken', { part: name })
      const part = await inflate(zip, entry, limits.inflatedBytes - inflated)
      inflated += part.byteLength
      return part
    },
    async *stream(name) {
      const entry = entries.get(name)
      if (!entry) throw new Unreadable('broken', { part: name })
      for await (const piece of inflating(zip, entry)) {
        inflated += piece.byteLength
        if (inflated > limits.inflatedBytes) throw bomb()
        yield piece
      }
    },
  }
}

function shownName(raw: Uint8Array | undefined, name: string): string {
  try {
    const decoded = raw && new TextDecoder('utf-8', { fatal: true }).decode(raw)
    return (decoded ?? name).replaceAll('\\', '/').normalize('NFC')
  } catch {
    return name
  }
}

const bomb = (): Unreadable => new Unreadable('hostile', { found: 'zip-bomb' })

async function opened(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return fromBufferPromise(buffer, {
    lazyEntries: true,
    // A backslash is how some Windows programs write a slash.
    strictFileNames: false,
    validateEntrySizes: true,
  }).catch((error: unknown) => {
    throw refusalOf(error)
  })
}

async function listed(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue
      // Two entries of one name: a checker sees one, a reader the other.
      if (entries.has(entry.fileName)) throw new Unreadable('hostile', { found: 'zip-duplicate' })
      entries.set(entry.fileName, entry)
    }
  } catch (error) {
    throw refusalOf(error)
  }
  return entries
}

async function inflate(zip: ZipFile, entry: Entry, allowed: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of inflating(zip, entry)) {
    size += piece.byteLength
    if (size > allowed) throw bomb()
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

async function* inflating(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of await zip.openReadStreamPromise(entry)) yield piece as Uint8Array
  } catch (error) {
    throw refusalOf(error, entry.fileName)
  }
}

// yauzl names its complaints only in words; paths are the ones that mean harm rather than damage.
function refusalOf(error: unknown, part?: string): Unreadable {
  if (error instanceof Unreadable) return error
  const message = String(error)
  if (/invalid (?:relative )?path|absolute path|invalid characters in fileName/i.test(message)) {
    return new Unreadable('hostile', { found: 'zip-path' })
  }
  if (/too many bytes/i.test(message)) return bomb()
  return new Unreadable('broken', part === undefined ? {} : { part })
}
