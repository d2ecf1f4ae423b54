/** What tests of arrivals share: doing the work that jobs do, a second server, a server that can be killed. */
import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { sql } from 'kysely'
import { assembleContext } from '../../assemble.ts'
import type { TestServer } from '../../testing.ts'
import type { Context } from '../context.ts'
import { workOnArrival, type WorkOutcome } from './index.ts'

/** Works on everything that is under way, as the jobs would, until nothing is. */
export async function workOnAll(context: Context): Promise<WorkOutcome[]> {
  const outcomes: WorkOutcome[] = []
  for (;;) {
    const open = await context.database
      .selectFrom('arrival')
      .select(['workspace_id', 'id'])
      .where('state', 'in', ['waiting', 'recognising', 'reading'])
      .execute()
    if (open.length === 0) return outcomes
    for (const { workspace_id, id } of open)
      outcomes.push(await workOnArrival(context, workspace_id, id, AbortSignal.timeout(600_000)))
  }
}

/** Another server on the same database and files. */
export function secondServer({ context }: TestServer): Context {
  const { config, secrets, store, log, clock } = context
  return assembleContext({ config, secrets, store, log, clock })
}

/** A server in a process of its own. */
export interface ServerProcess {
  readonly child: ChildProcess
  /** Resolves when it answers. */
  readonly ready: Promise<void>
  /** Ends it as a power cut would; resolves when it is gone. */
  kill(): Promise<void>
  /** What it complained of. */
  complaints(): string
}

/** Starts a server on a test database; nothing of the environment but what is given reaches its settings. */
export function startProcess(server: TestServer, settings: Record<string, string>): ServerProcess {
  const main = join(import.meta.dirname, '../../main.ts')
  const child = spawn(process.execPath, [main, '--empty'], {
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: server.database.url,
      DIEUHANH_DATA: server.folder,
      PORT: '0',
      LOG_LEVEL: 'warn',
      ...settings,
    },
  })
  let complaints = ''
  child.stderr.on('data', (piece: Buffer) => (complaints += piece.toString()))
  const gone = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (piece: Buffer) => {
      if (/https?:\/\//.test(piece.toString())) resolve()
    })
    void gone.then(() => reject(new Error(`the server did not start: ${complaints}`)))
  })
  ready.catch(() => undefined)
  return {
    child,
    ready,
    kill: async () => {
      child.kill('SIGKILL')
      await gone
    },
    complaints: () => complaints,
  }
}

/** Resolves when nobody but this process does anything in the database: what a killed server began is rolled back. */
export async function isQuiet(context: Context): Promise<boolean> {
  const { rows } = await sql`select 1 from pg_stat_activity where datname = current_database()
    and xact_start is not null and pid <> pg_backend_pid()`.execute(context.database)
  return rows.length === 0
}
