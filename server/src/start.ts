import type { FastifyInstance } from 'fastify'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { assembleServer } from './assemble.ts'
import { loadSecrets, type Config, type Secrets } from './config/index.ts'
import { startJobs } from './jobs/index.ts'
import { openLog } from './logging.ts'
import { watchSources } from './operations/arrivals/index.ts'
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
  /** Resolves with a sentence when the server cannot go on. */
  broken: Promise<string>
  stop(): Promise<void>
}

export type StartOptions = {
  /** Leaves out the sample workspace of a first run. */
  empty: boolean
  /** Told at once, line by line: the passwords of a first run are shown even if a later step fails. */
  say: (line: string) => void
  /** Ends the start between two steps, and whatever runs on what was opened so far. */
  signal: AbortSignal
}

type Stop = () => Promise<void> | void

/**
 * Starts everything in order (secrets, database, migrations, first run, jobs, port) and hands back the way to stop
 * it in the reverse order. What was opened is closed again when a later step fails or the start is called off.
 */
export async function startServer(config: Config, options: StartOptions): Promise<RunningServer> {
  const stops: Stop[] = []
  // One after the other: whoever asks second waits for what the first is still closing.
  let closing = Promise.resolve()
  const stop = (): Promise<void> => {
    closing = closing.then(async () => {
      // What will not close must not keep open what was opened before it.
      for (let close = stops.pop(); close; close = stops.pop()) await attempt(close)
    })
    return closing
  }
  const callOff = (): void => void stop()
  options.signal.addEventListener('abort', callOff)
  try {
    return await startParts(config, options, stops, stop)
  } catch (error) {
    await stop()
    throw error
  } finally {
    options.signal.removeEventListener('abort', callOff)
  }
}

async function startParts(
  config: Config,
  { empty, say, signal }: StartOptions,
  stops: Stop[],
  stop: () => Promise<void>,
): Promise<RunningServer> {
  const opened = (close: Stop): void => {
    stops.push(close)
    signal.throwIfAborted()
  }
  await probePort(config.port, config.host)
  const secrets = await openSecrets(config)
  const database = await openDatabase({ ...config, password: secrets.databasePassword })
  opened(() => database.close())
  const { log, close: closeLog } = openLog(config.logLevel, logFile(config))
  opened(closeLog)
  await migrate(database.url)
  signal.throwIfAborted()
  const onError = (err: Error): void => log.warn({ err }, 'an idle database connection was lost')
  const store = connect(database.url, { poolSize: config.databasePool, onError })
  opened(() => store.close())
  let ready = false
  const { app, context } = await assembleServer({ config, secrets, store, log }, { isReady: () => ready })
  opened(() => context.close())
  for (const line of await firstRun(context, { empty, say })) say(line)
  signal.throwIfAborted()
  const jobs = await startJobs(context)
  opened(() => jobs.stop())
  const sources = watchSources(context)
  opened(() => sources.stop())
  await listen(app, config)
  opened(() => closeApp(app))
  ready = true
  // The first upload need not wait for the engine to be loaded.
  context.reader.warm()
  log.info({ address: config.address }, 'ready')
  return { address: config.address, broken: breakage(database, jobs.failed), stop }
}

async function attempt(close: Stop): Promise<void> {
  try {
    await close()
  } catch (error) {
    process.stderr.write(`${String(error)}\n`)
  }
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
