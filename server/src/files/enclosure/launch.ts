import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'

const installation = join(import.meta.dirname, '../../../..')

// What the code of a reader consists of; the data folder may lie beside these and is none of it.
const READABLE = ['package.json', 'node_modules', 'domain', 'understanding', 'server']

/**
 * Starts a program that keeps at most `megabytes` of objects. `addons` lets it load libraries that are not JavaScript,
 * which the permission model cannot hold to its rules: only for a program that cannot do without.
 */
export function launchEnclosed(program: string, megabytes: number, addons = false): ChildProcess {
  const { SystemRoot } = process.env
  return fork(program, [], {
    execArgv: [
      '--permission',
      ...READABLE.map((path) => `--allow-fs-read=${join(installation, path)}`),
      ...(addons ? ['--allow-addons', '--disable-warning=SecurityWarning'] : []),
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
