/**
 * News for people: what happened to work that concerns them. In: news and its readers (people, units, roles). Out:
 * rows in each reader's own list, and a signal to their open screens. Promised: written in the caller's transaction,
 * once per person, never to the doer.
 */
import type { Scope } from '../../access/index.ts'
import { deliver, type Letter, type News, type Tx } from '../../store/index.ts'

export type { Letter, News, NotificationKind, Readers } from '../../store/index.ts'
export { listNotifications, readNotifications, type NotificationView } from './list.ts'

type Teller = Pick<Scope, 'workspaceId' | 'personId' | 'today'>

/** Sends many letters with two queries, e.g. all those of an assignment. */
export async function notify(tx: Tx, teller: Teller, letters: readonly Letter[]): Promise<number> {
  return deliver(tx, letters, {
    workspaceId: teller.workspaceId,
    today: teller.today,
    except: teller.personId,
  })
}

/** Tells everyone who holds one of `roles` (default: any role) in one of the units today. */
export async function notifyUnits(
  tx: Tx,
  teller: Teller,
  unitIds: readonly string[],
  news: News,
  roles?: readonly string[],
): Promise<number> {
  return notify(tx, teller, [{ news, to: roles ? { unitIds, roles } : { unitIds } }])
}

/** Tells these people, e.g. the one who assigned the task. */
export async function notifyPeople(
  tx: Tx,
  teller: Teller,
  personIds: readonly string[],
  news: News,
): Promise<number> {
  return notify(tx, teller, [{ news, to: { personIds } }])
}

/** Tells everyone who holds one of these roles anywhere in the workspace, e.g. the office about a submission. */
export async function notifyRoles(
  tx: Tx,
  teller: Teller,
  roles: readonly string[],
  news: News,
): Promise<number> {
  return notify(tx, teller, [{ news, to: { roles } }])
}
