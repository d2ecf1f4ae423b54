import { sql } from 'kysely'
import type { Tx } from '../connect.ts'

/** A registered document as citations name it. */
export interface NamedDocument {
  readonly id: string
  readonly symbol: string | null
  readonly type: string | null
  readonly title: string | null
  readonly issuer: string | null
  readonly issuedOn: string | null
}

/** One mention of another document, with that document where it is registered. */
export interface CitationLine {
  readonly id: string
  readonly span: { readonly start: number; readonly end: number }
  readonly quote: string
  readonly type: string
  readonly symbol: string | null
  readonly date: string | null
  readonly issuer: string | null
  readonly name: string | null
  readonly provision: string | null
  readonly role: string
  readonly document: NamedDocument | null
}

const named = sql`json_build_object('id', d.id, 'symbol', d.symbol, 'type', d.type, 'title', d.title,
  'issuer', d.issuer, 'issuedOn', d.issued_on)`

/** What a document cites, in the order of its text. */
export async function citationsOf(
  tx: Tx,
  workspaceId: string,
  documentId: string,
): Promise<readonly CitationLine[]> {
  const { rows } = await sql<CitationLine>`
    select c.id, json_build_object('start', c.span_start, 'end', c.span_end) as span, c.quote, c.type, c.symbol, c.date,
      c.issuer, c.name, c.provision, c.role, case when d.id is not null then ${named} end as document
    from citation c left join document d on d.workspace_id = c.workspace_id and d.id = c.cited_id
    where c.workspace_id = ${workspaceId} and c.document_id = ${documentId}
    order by c.span_start, c.id`.execute(tx)
  return rows
}

/** The documents that cite this one, newest first. */
export async function citedBy(
  tx: Tx,
  workspaceId: string,
  documentId: string,
): Promise<readonly NamedDocument[]> {
  const { rows } = await sql<{ document: NamedDocument }>`select ${named} as document from document d
    where d.workspace_id = ${workspaceId} and d.id <> ${documentId} and exists (select 1 from citation c
      where c.workspace_id = d.workspace_id and c.document_id = d.id and c.cited_id = ${documentId})
    order by d.issued_on desc nulls last, d.id limit 500`.execute(tx)
  return rows.map((row) => row.document)
}

/**
 * Links citations both ways: those of this document to what is registered, and older ones that name it. A date that
 * both know must be the same, since symbols are used again every year. Returns how many older ones were linked.
 */
export async function linkCitations(tx: Tx, workspaceId: string, documentId: string): Promise<number> {
  const same = sql`d.symbol_key = c.symbol_key and (c.date is null or d.issued_on is null or c.date = d.issued_on)`
  await sql`update citation c set cited_id = (select d.id from document d
      where d.workspace_id = c.workspace_id and ${same} and d.id <> c.document_id
      order by d.issued_on = c.date desc nulls last, d.issued_on desc nulls last limit 1)
    where c.workspace_id = ${workspaceId} and c.document_id = ${documentId} and c.symbol_key is not null`.execute(
    tx,
  )
  // What named this document before its symbol was corrected names it no longer.
  await sql`update citation c set cited_id = null from document d
    where c.workspace_id = ${workspaceId} and c.cited_id = ${documentId} and d.workspace_id = c.workspace_id
      and d.id = ${documentId} and not coalesce(${same}, false)`.execute(tx)
  const { numAffectedRows } = await sql`update citation c set cited_id = d.id from document d
    where c.workspace_id = ${workspaceId} and c.cited_id is null and c.document_id <> ${documentId}
      and d.workspace_id = c.workspace_id and d.id = ${documentId} and ${same}`.execute(tx)
  return Number(numAffectedRows ?? 0)
}
