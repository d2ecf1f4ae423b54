import type { Scope } from '../../access/index.ts'
import {
  arrivalById,
  arrivalOfBytes,
  changeArrival,
  dropArrivalPages,
  enqueueArrival,
  type Arrival,
  type NewArrival,
} from '../../store/arrivals/index.ts'
import { documentSheet } from '../../store/documents/index.ts'
import { inScope, type Tx } from '../../store/index.ts'
import type { Context } from '../context.ts'
import {
  hashOf,
  registerDocument,
  type Arrived,
  type Arriving,
  type Registered,
  type RegisteredParts,
  type TakeOver,
} from '../documents/index.ts'
import type { ReadRefused } from '../reading/index.ts'
import { landArrival } from './land.ts'

/** What became of a file that somebody brought. */
export type Received = Registered | RegisteredParts | ReadRefused | Arrived

/**
 * Takes a file in: what has letters is registered at once, what has none waits to be recognised. The same scan again is
 * the same arrival; one that had stopped goes on.
 */
export async function receiveFile(context: Context, scope: Scope, arriving: Arriving): Promise<Received> {
  const waiting = await scanWaiting(context, scope, arriving)
  if (waiting) return waiting
  return registerDocument(context, scope, arriving, scansOnly(context, scope))
}

/** Takes over scans; what is refused for other reasons stays refused. */
export function scansOnly(context: Context, scope: Scope): TakeOver {
  return async (refused, file, container) => {
    if (refused.reason !== 'scan' || file.bytes === null) return null
    return keepArrival(context, scope, { ...file, bytes: file.bytes }, container, { scan: true })
  }
}

/** Takes over scans, and keeps what failed, so that it is listed and can be tried again. */
export function scansAndFailures(context: Context, scope: Scope): TakeOver {
  return async (refused, file, container) => {
    if (refused.reason === 'scan' && file.bytes !== null)
      return keepArrival(context, scope, { ...file, bytes: file.bytes }, container, { scan: true })
    const failure = { reason: refused.reason, facts: refused.facts ?? {} }
    return keepArrival(context, scope, file, container, { scan: false, failure })
  }
}

async function scanWaiting(context: Context, scope: Scope, { bytes }: Arriving): Promise<Received | null> {
  return inScope(context.database, scope, async (tx) => {
    const known = await arrivalOfBytes(tx, scope.workspaceId, hashOf(bytes))
    return known?.scan ? again(tx, scope, known) : null
  })
}

/** What a file that came before is now: the document that it became, or the arrival, which goes on if it had stopped. */
async function again(tx: Tx, scope: Scope, known: Arrival): Promise<Registered | Arrived> {
  const { workspaceId, today } = scope
  if (known.document) {
    const document = await documentSheet(tx, workspaceId, known.document.id, today)
    if (document) return { kind: 'known', document, signedCopy: false }
  }
  if (known.state === 'failed' || known.state === 'cancelled') await restart(tx, workspaceId, known.id)
  return { kind: 'arrived', arrival: (await arrivalById(tx, workspaceId, known.id)) ?? known }
}

/** Lets an arrival that had stopped begin anew; pages that were recognised stay. False: it had not stopped. */
export async function restart(tx: Tx, workspaceId: string, id: string): Promise<boolean> {
  const change = { state: 'waiting', reason: null, facts: {}, attempts: 0 } as const
  if (!(await changeArrival(tx, workspaceId, id, ['failed', 'cancelled'], change))) return false
  await dropArrivalPages(tx, workspaceId, id, 'refused')
  await enqueueArrival(tx, workspaceId, id)
  return true
}

type Kept = Pick<NewArrival, 'scan' | 'failure'>

/** Keeps the bytes of a file and of the one that it came in, and the arrival with the job that works on it. */
async function keepArrival(
  context: Context,
  scope: Scope,
  file: Parameters<TakeOver>[1],
  container: Parameters<TakeOver>[2],
  kept: Kept,
): Promise<Registered | Arrived> {
  const { workspaceId } = scope
  const { source } = file
  if (source === 'sample') throw new Error('the sample holds no scans')
  if (file.bytes) await context.files.put(file.bytes)
  if (container && file.bytes) await context.files.put(container.bytes)
  const sha256 = file.bytes && hashOf(file.bytes)
  const arrival: NewArrival = {
    ...kept,
    source,
    personId: file.personId,
    name: file.name,
    mediaType: null,
    size: file.bytes?.byteLength ?? 0,
    sha256,
    container: container && { ...container.file, path: container.path },
  }
  return inScope(context.database, scope, async (tx) => {
    const id = await landArrival(tx, scope, arrival)
    if (id === null) {
      const known = sha256 === null ? null : await arrivalOfBytes(tx, workspaceId, sha256)
      if (!known) throw new Error('an arrival that was in the way is not there')
      return kept.failure ? { kind: 'arrived', arrival: known } : again(tx, scope, known)
    }
    const held = await arrivalById(tx, workspaceId, id)
    if (!held) throw new Error('an arrival that was written is not there')
    return { kind: 'arrived', arrival: held }
  })
}
