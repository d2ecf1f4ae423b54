import type { Reading } from '@dieuhanh/understanding'
import { sql } from 'kysely'
import { v7 } from 'uuid'
import type { Tx } from '../connect.ts'
import type { DocumentStatus, DocumentSystem } from './rows.ts'

/** Who a document is: what letterhead and signature say, or a person corrected. */
export interface DocumentIdentityRow {
  readonly type: string | null
  readonly symbol: string | null
  readonly symbolKey: string | null
  readonly identityKey: string | null
  readonly system: DocumentSystem
  readonly issuedOn: string | null
  readonly issuer: string | null
  readonly issuerUnitId: string | null
  readonly signer: string | null
  readonly signerTitle: string | null
  readonly place: string | null
  readonly title: string | null
  readonly recipients: readonly string[]
  readonly folded: string
}

/** A file on its way into the register: where its bytes are kept, and what it was called. */
export interface NewFile {
  readonly sha256: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
}

/** A document that comes into the register, with its original and its words. */
export interface NewDocument {
  readonly id: string
  readonly file: NewFile
  /** The file that it came in, where it was not by itself, and the path that it stood under. */
  readonly container: (NewFile & { readonly path: string }) | null
  readonly identity: DocumentIdentityRow
  readonly source: 'upload' | 'paste' | 'command-line' | 'sample' | 'folder' | 'mailbox'
  readonly personId: string | null
  readonly at: Date
  readonly text: string
  readonly folded: string
}

/**
 * Writes file, document and words. False when another document with the same bytes or identity was faster: then
 * nothing was written.
 */
