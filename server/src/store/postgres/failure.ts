/** Why a server could not be made ready; `words/startup` turns each into one sentence. */
export type StartReason =
  | 'no-binaries'
  | 'folder-in-use'
  | 'folder-permission'
  | 'folder-unreachable'
  | 'disk-full'
  | 'cluster-version'
  | 'cluster-refused'
  | 'database-unreachable'
  | 'database-login'
  | 'database-missing'
  | 'database-too-old'
  | 'database-url'
  | 'migration-changed'
  | 'migration-failed'
  | 'migration-newer'
  | 'port-busy'
  | 'port-forbidden'
  | 'host-unknown'

/**
 * A start that cannot go on. It is thrown, not returned: everything opened so far has to unwind, and the
 * only reader is the door (`main`, the command line), which prints one sentence and ends.
 */
export class StartFailure extends Error {
  readonly reason: StartReason
  readonly details: Readonly<Record<string, string>>

  constructor(reason: StartReason, details: Readonly<Record<string, string>> = {}) {
    super(`${reason}: ${JSON.stringify(details)}`)
    this.name = 'StartFailure'
    this.reason = reason
    this.details = details
  }
}

/** Names the trouble behind a file-system error in the data folder. */
export function folderFailure(error: unknown, path: string): StartFailure {
  const code = errorCode(error)
  if (isDiskFull(error)) return new StartFailure('disk-full', { path })
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new StartFailure('folder-permission', { path })
  return new StartFailure('folder-unreachable', { path, message: code ?? String(error) })
}

/** Whether the system (or PostgreSQL: SQLSTATE 53100) found no room for what was to be written. */
export function isDiskFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', '53100'].includes(errorCode(error) ?? '')
}

/** Names the trouble behind what `initdb` or `postgres` wrote before giving up. */
export function clusterFailure(output: string, path: string): StartFailure {
  if (/No space left on device|Disk quota exceeded|Check free disk space/.test(output))
    return new StartFailure('disk-full', { path })
  if (/Permission denied|Read-only file system|wrong ownership/.test(output)) {
    return new StartFailure('folder-permission', { path })
  }
  if (/database files are incompatible/.test(output)) return new StartFailure('cluster-version', { path })
  const lines = output.trim().split(/\r?\n/)
  const line = lines.findLast((each) => /FATAL|PANIC|error/i.test(each)) ?? lines.at(-1) ?? ''
  return new StartFailure('cluster-refused', { path, message: line.trim() })
}

/** The system or SQLSTATE code of an error, if it has one. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
