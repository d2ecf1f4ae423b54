/**
 * Databases for tests: a real PostgreSQL, started once for a whole run, with a template that was migrated once;
 * every test file gets its own copy in some tens of milliseconds.
 */
import { createHash, randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { connect, type Store } from './connect.ts'
import { migrate, readMigrations } from './migrate.ts'
import { startCluster, type Cluster } from './postgres/index.ts'

/** A server for tests and the URL of its `postgres` database. */
export type TestServer = { url: string; stop(): Promise<void> }

// Test data is thrown away, so the disk need not be waited for. Never for real data.
const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300']

/** Starts a throw-away PostgreSQL with a migrated template. */
export async function startTestServer(): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'dieuhanh-test-'))
  // Open to the account that PostgreSQL runs as where the tests run as root.
  await chmod(folder, 0o755)
  const options = { directory: join(folder, 'postgres'), logFile: join(folder, 'postgres.log') }
  const cluster = await startCluster({ ...options, password: randomBytes(12).toString('hex'), settings })
  const stop = async (): Promise<void> => {
    await cluster.stop()
    await rm(folder, { recursive: true, force: true })
  }
  await makeTemplate(cluster).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return { url: cluster.url('postgres'), stop }
}

/** A migrated, empty database of its own. `drop` closes it and removes it. */
export type TestDatabase = Store & { url: string; drop(): Promise<void> }

/** Copies the template on the server at `serverUrl` (in vitest: `inject('testServerUrl')`). */
export async function createTestDatabase(serverUrl: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`
  await onServer(serverUrl, `create database ${name} template ${templateName} strategy file_copy`)
  const url = withDatabase(serverUrl, name)
  const store = connect(url, { poolSize: 6 })
  const drop = async (): Promise<void> => {
    await store.close()
    await onServer(serverUrl, `drop database if exists ${name} with (force)`)
  }
  return { ...store, url, drop }
}

const templateName = 'dieuhanh_template'

async function makeTemplate(cluster: Cluster): Promise<void> {
  await onServer(cluster.url('postgres'), `create database ${templateName}`)
  await migrate(cluster.url(templateName))
}

/** Fingerprint of all migrations together: what generated types are compared by. */
export async function migrationsFingerprint(): Promise<string> {
  const checksums = (await readMigrations()).map((migration) => migration.checksum)
  return createHash('sha256').update(checksums.join()).digest('hex')
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}
