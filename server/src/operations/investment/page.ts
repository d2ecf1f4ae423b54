import {
  refuse,
  type CapitalPlanKind,
  type CapitalSource,
  type CivilDate,
  type DisbursementKind,
  type Refused,
} from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import { inScope } from '../../store/index.ts'
import {
  paymentsOf,
  plansOf,
  readProject,
  type CapitalPlanRow,
  type DisbursementRow,
  type MoneyRow,
} from '../../store/investment/index.ts'
import type { Context } from '../context.ts'
import {
  headOf,
  moneyOf,
  rateOf,
  wholeOf,
  type MoneyView,
  type ProjectHead,
  type ProjectView,
} from './view.ts'

/** An amount with who recorded it. */
export interface RecordedMoney extends MoneyView {
  /** Null for what nobody's name is known of. */
  readonly recordedBy: string | null
  /** The amount was taken back here. */
  readonly withdrawn: boolean
}

interface History {
  readonly source: CapitalSource
  readonly current: RecordedMoney
  /** What it corrected, the latest first. */
  readonly earlier: readonly RecordedMoney[]
}

/** The capital of a year, as approved or as adjusted, with what it was before. */
export interface PlanHistory extends History {
  readonly kind: CapitalPlanKind
}

/** What was paid from a day to a day, both counted, with what was said before. */
export interface PaymentHistory extends History {
  readonly kind: DisbursementKind
  readonly from: CivilDate
  readonly asOf: CivilDate
  /** What of the year's plan that is; null where no plan is known, and for payments that begin later in the year. */
  readonly rate: ProjectView['rate']
}

/** A project with everything that is known of it, the latest year first, in a year the latest day. */
export interface ProjectSheet extends ProjectHead {
  readonly years: readonly {
    readonly year: number
    readonly plans: readonly PlanHistory[]
    readonly payments: readonly PaymentHistory[]
  }[]
}

/** A project with its plans and payments of all years, each with its sources and revisions. */
export async function getProject(
  context: Context,
  scope: Scope,
  projectId: string,
): Promise<ProjectSheet | Refused<'not-found'>> {
  const register = await context.registers.of(scope.workspaceId)
  return inScope(context.database, scope, async (tx) => {
    const row = await readProject(tx, scope.workspaceId, projectId)
    if (row === null) return refuse('not-found', { field: 'projectId' })
    const plans = await plansOf(tx, scope.workspaceId, [projectId], 'every-revision')
    const paid = await paymentsOf(tx, scope.workspaceId, [projectId], 'every-revision')
    const years = [...new Set([...plans, ...paid].map(({ year }) => year))].toSorted((a, b) => b - a)
    return {
      ...headOf(row, { register, scope }),
      years: years.map((year) => yearOf(year, plans, paid)),
    }
  })
}

function yearOf(
  year: number,
  everyPlan: readonly CapitalPlanRow[],
  everyPayment: readonly DisbursementRow[],
): ProjectSheet['years'][number] {
  const plans = historiesOf(
    everyPlan.filter((one) => one.year === year),
    ({ kind, source }) => `${kind} ${source}`,
  )
  const capital = plans.flatMap(({ current }) => (current.withdrawn ? [] : [current]))
  const payments = historiesOf(
    everyPayment.filter((one) => one.year === year),
    ({ kind, source, fromDay, asOf }) => `${kind} ${source} ${fromDay} ${asOf}`,
  )
  return {
    year,
    plans: plans
      .map(({ current, ...rest }) => ({ ...rest, kind: current.kind, ...shown(current) }))
      .toSorted((a, b) => b.kind.localeCompare(a.kind)),
    payments: payments
      .map(({ current, ...rest }) => ({
        ...rest,
        kind: current.kind,
        from: current.fromDay,
        asOf: current.asOf,
        rate: measured(current, capital),
        ...shown(current),
      }))
      .toSorted((a, b) => b.asOf.localeCompare(a.asOf) || a.kind.localeCompare(b.kind)),
  }
}

const shown = (current: MoneyRow) => ({ source: current.source, current: recorded(current) })

function historiesOf<Row extends MoneyRow>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): readonly { readonly current: Row; readonly earlier: readonly RecordedMoney[] }[] {
  return [...Map.groupBy(rows, keyOf).values()].flatMap(([current, ...earlier]) =>
    current ? [{ current, earlier: earlier.map(recorded) }] : [],
  )
}

const recorded = (row: MoneyRow): RecordedMoney => ({
  ...moneyOf(row),
  recordedBy: row.recordedBy,
  withdrawn: row.withdrawn,
})

// What was paid of a source is measured by the plan of that source.
function measured(paid: DisbursementRow, plans: readonly CapitalPlanRow[]): ProjectView['rate'] {
  if (paid.withdrawn || !paid.fromDay.endsWith('-01-01')) return null
  const planOf = (kind: CapitalPlanKind): CapitalPlanRow | null => {
    const ofKind = plans.filter((plan) => plan.kind === kind)
    const own = ofKind.find(({ source }) => source === paid.source)
    return own ?? (paid.source === 'all' ? wholeOf(ofKind) : null)
  }
  return rateOf({ approved: planOf('approved'), adjusted: planOf('adjusted') }, paid)
}
