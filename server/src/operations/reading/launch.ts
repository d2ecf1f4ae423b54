import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'

const installation = join(import.meta.dirname, '../../../..')

// What the code of a reader consists of; the data folder may lie beside these and is none of it.
const READABLE = ['package.json', 'node_modules', 'domain', 'understanding', 'server']

const PROGRAM = join(import.meta.dirname, 'process.ts')

/**
 * Starts a process that reads: it may read the program's own code and nothing else of the disk, write nothing, start
 * nothing, and keep at most `megabytes` of objects. It inherits no environment.
 */
export function launchReader(megabytes: number, program = PROGRAM): ChildProcess {
  const { SystemRoot } = process.env
  return fork(program, [], {
    execArgv: [
      '--permission',
      ...READABLE.map((path) => `--allow-fs-read=${join(installation, path)}`),
      `--max-old-space-size=${megabytes}`,
      // What one page needs is young and gone with it.
      '--max-semi-space-size=32',
      // Deeply nested papers are walked by recursion; the systems that give 8 MB of stack may use half of it.
      ...(process.platform === 'win32' ? [] : ['--stack-size=3900']),
      '--disable-warning=ExperimentalWarning',
    ],
    env: SystemRoot === undefined ? {} : { SystemRoot },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
}
