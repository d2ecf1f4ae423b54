import { refuse, type Refused } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import { mediaTypes, signatureCheckVersion, type FileStore, type SignatureFacts } from '../../files/index.ts'
import {
  appendDocumentEvent,
  insertSignedCopy,
  signedCopyFile,
  type DocumentSheet,
  type NewFile,
  type OriginalFile,
} from '../../store/documents/index.ts'
import { inScope, recordAudit, type Tx } from '../../store/index.ts'
import type { Context } from '../context.ts'

// Word and OpenDocument files are seldom signed; where they are it is said, though not checked.
const signable: readonly string[] = [mediaTypes.pdf, mediaTypes.docx, mediaTypes.odt]

/** Whether files of this format can be signed here. */
export function mayBeSigned(mediaType: string): boolean {
  return signable.includes(mediaType)
}

/** Finds out what the signatures of a file are; null where that costs too much. */
export async function checkSignatures(
  context: Context,
  documentId: string,
  bytes: Uint8Array,
): Promise<SignatureFacts | null> {
  const checked = await context.reader.read({ kind: 'signatures', bytes })
  if (checked.kind !== 'refused') return checked.facts
  context.log.warn({ document: documentId, reason: checked.reason }, 'signatures could not be checked')
  return null
}

/** The signatures of a further file of a document; null where it bears none. A time stamp alone is no signature. */
export async function copySignatures(
  context: Context,
  documentId: string,
  bytes: Uint8Array,
  mediaType: string,
): Promise<SignatureFacts | null> {
  if (!mayBeSigned(mediaType)) return null
  const facts = await checkSignatures(context, documentId, bytes)
  return facts?.signatures.some(({ kind }) => kind === 'signature') ? facts : null
}

/** A further file of a document, its bytes kept. */
export interface FurtherFile {
  readonly document: DocumentSheet
  readonly file: NewFile
  readonly signatures: SignatureFacts | null
  readonly arriving: { readonly source: string; readonly personId: string | null }
  readonly at: Date
}

/** Keeps a further file with its document where it is signed and new; history and journal say so. True: it was added. */
export async function addSignedCopy(
  tx: Tx,
  { workspaceId, requestId }: Scope,
  { document, file, signatures, arriving, at }: FurtherFile,
): Promise<boolean> {
  if (signatures === null || document.original.sha256 === file.sha256) return false
  const { source, personId } = arriving
  const documentId = document.id
  const copy = { documentId, file, personId, at, version: signatureCheckVersion, facts: signatures }
  if (!(await insertSignedCopy(tx, workspaceId, copy))) return false
  const details = { name: file.name, source }
  await appendDocumentEvent(tx, workspaceId, { documentId, kind: 'signed-copy', personId, at, details })
  await recordAudit(tx, {
    workspaceId,
    personId,
    requestId,
    action: 'document.add-signed-copy',
    subject: 'document',
    subjectId: documentId,
    details: { sha256: file.sha256, source },
  })
  return true
}

/** A signed copy of a document as it came, byte for byte. */
export async function openSignedCopy(
  context: Context,
  scope: Scope,
  documentId: string,
  fileId: string,
): Promise<
  | {
      readonly kind: 'signed-copy'
      readonly file: OriginalFile
      readonly stream: Awaited<ReturnType<FileStore['open']>>
    }
  | Refused<'not-found'>
> {
  const file = await inScope(context.database, scope, (tx) =>
    signedCopyFile(tx, scope.workspaceId, documentId, fileId),
  )
  if (!file) return refuse('not-found')
  return { kind: 'signed-copy', file, stream: await context.files.open(file.sha256) }
}
