/** A name, without its slash. */
export interface PdfName {
  readonly kind: 'name'
  readonly name: string
}
/** A string with the place of its token in the file, brackets included. */
export interface PdfString {
  readonly kind: 'string'
  readonly bytes: Buffer
  readonly start: number
  readonly end: number
  readonly hex: boolean
}
/** An address of an object. */
export interface PdfRef {
  readonly kind: 'ref'
  readonly number: number
}
export interface PdfArray {
  readonly kind: 'array'
  readonly items: readonly PdfValue[]
}
export interface PdfDict {
  readonly kind: 'dict'
  readonly entries: ReadonlyMap<string, PdfValue>
  /** A key stands in it twice: programs differ in which they take. */
  readonly repeated: boolean
  readonly start: number
  readonly end: number
}
/** A value of a file: a tree without the bytes of streams. */
export type PdfValue = null | boolean | number | PdfName | PdfString | PdfRef | PdfArray | PdfDict

/** Thrown where the bytes are none of what the format allows. */
export class Damaged extends Error {}

const DEEPEST = 60
const WHITE = new Set([0, 9, 10, 12, 13, 32])
const DELIMITER = new Set(Array.from('()<>[]{}/%', (sign) => sign.charCodeAt(0)))
const [LESS, GREATER, SLASH, OPEN, CLOSE, PERCENT, BACKSLASH] = Array.from('<>/()%\\', (sign) =>
  sign.charCodeAt(0),
) as [number, number, number, number, number, number, number]
const [SQUARE_OPEN, SQUARE_CLOSE] = [0x5b, 0x5d]
const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

/** Reads values from bytes, one after the other. Throws `Damaged`. */
export class ValueReader {
  readonly bytes: Buffer
  at: number

  constructor(bytes: Buffer, at: number) {
    this.bytes = bytes
    this.at = at
  }

  /** The next value; a reference counts as one. */
  value(depth = 0): PdfValue {
    if (depth > DEEPEST) throw new Damaged('too deep')
    this.skip()
    const first = this.bytes[this.at]
    if (first === undefined) throw new Damaged('end of file')
    if (first === SLASH) return this.name()
    if (first === OPEN) return this.literal()
    if (first === SQUARE_OPEN) return this.array(depth)
    if (first === LESS) return this.bytes[this.at + 1] === LESS ? this.dict(depth) : this.hex()
    return this.wordOrRef()
  }

  /** The next run of letters or digits, e.g. `obj`. */
  word(): string {
    this.skip()
    const start = this.at
    while (this.isRegular(this.bytes[this.at])) this.at += 1
    return this.bytes.toString('latin1', start, this.at)
  }

  skip(): void {
    for (;;) {
      const sign = this.bytes[this.at]
      if (sign === PERCENT) {
        while (this.at < this.bytes.length && this.bytes[this.at] !== 10 && this.bytes[this.at] !== 13)
          this.at += 1
      } else if (sign !== undefined && WHITE.has(sign)) this.at += 1
      else return
    }
  }

  private isRegular(sign: number | undefined): boolean {
    return sign !== undefined && !WHITE.has(sign) && !DELIMITER.has(sign)
  }

