/** Writers that are killed at a place of a test's choosing, with real locks and real signals. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { sql } from 'kysely'
import type pg from 'pg'
import { expect } from 'vitest'
import type { Database, Store } from './connect.ts'

const patience = { timeout: 100_000, interval: 50 }

/** A process that writes. */
export interface Writer {
  readonly child: ChildProcessWithoutNullStreams
  /** Resolves when it has ended, however. */
  readonly gone: Promise<void>
  /** Ends it as a power cut would; resolves when it is gone. */
  kill(): Promise<void>
  /** What it complained of. */
  complaints(): string
}

/** Starts a program of ours as a writer; nothing of the environment but what is given reaches it. */
export function startWriter(program: readonly string[], env: Record<string, string> = {}): Writer {
  const child = spawn(process.execPath, [...program], { env: { PATH: process.env['PATH'], ...env } })
  let complaints = ''
  child.stderr.on('data', (piece: Buffer) => (complaints += piece.toString()))
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL')
    await gone
  }
  return { child, gone, kill, complaints: () => complaints }
}

/**
 * Starts a writer, lets it come as far as `table`, which is held, and kills it there after `meanwhile`; resolves when what it
 * had begun is rolled back.
 */
export async function killedAt(
  { db, pool }: Pick<Store, 'db' | 'pool'>,
  table: string,
  start: () => Writer,
  meanwhile: () => Promise<void> = async () => {},
): Promise<void> {
  const holder = await pool.connect()
  try {
    await holder.query(`begin; lock table ${table} in share mode`)
    const writer = start()
    try {
      await expect
        .poll(() => waitsFor(pool, table), patience)
        .toBe(true)
        .catch((error: unknown) => {
          throw new Error(`the writer did not come to ${table}: ${writer.complaints()}`, { cause: error })
        })
      await meanwhile()
    } finally {
      await writer.kill()
    }
  } finally {
    await holder.query('rollback')
    holder.release()
  }
  await expect.poll(() => isQuiet(db), patience).toBe(true)
}

async function waitsFor(pool: pg.Pool, table: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    'select 1 from pg_locks l join pg_class c on c.oid = l.relation where not l.granted and c.relname = $1',
    [table],
  )
  return rowCount !== 0
}

/** Whether nobody but this connection does anything in the database: what a killed process began is rolled back. */
export async function isQuiet(db: Database): Promise<boolean> {
  const { rows } = await sql`select 1 from pg_stat_activity where datname = current_database()
    and xact_start is not null and pid <> pg_backend_pid()`.execute(db)
  return rows.length === 0
}
