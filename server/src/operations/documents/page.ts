import { refuse, type Refused } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import type { FileStore } from '../../files/index.ts'
import {
  appendDocumentEvent,
  citationsOf,
  citedBy,
  documentHappenings,
  documentSheet,
  linkCitations,
  lockDocument,
  originalOf,
  passagesOf,
  readText,
  updateDocument,
} from '../../store/documents/index.ts'
import type {
  CitationLine,
  DocumentHappening,
  DocumentSheet,
  DocumentStatus,
  NamedDocument,
  OriginalFile,
} from '../../store/documents/index.ts'
import { inScope, recordAudit, type Tx } from '../../store/index.ts'
import type { Context } from '../context.ts'
import { identityRow, type IdentityParts } from './identity.ts'
import { excerptOf, textView, type TextView } from './text-view.ts'

type NotFound = Refused<'not-found'>
type OpenFile = Awaited<ReturnType<FileStore['open']>>

/** The page of a document. */
export async function getDocument(
  context: Context,
  scope: Scope,
  documentId: string,
): Promise<DocumentSheet | NotFound> {
  const sheet = await inScope(context.database, scope, (tx) =>
    documentSheet(tx, scope.workspaceId, documentId, scope.today),
  )
  return sheet ?? refuse('not-found')
}

/** The words of a document with what was found in them; for a focal point the passages of its own tasks. */
export async function getText(
  context: Context,
  scope: Scope,
  documentId: string,
): Promise<TextView | NotFound> {
  return inScope(context.database, scope, async (tx) => {
    const { workspaceId } = scope
    const read = await readText(tx, workspaceId, documentId)
    if (read) return textView(read.text, read.reading)
    const passages = await passagesOf(tx, workspaceId, documentId)
    return passages.length > 0 ? excerptOf(passages) : refuse('not-found')
  })
}

/** What a document cites and what cites it. */
export async function getCitations(
  context: Context,
  scope: Scope,
  documentId: string,
): Promise<{ cites: readonly CitationLine[]; citedBy: readonly NamedDocument[] } | NotFound> {
  return inScope(context.database, scope, async (tx) => {
    const { workspaceId, today } = scope
    if (!(await documentSheet(tx, workspaceId, documentId, today))) return refuse('not-found')
    return {
      cites: await citationsOf(tx, workspaceId, documentId),
      citedBy: await citedBy(tx, workspaceId, documentId),
    }
  })
}

/** What happened to a document, newest first. */
export async function getHistory(
  context: Context,
  scope: Scope,
  documentId: string,
): Promise<readonly DocumentHappening[] | NotFound> {
  return inScope(context.database, scope, async (tx) => {
    const happenings = await documentHappenings(tx, scope.workspaceId, documentId)
    return happenings.length > 0 ? happenings : refuse('not-found')
  })
}

/** The original of a document as it came, byte for byte. */
export async function openOriginal(
  context: Context,
  scope: Scope,
  documentId: string,
): Promise<{ kind: 'original'; file: OriginalFile; stream: OpenFile } | NotFound> {
  const file = await inScope(context.database, scope, (tx) => originalOf(tx, scope.workspaceId, documentId))
  if (!file) return refuse('not-found')
  return { kind: 'original', file, stream: await context.files.open(file.sha256) }
}

/** What a person may correct. */
export type DocumentCorrection = {
  readonly [Part in 'type' | 'symbol' | 'issuedOn' | 'issuer' | 'signer' | 'title']?:
    | IdentityParts[Part]
    | undefined
} & { readonly status?: DocumentStatus | undefined }

type CorrectionRefused = Refused<'not-found' | 'revision-mismatch' | 'same-document'> & {
  readonly current?: DocumentSheet
}

/** Corrects who a document is. Its citations and those that name it follow. */
export async function correctDocument(
  context: Context,
  scope: Scope,
  documentId: string,
  revision: number,
  correction: DocumentCorrection,
): Promise<DocumentSheet | CorrectionRefused> {
  return inScope(context.database, scope, async (tx) => {
    const { workspaceId, today } = scope
    const held = await lockDocument(tx, workspaceId, documentId)
    const before = held && (await documentSheet(tx, workspaceId, documentId, today))
    if (!held || !before) return refuse('not-found')
    if (held.revision !== revision) return { ...refuse('revision-mismatch'), current: before }
    const refused = await write(context, tx, scope, before, correction)
    if (refused) return refused
    const after = await documentSheet(tx, workspaceId, documentId, today)
    return after ?? refuse('not-found')
  })
}

async function write(
  context: Context,
  tx: Tx,
  scope: Scope,
  before: DocumentSheet,
  correction: DocumentCorrection,
): Promise<Refused<'same-document'> | null> {
  const { workspaceId, personId, requestId } = scope
  const { status, ...parts } = correction
  const given = Object.entries(parts).filter(([, value]) => value !== undefined)
  const merged = { ...before, ...Object.fromEntries(given) } as IdentityParts
  const { units } = await context.registers.of(workspaceId)
  const { type, symbol, system, issuedOn, issuer, signer, signerTitle, place, title, recipients } = merged
  const whole = { type, symbol, system, issuedOn, issuer, signer, signerTitle, place, title, recipients }
  const change = {
    ...(given.length > 0 ? { identity: identityRow(whole, units) } : {}),
    ...(status ? { status } : {}),
  }
  if (!(await updateDocument(tx, workspaceId, before.id, change)))
    return refuse('same-document', { field: 'symbol' })
  if (given.length > 0) await linkCitations(tx, workspaceId, before.id)
  const changes = changesBetween(before, { ...Object.fromEntries(given), ...(status ? { status } : {}) })
  const at = new Date(context.clock())
  await appendDocumentEvent(tx, workspaceId, {
    documentId: before.id,
    kind: 'edit',
    personId,
    at,
    details: { changes },
  })
  const line = { action: 'document.edit', subject: 'document', subjectId: before.id, details: { changes } }
  await recordAudit(tx, { workspaceId, personId, requestId, ...line })
  return null
}

function changesBetween(before: object, after: object): Record<string, [string | null, string | null]> {
  const old: Readonly<Record<string, unknown>> = { ...before }
  const changed = Object.entries(after).filter(([field, value]) => old[field] !== value)
  return Object.fromEntries(changed.map(([field, value]) => [field, [said(old[field]), said(value)]]))
}

const said = (value: unknown): string | null => (typeof value === 'string' ? value : null)
