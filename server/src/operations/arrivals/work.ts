import { serverScope, type Scope } from '../../access/index.ts'
import {
  arrivalById,
  arrivalsUnderWay,
  changeArrival,
  type Arrival,
  type ArrivalState,
} from '../../store/arrivals/index.ts'
import { asOwner, ifFree } from '../../store/index.ts'
import type { Context } from '../context.ts'
import { readItem } from './item.ts'
import { recogniseScan } from './recognise.ts'
import { settle, type Settled } from './settle.ts'

/** Work on one arrival: who it is, as whom the server works, and the signal that ends it. */
export interface Work {
  readonly context: Context
  readonly scope: Scope
  readonly arrival: Arrival
  /** Aborted when the server stops: what is done stays, the rest is done after the next start. */
  readonly signal: AbortSignal
}

/** How far a run of the job came. `busy`: another server is at it. */
export type WorkOutcome = 'over' | 'busy' | 'gone' | 'interrupted' | ArrivalState

// An arrival on which work begins so often without coming further brings its server down.
const MOST_ATTEMPTS = 8

/**
 * Works on an arrival until it is a document, has failed, was cancelled, or the server stops. Only one server works on
 * it at a time; after a kill the next run goes on where this one was.
 */
export async function workOnArrival(
  context: Context,
  workspaceId: string,
  arrivalId: string,
  signal: AbortSignal,
): Promise<WorkOutcome> {
  const outcome = await ifFree(context.database, `arrival ${arrivalId}`, async (): Promise<WorkOutcome> => {
    const arrival = await begin(context, workspaceId, arrivalId)
    if (!arrival) return 'over'
    const scope = serverScope(workspaceId, context.clock(), `arrival ${arrivalId}`)
    const work = { context, scope, arrival, signal }
    if (arrival.attempts > MOST_ATTEMPTS)
      return settle(work, { kind: 'failed', reason: 'crashed', facts: {} })
    return settle(work, await goOn(work))
  })
  return outcome ?? 'busy'
}

async function begin(context: Context, workspaceId: string, id: string): Promise<Arrival | null> {
  return asOwner(context.database, async (tx) => {
    const arrival = await arrivalById(tx, workspaceId, id)
    if (!arrival || !arrivalsUnderWay.includes(arrival.state)) return null
    const attempts = arrival.attempts + 1
    await changeArrival(tx, workspaceId, id, arrivalsUnderWay, { attempts })
    return { ...arrival, attempts }
  })
}

async function goOn(work: Work): Promise<Settled> {
  if (work.arrival.scan) return recogniseScan(work)
  const read = await readItem(work)
  return read.kind === 'scan' ? recogniseScan({ ...work, arrival: read.arrival }) : read
}
