import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../connect.ts'
import { arrivalColumns, arrivalJoins, type Arrival, type ArrivalSource, type ArrivalState } from './rows.ts'

/** What a list of arrivals may be narrowed by. */
export interface ArrivalQuery {
  readonly workspaceId: string
  readonly state?: ArrivalState | 'open' | undefined
  readonly source?: ArrivalSource | undefined
  /** Sort keys of the last row of the page before. */
  readonly after: readonly string[] | null
  readonly limit: number
}

const open = sql`a.state in ('waiting', 'recognising', 'reading')`

/** Arrivals, the latest first; `key` is the moment with all its digits. */
export async function arrivalLines(
  tx: Tx,
  query: ArrivalQuery,
): Promise<readonly (Arrival & { readonly key: string })[]> {
  const parts: RawBuilder<unknown>[] = [sql`a.workspace_id = ${query.workspaceId}`]
  if (query.state === 'open') parts.push(open)
  else if (query.state !== undefined) parts.push(sql`a.state = ${query.state}`)
  if (query.source !== undefined) parts.push(sql`a.source = ${query.source}`)
  const [moment, id] = query.after ?? []
  if (moment !== undefined)
    parts.push(sql`(a.arrived_at, a.id) < (${moment}::timestamptz, ${id ?? ''}::uuid)`)
  const { rows } = await sql<Arrival & { key: string }>`select ${arrivalColumns},
      to_char(a.arrived_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as key
    from arrival a ${arrivalJoins} where ${sql.join(parts, sql` and `)}
    order by a.arrived_at desc, a.id desc limit ${query.limit}`.execute(tx)
  return rows
}

/** How many arrivals are under way, done, failed, cancelled. */
export interface ArrivalCounts {
  readonly open: number
  readonly done: number
  readonly failed: number
  readonly cancelled: number
}

/** Counts the arrivals of a workspace. */
export async function arrivalCounts(tx: Tx, workspaceId: string): Promise<ArrivalCounts> {
  const { rows } = await sql<ArrivalCounts>`select count(*) filter (where ${open}) as open,
      count(*) filter (where a.state = 'done') as done, count(*) filter (where a.state = 'failed') as failed,
      count(*) filter (where a.state = 'cancelled') as cancelled
    from arrival a where a.workspace_id = ${workspaceId}`.execute(tx)
  return rows[0] ?? { open: 0, done: 0, failed: 0, cancelled: 0 }
}

/** One arrival; null when the asker sees none. */
export async function arrivalById(tx: Tx, workspaceId: string, id: string): Promise<Arrival | null> {
  const { rows } = await sql<Arrival>`select ${arrivalColumns} from arrival a ${arrivalJoins}
    where a.workspace_id = ${workspaceId} and a.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** The arrival that holds these bytes, if any. */
export async function arrivalOfBytes(tx: Tx, workspaceId: string, sha256: string): Promise<Arrival | null> {
  const { rows } = await sql<Arrival>`select ${arrivalColumns} from arrival a ${arrivalJoins}
    where a.workspace_id = ${workspaceId} and a.sha256 = ${sha256}`.execute(tx)
  return rows[0] ?? null
}

/** One arrival, held against other writers. */
export async function lockArrival(tx: Tx, workspaceId: string, id: string): Promise<Arrival | null> {
  const { rows } = await sql`select 1 from arrival where workspace_id = ${workspaceId} and id = ${id}
    for update`.execute(tx)
  return rows.length === 0 ? null : arrivalById(tx, workspaceId, id)
}

/** The state of an arrival as it is at this moment; null when it is gone. */
export async function arrivalState(tx: Tx, workspaceId: string, id: string): Promise<ArrivalState | null> {
  const { rows } = await sql<{ state: ArrivalState }>`select state from arrival
    where workspace_id = ${workspaceId} and id = ${id}`.execute(tx)
  return rows[0]?.state ?? null
}

/** A page as it was kept: what was recognised, or why it was not. */
export interface KeptPage {
  readonly page: number
  readonly recognition: unknown
  readonly reason: string | null
}

/** The pages of an arrival that were done, in order. */
export async function arrivalPages(tx: Tx, workspaceId: string, id: string): Promise<readonly KeptPage[]> {
  const { rows } = await sql<KeptPage>`select page, recognition, reason from arrival_page
    where workspace_id = ${workspaceId} and arrival_id = ${id} order by page`.execute(tx)
  return rows
}

/** The numbers of the pages of an arrival that were done. */
export async function pagesDone(tx: Tx, workspaceId: string, id: string): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ page: number }>`select page from arrival_page
    where workspace_id = ${workspaceId} and arrival_id = ${id}`.execute(tx)
  return new Set(rows.map((row) => row.page))
}

/** Arrivals of all workspaces that are under way and have not moved for so many seconds; as the owner. */
export async function restingArrivals(
  tx: Tx,
  seconds: number,
): Promise<readonly { workspaceId: string; id: string }[]> {
  const { rows } = await sql<{ workspaceId: string; id: string }>`select a.workspace_id as "workspaceId", a.id
    from arrival a where ${open} and a.updated_at <= now() - make_interval(secs => ${seconds})
    order by a.arrived_at`.execute(tx)
  return rows
}

/** Whether a file that was too large to be taken failed before: without bytes it is known by name and size. */
export async function failedBefore(
  tx: Tx,
  workspaceId: string,
  file: { readonly source: ArrivalSource; readonly name: string; readonly size: number },
): Promise<boolean> {
  const { rows } =
    await sql`select 1 from arrival where workspace_id = ${workspaceId} and source = ${file.source}
    and name = ${file.name} and size = ${file.size} and sha256 is null and state = 'failed' limit 1`.execute(
      tx,
    )
  return rows.length > 0
}
