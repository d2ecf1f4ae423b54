import type { LegacyEncoding } from './legacy/index.ts'
import type { ConversionRemark } from './types.ts'

/** What a converter notes while it reads. */
export interface Notes {
  readonly encodings: Set<LegacyEncoding>
  readonly margins: string[]
  changes: number
  comments: number
}

/** Nothing noted yet. */
export function newNotes(): Notes {
  return { encodings: new Set(), margins: [], changes: 0, comments: 0 }
}

const PAGE_NUMBER = /^(?:\p{L}{0,6}\s*)?[-–]?\s*\d{0,4}\s*(?:[-–]|\/\s*\d{0,4})?$/u
const MOST_LINES = 20

/** What of it the reader of the document should know. */
export function remarksOf(notes: Notes): ConversionRemark[] {
  const remarks: ConversionRemark[] = []
  if (notes.encodings.size > 0) remarks.push({ code: 'legacy-encoding', encodings: [...notes.encodings] })
  if (notes.changes > 0) remarks.push({ code: 'tracked-changes', count: notes.changes })
  if (notes.comments > 0) remarks.push({ code: 'comments-left-out', count: notes.comments })
  const lines = [...new Set(notes.margins.map((line) => line.replace(/\s+/g, ' ').trim()))]
  const told = lines.filter((line) => line !== '' && !PAGE_NUMBER.test(line)).slice(0, MOST_LINES)
  if (told.length > 0) remarks.push({ code: 'margins-apart', lines: told })
  return remarks
}
