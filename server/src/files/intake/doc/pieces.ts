import { Unreadable } from '../types.ts'

/** A stretch of the text as it stands in the file: from character `start` to `end`, one or two bytes each. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly offset: number
  readonly wide: boolean
}

/** The head of a Word document: where its tables stand, and how long its parts are. */
export interface DocHead {
  readonly main: DataView
  readonly table: DataView
  /** Offset and length of a table, by its number among those of the head. */
  readonly placeOf: (number: number) => { offset: number; length: number }
  readonly lengths: {
    readonly text: number
    readonly footnotes: number
    readonly margins: number
    readonly comments: number
    readonly endnotes: number
    readonly boxes: number
  }
}

const TABLES = 0x9a

/** Reads the head of the stream "WordDocument". Throws `Unreadable`. */
export function readHead(main: Uint8Array, tables: (name: '0Table' | '1Table') => Uint8Array): DocHead {
  const view = viewOf(main)
  if (main.byteLength < 0x300 || view.getUint16(0, true) !== 0xa5ec) throw new Unreadable('broken')
  const version = view.getUint16(2, true)
  // Word 6 and 95 keep their text otherwise.
  if (version < 0xc1) throw new Unreadable('old-format', { found: 'word95' })
  const flags = view.getUint16(0x0a, true)
  if (flags & 0x8100) throw new Unreadable('encrypted')
  const table = viewOf(tables(flags & 0x0200 ? '1Table' : '0Table'))
  const length = (at: number): number => Math.max(0, view.getInt32(at, true))
  return {
    main: view,
    table,
    placeOf: (number) => ({
      offset: view.getUint32(TABLES + number * 8, true),
      length: view.getUint32(TABLES + number * 8 + 4, true),
    }),
    lengths: {
      text: length(0x4c),
      footnotes: length(0x50),
      margins: length(0x54),
      comments: length(0x5c),
      endnotes: length(0x60),
      boxes: length(0x64),
    },
  }
}

/** Reads the pieces that the text consists of. Throws `Unreadable`. */
export function readPieces({ table, main, placeOf }: DocHead): Piece[] {
  const { offset, length } = placeOf(33)
  let at = offset
  const end = offset + length
  if (end > table.byteLength) throw new Unreadable('broken', { found: 'truncated' })
  while (at < end && table.getUint8(at) === 1) at += 3 + table.getUint16(at + 1, true)
  if (at + 5 > end || table.getUint8(at) !== 2) throw new Unreadable('broken')
  const count = Math.floor((table.getUint32(at + 1, true) - 4) / 12)
  const places = at + 5
  const records = places + (count + 1) * 4
  if (records + count * 8 > table.byteLength) throw new Unreadable('broken', { found: 'truncated' })
  return Array.from({ length: count }, (_, index) => {
    const raw = table.getUint32(records + index * 8 + 2, true)
    const wide = (raw & 0x4000_0000) === 0
    const from = table.getInt32(places + index * 4, true)
    const to = table.getInt32(places + (index + 1) * 4, true)
    const start = wide ? raw & 0x3fff_ffff : (raw & 0x3fff_ffff) >> 1
    if (to < from || start + (to - from) * (wide ? 2 : 1) > main.byteLength)
      throw new Unreadable('broken', { found: 'truncated' })
    return { start: from, end: to, offset: start, wide }
  })
}

/** The character places at the head of a table of so-long records. */
export function placesOf(head: DocHead, number: number, record: number): number[] {
  const { offset, length } = head.placeOf(number)
  if (length < 4 || offset + length > head.table.byteLength) return []
  const count = Math.floor((length - 4) / (4 + record))
  return Array.from({ length: count + 1 }, (_, at) => head.table.getInt32(offset + at * 4, true))
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
