/**
 * Files into text. In: bytes and the name they came under. Out: their text, one paragraph per line, or a refusal that
 * says what is wrong with the file. Promised: what the bytes are decides, never the name alone; a hostile file costs
 * no more than the limits say; nothing in a file runs and nothing outside it is fetched.
 */
import { writeText } from './blocks.ts'
import { readDocx } from './docx/index.ts'
import { readHtml } from './html.ts'
import { loadPdfReader, readPdf } from './pdf/index.ts'
import { readPlain } from './plain.ts'
import { sniff, type Sniffed } from './sniff.ts'
import { mediaTypes, refuseFile, Unreadable } from './types.ts'
import type { ConversionRemark, Converted, Format, IntakeLimits, IntakeRefused } from './types.ts'

export { intakeLimits, mediaTypes, sheetMediaType } from './types.ts'
export type {
  ConversionRemark,
  Converted,
  Format,
  IntakeLimits,
  IntakeReason,
  IntakeRefused,
} from './types.ts'

/** Loads what only some formats need, before a file asks for it. */
export async function loadReaders(): Promise<void> {
  await loadPdfReader()
}

/** Takes the text out of a file. */
export async function convert(
  bytes: Uint8Array,
  name: string,
  limits: IntakeLimits,
): Promise<Converted | IntakeRefused> {
  if (bytes.byteLength === 0) return refuseFile('empty')
  if (bytes.byteLength > limits.bytes)
    return refuseFile('too-large', { limit: limits.bytes, size: bytes.byteLength })
  const format = formatOf(bytes, name)
  if (typeof format !== 'string') return format
  try {
    const { text, remarks } = await readers[format](bytes, limits)
    if (text.length > limits.characters) {
      return refuseFile('too-long', { characters: text.length, limit: limits.characters })
    }
    if (!/\p{L}/u.test(text)) return refuseFile('no-text')
    return { kind: 'converted', format, mediaType: mediaTypes[format], text, remarks }
  } catch (error) {
    if (error instanceof Unreadable) return error.refusal
    throw error
  }
}

type Read = { text: string; remarks: readonly ConversionRemark[] }

const readers: Readonly<Record<Format, (bytes: Uint8Array, limits: IntakeLimits) => Promise<Read>>> = {
  docx: async (bytes, limits) => ({ text: storable(writeText(await readDocx(bytes, limits))), remarks: [] }),
  pdf: async (bytes, limits) => {
    const { blocks, remarks } = await readPdf(bytes, limits)
    return { text: storable(writeText(blocks)), remarks }
  },
  html: async (bytes) => ({ text: storable(writeText(readHtml(bytes))), remarks: [] }),
  txt: async (bytes) => ({ text: readPlain(bytes), remarks: [] }),
}

// A database keeps neither U+0000 nor half a surrogate pair; both, like other control characters, are damage of the
// source and never letters.
function storable(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is taken out
  return text.replace(/[\u0000-\u0008\u000e-\u001f]/g, '').toWellFormed()
}

const FORMAT_OF_EXTENSION: Readonly<Record<string, Format>> = {
  docx: 'docx',
  pdf: 'pdf',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'txt',
  text: 'txt',
  md: 'txt',
}

const FORMAT_OF_BYTES: Partial<Record<Sniffed, Format>> = {
  zip: 'docx',
  pdf: 'pdf',
  html: 'html',
  text: 'txt',
}

function formatOf(bytes: Uint8Array, name: string): Format | IntakeRefused {
  const sniffed = sniff(bytes)
  const extension = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase()
  const said = extension === undefined ? undefined : FORMAT_OF_EXTENSION[extension]
  if (sniffed === 'ole') return oleRefusal(bytes)
  if (sniffed === 'image') return refuseFile('scan', { found: 'image' })
  if (sniffed === 'rtf') return refuseFile('old-format', { found: 'rtf' })
  const is = FORMAT_OF_BYTES[sniffed]
  if (is === undefined) {
    return refuseFile(said ? 'mislabelled' : 'unsupported', {
      found: sniffed,
      ...(extension ? { said: extension } : {}),
    })
  }
  if (said === undefined) {
    // A name without an extension says nothing; a name of another format says something else.
    return extension === undefined || is === 'txt'
      ? is
      : refuseFile('mislabelled', { found: is, said: extension })
  }
  // A text that begins with a tag is still a text when its name says so.
  if (said === is || (said === 'txt' && is === 'html')) return said
  if (said === 'html' && is === 'txt') return 'html'
  return refuseFile('mislabelled', { found: is, said: extension ?? '' })
}

// Word before 2007 and every encrypted Office file share one container.
function oleRefusal(bytes: Uint8Array): IntakeRefused {
  const name = Buffer.from('EncryptedPackage', 'utf16le')
  const encrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name)
  return encrypted ? refuseFile('encrypted') : refuseFile('old-format', { found: 'doc' })
}
