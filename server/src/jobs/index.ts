/**
 * Work that nobody waits for: each job comes by the clock and asks an operation. Promised: a job is run at least once
 * on one of the servers, tried again after a failure, and taken over from a server that was killed.
 */
import { Logger as JobLogger, parseCronItems, run, type TaskList } from 'graphile-worker'
import type { Context } from '../operations/context.ts'
import { jobTasks } from './tasks.ts'

/** Starts the runner on the server's own pool; `stop` lets running jobs end. */
export async function startJobs(
  context: Context,
): Promise<{ stop(): Promise<void>; failed: Promise<unknown> }> {
  const log = context.log.child({ part: 'jobs' })
  const taskList: TaskList = Object.fromEntries(
    jobTasks.map((task) => [
      task.name,
      async () => {
        log.info({ job: task.name, outcome: await task.run(context) }, 'job done')
      },
    ]),
  )
  const runner = await run({
    pgPool: context.store.pool,
    concurrency: 2,
    pollInterval: 5000,
    noHandleSignals: true,
    taskList,
    parsedCronItems: parseCronItems(
      jobTasks.map(({ name, cron }) => ({ task: name, match: cron, identifier: name })),
    ),
    logger: new JobLogger(() => (level, message) => {
      if (level === 'error') log.error(message)
      else if (level === 'warning') log.warn(message)
      else log.debug(message)
    }),
  })
  const failed = runner.promise.then(
    () => undefined,
    (error: unknown) => error,
  )
  return { stop: () => runner.stop(), failed }
}
