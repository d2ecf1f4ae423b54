import {
  arrivalState,
  arrivalsUnderWay,
  changeArrival,
  eraseArrival,
  type ArrivalChange,
  type ArrivalState,
} from '../../store/arrivals/index.ts'
import { keptFiles } from '../../store/documents/index.ts'
import { asOwner, recordAudit } from '../../store/index.ts'
import { putSecretAside } from './folder.ts'
import { tellSender } from './tell.ts'
import type { Work, WorkOutcome } from './work.ts'

/** What work on an arrival came to. */
export type Settled =
  /** Everything is written already, in the transaction that made the document. */
  | { readonly kind: 'registered' }
  | { readonly kind: 'done'; readonly documentId: string | null; readonly documents: number }
  | {
      readonly kind: 'failed'
      readonly reason: string
      readonly facts: Readonly<Record<string, string | number>>
    }
  /** It bears a mark of state secrecy: nothing of it may stay. `counted`: the journal has it already. */
  | { readonly kind: 'secret'; readonly counted: boolean }
  /** The server stops, or somebody took the arrival back. */
  | { readonly kind: 'stopped' }

/** Writes what work on an arrival came to. */
export async function settle(work: Work, settled: Settled): Promise<WorkOutcome> {
  const { context, scope, arrival } = work
  const { workspaceId } = scope
  switch (settled.kind) {
    case 'registered':
      return 'done'
    case 'stopped': {
      const state = await asOwner(context.database, (tx) => arrivalState(tx, workspaceId, arrival.id))
      return state === null ? 'gone' : arrivalsUnderWay.includes(state) ? 'interrupted' : state
    }
    case 'secret':
      await erase(work, settled.counted)
      return 'failed'
    case 'done': {
      const { documentId, documents } = settled
      await change(work, { state: 'done', documentId, documents }, [...arrivalsUnderWay, 'cancelled'])
      return 'done'
    }
    case 'failed': {
      const { reason, facts } = settled
      await change(work, { state: 'failed', reason, facts })
      return 'failed'
    }
  }
}

async function change(
  work: Work,
  to: ArrivalChange,
  from: readonly ArrivalState[] = arrivalsUnderWay,
): Promise<void> {
  const { context, scope, arrival } = work
  const { workspaceId, requestId } = scope
  await asOwner(context.database, async (tx) => {
    if (!(await changeArrival(tx, workspaceId, arrival.id, from, to))) return
    if (to.state !== 'failed') return
    await recordAudit(tx, {
      workspaceId,
      personId: null,
      requestId,
      action: 'arrival.fail',
      subject: 'arrival',
      subjectId: arrival.id,
      details: { reason: to.reason },
    })
    await tellSender(tx, work, { kind: 'failed', reason: to.reason ?? '', facts: to.facts ?? {} })
  })
}

const refusalOf = (personId: string | null, workspaceId: string, requestId: string) => ({
  workspaceId,
  personId,
  requestId,
  action: 'document.refuse',
  subject: 'document',
  details: { reason: 'state-secret' },
})

/** The journal counts the attempt and says why, never what was in the file or what it was called. */
async function erase(work: Work, counted: boolean): Promise<void> {
  const { context, scope, arrival } = work
  const { workspaceId, requestId } = scope
  if (arrival.source === 'folder') await putSecretAside(context, arrival)
  const unnamed = await asOwner(context.database, async (tx) => {
    const addresses = await eraseArrival(tx, workspaceId, arrival.id, 'state-secret')
    if (!counted) await recordAudit(tx, refusalOf(arrival.personId, workspaceId, requestId))
    await tellSender(tx, work, { kind: 'secret' })
    const kept = await keptFiles(tx, addresses)
    return addresses.filter((address) => !kept.has(address))
  })
  for (const address of unnamed) await context.files.remove(address)
}
