import { Logger as JobLogger, runMigrations } from 'graphile-worker'

const silent = new JobLogger(() => () => undefined)

/** Brings the queue's own tables (schema `graphile_worker`) to the version of the library. */
export async function migrateJobs(url: string): Promise<void> {
  await runMigrations({ connectionString: url, logger: silent })
}
