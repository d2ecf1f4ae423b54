import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { migrateJobs } from './jobs.ts'
import { isDiskFull, StartFailure } from './postgres/index.ts'

type Migration = { name: string; sql: string; checksum: string }
type Applied = { name: string; checksum: string }

const folder = join(import.meta.dirname, 'migrations')

// Any constant: two servers that start on one database take turns.
const turn = 7_340_511

/**
 * Brings the database to the newest shape: every `migrations/NNNN-name.sql` not yet applied, in order, each in
 * its own transaction, after the tables of the job queue. Refuses when an applied file has changed or when the database is newer than the program.
 * Returns the names applied now.
 */
export async function migrate(url: string, from: string = folder): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, options: '-c search_path=public' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [turn])
    await migrateJobs(url)
    await client.query(`create table if not exists schema_migration (
      name text primary key, checksum text not null, applied_at timestamptz not null default now())`)
    const migrations = await readMigrations(from)
    const applied = await client.query<Applied>('select name, checksum from schema_migration order by name')
    const pending = pendingMigrations(migrations, applied.rows)
    for (const migration of pending) await apply(client, migration)
    return pending.map((migration) => migration.name)
  } finally {
    await client.end()
  }
}

/** The migration files in order, with their fingerprints. */
export async function readMigrations(from: string = folder): Promise<Migration[]> {
  const names = (await readdir(from)).filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name)).toSorted()
  return Promise.all(
    names.map(async (name) => {
      const sql = (await readFile(join(from, name), 'utf8')).replaceAll('\r\n', '\n')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

function pendingMigrations(migrations: readonly Migration[], applied: readonly Applied[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]))
  for (const { name, checksum } of applied) {
    const now = known.get(name)
    if (now === undefined) throw new StartFailure('migration-newer', { name })
    if (now !== checksum) throw new StartFailure('migration-changed', { name })
  }
  const done = new Set(applied.map((row) => row.name))
  return migrations.filter((migration) => !done.has(migration.name))
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(migration.sql)
    await client.query('insert into schema_migration (name, checksum) values ($1, $2)', [
      migration.name,
      migration.checksum,
    ])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    if (isDiskFull(error)) throw error
    throw new StartFailure('migration-failed', {
      name: migration.name,
      message: describe(error, migration.sql),
    })
  }
}

function describe(error: unknown, sql: string): string {
  if (!(error instanceof pg.DatabaseError)) return String(error)
  const line =
    error.position === undefined ? '' : ` (line ${sql.slice(0, Number(error.position)).split('\n').length})`
  return `${error.message}${line}${error.where ? `: ${error.where}` : ''}`
}
