import { isRefused, refuse, type Refused } from '@dieuhanh/domain'
import { v7 } from 'uuid'
import { doer, type Scope } from '../../access/index.ts'
import {
  endExport,
  exportsOf,
  insertExport,
  openExports,
  type ExportJob,
} from '../../store/export-jobs/index.ts'
import { inScope, recordAudit } from '../../store/index.ts'
import type { Context } from '../context.ts'
import type { ExportedFile } from '../exports/index.ts'
import type { NumberTaken } from '../papers/index.ts'
import { rowsToCome, settleBefore, type AskedExport } from './lists.ts'

/** An export as its asker sees it. */
export type ExportView = Omit<ExportJob, 'sha256' | 'mediaType'>

/** Exports that one person may have under way. */
const MOST_OPEN = 10

/** Asks for a list or a paper as a file; a job writes it. */
export async function startExport(
  context: Pick<Context, 'database'>,
  scope: Scope,
  question: AskedExport,
): Promise<ExportView | Refused<'too-many-exports' | 'not-found'> | NumberTaken> {
  const id = v7()
  const { list, asked } = question
  const of = await rowsToCome(context, scope, question)
  if (isRefused(of)) return of
  return inScope(context.database, scope, async (tx) => {
    if ((await openExports(tx, scope.workspaceId)) >= MOST_OPEN)
      return refuse('too-many-exports', { expected: [String(MOST_OPEN)] })
    const unsettled = await settleBefore(tx, scope, question)
    if (unsettled) return unsettled
    await insertExport(tx, scope.workspaceId, { id, personId: scope.personId, list, asked, of, asker: scope })
    const [job] = await exportsOf(tx, scope.workspaceId, id)
    if (!job) throw new Error('an export that was just asked for is not there')
    return viewOf(job)
  })
}

/** What the asker took away in the last day, newest first. */
export async function listExports(
  context: Pick<Context, 'database'>,
  scope: Scope,
): Promise<{ items: readonly ExportView[] }> {
  return inScope(context.database, scope, async (tx) => ({
    items: (await exportsOf(tx, scope.workspaceId)).map(viewOf),
  }))
}

/** One of them. */
export async function getExport(
  context: Pick<Context, 'database'>,
  scope: Scope,
  id: string,
): Promise<ExportView | Refused<'not-found'>> {
  return inScope(context.database, scope, async (tx) => {
    const [job] = await exportsOf(tx, scope.workspaceId, id)
    return job ? viewOf(job) : refuse('not-found', { field: 'exportId' })
  })
}

/** Ends one that is still being written; nothing of it stays. */
export async function cancelExport(
  context: Pick<Context, 'database'>,
  scope: Scope,
  id: string,
): Promise<ExportView | Refused<'not-found' | 'wrong-state'>> {
  return inScope(context.database, scope, async (tx) => {
    const [job] = await exportsOf(tx, scope.workspaceId, id)
    if (!job) return refuse('not-found', { field: 'exportId' })
    const ended = await endExport(tx, scope.workspaceId, id, { state: 'cancelled' })
    return ended ? viewOf({ ...job, state: 'cancelled' }) : refuse('wrong-state')
  })
}

/** The file, for whoever asked for it; the journal says that it left. */
export async function takeExport(
  context: Pick<Context, 'database' | 'files'>,
  scope: Scope,
  id: string,
): Promise<(Omit<ExportedFile, 'rows'> & { readonly size: number }) | Refused<'not-found' | 'wrong-state'>> {
  const job = await inScope(context.database, scope, async (tx) => {
    const [found] = await exportsOf(tx, scope.workspaceId, id)
    if (found?.state === 'done') {
      const details = { list: found.list, name: found.name, rows: found.rows, sha256: found.sha256 }
      await recordAudit(tx, {
        ...doer(scope),
        action: 'export.take',
        subject: 'export',
        subjectId: id,
        details,
      })
    }
    return found
  })
  if (!job) return refuse('not-found', { field: 'exportId' })
  const { name, mediaType, size, sha256 } = job
  if (name === null || mediaType === null || size === null || sha256 === null) return refuse('wrong-state')
  return { name, mediaType, size, stream: await context.files.open(sha256) }
}

function viewOf({ sha256: _, mediaType: __, ...job }: ExportJob): ExportView {
  return job
}
