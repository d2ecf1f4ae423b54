import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { DB } from './generated/database.ts'
import { markKey } from './once.ts'

/** The database as the server holds it: the pool, and the query builder on top of it. */
export type Store = { db: Database; pool: pg.Pool; close(): Promise<void> }

/** The query builder over the pool. Use it through `inScope` or `asOwner`. */
export type Database = Kysely<DB>

/** One transaction: what the functions of `store/<subject>` take. */
export type Tx = Transaction<DB>

// Civil dates stay text, money (numeric) stays text until the domain makes it bigint. A bigint column or count
// is a number: revisions and counts stay far below 2^53, and one that does not is a bug to hear about.
const parsers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.INT8, safeInteger],
  [pg.types.builtins.NUMERIC, (text) => text],
  [pg.types.builtins.DATE, (text) => text],
  [1182, (text) => (text === '{}' ? [] : text.slice(1, -1).split(','))],
])

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text') =>
    parsers.get(oid) ?? pg.types.getTypeParser(oid, format ?? 'text')) as typeof pg.types.getTypeParser,
}

function safeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new Error(`bigint beyond what a number holds: ${text}`)
  return value
}

type ConnectOptions = { poolSize?: number; onError?: (error: Error) => void; hasty?: boolean }

// Every session reads and writes instants the same way and finds its tables in one place, whatever the server was set to.
const session =
  '-c search_path=public -c timezone=Asia/Ho_Chi_Minh -c datestyle=ISO,YMD -c intervalstyle=iso_8601'

/**
 * Opens the pool. Nothing is sent until the first query. A `hasty` pool does not wait for the disk at each commit: for
 * work that is made anew when it is broken off. What it wrote lasts from the next commit of any other pool on.
 */
export function connect(url: string, options: ConnectOptions = {}): Store {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.poolSize ?? 16,
    idleTimeoutMillis: 60_000,
    connectionTimeoutMillis: 10_000,
    application_name: 'dieuhanh',
    types,
    options: options.hasty ? `${session} -c synchronous_commit=off` : session,
  })
  // An idle connection that the database drops would otherwise end the process.
  pool.on('error', options.onError ?? (() => undefined))
  pool.on('connect', (client) => client.on('error', options.onError ?? (() => undefined)))
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  return { db, pool, close: () => db.destroy() }
}

/** A hasty pool (see `connect`) on the database of `store`, for as long as `work` takes. */
export async function inHaste<T>(store: Store, work: (hasty: Store) => Promise<T>): Promise<T> {
  const url = store.pool.options.connectionString
  if (url === undefined) throw new Error('a pool without an address')
  const hasty = connect(url, { poolSize: 4, hasty: true })
  try {
    return await work(hasty)
  } finally {
    await hasty.close()
  }
}

/** The parts of an access scope that the policies of the tables are decided by. */
export type RowScope = {
  readonly workspaceId: string
  readonly personId: string
  /** Sees the whole workspace. */
  readonly overseer: boolean
  /** Units whose work the person sees, subtree included. */
  readonly unitIds: readonly string[]
}

/**
 * Runs `ask` in one transaction as the role that row-level security holds to `scope`; the settings last as long
 * as the transaction. Only a thrown error rolls back: check before the first write, or throw after it.
 */
export function inScope<T>(database: Database, scope: RowScope, ask: (tx: Tx) => Promise<T>): Promise<T> {
  return database.transaction().execute(async (tx) => {
    await sql`select set_config('dieuhanh.workspace', ${scope.workspaceId}, true),
      set_config('dieuhanh.person', ${scope.personId}, true),
      set_config('dieuhanh.all', ${scope.overseer ? 'on' : 'off'}, true),
      set_config('dieuhanh.units', ${scope.unitIds.join(',')}, true),
      set_config('role', ${scope.overseer ? 'dieuhanh_overseer' : 'dieuhanh_member'}, true)`.execute(tx)
    return marked(tx, ask)
  })
}

/** Runs `ask` in one transaction as the owner, past row-level security: jobs, sign-in, first run, commands. */
export function asOwner<T>(database: Database, ask: (tx: Tx) => Promise<T>): Promise<T> {
  return database.transaction().execute((tx) => marked(tx, ask))
}

async function marked<T>(tx: Tx, ask: (tx: Tx) => Promise<T>): Promise<T> {
  const answer = await ask(tx)
  await markKey(tx)
  return answer
}
