import type {
  CapitalPlanKind,
  CapitalSource,
  CivilDate,
  DisbursementKind,
  ProjectGroup,
} from '@dieuhanh/domain'
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../connect.ts'
import { holdSubjects, isSought, type SubjectsSought } from '../imports/index.ts'

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

/** An amount with the cell that states it. */
export interface MoneyRow {
  readonly projectId: string
  readonly year: number
  readonly source: CapitalSource
  readonly revision: number
  readonly amount: bigint
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

type Written<Row> = Omit<Row, 'amount'> & { readonly amount: string }

/** A project as it is kept, of `p`. */
export const projectColumns = sql`p.id, p.code, p.name, p.key, p.owner_unit_id as "ownerUnitId", p.owner_words as "ownerWords", p.project_group as "group",
  p.total_investment::text as "totalInvestment", p.heading, p.position`
/** A project from its row, in which đồng are text. */
export const withTotal = ({
  totalInvestment,
  ...row
}: Omit<ProjectRow, 'totalInvestment'> & { totalInvestment: string | null }): ProjectRow => ({
  ...row,
  totalInvestment: totalInvestment === null ? null : BigInt(totalInvestment),
})

/** The projects with these codes, ends of ids or names; held against other writers where they are about to change. */
export async function projectsHeld(
  tx: Tx,
  workspaceId: string,
  sought: SubjectsSought,
  hold: boolean,
): Promise<readonly ProjectRow[]> {
  if (hold) await holdSubjects(tx, workspaceId, 'project')
  const { rows } = await sql<Parameters<typeof withTotal>[0]>`select ${projectColumns} from project p
    where p.workspace_id = ${workspaceId} and ${isSought('p', sought)}
    order by p.id ${hold ? sql`for update` : sql``}`.execute(tx)
  return rows.map(withTotal)
}

const inMoney = <Row extends MoneyRow>(rows: readonly Written<Row>[]): readonly Row[] =>
  rows.map((row) => ({ ...row, amount: BigInt(row.amount) }) as unknown as Row)

/** Which amounts: those that count of a year, or of all years (null); or every revision, the latest first. */
type MoneyAsked = number | null | 'every-revision'

// The amounts of a table, each with the cell that states it; amounts that say the same of the same have the same key.
async function amountsOf<Row extends MoneyRow>(
  tx: Tx,
  workspaceId: string,
  projectIds: readonly string[],
  asked: MoneyAsked,
  { table, key, more }: { readonly table: string; readonly key: string; readonly more: RawBuilder<unknown> },
): Promise<readonly Row[]> {
  const every = asked === 'every-revision'
  const ofYear = typeof asked === 'number' ? sql`f.year = ${asked}` : sql`true`
  const { rows } = await sql<Written<Row>>`select ${every ? sql`` : sql.raw(`distinct on (${key})`)}
      f.project_id as "projectId", f.year, f.kind, f.source, f.revision, f.amount::text as amount, ${more}
      to_json(f.recorded_at) #>> '{}' as "recordedAt", f.import_id as "importId", f.import_row as "row",
      f.import_column as "column", file.name as "fileName", s.sheet, person.name as "recordedBy", f.withdrawn
    from ${sql.table(table)} f
    left join sheet_import s on s.workspace_id = f.workspace_id and s.id = f.import_id
    left join file on file.workspace_id = s.workspace_id and file.id = s.file_id
    left join person on person.workspace_id = f.workspace_id and person.id = f.person_id
    where f.workspace_id = ${workspaceId} and f.project_id = any(${[...projectIds]}::uuid[]) and ${ofYear}
    order by ${sql.raw(key)}, f.revision desc`.execute(tx)
  return inMoney<Row>(every ? rows : rows.filter(({ withdrawn }) => !withdrawn))
}

/** The capital plans of projects; of those that count, none that was taken back. */
export function plansOf(
  tx: Tx,
  workspaceId: string,
  projectIds: readonly string[],
  asked: MoneyAsked,
): Promise<readonly CapitalPlanRow[]> {
  const key = 'f.project_id, f.year, f.kind, f.source'
  return amountsOf(tx, workspaceId, projectIds, asked, { table: 'capital_plan', key, more: sql`` })
}

/** The payments of projects; of those that count, none that was taken back. */
export function paymentsOf(
  tx: Tx,
  workspaceId: string,
  projectIds: readonly string[],
  asked: MoneyAsked,
): Promise<readonly DisbursementRow[]> {
  const key = 'f.project_id, f.year, f.kind, f.source, f.from_day, f.as_of'
  const more = sql`f.from_day as "fromDay", f.as_of as "asOf",`
  return amountsOf(tx, workspaceId, projectIds, asked, { table: 'disbursement', key, more })
}

/** A project; null where the asker may not see it. */
export async function readProject(tx: Tx, workspaceId: string, id: string): Promise<ProjectRow | null> {
  const { rows } = await sql<Parameters<typeof withTotal>[0]>`select ${projectColumns} from project p
    where p.workspace_id = ${workspaceId} and p.id = ${id} and p.withdrawn_at is null`.execute(tx)
  return rows[0] ? withTotal(rows[0]) : null
}

/** The years for which capital was planned or paid, the latest first. */
export async function planYears(tx: Tx, workspaceId: string): Promise<readonly number[]> {
  const { rows } = await sql<{
    year: number
  }>`select distinct f.year from (select project_id, year from capital_plan where workspace_id = ${workspaceId}
      union select project_id, year from disbursement where workspace_id = ${workspaceId}) f
    join project p on p.workspace_id = ${workspaceId} and p.id = f.project_id and p.withdrawn_at is null
    order by 1 desc`.execute(tx)
  return rows.map(({ year }) => year)
}

/** Whether the asker may see any project. */
export async function hasProjects(tx: Tx, workspaceId: string): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`select exists (select 1 from project
    where workspace_id = ${workspaceId} and withdrawn_at is null) as has`.execute(tx)
  return rows[0]?.has ?? false
}
