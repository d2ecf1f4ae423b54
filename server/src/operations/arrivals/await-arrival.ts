import { setTimeout as pause } from 'node:timers/promises'
import type { Scope } from '../../access/index.ts'
import { arrivalById, type Arrival } from '../../store/arrivals/index.ts'
import { documentSheet } from '../../store/documents/index.ts'
import { inScope } from '../../store/index.ts'
import type { Context } from '../context.ts'
import type { Arrived, Registered } from '../documents/index.ts'
import { workOnArrival } from './work.ts'

const LOOK_EVERY = 500

/** Why an arrival became no document. */
export interface ArrivalFailed {
  readonly kind: 'refused'
  readonly reason: string
  readonly facts: Readonly<Record<string, string | number>>
}

/**
 * Works on an arrival, or waits while a server is at it, until it has ended; `tell` is told how many pages are recognised.
 * One that somebody stopped meanwhile stays an arrival.
 */
export async function awaitArrival(
  context: Context,
  scope: Scope,
  { id }: Arrival,
  tell: (done: number, all: number) => void,
): Promise<Registered | Arrived | ArrivalFailed> {
  const { workspaceId } = scope
  const look = (): Promise<Arrival | null> =>
    inScope(context.database, scope, (tx) => arrivalById(tx, workspaceId, id))
  let told = ''
  const watch = setInterval(() => {
    look().then(
      (now) => {
        const far = `${now?.pagesDone}/${now?.pages}`
        if (!now?.pages || far === told) return
        told = far
        tell(now.pagesDone, now.pages)
      },
      // The work itself says what is wrong with the database.
      () => undefined,
    )
  }, LOOK_EVERY)
  const { signal } = new AbortController()
  try {
    while ((await workOnArrival(context, workspaceId, id, signal)) === 'busy') await pause(LOOK_EVERY)
  } finally {
    clearInterval(watch)
  }
  const ended = await look()
  if (!ended) throw new Error('an arrival that was worked on is not there')
  const { document, reason, facts, signedCopy } = ended
  const sheet =
    document &&
    (await inScope(context.database, scope, (tx) => documentSheet(tx, workspaceId, document.id, scope.today)))
  if (sheet) return { kind: signedCopy ? 'known' : 'registered', document: sheet, signedCopy }
  return reason === null ? { kind: 'arrived', arrival: ended } : { kind: 'refused', reason, facts }
}
