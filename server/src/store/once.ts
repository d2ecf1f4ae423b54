import { AsyncLocalStorage } from 'node:async_hooks'
import { sql } from 'kysely'
import type { Tx } from './connect.ts'

/** A key under which one person sends one request, however often the network makes them repeat it. */
export type RequestKey = { workspaceId: string; personId: string; key: string; requestHash: Buffer }

const running = new AsyncLocalStorage<RequestKey>()

/** Runs a request under its key: whatever transaction of it writes marks the key as well. */
export function underKey<T>(key: RequestKey, run: () => Promise<T>): Promise<T> {
  return running.run(key, run)
}

/**
 * The last statement of a transaction: where it wrote (or locked) something for a request with a key, the key says so from
 * the same commit on. A server killed between that commit and the keeping of the answer leaves a key that is not run again.
 */
export async function markKey(tx: Tx): Promise<void> {
  const key = running.getStore()
  if (!key) return
  await sql`update idempotency_key set wrote = true
    where workspace_id = ${key.workspaceId} and person_id = ${key.personId} and key = ${key.key}
    and pg_current_xact_id_if_assigned() is not null`.execute(tx)
}
