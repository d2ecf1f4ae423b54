import { sql } from 'kysely'
import type { Tx } from '../connect.ts'

/** Tasks of one unit that share one reminder. */
export interface Reminder {
  readonly kind: 'due-soon' | 'overdue'
  readonly unitId: string
  /** Days until the deadline, or since it. */
  readonly days: number
  readonly count: number
  /** The first of them. */
  readonly taskId: string
  readonly title: string
}

/** Takes the turn to remind a workspace today; false where it was taken. */
export async function takeReminderTurn(tx: Tx, workspaceId: string, today: string): Promise<boolean> {
  const { rows } = await sql`update workspace set reminded_on = ${today}::date
    where id = ${workspaceId} and (reminded_on is null or reminded_on < ${today}::date) returning id`.execute(
    tx,
  )
  return rows.length > 0
}

/** The workspaces that nobody was reminded in today. */
export async function workspacesToRemind(tx: Tx, today: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from workspace where reminded_on is null or reminded_on < ${today}::date order by id`.execute(
    tx,
  )
  return rows.map((row) => row.id)
}

/**
 * What has to be said today: work that falls due in so many days, and work that fell due yesterday or whole weeks
 * before that; to the leading unit, and to the one that it was handed down to.
 */
export async function remindersOf(
  tx: Tx,
  workspaceId: string,
  today: string,
  days: readonly number[],
): Promise<readonly Reminder[]> {
  const { rows } = await sql<Reminder>`
    select kind, unit_id as "unitId", days, count(*) as count, (array_agg(id order by number))[1] as "taskId",
      (array_agg(title order by number))[1] as title
    from (
      select t.id, t.number, t.title, u.unit_id, abs(t.deadline - ${today}::date) as days,
        case when t.deadline < ${today}::date then 'overdue' else 'due-soon' end as kind
      from task t cross join lateral (
        select t.lead_unit_id as unit_id where t.lead_unit_id is not null
        union select t.handling_unit_id where t.handling_unit_id is not null
      ) u
      where t.workspace_id = ${workspaceId} and t.standing = 'open' and (
        t.deadline - ${today}::date = any(${[...days]}::int[])
        or t.deadline < ${today}::date and (${today}::date - t.deadline) % 7 = 1)
    ) due group by kind, unit_id, days order by kind, days, unit_id`.execute(tx)
  return rows
}