  private wordOrRef(): PdfValue {
    const word = this.word()
    if (word === 'true') return true
    if (word === 'false') return false
    if (word === 'null') return null
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) throw new Damaged(`not a value: ${word.slice(0, 20)}`)
    const number = Number(word)
    if (!/^\d{1,10}$/.test(word)) return number
    const after = this.at
    if (/^\d{1,5}$/.test(this.word()) && this.word() === 'R') return { kind: 'ref', number }
    this.at = after
    return number
  }

  private name(): PdfName {
    this.at += 1
    const start = this.at
    while (this.isRegular(this.bytes[this.at])) this.at += 1
    const raw = this.bytes.toString('latin1', start, this.at)
    const name = raw.includes('#')
      ? raw.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      : raw
    return { kind: 'name', name }
  }

  private hex(): PdfString {
    const start = this.at
    const close = this.bytes.indexOf(GREATER, start)
    if (close < 0) throw new Damaged('a string without end')
    this.at = close + 1
    const digits = this.bytes.toString('latin1', start + 1, close).replace(/[\0\t\n\f\r ]/g, '')
    if (/[^0-9a-f]/i.test(digits)) throw new Damaged('not a hexadecimal string')
    const bytes = Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex')
    return { kind: 'string', bytes, start, end: this.at, hex: true }
  }

  private literal(): PdfString {
    const start = this.at
    const found: number[] = []
    let open = 0
    for (;;) {
      const sign = this.bytes[this.at]
      if (sign === undefined) throw new Damaged('a string without end')
      this.at += 1
      if (sign === BACKSLASH) found.push(...this.escaped())
      else {
        if (sign === OPEN) open += 1
        if (sign === CLOSE) open -= 1
        if (open === 0) break
        if (open > 1 || sign !== OPEN) found.push(sign)
      }
    }
    return { kind: 'string', bytes: Buffer.from(found), start, end: this.at, hex: false }
  }

  private escaped(): number[] {
    const octal = /^[0-7]{1,3}/.exec(this.bytes.toString('latin1', this.at, this.at + 3))?.[0]
    if (octal !== undefined) {
      this.at += octal.length
      return [Number.parseInt(octal, 8) & 0xff]
    }
    const sign = this.bytes[this.at] ?? 0
    this.at += 1
    if (sign === 13 && this.bytes[this.at] === 10) this.at += 1
    if (sign === 13 || sign === 10) return []
    return [ESCAPES[String.fromCharCode(sign)] ?? sign]
  }

  private array(depth: number): PdfArray {
    this.at += 1
    const items: PdfValue[] = []
    for (;;) {
      this.skip()
      if (this.bytes[this.at] === SQUARE_CLOSE) break
      items.push(this.value(depth + 1))
    }
    this.at += 1
    return { kind: 'array', items }
  }

  private dict(depth: number): PdfDict {
    const start = this.at
    this.at += 2
    const entries = new Map<string, PdfValue>()
    let repeated = false
    for (;;) {
      this.skip()
      if (this.bytes[this.at] === GREATER && this.bytes[this.at + 1] === GREATER) break
      if (this.bytes[this.at] !== SLASH) throw new Damaged('a key that is no name')
      const { name } = this.name()
      repeated ||= entries.has(name)
      entries.set(name, this.value(depth + 1))
    }
    this.at += 2
    return { kind: 'dict', entries, repeated, start, end: this.at }
  }
}

/** The dictionary that a value is; an empty one where it is none. */
export function dictOf(value: PdfValue | undefined): PdfDict | null {
  return typeof value === 'object' && value?.kind === 'dict' ? value : null
}

/** The items of an array; null where the value is none. */
export function itemsOf(value: PdfValue | undefined): readonly PdfValue[] | null {
  return typeof value === 'object' && value?.kind === 'array' ? value.items : null
}

/** The name that a value is. */
export function nameOf(value: PdfValue | undefined): string | null {
  return typeof value === 'object' && value?.kind === 'name' ? value.name : null
}

/** The number of the object that a value points at. */
export function refOf(value: PdfValue | undefined): number | null {
  return typeof value === 'object' && value?.kind === 'ref' ? value.number : null
}

/** The words of a string: UTF-16 or UTF-8 by its mark, else Latin. */
export function wordsOf(value: PdfValue | undefined): string | null {
  if (typeof value !== 'object' || value?.kind !== 'string') return null
  const { bytes } = value
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    const even = bytes.subarray(2, bytes.length - (bytes.length % 2))
    return Buffer.from(even).swap16().toString('utf16le')
  }
  const utf8 = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return utf8 ? bytes.toString('utf8', 3) : bytes.toString('latin1')
}

/** Whether two values say the same; places in the file do not count. */
export function sameValue(one: PdfValue | undefined, other: PdfValue | undefined): boolean {
  return written(one) === written(other)
}

function written(value: PdfValue | undefined): string {
  if (value === undefined || value === null) return 'null'
  if (typeof value !== 'object') return String(value)
  switch (value.kind) {
    case 'name':
      return `/${JSON.stringify(value.name)}`
    case 'string':
      return `<${value.bytes.toString('hex')}>`
    case 'ref':
      return `${value.number} R`
    case 'array':
      return `[${value.items.map(written).join(' ')}]`
    case 'dict': {
      const pairs = [...value.entries].map(([key, held]) => `${JSON.stringify(key)} ${written(held)}`)
      return `<<${pairs.toSorted().join(' ')}>>`
    }
  }
}
