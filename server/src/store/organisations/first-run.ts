import { sql } from 'kysely'
import type { Database, Tx } from '../connect.ts'

/** How far an installation has got: nothing yet, a sample that was cut off while it was made, or ready for people. */
export type InstallationState = 'nothing' | 'cut-off' | 'ready'

/** Looks before the first request is taken. */
export async function installationState(db: Database | Tx): Promise<InstallationState> {
  const { rows } = await sql<{ total: number; unfinished: number }>`
    select count(*)::int as total,
      count(*) filter (where sample and not coalesce((settings ->> 'complete')::boolean, false))::int as unfinished
    from workspace`.execute(db)
  const { total = 0, unfinished = 0 } = rows[0] ?? {}
  if (total === 0) return 'nothing'
  return unfinished === total ? 'cut-off' : 'ready'
}

/** Says that the sample is whole. */
export async function markSampleComplete(tx: Tx, workspaceId: string): Promise<void> {
  await sql`update workspace set settings = settings || '{"complete": true}' where id = ${workspaceId}`.execute(
    tx,
  )
}

/** Empties an installation whose first run was cut off: nobody has been let in yet, so nobody's work is in it. */
export async function emptyInstallation(tx: Tx): Promise<void> {
  await sql`truncate workspace, audit, idempotency_key, auth."user" cascade`.execute(tx)
}
