import type { Refused } from '@dieuhanh/domain'

/** The formats that a text can be taken from. */
export type Format = 'docx' | 'pdf' | 'html' | 'txt'

/** Why a file is not taken in. */
export type IntakeReason =
  | 'empty'
  | 'too-large'
  /** The name says one thing, the bytes another; `facts.found` says what they are. */
  | 'mislabelled'
  /** A format that is not read; `facts.found` names it where it is known. */
  | 'unsupported'
  | 'old-format'
  /** A picture, or a PDF of pictures. */
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
}

/** What the reader should know about the conversion itself, e.g. pages of a PDF that have no text. */
export interface ConversionRemark {
  readonly code: 'pages-without-text'
  readonly pages: readonly number[]
}

/** A file as text, one paragraph per line, rows of tables as `| a | b |`. */
export interface Converted {
  readonly kind: 'converted'
  readonly format: Format
  readonly mediaType: string
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
}

/** The limits that ship. 50 MB is what a province's scanner makes of a long programme. */
export const intakeLimits: IntakeLimits = {
  bytes: 50 * 1024 * 1024,
  inflatedBytes: 256 * 1024 * 1024,
  zipEntries: 5_000,
  pages: 2_000,
  characters: 5_000_000,
}

export const mediaTypes: Readonly<Record<Format, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
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

  constructor(reason: IntakeReason, facts: Readonly<Record<string, string | number>> = {}) {
    super(reason)
    this.refusal = refuseFile(reason, facts)
  }
}
