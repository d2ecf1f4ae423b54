import { Unreadable } from './types.ts'

/** A folder of an OLE compound file: streams and folders by name. */
export interface OleFolder {
  readonly streams: ReadonlyMap<string, OleStream>
  readonly folders: ReadonlyMap<string, OleFolder>
}

/** A stream of an OLE compound file. */
export interface OleStream {
  readonly size: number
  read(): Uint8Array
}

const HEADER = 512
const FREE = 0xffffffff
const LAST = 0xfffffffa
const ENTRY = 128
const MOST_ENTRIES = 20_000

interface Entry {
  readonly name: string
  readonly kind: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

/**
 * Opens an OLE compound file (Word before 2007, Outlook messages). Chains that turn in circles or point outside the file
 * are refused. Throws `Unreadable`.
 */
export function openOle(bytes: Uint8Array): OleFolder {
  return new OleFile(bytes).root()
}

const broken = (): Unreadable => new Unreadable('broken', { found: 'truncated' })

class OleFile {
  private readonly bytes: Uint8Array
  private readonly view: DataView
  private readonly sector: number
  private readonly small: number
  private readonly cutoff: number
  private readonly fat: Uint32Array
  private readonly smallFat: Uint32Array
  private readonly entries: Entry[]
  private smallBytes: Uint8Array | null = null

  constructor(bytes: Uint8Array) {
    if (bytes.byteLength < HEADER * 2) throw broken()
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const shift = this.view.getUint16(0x1e, true)
    const smallShift = this.view.getUint16(0x20, true)
    if ((shift !== 9 && shift !== 12) || smallShift !== 6) throw broken()
    this.sector = 1 << shift
    this.small = 1 << smallShift
    this.cutoff = this.view.getUint32(0x38, true)
    this.fat = this.numbersOf(this.fatSectors())
    this.smallFat = this.numbersOf(this.chain(this.view.getUint32(0x3c, true), this.fat))
    this.entries = this.readEntries()
  }

  root(): OleFolder {
    const root = this.entries[0]
    if (!root || root.kind !== 5) throw broken()
    return this.folderOf(root, new Set())
  }

  private offsetOf(sector: number): number {
    const offset = (sector + 1) * this.sector
    if (sector >= LAST || offset + 1 > this.bytes.byteLength) throw broken()
    return offset
  }

  private fatSectors(): number[] {
    const count = this.view.getUint32(0x2c, true)
    if (count * this.sector > this.bytes.byteLength) throw broken()
    const sectors: number[] = []
    for (let at = 0; at < 109 && sectors.length < count; at += 1)
      sectors.push(this.view.getUint32(0x4c + at * 4, true))
    let next = this.view.getUint32(0x44, true)
    const perSector = this.sector / 4 - 1
    for (let step = 0; sectors.length < count && next < LAST; step += 1) {
      if (step * this.sector > this.bytes.byteLength) throw broken()
      const offset = this.offsetOf(next)
      if (offset + this.sector > this.bytes.byteLength) throw broken()
      for (let at = 0; at < perSector && sectors.length < count; at += 1)
        sectors.push(this.view.getUint32(offset + at * 4, true))
      next = this.view.getUint32(offset + perSector * 4, true)
    }
    return sectors
  }

  private numbersOf(sectors: readonly number[]): Uint32Array {
    const numbers = new Uint32Array((sectors.length * this.sector) / 4).fill(FREE)
    let at = 0
    for (const sector of sectors) {
      const offset = this.offsetOf(sector)
      for (let place = offset; place < offset + this.sector; place += 4, at += 1)
        if (place + 4 <= this.bytes.byteLength) numbers[at] = this.view.getUint32(place, true)
    }
    return numbers
  }

  private chain(start: number, table: Uint32Array): number[] {
    const sectors: number[] = []
    for (let at = start; at < LAST; at = table[at] ?? FREE) {
      if (at >= table.length || sectors.length > table.length) throw broken()
      sectors.push(at)
    }
    return sectors
  }

  private readSectors(sectors: readonly number[], size?: number): Uint8Array {
    const pieces = sectors.map((sector) => {
      const offset = this.offsetOf(sector)
      return this.bytes.subarray(offset, offset + this.sector)
    })
    const whole = Buffer.concat(pieces)
    if (whole.byteLength < (size ?? 0)) throw broken()
    return whole.subarray(0, size)
  }

  private readEntries(): Entry[] {
    const sectors = this.chain(this.view.getUint32(0x30, true), this.fat)
    const bytes = this.readSectors(sectors)
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const entries: Entry[] = []
    for (let at = 0; at + ENTRY <= bytes.byteLength; at += ENTRY) {
      if (entries.length > MOST_ENTRIES) throw new Unreadable('hostile', { found: 'zip-entries' })
      const length = Math.max(0, Math.min(64, view.getUint16(at + 0x40, true)) - 2)
      entries.push({
        name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length)),
        kind: view.getUint8(at + 0x42),
        left: view.getUint32(at + 0x44, true),
        right: view.getUint32(at + 0x48, true),
        child: view.getUint32(at + 0x4c, true),
        start: view.getUint32(at + 0x74, true),
        size: view.getUint32(at + 0x78, true),
      })
    }
    return entries
  }

  private folderOf(folder: Entry, seen: Set<number>): OleFolder {
    const streams = new Map<string, OleStream>()
    const folders = new Map<string, OleFolder>()
    const waiting = [folder.child]
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const entry = this.entries[id]
      if (!entry || id >= LAST || seen.has(id)) continue
      seen.add(id)
      waiting.push(entry.left, entry.right)
      if (entry.kind === 2) streams.set(entry.name, { size: entry.size, read: () => this.readStream(entry) })
      else if (entry.kind === 1) folders.set(entry.name, this.folderOf(entry, seen))
    }
    return { streams, folders }
  }

  private readStream(entry: Entry): Uint8Array {
    if (entry.size > this.bytes.byteLength) throw broken()
    if (entry.size >= this.cutoff) return this.readSectors(this.chain(entry.start, this.fat), entry.size)
    const root = this.entries[0]
    if (!root) throw broken()
    this.smallBytes ??= this.readSectors(this.chain(root.start, this.fat), root.size)
    const holder = this.smallBytes
    const pieces = this.chain(entry.start, this.smallFat).map((at) =>
      holder.subarray(at * this.small, (at + 1) * this.small),
    )
    const whole = Buffer.concat(pieces)
    if (whole.byteLength < entry.size) throw broken()
    return whole.subarray(0, entry.size)
  }
}
