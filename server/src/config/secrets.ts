import { randomBytes, randomUUID } from 'node:crypto'
import { chmod, link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What only this installation knows. */
export type Secrets = {
  /** Password of the embedded PostgreSQL. */
  readonly databasePassword: string
  /** Signs sessions and sealed values. */
  readonly sessionSecret: string
}

const variables = {
  databasePassword: 'DIEUHANH_DATABASE_PASSWORD',
  sessionSecret: 'DIEUHANH_SESSION_SECRET',
} as const
const fileNames = { databasePassword: 'database-password', sessionSecret: 'session-secret' } as const

/**
 * Secrets from the environment, else from `<data>/secrets`, generated there on the first run (folder 700, files
 * 600). Throws the file system's error when the folder cannot be written.
 */
export async function loadSecrets(
  dataFolder: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Secrets> {
  const folder = join(dataFolder, 'secrets')
  // Others may pass through the data folder (the account that PostgreSQL runs as), not look around in it.
  await mkdir(dataFolder, { recursive: true, mode: 0o711 })
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
  const secret = (name: keyof Secrets): Promise<string> | string =>
    environment[variables[name]] || keptSecret(join(folder, fileNames[name]))
  return { databasePassword: await secret('databasePassword'), sessionSecret: await secret('sessionSecret') }
}

async function keptSecret(path: string): Promise<string> {
  const kept = await readFile(path, 'utf8').catch(() => '')
  if (kept.trim()) return kept.trim()
  // Written whole beside its place and linked into it: a crash leaves no empty secret, a race has one winner.
  const fresh = `${path}.${randomUUID()}`
  await writeFile(fresh, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 })
  if (await isEmpty(path)) await rm(path, { force: true })
  await link(fresh, path).catch(() => undefined)
  await rm(fresh, { force: true })
  return (await readFile(path, 'utf8')).trim()
}

async function isEmpty(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.size === 0
}
