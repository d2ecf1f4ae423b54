import type { Place, Section } from './sections.ts'
import { objectAt, type FoundObject } from './streams.ts'
import { Damaged, dictOf, ValueReader, type PdfValue } from './values.ts'

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
