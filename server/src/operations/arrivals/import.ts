import { refuse, type Refused } from '@dieuhanh/domain'
import { serverScope, type Scope } from '../../access/index.ts'
import { readGivenFile, type GivenRefusal } from '../../files/index.ts'
import { allWorkspaces } from '../../store/organisations/index.ts'
import type { Context } from '../context.ts'
import type { Arrived, Registered } from '../documents/index.ts'
import type { ReadRefused } from '../reading/index.ts'
import { awaitArrival, type ArrivalFailed } from './await-arrival.ts'
import { receiveFile } from './receive.ts'

/** What became of one imported file. */
export interface ImportedFile {
  readonly path: string
  readonly outcome:
    | Registered
    | Arrived
    | ReadRefused
    | ArrivalFailed
    | { readonly kind: 'refused'; readonly reason: GivenRefusal }
}

/** Why nothing is imported; `expected` names the workspaces there are. */
export type ImportRefusal = Refused<'workspace-unknown' | 'workspace-ambiguous'>

/** Who hears how an import goes on. */
export interface ImportTold {
  /** What became of a file is known. */
  readonly imported: (file: ImportedFile) => void
  /** So many pages of a scan are recognised. */
  readonly recognised: (path: string, done: number, all: number) => void
}

/**
 * Registers files named on the command line in a workspace (by name or id; the only one when it is not named), one
 * after the other; of a file that holds others each of these. Scans are recognised before the next file. Every file is all
 * or nothing; one that is refused does not stop the others.
 */
export async function importFiles(
  context: Context,
  input: { readonly workspace: string | null; readonly paths: readonly string[] },
  tell: ImportTold,
): Promise<ImportRefusal | null> {
  const scope = await commandLineScope(context, input.workspace)
  if ('reason' in scope) return scope
  const recognised = async ({ path, outcome }: ImportedFile): Promise<ImportedFile> => {
    if (outcome.kind !== 'arrived') return { path, outcome }
    const pages = (done: number, all: number): void => tell.recognised(path, done, all)
    return { path, outcome: await awaitArrival(context, scope, outcome.arrival, pages) }
  }
  for (const path of input.paths)
    for (const file of await importOne(context, scope, path)) tell.imported(await recognised(file))
  return null
}

async function importOne(context: Context, scope: Scope, path: string): Promise<readonly ImportedFile[]> {
  const file = await readGivenFile(path, context.config.uploadLimitMb * 1024 * 1024)
  if (file.kind === 'refused') return [{ path, outcome: { kind: 'refused', reason: file.reason } }]
  const { bytes, name } = file
  const arriving = { bytes, name: name || 'tep.txt', source: 'command-line', personId: null } as const
  const outcome = await receiveFile(context, scope, arriving)
  if (outcome.kind !== 'opened') return [{ path, outcome }]
  return outcome.parts.map((part) => ({ path: `${path}/${part.path}`, outcome: part.outcome }))
}

// Whoever may run commands on the server sees the whole workspace, and is nobody of it.
async function commandLineScope(context: Context, wanted: string | null): Promise<Scope | ImportRefusal> {
  const all = await allWorkspaces(context.database)
  const names = all.map((workspace) => workspace.name)
  const named = wanted === null ? all : all.filter(({ id, name }) => id === wanted || name === wanted)
  const [only, second] = named
  if (!only) return refuse('workspace-unknown', { expected: names })
  if (second) return refuse('workspace-ambiguous', { expected: names })
  return serverScope(only.id, context.clock(), 'command-line')
}
