import type { DocHead } from './pieces.ts'

/** A change of one property: its number and what it is set to. */
export interface Sprm {
  readonly code: number
  /** For a property of any length the place where it stands. */
  readonly value: number
}

/** A stretch of the file that has the same properties. */
export interface Formatted {
  readonly from: number
  readonly to: number
  readonly sprms: readonly Sprm[]
  /** The style of a paragraph. */
  readonly style: number
}

const PAGE = 512

/** Properties by where the letters stand in the file. */
export class PropertyMap {
  private readonly head: DocHead
  private readonly number: number
  private readonly isParagraph: boolean
  private readonly edges: readonly number[]
  private readonly pages: readonly number[]
  private readonly read = new Map<number, readonly Formatted[]>()
  private last: Formatted | null = null

  /** `12`: letters; `13`: paragraphs. */
  constructor(head: DocHead, number: 12 | 13) {
    this.head = head
    this.number = number
    this.isParagraph = number === 13
    const { offset, length } = head.placeOf(this.number)
    const fits = length >= 4 && offset + length <= head.table.byteLength
    const count = fits ? Math.floor((length - 4) / 8) : 0
    this.edges = Array.from({ length: count + 1 }, (_, at) =>
      fits ? head.table.getUint32(offset + at * 4, true) : 0,
    )
    this.pages = Array.from(
      { length: count },
      (_, at) => head.table.getUint32(offset + (count + 1) * 4 + at * 4, true) & 0x3f_ffff,
    )
  }

  at(place: number): Formatted | null {
    if (this.last && place >= this.last.from && place < this.last.to) return this.last
    const index = lastNotAfter(this.edges, place)
    const page = this.pages[index]
    if (page === undefined) return null
    const runs = this.read.get(page) ?? this.readPage(page)
    this.read.set(page, runs)
    this.last = runs.find((run) => place >= run.from && place < run.to) ?? null
    return this.last
  }

  private readPage(page: number): Formatted[] {
    const { main } = this.head
    const base = page * PAGE
    if (base + PAGE > main.byteLength) return []
    const count = main.getUint8(base + PAGE - 1)
    const record = this.isParagraph ? 13 : 1
    const runs: Formatted[] = []
    for (let at = 0; at < count; at += 1) {
      const from = main.getUint32(base + at * 4, true)
      const to = main.getUint32(base + at * 4 + 4, true)
      const slot = base + (count + 1) * 4 + at * record
      if (slot >= base + PAGE) break
      const place = main.getUint8(slot) * 2
      const found = place === 0 ? { from: 0, to: 0, style: 0 } : this.extentOf(base + place)
      runs.push({
        from,
        to,
        style: found.style,
        sprms: sprmsOf(main, found.from, Math.min(found.to, base + PAGE)),
      })
    }
    return runs
  }

  private extentOf(at: number): { from: number; to: number; style: number } {
    const { main } = this.head
    const size = main.getUint8(at)
    if (!this.isParagraph) return { from: at + 1, to: at + 1 + size, style: 0 }
    const from = size === 0 ? at + 2 : at + 1
    const length = size === 0 ? main.getUint8(at + 1) * 2 : size * 2 - 1
    if (from + 2 > main.byteLength) return { from: 0, to: 0, style: 0 }
    return { from: from + 2, to: from + length, style: main.getUint16(from, true) }
  }
}

function lastNotAfter(edges: readonly number[], place: number): number {
  let [low, high] = [0, edges.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((edges[middle] ?? Infinity) <= place) low = middle
    else high = middle - 1
  }
  return low
}

const SIZES = [1, 1, 2, 4, 2, 2, -1, 3]

/** Reads the property changes between two places. */
export function sprmsOf(view: DataView, from: number, to: number): Sprm[] {
  const sprms: Sprm[] = []
  for (let at = from; at + 3 <= Math.min(to, view.byteLength);) {
    const code = view.getUint16(at, true)
    const size = SIZES[code >> 13] ?? 1
    at += 2
    if (size > 0) {
      if (at + size > view.byteLength) break
      const value =
        size === 1
          ? view.getUint8(at)
          : size === 2
            ? view.getUint16(at, true)
            : size === 4
              ? view.getInt32(at, true)
              : view.getUint16(at, true)
      sprms.push({ code, value })
      at += size
    } else {
      sprms.push({ code, value: at })
      // The table definition alone has a length of two bytes.
      at += code === 0xd608 ? view.getUint16(at, true) + 1 : view.getUint8(at) + 1
    }
  }
  return sprms
}
