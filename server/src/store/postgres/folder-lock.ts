import { readFileSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode, folderFailure, StartFailure } from './failure.ts'

type Holder = { pid: number; born: string }

export type FolderLock = { release(): Promise<void> }

/**
 * Takes the data folder for this process. A lock left by a process that is gone (kill -9, power cut) is taken
 * over; a live holder refuses with `folder-in-use` and its process id.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = lockPath(folder)
  const mine = JSON.stringify({ pid: process.pid, born: bornAt(process.pid) })
  for (let attempt = 0; attempt < 20; attempt += 1) {
    try {
      await writeFile(path, mine, { flag: 'wx', mode: 0o600 })
      return { release: () => release(path, mine) }
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw folderFailure(error, folder)
    }
    const holder = await lockHolder(folder)
    if (holder) throw new StartFailure('folder-in-use', { path: folder, pid: String(holder.pid) })
    // Renaming first means that of two servers finding the same stale lock only one removes it.
    const stale = `${path}.${process.pid}`
    await rename(path, stale).catch(() => undefined)
    await rm(stale, { force: true })
  }
  throw new StartFailure('folder-in-use', { path: folder, pid: '?' })
}

/** The live process that holds the folder, if any. */
export async function lockHolder(folder: string): Promise<Holder | undefined> {
  const text = await readFile(lockPath(folder), 'utf8').catch(() => '')
  const match = /^\{"pid":(\d+),"born":"([^"]*)"\}$/.exec(text)
  if (!match?.[1] || match[2] === undefined) return undefined
  const holder = { pid: Number(match[1]), born: match[2] }
  return isAlive(holder.pid) && bornAt(holder.pid) === holder.born ? holder : undefined
}

/** Whether a process with this id exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

const lockPath = (folder: string): string => join(folder, 'server.lock')

async function release(path: string, mine: string): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => '')
  if (text === mine) await rm(path, { force: true })
}

// Process ids are reused after a reboot. On Linux the moment of birth (field 22 of stat, and the boot) tells
// two owners of one id apart; elsewhere the id alone has to do.
function bornAt(pid: number): string {
  if (process.platform !== 'linux') return ''
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    // A corpse that its parent has not collected answers signals but holds nothing.
    if (fields[0] === 'Z') return 'dead'
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19] ?? ''}`
  } catch {
    return ''
  }
}
