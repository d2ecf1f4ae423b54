import { isRefused } from '@dieuhanh/domain'
import { serverScope, type Scope } from '../../access/index.ts'
import { lookInto, putAside, readSeen, type SeenFile } from '../../files/index.ts'
import { failedBefore, type Arrival } from '../../store/arrivals/index.ts'
import { ifFree, inScope } from '../../store/index.ts'
import type { Context } from '../context.ts'
import { hashOf } from '../documents/index.ts'
import { knownBytes, landFetched, landTooLarge, workspaceOf, type Look } from './fetched.ts'

/**
 * The files of the folder as they were at the last look: what has not changed since is complete. What was read of one is
 * its address, so that a file that waits is not read at every look.
 */
export type FolderMemory = Map<string, { readonly stamp: string; sha256: string | null }>

/**
 * Looks at the watched folder once. A file that is as it was at the look before lands as an arrival; it is put aside, into
 * `da-nhan` or `loi`, when the database says what became of it. Its content is what it is known by, so a kill at
 * any point neither loses nor doubles it.
 */
export async function lookAtFolder(
  context: Context,
  folder: string,
  memory: FolderMemory,
  signal?: AbortSignal,
): Promise<Look> {
  const workspaceId = await workspaceOf(context, context.config.folderWorkspace)
  if (typeof workspaceId !== 'string') return workspaceId
  const look = await ifFree(context.database, `folder ${workspaceId}`, async (): Promise<Look> => {
    const files = await lookInto(folder)
    if ('kind' in files) return files
    const complete = files.filter(({ path, stamp }) => memory.get(path)?.stamp === stamp)
    renew(memory, files)
    const scope = serverScope(workspaceId, context.clock(), 'folder')
    let taken = 0
    for (const file of complete) {
      if (signal?.aborted) break
      const outcome = await takeFile(context, scope, folder, file, memory)
      if (typeof outcome !== 'boolean') return outcome
      if (outcome) taken += 1
    }
    return { kind: 'looked', taken }
  })
  return look ?? { kind: 'busy' }
}

function renew(memory: FolderMemory, files: readonly SeenFile[]): void {
  const before = new Map(memory)
  memory.clear()
  for (const { path, stamp } of files) {
    const same = before.get(path)
    memory.set(path, same?.stamp === stamp ? same : { stamp, sha256: null })
  }
}

type Refusal = Look & { readonly kind: 'refused' }

/** True: it landed now. */
async function takeFile(
  context: Context,
  scope: Scope,
  folder: string,
  file: SeenFile,
  memory: FolderMemory,
): Promise<boolean | Refusal> {
  const remembered = memory.get(file.path)
  const before = remembered?.sha256 && (await knownBytes(context, scope.workspaceId, remembered.sha256))
  if (before) return asideKnown(folder, file.path, before)
  const limit = context.config.uploadLimitMb * 1024 * 1024
  const bytes = await readSeen(folder, file, limit)
  if (bytes === null) return false
  const name = file.path.split('/').at(-1) ?? file.path
  if (isRefused(bytes)) {
    const large = { source: 'folder', name, size: file.size } as const
    const landed = await inScope(context.database, scope, async (tx) =>
      (await failedBefore(tx, scope.workspaceId, large)) ? null : landTooLarge(tx, scope, large, limit),
    )
    return aside(folder, file.path, 'failed', landed !== null)
  }
  const sha256 = hashOf(bytes)
  if (remembered) remembered.sha256 = sha256
  const known = await knownBytes(context, scope.workspaceId, sha256)
  if (known !== null) return asideKnown(folder, file.path, known)
  await context.files.put(bytes)
  const landed = await inScope(context.database, scope, (tx) =>
    landFetched(tx, scope, { source: 'folder', name, bytes }),
  )
  return landed !== null
}

async function asideKnown(
  folder: string,
  path: string,
  known: Arrival | 'document',
): Promise<boolean | Refusal> {
  const state = known === 'document' ? 'done' : known.state
  if (state === 'done') return aside(folder, path, 'taken', false)
  return state === 'failed' || state === 'cancelled' ? aside(folder, path, 'failed', false) : false
}

async function aside(
  folder: string,
  path: string,
  where: 'taken' | 'failed',
  landed: boolean,
): Promise<boolean | Refusal> {
  const moved = await putAside(folder, path, where)
  return typeof moved === 'boolean' ? landed : moved
}

/**
 * Puts the file of an arrival aside before the database forgets it: a state secret leaves nothing by which it would be
 * known at the next look.
 */
export async function putSecretAside(context: Context, { name, size, sha256 }: Arrival): Promise<void> {
  const folder = context.config.folderPath
  if (folder === undefined || sha256 === null) return
  const files = await lookInto(folder)
  if ('kind' in files) return
  for (const file of files) {
    if (file.size !== size || file.path.split('/').at(-1) !== name) continue
    const bytes = await readSeen(folder, file, size)
    if (bytes instanceof Uint8Array && hashOf(bytes) === sha256) await putAside(folder, file.path, 'failed')
  }
}
