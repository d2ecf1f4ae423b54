import { sql } from 'kysely'
import type { Tx } from '../connect.ts'
import type { DocumentName } from '../tasks/index.ts'

/** A document whose drafts wait for a person, with how many there are and how many lack something. */
export interface DocumentToReview extends DocumentName {
  readonly drafts: number
  readonly incomplete: number
}

/** Documents that wait for review, the longest waiting first, and how many drafts of all of them lack something. */
export async function documentsToReview(
  tx: Tx,
  workspaceId: string,
  limit: number,
): Promise<{ readonly documents: readonly DocumentToReview[]; readonly incomplete: number }> {
  const { rows } = await sql<DocumentToReview & { all: number }>`
    select d.id, d.symbol, d.type, d.title, d.issuer, d.issued_on as "issuedOn",
      coalesce(c.drafts, 0)::int as drafts, coalesce(c.incomplete, 0)::int as incomplete,
      (sum(coalesce(c.incomplete, 0)) over ())::int as "all"
    from document d left join (
      select document_id, count(*) as drafts, count(*) filter (where cardinality(missing) > 0) as incomplete
      from draft where workspace_id = ${workspaceId} and state in ('open', 'accepted') group by document_id
    ) c on c.document_id = d.id
    where d.workspace_id = ${workspaceId} and d.status in ('waiting', 'in-review')
    order by d.registered_at, d.id limit ${limit}`.execute(tx)
  return { documents: rows.map(({ all: _, ...document }) => document), incomplete: rows[0]?.all ?? 0 }
}
