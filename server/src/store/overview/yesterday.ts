import { sql } from 'kysely'
import type { Tx } from '../connect.ts'
import { conditionsOf, type TaskQuery } from '../tasks/index.ts'

/** By how much the figures moved since the end of yesterday. */
export interface DayChange {
  overdue: number
  done: number
  assigned: number
}

/**
 * What today changed. A task that nothing happened to today became overdue today exactly when its deadline was
 * yesterday; of any other, the state before its first event of today tells how it stood.
 */
export async function sinceYesterday(tx: Tx, query: TaskQuery): Promise<DayChange> {
  const { today, workspaceId } = query
  const morning = sql`${today}::date::timestamptz`
  const { rows } = await sql<DayChange>`
    with touched as materialized (
      select distinct on (e.task_id) e.task_id, e.kind, e.details -> 'before' as before
      from task_event e where e.workspace_id = ${workspaceId} and e.at >= ${morning}
      order by e.task_id, e.at, e.id
    ), changed as (
      select t.work = 'done' as done, before ->> 'work' = 'done' as was_done,
        dieuhanh.timeliness(t.work, t.deadline_kind, t.deadline, t.completed_on, ${today}::date, 0) = 'overdue' as overdue,
        dieuhanh.timeliness(before ->> 'work', before ->> 'deadlineKind', (before ->> 'deadline')::date,
          (before ->> 'completedOn')::date, ${today}::date - 1, 0) = 'overdue' as was_overdue
      from touched join task t on t.workspace_id = ${workspaceId} and t.id = touched.task_id
      where ${conditionsOf(query)} and (before is not null or touched.kind = 'create')
    )
    select
      (select count(*) from task t where ${conditionsOf(query)} and t.standing = 'open' and t.deadline = ${today}::date - 1
        and not exists (select 1 from touched where touched.task_id = t.id
          and (before is not null or touched.kind = 'create')))
      + (select count(*) filter (where overdue) - count(*) filter (where was_overdue) from changed) as "overdue",
      (select count(*) filter (where done) - count(*) filter (where was_done) from changed) as "done",
      (select count(*) from touched join task t on t.workspace_id = ${workspaceId} and t.id = touched.task_id
        where ${conditionsOf(query)} and touched.kind = 'create') as "assigned"`.execute(tx)
  return rows[0] ?? { overdue: 0, done: 0, assigned: 0 }
}
