import {
  disbursementRateOf,
  type CapitalPlanKind,
  type CapitalSource,
  type ProjectGroup,
} from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import { inScope } from '../../store/index.ts'
import {
  currentDisbursements,
  currentPlans,
  listProjects as storedProjects,
  planYears,
  type CapitalPlanRow,
  type DisbursementRow,
  type ProjectRow,
} from '../../store/investment/index.ts'
import type { Context } from '../context.ts'
import { latestYear, type FigureSource } from '../indicators/index.ts'
import { refOf, type Register, type UnitRef } from '../organisations/index.ts'

/** What a list of projects is narrowed by. */
export interface ProjectQuestion {
  readonly year?: number | undefined
  readonly q?: string | undefined
  readonly ownerId?: string | undefined
  readonly group?: ProjectGroup | undefined
  /** Only those that have paid less than so many percent of the plan. */
  readonly below?: number | undefined
}

/** Money as it is shown: đồng as a whole number in words of digits. */
export interface MoneyView {
  readonly amount: string
  readonly revision: number
  readonly recordedAt: string
  readonly source: FigureSource | null
}

/** A project in a list. */
export interface ProjectView {
  readonly id: string
  readonly code: string | null
  readonly name: string
  readonly group: ProjectGroup | null
  readonly heading: string | null
  readonly owner: UnitRef | null
  readonly ownerWords: string | null
  readonly totalInvestment: string | null
  readonly approved: MoneyView | null
  readonly adjusted: MoneyView | null
  readonly disbursed: (MoneyView & { readonly asOf: string }) | null
  readonly rate: {
    readonly percent: number | null
    readonly base: string
    readonly baseKind: CapitalPlanKind
  } | null
}

/** Sums of a list: what was planned, what was paid, the rate of all. */
export interface ProjectTotals {
  readonly planned: string
  readonly disbursed: string
  readonly percent: number | null
}

/** Projects of a year, in the order of their tables. */
export async function listProjects(
  context: Context,
  scope: Scope,
  question: ProjectQuestion,
): Promise<{
  year: number
  years: readonly number[]
  items: readonly ProjectView[]
  totals: ProjectTotals
}> {
  const register = await context.registers.of(scope.workspaceId)
  return inScope(context.database, scope, async (tx) => {
    const years = await planYears(tx, scope.workspaceId)
    const year = question.year ?? latestYear(years, scope.today)
    const { q, group, ownerId, below } = question
    const projects = await storedProjects(tx, scope.workspaceId, { q, group, ownerUnitId: ownerId, year })
    const ids = projects.map(({ id }) => id)
    const plans = Map.groupBy(await currentPlans(tx, scope.workspaceId, ids, year), (row) => row.projectId)
    const paid = Map.groupBy(
      await currentDisbursements(tx, scope.workspaceId, ids, year),
      (row) => row.projectId,
    )
    const all = projects.map((row) =>
      viewOf(row, plans.get(row.id) ?? [], paid.get(row.id) ?? [], { register, scope }),
    )
    const items = below === undefined ? all : all.filter(({ rate }) => (rate?.percent ?? 100) < below)
    return { year, years, items, totals: totalsOf(items) }
  })
}

function viewOf(
  row: ProjectRow,
  plans: readonly CapitalPlanRow[],
  paid: readonly DisbursementRow[],
  { register, scope }: { readonly register: Register; readonly scope: Scope },
): ProjectView {
  const { id, code, name, group, heading, ownerWords, totalInvestment } = row
  const owner = row.ownerUnitId === null ? undefined : register.byId.get(row.ownerUnitId)
  const approved = wholeOf(plans.filter(({ kind }) => kind === 'approved'))
  const adjusted = wholeOf(plans.filter(({ kind }) => kind === 'adjusted'))
  // Payments from the first of January on are told as sums; the one that reaches furthest counts.
  const sums = paid.filter(({ kind, fromDay }) => kind === 'actual' && fromDay.endsWith('-01-01'))
  const asOf = sums
    .map((one) => one.asOf)
    .toSorted()
    .at(-1)
  const disbursed = wholeOf(sums.filter((one) => one.asOf === asOf))
  const base = {
    ...(approved ? { approved: approved.amount } : {}),
    ...(adjusted ? { adjusted: adjusted.amount } : {}),
  }
  const rate = disbursementRateOf(base, disbursed?.amount ?? null)
  return {
    id,
    code,
    name,
    group,
    heading,
    ownerWords,
    owner: owner ? refOf(owner, scope.today) : null,
    totalInvestment: totalInvestment === null ? null : String(totalInvestment),
    approved: approved && moneyOf(approved),
    adjusted: adjusted && moneyOf(adjusted),
    disbursed: disbursed && asOf !== undefined ? { ...moneyOf(disbursed), asOf } : null,
    rate: rate && { percent: rate.percent, base: String(rate.base), baseKind: rate.baseKind },
  }
}

interface Money {
  readonly source: CapitalSource
  readonly amount: bigint
  readonly revision: number
  readonly recordedAt: string
  readonly importId: string
  readonly row: number
  readonly fileName: string | null
  readonly sheet: string | null
}

// What is told of all sources, else the sum of what is told of each.
function wholeOf(rows: readonly Money[]): Money | null {
  const whole = rows.find(({ source }) => source === 'all')
  const [first] = rows
  if (whole || !first) return whole ?? null
  return { ...first, amount: rows.reduce((sum, { amount }) => sum + amount, 0n) }
}

function moneyOf({ amount, revision, recordedAt, importId, row, fileName, sheet }: Money): MoneyView {
  const source = fileName === null ? null : { importId, fileName, sheet: sheet ?? '', row }
  return { amount: String(amount), revision, recordedAt, source }
}

function totalsOf(items: readonly ProjectView[]): ProjectTotals {
  const planned = items.reduce(
    (sum, { adjusted, approved }) => sum + BigInt((adjusted ?? approved)?.amount ?? 0),
    0n,
  )
  const disbursed = items.reduce((sum, one) => sum + BigInt(one.disbursed?.amount ?? 0), 0n)
  const rate = disbursementRateOf({ approved: planned }, disbursed)
  return { planned: String(planned), disbursed: String(disbursed), percent: rate?.percent ?? null }
}
