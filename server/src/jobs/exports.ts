import type { Task } from 'graphile-worker'
import { z } from 'zod'
import type { Context } from '../operations/context.ts'
import { writeExport } from '../operations/export-jobs/index.ts'

const Payload = z.object({ workspaceId: z.uuid(), exportId: z.uuid() })

/** The job that writes a list as a file. A stop of the server breaks it off; the next start sends for it again. */
export function writeExportJob(context: Context): Task {
  const log = context.log.child({ part: 'jobs' })
  return async (payload, { abortSignal }) => {
    const { workspaceId, exportId } = Payload.parse(payload)
    const outcome = await writeExport(context, workspaceId, exportId, abortSignal)
    log.info({ job: 'write-export', exportId, outcome }, 'job done')
  }
}
