/**
 * A province to measure: 200,000 tasks and 1,000,000 events in one workspace. In: the data folder of a server that runs. Out: a
 * connection past row-level security for the yardstick, and tokens of an overseer and of a focal point.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { newApiToken } from '../../../server/src/access/tokens.ts'
import { loadSecrets } from '../../../server/src/config/index.ts'
import { addAccount, asOwner, connect, joinDatabase } from '../../../server/src/store/index.ts'

/** The filled province. */
export interface Workload {
  readonly client: pg.Client
  readonly office: string
  readonly focal: string
  readonly events: number
  close(): Promise<void>
}

/** The ids of `fill.sql`: 1 units, 2 people, 5 documents, 6 tasks. */
export function idOf(kind: number, nth: number): string {
  return `0198${hex(kind, 4)}-0000-7000-8000-${hex(nth, 12)}`
}

/** The workspace of `fill.sql`. */
export const workspaceId = idOf(0, 1)

/** Fills the database of the server that runs on this folder. */
export async function fillWorkload(dataFolder: string, tasks: number): Promise<Workload> {
  const { databasePassword } = await loadSecrets(dataFolder, {})
  const database = await joinDatabase({ dataFolder, password: databasePassword })
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  await client.query('select set_config($1, $2, false)', ['bench.tasks', String(tasks)])
  await client.query(await readFile(join(import.meta.dirname, 'fill.sql'), 'utf8'))
  await client.query('vacuum analyze')
  await client.query('checkpoint')
  const office = await tokenFor(database.url, 'office', idOf(2, 1))
  const focal = await tokenFor(database.url, 'focal', idOf(2, 50))
  const { rows } = await client.query<{ events: string }>('select count(*) as events from task_event')
  return { client, office, focal, events: Number(rows[0]?.events), close: () => client.end() }
}

async function tokenFor(url: string, username: string, personId: string): Promise<string> {
  const store = connect(url, { poolSize: 1 })
  const { secret, hash } = newApiToken()
  await asOwner(store.db, async (tx) => {
    const account = { username, name: username, passwordHash: 'nobody signs in', mustChangePassword: false }
    const accountId = await addAccount(tx, account)
    await tx.updateTable('person').set({ account_id: accountId }).where('id', '=', personId).execute()
    const token = { workspace_id: workspaceId, id: personId, person_id: personId, name: username, hash }
    await tx
      .insertInto('api_token')
      .values({ ...token, scopes: ['tasks:read', 'tasks:write'], expires_at: new Date('2100-01-01') })
      .execute()
  })
  await store.close()
  return secret
}

function hex(value: number, length: number): string {
  return value.toString(16).padStart(length, '0')
}
