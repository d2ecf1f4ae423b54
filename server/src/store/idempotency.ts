import { sql } from 'kysely'
import type { Database } from './connect.ts'
import type { RequestKey } from './once.ts'

export type KeyState =
  /** Nobody has used it: the caller may go on, and owes `finishKey` or `freeKey`. */
  | { kind: 'fresh' }
  | { kind: 'in-progress' }
  | { kind: 'other-request' }
  /** What it asked was written, but its server was stopped before the answer was kept. */
  | { kind: 'answer-lost' }
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
        .where('idempotency_key.wrote', '=', false)
        .where('idempotency_key.created_at', '<', abandoned),
    )
    .returning('key')
    .executeTakeFirst()
  if (taken) return { kind: 'fresh' }
  const held = await database
    .selectFrom('idempotency_key')
    .select([
      'request_hash',
      'status',
      'response',
      'wrote',
      sql<boolean>`created_at < ${abandoned}`.as('abandoned'),
    ])
    .where('workspace_id', '=', request.workspaceId)
    .where('person_id', '=', request.personId)
    .where('key', '=', request.key)
    .executeTakeFirst()
  if (!held) return { kind: 'in-progress' }
  if (!held.request_hash.equals(request.requestHash)) return { kind: 'other-request' }
  if (held.status === null) return { kind: held.wrote && held.abandoned ? 'answer-lost' : 'in-progress' }
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

/**
 * Frees the key of a request that was refused, so that it can be corrected and sent again; of one that `failed` only
 * where nothing of it was written.
 */
export async function freeKey(
  database: Database,
  request: RequestKey,
  outcome: 'refused' | 'failed',
): Promise<void> {
  await database
    .deleteFrom('idempotency_key')
    .$if(outcome === 'failed', (question) => question.where('wrote', '=', false))
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
