import { disbursementRateOf, type CapitalPlanKind, type ProjectGroup } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import type { CapitalPlanRow, DisbursementRow, MoneyRow, ProjectRow } from '../../store/investment/index.ts'
import { sourceOf, type FigureSource } from '../indicators/index.ts'
import { unitNamed, type Register, type UnitRef } from '../organisations/index.ts'

/** Money as it is shown: đồng as a whole number in words of digits. */
export interface MoneyView {
  readonly amount: string
  readonly revision: number
  readonly recordedAt: string
  readonly source: FigureSource | null
}

/** What a project is: its name, owner, size. */
export interface ProjectHead {
  readonly id: string
  readonly code: string | null
  readonly name: string
  readonly group: ProjectGroup | null
  readonly heading: string | null
  readonly owner: UnitRef | null
  readonly ownerWords: string | null
  readonly totalInvestment: string | null
}

/** A project in a list. */
export interface ProjectView extends ProjectHead {
  readonly approved: MoneyView | null
  readonly adjusted: MoneyView | null
  readonly disbursed: (MoneyView & { readonly asOf: string }) | null
  readonly rate: {
    readonly percent: number | null
    readonly base: string
    readonly baseKind: CapitalPlanKind
  } | null
}

/** With what rows become views. */
export interface Showing {
  readonly register: Register
  readonly scope: Scope
}

/** A project as lists show it, with the plans and payments of a year. */
export function viewOf(
  row: ProjectRow,
  plans: readonly CapitalPlanRow[],
  paid: readonly DisbursementRow[],
  showing: Showing,
): ProjectView {
  const approved = wholeOf(plans.filter(({ kind }) => kind === 'approved'))
  const adjusted = wholeOf(plans.filter(({ kind }) => kind === 'adjusted'))
  // Payments from the first of January on are told as sums; the one that reaches furthest counts.
  const sums = paid.filter(({ kind, fromDay }) => kind === 'actual' && fromDay.endsWith('-01-01'))
  const asOf = sums
    .map((one) => one.asOf)
    .toSorted()
    .at(-1)
  const disbursed = wholeOf(sums.filter((one) => one.asOf === asOf))
  return {
    ...headOf(row, showing),
    approved: approved && moneyOf(approved),
    adjusted: adjusted && moneyOf(adjusted),
    disbursed: disbursed && asOf !== undefined ? { ...moneyOf(disbursed), asOf } : null,
    rate: rateOf({ approved, adjusted }, disbursed),
  }
}

/** What was paid against the plan that holds; null where either is not known. */
export function rateOf(
  { approved, adjusted }: Readonly<Record<CapitalPlanKind, MoneyRow | null>>,
  paid: MoneyRow | null,
): ProjectView['rate'] {
  const plan = {
    ...(approved ? { approved: approved.amount } : {}),
    ...(adjusted ? { adjusted: adjusted.amount } : {}),
  }
  const rate = disbursementRateOf(plan, paid?.amount ?? null)
  return rate && { percent: rate.percent, base: String(rate.base), baseKind: rate.baseKind }
}

/** What a project is, whatever was planned and paid. */
export function headOf(row: ProjectRow, { register, scope }: Showing): ProjectHead {
  const { id, code, name, group, heading, ownerWords, totalInvestment } = row
  const owner = unitNamed(register, row.ownerUnitId, scope.today)
  const total = totalInvestment === null ? null : String(totalInvestment)
  return { id, code, name, group, heading, owner, ownerWords, totalInvestment: total }
}

/** What is told of all sources, else the sum of what is told of each. */
export function wholeOf<Row extends MoneyRow>(rows: readonly Row[]): Row | null {
  const whole = rows.find(({ source }) => source === 'all')
  const [first] = rows
  if (whole || !first) return whole ?? null
  return { ...first, amount: rows.reduce((sum, { amount }) => sum + amount, 0n) }
}

/** An amount as it is shown, with the cell that states it. */
export function moneyOf(money: MoneyRow): MoneyView {
  const { amount, revision, recordedAt } = money
  return { amount: String(amount), revision, recordedAt, source: sourceOf(money) }
}
