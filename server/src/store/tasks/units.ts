import { sql } from 'kysely'
import type { Tx } from '../connect.ts'

/** A unit, everything below it, and the units that were wholly merged into any of them: whose work it answers for. */
export async function unitsBelow(tx: Tx, workspaceId: string, unitId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive below as (
      select ${unitId}::uuid as id
      union
      select next.id from below b, lateral (
        select u.id from unit u where u.workspace_id = ${workspaceId} and u.parent_id = b.id
        union all
        select e.unit_id from unit_successor s
        join unit_event e on e.workspace_id = s.workspace_id and e.id = s.event_id
        where s.workspace_id = ${workspaceId} and s.unit_id = b.id and not s.partial
      ) next
    ) select id from below`.execute(tx)
  return rows.map((row) => row.id)
}

/** For each unit: itself and everything above it. */
export async function unitsAbove(
  tx: Tx,
  workspaceId: string,
  unitIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const { rows } = await sql<{ of: string; above: string[] }>`
    with recursive above as (
      select id as "of", id, parent_id from unit
      where workspace_id = ${workspaceId} and id = any(${[...unitIds]}::uuid[])
      union
      select a."of", u.id, u.parent_id from above a
      join unit u on u.workspace_id = ${workspaceId} and u.id = a.parent_id
    ) select "of", array_agg(id::text) as above from above group by "of"`.execute(tx)
  return new Map(rows.map((row) => [row.of, new Set(row.above)]))
}

/** The name of the workspace, for the head of a printed list. */
export async function workspaceName(tx: Tx, workspaceId: string): Promise<string> {
  const row = await tx
    .selectFrom('workspace')
    .select('name')
    .where('id', '=', workspaceId)
    .executeTakeFirstOrThrow()
  return row.name
}
