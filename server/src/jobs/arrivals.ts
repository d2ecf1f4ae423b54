import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { workOnArrival } from '../operations/arrivals/index.ts'
import type { Context } from '../operations/context.ts'

const Payload = z.object({ workspaceId: z.uuid(), arrivalId: z.uuid() })

/** The job that takes an arrival in. A stop of the server breaks it off; the next start sends for it again. */
export function takeArrival(context: Context): Task {
  const log = context.log.child({ part: 'jobs' })
  return async (payload, { abortSignal }) => {
    const { workspaceId, arrivalId } = Payload.parse(payload)
    const outcome = await workOnArrival(context, workspaceId, arrivalId, abortSignal)
    log.info({ job: 'take-arrival', arrivalId, outcome }, 'job done')
  }
}
