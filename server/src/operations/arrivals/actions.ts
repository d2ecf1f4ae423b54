import { refuse, type Refused } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import {
  arrivalById,
  arrivalCounts,
  arrivalLines,
  arrivalsUnderWay,
  changeArrival,
  deleteArrival,
  lockArrival,
  sourceStates,
  type Arrival,
  type ArrivalCounts,
  type ArrivalQuery,
  type SourceState,
} from '../../store/arrivals/index.ts'
import { inScope, recordAudit, type Tx } from '../../store/index.ts'
import type { Context } from '../context.ts'
import { cursorForms, pageOf, readCursor } from '../paging.ts'
import { restart } from './receive.ts'

/** What a person asks of the list of arrivals. */
export type ArrivalsQuestion = Pick<ArrivalQuery, 'state' | 'source' | 'limit'> & {
  readonly cursor?: string | undefined
}

/** Lists what has come, the latest first, with how many are under way, done, failed and cancelled. */
export async function listArrivals(
  context: Context,
  scope: Scope,
  { cursor, ...question }: ArrivalsQuestion,
): Promise<
  { items: readonly Arrival[]; nextCursor: string | null; counts: ArrivalCounts } | Refused<'bad-cursor'>
> {
  const after = readCursor(cursor, [cursorForms.moment, cursorForms.id])
  if (after !== null && 'kind' in after) return after
  const { workspaceId } = scope
  const { limit } = question
  return inScope(context.database, scope, async (tx) => {
    const found = await arrivalLines(tx, { ...question, workspaceId, after, limit: limit + 1 })
    const page = pageOf(found, limit, ({ key, id }) => [key, id])
    return { items: page.rows, nextCursor: page.nextCursor, counts: await arrivalCounts(tx, workspaceId) }
  })
}

/** How the watched folder and the mailbox of the workspace are doing. */
export async function listSources(context: Context, scope: Scope): Promise<readonly SourceState[]> {
  return inScope(context.database, scope, (tx) => sourceStates(tx, scope.workspaceId))
}

/** One arrival. */
export async function getArrival(
  context: Context,
  scope: Scope,
  id: string,
): Promise<Arrival | Refused<'not-found'>> {
  const arrival = await inScope(context.database, scope, (tx) => arrivalById(tx, scope.workspaceId, id))
  return arrival ?? refuse('not-found')
}

type ActionRefused = Refused<'not-found' | 'wrong-state' | 'arrival-bytes-gone'>

/** Stops the work on an arrival at once; its bytes are kept for a time, so that it can be tried again. */
export function cancelArrival(context: Context, scope: Scope, id: string): Promise<Arrival | ActionRefused> {
  return act(context, scope, id, 'arrival.cancel', (tx) =>
    changeArrival(tx, scope.workspaceId, id, arrivalsUnderWay, { state: 'cancelled' }),
  )
}

/** Tries an arrival again that failed or was cancelled; pages that were recognised are not recognised again. */
export function retryArrival(context: Context, scope: Scope, id: string): Promise<Arrival | ActionRefused> {
  return act(context, scope, id, 'arrival.retry', async (tx, { sha256 }) =>
    sha256 === null ? refuse('arrival-bytes-gone') : restart(tx, scope.workspaceId, id),
  )
}

async function act(
  context: Context,
  scope: Scope,
  id: string,
  action: string,
  change: (tx: Tx, arrival: Arrival) => Promise<boolean | Refused<'arrival-bytes-gone'>>,
): Promise<Arrival | ActionRefused> {
  const { workspaceId, personId, requestId } = scope
  return inScope(context.database, scope, async (tx) => {
    const arrival = await lockArrival(tx, workspaceId, id)
    if (!arrival) return refuse('not-found')
    const changed = await change(tx, arrival)
    if (changed === false) return refuse('wrong-state', { expected: [arrival.state] })
    if (changed !== true) return changed
    await recordAudit(tx, { workspaceId, personId, requestId, action, subject: 'arrival', subjectId: id })
    return (await arrivalById(tx, workspaceId, id)) ?? refuse('not-found')
  })
}

/**
 * Removes an arrival that failed or was cancelled. Its bytes go with the next sweep of the file store, which spares what
 * somebody brings again meanwhile.
 */
export async function discardArrival(
  context: Context,
  scope: Scope,
  id: string,
): Promise<ActionRefused | { readonly kind: 'discarded' }> {
  const { workspaceId, personId, requestId } = scope
  const found = await inScope(context.database, scope, async (tx) => {
    const arrival = await lockArrival(tx, workspaceId, id)
    if (!arrival) return refuse('not-found')
    if (arrival.state !== 'failed' && arrival.state !== 'cancelled')
      return refuse('wrong-state', { expected: [arrival.state] })
    await deleteArrival(tx, workspaceId, id)
    const line = { action: 'arrival.discard', subject: 'arrival', subjectId: id }
    await recordAudit(tx, { workspaceId, personId, requestId, ...line })
    return arrival
  })
  if ('kind' in found) return found
  return { kind: 'discarded' }
}
