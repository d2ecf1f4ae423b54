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

/** The box that each task of `task t` falls into, by the names of `TaskCounts`; the commonest are asked first. */
export function boxOf(today: string, dueSoonDays: number): RawBuilder<Exclude<keyof TaskCounts, 'total'>> {
  return sql`case t.standing
    when 'done-on-time' then 'doneOnTime'
    when 'open' then case when t.deadline < ${today}::date then 'overdue'
      when t.deadline <= ${today}::date + ${dueSoonDays}::int then 'dueSoon' else 'inTime' end
    when 'done-late' then 'doneLate'
    when 'in-time' then 'inTime'
    when 'no-deadline' then 'noDeadline'
    else t.standing end`
}

/** Counts the tasks of a query by how they stand, in one walk. */
export async function countTasks(tx: Tx, query: TaskQuery): Promise<TaskCounts> {
  const { rows } = await sql<{ box: Exclude<keyof TaskCounts, 'total'>; count: number }>`
    select ${boxOf(query.today, query.dueSoonDays)} as box, count(*) from task t where ${conditionsOf(query)}
    group by 1`.execute(tx)
  return addUp(rows)
}

/** Boxes as one row of figures. */
export function addUp(
  rows: readonly { readonly box: Exclude<keyof TaskCounts, 'total'>; readonly count: number }[],
): TaskCounts {
  const counts = { ...emptyCounts }
  for (const { box, count } of rows) {
    counts[box] += count
    counts.total += count
  }
  return counts
}

const emptyCounts: TaskCounts = {
  total: 0,
  noDeadline: 0,
  inTime: 0,
  dueSoon: 0,
  overdue: 0,
  doneOnTime: 0,
  doneLate: 0,
  uncounted: 0,
}
