import type { Scope } from '../../access/index.ts'
import { insertArrival, type NewArrival } from '../../store/arrivals/index.ts'
import { recordAudit, type Tx } from '../../store/index.ts'

/** Writes an arrival with its line in the journal; null when the same bytes wait already: then nothing was written. */
export async function landArrival(
  tx: Tx,
  { workspaceId, requestId }: Scope,
  arrival: NewArrival,
): Promise<string | null> {
  const id = await insertArrival(tx, workspaceId, arrival)
  if (id === null) return null
  const { source, personId, sha256, failure } = arrival
  await recordAudit(tx, {
    workspaceId,
    personId,
    requestId,
    action: 'arrival.receive',
    subject: 'arrival',
    subjectId: id,
    details: {
      source,
      ...(sha256 === null ? {} : { sha256 }),
      ...(failure ? { reason: failure.reason } : {}),
    },
  })
  return id
}
