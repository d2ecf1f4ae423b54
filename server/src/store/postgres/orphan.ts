import { readFileSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Account } from './account.ts'
import { run, type Binaries } from './binaries.ts'
import { isAlive } from './folder-lock.ts'

/**
 * Puts an end to what a killed server left in its cluster folder. After kill -9 of the server its PostgreSQL
 * lives on: it is ours (the folder lock says so), has nobody to serve, and is stopped in order; `immediate`
 * means crash recovery, safe too, for one that does not listen.
 */
export async function stopOrphan(directory: string, binaries: Binaries, account: Account): Promise<void> {
  const notes = await postmasterNotes(directory)
  if (!notes) return
  if (isPostgres(notes.pid)) {
    if ((await stopCluster(directory, binaries, account, 'fast')) === 0) return
    await stopCluster(directory, binaries, account, 'immediate')
    return
  }
  if (!isAlive(notes.pid)) return
  // The id belongs to another program by now, or to a corpse that nobody reaps (containers without init).
  // PostgreSQL would refuse to start because of it. The pause lets back ends of a just killed postmaster end.
  await new Promise((resolve) => setTimeout(resolve, 1500))
  await rm(join(directory, 'postmaster.pid'), { force: true })
}

/** Asks the PostgreSQL of this folder to stop and waits; 0 when it has stopped. */
export async function stopCluster(
  directory: string,
  binaries: Binaries,
  account: Account,
  mode: 'fast' | 'immediate',
): Promise<number | null> {
  const command = account.command(binaries.pg_ctl, ['stop', '-D', directory, '-m', mode, '-w', '-t', '30'])
  return (await run(command.file, command.args, command.options)).code
}

/** The port that a running cluster in this folder listens on; undefined when none runs. */
export async function runningPort(directory: string): Promise<number | undefined> {
  const notes = await postmasterNotes(directory)
  return notes && isPostgres(notes.pid) ? notes.port : undefined
}

async function postmasterNotes(directory: string): Promise<{ pid: number; port: number } | undefined> {
  const text = await readFile(join(directory, 'postmaster.pid'), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const lines = text.split('\n')
  return { pid: Number(lines[0]), port: Number(lines[3]) }
}

// Where the system tells, a live id must also be a PostgreSQL: ids are reused, above all in containers.
function isPostgres(pid: number): boolean {
  if (!isAlive(pid)) return false
  if (process.platform !== 'linux') return true
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
  } catch {
    return false
  }
}
