import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { DB } from './generated/database.ts'

/** The database as the server holds it: the pool, and the query builder on top of it. */
export type Store = { db: Kysely<DB>; pool: pg.Pool; close(): Promise<void> }

/** On whose behalf a question is asked: what the policies of every table are decided by. */
export type Scope = {
  /** The one workspace that exists for the question. */
  workspace: string
  /** The person who asks. */
  person: string
  /** Sees the whole workspace: office, leader, administrator, auditor. */
  all: boolean
  /** Units whose work the person sees, subtree included. */
  units: readonly string[]
}

/** What queries inside a scope run on. */
export type ScopedDb = Transaction<DB>

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

/** Opens the pool. Nothing is sent until the first query. */
export function connect(
  url: string,
  options: { poolSize?: number; onError?: (error: Error) => void } = {},
): Store {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.poolSize ?? 16,
    idleTimeoutMillis: 60_000,
    connectionTimeoutMillis: 10_000,
    application_name: 'dieuhanh',
    types,
    // Every session reads and writes instants the same way and finds its tables in one place, whatever the server was set to.
    options:
      '-c search_path=public -c timezone=Asia/Ho_Chi_Minh -c datestyle=ISO,YMD -c intervalstyle=iso_8601',
  })
  // An idle connection that the database drops would otherwise end the process.
  pool.on('error', options.onError ?? (() => undefined))
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  return { db, pool, close: () => db.destroy() }
}

/**
 * Runs `ask` in one transaction as the role that row-level security holds to `scope`. Settings last as long as
 * the transaction. A thrown error rolls back; so does nothing else, so a refusal after a write must throw or
 * check first.
 */
export async function inScope<T>(
  db: Kysely<DB>,
  scope: Scope,
  ask: (db: ScopedDb) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (transaction) => {
    await sql`select set_config('dieuhanh.workspace', ${scope.workspace}, true),
      set_config('dieuhanh.person', ${scope.person}, true),
      set_config('dieuhanh.all', ${scope.all ? 'on' : 'off'}, true),
      set_config('dieuhanh.units', ${scope.units.join(',')}, true),
      set_config('role', 'dieuhanh_app', true)`.execute(transaction)
    return ask(transaction)
  })
}
