import { sql } from 'kysely'
import type { Database } from './connect.ts'

/** Runs `work` while no other process of the installation runs work under the same name. */
export async function inTurn<T>(db: Database, name: string, work: () => Promise<T>): Promise<T> {
  return db.connection().execute(async (connection) => {
    const key = sql`hashtextextended(${`dieuhanh ${name}`}, 0)`
    await sql`select pg_advisory_lock(${key})`.execute(connection)
    try {
      return await work()
    } finally {
      await sql`select pg_advisory_unlock(${key})`.execute(connection)
    }
  })
}

/**
 * Runs `work` unless another process of the installation runs work under the same name: then null. The name is free
 * again when the work is done, and at once when its process is killed.
 */
export async function ifFree<T>(db: Database, name: string, work: () => Promise<T>): Promise<T | null> {
  return db.connection().execute(async (connection) => {
    const key = sql`hashtextextended(${`dieuhanh ${name}`}, 0)`
    const { rows } = await sql<{ free: boolean }>`select pg_try_advisory_lock(${key}) as free`.execute(
      connection,
    )
    if (!rows[0]?.free) return null
    try {
      return await work()
    } finally {
      await sql`select pg_advisory_unlock(${key})`.execute(connection)
    }
  })
}
