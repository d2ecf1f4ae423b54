import { inflateSync } from 'node:zlib'
import { Damaged, dictOf, itemsOf, nameOf, ValueReader, type PdfDict, type PdfValue } from './values.ts'

const MOST_INFLATED = 64 * 1024 * 1024

/** An object as it stands in the file: its number, its value, and how to get at its stream. */
export interface FoundObject {
  readonly number: number
  readonly value: PdfValue
  readonly content: (() => Buffer) | null
}

/** Reads `12 0 obj …` at a place. Throws `Damaged`. */
export function objectAt(bytes: Buffer, offset: number): FoundObject {
  const reader = new ValueReader(bytes, offset)
  const number = Number(reader.word())
  const generation = reader.word()
  if (!Number.isInteger(number) || !/^\d+$/.test(generation) || reader.word() !== 'obj')
    throw new Damaged('no object here')
  const value = reader.value()
  const dict = dictOf(value)
  const after = reader.at
  if (!dict || reader.word() !== 'stream') return { number, value, content: null }
  reader.at = bytes.indexOf('stream', after) + 6
  if (bytes[reader.at] === 13) reader.at += 1
  if (bytes[reader.at] === 10) reader.at += 1
  const start = reader.at
  return { number, value, content: () => inflated(bytes, start, dict) }
}

function inflated(bytes: Buffer, start: number, dict: PdfDict): Buffer {
  const length = dict.entries.get('Length')
  const end = typeof length === 'number' ? start + length : bytes.indexOf('endstream', start)
  if (end < start || end > bytes.length) throw new Damaged('a stream without end')
  const raw = bytes.subarray(start, end)
  const filters = dict.entries.get('Filter')
  const names = (itemsOf(filters) ?? (filters === undefined ? [] : [filters])).map(nameOf)
  if (names.length === 0) return raw
  if (names.length > 1 || names[0] !== 'FlateDecode') throw new Damaged('a filter that is not read')
  const params = dict.entries.get('DecodeParms')
  return unpredicted(inflate(raw), dictOf(itemsOf(params)?.[0] ?? params))
}

function inflate(raw: Buffer): Buffer {
  try {
    return inflateSync(raw, { maxOutputLength: MOST_INFLATED })
  } catch (error) {
    throw new Damaged(error instanceof Error ? error.message : 'a broken stream')
  }
}

// Tables are written as differences from the row above (PNG predictors).
function unpredicted(data: Buffer, params: PdfDict | null): Buffer {
  const predictor = params?.entries.get('Predictor') ?? 1
  if (predictor === 1) return data
  if (typeof predictor !== 'number' || predictor < 10) throw new Damaged('a predictor that is not read')
  const columns = params?.entries.get('Columns') ?? 1
  if (typeof columns !== 'number' || columns < 1 || columns > 1024) throw new Damaged('no columns')
  const rows = Math.floor(data.length / (columns + 1))
  const made = Buffer.alloc(rows * columns)
  for (let row = 0; row < rows; row += 1) {
    const filter = data[row * (columns + 1)] ?? 0
    for (let column = 0; column < columns; column += 1) {
      const to = row * columns + column
      const left = column > 0 ? (made[to - 1] ?? 0) : 0
      const up = row > 0 ? (made[to - columns] ?? 0) : 0
      const corner = row > 0 && column > 0 ? (made[to - columns - 1] ?? 0) : 0
      const told = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]
      if (told === undefined) throw new Damaged('a predictor that is not read')
      made[to] = (data[row * (columns + 1) + 1 + column] ?? 0) + told
    }
  }
  return made
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}
