/**
 * Work that nobody waits for: jobs that come by the clock, and those that are sent for, which take a file in or write a list; each
 * asks an operation. Promised: a job is run at least once on one of the servers, tried again after a failure, and taken
 * over from a server that was killed; a file that takes hours keeps no other job waiting.
 */
import { Logger as JobLogger, parseCronItems, run, type Runner, type TaskList } from 'graphile-worker'
import { resumeArrivals } from '../operations/arrivals/index.ts'
import type { Context } from '../operations/context.ts'
import { resumeExports } from '../operations/export-jobs/index.ts'
import { takeArrival } from './arrivals.ts'
import { writeExportJob } from './exports.ts'
import { jobTasks } from './tasks.ts'

/** Starts the runners on the server's own pool; `stop` lets running jobs end, and breaks off those that can go on later. */
export async function startJobs(
  context: Context,
): Promise<{ stop(): Promise<void>; failed: Promise<unknown> }> {
  const upkeep = await startUpkeep(context)
  const intake = await startIntake(context)
  const exports = await startExports(context)
  const all = [upkeep, intake, exports]
  const failed = Promise.race(all.map((runner) => runner.promise)).then(
    () => undefined,
    (error: unknown) => error,
  )
  return { stop: async () => void (await Promise.all(all.map((runner) => runner.stop()))), failed }
}

function startUpkeep(context: Context): Promise<Runner> {
  const log = context.log.child({ part: 'jobs' })
  const taskList: TaskList = Object.fromEntries(
    jobTasks.map((task) => [
      task.name,
      async () => {
        log.info({ job: task.name, outcome: await task.run(context) }, 'job done')
      },
    ]),
  )
  return run({
    ...common(context),
    concurrency: 2,
    taskList,
    parsedCronItems: parseCronItems(
      jobTasks.map(({ name, cron }) => ({ task: name, match: cron, identifier: name })),
    ),
  })
}

// One file more than there are processes: while the pages of one are written another is recognised.
async function startIntake(context: Context): Promise<Runner> {
  const runner = await run({
    ...common(context),
    concurrency: context.config.recognitionProcesses + 1,
    gracefulShutdownAbortTimeout: 0,
    taskList: { 'take-arrival': takeArrival(context) },
    parsedCronItems: [],
  })
  // What a kill broke off goes on now.
  await resumeArrivals(context, 0)
  return runner
}

// A list of a hundred thousand rows keeps neither the hourly work nor an arriving file waiting.
async function startExports(context: Context): Promise<Runner> {
  const runner = await run({
    ...common(context),
    concurrency: 2,
    gracefulShutdownAbortTimeout: 0,
    taskList: { 'write-export': writeExportJob(context) },
    parsedCronItems: [],
  })
  await resumeExports(context, 0)
  return runner
}

function common(context: Context) {
  const log = context.log.child({ part: 'jobs' })
  return {
    pgPool: context.store.pool,
    pollInterval: 5000,
    noHandleSignals: true,
    logger: new JobLogger(() => (level, message) => {
      if (level === 'error') log.error(message)
      else if (level === 'warning') log.warn(message)
      else log.debug(message)
    }),
  }
}
