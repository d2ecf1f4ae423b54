import type {
  CivilDate,
  Decimal,
  FigureRelation,
  IndicatorDirection,
  IndicatorFactKind,
  PeriodKind,
} from '@dieuhanh/domain'
import { foldMarks } from '@dieuhanh/understanding'
import { sql } from 'kysely'
import type { Tx } from '../connect.ts'

/** An indicator as it is kept. */
export interface IndicatorRow {
  readonly id: string
  readonly code: string | null
  readonly name: string
  readonly measure: string
  readonly key: string
  readonly direction: IndicatorDirection
  readonly ownerUnitId: string | null
  /** Whoever the table names, where the register knows no such unit. */
  readonly ownerWords: string | null
  readonly periodKind: PeriodKind
  readonly heading: string | null
  readonly position: number
}

/** The latest revision of a plan, an actual figure or an estimate, and the row of the table that it was read from. */
export interface IndicatorFactRow {
  readonly indicatorId: string
  readonly kind: IndicatorFactKind
  readonly from: CivilDate
  /** Half-open. */
  readonly until: CivilDate
  readonly cutOff: CivilDate | null
  readonly revision: number
  readonly value: Decimal
  readonly upper: Decimal | null
  readonly relation: FigureRelation
  readonly numerator: Decimal | null
  readonly denominator: Decimal | null
  readonly recordedAt: string
  readonly importId: string
  readonly row: number
  /** Null for those who may not see imports. */
  readonly fileName: string | null
  readonly sheet: string | null
}

/** What a list of indicators is narrowed by. */
export interface IndicatorSought {
  readonly q?: string | undefined
  readonly ownerUnitId?: string | undefined
  /** A day of the year that facts are wanted of: half-open. */
  readonly from: CivilDate
  readonly until: CivilDate
}

const columns = sql`i.id, i.code, i.name, i.measure, i.key, i.direction, i.owner_unit_id as "ownerUnitId", i.owner_words as "ownerWords",
  i.period_kind as "periodKind", i.heading, i.position`
const plain = (column: string) => sql.raw(`trim_scale(f.${column})::text as ${column}`)

/** Indicators of which something is known in the given time, in the order of their tables. */
export async function listIndicators(
  tx: Tx,
  workspaceId: string,
  { q, ownerUnitId, from, until }: IndicatorSought,
): Promise<readonly IndicatorRow[]> {
  const words = foldMarks(q ?? '')
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim()
  const named = words === '' ? sql`true` : sql`(i.key like ${`%${words}%`} or i.code = ${(q ?? '').trim()})`
  const owned = ownerUnitId === undefined ? sql`true` : sql`i.owner_unit_id = ${ownerUnitId}`
  const { rows } = await sql<IndicatorRow>`select ${columns} from indicator i
    where i.workspace_id = ${workspaceId} and ${named} and ${owned} and (
      exists (select 1 from indicator_target f where f.workspace_id = i.workspace_id and f.indicator_id = i.id
        and f.period_from < ${until} and f.period_until > ${from})
      or exists (select 1 from observation f where f.workspace_id = i.workspace_id and f.indicator_id = i.id
        and f.period_from < ${until} and f.period_until > ${from})
      or not exists (select 1 from indicator_target f where f.workspace_id = i.workspace_id and f.indicator_id = i.id)
      and not exists (select 1 from observation f where f.workspace_id = i.workspace_id and f.indicator_id = i.id))
    order by i.created_at, i.position, i.id`.execute(tx)
  return rows
}

/** The indicators with these codes, ends of ids or keys; held against other writers where they are about to change. */
export async function indicatorsHeld(
  tx: Tx,
  workspaceId: string,
  sought: {
    readonly tails: readonly string[]
    readonly codes: readonly string[]
    readonly keys: readonly string[]
  },
  hold: boolean,
): Promise<readonly IndicatorRow[]> {
  if (hold)
    await sql`select pg_advisory_xact_lock(hashtextextended(${`indicators ${workspaceId}`}, 0))`.execute(tx)
  const { rows } =
    await sql<IndicatorRow>`select ${columns} from indicator i where i.workspace_id = ${workspaceId}
    and (right(i.id::text, 12) = any(${[...sought.tails]}::text[]) or i.code = any(${[...sought.codes]}::text[])
      or i.key = any(${[...sought.keys]}::text[]))
    order by i.id ${hold ? sql`for update` : sql``}`.execute(tx)
  return rows
}

/** The facts that count, the latest revision of each, of the whole workspace and not of single units. */
export async function currentFacts(
  tx: Tx,
  workspaceId: string,
  indicatorIds: readonly string[],
  time: { readonly from: CivilDate; readonly until: CivilDate } | null,
): Promise<readonly IndicatorFactRow[]> {
  const ids = sql`f.workspace_id = ${workspaceId} and f.indicator_id = any(${[...indicatorIds]}::uuid[])
    and f.unit_id is null and ${time === null ? sql`true` : sql`f.period_from < ${time.until} and f.period_until > ${time.from}`}`
  const shared = sql`f.indicator_id as "indicatorId", f.period_from as "from", f.period_until as "until", f.revision,
    ${plain('value')}, ${plain('upper')}, f.relation, ${plain('numerator')}, ${plain('denominator')},
    to_json(f.recorded_at) #>> '{}' as "recordedAt", f.import_id as "importId", f.import_row as "row"`
  const { rows } = await sql<IndicatorFactRow>`select facts.*, file.name as "fileName", s.sheet from (
      (select distinct on (f.indicator_id, f.period_from, f.period_until) 'plan' as kind, null::date as "cutOff", ${shared}
        from indicator_target f where ${ids}
        order by f.indicator_id, f.period_from, f.period_until, f.revision desc)
      union all
      (select distinct on (f.indicator_id, f.kind, f.period_from, f.period_until) f.kind, f.cut_off as "cutOff", ${shared}
        from observation f where ${ids}
        order by f.indicator_id, f.kind, f.period_from, f.period_until, f.revision desc)) facts
    left join sheet_import s on s.workspace_id = ${workspaceId} and s.id = facts."importId"
    left join file on file.workspace_id = s.workspace_id and file.id = s.file_id`.execute(tx)
  return rows
}

/** The years of which plans or figures are known, the latest first. */
export async function indicatorYears(tx: Tx, workspaceId: string): Promise<readonly number[]> {
  const { rows } = await sql<{
    year: number
  }>`select distinct extract(year from period_from)::int as year from (
      select period_from from indicator_target where workspace_id = ${workspaceId}
      union select period_from from observation where workspace_id = ${workspaceId}) f order by 1 desc`.execute(
    tx,
  )
  return rows.map(({ year }) => year)
}

/** Whether the asker may see any indicator. */
export async function hasIndicators(tx: Tx, workspaceId: string): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`select exists (select 1 from indicator
    where workspace_id = ${workspaceId}) as has`.execute(tx)
  return rows[0]?.has ?? false
}
