import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../connect.ts'
import { conditionsOf, type TaskQuery } from './query.ts'

/** How many tasks stand how; `total` is all of them, `uncounted` those withdrawn or given back. */
export interface TaskCounts {
  total: number
  noDeadline: number
  inTime: number
  dueSoon: number
  overdue: number
  doneOnTime: number
  doneLate: number
  uncounted: number
}

/** The counting columns over `task t`, by name, to be added to a select. */
export function countColumns(today: string, dueSoonDays: number): RawBuilder<TaskCounts> {
  const soonUntil = sql`${today}::date + ${dueSoonDays}::int`
  return sql`count(*) as "total",
    count(*) filter (where t.standing = 'no-deadline') as "noDeadline",
    count(*) filter (where t.standing = 'in-time' or t.standing = 'open' and t.deadline > ${soonUntil}) as "inTime",
    count(*) filter (where t.standing = 'open' and t.deadline between ${today}::date and ${soonUntil}) as "dueSoon",
    count(*) filter (where t.standing = 'overdue' or t.standing = 'open' and t.deadline < ${today}::date) as "overdue",
    count(*) filter (where t.standing = 'done-on-time') as "doneOnTime",
    count(*) filter (where t.standing = 'done-late') as "doneLate",
    count(*) filter (where t.standing = 'uncounted') as "uncounted"`
}

/** Counts the tasks of a query by how they stand, in one walk. */
export async function countTasks(tx: Tx, query: TaskQuery): Promise<TaskCounts> {
  const { rows } = await sql<TaskCounts>`
    select ${countColumns(query.today, query.dueSoonDays)} from task t where ${conditionsOf(query)}`.execute(
    tx,
  )
  const counts = rows[0]
  if (!counts) throw new Error('a count answers one row')
  return counts
}
