import { createHash } from 'node:crypto'
import type { Succession, Unit } from '@dieuhanh/domain'
import { engineVersion, foldMarks } from '@dieuhanh/understanding'
import { v7 } from 'uuid'
import type { Scope } from '../../access/index.ts'
import {
  appendDocumentEvent,
  documentSheet,
  insertCitations,
  insertDocument,
  insertReading,
  knownDocument,
  linkCitations,
  type DocumentSheet,
  type NewFile,
} from '../../store/documents/index.ts'
import type { SignatureFacts } from '../../files/index.ts'
import type { Arrival } from '../../store/arrivals/index.ts'
import { inScope, recordAudit, type Tx } from '../../store/index.ts'
import { insertProposals } from '../drafts/index.ts'
import type { Context } from '../context.ts'
import type { Opened, ReadFile, ReadRefused } from '../reading/index.ts'
import { citationRows, withRemarks } from './findings.ts'
import { identityRow, partsOf } from './identity.ts'
import { addSignedCopy, copySignatures } from './signed-copy.ts'

/** A file on its way into the register. */
export interface Arriving {
  readonly bytes: Uint8Array
  readonly name: string
  readonly source: 'upload' | 'paste' | 'command-line' | 'sample' | 'folder' | 'mailbox'
  /** The person who brings it; null where the server fetched it, or on its command line, which knows nobody. */
  readonly personId: string | null
}

/** The file that a document came in. */
export interface Container {
  readonly file: NewFile
  readonly path: string
}

/** A file that waits to be recognised, or to be tried again. */
export interface Arrived {
  readonly kind: 'arrived'
  readonly arrival: Arrival
}

/**
 * May take over what was refused: a scan, which is recognised later, or what failed and can be tried again. Null: it
 * stays refused. A file without bytes could not be taken out of its container.
 */
export type TakeOver = (
  refused: ReadRefused,
  file: Omit<Arriving, 'bytes'> & { readonly bytes: Uint8Array | null },
  container: (Container & { readonly bytes: Uint8Array }) | null,
) => Promise<Arrived | Registered | null>

/** What became of it. */
export interface Registered {
  readonly kind: 'registered' | 'known'
  readonly document: DocumentSheet
  /** The document was there, and this file was added to it because it is signed. */
  readonly signedCopy: boolean
}

/** Reads a file, unless the register has it already. */
export async function readArriving(
  context: Context,
  scope: Scope,
  arriving: Arriving,
): Promise<ReadFile | Opened | ReadRefused | Registered> {
  const known = await inScope(context.database, scope, (tx) =>
    findKnown(tx, scope, hashOf(arriving.bytes), null),
  )
  if (known) return known
  const { units, events } = await context.registers.of(scope.workspaceId)
  const organisation = { units, events }
  return context.reader.read({ ...arriving, organisation, today: scope.today, refuseSecrets: true })
}

/**
 * Keeps a file that was read: its bytes, then everything else at once, with what `also` writes. Nothing is kept where
 * `also` throws.
 */
export async function keepRead(
  context: Context,
  scope: Scope,
  given: Pick<Kept, 'arriving' | 'read' | 'container'> & {
    readonly also?: (tx: Tx, registered: Registered) => Promise<void>
  },
): Promise<Registered> {
  const { arriving, also } = given
  const { units, succession } = await context.registers.of(scope.workspaceId)
  await context.files.put(arriving.bytes)
  const sha256 = hashOf(arriving.bytes)
  const kept = { ...given, sha256, units, succession }
  const attempt = async (): Promise<Registered> => {
    const signatures = await signaturesOfKnown(context, scope, kept)
    return inScope(context.database, scope, async (tx) => {
      const registered = await keep(context, tx, scope, { ...kept, signatures })
      await also?.(tx, registered)
      return registered
    })
  }
  return (await attempt().catch(faster)) ?? attempt()
}

