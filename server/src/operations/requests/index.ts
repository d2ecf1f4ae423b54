/**
 * Requests that must not happen twice. A key chosen by the caller and a fingerprint of the request come in; the
 * outcome of the first run goes out, however often it is sent. Promised: what was written under a key is not written
 * again, even where the server was killed before it could answer; a refused run, or one that wrote nothing, frees its key.
 */
import { isRefused, refuse, type Refused } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import { finishKey, forgetKeys, freeKey, takeKey, underKey } from '../../store/index.ts'
import type { Context } from '../context.ts'

/** What a run came to, as it will be told again. */
export type Outcome = { readonly status: number; readonly response: unknown }

type KeyRefusal = 'idempotency-in-progress' | 'idempotency-key-reused' | 'idempotency-answer-lost'

/** Runs `run` unless this key has an outcome already, which is then handed back as `replayed`. */
export async function onlyOnce<R extends Refused<string>>(
  context: Context,
  scope: Scope,
  request: { key: string; requestHash: Buffer },
  run: () => Promise<Outcome | R>,
): Promise<(Outcome & { replayed: boolean }) | R | Refused<KeyRefusal>> {
  const key = { ...request, workspaceId: scope.workspaceId, personId: scope.personId }
  const state = await takeKey(context.database, key)
  if (state.kind === 'in-progress') return refuse('idempotency-in-progress')
  if (state.kind === 'other-request') return refuse('idempotency-key-reused')
  if (state.kind === 'answer-lost') return refuse('idempotency-answer-lost')
  if (state.kind === 'answered') return { status: state.status, response: state.response, replayed: true }
  const outcome = await underKey(key, run).catch(async (error: unknown) => {
    await freeKey(context.database, key, 'failed').catch(() => undefined)
    throw error
  })
  if (isRefused(outcome)) {
    await freeKey(context.database, key, 'refused')
    return outcome
  }
  await finishKey(context.database, key, outcome)
  return { ...outcome, replayed: false }
}

/** Forgets the keys of yesterday; a job does this daily. Returns how many. */
export function forgetOldRequests(context: Context): Promise<number> {
  return forgetKeys(context.database)
}
