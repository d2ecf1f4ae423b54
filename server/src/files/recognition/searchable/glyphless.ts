// Font files name their tables and sizes in big-endian numbers.
type Field = readonly [bits: 16 | 32, value: number]

function packed(fields: readonly Field[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((size, [bits]) => size + bits / 8, 0))
  let at = 0
  for (const [bits, value] of fields) {
    if (bits === 16) bytes.writeUInt16BE(value & 0xffff, at)
    else bytes.writeUInt32BE(value >>> 0, at)
    at += bits / 8
  }
  return bytes
}

const short = (value: number): Field => [16, value]
const long = (value: number): Field => [32, value]

/** Of a letter, in thousandths of the size. */
export const LETTER_WIDTH = 500
const UNITS = 1000

/** A TrueType font whose two letters are empty and half as wide as they are high. */
export function glyphlessFont(): Buffer {
  const head = packed([
    long(0x00010000),
    long(0x00010000),
    long(0),
    long(0x5f0f3cf5),
    short(3),
    short(UNITS),
    // Made and changed on no day.
    long(0),
    long(0),
    long(0),
    long(0),
    short(0),
    short(0),
    short(LETTER_WIDTH),
    short(UNITS),
    short(0),
    short(8),
    short(2),
    short(0),
    short(0),
  ])
  const hhea = packed([
    long(0x00010000),
    short(UNITS),
    short(-1),
    short(0),
    short(LETTER_WIDTH),
    short(0),
    short(0),
    short(0),
    short(1),
    short(0),
    short(0),
    short(0),
    short(0),
    short(0),
    short(0),
    short(0),
    short(2),
  ])
  const maxp = packed([long(0x00010000), ...[2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0].map(short)])
  const hmtx = packed([short(LETTER_WIDTH), short(0), short(LETTER_WIDTH), short(0)])
  const loca = packed([short(0), short(0), short(0)])
  const tables: readonly (readonly [string, Buffer])[] = [
    ['glyf', Buffer.alloc(4)],
    ['head', head],
    ['hhea', hhea],
    ['hmtx', hmtx],
    ['loca', loca],
    ['maxp', maxp],
  ]
  return withDirectory(tables)
}

function withDirectory(tables: readonly (readonly [string, Buffer])[]): Buffer {
  const count = tables.length
  const entry = Math.floor(Math.log2(count))
  const parts = [
    packed([
      long(0x00010000),
      short(count),
      short(16 << entry),
      short(entry),
      short((count - (1 << entry)) * 16),
    ]),
  ]
  let at = 12 + count * 16
  for (const [name, bytes] of tables) {
    parts.push(Buffer.from(name, 'latin1'), packed([long(sumOf(bytes)), long(at), long(bytes.length)]))
    at += Math.ceil(bytes.length / 4) * 4
  }
  for (const [, bytes] of tables) parts.push(bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4))
  return Buffer.concat(parts)
}

function sumOf(bytes: Buffer): number {
  const whole = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
  let sum = 0
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0
  return sum
}
