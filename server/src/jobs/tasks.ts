import { forgetArrivals, resumeArrivals } from '../operations/arrivals/index.ts'
import { sealJournals } from '../operations/audit/index.ts'
import type { Context } from '../operations/context.ts'
import { readAgain, sweepFiles } from '../operations/documents/index.ts'
import { forgetExports, resumeExports } from '../operations/export-jobs/index.ts'
import { sweepSignIns } from '../operations/people/index.ts'
import { forgetOldRequests } from '../operations/requests/index.ts'
import { remindOfDeadlines } from '../operations/tasks/index.ts'

/** One kind of job: what it does, and when it comes by itself. */
export type JobTask = {
  readonly name: string
  /** `minute hour day month weekday` in UTC; Viet Nam is seven hours ahead. */
  readonly cron: string
  readonly run: (context: Context) => Promise<unknown>
}

/** All jobs. A job must be safe to run twice: a killed server's job is run again. Add yours here. */
export const jobTasks: readonly JobTask[] = [
  { name: 'remind-of-deadlines', cron: '5 * * * *', run: (context) => remindOfDeadlines(context) },
  { name: 'seal-journals', cron: '* * * * *', run: (context) => sealJournals(context) },
  { name: 'sweep-sign-in', cron: '40 * * * *', run: (context) => sweepSignIns(context) },
  // Soon after a start with a newer engine; nothing to do costs one question.
  { name: 'read-again', cron: '*/10 * * * *', run: (context) => readAgain(context) },
  // Taken over from a server that was killed: its arrivals have not moved for a while.
  { name: 'resume-arrivals', cron: '* * * * *', run: (context) => resumeArrivals(context, 60) },
  { name: 'forget-arrivals', cron: '30 18 * * *', run: (context) => forgetArrivals(context) },
  { name: 'resume-exports', cron: '* * * * *', run: (context) => resumeExports(context, 60) },
  { name: 'forget-exports', cron: '15 * * * *', run: (context) => forgetExports(context) },
  { name: 'sweep-files', cron: '50 18 * * *', run: (context) => sweepFiles(context) },
  { name: 'forget-old-requests', cron: '20 18 * * *', run: (context) => forgetOldRequests(context) },
]
