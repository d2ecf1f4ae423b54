import { withCapitals } from './capitals.ts'
import { HYPHEN_BYTE, isSyllable } from './lexicon/syllables.ts'
import { TCVN1_TABLE, TCVN3_TABLE, VISCII_TABLE, VNI_TABLE, VPS_TABLE } from './lexicon/tables.ts'

/** An encoding of Vietnamese from before Unicode; `tcvn1` is `tcvn3` with capitals that have marks. */
export type LegacyEncoding = 'tcvn3' | 'tcvn1' | 'vni' | 'vps' | 'viscii' | 'windows-1258'

const bytesOf = (table: string): Map<number, string> =>
  new Map(
    table
      .trim()
      .split(/\s+/)
      .map((entry) => [Number.parseInt(entry.slice(0, 2), 16), entry.slice(2)]),
  )

const TCVN3 = bytesOf(TCVN3_TABLE)
const TABLES: Readonly<Record<'tcvn3' | 'tcvn1' | 'vps' | 'viscii', ReadonlyMap<number, string>>> = {
  tcvn3: TCVN3,
  tcvn1: new Map([...bytesOf(TCVN1_TABLE), ...TCVN3]),
  vps: bytesOf(VPS_TABLE),
  viscii: bytesOf(VISCII_TABLE),
}
const VNI = new Map(
  VNI_TABLE.trim()
    .split(/\s+/)
    .map((entry) => [entry.slice(0, -1), entry.slice(-1)]),
)

// Bytes 80 to 9F as Windows shows them: `€` is 80.
const WINDOWS = new Map(
  Array.from(
    new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, at) => 128 + at)),
    (sign, at) => [sign.codePointAt(0) ?? 0, 128 + at],
  ),
)

/** The byte that a character stood for when bytes were read as Latin text or as a symbol font; -1 for none. */
export function byteOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x100) return code
  if (code >= 0xf020 && code <= 0xf0ff) return code - 0xf000
  return WINDOWS.get(code) ?? -1
}

/** Whether a text has letters that Windows of Western Europe does not have, so that it cannot be misread bytes. */
export function isUnicode(text: string): boolean {
  return BEYOND.test(text)
}

const BEYOND = /[[\u0100-\u017f\u01a0-\u01b0\u1e00-\u1eff\p{M}]--[ŒœŠšŸŽž]]/v

/**
 * Turns text that was read as Latin letters (`ViÖt Nam`) into Vietnamese (`Việt Nam`), in NFC. A text that has letters
 * which no such encoding can have is Unicode already, whatever its font is called, and stays as it is.
 */
export function fromLegacy(text: string, encoding: LegacyEncoding, capitals = false): string {
  if (isUnicode(text)) return text
  const converted = encoding === 'vni' ? fromVni(text) : fromBytes(text, encoding)
  const composed = withHyphensRead(converted.normalize('NFC'), encoding)
  if (capitals) return composed.toUpperCase()
  return encoding === 'tcvn3' ? withCapitals(composed) : composed
}

// The byte of ư is a hyphen to PDF and to some editors: `tr-ớc` is trước, `NQ-TU` is not.
function withHyphensRead(text: string, encoding: LegacyEncoding): string {
  if (encoding !== 'tcvn3' && encoding !== 'tcvn1') return text
  return text.replace(
    /(?<![\p{L}\d-])(\p{L}{0,3})-(\p{L}{1,4})(?![\p{L}\d-])/gu,
    (whole, before: string, after: string) => {
      const read = before + HYPHEN_BYTE + after
      return isSyllable(read) ? read : whole
    },
  )
}

function fromVni(text: string): string {
  const signs = Array.from(text, (sign) => {
    const byte = byteOf(sign)
    return byte >= 0xa0 ? String.fromCodePoint(byte) : sign
  })
  let converted = ''
  for (let at = 0; at < signs.length; at += 1) {
    const sign = signs[at] ?? ''
    const pair = VNI.get(sign + (signs[at + 1] ?? ''))
    if (pair !== undefined) at += 1
    converted += pair ?? VNI.get(sign) ?? sign
  }
  return converted
}

function fromBytes(text: string, encoding: Exclude<LegacyEncoding, 'vni'>): string {
  if (encoding === 'windows-1258')
    return new TextDecoder(encoding).decode(Uint8Array.from(text, (sign) => Math.max(0x3f, byteOf(sign))))
  const table = TABLES[encoding]
  return Array.from(text, (sign) => table.get(byteOf(sign)) ?? sign).join('')
}

/** Decodes bytes of a plain text. */
export function decodeLegacy(bytes: Uint8Array, encoding: LegacyEncoding): string {
  if (encoding === 'windows-1258') return new TextDecoder(encoding).decode(bytes).normalize('NFC')
  const latin = new TextDecoder('windows-1252').decode(bytes)
  if (encoding === 'vni') return fromVni(latin).normalize('NFC')
  const table = TABLES[encoding]
  let at = 0
  const text = Array.from(latin, (sign) => table.get(bytes[at++] ?? 0) ?? sign)
    .join('')
    .normalize('NFC')
  return encoding === 'tcvn3' ? withCapitals(text) : text
}
