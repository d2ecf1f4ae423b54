import type { Refused } from '@dieuhanh/domain'
import type { LegacyEncoding } from './legacy/index.ts'

/** The formats that a text can be taken from. */
export type Format = 'docx' | 'doc' | 'rtf' | 'odt' | 'pdf' | 'html' | 'txt'

/** Files that hold other files. */
export type ContainerFormat = 'zip' | 'eml' | 'msg'

/** Why a file is not taken in. */
export type IntakeReason =
  | 'empty'
  | 'too-large'
  /** The name says one thing, the bytes another; `facts.found` says what they are. */
  | 'mislabelled'
  /** A format that is not read; `facts.found` names it where it is known. */
  | 'unsupported'
  | 'old-format'
  /** A picture, or a PDF of which a page is only a picture. */
  | 'scan'
  | 'encrypted'
  | 'broken'
  /** A zip bomb, a path that leaves its folder, an external entity; `facts.found` says which. */
  | 'hostile'
  | 'has-macros'
  | 'unknown-encoding'
  | 'no-text'
  | 'too-long'

/** A refusal of a file, with what its sentence needs: numbers, page, part, what was found. */
export interface IntakeRefused extends Refused<IntakeReason> {
  readonly facts?: Readonly<Record<string, string | number>>
  /** What could be read of a scan all the same: not the text of the file, but a mark of secrecy may stand in it. */
  readonly letters?: string
}

/** What the reader should know about the conversion itself, e.g. pages of a PDF that have no text. */
export type ConversionRemark =
  | { readonly code: 'pages-without-text'; readonly pages: readonly number[] }
  /** Letters of an older encoding were converted. */
  | { readonly code: 'legacy-encoding'; readonly encodings: readonly LegacyEncoding[] }
  /** Changes were tracked: insertions count as text, deletions do not. */
  | { readonly code: 'tracked-changes'; readonly count: number }
  /** Words of headers and footers, kept apart from the text. */
  | { readonly code: 'margins-apart'; readonly lines: readonly string[] }
  /** Notes that people hung onto the text; not read. */
  | { readonly code: 'comments-left-out'; readonly count: number }

/** A file as text, one paragraph per line, rows of tables as `| a | b |`. */
export interface Converted {
  readonly kind: 'converted'
  readonly format: Format
  readonly mediaType: string
  readonly text: string
  readonly remarks: readonly ConversionRemark[]
}

/** A file inside another, or why it is not taken out. */
export interface Part {
  /** Where it stood: `thang-6.zip/ke-hoach.docx`. */
  readonly path: string
  readonly name: string
  readonly content: Uint8Array | IntakeRefused
}

/** A file that holds others. */
export interface Unpacked {
  readonly kind: 'unpacked'
  readonly format: ContainerFormat
  readonly mediaType: string
  readonly parts: readonly Part[]
}

/** What a converter makes of a file. */
export interface Read {
  readonly text: string
  readonly remarks: readonly ConversionRemark[]
}

/** What the conversion may cost. Bytes are of the file as it came; the others of what it becomes. */
export interface IntakeLimits {
  readonly bytes: number
  readonly inflatedBytes: number
  readonly zipEntries: number
  readonly pages: number
  readonly characters: number
  /** How many files one may hold, and how deep in one another. */
  readonly parts: number
  readonly depth: number
}

/** The limits that ship. 50 MB is what a province's scanner makes of a long programme. */
export const intakeLimits: IntakeLimits = {
  bytes: 50 * 1024 * 1024,
  inflatedBytes: 256 * 1024 * 1024,
  zipEntries: 5_000,
  pages: 2_000,
  characters: 5_000_000,
  parts: 200,
  depth: 3,
}

export const mediaTypes: Readonly<Record<Format | ContainerFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  rtf: 'application/rtf',
  odt: 'application/vnd.oasis.opendocument.text',
  zip: 'application/zip',
  eml: 'message/rfc822',
  msg: 'application/vnd.ms-outlook',
  pdf: 'application/pdf',
  html: 'text/html',
  txt: 'text/plain',
}

/** XLSX, as the server writes it. */
export const sheetMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Refuses a file. */
export function refuseFile(
  reason: IntakeReason,
  facts: Readonly<Record<string, string | number>> = {},
): IntakeRefused {
  return { kind: 'refused', reason, facts }
}

/** Thrown inside a converter to leave it from any depth; `convert` turns it into the refusal it carries. */
export class Unreadable extends Error {
  readonly refusal: IntakeRefused

  constructor(reason: IntakeReason, facts: Readonly<Record<string, string | number>> = {}, letters = '') {
    super(reason)
    this.refusal = { ...refuseFile(reason, facts), ...(letters === '' ? {} : { letters }) }
  }
}
