import { sql } from 'kysely'
import type { Tx } from '../connect.ts'

/** Where a unit is used: a table, and one of the units. */
export interface UnitUse {
  readonly unitId: string
  readonly table: string
}

// What a unit consists of; its history alone is no use of it.
const OWN = ['unit', 'unit_name', 'unit_event', 'unit_successor']

/**
 * The first use of any of these units in the whole workspace: every column of the catalogue that is named after units, so
 * that no table is forgotten; null where nothing names them.
 */
export async function firstUse(
  tx: Tx,
  workspaceId: string,
  unitIds: readonly string[],
): Promise<UnitUse | null> {
  const { rows: columns } = await sql<{ table: string; column: string; several: boolean }>`
    select c.relname as "table", a.attname as "column", a.atttypid = 'uuid[]'::regtype as several
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname ~ '(^|_)unit_ids?$'
      and a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype) and not c.relname = any(${OWN}::text[])
    order by c.relname, a.attnum`.execute(tx)
  const ids = sql`${[...unitIds]}::uuid[]`
  for (const { table, column, several } of columns) {
    const name = sql.ref(`t.${column}`)
    const named = several
      ? sql`select u as "unitId" from ${sql.table(table)} t, unnest(${name}) u
          where t.workspace_id = ${workspaceId} and ${name} && ${ids} and u = any(${ids}) limit 1`
      : sql`select ${name} as "unitId" from ${sql.table(table)} t
          where t.workspace_id = ${workspaceId} and ${name} = any(${ids}) limit 1`
    const { rows } = await sql<{ unitId: string }>`${named}`.execute(tx)
    if (rows[0]) return { unitId: rows[0].unitId, table }
  }
  return null
}
