import { sql } from 'kysely'
import type { Tx } from '../connect.ts'
import { isoMoment } from '../documents/index.ts'

/** How a folder or a mailbox is doing. */
export interface SourceState {
  readonly source: 'folder' | 'mailbox'
  readonly place: string
  readonly lookedAt: string | null
  readonly succeededAt: string | null
  readonly failures: number
  readonly retryAt: string | null
  readonly reason: string | null
}

/** The folder and the mailbox of a workspace, as far as they were ever looked at. */
export async function sourceStates(tx: Tx, workspaceId: string): Promise<readonly SourceState[]> {
  const { rows } = await sql<SourceState>`select source, place, ${isoMoment(sql`looked_at`)} as "lookedAt",
      ${isoMoment(sql`succeeded_at`)} as "succeededAt", failures, ${isoMoment(sql`retry_at`)} as "retryAt", reason
    from arrival_source where workspace_id = ${workspaceId} order by source`.execute(tx)
  return rows
}

/** Notes a look at a source: one that went well forgets the failures before it; one that failed counts, and waits. */
export async function noteLook(
  tx: Tx,
  workspaceId: string,
  look: {
    readonly source: 'folder' | 'mailbox'
    readonly place: string
    readonly failure: { readonly reason: string; readonly pauseSeconds: number } | null
  },
): Promise<void> {
  const { source, place, failure } = look
  await sql`insert into arrival_source as s (workspace_id, source, place, looked_at, succeeded_at, failures,
      retry_at, reason)
    values (${workspaceId}, ${source}, ${place}, now(), ${failure ? null : sql`now()`}, ${failure ? 1 : 0},
      ${failure ? sql`now() + make_interval(secs => ${failure.pauseSeconds})` : null}, ${failure?.reason ?? null})
    on conflict (workspace_id, source) do update set place = excluded.place, looked_at = excluded.looked_at,
      succeeded_at = coalesce(excluded.succeeded_at, s.succeeded_at),
      failures = case when excluded.reason is null then 0 else s.failures + 1 end,
      retry_at = excluded.retry_at, reason = excluded.reason`.execute(tx)
}

/** A letter as the mailbox names it. */
export interface TakenLetter {
  readonly mailbox: string
  readonly uidValidity: number
  readonly uid: number
  readonly messageId: string | null
}

/** Of these letters of a mailbox, the uids of those that were taken before. */
export async function takenUids(
  tx: Tx,
  workspaceId: string,
  mailbox: string,
  uidValidity: number,
): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ uid: number }>`select uid from mail_taken where workspace_id = ${workspaceId}
    and mailbox = ${mailbox} and uid_validity = ${uidValidity}`.execute(tx)
  return new Set(rows.map((row) => row.uid))
}

/**
 * Remembers that a letter was taken; `again` when one with the same Message-ID was taken before the mailbox numbered its
 * letters anew, `taken` when this very one was. Under one numbering the same Message-ID is another letter: scanners and
 * gateways give one to all.
 */
export async function rememberLetter(
  tx: Tx,
  workspaceId: string,
  letter: TakenLetter,
): Promise<'new' | 'again' | 'taken'> {
  const { mailbox, uidValidity, uid, messageId } = letter
  const { rows: same } = await sql`select 1 from mail_taken where workspace_id = ${workspaceId}
    and mailbox = ${mailbox} and message_id = ${messageId} and uid_validity <> ${uidValidity} limit 1`.execute(
    tx,
  )
  const inserted = await sql`insert into mail_taken (workspace_id, mailbox, uid_validity, uid, message_id)
    values (${workspaceId}, ${mailbox}, ${uidValidity}, ${uid}, ${messageId}) on conflict do nothing`.execute(
    tx,
  )
  if (inserted.numAffectedRows === 0n) return 'taken'
  return same.length > 0 ? 'again' : 'new'
}

/** Names the arrival that a letter became. */
export async function linkLetter(
  tx: Tx,
  workspaceId: string,
  letter: TakenLetter,
  arrivalId: string,
): Promise<void> {
  await sql`update mail_taken set arrival_id = ${arrivalId} where workspace_id = ${workspaceId}
    and mailbox = ${letter.mailbox} and uid_validity = ${letter.uidValidity} and uid = ${letter.uid}`.execute(
    tx,
  )
}
