import type { TestProject } from 'vitest/node'
import { startTestServer } from './testing.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** URL of the PostgreSQL that the whole run shares; pass it to `createTestDatabase`. */
    testServerUrl: string
  }
}

/** Starts PostgreSQL once for the run and stops it after the last test. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer()
  project.provide('testServerUrl', server.url)
  return () => server.stop()
}
