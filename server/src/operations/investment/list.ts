import { disbursementRateOf, isRefused, type ProjectGroup, type Refused } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import { inScope, type Tx } from '../../store/index.ts'
import {
  paymentsOf,
  plansOf,
  planYears,
  projectOwners,
  projectPage,
  type ProjectPage,
  type ProjectSort,
} from '../../store/investment/index.ts'
import type { Context } from '../context.ts'
import { latestYear } from '../indicators/index.ts'
import { unitsNamed, type UnitRef } from '../organisations/index.ts'
import { cursorForms, readPlace, writePlace } from '../paging.ts'
import { viewOf, type ProjectView } from './view.ts'

/** What a list of projects is narrowed by. */
export interface ProjectQuestion {
  readonly year?: number | undefined
  readonly q?: string | undefined
  readonly ownerId?: string | undefined
  readonly group?: ProjectGroup | undefined
  /** Only those that have paid less than so many percent of the plan. */
  readonly below?: number | undefined
  readonly sort: ProjectSort
}

/** Sums of a whole list: how many, what was planned, what was paid, the rate of all. */
export interface ProjectTotals {
  readonly count: number
  readonly planned: string
  readonly disbursed: string
  readonly percent: number | null
}

/** A page of projects of a year. */
export interface ProjectList {
  readonly year: number
  readonly items: readonly ProjectView[]
  readonly nextCursor: string | null
  readonly totals: ProjectTotals
}

const forms: Readonly<Record<string, RegExp>> = {
  table: cursorForms.id,
  code: cursorForms.text,
  name: cursorForms.text,
  planned: cursorForms.decimal,
  disbursed: cursorForms.decimal,
  rate: cursorForms.decimal,
  asOf: cursorForms.day,
}

/** A page of the projects of a year, in the order of their tables or by a value. */
export async function listProjects(
  context: Context,
  scope: Scope,
  question: ProjectQuestion & { readonly cursor?: string | undefined; readonly limit: number },
): Promise<ProjectList | Refused<'bad-cursor'>> {
  const { sort, q, group, ownerId, below, limit } = question
  const after = readPlace(sort, question.cursor, forms[sort.replace('-', '')] ?? cursorForms.id)
  if (after !== null && isRefused(after)) return after
  const register = await context.registers.of(scope.workspaceId)
  return inScope(context.database, scope, async (tx) => {
    const year = question.year ?? (await yearShown(tx, scope))
    const sought = { q, group, ownerUnitId: ownerId, below, year }
    const page = await projectPage(tx, scope.workspaceId, sought, { sort, after, limit })
    const ids = page.rows.map(({ id }) => id)
    const plans = Map.groupBy(await plansOf(tx, scope.workspaceId, ids, year), (row) => row.projectId)
    const paid = Map.groupBy(await paymentsOf(tx, scope.workspaceId, ids, year), (row) => row.projectId)
    const items = page.rows.map((row) =>
      viewOf(row, plans.get(row.id) ?? [], paid.get(row.id) ?? [], { register, scope }),
    )
    return { year, items, nextCursor: writePlace(sort, page.next), totals: totalsOf(page) }
  })
}

/** The years for which capital was planned or paid, the year that is shown where none is asked for, the owners of a year. */
export async function projectFacets(
  context: Context,
  scope: Scope,
  asked: { readonly year?: number | undefined },
): Promise<{ year: number; years: readonly number[]; owners: readonly UnitRef[] }> {
  const register = await context.registers.of(scope.workspaceId)
  return inScope(context.database, scope, async (tx) => {
    const years = await planYears(tx, scope.workspaceId)
    const year = asked.year ?? latestYear(years, scope.today)
    const owners = await projectOwners(tx, scope.workspaceId, year)
    return { year, years, owners: unitsNamed(register, owners, scope.today) }
  })
}

/** The year of which projects are shown to whoever asks for none. */
export async function yearShown(tx: Tx, { workspaceId, today }: Scope): Promise<number> {
  return latestYear(await planYears(tx, workspaceId), today)
}

function totalsOf({ count, planned, disbursed }: ProjectPage): ProjectTotals {
  const rate = disbursementRateOf({ approved: planned }, disbursed)
  return { count, planned: String(planned), disbursed: String(disbursed), percent: rate?.percent ?? null }
}
