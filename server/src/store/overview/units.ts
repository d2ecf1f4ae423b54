import { sql } from 'kysely'
import type { Tx } from '../connect.ts'
import {
  addUp,
  boxOf,
  conditionsOf,
  unitJson,
  type TaskCounts,
  type TaskQuery,
  type UnitName,
} from '../tasks/index.ts'

/** How the tasks stand that a unit leads; the unit is null for tasks that nobody leads. */
export interface UnitBoxes {
  readonly unit: UnitName | null
  readonly counts: TaskCounts
  readonly lastActivityAt: string | null
}

type Row = {
  unit: UnitName | null
  boxes: { box: Exclude<keyof TaskCounts, 'total'>; count: number }[]
  lastActivityAt: string | null
}

/** All tasks that the caller sees by leading unit and box, in one walk along one index. */
export async function boxesByUnit(tx: Tx, query: TaskQuery): Promise<readonly UnitBoxes[]> {
  const { rows } = await sql<Row>`
    with box as materialized (
      select t.lead_unit_id, ${boxOf(query.today, query.dueSoonDays)} as box, count(*) as count,
        max(t.last_activity_at) as last_activity_at
      from task t where ${conditionsOf(query)} group by 1, 2
    ), of_unit as (
      select lead_unit_id, json_agg(json_build_object('box', box, 'count', count)) as boxes,
        max(last_activity_at) as last_activity_at
      from box group by lead_unit_id
    )
    select ${unitJson('u')} as unit, b.boxes, to_json(b.last_activity_at) as "lastActivityAt"
    from of_unit b left join unit u on u.workspace_id = ${query.workspaceId} and u.id = b.lead_unit_id`.execute(
    tx,
  )
  return rows.map(({ unit, boxes, lastActivityAt }) => ({ unit, counts: addUp(boxes), lastActivityAt }))
}

/** A unit that has work in hand and has not said a word about any of it. */
export interface SilentUnit {
  readonly unit: UnitName
  readonly openTasks: number
  readonly lastActivityAt: string | null
}

/** Units with work in hand and no word about any of it for so many days, the longest silence first. */
export async function silentUnits(
  tx: Tx,
  query: TaskQuery,
  days: number,
  limit: number,
): Promise<readonly SilentUnit[]> {
  const { rows } = await sql<SilentUnit>`
    select ${unitJson('u')} as unit, s.tasks as "openTasks", to_json(s.last_word_on::timestamptz) as "lastActivityAt"
    from (
      select t.lead_unit_id, count(*) as tasks, max(t.last_word_on) as last_word_on
      from task t where ${conditionsOf(query)} and t.work in ('assigned', 'accepted', 'in-progress', 'paused')
      group by t.lead_unit_id having max(t.last_word_on) < ${query.today}::date - ${days}::int
    ) s join unit u on u.workspace_id = ${query.workspaceId} and u.id = s.lead_unit_id
    order by s.last_word_on, s.tasks desc, u.name limit ${limit}`.execute(tx)
  return rows
}
