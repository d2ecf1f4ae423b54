import { refuse, type Refused } from '@dieuhanh/domain'
import { v7 } from 'uuid'
import { doer, type Scope } from '../../access/index.ts'
import { inScope, recordAudit } from '../../store/index.ts'
import { evidenceFile, insertFile, type FileName } from '../../store/tasks/index.ts'
import type { Context } from '../context.ts'
import type { ReadRefused } from '../reading/index.ts'

type World = Pick<Context, 'database' | 'files' | 'config' | 'reader'>

/** A file as it arrives. */
export interface IncomingFile {
  readonly name: string
  readonly mediaType: string
  readonly stream: AsyncIterable<Uint8Array>
}

/** Why evidence is not kept. */
export type EvidenceRefusal =
  | Refused<'too-large' | 'empty'>
  | (ReadRefused & { readonly reason: 'state-secret' })

/**
 * Keeps evidence byte for byte; it belongs to nobody's task until its bringer attaches it to one. Any kind of file may be
 * evidence, but what can be read is looked at first: a document marked secret leaves nothing but a line in the journal.
 */
export async function keepEvidence(
  context: World,
  scope: Scope,
  incoming: IncomingFile,
): Promise<FileName | EvidenceRefusal> {
  const limit = context.config.uploadLimitMb * 1024 * 1024
  const name = plainName(incoming.name)
  const bytes = await collect(incoming.stream, limit)
  if (bytes.byteLength === 0) return refuse('empty', { field: 'file' })
  if (bytes.byteLength > limit) return refuse('too-large', { field: 'file', expected: [String(limit)] })
  const secret = await secretMark(context, scope, bytes, name)
  if (secret) return secret
  const { sha256, size } = await context.files.put(bytes)
  const file = { id: v7(), name, mediaType: incoming.mediaType.slice(0, 200), size, sha256 }
  await inScope(context.database, scope, async (tx) => {
    await insertFile(tx, scope, file)
    await recordAudit(tx, {
      ...doer(scope),
      action: 'file.upload',
      subject: 'file',
      subjectId: file.id,
      details: { name: file.name, size, sha256 },
    })
  })
  return file
}

async function collect(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of stream) {
    size += piece.byteLength
    pieces.push(piece)
    if (size > limit) break
  }
  return Buffer.concat(pieces)
}

async function secretMark(
  context: World,
  scope: Scope,
  bytes: Uint8Array,
  name: string,
): Promise<(ReadRefused & { readonly reason: 'state-secret' }) | null> {
  const job = { bytes, name, organisation: null, today: scope.today, refuseSecrets: true }
  const read = await context.reader.read(job)
  if (read.kind !== 'refused' || read.reason !== 'state-secret') return null
  const details = { reason: read.reason }
  await inScope(context.database, scope, (tx) =>
    recordAudit(tx, { ...doer(scope), action: 'file.refuse', subject: 'file', details }),
  )
  return { ...read, reason: read.reason }
}

/** A file of a task that the caller sees, as a stream. */
export async function openEvidence(
  context: World,
  scope: Scope,
  taskId: string,
  fileId: string,
): Promise<
  | { readonly kind: 'opened'; readonly file: FileName; readonly stream: NodeJS.ReadableStream }
  | Refused<'not-found'>
> {
  const file = await inScope(context.database, scope, (tx) =>
    evidenceFile(tx, scope.workspaceId, taskId, fileId),
  )
  if (!file) return refuse('not-found', { field: 'fileId' })
  return { kind: 'opened', file, stream: await context.files.open(file.sha256) }
}

/** The last part of a name, without signs that are not shown or turn the writing round. */
function plainName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  return (
    last
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .trim()
      .slice(0, 200) || 'file'
  )
}
