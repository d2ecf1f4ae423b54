import { sql, type RawBuilder } from 'kysely'
import type { NamedDocument, PersonName } from '../documents/index.ts'
import { isoMoment, personJson } from '../documents/index.ts'

export type ArrivalState = 'waiting' | 'recognising' | 'reading' | 'done' | 'failed' | 'cancelled'
/** The states of an arrival on which there is work to do. */
export const arrivalsUnderWay: readonly ArrivalState[] = ['waiting', 'recognising', 'reading']

export type ArrivalSource = 'upload' | 'paste' | 'command-line' | 'folder' | 'mailbox'

/** The file that another came in, where its bytes are kept, and the path that the other stood under. */
export interface ArrivalContainer {
  readonly sha256: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly path: string
}

/** A file that has come and is not a document yet, or has become one. Moments are ISO 8601. */
export interface Arrival {
  readonly id: string
  /** Empty when nothing of the file may be kept. */
  readonly name: string
  readonly source: ArrivalSource
  readonly state: ArrivalState
  readonly scan: boolean
  readonly size: number
  readonly mediaType: string | null
  /** null: the bytes are gone. */
  readonly sha256: string | null
  readonly container: ArrivalContainer | null
  readonly pages: number | null
  readonly pagesDone: number
  readonly arrivedAt: string
  readonly arrivedBy: PersonName | null
  readonly personId: string | null
  readonly endedAt: string | null
  readonly document: NamedDocument | null
  readonly documents: number
  /** The document was in the register already, and this file was added to it because it is signed. */
  readonly signedCopy: boolean
  readonly reason: string | null
  readonly facts: Readonly<Record<string, string | number>>
  readonly attempts: number
  readonly revision: number
}

/** The columns of an `arrival a` with `person p` and `document d` joined. */
export const arrivalColumns: RawBuilder<Arrival> = sql`a.id, a.name, a.source, a.state, a.scan, a.size,
  a.media_type as "mediaType", a.sha256,
  case when a.container_sha256 is not null then json_build_object('sha256', a.container_sha256,
    'name', a.container_name, 'mediaType', a.container_media_type, 'size', a.container_size,
    'path', a.container_path) end as container,
  a.pages, a.pages_done as "pagesDone", ${isoMoment(sql`a.arrived_at`)} as "arrivedAt",
  ${personJson('p')} as "arrivedBy", a.person_id as "personId", ${isoMoment(sql`a.ended_at`)} as "endedAt",
  case when d.id is not null then json_build_object('id', d.id, 'symbol', d.symbol, 'type', d.type,
    'title', d.title, 'issuer', d.issuer, 'issuedOn', d.issued_on) end as document,
  a.documents, exists (select 1 from document_signed_copy c where c.workspace_id = a.workspace_id
    and c.sha256 = a.sha256 and c.document_id = a.document_id) as "signedCopy", a.reason, a.facts, a.attempts, a.revision`

/** `person p` and `document d` of an `arrival a`. */
export const arrivalJoins: RawBuilder<unknown> = sql`
  left join person p on p.workspace_id = a.workspace_id and p.id = a.person_id
  left join document d on d.workspace_id = a.workspace_id and d.id = a.document_id`
