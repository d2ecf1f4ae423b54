import { sql } from 'kysely'
import type { Tx } from '../connect.ts'

/** What is kept of the recognition of a document besides its pages. */
export interface NewRecognition {
  readonly documentId: string
  /** The arrival whose pages are handed over. */
  readonly arrivalId: string
  readonly confidence: number
  readonly doubts: readonly object[]
  readonly milliseconds: number
  readonly refused: readonly number[]
}

/** Keeps a recognition with its document: the pages pass from the arrival to it. */
export async function insertRecognition(
  tx: Tx,
  workspaceId: string,
  recognition: NewRecognition,
): Promise<void> {
  const { documentId, arrivalId } = recognition
  await tx
    .insertInto('document_recognition')
    .values({
      workspace_id: workspaceId,
      document_id: documentId,
      confidence: recognition.confidence,
      doubts: JSON.stringify(recognition.doubts),
      milliseconds: recognition.milliseconds,
      refused: [...recognition.refused],
    })
    .execute()
  await sql`insert into document_page (workspace_id, document_id, page, recognition)
    select workspace_id, ${documentId}, page, recognition from arrival_page
    where workspace_id = ${workspaceId} and arrival_id = ${arrivalId} and recognition is not null`.execute(tx)
}

/** The recognition of a document without its pages. */
export interface KeptRecognition {
  /** How many were recognised. */
  readonly pages: number
  readonly confidence: number
  readonly doubts: readonly unknown[]
  readonly refused: readonly number[]
  readonly searchable: { readonly sha256: string; readonly size: number } | null
}

/** The recognition of a document; null when it is no scan, or the asker may not read it. */
export async function recognitionOf(
  tx: Tx,
  workspaceId: string,
  documentId: string,
): Promise<KeptRecognition | null> {
  const { rows } = await sql<KeptRecognition>`select confidence, doubts, refused,
      (select count(*)::int from document_page p where p.workspace_id = r.workspace_id
        and p.document_id = r.document_id) as pages,
      case when searchable_sha256 is not null
        then json_build_object('sha256', searchable_sha256, 'size', searchable_size) end as searchable
    from document_recognition r where workspace_id = ${workspaceId} and document_id = ${documentId}`.execute(
    tx,
  )
  return rows[0] ?? null
}

/** The recognised pages of a document in order, or one of them. */
export async function documentPages(
  tx: Tx,
  workspaceId: string,
  documentId: string,
  page?: number,
): Promise<readonly unknown[]> {
  const { rows } = await sql<{ recognition: unknown }>`select recognition from document_page
    where workspace_id = ${workspaceId} and document_id = ${documentId}
      and (${page ?? null}::integer is null or page = ${page ?? null}::integer) order by page`.execute(tx)
  return rows.map((row) => row.recognition)
}

/** Remembers where the searchable copy of a document is kept. */
export async function keepSearchable(
  tx: Tx,
  workspaceId: string,
  documentId: string,
  copy: { readonly sha256: string; readonly size: number },
): Promise<void> {
  await sql`update document_recognition set searchable_sha256 = ${copy.sha256}, searchable_size = ${copy.size}
    where workspace_id = ${workspaceId} and document_id = ${documentId}`.execute(tx)
}
