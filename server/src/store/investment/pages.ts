import type { ProjectGroup } from '@dieuhanh/domain'
import { foldMarks } from '@dieuhanh/understanding'
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../connect.ts'
import { endedPage, sortedAfter, sortingOf, type Orders, type Place } from '../sorted-pages.ts'
import { projectColumns, withTotal, type ProjectRow } from './reading.ts'

/** The orders of the list of projects: that of their tables, or by a value of the year. */
export type ProjectSort =
  | 'table'
  | `${'' | '-'}${'code' | 'name' | 'planned' | 'disbursed' | 'rate' | 'asOf'}`

/** What a list of projects is narrowed by. */
export interface ProjectSought {
  readonly year: number
  readonly q?: string | undefined
  readonly ownerUnitId?: string | undefined
  readonly group?: ProjectGroup | undefined
  /** Only those that have paid less than so many percent of the plan. */
  readonly below?: number | undefined
}

/** A page of projects, and what all of the list come to, in đồng. */
export interface ProjectPage {
  readonly rows: readonly ProjectRow[]
  readonly next: Place | null
  readonly count: number
  readonly planned: bigint
  readonly disbursed: bigint
}

const sortings: Orders = {
  table: { value: sql`id`, type: 'uuid' },
  code: { value: sql`code`, type: 'text' },
  name: { value: sql`name collate "vi-x-icu"`, type: 'text' },
  planned: { value: sql`planned`, type: 'numeric' },
  disbursed: { value: sql`disbursed`, type: 'numeric' },
  rate: { value: sql`rate`, type: 'numeric' },
  asOf: { value: sql`as_of`, type: 'date' },
}

/** A page of the projects with a plan or a payment of the year, and of those with none of any year. */
export async function projectPage(
  tx: Tx,
  workspaceId: string,
  sought: ProjectSought,
  page: { readonly sort: ProjectSort; readonly after: Place | null; readonly limit: number },
): Promise<ProjectPage> {
  const sorting = sortingOf(sortings, page.sort)
  const { beyond, order } = sortedAfter(sorting, page.after)
  const { below } = sought
  const poor = below === undefined ? sql`true` : sql`rate < ${below}`
  const { rows } = await sql<{
    count: number
    planned: string
    disbursed: string
    page: readonly (Parameters<typeof withTotal>[0] & { value: string | null })[]
  }>`with ${yearOfProjects(workspaceId, sought.year)},
    lines as materialized (select * from (select p.*, planned, disbursed, as_of,
        floor(div(disbursed * 100000, nullif(planned, 0)) / 10 + 0.5) / 100 as rate
      from project p left join planned on planned.project_id = p.id left join paid on paid.project_id = p.id
      where ${listed(workspaceId)} and ${narrowed(sought)}) p where ${poor})
    select count(*)::int as count, coalesce(sum(planned), 0)::text as planned,
      coalesce(sum(disbursed), 0)::text as disbursed,
      coalesce((select json_agg(row_to_json(row)) from (select ${projectColumns}, ${sorting.value}::text as value
        from (select * from lines where ${beyond} ${order} limit ${page.limit + 1}) p ${order}) row), '[]') as page
    from lines`.execute(tx)
  const [found] = rows
  if (!found) throw new Error('an aggregate without a row')
  const { shown, next } = endedPage(found.page, page.limit)
  return {
    rows: shown.map(withTotal),
    next,
    count: found.count,
    planned: BigInt(found.planned),
    disbursed: BigInt(found.disbursed),
  }
}

/** The units that answer for projects of a year. */
export async function projectOwners(tx: Tx, workspaceId: string, year: number): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`with ${yearOfProjects(workspaceId, year)}
    select distinct p.owner_unit_id as id from project p
    where p.owner_unit_id is not null and ${listed(workspaceId)}`.execute(tx)
  return rows.map(({ id }) => id)
}

// The twin of what a line shows: the adjusted plan before the approved one; payments from the first of January on are told as
// sums, and the one that reaches furthest counts; what is told of all sources, else the sum of what is told of each.
function yearOfProjects(workspaceId: string, year: number): RawBuilder<unknown> {
  const whole = sql`coalesce(max(amount) filter (where source = 'all'), sum(amount))`
  const latest = (table: string, key: string) => sql`select * from (
      select distinct on (${sql.raw(key)}) ${sql.raw(key)}, amount, withdrawn from ${sql.table(table)} where workspace_id = ${workspaceId} and year = ${year}
      order by ${sql.raw(key)}, revision desc) f where not withdrawn`
  return sql`plans as materialized (${latest('capital_plan', 'project_id, kind, source')}),
  payments as materialized (${latest('disbursement', 'project_id, kind, source, from_day, as_of')}),
  planned as (
    select distinct on (project_id) project_id, amount as planned
    from (select project_id, kind, ${whole} as amount from plans group by project_id, kind) f
    order by project_id, kind = 'adjusted' desc),
  paid as (
    select distinct on (project_id) project_id, as_of, amount as disbursed
    from (select project_id, as_of, ${whole} as amount from payments
      where kind = 'actual' and extract(doy from from_day) = 1 group by project_id, as_of) f
    order by project_id, as_of desc)`
}

// A project with a plan or a payment of the year, or with none of any year.
function listed(workspaceId: string): RawBuilder<unknown> {
  const ever = (table: string, key: string) => sql`exists (select 1 from ${sql.table(table)} f
    where f.workspace_id = p.workspace_id and f.project_id = p.id and not f.withdrawn and not exists (
      select 1 from ${sql.table(table)} n where n.workspace_id = f.workspace_id and n.project_id = f.project_id
        and n.revision > f.revision and ${sql.raw(key)}))`
  const same = 'n.year = f.year and n.kind = f.kind and n.source = f.source'
  return sql`p.workspace_id = ${workspaceId} and p.withdrawn_at is null and (
    p.id in (select project_id from plans union select project_id from payments)
    or not ${ever('capital_plan', same)}
      and not ${ever('disbursement', `${same} and n.from_day = f.from_day and n.as_of = f.as_of`)})`
}

function narrowed({ q, ownerUnitId, group }: ProjectSought): RawBuilder<unknown> {
  const words = foldMarks(q ?? '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  const named = words === '' ? sql`true` : sql`(strpos(p.key, ${words}) > 0 or p.code = ${(q ?? '').trim()})`
  const owned = ownerUnitId === undefined ? sql`true` : sql`p.owner_unit_id = ${ownerUnitId}`
  const grouped = group === undefined ? sql`true` : sql`p.project_group = ${group}`
  return sql`${named} and ${owned} and ${grouped}`
}
