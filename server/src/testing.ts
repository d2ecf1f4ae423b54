/**
 * A whole server for tests, without a port: a database of its own, a context, and the application to inject
 * requests into.
 */
import type { FastifyInstance } from 'fastify'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { assembleServer } from './assemble.ts'
import { loadConfig, type Config } from './config/index.ts'
import type { Context } from './operations/context.ts'
import { createTestDatabase, type TestDatabase } from './store/testing.ts'

export type TestServer = {
  app: FastifyInstance
  context: Context
  database: TestDatabase
  /** Data folder of this server, removed by `close`. */
  folder: string
  close(): Promise<void>
}

/** Starts one on the PostgreSQL of the run (`inject('testServerUrl')`). */
export async function createTestServer(
  serverUrl: string,
  options: { settings?: Record<string, string>; clock?: () => number } = {},
): Promise<TestServer> {
  const database = await createTestDatabase(serverUrl)
  const folder = await mkdtemp(join(tmpdir(), 'dieuhanh-test-'))
  const parts = {
    config: testConfig(folder, options.settings),
    secrets: { databasePassword: 'unused', sessionSecret: 'a secret that only tests know, long enough' },
    store: database,
    log: pino({ level: 'silent' }),
    ...(options.clock ? { clock: options.clock } : {}),
  }
  const { app, context } = await assembleServer(parts)
  await app.ready()
  const close = async (): Promise<void> => {
    await app.close()
    await database.drop()
    await rm(folder, { recursive: true, force: true })
  }
  return { app, context, database, folder, close }
}

/** Settings for tests: nothing from the environment of whoever runs them. */
export function testConfig(folder: string, settings: Record<string, string> = {}): Config {
  const config = loadConfig(
    { DIEUHANH_DATA: folder, LOG_LEVEL: 'silent', REQUESTS_PER_MINUTE: '1000000', ...settings },
    folder,
  )
  if ('sentences' in config) throw new Error(config.sentences.join('\n'))
  return config
}
