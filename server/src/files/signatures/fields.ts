import {
  Damaged,
  Objects,
  dictOf,
  itemsOf,
  nameOf,
  objectAt,
  refOf,
  sectionsOf,
  wordsOf,
} from './pdf/index.ts'
import type { PdfDict, PdfValue, Section } from './pdf/index.ts'

/** The dictionary of a signature, where it stands in the file. */
export interface FoundSignature {
  readonly field: string | null
  /** The object it is; null where it stands inside its field. */
  readonly number: number | null
  readonly dict: PdfDict
}

/** The signatures of a file, and its savings where these can be read (newest first). */
export interface FoundSignatures {
  readonly signatures: readonly FoundSignature[]
  readonly sections: readonly Section[] | null
}

const MOST_FIELDS = 50_000
const DEEPEST = 40

/** Finds the signatures of a PDF: those of its form, and those whose field was taken away. */
export function findSignatures(bytes: Buffer): FoundSignatures {
  if (!bytes.includes('/ByteRange')) return { signatures: [], sections: null }
  const sections = read(() => sectionsOf(bytes))
  const objects = sections && newest(bytes, sections)
  const named = (objects && read(() => signaturesOfForm(objects, sections))) ?? []
  const known = new Set(named.map(({ dict }) => dict.start))
  const loose = looseSignatures(bytes).filter(({ dict }) => !known.has(dict.start))
  const signatures = [...named, ...loose].toSorted((one, other) => endOf(one.dict) - endOf(other.dict))
  return { signatures, sections }
}

function endOf(dict: PdfDict): number {
  const [, , from, length] = itemsOf(dict.entries.get('ByteRange')) ?? []
  return typeof from === 'number' && typeof length === 'number' ? from + length : 0
}

function newest(bytes: Buffer, sections: readonly Section[]): Objects {
  const objects = new Objects(bytes)
  for (const section of sections.toReversed()) objects.add(section)
  return objects
}

function read<T>(look: () => T): T | null {
  try {
    return look()
  } catch (error) {
    if (error instanceof Damaged || error instanceof RangeError) return null
    throw error
  }
}

function signaturesOfForm(objects: Objects, sections: readonly Section[]): FoundSignature[] {
  const root = dictOf(objects.resolve(sections[0]?.trailer.entries.get('Root')))
  const form = dictOf(objects.resolve(root?.entries.get('AcroForm')))
  const found: FoundSignature[] = []
  const seen = new Set<number>()
  let fields = 0
  const walk = (value: PdfValue, kind: string | null, above: string | null, depth: number): void => {
    const number = refOf(value)
    if (number !== null && seen.has(number)) return
    if (number !== null) seen.add(number)
    fields += 1
    if (fields > MOST_FIELDS || depth > DEEPEST) return
    const field = dictOf(objects.resolve(value))
    if (!field) return
    const own = wordsOf(objects.resolve(field.entries.get('T')))
    const name = [above, own].filter((part) => part !== null).join('.') || null
    const type = nameOf(objects.resolve(field.entries.get('FT'))) ?? kind
    const held = field.entries.get('V')
    const dict = type === 'Sig' ? dictOf(objects.resolve(held)) : null
    if (dict) found.push({ field: name, number: refOf(held), dict })
    for (const kid of itemsOf(objects.resolve(field.entries.get('Kids'))) ?? [])
      walk(kid, type, name, depth + 1)
  }
  for (const field of itemsOf(objects.resolve(form?.entries.get('Fields'))) ?? []) walk(field, null, null, 0)
  return found
}

const LOOK_BACK = 2 * 1024 * 1024
const MOST_LOOSE = 2000

// A signature that no field names any more still says what was signed; one of a file inside this file does not fit here.
function looseSignatures(bytes: Buffer): FoundSignature[] {
  const found: FoundSignature[] = []
  const looked = new Set<number>()
  for (
    let at = bytes.indexOf('/ByteRange');
    at >= 0 && looked.size < MOST_LOOSE;
    at = bytes.indexOf('/ByteRange', at + 1)
  ) {
    const begin = objectBefore(bytes, at)
    if (begin === null || looked.has(begin)) continue
    looked.add(begin)
    const object = read(() => objectAt(bytes, begin))
    const dict = dictOf(object?.value)
    const contents = dict?.entries.get('Contents')
    const [, gap] = itemsOf(dict?.entries.get('ByteRange')) ?? []
    const fits = typeof contents === 'object' && contents?.kind === 'string' && contents.start === gap
    if (object && dict && fits && dict.start < at && at < dict.end)
      found.push({ field: null, number: object.number, dict })
  }
  return found
}

function objectBefore(bytes: Buffer, at: number): number | null {
  const word = bytes.lastIndexOf(' obj', at)
  if (word < 0 || at - word > LOOK_BACK) return null
  const head = /(\d{1,10})\s+\d{1,5}$/.exec(bytes.toString('latin1', Math.max(0, word - 20), word))
  return head ? word - head[0].length : null
}