export async function insertDocument(tx: Tx, workspaceId: string, document: NewDocument): Promise<boolean> {
  const { file, identity, container } = document
  const row = { workspace_id: workspaceId, person_id: document.personId }
  const fileId = await insertFile(tx, { ...row, created_at: document.at }, file)
  const containerId = container && (await containerFile(tx, { ...row, created_at: document.at }, container))
  const inserted = await tx
    .insertInto('document')
    .values({
      ...row,
      ...columnsOf(identity),
      id: document.id,
      file_id: fileId,
      container_file_id: containerId,
      container_path: container?.path ?? null,
      sha256: file.sha256,
      source: document.source,
      registered_at: document.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (inserted.numInsertedOrUpdatedRows === 0n) return false
  await tx
    .insertInto('document_text')
    .values({
      workspace_id: workspaceId,
      document_id: document.id,
      text: document.text,
      folded: document.folded,
    })
    .execute()
  return true
}

type FileRow = { readonly workspace_id: string; readonly person_id: string | null; readonly created_at: Date }

/** Writes the row of a file; its id. */
export async function insertFile(tx: Tx, row: FileRow, file: NewFile): Promise<string> {
  const id = v7()
  const { sha256, name, mediaType, size } = file
  await tx
    .insertInto('file')
    .values({ ...row, id, sha256, name, media_type: mediaType, size })
    .execute()
  return id
}

// What came in one file names one row.
async function containerFile(tx: Tx, row: FileRow, container: NewFile): Promise<string> {
  const { rows } = await sql<{ id: string }>`select f.id from file f
    where f.workspace_id = ${row.workspace_id} and f.sha256 = ${container.sha256} and exists (
      select 1 from document d where d.workspace_id = f.workspace_id and d.container_file_id = f.id)
    limit 1`.execute(tx)
  return rows[0]?.id ?? (await insertFile(tx, row, container))
}

function columnsOf(identity: DocumentIdentityRow) {
  return {
    type: identity.type,
    symbol: identity.symbol,
    symbol_key: identity.symbolKey,
    identity_key: identity.identityKey,
    system: identity.system,
    issued_on: identity.issuedOn,
    issuer: identity.issuer,
    issuer_unit_id: identity.issuerUnitId,
    signer: identity.signer,
    signer_title: identity.signerTitle,
    place: identity.place,
    title: identity.title,
    recipients: [...identity.recipients],
    folded: identity.folded,
  }
}

/** A reading as it is kept. */
export interface NewReading {
  readonly documentId: string
  readonly engineVersion: string
  readonly reading: Reading
  readonly milliseconds: number
  readonly at: Date
}

/** A mention of another document, as it is kept; `symbolKey` is what it is linked by. */
export interface NewCitation {
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly type: string
  readonly symbol: string | null
  readonly symbolKey: string | null
  readonly date: string | null
  readonly issuer: string | null
  readonly name: string | null
  readonly provision: string | null
  readonly role: string
}

/** Adds a reading beside the older ones; one engine version reads a document once. */
export async function insertReading(tx: Tx, workspaceId: string, reading: NewReading): Promise<void> {
  await tx
    .insertInto('reading')
    .values({
      workspace_id: workspaceId,
      id: v7(),
      document_id: reading.documentId,
      engine_version: reading.engineVersion,
      reading: JSON.stringify(reading.reading),
      milliseconds: reading.milliseconds,
      created_at: reading.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Takes the citations of an older reading out; only the owner may. */
export async function dropCitations(tx: Tx, workspaceId: string, documentId: string): Promise<void> {
  await tx
    .deleteFrom('citation')
    .where('workspace_id', '=', workspaceId)
    .where('document_id', '=', documentId)
    .execute()
}

/** Adds the citations of a reading. */
export async function insertCitations(
  tx: Tx,
  workspaceId: string,
  documentId: string,
  citations: readonly NewCitation[],
): Promise<void> {
  const rows = citations.map((citation) => ({
    workspace_id: workspaceId,
    id: v7(),
    document_id: documentId,
    span_start: citation.start,
    span_end: citation.end,
    quote: citation.quote,
    type: citation.type,
    symbol: citation.symbol,
    symbol_key: citation.symbolKey,
    date: citation.date,
    issuer: citation.issuer,
    name: citation.name,
    provision: citation.provision,
    role: citation.role,
  }))
  for (let from = 0; from < rows.length; from += 1000) {
    await tx
      .insertInto('citation')
      .values(rows.slice(from, from + 1000))
      .execute()
  }
}

/** Adds to the history of a document. */
export async function appendDocumentEvent(
  tx: Tx,
  workspaceId: string,
  event: { documentId: string; kind: string; personId: string | null; at: Date; details?: object },
): Promise<void> {
  await tx
    .insertInto('document_event')
    .values({
      workspace_id: workspaceId,
      id: v7(),
      document_id: event.documentId,
      kind: event.kind,
      at: event.at,
      person_id: event.personId,
      details: JSON.stringify(event.details ?? {}),
    })
    .execute()
}

/** Holds a document against other writers; null when the asker sees none. */
export async function lockDocument(
  tx: Tx,
  workspaceId: string,
  documentId: string,
): Promise<{ revision: number; status: DocumentStatus; issuedOn: string | null } | null> {
  const { rows } = await sql<{ revision: number; status: DocumentStatus; issuedOn: string | null }>`
    select revision, status, issued_on as "issuedOn" from document
    where workspace_id = ${workspaceId} and id = ${documentId} for update`.execute(tx)
  return rows[0] ?? null
}

/** Writes a corrected identity or another status. False when another document already has that identity. */
export async function updateDocument(
  tx: Tx,
  workspaceId: string,
  documentId: string,
  change: { identity?: DocumentIdentityRow; status?: DocumentStatus },
): Promise<boolean> {
  if (change.identity?.identityKey) {
    const { rows } = await sql`select 1 from document where workspace_id = ${workspaceId}
      and identity_key = ${change.identity.identityKey} and id <> ${documentId}`.execute(tx)
    if (rows.length > 0) return false
  }
  await tx
    .updateTable('document')
    .set({
      ...(change.identity ? columnsOf(change.identity) : {}),
      ...(change.status ? { status: change.status } : {}),
      revision: sql`revision + 1`,
    })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', documentId)
    .execute()
  return true
}

/** A document that an older engine read, with what was remarked then. */
export interface ReadBefore {
  readonly workspaceId: string
  readonly documentId: string
  readonly text: string
  readonly remarks: Reading['remarks']
}

/** Documents whose newest reading is not of this engine version, oldest first; for re-reading as the owner. */
export async function documentsReadBefore(
  tx: Tx,
  engineVersion: string,
  most: number,
): Promise<readonly ReadBefore[]> {
  const { rows } = await sql<ReadBefore>`
    select x.workspace_id as "workspaceId", x.document_id as "documentId", x.text,
      coalesce((select r.reading -> 'remarks' from reading r where r.workspace_id = x.workspace_id
        and r.document_id = x.document_id order by r.created_at desc, r.id desc limit 1), '[]') as remarks
    from document_text x
    where not exists (select 1 from reading r where r.workspace_id = x.workspace_id
      and r.document_id = x.document_id and r.engine_version = ${engineVersion})
    order by x.document_id limit ${most}`.execute(tx)
  return rows
}
