/**
 * Lists and papers on their way to becoming files. In: what was asked by whom, how far the writing is. Out: the exports of a person.
 * Promised: a person sees their own alone; the job that writes one is sent for in the same commit.
 */
import { sql } from 'kysely'
import type { Tx } from '../connect.ts'

export type ExportState = 'waiting' | 'writing' | 'done' | 'failed' | 'cancelled'

/** One export. */
export interface ExportJob {
  id: string
  list: string
  state: ExportState
  rows: number
  /** How many rows there will be, where that is known beforehand. */
  of: number | null
  name: string | null
  mediaType: string | null
  size: number | null
  sha256: string | null
  askedAt: string
  endedAt: string | null
}

/** What the job needs to write it. */
export interface ExportTask {
  list: string
  asked: unknown
  asker: unknown
  attempts: number
}

const shown = sql`e.id, e.list, e.state, e.rows_written as rows, e.rows_total as of, e.name, e.media_type as "mediaType", e.size, e.sha256,
  to_json(e.asked_at) as "askedAt", to_json(e.ended_at) as "endedAt"`

/** Keeps what was asked and sends for the job. */
export async function insertExport(
  tx: Tx,
  workspaceId: string,
  job: {
    readonly id: string
    readonly personId: string
    readonly list: string
    readonly asked: object
    readonly of: number | null
    readonly asker: object
  },
): Promise<void> {
  await sql`insert into export_job (workspace_id, id, person_id, list, asked, rows_total, asker) values (${workspaceId}, ${job.id},
    ${job.personId}, ${job.list}, ${JSON.stringify(job.asked)}::jsonb, ${job.of}, ${JSON.stringify(job.asker)}::jsonb)`.execute(
    tx,
  )
  await enqueueExport(tx, workspaceId, job.id)
}

/** Sends for the job that writes an export. */
export async function enqueueExport(tx: Tx, workspaceId: string, id: string): Promise<void> {
  await sql`select dieuhanh.enqueue_export(${workspaceId}, ${id})`.execute(tx)
}

/** The exports of the asker, newest first; of an id, that one alone. */
export async function exportsOf(tx: Tx, workspaceId: string, id?: string): Promise<readonly ExportJob[]> {
  const { rows } =
    await sql<ExportJob>`select ${shown} from export_job e where e.workspace_id = ${workspaceId}
    ${id === undefined ? sql`` : sql`and e.id = ${id}`} order by e.asked_at desc, e.id limit 100`.execute(tx)
  return rows
}

/** How many of the asker's exports are still to be written. */
export async function openExports(tx: Tx, workspaceId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from export_job e
    where e.workspace_id = ${workspaceId} and e.state in ('waiting', 'writing')`.execute(tx)
  return rows[0]?.count ?? 0
}

/** Takes an export for writing, as the owner; null when there is nothing left to write. */
export async function beginExport(tx: Tx, workspaceId: string, id: string): Promise<ExportTask | null> {
  const { rows } = await sql<ExportTask>`update export_job set state = 'writing', attempts = attempts + 1,
      rows_written = 0, updated_at = now()
    where workspace_id = ${workspaceId} and id = ${id} and state in ('waiting', 'writing')
    returning list, asked, asker, attempts`.execute(tx)
  return rows[0] ?? null
}

/** Notes how far the writing is; false when it is no longer wanted. */
export async function noteRows(tx: Tx, workspaceId: string, id: string, rows: number): Promise<boolean> {
  const { numAffectedRows } = await sql`update export_job set rows_written = ${rows}, updated_at = now()
    where workspace_id = ${workspaceId} and id = ${id} and state = 'writing'`.execute(tx)
  return numAffectedRows === 1n
}

/** How an export ended. */
export type ExportEnd =
  | { readonly state: 'failed' | 'cancelled' }
  | {
      readonly state: 'done'
      readonly rows: number
      readonly name: string
      readonly mediaType: string
      readonly size: number
      readonly sha256: string
    }

/** Ends an export that is still open; false when it has ended already. */
export async function endExport(tx: Tx, workspaceId: string, id: string, end: ExportEnd): Promise<boolean> {
  const file =
    end.state === 'done'
      ? sql`, rows_written = ${end.rows}, name = ${end.name}, media_type = ${end.mediaType}, size = ${end.size},
          sha256 = ${end.sha256}`
      : sql``
  const { numAffectedRows } = await sql`update export_job set state = ${end.state}, updated_at = now(),
      ended_at = now() ${file}
    where workspace_id = ${workspaceId} and id = ${id} and state in ('waiting', 'writing')`.execute(tx)
  return numAffectedRows === 1n
}

/** Exports that nobody has written at for so many seconds, as the owner. */
export async function restingExports(
  tx: Tx,
  seconds: number,
): Promise<readonly { workspaceId: string; id: string }[]> {
  const { rows } = await sql<{ workspaceId: string; id: string }>`select e.workspace_id as "workspaceId", e.id
    from export_job e where e.state in ('waiting', 'writing')
      and e.updated_at <= now() - make_interval(secs => ${seconds}) order by e.asked_at`.execute(tx)
  return rows
}

/** Lets go of exports that ended so many hours ago, as the owner; their bytes follow with the sweep of the store. */
export async function expireExports(tx: Tx, hours: number): Promise<number> {
  const { numAffectedRows } =
    await sql`delete from export_job where ended_at <= now() - make_interval(hours => ${hours})`.execute(tx)
  return Number(numAffectedRows ?? 0n)
}
