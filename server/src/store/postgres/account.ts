import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { run } from './binaries.ts'
import { errorCode, StartFailure } from './failure.ts'

/**
 * The account that PostgreSQL runs under. PostgreSQL refuses to run as root, so a root server lends it
 * another account; everyone else runs it as themselves (`user` absent).
 */
export type Account = {
  user?: { uid: number; gid: number }
  /** Turns a command into the one to spawn, with the options that make it run as this account. */
  command(file: string, args: readonly string[]): Spawnable
}

type Spawnable = { file: string; args: string[]; options: { uid?: number; gid?: number; cwd?: string } }

/** Chooses the account: the owner of an existing cluster, else `postgres` (created when missing), else `nobody`. */
export async function chooseAccount(cluster: string): Promise<Account> {
  if (process.getuid?.() !== 0) return { command: (file, args) => ({ file, args: [...args], options: {} }) }
  const user =
    (await ownerOf(cluster)) ??
    (await namedUser('postgres')) ??
    (await createdUser()) ??
    (await namedUser('nobody'))
  if (!user)
    throw new StartFailure('cluster-refused', { path: cluster, message: 'no account to run PostgreSQL as' })
  if (await reachable(cluster, user)) return plainAccount(user)
  return capableAccount(user, cluster)
}

function plainAccount(user: { uid: number; gid: number }): Account {
  return { user, command: (file, args) => ({ file, args: [...args], options: { ...user, cwd: '/' } }) }
}

// A data folder under /root (mode 700) cannot be entered by another account. setpriv, part of every Linux, hands
// PostgreSQL the single right to pass through folders; nothing on the disk has to be opened up for it.
async function capableAccount(user: { uid: number; gid: number }, cluster: string): Promise<Account> {
  const prefix = [
    `--reuid=${user.uid}`,
    `--regid=${user.gid}`,
    '--clear-groups',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
    '--',
  ]
  const probe = await run('setpriv', [...prefix, 'true'])
  if (probe.code !== 0) throw new StartFailure('folder-permission', { path: cluster })
  return {
    user,
    command: (file, args) => ({ file: 'setpriv', args: [...prefix, file, ...args], options: { cwd: '/' } }),
  }
}

async function ownerOf(cluster: string): Promise<{ uid: number; gid: number } | undefined> {
  try {
    const { uid, gid } = await stat(cluster)
    return uid === 0 ? undefined : { uid, gid }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

async function namedUser(name: string): Promise<{ uid: number; gid: number } | undefined> {
  const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
  if (uid.code !== 0 || gid.code !== 0) return undefined
  return { uid: Number(uid.output), gid: Number(gid.output) }
}

async function createdUser(): Promise<{ uid: number; gid: number } | undefined> {
  const debian = await run('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/bin/false',
    'postgres',
  ])
  if (debian.code !== 0) await run('adduser', ['-S', '-D', '-H', '-s', '/bin/false', 'postgres'])
  return namedUser('postgres')
}

/** Whether an account may pass through every folder above `path`. */
export async function reachable(path: string, user: { uid: number; gid: number }): Promise<boolean> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const entry = await stat(folder).catch(() => undefined)
    if (entry) {
      const bit = entry.uid === user.uid ? 0o100 : entry.gid === user.gid ? 0o010 : 0o001
      if ((entry.mode & bit) === 0) return false
    }
    if (folder === dirname(folder)) return true
  }
}
