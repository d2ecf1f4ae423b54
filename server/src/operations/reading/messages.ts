import type { CivilDate, Unit, UnitEvent } from '@dieuhanh/domain'
import type { Reading } from '@dieuhanh/understanding'
import type {
  ConversionRemark,
  Format,
  FromPool,
  IntakeLimits,
  IntakeReason,
  IntakeRefused,
  MarkedTable,
  OpenedScan,
  ReadTables,
  RowMark,
  SignatureFacts,
  Unpacked,
} from '../../files/index.ts'

/** Why a file was not read: the file itself, its secrecy mark, or its cost. */
export type ReadRefusal = IntakeReason | 'state-secret' | 'too-slow' | 'too-heavy' | 'crashed'

/** A refusal of the reader, with what its sentence needs. */
export interface ReadRefused {
  readonly kind: 'refused'
  readonly reason: ReadRefusal
  readonly expected?: readonly string[]
  readonly facts?: IntakeRefused['facts']
}

/** The units that a text may mention, of all times. */
export interface Mentionable {
  readonly units: readonly Unit[]
  readonly events: readonly UnitEvent[]
}

/** One file to be read. */
export interface ReadingJob {
  readonly bytes: Uint8Array
  /** The name the file came under; its extension must not contradict the bytes. */
  readonly name: string
  readonly organisation: Mentionable | null
  /** Units of this day are known by name where the text does not say its own day. */
  readonly today: CivilDate
  /** Refuse documents that carry a mark of state secrecy. */
  readonly refuseSecrets: boolean
  /** The bytes are the text (UTF-8) that was recognised of a scan of this format, not a file to be converted. */
  readonly recognised?: { readonly format: OpenedScan['format']; readonly mediaType: string }
}

/** A file understood. */
export interface ReadFile {
  readonly kind: 'read'
  readonly text: string
  readonly format: Format | OpenedScan['format']
  readonly mediaType: string
  readonly remarks: readonly ConversionRemark[]
  readonly reading: Reading
  readonly milliseconds: { readonly convert: number; readonly read: number }
}

/** A file that holds others, each to be read by itself. */
export type Opened = Unpacked

/** A file of tables to be read. */
export interface TablesJob {
  readonly kind: 'tables'
  readonly bytes: Uint8Array
  readonly name: string
}

/** A book in which words are to be set beside rows of a sheet. */
export interface MarkJob {
  readonly kind: 'mark'
  readonly bytes: Uint8Array
  readonly sheet: string
  readonly marks: readonly RowMark[]
}

/** A PDF whose signatures are to be checked. */
export interface SignaturesJob {
  readonly kind: 'signatures'
  readonly bytes: Uint8Array
}

/** The signatures of a file. */
export interface CheckedSignatures {
  readonly kind: 'signatures'
  readonly facts: SignatureFacts
}

/** Everything that the process is asked for; a job without a kind is a document. */
export type Job = ReadingJob | TablesJob | MarkJob | SignaturesJob

/** What each job is answered with. */
export type AnswerTo<J extends Job> = J extends TablesJob
  ? ReadTables | ReadRefused
  : J extends MarkJob
    ? MarkedTable | ReadRefused
    : J extends SignaturesJob
      ? CheckedSignatures | ReadRefused
      : ReadFile | Opened | ReadRefused

/** What goes to the process, and what comes back. */
export interface ToProcess {
  readonly id: number
  readonly job: Omit<ReadingJob, 'organisation'> | TablesJob | MarkJob | SignaturesJob
  /** `same`: as in the message before. */
  readonly organisation: Mentionable | null | 'same'
  readonly limits: IntakeLimits
}
export type FromProcess = FromPool<AnswerTo<Job>>
