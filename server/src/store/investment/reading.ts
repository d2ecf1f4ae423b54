import type {
  CapitalPlanKind,
  CapitalSource,
  CivilDate,
  DisbursementKind,
  ProjectGroup,
} from '@dieuhanh/domain'
import { foldMarks } from '@dieuhanh/understanding'
import { sql } from 'kysely'
import type { Tx } from '../connect.ts'

/** A project as it is kept. */
export interface ProjectRow {
  readonly id: string
  readonly code: string | null
  readonly name: string
  readonly key: string
  readonly ownerUnitId: string | null
  /** Whoever the table names, where the register knows no such unit. */
  readonly ownerWords: string | null
  readonly group: ProjectGroup | null
  readonly totalInvestment: bigint | null
  readonly heading: string | null
  readonly position: number
}

interface MoneyRow {
  readonly projectId: string
  readonly year: number
  readonly source: CapitalSource
  readonly revision: number
  readonly amount: bigint
  readonly recordedAt: string
  readonly importId: string
  readonly row: number
  /** Null for those who may not see imports. */
  readonly fileName: string | null
  readonly sheet: string | null
}

/** The latest revision of a capital plan. */
export interface CapitalPlanRow extends MoneyRow {
  readonly kind: CapitalPlanKind
}

/** The latest revision of a payment, from a day to a day, both counted. */
export interface DisbursementRow extends MoneyRow {
  readonly kind: DisbursementKind
  readonly fromDay: CivilDate
  readonly asOf: CivilDate
}

/** What a list of projects is narrowed by. */
export interface ProjectSought {
  readonly q?: string | undefined
  readonly ownerUnitId?: string | undefined
  readonly group?: ProjectGroup | undefined
  readonly year: number
}

type Written<Row> = Omit<Row, 'amount'> & { readonly amount: string }

const columns = sql`p.id, p.code, p.name, p.key, p.owner_unit_id as "ownerUnitId", p.owner_words as "ownerWords", p.project_group as "group",
  p.total_investment::text as "totalInvestment", p.heading, p.position`
const withTotal = ({
  totalInvestment,
  ...row
}: Omit<ProjectRow, 'totalInvestment'> & { totalInvestment: string | null }): ProjectRow => ({
  ...row,
  totalInvestment: totalInvestment === null ? null : BigInt(totalInvestment),
})

/** Projects with a plan or a payment of the year, and those with none of any year, in the order of their tables. */
export async function listProjects(
  tx: Tx,
  workspaceId: string,
  { q, ownerUnitId, group, year }: ProjectSought,
): Promise<readonly ProjectRow[]> {
  const words = foldMarks(q ?? '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  const named = words === '' ? sql`true` : sql`(p.key like ${`%${words}%`} or p.code = ${(q ?? '').trim()})`
  const owned = ownerUnitId === undefined ? sql`true` : sql`p.owner_unit_id = ${ownerUnitId}`
  const grouped = group === undefined ? sql`true` : sql`p.project_group = ${group}`
  const has = (table: string, ofYear: boolean) => sql`exists (select 1 from ${sql.table(table)} f
    where f.workspace_id = p.workspace_id and f.project_id = p.id and ${ofYear ? sql`f.year = ${year}` : sql`true`})`
  const { rows } = await sql<Parameters<typeof withTotal>[0]>`select ${columns} from project p
    where p.workspace_id = ${workspaceId} and ${named} and ${owned} and ${grouped} and (
      ${has('capital_plan', true)} or ${has('disbursement', true)}
      or not ${has('capital_plan', false)} and not ${has('disbursement', false)})
    order by p.created_at, p.position, p.id`.execute(tx)
  return rows.map(withTotal)
}

/** The projects with these codes, ends of ids or names; held against other writers where they are about to change. */
export async function projectsHeld(
  tx: Tx,
  workspaceId: string,
  sought: {
    readonly tails: readonly string[]
    readonly codes: readonly string[]
    readonly keys: readonly string[]
  },
  hold: boolean,
): Promise<readonly ProjectRow[]> {
  if (hold)
    await sql`select pg_advisory_xact_lock(hashtextextended(${`projects ${workspaceId}`}, 0))`.execute(tx)
  const { rows } = await sql<Parameters<typeof withTotal>[0]>`select ${columns} from project p
    where p.workspace_id = ${workspaceId} and (right(p.id::text, 12) = any(${[...sought.tails]}::text[])
      or p.code = any(${[...sought.codes]}::text[]) or p.key = any(${[...sought.keys]}::text[]))
    order by p.id ${hold ? sql`for update` : sql``}`.execute(tx)
  return rows.map(withTotal)
}

const shared = sql`f.project_id as "projectId", f.year, f.kind, f.source, f.revision, f.amount::text as amount,
  to_json(f.recorded_at) #>> '{}' as "recordedAt", f.import_id as "importId", f.import_row as "row",
  file.name as "fileName", s.sheet`
const origin = sql`left join sheet_import s on s.workspace_id = f.workspace_id and s.id = f.import_id
  left join file on file.workspace_id = s.workspace_id and file.id = s.file_id`
const inMoney = <Row extends MoneyRow>(rows: readonly Written<Row>[]): readonly Row[] =>
  rows.map((row) => ({ ...row, amount: BigInt(row.amount) }) as unknown as Row)

/** The capital plans that count, of one year or of all. */
export async function currentPlans(
  tx: Tx,
  workspaceId: string,
  projectIds: readonly string[],
  year: number | null,
): Promise<readonly CapitalPlanRow[]> {
  const { rows } = await sql<
    Written<CapitalPlanRow>
  >`select distinct on (f.project_id, f.year, f.kind, f.source) ${shared}
    from capital_plan f ${origin} where f.workspace_id = ${workspaceId}
      and f.project_id = any(${[...projectIds]}::uuid[]) and ${year === null ? sql`true` : sql`f.year = ${year}`}
    order by f.project_id, f.year, f.kind, f.source, f.revision desc`.execute(tx)
  return inMoney<CapitalPlanRow>(rows)
}

/** The payments that count, of the plan of one year or of all. */
export async function currentDisbursements(
  tx: Tx,
  workspaceId: string,
  projectIds: readonly string[],
  year: number | null,
): Promise<readonly DisbursementRow[]> {
  const { rows } = await sql<Written<DisbursementRow>>`
    select distinct on (f.project_id, f.year, f.kind, f.source, f.from_day, f.as_of) ${shared},
      f.from_day as "fromDay", f.as_of as "asOf"
    from disbursement f ${origin} where f.workspace_id = ${workspaceId}
      and f.project_id = any(${[...projectIds]}::uuid[]) and ${year === null ? sql`true` : sql`f.year = ${year}`}
    order by f.project_id, f.year, f.kind, f.source, f.from_day, f.as_of, f.revision desc`.execute(tx)
  return inMoney<DisbursementRow>(rows)
}

/** The years for which capital was planned or paid, the latest first. */
export async function planYears(tx: Tx, workspaceId: string): Promise<readonly number[]> {
  const { rows } = await sql<{
    year: number
  }>`select year from capital_plan where workspace_id = ${workspaceId}
    union select year from disbursement where workspace_id = ${workspaceId} order by 1 desc`.execute(tx)
  return rows.map(({ year }) => year)
}

/** Whether the asker may see any project. */
export async function hasProjects(tx: Tx, workspaceId: string): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`select exists (select 1 from project
    where workspace_id = ${workspaceId}) as has`.execute(tx)
  return rows[0]?.has ?? false
}
