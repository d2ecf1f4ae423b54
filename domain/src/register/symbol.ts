import type { CivilDate, DocumentSystem } from '@dieuhanh/understanding'
import { foldMarks } from '@dieuhanh/understanding'
import { ISSUER_CODES, ISSUER_SHORT, ORGANS, SYSTEM_WORDS, TYPE_CODES } from './words.ts'

/** The parts of a document's symbol. */
export interface DocumentSymbol {
  /** As printed, with leading zeros: "05"; may carry letters or a point ("66.17", "15a"). */
  readonly number: string
  /** Only where the symbol has it: legal documents. */
  readonly year: number | null
  /** "NQ", "QĐ", "CTr"; null for official letters of the State and acts of the National Assembly. */
  readonly type: string | null
  /** "TU", "UBND", "QH15"; with the drafting unit of a letter ("UBND-VX"). */
  readonly issuer: string
  readonly style: 'party' | 'state' | 'normative' | 'assembly' | 'letter'
  /** Without blanks and "Số": "15-NQ/TU". */
  readonly normal: string
}

const LEAD = /^\s*(?:Văn bản\s+)?(?:Số|So|V\/v số)?\s*[:.]?\s*/iu
const LONGEST_SYMBOL = 200
const DASHES = /[‐‑‒–—−]/g
const ISSUER = String.raw`[\p{Lu}][\p{L}\d&.]*(?:-[\p{Lu}][\p{L}\d&.]*)*`
const TYPE = String.raw`\p{Lu}\p{L}{0,4}`
const ASSEMBLY = /^(?<number>\d{1,5})\/(?<year>(?:19|20)\d{2})\/(?<issuer>(?:UBTV)?QH\d{1,2})$/u
const NORMATIVE = new RegExp(
  String.raw`^(?<number>\d{1,5}(?:\.\d{1,3})?)\/(?<year>(?:19|20)\d{2})\/(?<type>${TYPE})-(?<issuer>${ISSUER})$`,
  'u',
)
const PARTY = new RegExp(String.raw`^(?<number>\d{1,6})-(?<type>${TYPE})\/(?<issuer>${ISSUER})$`, 'u')
const STATE = new RegExp(String.raw`^(?<number>\d{1,6}\p{Ll}?)\/(?<type>${TYPE})-(?<issuer>${ISSUER})$`, 'u')
const LETTER = new RegExp(String.raw`^(?<number>\d{1,6}\p{Ll}?)\/(?<issuer>${ISSUER})$`, 'u')

/**
 * The parts of a symbol, or null when the text is none. "15-NQ/TU", "Số: 15 - NQ/TU" and "số 15–NQ/TU" are the same; a party number
 * may look like a year ("2026-CV/TU" is letter 2026).
 */
export function parseSymbol(text: string): DocumentSymbol | null {
  if (text.length > LONGEST_SYMBOL) return null
  const normal = normalSymbol(text)
  const read = (style: DocumentSymbol['style'], pattern: RegExp): DocumentSymbol | null => {
    const found = pattern.exec(normal)?.groups
    if (!found) return null
    const { number = '', issuer = '', type = null, year } = found
    return { number, year: year === undefined ? null : Number(year), type, issuer, style, normal }
  }
  const state = read('state', STATE)
  const isState = state?.type != null && TYPE_CODES.has(foldMarks(state.type))
  return (
    read('assembly', ASSEMBLY) ??
    read('normative', NORMATIVE) ??
    read('party', PARTY) ??
    (isState ? state : read('letter', LETTER))
  )
}

/** A symbol as printed, without "Số", blanks and unusual dashes. */
export function normalSymbol(text: string): string {
  return text
    .normalize('NFC')
    .replace(LEAD, '')
    .replace(DASHES, '-')
    .replace(/\s*([/-])\s*/g, '$1')
    .replace(/[\s.;,]+$/, '')
    .trim()
}

/**
 * What two writings of one symbol have in common, for looking it up: no zeros in front, no marks, no capitals, and no difference
 * between slash and hyphen, which people mix. Null when the text is no symbol.
 */
export function symbolKey(text: string): string | null {
  // Typed without capitals ("15-nq/tu") it is still meant.
  const symbol = parseSymbol(text) ?? parseSymbol(text.toUpperCase())
  if (!symbol) return null
  return foldMarks(symbol.normal.replace(/^0+(?=\d)/, '')).replace(/[/-]+/g, '/')
}

/** The letterhead facts by which a document is recognised. */
export interface LetterheadFacts {
  readonly symbol: string | null
  readonly issuer: string | null
  readonly issuedOn: CivilDate | null
}

/** One key for symbol, issuer and day; null while any of them is unknown. Equal keys are the same document registered twice. */
export function documentIdentityKey(facts: LetterheadFacts): string | null {
  if (facts.symbol === null || facts.issuer === null || facts.issuedOn === null) return null
  const key = symbolKey(facts.symbol)
  const issuer = issuerKey(facts.issuer)
  return key === null || issuer === '' ? null : `${key}|${issuer}|${facts.issuedOn}`
}

/**
 * An issuer's name for comparing: short forms spelt out, no marks; the Standing Board, the Secretariat and the committee itself are
 * one issuer, since they number in one series.
 */
export function issuerKey(issuer: string): string {
  const folded = foldMarks(issuer)
    .replace(/[^a-z0-9.]+/g, ' ')
    .trim()
  return ISSUER_SHORT.reduce((text, [pattern, words]) => text.replace(pattern, words), folded)
    .replace(/[.\s]+/g, ' ')
    .replace(ORGANS, '')
    .trim()
}

/** The system that a document belongs to, by its symbol, else by its issuer. */
export function systemOfDocument(facts: {
  readonly symbol: string | null
  readonly issuer: string | null
}): DocumentSystem {
  const symbol = facts.symbol === null ? null : parseSymbol(facts.symbol)
  const byIssuer = facts.issuer === null ? undefined : systemOfIssuer(facts.issuer)
  if (!symbol) return byIssuer ?? 'unknown'
  const code = foldMarks(symbol.issuer)
  const coded = ISSUER_CODES.find(([, pattern]) => pattern.test(code))
  if (coded) return coded[0]
  // Front organisations number as the Party does; only their name tells.
  if (symbol.style === 'party') return byIssuer === 'front' ? 'front' : 'party'
  return 'state'
}

function systemOfIssuer(issuer: string): DocumentSystem | undefined {
  const folded = foldMarks(issuer).replace(/\s+/g, ' ').trim()
  return SYSTEM_WORDS.find(([, pattern]) => pattern.test(folded))?.[0]
}
