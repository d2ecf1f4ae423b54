import { sql } from 'kysely'
import type { RowScope, Tx } from '../connect.ts'

/**
 * Notes that the caller looks at the overview and answers when it had last looked before this visit; null the first
 * time. A visit ends when nothing was looked at for half an hour, so that reloading does not make the news old.
 */
export async function visit(tx: Tx, scope: RowScope, now: Date): Promise<Date | null> {
  const { rows } = await sql<{ seen: Date | null; since: Date | null }>`
    select overview_seen_at as seen, overview_since as since from person
    where workspace_id = ${scope.workspaceId} and id = ${scope.personId}`.execute(tx)
  const { seen, since } = rows[0] ?? { seen: null, since: null }
  const away = seen === null ? Infinity : now.getTime() - seen.getTime()
  const before = away > 30 * 60_000 ? seen : since
  // A page that is kept fresh asks often; a note a minute is enough.
  if (away > 60_000) {
    await sql`update person set overview_seen_at = ${now}, overview_since = ${before}
      where workspace_id = ${scope.workspaceId} and id = ${scope.personId}`.execute(tx)
  }
  return before
}
