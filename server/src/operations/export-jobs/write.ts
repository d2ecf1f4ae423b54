import { isRefused } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import {
  beginExport,
  endExport,
  enqueueExport,
  expireExports,
  noteRows,
  restingExports,
  type ExportEnd,
  type ExportTask,
} from '../../store/export-jobs/index.ts'
import { asOwner, ifFree } from '../../store/index.ts'
import type { Context } from '../context.ts'
import type { ExportedFile } from '../exports/index.ts'
import { writerOf } from './lists.ts'

/** How a run of the job ended. `busy`: another server is at it; `over`: there was nothing left to write. */
export type WriteOutcome = 'over' | 'busy' | 'interrupted' | ExportEnd['state']

// A file on which writing begins so often brings its server down.
const MOST_ATTEMPTS = 5
const KEPT_HOURS = 24
const NOTE_EVERY = 400

/**
 * Writes an export until its file is kept, it was cancelled, or the server stops; only one server writes it at a time, and
 * after a kill the next run begins it anew: half a file is never kept.
 */
export async function writeExport(
  context: Context,
  workspaceId: string,
  id: string,
  signal: AbortSignal,
): Promise<WriteOutcome> {
  const outcome = await ifFree(context.database, `export ${id}`, async (): Promise<WriteOutcome> => {
    const task = await asOwner(context.database, (tx) => beginExport(tx, workspaceId, id))
    if (!task) return 'over'
    const end = await writeTask(context, { workspaceId, id, task, signal }).catch((error: unknown) => {
      context.log.error({ exportId: id, err: error }, 'an export failed')
      return { state: 'failed' } as const
    })
    if (signal.aborted && end.state !== 'done') return 'interrupted'
    // A paper is drawn in one go: it may have been cancelled meanwhile.
    const ended = await asOwner(context.database, (tx) => endExport(tx, workspaceId, id, end))
    return ended ? end.state : 'cancelled'
  })
  return outcome ?? 'busy'
}

interface Run {
  readonly workspaceId: string
  readonly id: string
  readonly task: ExportTask
  readonly signal: AbortSignal
}

async function writeTask(context: Context, run: Run): Promise<ExportEnd> {
  const { list, asked, asker, attempts } = run.task
  const writer = writerOf(list)
  if (!writer || attempts > MOST_ATTEMPTS) return { state: 'failed' }
  // As its asker saw it when it was asked for.
  const file = await writer(context, asker as Scope, asked)
  if (isRefused(file)) return { state: 'failed' }
  const stop = watch(context, run, file)
  try {
    const kept = await context.files.receive(file.stream, Infinity)
    if (kept.kind === 'refused') return { state: 'failed' }
    const { name, mediaType } = file
    return { state: 'done', name, mediaType, rows: file.rows(), size: kept.size, sha256: kept.sha256 }
  } catch (error) {
    if (stop.cancelled() || run.signal.aborted) return { state: 'cancelled' }
    throw error
  } finally {
    stop.now()
  }
}

// Says how far the writing is, and breaks it off when nobody wants it any more.
function watch(context: Context, { workspaceId, id, signal }: Run, file: ExportedFile) {
  let cancelled = false
  const leave = (): void => void file.stream.destroy(new Error('broken off'))
  const timer = setInterval(() => {
    void asOwner(context.database, (tx) => noteRows(tx, workspaceId, id, file.rows())).then(
      (wanted) => {
        if (wanted) return
        cancelled = true
        leave()
      },
      (error: unknown) =>
        context.log.warn({ exportId: id, err: error }, 'progress of an export was not noted'),
    )
  }, NOTE_EVERY)
  signal.addEventListener('abort', leave, { once: true })
  const now = (): void => {
    clearInterval(timer)
    signal.removeEventListener('abort', leave)
  }
  return { cancelled: () => cancelled, now }
}

/** Sends for jobs that a kill or a stop broke off; one at which a server is writing is left to it. */
export async function resumeExports(context: Context, restingSeconds: number): Promise<{ resumed: number }> {
  return asOwner(context.database, async (tx) => {
    const resting = await restingExports(tx, restingSeconds)
    for (const { workspaceId, id } of resting) await enqueueExport(tx, workspaceId, id)
    return { resumed: resting.length }
  })
}

/** Lets go of exports of more than a day ago; the bytes follow with the next sweep of the file store. */
export async function forgetExports(context: Context): Promise<{ forgotten: number }> {
  return { forgotten: await asOwner(context.database, (tx) => expireExports(tx, KEPT_HOURS)) }
}
