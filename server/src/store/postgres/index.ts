/**
 * The database underneath: a folder or a `DATABASE_URL` comes in, a connection URL that answers goes out.
 * Promised: one server per data folder; a cluster left behind by a killed server is recovered with every
 * acknowledged write; whatever stands in the way is a `StartFailure` with a named reason.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { clusterUrl, startCluster, type Cluster } from './cluster.ts'
import { tryExternal } from './external.ts'
import { folderFailure } from './failure.ts'
import { lockFolder, lockHolder, type FolderLock } from './folder-lock.ts'
import { runningPort } from './orphan.ts'

export { folderFailure, isDiskFull, StartFailure, type StartReason } from './failure.ts'
export { startCluster, type Cluster } from './cluster.ts'

/** What is needed to find or start the database. */
export type DatabasePlace = {
  dataFolder: string
  databaseUrl?: string | undefined
  /** Password of the embedded cluster, from the secrets of the data folder. */
  password: string
}

/** An open database; `died` resolves only when an embedded PostgreSQL ends without being asked to. */
export type OpenDatabase = { url: string; embedded: boolean; died: Promise<string>; close(): Promise<void> }

const databaseName = 'dieuhanh'

/** Takes the data folder for a server and makes its database answer. */
export async function openDatabase(place: DatabasePlace): Promise<OpenDatabase> {
  const lock = await takeFolder(place.dataFolder)
  try {
    if (place.databaseUrl !== undefined) {
      await tryExternal(place.databaseUrl)
      return { url: place.databaseUrl, embedded: false, died: never, close: () => lock.release() }
    }
    return await openEmbedded(place, lock)
  } catch (error) {
    await lock.release()
    throw error
  }
}

/**
 * The same for a command beside a server: joins the database of a server that runs on this folder, and starts
 * the database for the length of the command when none does.
 */
export async function joinDatabase(place: DatabasePlace): Promise<OpenDatabase> {
  if (place.databaseUrl !== undefined) {
    await tryExternal(place.databaseUrl)
    return { url: place.databaseUrl, embedded: false, died: never, close: async () => undefined }
  }
  if (await lockHolder(place.dataFolder)) {
    const port = await runningPort(clusterFolder(place.dataFolder))
    if (port !== undefined) {
      const url = clusterUrl(port, place.password, databaseName)
      return { url, embedded: true, died: never, close: async () => undefined }
    }
  }
  return openDatabase(place)
}

const never = new Promise<string>(() => undefined)

const clusterFolder = (dataFolder: string): string => join(dataFolder, 'postgres')

async function takeFolder(folder: string): Promise<FolderLock> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o711 })
    await mkdir(join(folder, 'logs'), { recursive: true, mode: 0o700 })
  } catch (error) {
    throw folderFailure(error, folder)
  }
  return lockFolder(folder)
}

async function openEmbedded(place: DatabasePlace, lock: FolderLock): Promise<OpenDatabase> {
  const cluster = await startCluster({
    directory: clusterFolder(place.dataFolder),
    logFile: join(place.dataFolder, 'logs', 'postgres.log'),
    password: place.password,
  })
  const close = async (): Promise<void> => {
    await cluster.stop()
    await lock.release()
  }
  await ensureDatabase(cluster).catch(async (error: unknown) => {
    await cluster.stop()
    throw error
  })
  return { url: cluster.url(databaseName), embedded: true, died: cluster.died, close }
}

async function ensureDatabase(cluster: Cluster): Promise<void> {
  const client = new pg.Client({ connectionString: cluster.url('postgres') })
  await client.connect()
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [databaseName])
    if (found.rowCount === 0) await client.query(`create database ${databaseName}`)
  } finally {
    await client.end()
  }
}
