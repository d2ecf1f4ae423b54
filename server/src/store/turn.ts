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
