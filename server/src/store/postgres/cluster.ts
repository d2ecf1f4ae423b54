import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { open, readFile, rename, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import pg from 'pg'
import { chooseAccount, reachable, type Account } from './account.ts'
import { findBinaries, openBinaries, type Binaries } from './binaries.ts'
import { clusterFailure, errorCode, folderFailure, StartFailure } from './failure.ts'
import { ensureCluster, plainEnvironment, superuser } from './initialise.ts'
import { stopCluster, stopOrphan } from './orphan.ts'

/** Where the embedded cluster lives and how it is opened. */
export type ClusterOptions = {
  /** Folder of the cluster itself. */
  directory: string
  /** File that PostgreSQL writes its warnings and errors to. */
  logFile: string
  password: string
  /** Extra `name=value` settings; tests trade safety for speed with them. */
  settings?: readonly string[]
}

/** A running cluster. `died` resolves with a reason when PostgreSQL ends without being asked to. */
export type Cluster = {
  port: number
  url(database: string): string
  died: Promise<string>
  stop(): Promise<void>
}

// Sized for a laptop that also runs the server and a browser. fsync and synchronous_commit stay on: an
// acknowledged write survives kill -9 and a power cut. Statements and values stay out of the log.
const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=80',
  'shared_buffers=256MB',
  'work_mem=16MB',
  'maintenance_work_mem=128MB',
  'effective_cache_size=1GB',
  'random_page_cost=1.1',
  'jit=off',
  'wal_compression=on',
  'min_wal_size=80MB',
  'max_wal_size=1GB',
  'checkpoint_timeout=15min',
  'timezone=Asia/Ho_Chi_Minh',
  'log_timezone=Asia/Ho_Chi_Minh',
  'log_min_messages=warning',
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
  'log_checkpoints=off',
]

/**
 * Creates the cluster when it is not there, recovers what a killed process left, starts PostgreSQL on a free
 * loopback port and waits until it answers. Refuses with a `StartFailure`.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const account = await chooseAccount(options.directory)
  const found = await findBinaries()
  const closed = account.user && !(await reachable(found.postgres, account.user))
  const binaries = closed ? await openBinaries(found) : found
  await stopOrphan(options.directory, binaries, account)
  await ensureCluster(options.directory, options.password, binaries, account)
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startOnce(options, binaries, account, await freePort())
    } catch (error) {
      if (attempt === 20 || !(error instanceof StartFailure) || !passes(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  }
}

// Another program took the port between our look and PostgreSQL's bind, or the back ends of a postmaster that
// was killed a moment ago still let go of their memory.
function passes(failure: StartFailure): boolean {
  return /could not (bind|create any TCP)|shared memory block .* still in use|lock file .* already exists/.test(
    failure.details['message'] ?? '',
  )
}

/** How to reach a cluster of ours on this port. */
export function clusterUrl(port: number, password: string, database: string): string {
  return `postgres://${superuser}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
}

async function startOnce(
  options: ClusterOptions,
  binaries: Binaries,
  account: Account,
  port: number,
): Promise<Cluster> {
  const log = await openLog(options.logFile)
  const all = [`port=${port}`, ...settings, ...(options.settings ?? [])]
  const args = ['-D', options.directory, ...all.flatMap((setting) => ['-c', setting])]
  const command = account.command(binaries.postgres, args)
  // Its own session: Ctrl+C reaches the whole terminal group, and PostgreSQL has to outlive the draining server.
  const child = spawn(command.file, command.args, {
    ...command.options,
    detached: process.platform !== 'win32',
    windowsHide: true,
    stdio: ['ignore', log.handle.fd, log.handle.fd],
    env: plainEnvironment(),
  })
  const ended = watchEnd(child)
  await log.handle.close()
  const cluster = new RunningCluster(options, port, ended, async () => {
    if ((await stopCluster(options.directory, binaries, account, 'fast')) === 0) return
    if ((await stopCluster(options.directory, binaries, account, 'immediate')) === 0) return
    // Its folder is gone, so its notes are too: the process is all there is to talk to.
    child.kill('SIGQUIT')
  })
  if (await answers(cluster, ended)) return cluster
  const output = (await readFile(options.logFile, 'utf8').catch(() => '')).slice(log.size)
  throw clusterFailure(output, options.directory)
}

function watchEnd(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(signal ?? `exit ${code ?? 0}`))
  })
}

class RunningCluster implements Cluster {
  readonly port: number
  readonly died: Promise<string>
  readonly #password: string
  readonly #ended: Promise<string>
  readonly #halt: () => Promise<void>
  #stopping = false

  constructor(options: ClusterOptions, port: number, ended: Promise<string>, halt: () => Promise<void>) {
    this.port = port
    this.#password = options.password
    this.#ended = ended
    this.#halt = halt
    this.died = new Promise((resolve) => {
      void ended.then((reason) => {
        if (!this.#stopping) resolve(reason)
      })
    })
  }

  url(database: string): string {
    return clusterUrl(this.port, this.#password, database)
  }

  async stop(): Promise<void> {
    this.#stopping = true
    await this.#halt()
    await this.#ended
  }
}

// Asks until it answers; false when PostgreSQL ended instead.
async function answers(cluster: Cluster, ended: Promise<string>): Promise<boolean> {
  const over = ended.then(() => 'over' as const)
  for (;;) {
    const answer = await Promise.race([over, tryToConnect(cluster)])
    if (answer === 'over') return false
    if (answer === 'answered') return true
    await Promise.race([over, new Promise((resolve) => setTimeout(resolve, 40))])
  }
}

async function tryToConnect(cluster: Cluster): Promise<'answered' | 'not-yet'> {
  const client = new pg.Client({ connectionString: cluster.url('postgres') })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.end()
    return 'answered'
  } catch (error) {
    // 57P03: still starting, or replaying after a crash. A wrong password and the like do not heal by waiting.
    if (['ECONNREFUSED', '57P03', 'ECONNRESET'].includes(errorCode(error) ?? 'ECONNRESET')) return 'not-yet'
    await cluster.stop()
    const message = error instanceof Error ? error.message : ''
    throw new StartFailure('cluster-refused', { path: `127.0.0.1:${cluster.port}`, message })
  }
}

async function openLog(file: string): Promise<{ handle: Awaited<ReturnType<typeof open>>; size: number }> {
  try {
    const size = (await stat(file).catch(() => undefined))?.size ?? 0
    if (size > 8_000_000) {
      await rename(file, `${file}.1`)
      return { handle: await open(file, 'a', 0o600), size: 0 }
    }
    return { handle: await open(file, 'a', 0o600), size }
  } catch (error) {
    throw folderFailure(error, file)
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('a TCP server has an address')
  return address.port
}
