import { inflateSync } from 'node:zlib'
import { Damaged, dictOf, itemsOf, nameOf, ValueReader, type PdfDict, type PdfValue } from './pdf-values.ts'

/** Where an object stands: at a place of the file, or in a stream of objects; or that it is gone. */
export type Place =
  | { readonly kind: 'at'; readonly offset: number }
  | { readonly kind: 'in'; readonly stream: number; readonly index: number }
  | { readonly kind: 'gone' }

/** One saving of the file: the table of what it wrote. */
export interface Section {
  readonly offset: number
  readonly places: ReadonlyMap<number, Place>
  readonly trailer: PdfDict
}

const MOST_SECTIONS = 5000
const MOST_OBJECTS = 2_000_000
const MOST_INFLATED = 64 * 1024 * 1024
// Programs look for the address of the table near the end, some within 1 kB, some within more.
const TAIL = 4096

/** The address that the end of a file gives for its table; null where there is none. */
export function startOf(bytes: Buffer, end: number): number | null {
  const from = Math.max(0, end - TAIL)
  const tail = bytes.toString('latin1', from, end)
  const found = /startxref\s+(\d{1,12})/.exec(tail.slice(Math.max(0, tail.lastIndexOf('startxref'))))
  return found ? Number(found[1]) : null
}

/** The savings of a file, newest first. Throws `Damaged` where one cannot be read. */
export function sectionsOf(bytes: Buffer): Section[] {
  const sections: Section[] = []
  const seen = new Set<number>()
  let next = startOf(bytes, bytes.length)
  let objects = 0
  while (next !== null) {
    if (seen.has(next) || sections.length > MOST_SECTIONS) throw new Damaged('savings without end')
    seen.add(next)
    const section = sectionAt(bytes, next)
    objects += section.places.size
    if (objects > MOST_OBJECTS) throw new Damaged('too many objects')
    sections.push(section)
    const before = section.trailer.entries.get('Prev')
    next = typeof before === 'number' ? before : null
  }
  if (sections.length === 0) throw new Damaged('no table')
  return sections
}

function sectionAt(bytes: Buffer, offset: number): Section {
  const reader = new ValueReader(bytes, offset)
  if (reader.word() !== 'xref') return streamSection(bytes, offset)
  const places = new Map<number, Place>()
  for (;;) {
    const first = reader.word()
    if (first === 'trailer') break
    readRows(reader, Number(first), places)
  }
  const trailer = dictOf(reader.value())
  if (!trailer) throw new Damaged('a table without trailer')
  const beside = trailer.entries.get('XRefStm')
  if (typeof beside === 'number')
    for (const [number, place] of streamSection(bytes, beside).places)
      if (!places.has(number) || places.get(number)?.kind === 'gone') places.set(number, place)
  return { offset, places, trailer }
}

function readRows(reader: ValueReader, first: number, places: Map<number, Place>): void {
  const count = Number(reader.word())
  if (!Number.isInteger(first) || !Number.isInteger(count) || count > MOST_OBJECTS)
    throw new Damaged('not a table')
  for (let number = first; number < first + count; number += 1) {
    const offset = Number(reader.word())
    reader.word()
    const state = reader.word()
    if (!Number.isInteger(offset) || (state !== 'n' && state !== 'f')) throw new Damaged('not a table')
    places.set(number, state === 'n' ? { kind: 'at', offset } : { kind: 'gone' })
  }
}

