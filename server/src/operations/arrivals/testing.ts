/** What tests of arrivals share: doing the work that jobs do, a second server, a server that can be killed. */
import { join } from 'node:path'
import { assembleContext } from '../../assemble.ts'
import { startWriter, type Writer } from '../../store/testing-killed.ts'
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
export interface ServerProcess extends Writer {
  /** Resolves when it answers. */
  readonly ready: Promise<void>
}

/** Starts a server on a test database; nothing of the environment but what is given reaches its settings. */
export function startProcess(server: TestServer, settings: Record<string, string>): ServerProcess {
  const writer = startWriter([join(import.meta.dirname, '../../main.ts'), '--empty'], {
    DATABASE_URL: server.database.url,
    DIEUHANH_DATA: server.folder,
    PORT: '0',
    LOG_LEVEL: 'warn',
    ...settings,
  })
  const ready = new Promise<void>((resolve, reject) => {
    writer.child.stdout.on('data', (piece: Buffer) => {
      if (/https?:\/\//.test(piece.toString())) resolve()
    })
    void writer.gone.then(() => reject(new Error(`the server did not start: ${writer.complaints()}`)))
  })
  ready.catch(() => undefined)
  return { ...writer, ready }
}
