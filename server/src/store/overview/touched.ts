import type { TaskEventKind } from '@dieuhanh/domain'
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../connect.ts'
import {
  conditionsOf,
  lineColumns,
  lineJoins,
  lineJson,
  type TaskLine,
  type TaskQuery,
} from '../tasks/index.ts'

/** Something of a kind that happened to a task, beside the task as it is now. */
export interface Touched {
  kind: TaskEventKind
  at: string
  text: string | null
  granted: boolean | null
  line: TaskLine
}

/** What happened and was asked for: since the morning of a day, of these kinds, at most so many, newest first. */
export interface TouchedSince {
  readonly since: string
  readonly kinds: readonly TaskEventKind[]
  readonly limit: number
}

/** The tasks that something of these kinds happened to; a task stands once for each kind, with the latest that was not undone. */
export async function touchedSince(
  tx: Tx,
  query: TaskQuery,
  { since, kinds, limit }: TouchedSince,
): Promise<readonly Touched[]> {
  const { rows } = await sql<Touched>`
    select e.kind, to_json(e.at) as at, e.text, (e.details ->> 'granted')::boolean as granted,
      ${lineJson(query.today, query.dueSoonDays)} as line
    from (
      select * from (
        select distinct on (e.task_id, e.kind) e.workspace_id, e.task_id, e.kind, e.at, e.text, e.details
        from ${happened(query, since, kinds)}
        order by e.task_id, e.kind, e.at desc
      ) latest order by latest.at desc, latest.task_id limit ${limit}
    ) e
    cross join lateral (
      select ${lineColumns} from task t where t.workspace_id = e.workspace_id and t.id = e.task_id
    ) t ${lineJoins}
    order by e.at desc, t.id`.execute(tx)
  return rows
}

/** How many tasks something of these kinds happened to since the morning of a day, that was not undone. */
export async function countTouched(
  tx: Tx,
  query: TaskQuery,
  { since, kinds }: Omit<TouchedSince, 'limit'>,
): Promise<number> {
  const { rows } = await sql<{ tasks: number }>`
    select count(distinct e.task_id)::int as tasks from ${happened(query, since, kinds)}`.execute(tx)
  return rows[0]?.tasks ?? 0
}

// Events `e` of tasks `t`; what was undone did not happen.
function happened(query: TaskQuery, since: string, kinds: TouchedSince['kinds']): RawBuilder<unknown> {
  return sql`task_event e join task t on t.workspace_id = e.workspace_id and t.id = e.task_id
    where e.workspace_id = ${query.workspaceId} and e.at >= ${since}::date::timestamptz
      and e.kind = any(${[...kinds]}::text[]) and ${conditionsOf(query)}
      and not exists (select 1 from task_event z
        where z.workspace_id = e.workspace_id and z.task_id = e.task_id and z.undoes = e.id)`
}
