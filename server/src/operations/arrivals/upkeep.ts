import { enqueueArrival, expireArrivals, restingArrivals } from '../../store/arrivals/index.ts'
import { asOwner } from '../../store/index.ts'
import type { Context } from '../context.ts'

/**
 * Sends for jobs that are missing: of arrivals on which work was broken off by a kill or a stop. One on which a server is
 * at work is left to it. Answers how many were sent for.
 */
export async function resumeArrivals(context: Context, restingSeconds: number): Promise<{ resumed: number }> {
  return asOwner(context.database, async (tx) => {
    const resting = await restingArrivals(tx, restingSeconds)
    for (const { workspaceId, id } of resting) await enqueueArrival(tx, workspaceId, id)
    return { resumed: resting.length }
  })
}

/** Lets go of what ended long enough ago; the bytes follow with the next sweep of the file store. */
export async function forgetArrivals(context: Context): Promise<{ forgotten: number }> {
  const { arrivalKeptDays } = context.config
  return { forgotten: await asOwner(context.database, (tx) => expireArrivals(tx, arrivalKeptDays)) }
}
