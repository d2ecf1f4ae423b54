import { isRefused, refuse, type Refused } from '@dieuhanh/domain'
import { v7 } from 'uuid'
import { doer, type Scope } from '../../access/index.ts'
import { inScope, recordAudit } from '../../store/index.ts'
import { evidenceFile, insertFile, type FileName } from '../../store/tasks/index.ts'
import type { Context } from '../context.ts'

type World = Pick<Context, 'database' | 'files' | 'config'>

/** A file as it arrives. */
export interface IncomingFile {
  readonly name: string
  readonly mediaType: string
  readonly stream: AsyncIterable<Uint8Array>
}

/** Keeps evidence byte for byte; it belongs to nobody's task until its bringer attaches it to one. */
export async function keepEvidence(
  context: World,
  scope: Scope,
  incoming: IncomingFile,
): Promise<FileName | Refused<'too-large' | 'empty'>> {
  const stored = await context.files.receive(incoming.stream, context.config.uploadLimitMb * 1024 * 1024)
  if (isRefused(stored)) return stored
  const { sha256, size } = stored
  const file = {
    id: v7(),
    name: plainName(incoming.name),
    mediaType: incoming.mediaType.slice(0, 200),
    size,
    sha256,
  }
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
