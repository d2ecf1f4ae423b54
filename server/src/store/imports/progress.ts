import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../connect.ts'

/** How far the writing of an import is, or was when its writer was broken off. */
export interface ImportProgress {
  readonly done: number
  /** 0 while rows are still being checked. */
  readonly total: number
  readonly at: string
  /** Whether its writer is still at it. */
  readonly lives: boolean
}

const lock = (importId: RawBuilder<unknown>) => sql`hashtextextended('import ' || ${importId}::text, 0)`

/**
 * Makes this transaction the one writer of an import; false where another is at it. It stays so until it ends, or until
 * its process is killed: everybody else can tell.
 */
export async function becomeWriter(tx: Tx, importId: string): Promise<boolean> {
  const { rows } = await sql<{
    free: boolean
  }>`select pg_try_advisory_xact_lock(${lock(sql`${importId}`)}) as free`.execute(tx)
  return rows[0]?.free ?? false
}

/** Says how far the writing is; in a transaction beside the one that writes, which shows nothing until it ends. */
export async function noteProgress(
  tx: Tx,
  workspaceId: string,
  { importId, personId, done, total }: { importId: string; personId: string; done: number; total: number },
): Promise<void> {
  await sql`insert into sheet_import_progress (workspace_id, import_id, person_id, done, total)
    values (${workspaceId}, ${importId}, ${personId}, ${done}, ${total})
    on conflict (workspace_id, import_id) do update
    set done = excluded.done, total = excluded.total, person_id = excluded.person_id, updated_at = now()`.execute(
    tx,
  )
}

/** There is nothing more to say of the writing: it ended, with the transaction that says so. */
export async function endProgress(tx: Tx, workspaceId: string, importId: string): Promise<void> {
  await sql`delete from sheet_import_progress where workspace_id = ${workspaceId} and import_id = ${importId}`.execute(
    tx,
  )
}

/** The progress of the imports `i`, joined as `g`; null where nobody writes or wrote without an end. */
export const progressColumn: RawBuilder<unknown> = sql`case when g.import_id is not null then json_build_object(
  'done', g.done, 'total', g.total, 'at', to_json(g.updated_at) #>> '{}', 'lives', exists (select 1 from pg_locks k
    where k.locktype = 'advisory' and k.objsubid = 1 and k.database = (select oid from pg_database where datname = current_database())
    and (k.classid::bigint << 32 | k.objid::bigint) = ${lock(sql`i.id`)})) end`
export const progressJoin: RawBuilder<unknown> = sql`left join sheet_import_progress g on g.workspace_id = i.workspace_id and g.import_id = i.id`
