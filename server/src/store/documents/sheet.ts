import type { Reading } from '@dieuhanh/understanding'
import { sql } from 'kysely'
import type { Tx } from '../connect.ts'
import { isoMoment, lineColumns, personJoin, personJson, sheetColumns, sheetJoins } from './rows.ts'
import type { DocumentSheet, PersonName } from './rows.ts'

/** Reads the page of a document; null when the asker sees no such document. */
export async function documentSheet(
  tx: Tx,
  workspaceId: string,
  documentId: string,
  today: string,
): Promise<DocumentSheet | null> {
  const { rows } = await sql<DocumentSheet>`select ${lineColumns(today)}, ${sheetColumns}
    from document d ${personJoin} ${sheetJoins}
    where d.workspace_id = ${workspaceId} and d.id = ${documentId}`.execute(tx)
  return rows[0] ?? null
}

/** Whether the asker sees this document. */
export async function documentExists(tx: Tx, workspaceId: string, documentId: string): Promise<boolean> {
  const { rows } = await sql`select 1 from document
    where workspace_id = ${workspaceId} and id = ${documentId}`.execute(tx)
  return rows.length > 0
}

/** Finds the document with the same bytes, as its original or as a signed copy, else the one of the same symbol, issuer and day. */
export async function knownDocument(
  tx: Tx,
  workspaceId: string,
  sha256: string,
  identityKey: string | null,
): Promise<string | null> {
  const copied = sql`(select document_id from document_signed_copy
    where workspace_id = ${workspaceId} and sha256 = ${sha256})`
  const { rows } = await sql<{ id: string }>`select id from document
    where workspace_id = ${workspaceId}
      and (sha256 = ${sha256} or id = ${copied} or identity_key = ${identityKey})
    order by sha256 = ${sha256} or coalesce(id = ${copied}, false) desc limit 1`.execute(tx)
  return rows[0]?.id ?? null
}

/** The words of a document with its newest reading. */
export interface ReadText {
  readonly text: string
  readonly reading: Reading
}

/** Reads the words of a document with its newest reading; null for those who may not see them. */
export async function readText(tx: Tx, workspaceId: string, documentId: string): Promise<ReadText | null> {
  const { rows } = await sql<ReadText>`select x.text, g.reading from document_text x
    join lateral (select reading from reading r where r.workspace_id = x.workspace_id
      and r.document_id = x.document_id order by r.created_at desc, r.id desc limit 1) g on true
    where x.workspace_id = ${workspaceId} and x.document_id = ${documentId}`.execute(tx)
  return rows[0] ?? null
}

/** A passage of a document that a task was made from. */
export interface Passage {
  readonly quote: string
  readonly start: number
}

/** The passages of those tasks of the document that the asker sees, in the order of the text. */
export async function passagesOf(
  tx: Tx,
  workspaceId: string,
  documentId: string,
): Promise<readonly Passage[]> {
  const { rows } = await sql<Passage>`select distinct quote, span_start as start from task
    where workspace_id = ${workspaceId} and document_id = ${documentId} and quote is not null
    order by start`.execute(tx)
  return rows
}

/** One thing that happened to a document. */
export interface DocumentHappening {
  readonly at: string
  readonly person: PersonName | null
  readonly kind: string
  readonly details: Readonly<Record<string, unknown>>
}

/** The history of a document, newest first. */
export async function documentHappenings(
  tx: Tx,
  workspaceId: string,
  documentId: string,
): Promise<readonly DocumentHappening[]> {
  const { rows } =
    await sql<DocumentHappening>`select ${isoMoment(sql`e.at`)} as at, ${personJson('p')} as person,
      e.kind, e.details
    from document_event e left join person p on p.workspace_id = e.workspace_id and p.id = e.person_id
    where e.workspace_id = ${workspaceId} and e.document_id = ${documentId}
    order by e.at desc, e.id desc limit 500`.execute(tx)
  return rows
}

/** Where the original of a document is kept. */
export interface OriginalFile {
  readonly sha256: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
}

/** The original of a document; null when the asker sees no such document. */
export async function originalOf(
  tx: Tx,
  workspaceId: string,
  documentId: string,
): Promise<OriginalFile | null> {
  const { rows } = await sql<OriginalFile>`select f.sha256, f.name, f.media_type as "mediaType", f.size
    from document d join file f on f.workspace_id = d.workspace_id and f.id = d.file_id
    where d.workspace_id = ${workspaceId} and d.id = ${documentId}`.execute(tx)
  return rows[0] ?? null
}

/** Which of these addresses a row still names, in any workspace; for sweeping the file store as the owner. */
export async function keptFiles(tx: Tx, sha256s: readonly string[]): Promise<ReadonlySet<string>> {
  const asked = sql`any(${[...sha256s]}::text[])`
  const { rows } = await sql<{ sha256: string }>`select sha256 from file where sha256 = ${asked}
    union select sha256 from arrival where sha256 = ${asked}
    union select container_sha256 from arrival where container_sha256 = ${asked}
    union select searchable_sha256 from document_recognition where searchable_sha256 = ${asked}
    union select sha256 from export_job where sha256 = ${asked}`.execute(tx)
  return new Set(rows.map((row) => row.sha256))
}
