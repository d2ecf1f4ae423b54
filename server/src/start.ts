import type { FastifyInstance } from 'fastify'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { assembleServer } from './assemble.ts'
import { loadSecrets, type Config, type Secrets } from './config/index.ts'
import { startJobs } from './jobs/index.ts'
import { openLog } from './logging.ts'
import { firstRun } from './operations/first-run/index.ts'
import {
  connect,
  folderFailure,
  migrate,
  openDatabase,
  StartFailure,
  type OpenDatabase,
} from './store/index.ts'
import { startupWords } from './words/startup.ts'

/** A server that answers. */
export type RunningServer = {
  address: string
  /** Lines for whoever started it: the sample accounts of a first run. */
  lines: readonly string[]
  /** Resolves with a sentence when the server cannot go on. */
  broken: Promise<string>
  stop(): Promise<void>
}

type Stop = () => Promise<void> | void

/**
 * Starts everything in order (secrets, database, migrations, first run, jobs, port) and hands back the way to stop
 * it in the reverse order. What was opened is closed again when a later step fails.
 */
export async function startServer(config: Config, options: { empty: boolean }): Promise<RunningServer> {
  const stops: Stop[] = []
  const stop = async (): Promise<void> => {
    for (let next = stops.pop(); next; next = stops.pop()) await next()
  }
  try {
    return await startParts(config, options, stops, stop)
  } catch (error) {
    await stop()
    throw error
  }
}

async function startParts(
  config: Config,
  options: { empty: boolean },
  stops: Stop[],
  stop: () => Promise<void>,
): Promise<RunningServer> {
  await probePort(config.port, config.host)
  const secrets = await openSecrets(config)
  const database = await openDatabase({ ...config, password: secrets.databasePassword })
  stops.push(() => database.close())
  const log = openLog(config.logLevel, logFile(config))
  stops.push(() => log.close())
  await migrate(database.url)
  const store = connect(database.url, {
    poolSize: config.databasePool,
    onError: (error) => log.log.warn({ err: error }, 'an idle database connection was lost'),
  })
  stops.push(() => store.close())
  let ready = false
  const parts = { config, secrets, store, log: log.log }
  const { app, context } = await assembleServer(parts, { isReady: () => ready })
  stops.push(() => context.close())
  const lines = await firstRun(context, options)
  const jobs = await startJobs(context)
  stops.push(() => jobs.stop())
  await listen(app, config)
  stops.push(() => closeApp(app))
  ready = true
  log.log.info({ address: config.address }, 'ready')
  return { address: config.address, lines, broken: breakage(database, jobs.failed), stop }
}

function logFile(config: Config): string {
  return config.logTo === '-' ? '-' : join(config.dataFolder, 'logs', 'server.log')
}

async function openSecrets(config: Config): Promise<Secrets> {
  return loadSecrets(config.dataFolder, process.env).catch((error: unknown) => {
    throw folderFailure(error, config.dataFolder)
  })
}

function breakage(database: OpenDatabase, jobs: Promise<unknown>): Promise<string> {
  return Promise.race([
    database.died.then(startupWords.databaseDied),
    jobs.then((error) =>
      error instanceof Error ? startupWords.unexpected(error.message) : new Promise<string>(() => undefined),
    ),
  ])
}

// Asked before a database is created or recovered: the commonest obstacle is told at once.
async function probePort(port: number, host: string): Promise<void> {
  if (port === 0) return
  const probe = createServer()
  try {
    probe.listen(port, host)
    await once(probe, 'listening')
  } catch (error) {
    throw portFailure(error, port, host)
  } finally {
    probe.close()
  }
}

async function listen(app: FastifyInstance, config: Config): Promise<void> {
  try {
    await app.listen({ port: config.port, host: config.host })
  } catch (error) {
    throw portFailure(error, config.port, config.host)
  }
}

function portFailure(error: unknown, port: number, host: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'EADDRINUSE') return new StartFailure('port-busy', { port: String(port) })
  if (code === 'EACCES') return new StartFailure('port-forbidden', { port: String(port) })
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return new StartFailure('host-unknown', { host })
  return error
}

// Streams of live screens never end by themselves; requests in progress get five seconds.
async function closeApp(app: FastifyInstance): Promise<void> {
  const impatient = setTimeout(() => app.server.closeAllConnections(), 5000)
  await app.close()
  clearTimeout(impatient)
}
