import type { Level, Lists } from '../docx/numbering.ts'
import type { DocHead } from './pieces.ts'

const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
}

interface Override {
  readonly list: number
  readonly restarts: Map<number, number>
  readonly levels: Map<number, Level>
}

/** Reads the lists of a Word document in the terms of the newer format. */
export function readLists(head: DocHead): Lists {
  const levels = readListLevels(head)
  const overrides = readOverrides(head)
  return {
    levelOf: (list, depth) => {
      const found = overrides[Number(list) - 1]
      return found?.levels.get(depth) ?? (found && levels.get(found.list)?.[depth])
    },
    restartOf: (list, depth) => overrides[Number(list) - 1]?.restarts.get(depth),
    counterOf: (list) => String(overrides[Number(list) - 1]?.list ?? list),
  }
}

function readListLevels({ table, placeOf }: DocHead): Map<number, Level[]> {
  const { offset, length } = placeOf(73)
  const levels = new Map<number, Level[]>()
  if (length < 2 || offset + length > table.byteLength) return levels
  const count = table.getUint16(offset, true)
  let at = offset + 2 + count * 28
  for (let list = 0; list < count && offset + 2 + list * 28 + 28 <= table.byteLength; list += 1) {
    const record = offset + 2 + list * 28
    const deep = table.getUint8(record + 26) & 1 ? 1 : 9
    const own: Level[] = []
    for (let depth = 0; depth < deep; depth += 1) {
      const read = readLevel(table, at)
      if (!read) return levels
      own.push(read.level)
      at = read.end
    }
    levels.set(table.getInt32(record, true), own)
  }
  return levels
}

function readLevel(table: DataView, at: number): { level: Level; end: number } | null {
  if (at + 30 > table.byteLength) return null
  const letters = table.getUint8(at + 24)
  const paragraphs = table.getUint8(at + 25)
  const text = at + 28 + letters + paragraphs
  if (text + 2 > table.byteLength) return null
  const length = table.getUint16(text, true)
  const end = text + 2 + length * 2
  if (end > table.byteLength) return null
  let pattern = ''
  for (let place = text + 2; place < end; place += 2) {
    const code = table.getUint16(place, true)
    // A number below nine stands for the count of that level.
    pattern += code < 9 ? `%${code + 1}` : String.fromCharCode(code)
  }
  const level = {
    start: table.getInt32(at, true),
    format: FORMATS[table.getUint8(at + 4)] ?? 'decimal',
    text: pattern,
    style: null,
    legal: (table.getUint8(at + 5) & 4) !== 0,
  }
  return { level, end }
}

function readOverrides({ table, placeOf }: DocHead): Override[] {
  const { offset, length } = placeOf(74)
  if (length < 4 || offset + length > table.byteLength) return []
  const count = Math.min(table.getUint32(offset, true), Math.floor((length - 4) / 16))
  const overrides: Override[] = []
  let at = offset + 4 + count * 16
  const end = offset + length
  for (let index = 0; index < count; index += 1) {
    const record = offset + 4 + index * 16
    const override: Override = { list: table.getInt32(record, true), restarts: new Map(), levels: new Map() }
    overrides.push(override)
    at += 4
    for (let more = table.getUint8(record + 12); more > 0 && at + 8 <= end; more -= 1)
      at = readOverride(table, at, override)
  }
  return overrides
}

function readOverride(table: DataView, at: number, override: Override): number {
  const flags = table.getUint32(at + 4, true)
  const depth = flags & 0xf
  if (flags & 0x10) override.restarts.set(depth, table.getInt32(at, true))
  if (!(flags & 0x20)) return at + 8
  const read = readLevel(table, at + 8)
  if (!read) return Infinity
  override.levels.set(depth, read.level)
  return read.end
}
