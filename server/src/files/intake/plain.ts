import { detectBytes, detectText, type LegacyEncoding } from './legacy/index.ts'
import { Unreadable, type Read } from './types.ts'

/**
 * A text file: UTF-8 and UTF-16 character for character, older Vietnamese encodings converted. Bytes that no encoding
 * makes words of are refused rather than guessed. Throws `Unreadable`.
 */
export function readPlain(bytes: Uint8Array): Read {
  const decoded = decodeText(bytes)
  const found = decoded === null ? detectBytes(bytes) : detectText(decoded)
  const text = found?.text ?? decoded
  if (text === null) throw new Unreadable('unknown-encoding')
  // Control characters besides layout: not a text, whatever its name.
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text))
    throw new Unreadable('mislabelled', { found: 'binary' })
  return { text, remarks: converted(found?.encoding) }
}

/** The remark that letters were converted, where they were. */
export function converted(encoding: LegacyEncoding | undefined): Read['remarks'] {
  return encoding === undefined ? [] : [{ code: 'legacy-encoding', encodings: [encoding] }]
}

/**
 * Decodes by the byte order mark, by where the zeros of UTF-16 stand, else as UTF-8; `null` when the bytes are none of
 * these. The mark itself stays.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : (utf16WithoutMark(bytes) ?? 'utf-8')
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-16 that does not say so: blanks and unmarked letters have a zero on one side, always the same. */
export function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(4096, bytes.byteLength & ~1)
  if (length < 8) return null
  let [even, odd] = [0, 0]
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1
    if (bytes[at + 1] === 0) odd += 1
  }
  const half = length / 2
  if (odd > half * 0.3 && even < half * 0.02) return 'utf-16le'
  if (even > half * 0.3 && odd < half * 0.02) return 'utf-16be'
  return null
}
