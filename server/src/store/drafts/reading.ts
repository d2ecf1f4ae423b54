import { sql } from 'kysely'
import type { Tx } from '../connect.ts'
import { draftColumns, draftPersonJoin, draftRow } from './rows.ts'
import type { DraftRow, FlatRow, UnitName } from './rows.ts'

/** The drafts of a document in the order of its text, without those that were joined to others. */
export async function draftsOf(
  tx: Tx,
  workspaceId: string,
  documentId: string,
): Promise<readonly DraftRow[]> {
  const { rows } = await sql<FlatRow>`select ${draftColumns} from draft r ${draftPersonJoin}
    where r.workspace_id = ${workspaceId} and r.document_id = ${documentId} and r.merged_into is null
    order by r.position, r.id`.execute(tx)
  return rows.map(draftRow)
}

/** One draft; null when the asker sees none. */
export async function draftById(tx: Tx, workspaceId: string, draftId: string): Promise<DraftRow | null> {
  const { rows } = await sql<FlatRow>`select ${draftColumns} from draft r ${draftPersonJoin}
    where r.workspace_id = ${workspaceId} and r.id = ${draftId} and r.merged_into is null`.execute(tx)
  return rows[0] ? draftRow(rows[0]) : null
}

/** Every draft of a document with what the engine proposed, joined ones too: for measuring the engine. */
export async function draftsWithOriginals(
  tx: Tx,
  workspaceId: string,
  documentId: string,
): Promise<readonly DraftRow[]> {
  const { rows } = await sql<FlatRow>`select ${draftColumns} from draft r ${draftPersonJoin}
    where r.workspace_id = ${workspaceId} and r.document_id = ${documentId} order by r.position, r.id`.execute(
    tx,
  )
  return rows.map(draftRow)
}

/** Names of units by id. */
export async function unitNames(
  tx: Tx,
  workspaceId: string,
  unitIds: readonly string[],
): Promise<ReadonlyMap<string, UnitName>> {
  if (unitIds.length === 0) return new Map()
  const { rows } = await sql<UnitName>`select id, name, abbreviation, valid_to as "dissolvedOn" from unit
    where workspace_id = ${workspaceId} and id = any(${[...new Set(unitIds)]}::uuid[])`.execute(tx)
  return new Map(rows.map((row) => [row.id, row]))
}

/** Which unit judges what a document orders: its issuer, else the leading body of its system in the province. */
export async function judgingUnitOf(tx: Tx, workspaceId: string, documentId: string): Promise<string | null> {
  const { rows } = await sql<{ id: string | null }>`
    select coalesce(d.issuer_unit_id, (select u.id from unit u
      where u.workspace_id = d.workspace_id and 'leadership' = any(u.groups) and u.level = 'province'
        and u.valid_to is null and u.kind = case d.system when 'party' then 'party' when 'council' then 'council'
          when 'front' then 'front' else 'state' end
      order by u.rank, u.id limit 1)) as id
    from document d where d.workspace_id = ${workspaceId} and d.id = ${documentId}`.execute(tx)
  return rows[0]?.id ?? null
}
