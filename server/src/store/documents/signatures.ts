import { sql } from 'kysely'
import type { Tx } from '../connect.ts'

/** What a check of this version found of the signatures of a document; null while there was none. */
export async function signaturesOf<Facts>(
  tx: Tx,
  workspaceId: string,
  documentId: string,
  version: number,
): Promise<Facts | null> {
  const { rows } = await sql<{ facts: Facts }>`select facts from document_signatures
    where workspace_id = ${workspaceId} and document_id = ${documentId} and version = ${version}`.execute(tx)
  return rows[0]?.facts ?? null
}

/** Keeps what was found of the signatures of a document, in the place of what an older check found. */
export async function keepSignatures(
  tx: Tx,
  workspaceId: string,
  documentId: string,
  found: { readonly version: number; readonly facts: object; readonly at: Date },
): Promise<void> {
  const row = { version: found.version, facts: JSON.stringify(found.facts), checked_at: found.at }
  await tx
    .insertInto('document_signatures')
    .values({ ...row, workspace_id: workspaceId, document_id: documentId })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'document_id']).doUpdateSet(row))
    .execute()
}
