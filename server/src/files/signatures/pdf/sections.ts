import { objectAt } from './streams.ts'
import { Damaged, dictOf, itemsOf, nameOf, ValueReader, type PdfDict, type PdfValue } from './values.ts'

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
    const digits = rows.subarray(at, at + length)
    at += length
    return digits.reduce((number, digit) => number * 256 + digit, 0)
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

function numbersOf(value: PdfValue | undefined): number[] {
  return (itemsOf(value) ?? []).filter((item) => typeof item === 'number')
}
