import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** The real server, as its own process on a data folder of its own. */
export interface LiveServer {
  readonly address: string
  /** From its first instruction to its first ready answer, in milliseconds. */
  readonly coldStart: number
  /** Resident memory of the server process (not of PostgreSQL) in MB; null where the system does not tell. */
  memory(): Promise<number | null>
  stop(): Promise<void>
}

// As tools/launch/run.mjs starts it.
const flags = ['--max-semi-space-size=8', '--heap-growing-percent=60', '--max-old-space-size=256']

/** Starts it and waits until it is ready, a minute at most. */
export async function startLiveServer(dataFolder: string): Promise<LiveServer> {
  const port = await freePort()
  const begun = performance.now()
  const main = join(import.meta.dirname, '../../server/src/main.ts')
  const server = spawn(process.execPath, [...flags, main, '--empty'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env['PATH'] ?? '',
      DIEUHANH_DATA: dataFolder,
      PORT: String(port),
      LOG_LEVEL: 'error',
      REQUESTS_PER_MINUTE: '1000000',
    },
  })
  const address = `http://127.0.0.1:${port}`
  await untilReady(server, `${address}/health/ready`)
  return {
    address,
    coldStart: performance.now() - begun,
    memory: () => residentMegabytes(server.pid),
    stop: async () => {
      if (server.exitCode !== null) return
      server.kill('SIGTERM')
      await once(server, 'exit')
    },
  }
}

async function untilReady(server: ChildProcess, url: string): Promise<void> {
  for (let tries = 0; tries < 3000; tries += 1) {
    if (server.exitCode !== null)
      throw new Error(`the server ended with ${server.exitCode} before it was ready`)
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  server.kill('SIGKILL')
  throw new Error('the server was not ready within a minute')
}

async function residentMegabytes(pid: number | undefined): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]
  return kilobytes === undefined ? null : Number(kilobytes) / 1024
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (typeof address !== 'object' || address === null) throw new Error('a port was not given')
  return address.port
}