/** The signatures of a further file of a known document, looked for before anything is held; undefined for a new one. */
async function signaturesOfKnown(
  context: Context,
  scope: Scope,
  kept: Omit<Kept, 'signatures'>,
): Promise<Kept['signatures']> {
  const known = await inScope(context.database, scope, (tx) =>
    knownDocument(tx, scope.workspaceId, kept.sha256, keyOf(kept)),
  )
  if (known === null) return undefined
  return copySignatures(context, known, kept.arriving.bytes, kept.read.mediaType)
}

/** The address of bytes. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

const keyOf = ({ read, units }: Pick<Kept, 'read' | 'units'>): string | null =>
  identityRow(partsOf(read.reading.document), units).identityKey

/** Thrown to roll back when somebody registered the same document between the look and the writing: it is tried anew. */
class Overtaken extends Error {}

function faster(error: unknown): null {
  if (error instanceof Overtaken) return null
  throw error
}

async function findKnown(
  tx: Tx,
  scope: Scope,
  sha256: string,
  identityKey: string | null,
): Promise<Registered | null> {
  const id = await knownDocument(tx, scope.workspaceId, sha256, identityKey)
  const document = id === null ? null : await documentSheet(tx, scope.workspaceId, id, scope.today)
  return document ? { kind: 'known', document, signedCopy: false } : null
}

/** The journal counts the attempt and says why, never what was in the file or what it was called. */
export async function noteRefusal(
  context: Context,
  scope: Scope,
  personId: string | null,
  refused: ReadRefused,
): Promise<void> {
  const { workspaceId, requestId } = scope
  await inScope(context.database, scope, (tx) =>
    recordAudit(tx, {
      workspaceId,
      personId,
      requestId,
      action: 'document.refuse',
      subject: 'document',
      details: { reason: refused.reason },
    }),
  )
}

interface Kept {
  readonly arriving: Arriving
  readonly container: Container | null
  readonly sha256: string
  readonly read: ReadFile
  readonly units: readonly Unit[]
  readonly succession: Succession
  /** undefined: the document was new when its signatures would have been looked for; null: it bears none. */
  readonly signatures: SignatureFacts | null | undefined
}

async function keep(context: Context, tx: Tx, scope: Scope, kept: Kept): Promise<Registered> {
  const { arriving, container, sha256, read, units, succession } = kept
  const { workspaceId, requestId, today } = scope
  const { personId } = arriving
  const identity = identityRow(partsOf(read.reading.document), units)
  const known = await findKnown(tx, scope, sha256, identity.identityKey)
  const file = { sha256, name: arriving.name, mediaType: read.mediaType, size: arriving.bytes.byteLength }
  const at = new Date(context.clock())
  if (known) {
    if (kept.signatures === undefined) throw new Overtaken()
    const copy = { document: known.document, file, signatures: kept.signatures, arriving, at }
    return { ...known, signedCopy: await addSignedCopy(tx, scope, copy) }
  }
  const id = v7()
  const inserted = await insertDocument(tx, workspaceId, {
    id,
    file,
    container: container && { ...container.file, path: container.path },
    identity,
    source: arriving.source,
    personId,
    at,
    text: read.text,
    folded: foldMarks(read.text),
  })
  if (!inserted) throw new Overtaken()
  const milliseconds = read.milliseconds.convert + read.milliseconds.read
  const reading = withRemarks(read)
  await insertReading(tx, workspaceId, { documentId: id, engineVersion, reading, milliseconds, at })
  await insertCitations(tx, workspaceId, id, citationRows(read.text, reading))
  await linkCitations(tx, workspaceId, id)
  await insertProposals(tx, { scope, documentId: id, text: read.text, reading, units, succession, at })
  const details = { source: arriving.source, drafts: reading.tasks.length }
  await appendDocumentEvent(tx, workspaceId, { documentId: id, kind: 'register', personId, at, details })
  const line = {
    action: 'document.register',
    subject: 'document',
    subjectId: id,
    details: { sha256, ...details },
  }
  await recordAudit(tx, { workspaceId, personId, requestId, ...line })
  const document = await documentSheet(tx, workspaceId, id, today)
  if (!document) throw new Error('a registered document is not there')
  return { kind: 'registered', document, signedCopy: false }
}
