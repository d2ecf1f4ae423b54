import { sql } from 'kysely'
import type { Tx } from '../connect.ts'
import { conditionsOf, type TaskQuery } from '../tasks/index.ts'

/** By how much the figures moved. */
export interface Movement {
  overdue: number
  done: number
  assigned: number
}

/**
 * What the days from `since` to today changed. A task that nothing happened to became overdue in them exactly when its
 * deadline lay between the day before the first and yesterday; of any other, the state before its first event in them
 * tells how it stood.
 */
export async function movedSince(tx: Tx, query: TaskQuery, since: string): Promise<Movement> {
  const { today, workspaceId } = query
  const morning = sql`${since}::date::timestamptz`
  const { rows } = await sql<Movement>`
    with touched as materialized (
      select distinct on (e.task_id) e.task_id, e.kind, e.details -> 'before' as before
      from task_event e where e.workspace_id = ${workspaceId} and e.at >= ${morning}
      order by e.task_id, e.at, e.id
    ), changed as (
      select t.work = 'done' as done, before ->> 'work' = 'done' as was_done,
        dieuhanh.timeliness(t.work, t.deadline_kind, t.deadline, t.completed_on, ${today}::date, 0) = 'overdue' as overdue,
        dieuhanh.timeliness(before ->> 'work', before ->> 'deadlineKind', (before ->> 'deadline')::date,
          (before ->> 'completedOn')::date, ${since}::date - 1, 0) = 'overdue' as was_overdue
      from touched join task t on t.workspace_id = ${workspaceId} and t.id = touched.task_id
      where ${conditionsOf(query)} and (before is not null or touched.kind = 'create')
    )
    select
      (select count(*) from task t where ${conditionsOf(query)} and t.standing = 'open'
        and t.deadline between ${since}::date - 1 and ${today}::date - 1 and not exists (select 1 from touched where touched.task_id = t.id
          and (before is not null or touched.kind = 'create')))
      + (select count(*) filter (where overdue) - count(*) filter (where was_overdue) from changed) as "overdue",
      (select count(*) filter (where done) - count(*) filter (where was_done) from changed) as "done",
      (select count(*) from touched join task t on t.workspace_id = ${workspaceId} and t.id = touched.task_id
        where ${conditionsOf(query)} and touched.kind = 'create') as "assigned"`.execute(tx)
  return rows[0] ?? { overdue: 0, done: 0, assigned: 0 }
}