function streamSection(bytes: Buffer, offset: number): Section {
  const { value, content } = objectAt(bytes, offset)
  const trailer = dictOf(value)
  if (!trailer || nameOf(trailer.entries.get('Type')) !== 'XRef' || !content) throw new Damaged('no table')
  const [w0 = 0, w1 = 0, w2 = 0] = numbersOf(trailer.entries.get('W'))
  const size = trailer.entries.get('Size')
  const index = numbersOf(trailer.entries.get('Index'))
  const ranges = index.length > 0 ? index : [0, typeof size === 'number' ? size : 0]
  const places = new Map<number, Place>()
  const rows = content()
  const width = w0 + w1 + w2
  if (width === 0 || width > 24) throw new Damaged('no table')
  let at = 0
  const field = (length: number): number => {
    let number = 0
    for (let last = at + length; at < last; at += 1) number = number * 256 + (rows[at] ?? 0)
    return number
  }
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    const first = ranges[range] ?? 0
    const count = ranges[range + 1] ?? 0
    for (let number = first; number < first + count && at + width <= rows.length; number += 1) {
      const kind = w0 === 0 ? 1 : field(w0)
      const [second, third] = [field(w1), field(w2)]
      if (kind === 0) places.set(number, { kind: 'gone' })
      if (kind === 1) places.set(number, { kind: 'at', offset: second })
      if (kind === 2) places.set(number, { kind: 'in', stream: second, index: third })
    }
  }
  return { offset, places, trailer }
}

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

function numbersOf(value: PdfValue | undefined): number[] {
  return (itemsOf(value) ?? []).filter((item) => typeof item === 'number')
}

interface InStream {
  readonly number: number
  readonly value: PdfValue
}

/** The objects of a file as they were at one of its savings. */
export class Objects {
  private readonly bytes: Buffer
  private readonly places = new Map<number, Place>()
  private readonly opened = new Map<number, readonly InStream[]>()

  constructor(bytes: Buffer) {
    this.bytes = bytes
  }

  /** Puts a saving on top. */
  add(section: Section): void {
    for (const [number, place] of section.places) this.places.set(number, place)
    this.opened.clear()
  }

  /** A copy to look back at. */
  copy(): Objects {
    const copy = new Objects(this.bytes)
    for (const [number, place] of this.places) copy.places.set(number, place)
    return copy
  }

  placeOf(number: number): Place | undefined {
    const place = this.places.get(number)
    return place?.kind === 'gone' ? undefined : place
  }

  /** The numbers of all objects there are. */
  numbers(): number[] {
    return [...this.places].flatMap(([number, place]) => (place.kind === 'gone' ? [] : [number]))
  }

  /** What a value is once references are followed. Throws `Damaged` where an object is not where it should be. */
  resolve(value: PdfValue | undefined): PdfValue {
    let found: PdfValue = value ?? null
    for (let step = 0; typeof found === 'object' && found?.kind === 'ref'; step += 1) {
      if (step > 20) throw new Damaged('references without end')
      found = this.object(found.number)
    }
    return found
  }

  /** The value of an object; null where there is none. */
  object(number: number): PdfValue {
    const place = this.placeOf(number)
    if (!place || place.kind === 'gone') return null
    if (place.kind === 'in') {
      const held = this.inside(place.stream)[place.index]
      if (held?.number !== number) throw new Damaged('another object stands here')
      return held.value
    }
    return this.at(number, place.offset).value
  }

  /** The bytes of a stream; null where the object has none. */
  content(number: number): Buffer | null {
    const place = this.placeOf(number)
    return place?.kind === 'at' ? (this.at(number, place.offset).content?.() ?? null) : null
  }

  private at(number: number, offset: number): FoundObject {
    const found = objectAt(this.bytes, offset)
    if (found.number !== number) throw new Damaged('another object stands here')
    return found
  }

  private inside(stream: number): readonly InStream[] {
    const known = this.opened.get(stream)
    if (known) return known
    const place = this.placeOf(stream)
    if (place?.kind !== 'at') throw new Damaged('no stream of objects')
    const { value, content } = this.at(stream, place.offset)
    const dict = dictOf(value)
    const [count, first] = [dict?.entries.get('N'), dict?.entries.get('First')]
    if (!content || typeof count !== 'number' || typeof first !== 'number')
      throw new Damaged('no stream of objects')
    const data = content()
    const heads = new ValueReader(data, 0)
    const values: InStream[] = []
    for (let at = 0; at < count; at += 1) {
      const number = Number(heads.word())
      values.push({ number, value: new ValueReader(data, first + Number(heads.word())).value() })
    }
    this.opened.set(stream, values)
    return values
  }
}
