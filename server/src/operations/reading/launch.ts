import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { launchEnclosed } from '../../files/index.ts'

const PROGRAM = join(import.meta.dirname, 'process.ts')

/** Starts a process that reads, enclosed, and keeps at most `megabytes` of objects. */
export function launchReader(megabytes: number, program = PROGRAM): ChildProcess {
  return launchEnclosed(program, megabytes)
}
