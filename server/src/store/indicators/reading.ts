import type {
  CivilDate,
  Decimal,
  FigureRelation,
  IndicatorDirection,
  IndicatorFactKind,
  PeriodKind,
} from '@dieuhanh/domain'
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../connect.ts'
import { holdSubjects, isSought, type SubjectsSought } from '../imports/index.ts'

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
  /** Counted from 0; null where it was not kept. */
  readonly column: number | null
  /** Null for those who may not see imports. */
  readonly fileName: string | null
  readonly sheet: string | null
  readonly recordedBy: string | null
  /** It takes back what was known: nothing counts. */
  readonly withdrawn: boolean
}

/** An indicator as it is kept, of `i`. */
export const indicatorColumns = sql`i.id, i.code, i.name, i.measure, i.key, i.direction, i.owner_unit_id as "ownerUnitId", i.owner_words as "ownerWords",
  i.period_kind as "periodKind", i.heading, i.position`
const plain = (column: string) => sql.raw(`trim_scale(f.${column})::text as ${column}`)

/** The indicators with these codes, ends of ids or keys; held against other writers where they are about to change. */
export async function indicatorsHeld(
  tx: Tx,
  workspaceId: string,
  sought: SubjectsSought,
  hold: boolean,
): Promise<readonly IndicatorRow[]> {
  if (hold) await holdSubjects(tx, workspaceId, 'indicator')
  const { rows } = await sql<IndicatorRow>`select ${indicatorColumns} from indicator i
    where i.workspace_id = ${workspaceId} and ${isSought('i', sought)}
    order by i.id ${hold ? sql`for update` : sql``}`.execute(tx)
  return rows
}

interface FactTime {
  readonly from: CivilDate
  readonly until: CivilDate
}

/** The facts that count, the latest revision of each where it was not taken back, of the whole workspace and not of single units. */
export async function currentFacts(
  tx: Tx,
  workspaceId: string,
  indicatorIds: readonly string[],
  time: FactTime | null,
): Promise<readonly IndicatorFactRow[]> {
  const latest = (key: string) => ({
    only: sql.raw(`distinct on (${key})`),
    order: sql.raw(`order by ${key}, f.revision desc`),
  })
  const facts = await factsOf(tx, { workspaceId, indicatorIds, time, latest })
  return facts.filter(({ withdrawn }) => !withdrawn)
}

/** Every revision of every fact of an indicator, the latest first. */
export function factHistory(
  tx: Tx,
  workspaceId: string,
  indicatorId: string,
): Promise<readonly IndicatorFactRow[]> {
  const latest = () => ({ only: sql``, order: sql`` })
  return factsOf(tx, { workspaceId, indicatorIds: [indicatorId], time: null, latest })
}

interface FactsAsked {
  readonly workspaceId: string
  readonly indicatorIds: readonly string[]
  readonly time: FactTime | null
  /** Which revisions of facts with these keys. */
  readonly latest: (key: string) => {
    readonly only: RawBuilder<unknown>
    readonly order: RawBuilder<unknown>
  }
}

async function factsOf(
  tx: Tx,
  { workspaceId, indicatorIds, time, latest }: FactsAsked,
): Promise<readonly IndicatorFactRow[]> {
  const ids = sql`f.workspace_id = ${workspaceId} and f.indicator_id = any(${[...indicatorIds]}::uuid[])
    and f.unit_id is null and ${time === null ? sql`true` : sql`f.period_from < ${time.until} and f.period_until > ${time.from}`}`
  const shared = sql`f.indicator_id as "indicatorId", f.period_from as "from", f.period_until as "until", f.revision,
    ${plain('value')}, ${plain('upper')}, f.relation, ${plain('numerator')}, ${plain('denominator')}, f.person_id,
    to_json(f.recorded_at) #>> '{}' as "recordedAt", f.import_id as "importId", f.import_row as "row", f.import_column as "column", f.withdrawn`
  const plans = latest('f.indicator_id, f.period_from, f.period_until')
  const reached = latest('f.indicator_id, f.kind, f.period_from, f.period_until')
  const { rows } = await sql<IndicatorFactRow & { person_id: string }>`
    select facts.*, file.name as "fileName", s.sheet, p.name as "recordedBy" from (
      (select ${plans.only} 'plan' as kind, null::date as "cutOff", ${shared}
        from indicator_target f where ${ids} ${plans.order})
      union all
      (select ${reached.only} f.kind, f.cut_off as "cutOff", ${shared}
        from observation f where ${ids} ${reached.order})) facts
    left join sheet_import s on s.workspace_id = ${workspaceId} and s.id = facts."importId"
    left join file on file.workspace_id = s.workspace_id and file.id = s.file_id
    left join person p on p.workspace_id = ${workspaceId} and p.id = facts.person_id
    order by facts.revision desc`.execute(tx)
  return rows
}

/** An indicator; null where the asker may not see it. */
export async function readIndicator(tx: Tx, workspaceId: string, id: string): Promise<IndicatorRow | null> {
  const { rows } = await sql<IndicatorRow>`select ${indicatorColumns} from indicator i
    where i.workspace_id = ${workspaceId} and i.id = ${id} and i.withdrawn_at is null`.execute(tx)
  return rows[0] ?? null
}

/** The years of which plans or figures are known, the latest first. */
export async function indicatorYears(tx: Tx, workspaceId: string): Promise<readonly number[]> {
  const { rows } = await sql<{
    year: number
  }>`select distinct extract(year from f.period_from)::int as year from (
      select indicator_id, period_from from indicator_target where workspace_id = ${workspaceId}
      union select indicator_id, period_from from observation where workspace_id = ${workspaceId}) f
    join indicator i on i.workspace_id = ${workspaceId} and i.id = f.indicator_id and i.withdrawn_at is null
    order by 1 desc`.execute(tx)
  return rows.map(({ year }) => year)
}

/** Whether the asker may see any indicator. */
export async function hasIndicators(tx: Tx, workspaceId: string): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`select exists (select 1 from indicator
    where workspace_id = ${workspaceId} and withdrawn_at is null) as has`.execute(tx)
  return rows[0]?.has ?? false
}
