import { isRefused, type Refused } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import {
  inScope,
  markRead,
  notificationsPage,
  unreadCount,
  type NotificationKind,
} from '../../store/index.ts'
import type { Context } from '../context.ts'
import { cursorForms, pageOf, readCursor } from '../paging.ts'

/** A notification as its reader sees it. */
export interface NotificationView {
  readonly id: string
  readonly at: string
  readonly kind: NotificationKind
  readonly taskId: string | null
  readonly documentId: string | null
  readonly title: string
  readonly text: string | null
  readonly count: number
  readonly readAt: string | null
}

/** My notifications, the latest first. */
export async function listNotifications(
  context: Context,
  scope: Scope,
  input: { unread?: 'true' | undefined; cursor?: string | undefined; limit: number },
): Promise<{ items: readonly NotificationView[]; nextCursor: string | null } | Refused<'bad-cursor'>> {
  const place = readCursor(input.cursor, [cursorForms.moment, cursorForms.id])
  if (place !== null && isRefused(place)) return place
  const after = place === null ? null : { moment: place[0] ?? '', id: place[1] ?? '' }
  const question = { unread: input.unread === 'true', after, limit: input.limit }
  const found = await inScope(context.database, scope, (tx) =>
    notificationsPage(tx, scope.workspaceId, scope.personId, question),
  )
  const { rows, nextCursor } = pageOf(found, input.limit, (row) => [row.moment, row.id])
  const items = rows.map(({ moment: _, at, readAt, ...rest }) => ({
    ...rest,
    at: at.toISOString(),
    readAt: readAt?.toISOString() ?? null,
  }))
  return { items, nextCursor }
}

/** Marks my notifications as read; answers how many are left. */
export async function readNotifications(
  context: Context,
  scope: Scope,
  ids: readonly string[] | undefined,
): Promise<{ unread: number }> {
  const { workspaceId, personId } = scope
  return inScope(context.database, scope, async (tx) => {
    await markRead(tx, workspaceId, personId, ids ?? null)
    return { unread: await unreadCount(tx, workspaceId, personId) }
  })
}
