import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

const main = path.join(import.meta.dirname, '../../server/src/main.ts')

/** A real server of its own, in a data folder of its own. */
export interface TestServer {
  readonly url: string
  readonly port: number
  readonly data: string
  /** Everything it has printed so far. */
  readonly output: () => string
  /** Stops it as Ctrl+C does. */
  readonly stop: () => Promise<void>
  /** Ends it as a power cut does; its database is left behind, as it is then. */
  readonly kill: () => Promise<void>
}

interface StartOptions {
  readonly args?: readonly string[]
  readonly settings?: Readonly<Record<string, string>>
  /** The port of an earlier start; a free one when absent. */
  readonly port?: number
}

/** A folder for one server's data, and the way to be rid of it. */
export async function dataFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dieuhanh-e2e-'))
  return { path: folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}

/** Starts the server as the launcher does and waits until `/health/ready` answers. */
export async function startServer(data: string, options: StartOptions = {}): Promise<TestServer> {
  const port = options.port ?? (await freePort())
  const child = fork(main, options.args ?? [], {
    silent: true,
    execArgv: [],
    env: {
      ...process.env,
      PORT: String(port),
      DIEUHANH_DATA: data,
      LOG_LEVEL: 'warn',
      NODE_ENV: 'production',
      ...options.settings,
    },
  })
  let printed = ''
  child.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = `http://127.0.0.1:${port}`
  await untilReady(url, child, () => printed)
  return {
    url,
    port,
    data,
    output: () => printed,
    stop: () => end(child, ended, 'SIGINT'),
    kill: () => end(child, ended, 'SIGKILL'),
  }
}

async function untilReady(url: string, child: ChildProcess, printed: () => string): Promise<void> {
  for (const until = Date.now() + 120_000; Date.now() < until;) {
    if (child.exitCode !== null) throw new Error(`the server ended before it was ready:\n${printed()}`)
    const ready = await fetch(`${url}/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (ready) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  child.kill('SIGKILL')
  throw new Error(`the server was not ready within two minutes:\n${printed()}`)
}

async function end(child: ChildProcess, ended: Promise<void>, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal)
  await ended
}
