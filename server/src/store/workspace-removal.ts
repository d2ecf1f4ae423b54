import { sql } from 'kysely'
import type { Tx } from './connect.ts'

/**
 * Removes a workspace with everything in it, and the accounts that were people nowhere else. Only as the owner, for the
 * sample and for one that was never finished: real work is never removed. Returns whether there was one.
 */
export async function removeWorkspace(tx: Tx, workspaceId: string): Promise<boolean> {
  const { rows: accounts } = await sql<{ id: string }>`select p.account_id as id from person p
    where p.workspace_id = ${workspaceId} and p.account_id is not null and not exists (select 1 from person o
      where o.account_id = p.account_id and o.workspace_id <> p.workspace_id)`.execute(tx)
  await sql`update auth.session set workspace_id = null where workspace_id = ${workspaceId}`.execute(tx)
  for (const table of await tablesLeavesFirst(tx)) {
    await sql`delete from ${sql.table(table)} where workspace_id = ${workspaceId}`.execute(tx)
  }
  const ids = accounts.map((account) => account.id)
  await sql`delete from auth."user" where id = any(${ids}::text[])`.execute(tx)
  const { rows } = await sql`delete from workspace where id = ${workspaceId} returning id`.execute(tx)
  return rows.length > 0
}

/** The tables of workspaces, each before those that its foreign keys point to. */
async function tablesLeavesFirst(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ table: string; needs: string[] }>`
    select c.relname as "table", array(select distinct f.confrelid::regclass::text from pg_constraint f
      where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as needs
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id'
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`.execute(tx)
  const left = new Map(rows.map((row) => [row.table, row.needs]))
  const ordered: string[] = []
  while (left.size > 0) {
    const free = [...left.keys()].filter(
      (table) => ![...left.values()].some((needs) => needs.includes(table)),
    )
    if (free.length === 0) throw new Error('foreign keys of workspaces form a circle')
    for (const table of free) left.delete(table)
    ordered.push(...free)
  }
  return ordered
}
