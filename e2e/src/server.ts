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
  readonly data: string
  /** Everything it has printed so far. */
  readonly output: () => string
  /** Stops it as Ctrl+C does. */
  readonly stop: () => Promise<void>
  /** Ends it as a power cut does. */
  readonly kill: () => Promise<void>
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

/** Starts the server as the launcher does and waits until it says that it is ready. */
export async function startServer(data: string, args: readonly string[] = []): Promise<TestServer> {
  const port = await freePort()
  const child = fork(main, args, {
    silent: true,
    env: { ...process.env, PORT: String(port), DIEUHANH_DATA: data, LOG_LEVEL: 'warn', NODE_ENV: 'production' },
  })
  let printed = ''
  child.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    void ended.then(() => reject(new Error(`the server ended before it was ready:\n${printed}`)))
  })
  return {
    url: `http://127.0.0.1:${port}`,
    data,
    output: () => printed,
    stop: () => end(child, ended, 'SIGINT'),
    kill: () => end(child, ended, 'SIGKILL'),
  }
}

async function end(child: ChildProcess, ended: Promise<void>, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal)
  await ended
}
