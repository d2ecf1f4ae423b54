import { Unreadable } from './types.ts'

/**
 * A text file as it is, character for character: UTF-8, or UTF-16 that says so at its start. Anything else is refused
 * rather than guessed. Throws `Unreadable`.
 */
export function readPlain(bytes: Uint8Array): string {
  const text = decodeText(bytes)
  if (text === null) throw new Unreadable('unknown-encoding')
  // Control characters besides layout: not a text, whatever its name.
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text))
    throw new Unreadable('mislabelled', { found: 'binary' })
  return text
}

/** Decodes by the byte order mark, else as UTF-8; `null` when the bytes are neither. The mark itself stays. */
export function decodeText(bytes: Uint8Array): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
