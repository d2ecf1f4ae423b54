import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Real documents one after another, and where they came from. */
export interface Documents {
  readonly text: string
  readonly from: string
}

const root = join(import.meta.dirname, '../../..')
const whole = join(root, '../shared/data/seed-documents')
const golden = join(root, 'understanding/golden')

/** The five whole documents where they are at hand, otherwise the golden texts that ship with the engine. */
export function openDocuments(): Documents {
  return existsSync(whole)
    ? { text: joined(whole), from: 'the five whole documents of ../shared/data/seed-documents' }
    : { text: joined(golden), from: 'the golden texts of understanding/golden (../shared is not here)' }
}

/** The text again and again until it has this many bytes of UTF-8. */
export function repeated(text: string, bytes: number): string {
  return flat(text.repeat(Math.ceil(bytes / Buffer.byteLength(text))))
}

/** The first bytes of UTF-8 of the text said again and again. */
export function exactly(text: string, bytes: number): string {
  if (text === '') return ''
  const whole = repeated(text, bytes)
  const excess = Buffer.byteLength(whole) - bytes
  return flat(whole.slice(0, Math.round(whole.length * (1 - excess / Buffer.byteLength(whole)))))
}

/** One piece of memory, as a text is that came out of a file: not one glued together from pieces. */
function flat(text: string): string {
  return Buffer.from(text).toString()
}

function joined(folder: string): string {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return names.map((name) => `${readFileSync(join(folder, name), 'utf8')}\n`).join('')
}
