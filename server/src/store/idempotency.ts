import { sql } from 'kysely'
import type { Database } from './connect.ts'

/** A key under which one person sends one request, however often the network makes them repeat it. */
export type RequestKey = { workspaceId: string; personId: string; key: string; requestHash: Buffer }

export type KeyState =
  /** Nobody has used it: the caller may go on, and owes `finishKey` or `freeKey`. */
  | { kind: 'fresh' }
  | { kind: 'in-progress' }
  | { kind: 'other-request' }
  | { kind: 'answered'; status: number; response: unknown }

// A holder that was killed never frees its key; no request lasts this long.
const abandoned = sql<Date>`now() - interval '2 minutes'`

/** Takes the key for a request, or tells what became of the request that holds it. */
export async function takeKey(database: Database, request: RequestKey): Promise<KeyState> {
  const taken = await database
    .insertInto('idempotency_key')
    .values(rowOf(request))
    .onConflict((conflict) =>
      conflict
        .columns(['workspace_id', 'person_id', 'key'])
        .doUpdateSet({ created_at: sql`now()`, request_hash: request.requestHash })
        .where('idempotency_key.status', 'is', null)
        .where('idempotency_key.created_at', '<', abandoned),
    )
    .returning('key')
    .executeTakeFirst()
  if (taken) return { kind: 'fresh' }
  const held = await database
    .selectFrom('idempotency_key')
    .select(['request_hash', 'status', 'response'])
    .where('workspace_id', '=', request.workspaceId)
    .where('person_id', '=', request.personId)
    .where('key', '=', request.key)
    .executeTakeFirst()
  if (!held) return { kind: 'in-progress' }
  if (!held.request_hash.equals(request.requestHash)) return { kind: 'other-request' }
  if (held.status === null) return { kind: 'in-progress' }
  return { kind: 'answered', status: held.status, response: held.response }
}

/** Keeps the answer for repetitions. */
export async function finishKey(
  database: Database,
  request: RequestKey,
  answer: { status: number; response: unknown },
): Promise<void> {
  await database
    .updateTable('idempotency_key')
    .set({ status: answer.status, response: JSON.stringify(answer.response ?? null) })
    .where('workspace_id', '=', request.workspaceId)
    .where('person_id', '=', request.personId)
    .where('key', '=', request.key)
    .execute()
}

/** Frees the key of a request that changed nothing, so that it can be corrected and sent again. */
export async function freeKey(database: Database, request: RequestKey): Promise<void> {
  await database
    .deleteFrom('idempotency_key')
    .where('workspace_id', '=', request.workspaceId)
    .where('person_id', '=', request.personId)
    .where('key', '=', request.key)
    .where('status', 'is', null)
    .execute()
}

/** Forgets keys older than a day; returns how many. */
export async function forgetKeys(database: Database): Promise<number> {
  const gone = await database
    .deleteFrom('idempotency_key')
    .where('created_at', '<', sql<Date>`now() - interval '1 day'`)
    .executeTakeFirst()
  return Number(gone.numDeletedRows)
}

function rowOf(request: RequestKey) {
  return {
    workspace_id: request.workspaceId,
    person_id: request.personId,
    key: request.key,
    request_hash: request.requestHash,
  }
}
