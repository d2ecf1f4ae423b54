import { sql } from 'kysely'
import { v7 } from 'uuid'
import type { Tx } from '../connect.ts'
import type { ArrivalContainer, ArrivalSource, ArrivalState } from './rows.ts'

/** A file that has just come. */
export interface NewArrival {
  readonly source: ArrivalSource
  readonly personId: string | null
  readonly name: string
  readonly mediaType: string | null
  readonly size: number
  /** null: its bytes were not taken. */
  readonly sha256: string | null
  readonly container: ArrivalContainer | null
  readonly scan: boolean
  /** One that was refused at once: why, with what its sentence needs. */
  readonly failure?: { readonly reason: string; readonly facts: Readonly<Record<string, string | number>> }
}

/**
 * Adds an arrival and, unless it failed already, the job that works on it. Null when the same bytes wait already: then
 * nothing was written.
 */
export async function insertArrival(
  tx: Tx,
  workspaceId: string,
  arrival: NewArrival,
): Promise<string | null> {
  const id = v7()
  const { container, failure } = arrival
  const inserted = await tx
    .insertInto('arrival')
    .values({
      workspace_id: workspaceId,
      id,
      source: arrival.source,
      person_id: arrival.personId,
      name: arrival.name,
      media_type: arrival.mediaType,
      size: arrival.size,
      sha256: arrival.sha256,
      container_sha256: container?.sha256 ?? null,
      container_name: container?.name ?? null,
      container_media_type: container?.mediaType ?? null,
      container_size: container?.size ?? null,
      container_path: container?.path ?? null,
      scan: arrival.scan,
      state: failure ? 'failed' : 'waiting',
      reason: failure?.reason ?? null,
      facts: JSON.stringify(failure?.facts ?? {}),
      ended_at: failure ? sql`now()` : null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (inserted.numInsertedOrUpdatedRows === 0n) return null
  if (!failure) await enqueueArrival(tx, workspaceId, id)
  return id
}

/** Sends for the job that works on an arrival; it comes when this transaction is committed. */
export async function enqueueArrival(tx: Tx, workspaceId: string, id: string): Promise<void> {
  await sql`select dieuhanh.enqueue_arrival(${workspaceId}, ${id})`.execute(tx)
}

/** What work on an arrival writes. */
export interface ArrivalChange {
  readonly state?: ArrivalState
  readonly scan?: boolean
  readonly pages?: number
  readonly mediaType?: string
  readonly documentId?: string | null
  readonly documents?: number
  readonly reason?: string | null
  readonly facts?: Readonly<Record<string, string | number>>
  readonly attempts?: number
}

const ENDED: ReadonlySet<string> = new Set(['done', 'failed', 'cancelled'])

/** Changes an arrival that is in one of the states `from`; false when it is in none of them, or gone. */
export async function changeArrival(
  tx: Tx,
  workspaceId: string,
  id: string,
  from: readonly ArrivalState[],
  change: ArrivalChange,
): Promise<boolean> {
  const { state, mediaType, documentId, facts, ...plain } = change
  const { numUpdatedRows } = await tx
    .updateTable('arrival')
    .set({
      ...plain,
      ...(state === undefined ? {} : { state, ended_at: ENDED.has(state) ? sql`now()` : null }),
      ...(mediaType === undefined ? {} : { media_type: mediaType }),
      ...(documentId === undefined ? {} : { document_id: documentId }),
      ...(facts === undefined ? {} : { facts: JSON.stringify(facts) }),
      updated_at: sql`now()`,
      revision: sql`revision + 1`,
    })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('state', 'in', [...from])
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Keeps a page that was recognised or refused, once; the arrival counts it. */
export async function insertArrivalPage(
  tx: Tx,
  workspaceId: string,
  id: string,
  page: { readonly page: number; readonly recognition: object | null; readonly reason: string | null },
): Promise<void> {
  await tx
    .insertInto('arrival_page')
    .values({
      workspace_id: workspaceId,
      arrival_id: id,
      page: page.page,
      recognition: page.recognition === null ? null : JSON.stringify(page.recognition),
      reason: page.reason,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await sql`update arrival set attempts = 0, updated_at = now(), revision = revision + 1,
      pages_done = (select count(*) from arrival_page where workspace_id = ${workspaceId} and arrival_id = ${id})
    where workspace_id = ${workspaceId} and id = ${id}`.execute(tx)
}

/** Forgets pages of an arrival: all, or those that were refused. */
export async function dropArrivalPages(
  tx: Tx,
  workspaceId: string,
  id: string,
  which: 'all' | 'refused',
): Promise<void> {
  await sql`delete from arrival_page where workspace_id = ${workspaceId} and arrival_id = ${id}
    and (${which} = 'all' or reason is not null)`.execute(tx)
  if (which === 'refused')
    await sql`update arrival set pages_done = (select count(*) from arrival_page
        where workspace_id = ${workspaceId} and arrival_id = ${id})
      where workspace_id = ${workspaceId} and id = ${id}`.execute(tx)
}

/** Takes an arrival out with all of its pages. */
export async function deleteArrival(tx: Tx, workspaceId: string, id: string): Promise<void> {
  await dropArrivalPages(tx, workspaceId, id, 'all')
  await sql`delete from arrival where workspace_id = ${workspaceId} and id = ${id}`.execute(tx)
}
