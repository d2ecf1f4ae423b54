import { Unscannable } from './source.ts'

const MOST_PAGES = 100_000
const ENTRY = 12
const OFFSETS = new Set([273, 324])
const COUNTS = new Set([279, 325])
const SIZES: Readonly<Record<number, number>> = { 3: 2, 4: 4 }

/**
 * Walks the pages of a TIFF: one cut short, or whose list of pages runs in a circle, would become a part of the document
 * without a word about it. Throws `Unscannable`.
 */
export function checkTiff(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const little = bytes[0] === 0x49
  // The kind for files of more than 4 GB, which are not taken in.
  if (view.getUint16(2, little) !== 42) return
  const seen = new Set<number>()
  try {
    for (let at = view.getUint32(4, little); at !== 0;) {
      if (seen.has(at) || seen.size > MOST_PAGES) throw broken(seen.size)
      seen.add(at)
      const count = view.getUint16(at, little)
      if (!holdsPicture(view, little, at + 2, count)) throw broken(seen.size)
      at = view.getUint32(at + 2 + count * ENTRY, little)
    }
  } catch (error) {
    if (error instanceof RangeError) throw broken(seen.size)
    throw error
  }
}

const broken = (page: number): Unscannable => new Unscannable('broken', { found: 'truncated', page })

// Whether all strips that a page names lie within the file.
function holdsPicture(view: DataView, little: boolean, from: number, count: number): boolean {
  const [offsets, counts]: [number[], number[]] = [[], []]
  for (let entry = 0; entry < count; entry += 1) {
    const at = from + entry * ENTRY
    const tag = view.getUint16(at, little)
    if (OFFSETS.has(tag)) offsets.push(...numbersAt(view, little, at))
    else if (COUNTS.has(tag)) counts.push(...numbersAt(view, little, at))
  }
  return offsets.every((offset, at) => offset + (counts[at] ?? 0) <= view.byteLength)
}

function numbersAt(view: DataView, little: boolean, entry: number): number[] {
  const type = view.getUint16(entry + 2, little)
  const size = SIZES[type] ?? 0
  const count = view.getUint32(entry + 4, little)
  if (size === 0 || count * size > view.byteLength) throw new RangeError('beyond the file')
  const at = count * size <= 4 ? entry + 8 : view.getUint32(entry + 8, little)
  return Array.from({ length: count }, (_, index) =>
    size === 2 ? view.getUint16(at + index * 2, little) : view.getUint32(at + index * 4, little),
  )
}
