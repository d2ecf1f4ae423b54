import { refuse, type Refused } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import { arrivalOfBytes, noteLook, type Arrival, type NewArrival } from '../../store/arrivals/index.ts'
import { knownDocument } from '../../store/documents/index.ts'
import { asOwner, type Tx } from '../../store/index.ts'
import { allWorkspaces } from '../../store/organisations/index.ts'
import type { Context } from '../context.ts'
import { hashOf } from '../documents/index.ts'
import { landArrival } from './land.ts'

/** What the server fetched by itself: nobody brought it. */
export type Fetched = Pick<NewArrival, 'source' | 'name'> & { readonly bytes: Uint8Array }

/** The workspace that a source brings to: named by name or id, or the only one. */
export async function workspaceOf(
  context: Context,
  wanted: string | undefined,
): Promise<string | Refused<'workspace-unknown'>> {
  const all = await allWorkspaces(context.database)
  const named = wanted === undefined ? all : all.filter(({ id, name }) => id === wanted || name === wanted)
  const [only, second] = named
  return only && !second ? only.id : refuse('workspace-unknown')
}

/** What became of bytes that were fetched before: an arrival, a document; null when they are new. */
export async function knownBytes(
  context: Context,
  workspaceId: string,
  sha256: string,
): Promise<Arrival | 'document' | null> {
  return asOwner(context.database, async (tx) => {
    const arrival = await arrivalOfBytes(tx, workspaceId, sha256)
    if (arrival) return arrival
    return (await knownDocument(tx, workspaceId, sha256, null)) === null ? null : 'document'
  })
}

/** Writes an arrival for bytes that the file store has, with its line in the journal; null when they wait already. */
export async function landFetched(tx: Tx, scope: Scope, { bytes, ...rest }: Fetched): Promise<string | null> {
  const sha256 = hashOf(bytes)
  return landArrival(tx, scope, { ...FETCHED, ...rest, size: bytes.byteLength, sha256 })
}

/** Writes an arrival for a file that is too large to be taken. */
export async function landTooLarge(
  tx: Tx,
  scope: Scope,
  file: Pick<NewArrival, 'source' | 'name' | 'size'>,
  limit: number,
): Promise<string | null> {
  const facts = { limit, size: file.size }
  return landArrival(tx, scope, {
    ...FETCHED,
    ...file,
    sha256: null,
    failure: { reason: 'too-large', facts },
  })
}

// Nobody brought it, it came in no other file, and whether it is a scan is not known yet.
const FETCHED = { personId: null, mediaType: null, container: null, scan: false } as const

/** How a look at a source went. */
export type Look =
  | { readonly kind: 'looked'; readonly taken: number }
  /** Another server is looking. */
  | { readonly kind: 'busy' }
  | { readonly kind: 'refused'; readonly reason: string }

/** Notes how a look went, where people see it; `pauseSeconds` passes before the next one. */
export async function noteLookAt(
  context: Context,
  workspaceId: string,
  source: 'folder' | 'mailbox',
  place: string,
  look: Look,
  pauseSeconds: number,
): Promise<void> {
  if (look.kind === 'busy') return
  const failure = look.kind === 'refused' ? { reason: look.reason, pauseSeconds } : null
  await asOwner(context.database, (tx) => noteLook(tx, workspaceId, { source, place, failure }))
}
