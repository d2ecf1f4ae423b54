import { refuse, type Refused } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import {
  judgeSignatures,
  mediaTypes,
  signatureCheckVersion,
  type JudgedSignature,
  type Roots,
  type SignatureFacts,
} from '../../files/index.ts'
import {
  keepSignatures,
  originalOf,
  signaturesOf,
  signedCopiesOf,
  updateSignedCopy,
  type OriginalFile,
  type SignedCopy,
} from '../../store/documents/index.ts'
import { inScope, type Tx } from '../../store/index.ts'
import type { Context } from '../context.ts'
import { checkSignatures, mayBeSigned } from './signed-copy.ts'

/** The signatures of one file as they are judged now. */
export interface FileSignatures {
  /** `other-format`: none that can be signed here; `failed`: the file cost too much to be checked. */
  readonly state: 'checked' | 'other-format' | 'failed'
  readonly items: readonly JudgedSignature[]
}

/** The signatures of a document as they are judged now: those of its original, and those of each signed copy. */
export interface DocumentSignatures extends FileSignatures {
  /** Whether any root is configured: without one no chain can be trusted. */
  readonly rootsKnown: boolean
  readonly copies: readonly (Omit<SignedCopy<SignatureFacts>, 'facts'> & FileSignatures)[]
}

type Keep = (tx: Tx, found: Parameters<typeof keepSignatures>[3]) => Promise<void>

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
  const { file, facts, copies } = await inScope(context.database, scope, async (tx) => ({
    file: await originalOf(tx, workspaceId, documentId),
    facts: await signaturesOf<SignatureFacts>(tx, workspaceId, documentId, signatureCheckVersion),
    copies: await signedCopiesOf<SignatureFacts>(tx, workspaceId, documentId, signatureCheckVersion),
  }))
  if (!file) return refuse('not-found')
  const roots = await context.roots()
  const look = (one: OriginalFile, known: SignatureFacts | null, keep: Keep): Promise<FileSignatures> =>
    signaturesIn(context, scope, { documentId, file: one, known, keep, roots })
  const original = await look(file, facts, (tx, found) => keepSignatures(tx, workspaceId, documentId, found))
  const judged: DocumentSignatures['copies'][number][] = []
  for (const { facts: known, ...copy } of copies) {
    const found = await look(copy, known, (tx, newer) => updateSignedCopy(tx, workspaceId, copy.id, newer))
    judged.push({ ...copy, ...found })
  }
  return { ...original, rootsKnown: roots.anchors.length > 0, copies: judged }
}

async function signaturesIn(
  context: Context,
  scope: Scope,
  asked: {
    readonly documentId: string
    readonly file: OriginalFile
    readonly known: SignatureFacts | null
    readonly keep: Keep
    readonly roots: Roots
  },
): Promise<FileSignatures> {
  const { documentId, file, known, keep, roots } = asked
  if (!mayBeSigned(file.mediaType)) return { state: 'other-format', items: [] }
  const facts = known ?? (await checkSignatures(context, documentId, await context.files.bytes(file.sha256)))
  if (!facts) return { state: 'failed', items: [] }
  const at = new Date(context.clock())
  if (known === null)
    await inScope(context.database, scope, (tx) => keep(tx, { version: signatureCheckVersion, facts, at }))
  const items = judgeSignatures(facts, roots, context.clock())
  const plain = items.length === 0 && file.mediaType !== mediaTypes.pdf
  return { state: plain ? 'other-format' : 'checked', items }
}
