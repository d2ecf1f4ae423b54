import type { TaskEventKind } from '@dieuhanh/domain'
import { sql } from 'kysely'
import type { Tx } from '../connect.ts'
import {
  conditionsOf,
  personJson,
  unitJson,
  type PersonName,
  type TaskQuery,
  type UnitName,
} from '../tasks/index.ts'

/** Something that somebody else did to a task that the caller sees. */
export interface Change {
  at: string
  kind: TaskEventKind
  taskId: string
  title: string
  unit: UnitName | null
  person: PersonName | null
  text: string | null
}

/** The latest that others did since a moment, newest first. */
export async function newsSince(
  tx: Tx,
  query: TaskQuery,
  news: { readonly since: Date; readonly except: string; readonly limit: number },
): Promise<readonly Change[]> {
  const { rows } = await sql<Change>`
    select to_json(e.at) as at, e.kind, e.task_id as "taskId", e.title, ${unitJson('u')} as unit,
      ${personJson('p')} as person, e.text
    from (
      select e.at, e.id, e.kind, e.task_id, e.workspace_id, e.unit_id, e.person_id, e.text, t.title
      from task_event e join task t on t.workspace_id = e.workspace_id and t.id = e.task_id
      where e.workspace_id = ${query.workspaceId} and e.at > ${news.since} and ${conditionsOf(query)}
        and e.kind not in ('create', 'undo') and e.person_id is distinct from ${news.except}::uuid
      order by e.at desc, e.id limit ${news.limit}
    ) e
    left join unit u on u.workspace_id = e.workspace_id and u.id = e.unit_id
    left join person p on p.workspace_id = e.workspace_id and p.id = e.person_id
    order by e.at desc, e.id`.execute(tx)
  return rows
}
