import { foldMarks } from '@dieuhanh/understanding'
import type { CivilDate } from '@dieuhanh/domain'
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../connect.ts'
import { endedPage, sortedAfter, sortingOf, type Orders, type Place } from '../sorted-pages.ts'
import { indicatorColumns, type IndicatorRow } from './reading.ts'

/** The orders of the list of indicators: that of their tables, or by a value of the year. */
export type IndicatorSort = 'table' | `${'' | '-'}${'name' | 'percent' | 'period'}`

/** What a list of indicators is narrowed by. */
export interface IndicatorSought {
  readonly q?: string | undefined
  readonly ownerUnitId?: string | undefined
  /** The year that figures are wanted of: half-open. */
  readonly from: CivilDate
  readonly until: CivilDate
}

/** A page of indicators, and how many all of the list are. */
export interface IndicatorPage {
  readonly rows: readonly IndicatorRow[]
  readonly next: Place | null
  readonly count: number
}

const sortings: Orders = {
  table: { value: sql`id`, type: 'uuid' },
  name: { value: sql`name collate "vi-x-icu"`, type: 'text' },
  percent: { value: sql`percent`, type: 'numeric' },
  period: { value: sql`reached_until`, type: 'date' },
}

/** A page of the indicators of which something is known in the given time. */
export async function indicatorPage(
  tx: Tx,
  workspaceId: string,
  sought: IndicatorSought,
  page: { readonly sort: IndicatorSort; readonly after: Place | null; readonly limit: number },
): Promise<IndicatorPage> {
  const sorting = sortingOf(sortings, page.sort)
  const { beyond, order } = sortedAfter(sorting, page.after)
  const { rows } = await sql<{
    count: number
    page: readonly (IndicatorRow & { value: string | null })[]
  }>`with ${yearOfIndicators(workspaceId, sought)},
    lines as materialized (select i.*, reached_until, case when not ${isRate} then
        floor(div(reached * 100000, nullif(plan, 0)) / 10 + 0.5) / 100 end as percent
      from indicator i left join planned on planned.indicator_id = i.id left join reached on reached.indicator_id = i.id
      where ${listed(workspaceId)} and ${narrowed(sought)})
    select count(*)::int as count,
      coalesce((select json_agg(row_to_json(row)) from (select ${indicatorColumns}, ${sorting.value}::text as value
        from (select * from lines where ${beyond} ${order} limit ${page.limit + 1}) i ${order}) row), '[]') as page
    from lines`.execute(tx)
  const [found] = rows
  if (!found) throw new Error('an aggregate without a row')
  const { shown, next } = endedPage(found.page, page.limit)
  return { rows: shown, next, count: found.count }
}

/** The units that answer for indicators of a time. */
export async function indicatorOwners(
  tx: Tx,
  workspaceId: string,
  time: Pick<IndicatorSought, 'from' | 'until'>,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`with ${yearOfIndicators(workspaceId, time)}
    select distinct i.owner_unit_id as id from indicator i
    where i.owner_unit_id is not null and ${listed(workspaceId)}`.execute(tx)
  return rows.map(({ id }) => id)
}

// The twin of `isRate`: rates are told in points, which have no place among percentages.
const isRate = sql`(i.measure ~ '[%‰]' or i.key ~ '[|](diem )?phan tram$')`

// The twin of what a line shows: the plan of the shortest period that covers the year, the figure that reaches furthest into it.
function yearOfIndicators(
  workspaceId: string,
  { from, until }: Pick<IndicatorSought, 'from' | 'until'>,
): RawBuilder<unknown> {
  const latest = (table: string, key: string) => sql`select * from (
      select distinct on (${sql.raw(key)}) ${sql.raw(key)}, value, withdrawn from ${sql.table(table)}
      where workspace_id = ${workspaceId} and unit_id is null and period_from < ${until} and period_until > ${from}
      order by ${sql.raw(key)}, revision desc) f where not withdrawn`
  return sql`targets as materialized (${latest('indicator_target', 'indicator_id, period_from, period_until')}),
  observations as materialized (${latest('observation', 'indicator_id, kind, period_from, period_until')}),
  planned as (
    select distinct on (indicator_id) indicator_id, value as plan from targets
    where period_from <= ${from} and period_until >= ${until}
    order by indicator_id, period_until - period_from, period_from),
  reached as (
    select distinct on (indicator_id) indicator_id, value as reached, period_until as reached_until from observations
    where kind = 'actual' and period_from >= ${from} and period_until <= ${until}
    order by indicator_id, period_until desc, period_from)`
}

// An indicator of which something is known in the time, or nothing of any time.
function listed(workspaceId: string): RawBuilder<unknown> {
  const ever = (table: string, same: string) => sql`exists (select 1 from ${sql.table(table)} f
    where f.workspace_id = i.workspace_id and f.indicator_id = i.id and f.unit_id is null and not f.withdrawn and not exists (
      select 1 from ${sql.table(table)} n where n.workspace_id = f.workspace_id and n.indicator_id = f.indicator_id
        and n.unit_id is null and n.revision > f.revision and n.period_from = f.period_from
        and n.period_until = f.period_until and ${sql.raw(same)}))`
  return sql`i.workspace_id = ${workspaceId} and i.withdrawn_at is null and (
    i.id in (select indicator_id from targets union select indicator_id from observations)
    or not ${ever('indicator_target', 'true')} and not ${ever('observation', 'n.kind = f.kind')})`
}

function narrowed({ q, ownerUnitId }: IndicatorSought): RawBuilder<unknown> {
  const words = foldMarks(q ?? '')
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim()
  const named = words === '' ? sql`true` : sql`(strpos(i.key, ${words}) > 0 or i.code = ${(q ?? '').trim()})`
  const owned = ownerUnitId === undefined ? sql`true` : sql`i.owner_unit_id = ${ownerUnitId}`
  return sql`${named} and ${owned}`
}
