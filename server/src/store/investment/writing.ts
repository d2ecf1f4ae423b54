import type { CapitalPlanKind, CapitalSource, CivilDate, DisbursementKind } from '@dieuhanh/domain'
import { sql } from 'kysely'
import { v7 } from 'uuid'
import type { Tx } from '../connect.ts'
import { lastRevisions, type StatedBy } from '../imports/index.ts'
import type { ProjectRow } from './reading.ts'

/** A project that a row of a table sets up. */
export interface NewProject extends ProjectRow {
  readonly personId: string
}

const plainMoney = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value)

/** Writes projects, all in one statement. */
export async function insertProjects(
  tx: Tx,
  workspaceId: string,
  made: readonly NewProject[],
): Promise<void> {
  await sql`insert into project (workspace_id, id, code, name, key, owner_unit_id, owner_words, project_group, total_investment,
      heading, position, person_id)
    select ${workspaceId}, m.id, m.code, m.name, m.key, m."ownerUnitId", m."ownerWords", m."group", m."totalInvestment", m.heading,
      m.position, m."personId"
    from json_to_recordset(${JSON.stringify(made, plainMoney)}) as m (id uuid, code text, name text, key text,
      "ownerUnitId" uuid, "ownerWords" text, "group" text, "totalInvestment" numeric, heading text, position integer, "personId" uuid)`.execute(
    tx,
  )
}

/** What of a project a table may set right; absent ones stay. */
export type ProjectChange = Partial<
  Pick<
    NewProject,
    'name' | 'key' | 'code' | 'ownerUnitId' | 'ownerWords' | 'group' | 'totalInvestment' | 'heading'
  >
>

/** Sets a project right. It must be held; the journal says what it was. */
export async function updateProject(
  tx: Tx,
  workspaceId: string,
  id: string,
  change: ProjectChange,
): Promise<void> {
  const { ownerUnitId, ownerWords, group, totalInvestment, ...words } = change
  await tx
    .updateTable('project')
    .set({
      ...words,
      ...(ownerWords === undefined ? {} : { owner_words: ownerWords }),
      ...(ownerUnitId === undefined ? {} : { owner_unit_id: ownerUnitId }),
      ...(group === undefined ? {} : { project_group: group }),
      ...(totalInvestment === undefined ? {} : { total_investment: totalInvestment?.toString() ?? null }),
    })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute()
}

interface NewMoney {
  readonly projectId: string
  readonly year: number
  readonly source: CapitalSource
  readonly amount: bigint
  readonly row: number
  /** Counted from 0. */
  readonly column: number | null
}

/** A capital plan with the row that states it. */
export interface NewCapitalPlan extends NewMoney {
  readonly kind: CapitalPlanKind
}

/** A payment with the row that states it. */
export interface NewDisbursement extends NewMoney {
  readonly kind: DisbursementKind
  readonly fromDay: CivilDate
  readonly asOf: CivilDate
}

/** Adds the plans and payments of an import. What is known already gets a new revision. */
export async function insertMoney(
  tx: Tx,
  workspaceId: string,
  by: StatedBy,
  facts: { readonly plans: readonly NewCapitalPlan[]; readonly disbursements: readonly NewDisbursement[] },
): Promise<void> {
  const last = await lastRevisions(tx, workspaceId, 'project', by.known)
  const given = <Fact extends NewMoney>(some: readonly Fact[], keyOf: (fact: Fact) => unknown[]): string =>
    JSON.stringify(
      some.map((fact) => ({ ...fact, id: v7(), revision: (last.get(keyOf(fact).join('|')) ?? 0) + 1 })),
      plainMoney,
    )
  const plans = given(facts.plans, ({ projectId, year, kind, source }) => [projectId, year, kind, source])
  const paid = given(facts.disbursements, ({ projectId, year, kind, source, fromDay, asOf }) => [
    projectId,
    year,
    kind,
    source,
    fromDay,
    asOf,
  ])
  const shape = sql`m (id uuid, "projectId" uuid, year integer, kind text, source text, "fromDay" date, "asOf" date,
    amount numeric, revision integer, "row" integer, "column" integer)`
  const shared = sql`m.revision, m.amount, ${by.importId}::uuid, m."row", m."column", ${by.personId}::uuid, ${by.at}`
  const rest = sql`revision, amount, import_id, import_row, import_column, person_id, recorded_at`
  await sql`insert into capital_plan (workspace_id, id, project_id, year, kind, source, ${rest})
    select ${workspaceId}, m.id, m."projectId", m.year, m.kind, m.source, ${shared}
    from json_to_recordset(${plans}) as ${shape}`.execute(tx)
  await sql`insert into disbursement (workspace_id, id, project_id, year, kind, source, from_day, as_of, ${rest})
    select ${workspaceId}, m.id, m."projectId", m.year, m.kind, m.source, m."fromDay", m."asOf", ${shared}
    from json_to_recordset(${paid}) as ${shape}`.execute(tx)
}
