import { sql } from 'kysely'
import { v7 } from 'uuid'
import type { Tx } from '../connect.ts'

/** How many people hold a role in each unit on a day, and how many open tasks it leads. Units with none are left out. */
export async function countsByUnit(
  tx: Tx,
  workspaceId: string,
  day: string,
): Promise<ReadonlyMap<string, { people: number; openTasks: number }>> {
  const { rows } = await sql<{ unitId: string; people: number; openTasks: number }>`
    select coalesce(m.unit_id, t.unit_id) as "unitId", coalesce(m.people, 0) as people,
      coalesce(t.tasks, 0) as "openTasks"
    from (select unit_id, count(distinct person_id) as people from membership
      where workspace_id = ${workspaceId} and valid_from <= ${day}::date
        and (valid_to is null or valid_to > ${day}::date) group by unit_id) m
    full join (select lead_unit_id as unit_id, count(*) as tasks from task
      where workspace_id = ${workspaceId} and work not in ('draft', 'done', 'withdrawn', 'declined')
        and lead_unit_id is not null group by lead_unit_id) t on t.unit_id = m.unit_id`.execute(tx)
  return new Map(rows.map(({ unitId, ...counts }) => [unitId, counts]))
}

/** A person with a role in a unit. */
export interface UnitMember {
  readonly personId: string
  readonly name: string
  readonly title: string | null
  readonly role: string
}

/** Who holds a role in a unit on a day. */
export async function membersOfUnit(
  tx: Tx,
  workspaceId: string,
  unitId: string,
  day: string,
): Promise<readonly UnitMember[]> {
  const { rows } = await sql<UnitMember>`
    select p.id as "personId", p.name, p.title, m.role from membership m
    join person p on p.workspace_id = m.workspace_id and p.id = m.person_id and p.active
    where m.workspace_id = ${workspaceId} and m.unit_id = ${unitId} and m.valid_from <= ${day}::date
      and (m.valid_to is null or m.valid_to > ${day}::date)
    order by m.role, p.name collate "vi-x-icu", p.id`.execute(tx)
  return rows
}

/** People keep their roles where their unit passes into another: old memberships end, new ones begin. Returns how many. */
export async function passMemberships(
  tx: Tx,
  workspaceId: string,
  passing: { fromUnitId: string; toUnitId: string; onDay: string },
): Promise<number> {
  const { rows } = await sql<{ person_id: string; role: string }>`
    update membership set valid_to = greatest(valid_from, ${passing.onDay}::date)
    where workspace_id = ${workspaceId} and unit_id = ${passing.fromUnitId}
      and (valid_to is null or valid_to > ${passing.onDay}::date)
    returning person_id, role`.execute(tx)
  if (rows.length === 0) return 0
  await tx
    .insertInto('membership')
    .values(
      rows.map((row) => ({
        ...row,
        workspace_id: workspaceId,
        id: v7(),
        unit_id: passing.toUnitId,
        valid_from: passing.onDay,
      })),
    )
    .execute()
  return rows.length
}

/** The tasks that are not over in which a unit takes part. */
export async function openTasksOfUnit(tx: Tx, workspaceId: string, unitId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct t.id from task t
    join task_unit tu on tu.workspace_id = t.workspace_id and tu.task_id = t.id
    where t.workspace_id = ${workspaceId} and tu.unit_id = ${unitId} and t.work not in ('done', 'withdrawn')
    order by t.id`.execute(tx)
  return rows.map((row) => row.id)
}
