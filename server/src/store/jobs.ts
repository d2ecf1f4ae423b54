import { Logger as JobLogger, runMigrations } from 'graphile-worker'
import { sql } from 'kysely'
import type { Tx } from './connect.ts'

const silent = new JobLogger(() => () => undefined)

/** Brings the queue's own tables (schema `graphile_worker`) to the version of the library. */
export async function migrateJobs(url: string): Promise<void> {
  await runMigrations({ connectionString: url, logger: silent })
}

/** A job that is put into the queue together with what it follows from. */
export type NewJob = {
  task: string
  payload: object
  /** Jobs with the same key are one: the later replaces the earlier while it waits. */
  key?: string
}

/** Queues a job in this transaction: it is done if and only if the transaction commits. */
export async function enqueue(tx: Tx, job: NewJob): Promise<void> {
  await sql`select dieuhanh.enqueue(${job.task}, ${JSON.stringify(job.payload)}::json, ${job.key ?? null})`.execute(
    tx,
  )
}
