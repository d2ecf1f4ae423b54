import { randomUUID } from 'node:crypto'
import { chown, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Account } from './account.ts'
import { run, type Binaries } from './binaries.ts'
import { clusterFailure, errorCode, folderFailure, StartFailure } from './failure.ts'

/** The owner of everything in an embedded cluster; not `dieuhanh`, which is a schema (search_path "$user"). */
export const superuser = 'dieuhanh_owner'

/** Creates the cluster (UTF-8, Vietnamese sorting, checksums) unless a finished one is there. */
export async function ensureCluster(
  directory: string,
  password: string,
  binaries: Binaries,
  account: Account,
): Promise<void> {
  if (await hasCluster(directory)) return
  // Made beside its place and moved there when whole: what an interrupted initdb left is never taken for data,
  // and data is never taken for left-overs.
  const making = `${directory}.new`
  const secret = `${directory}.secret`
  try {
    for (const folder of [making, secret]) {
      await rm(folder, { recursive: true, force: true })
      await mkdir(folder, { recursive: true, mode: 0o700 })
    }
    const passwordFile = join(secret, randomUUID())
    await writeFile(passwordFile, password, { mode: 0o600 })
    if (account.user) {
      for (const path of [making, secret, passwordFile]) await chown(path, account.user.uid, account.user.gid)
    }
    const command = account.command(binaries.initdb, initdbArguments(making, passwordFile))
    const made = await run(command.file, command.args, { ...command.options, env: plainEnvironment() })
    if (made.code !== 0) throw clusterFailure(made.output, directory)
    await rename(making, directory)
  } catch (error) {
    throw error instanceof StartFailure ? error : folderFailure(error, directory)
  } finally {
    await rm(secret, { recursive: true, force: true })
  }
}

async function hasCluster(directory: string): Promise<boolean> {
  try {
    await stat(join(directory, 'PG_VERSION'))
    return true
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw folderFailure(error, directory)
  }
}

function initdbArguments(directory: string, passwordFile: string): string[] {
  return [
    `--pgdata=${directory}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=vi',
    '--data-checksums',
  ]
}

/**
 * The environment for PostgreSQL's programs: messages in plain English so that `failure.ts` can recognise them,
 * and none of the PG* settings of a user's shell, which would redirect a cluster that is ours.
 */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('PG') && !name.startsWith('LC_'),
  )
  return { ...Object.fromEntries(kept), LC_ALL: 'C', LANG: 'C' }
}
