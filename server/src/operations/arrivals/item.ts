import { arrivalById, changeArrival, type Arrival } from '../../store/arrivals/index.ts'
import { asOwner } from '../../store/index.ts'
import { registerDocument, type Arrived } from '../documents/index.ts'
import { scansAndFailures } from './receive.ts'
import type { Settled } from './settle.ts'
import type { Work } from './work.ts'

/** Reads what a folder or a mailbox brought; a scan goes on to be recognised. */
export async function readItem(
  work: Work,
): Promise<Settled | { readonly kind: 'scan'; readonly arrival: Arrival }> {
  const { context, scope, arrival } = work
  const { name, source, personId, sha256 } = arrival
  if (sha256 === null) return { kind: 'failed', reason: 'empty', facts: {} }
  const bytes = await context.files.bytes(sha256)
  const takePart = scansAndFailures(context, scope)
  const outcome = await registerDocument(
    context,
    scope,
    { bytes, name, source, personId },
    async (...held) => {
      const [refused, , container] = held
      if (container) return takePart(...held)
      // The item itself: it has its arrival already.
      return refused.reason === 'scan' ? asScan(work) : null
    },
  )
  switch (outcome.kind) {
    case 'arrived':
      return { kind: 'scan', arrival: outcome.arrival }
    case 'refused':
      return outcome.reason === 'state-secret'
        ? { kind: 'secret', counted: true }
        : { kind: 'failed', reason: outcome.reason, facts: outcome.facts ?? {} }
    case 'opened': {
      const documents = outcome.parts.flatMap((part) =>
        part.outcome.kind === 'registered' || part.outcome.kind === 'known' ? [part.outcome.document.id] : [],
      )
      const [only, ...more] = new Set(documents)
      return {
        kind: 'done',
        documentId: more.length > 0 ? null : (only ?? null),
        documents: documents.length,
      }
    }
    default:
      return { kind: 'done', documentId: outcome.document.id, documents: 1 }
  }
}

async function asScan({ context, scope, arrival }: Work): Promise<Arrived> {
  const { workspaceId } = scope
  return asOwner(context.database, async (tx) => {
    await changeArrival(tx, workspaceId, arrival.id, ['waiting'], { scan: true })
    return { kind: 'arrived', arrival: (await arrivalById(tx, workspaceId, arrival.id)) ?? arrival }
  })
}
