import { rm } from 'node:fs/promises'
import type { TestProject } from 'vitest/node'
import { dataFolder, startServer } from './server.ts'
import { shots } from './shots.ts'

/** One account of the sample, as it was printed at the first start. */
export interface Account {
  readonly username: string
  readonly password: string
}

/** What every journey is told of the server that they share. */
export interface SharedServer {
  readonly url: string
  readonly data: string
  /** Everything the first start has printed, as a person saw it. */
  readonly printed: string
  readonly startedIn: number
}

declare module 'vitest' {
  interface ProvidedContext {
    server: SharedServer
  }
}

/** The first start of a new installation, in an empty folder; ends with the last journey. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await rm(shots, { recursive: true, force: true })
  const folder = await dataFolder()
  const began = performance.now()
  // Every visitor of every journey comes from one address, which no office does.
  const server = await startServer(folder.path, { settings: { SIGN_INS_PER_MINUTE: '600' } })
  const startedIn = performance.now() - began
  project.provide('server', { url: server.url, data: folder.path, printed: server.output(), startedIn })
  return async () => {
    await server.stop()
    await folder.remove()
  }
}
