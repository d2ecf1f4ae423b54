import { refuse, type Refused } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import {
  judgeSignatures,
  mediaTypes,
  signatureCheckVersion,
  type JudgedSignature,
  type SignatureFacts,
} from '../../files/index.ts'
import { keepSignatures, originalOf, signaturesOf, type OriginalFile } from '../../store/documents/index.ts'
import { inScope } from '../../store/index.ts'
import type { Context } from '../context.ts'

/** The signatures of a document as they are judged now. */
export interface DocumentSignatures {
  /** `other-format`: none that can be signed here; `failed`: the file cost too much to be checked. */
  readonly state: 'checked' | 'other-format' | 'failed'
  /** Whether any root is configured: without one no chain can be trusted. */
  readonly rootsKnown: boolean
  readonly items: readonly JudgedSignature[]
}

// Word and OpenDocument files are seldom signed; where they are it is said, though not checked.
const signable: readonly string[] = [mediaTypes.pdf, mediaTypes.docx, mediaTypes.odt]

/**
 * The signatures of a document. What they are is found out once and kept with the document; whether they are trusted is
 * judged at each look by the roots of that moment.
 */
export async function getSignatures(
  context: Context,
  scope: Scope,
  documentId: string,
): Promise<DocumentSignatures | Refused<'not-found'>> {
  const { workspaceId } = scope
  const held = await inScope(context.database, scope, async (tx) => ({
    file: await originalOf(tx, workspaceId, documentId),
    facts: await signaturesOf<SignatureFacts>(tx, workspaceId, documentId, signatureCheckVersion),
  }))
  if (!held.file) return refuse('not-found')
  const { anchors, ...roots } = await context.roots()
  const known = { rootsKnown: anchors.length > 0 }
  if (!signable.includes(held.file.mediaType)) return { state: 'other-format', ...known, items: [] }
  const facts = held.facts ?? (await checkNow(context, scope, documentId, held.file))
  if (!facts) return { state: 'failed', ...known, items: [] }
  const items = judgeSignatures(facts, { anchors, ...roots }, context.clock())
  const plain = items.length === 0 && held.file.mediaType !== mediaTypes.pdf
  return { state: plain ? 'other-format' : 'checked', ...known, items }
}

async function checkNow(
  context: Context,
  scope: Scope,
  documentId: string,
  file: OriginalFile,
): Promise<SignatureFacts | null> {
  const pieces: Uint8Array[] = []
  for await (const piece of await context.files.open(file.sha256)) pieces.push(piece as Uint8Array)
  const checked = await context.reader.read({ kind: 'signatures', bytes: Buffer.concat(pieces) })
  if (checked.kind === 'refused') {
    context.log.warn({ document: documentId, reason: checked.reason }, 'signatures could not be checked')
    return null
  }
  const { facts } = checked
  const found = { version: signatureCheckVersion, facts, at: new Date(context.clock()) }
  await inScope(context.database, scope, (tx) => keepSignatures(tx, scope.workspaceId, documentId, found))
  return facts
}
