import { sql } from 'kysely'
import { v7 } from 'uuid'
import type { Tx } from './connect.ts'

/** What a notification may be about; the words on screen are chosen by it. */
export type NotificationKind =
  | 'assigned'
  | 'co-assigned'
  | 'submitted'
  | 'confirmed'
  | 'sent-back'
  | 'declined'
  | 'extension-requested'
  | 'extension-decided'
  | 'direction'
  | 'comment'
  | 'withdrawn'
  | 'reopened'
  | 'due-soon'
  | 'overdue'
  | 'recognised'
  | 'recognition-failed'

/** One piece of news. `title` names the task or document; `count` folds many of a kind ("giao 12 nhiệm vụ") into one. */
export interface News {
  readonly kind: NotificationKind
  readonly title: string
  readonly text?: string | null
  readonly taskId?: string | null
  readonly documentId?: string | null
  readonly count?: number
}

/** To whom news goes: named people, or those who hold one of `roles` (default: all) in one of the units on that day. */
export type Readers =
  | { readonly personIds: readonly string[] }
  | { readonly unitIds: readonly string[]; readonly roles?: readonly string[] }
  | { readonly roles: readonly string[] }

/** News with its readers. */
export interface Letter {
  readonly news: News
  readonly to: Readers
}

interface Delivery {
  readonly workspaceId: string
  /** Memberships in force on this day count. */
  readonly today: string
  /** The doer, who need not be told what it did. */
  readonly except?: string | null
}

/** Delivers every letter once to each of its readers, in the caller's transaction. Returns how many were delivered. */
export async function deliver(tx: Tx, letters: readonly Letter[], delivery: Delivery): Promise<number> {
  if (letters.length === 0) return 0
  const holders = await membershipsFor(tx, letters, delivery)
  const rows = letters.flatMap(({ news, to }) =>
    [...readersOf(to, holders)]
      .filter((personId) => personId !== delivery.except)
      .map((personId) => ({
        workspace_id: delivery.workspaceId,
        id: v7(),
        person_id: personId,
        kind: news.kind,
        task_id: news.taskId ?? null,
        document_id: news.documentId ?? null,
        title: news.title,
        text: news.text ?? null,
        count: news.count ?? 1,
      })),
  )
  for (let from = 0; from < rows.length; from += 2000) {
    await tx
      .insertInto('notification')
      .values(rows.slice(from, from + 2000))
      .execute()
  }
  return rows.length
}

interface Holder {
  readonly person_id: string
  readonly unit_id: string
  readonly role: string
}

async function membershipsFor(
  tx: Tx,
  letters: readonly Letter[],
  { workspaceId, today }: Delivery,
): Promise<readonly Holder[]> {
  const unitIds = letters.flatMap(({ to }) => ('unitIds' in to ? to.unitIds : []))
  const roles = letters.flatMap(({ to }) => ('unitIds' in to || !('roles' in to) ? [] : to.roles))
  if (unitIds.length === 0 && roles.length === 0) return []
  return tx
    .selectFrom('membership as m')
    .innerJoin('person as p', (join) =>
      join.onRef('p.workspace_id', '=', 'm.workspace_id').onRef('p.id', '=', 'm.person_id'),
    )
    .select(['m.person_id', 'm.unit_id', 'm.role'])
    .where('m.workspace_id', '=', workspaceId)
    .where('p.active', '=', true)
    .where('m.valid_from', '<=', today)
    .where((e) => e.or([e('m.valid_to', 'is', null), e('m.valid_to', '>', today)]))
    .where((e) =>
      e.or([
        ...(unitIds.length > 0 ? [e('m.unit_id', 'in', [...new Set(unitIds)])] : []),
        ...(roles.length > 0 ? [e('m.role', 'in', [...new Set(roles)])] : []),
      ]),
    )
    .execute()
}

function readersOf(to: Readers, holders: readonly Holder[]): ReadonlySet<string> {
  if ('personIds' in to) return new Set(to.personIds)
  const { roles } = to
  const units = 'unitIds' in to ? to.unitIds : undefined
  return new Set(
    holders
      .filter((holder) => (units?.includes(holder.unit_id) ?? true) && (roles?.includes(holder.role) ?? true))
      .map((holder) => holder.person_id),
  )
}

/** A notification as its reader sees it. */
export interface NotificationRow {
  readonly id: string
  readonly at: Date
  /** The moment to the microsecond, as a sort key. */
  readonly moment: string
  readonly kind: NotificationKind
  readonly taskId: string | null
  readonly documentId: string | null
  readonly title: string
  readonly text: string | null
  readonly count: number
  readonly readAt: Date | null
}

/** A person's notifications, the latest first, one more than asked for. */
export async function notificationsPage(
  tx: Tx,
  workspaceId: string,
  personId: string,
  question: { unread: boolean; after: { moment: string; id: string } | null; limit: number },
): Promise<readonly NotificationRow[]> {
  const { unread, after, limit } = question
  const { rows } = await sql<NotificationRow>`
    select id, at, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as moment, kind,
      task_id as "taskId", document_id as "documentId", title, text, count, read_at as "readAt"
    from notification
    where workspace_id = ${workspaceId} and person_id = ${personId} and (${!unread} or read_at is null)
      and (${after === null} or (at, id) < (${after?.moment ?? null}::timestamptz, ${after?.id ?? null}::uuid))
    order by at desc, id desc limit ${limit + 1}`.execute(tx)
  return rows
}

/** How many notifications a person has not read. */
export async function unreadCount(tx: Tx, workspaceId: string, personId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from notification
    where workspace_id = ${workspaceId} and person_id = ${personId} and read_at is null`.execute(tx)
  return rows[0]?.count ?? 0
}

/** Marks notifications of a person as read: those named, or all. */
export async function markRead(
  tx: Tx,
  workspaceId: string,
  personId: string,
  ids: readonly string[] | null,
): Promise<void> {
  await sql`update notification set read_at = now()
    where workspace_id = ${workspaceId} and person_id = ${personId} and read_at is null
      and (${ids === null} or id = any(${ids ?? []}::uuid[]))`.execute(tx)
}
