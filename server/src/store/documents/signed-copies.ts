import { sql } from 'kysely'
import type { Tx } from '../connect.ts'
import { isoMoment, personJson, type PersonName } from './rows.ts'
import type { OriginalFile } from './sheet.ts'
import { insertFile, type NewFile } from './writing.ts'

/** A signed file of a document that was in the register already; `addedAt` in ISO 8601. */
export interface SignedCopy<Facts> extends OriginalFile {
  readonly id: string
  readonly addedAt: string
  readonly addedBy: PersonName | null
  /** What the check of this version found; null where only an older one looked. */
  readonly facts: Facts | null
}

/** A signed file on its way to a document, with what was found of its signatures. */
export interface NewSignedCopy {
  readonly documentId: string
  readonly file: NewFile
  readonly personId: string | null
  readonly at: Date
  readonly version: number
  readonly facts: object
}

/** Adds a signed file to a document. False when a document has these bytes as such already: then nothing was written. */
export async function insertSignedCopy(tx: Tx, workspaceId: string, copy: NewSignedCopy): Promise<boolean> {
  const { file, documentId, at } = copy
  // Held, so that two who bring the same bytes at once come one after the other.
  await sql`select 1 from document where workspace_id = ${workspaceId} and id = ${documentId} for update`.execute(
    tx,
  )
  const { rows } = await sql`select 1 from document_signed_copy
    where workspace_id = ${workspaceId} and sha256 = ${file.sha256}`.execute(tx)
  if (rows.length > 0) return false
  const row = { workspace_id: workspaceId, person_id: copy.personId, created_at: at }
  await tx
    .insertInto('document_signed_copy')
    .values({
      workspace_id: workspaceId,
      document_id: documentId,
      file_id: await insertFile(tx, row, file),
      sha256: file.sha256,
      version: copy.version,
      facts: JSON.stringify(copy.facts),
      checked_at: at,
    })
    .execute()
  return true
}

/** The signed files that came after a document, in the order in which they came. */
export async function signedCopiesOf<Facts>(
  tx: Tx,
  workspaceId: string,
  documentId: string,
  version: number,
): Promise<readonly SignedCopy<Facts>[]> {
  const { rows } = await sql<
    SignedCopy<Facts>
  >`select f.id, f.sha256, f.name, f.media_type as "mediaType", f.size,
      ${isoMoment(sql`f.created_at`)} as "addedAt", ${personJson('p')} as "addedBy",
      case when c.version = ${version} then c.facts end as facts
    from document_signed_copy c
    join file f on f.workspace_id = c.workspace_id and f.id = c.file_id
    left join person p on p.workspace_id = f.workspace_id and p.id = f.person_id
    where c.workspace_id = ${workspaceId} and c.document_id = ${documentId}
    order by f.created_at, f.id`.execute(tx)
  return rows
}

/** Where a signed file of a document is kept; null when the asker sees no such file. */
export async function signedCopyFile(
  tx: Tx,
  workspaceId: string,
  documentId: string,
  fileId: string,
): Promise<OriginalFile | null> {
  const { rows } = await sql<OriginalFile>`select f.sha256, f.name, f.media_type as "mediaType", f.size
    from document_signed_copy c join file f on f.workspace_id = c.workspace_id and f.id = c.file_id
    where c.workspace_id = ${workspaceId} and c.document_id = ${documentId} and c.file_id = ${fileId}`.execute(
    tx,
  )
  return rows[0] ?? null
}

/** Keeps what a newer check found of the signatures of a signed file. */
export async function updateSignedCopy(
  tx: Tx,
  workspaceId: string,
  fileId: string,
  found: { readonly version: number; readonly facts: object; readonly at: Date },
): Promise<void> {
  await tx
    .updateTable('document_signed_copy')
    .set({ version: found.version, facts: JSON.stringify(found.facts), checked_at: found.at })
    .where('workspace_id', '=', workspaceId)
    .where('file_id', '=', fileId)
    .execute()
}
