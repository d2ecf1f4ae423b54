/**
 * Files into text. In: bytes and the name they came under. Out: their text, one paragraph per line; of a file that
 * holds others, these; or a refusal that says what is wrong with the file. Promised: what the bytes are decides, never the name alone; a hostile file costs
 * no more than the limits say; nothing in a file runs and nothing outside it is fetched.
 */
import { unpack } from './containers/index.ts'
import { readDoc } from './doc/index.ts'
import { readDocx } from './docx/index.ts'
import { readHtml } from './html/index.ts'
import { isContainer, kindOf, type DocumentKind } from './kinds.ts'
import { detectText } from './legacy/index.ts'
import { readOdt } from './odt/index.ts'
import { loadPdfReader, readPdf } from './pdf/index.ts'
import { readPlain } from './plain.ts'
import { readRtf } from './rtf/index.ts'
import { intakeLimits, mediaTypes, refuseFile, Unreadable } from './types.ts'
import type { Converted, IntakeLimits, IntakeRefused, Read, Unpacked } from './types.ts'

export { intakeLimits, mediaTypes, refuseFile, sheetMediaType, Unreadable } from './types.ts'
export { detectText, fromLegacy, isUnicode, vietnameseShare, type LegacyEncoding } from './legacy/index.ts'
export { openOle } from './ole.ts'
export { readPlain } from './plain.ts'
export { sniff } from './sniff.ts'
export { openZip, type CheckedZip } from './zip.ts'
export type {
  ConversionRemark,
  Converted,
  ContainerFormat,
  Format,
  IntakeLimits,
  IntakeReason,
  IntakeRefused,
  Part,
  Unpacked,
} from './types.ts'

/** Readies what takes time the first time, before a file asks for it. */
export async function loadReaders(): Promise<void> {
  await loadPdfReader(intakeLimits)
}

/** Takes the text out of a file, or the files that it holds. */
export async function convert(
  bytes: Uint8Array,
  name: string,
  limits: IntakeLimits,
): Promise<Converted | Unpacked | IntakeRefused> {
  if (bytes.byteLength === 0) return refuseFile('empty')
  if (bytes.byteLength > limits.bytes)
    return refuseFile('too-large', { limit: limits.bytes, size: bytes.byteLength })
  try {
    const kind = await kindOf(bytes, name, limits)
    const { format } = kind
    const mediaType = mediaTypes[format]
    if (isContainer(kind)) {
      const parts = await unpack(bytes, kind, limits)
      return parts.length === 0
        ? refuseFile('no-text')
        : { kind: 'unpacked', format: kind.format, mediaType, parts }
    }
    const { text, remarks } = sound(await read(bytes, kind, limits))
    if (text.length > limits.characters)
      return refuseFile('too-long', { characters: text.length, limit: limits.characters })
    if (!/\p{L}/u.test(text)) return refuseFile('no-text')
    return { kind: 'converted', format: kind.format, mediaType, text, remarks }
  } catch (error) {
    if (error instanceof Unreadable) return error.refusal
    throw error
  }
}

async function read(bytes: Uint8Array, kind: DocumentKind, limits: IntakeLimits): Promise<Read> {
  switch (kind.format) {
    case 'docx':
      return readDocx(kind.zip)
    case 'odt':
      return readOdt(kind.zip)
    case 'doc':
      return readDoc(kind.ole)
    case 'rtf':
      return readRtf(bytes)
    case 'pdf':
      return readPdf(bytes, limits)
    case 'html':
      return readHtml(bytes)
    case 'txt':
      return readPlain(bytes)
  }
}

// Letters that look Latin and are not: typed with an old font whose name is lost.
function sound({ text, remarks }: Read): Read {
  const found = remarks.some((remark) => remark.code === 'legacy-encoding') ? null : detectText(text)
  if (!found) return { text: storable(text), remarks }
  return {
    text: storable(found.text),
    remarks: [{ code: 'legacy-encoding', encodings: [found.encoding] }, ...remarks],
  }
}

// A database keeps neither U+0000 nor half a surrogate pair; both, like other control characters, are damage of the
// source and never letters.
function storable(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is taken out
  return text.replace(/[\u0000-\u0008\u000e-\u001f]/g, '').toWellFormed()
}
