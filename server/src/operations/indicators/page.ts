import {
  fulfilmentOf,
  refuse,
  yearPeriod,
  type Fulfilment,
  type IndicatorFactKind,
  type Refused,
} from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import { inScope } from '../../store/index.ts'
import { factHistory, readIndicator, type IndicatorFactRow } from '../../store/indicators/index.ts'
import type { Context } from '../context.ts'
import { figureOf, headOf, planFor, type FigureView, type IndicatorHead } from './view.ts'

/** A figure with who recorded it. */
export interface RecordedFigure extends FigureView {
  /** Null for what nobody's name is known of. */
  readonly recordedBy: string | null
  /** The figure was taken back here. */
  readonly withdrawn: boolean
}

/** A plan, an actual figure or an estimate of a period, with what it was before. */
export interface FactHistory {
  readonly kind: IndicatorFactKind
  readonly current: RecordedFigure
  /** What it corrected, the latest first. */
  readonly earlier: readonly RecordedFigure[]
  /** How far the plan that holds for the period is fulfilled; null for plans. */
  readonly fulfilment: Fulfilment | null
  readonly plan: FigureView | null
}

/** An indicator with everything that is known of it. */
export interface IndicatorSheet extends IndicatorHead {
  /** The latest period first; within a period plan, actual figure, estimate. */
  readonly facts: readonly FactHistory[]
}

/** An indicator with its figures of all periods, each with its sources and revisions. */
export async function getIndicator(
  context: Context,
  scope: Scope,
  indicatorId: string,
): Promise<IndicatorSheet | Refused<'not-found'>> {
  const register = await context.registers.of(scope.workspaceId)
  return inScope(context.database, scope, async (tx) => {
    const row = await readIndicator(tx, scope.workspaceId, indicatorId)
    if (row === null) return refuse('not-found', { field: 'indicatorId' })
    const every = await factHistory(tx, scope.workspaceId, indicatorId)
    const known = [...Map.groupBy(every, ({ kind, from, until }) => `${kind} ${from} ${until}`).values()]
    const plans = known.flatMap(([current]) =>
      current?.kind === 'plan' && !current.withdrawn ? [current] : [],
    )
    const facts = known.flatMap(([current, ...earlier]) =>
      current ? [historyOf(current, earlier, row.measure, plans)] : [],
    )
    return { ...headOf(row, { register, scope }), facts: facts.toSorted(byTime) }
  })
}

function historyOf(
  current: IndicatorFactRow,
  earlier: readonly IndicatorFactRow[],
  measure: string,
  plans: readonly IndicatorFactRow[],
): FactHistory {
  const { kind } = current
  const { from } = yearPeriod(Number(current.from.slice(0, 4)))
  // A figure of a part of the year is measured by the plan of the year, where its own period has none.
  const plan =
    kind === 'plan'
      ? undefined
      : (plans.find((one) => one.from === current.from && one.until === current.until) ??
        planFor(plans, { from, until: current.until }))
  return {
    kind,
    current: recorded(current),
    earlier: earlier.map(recorded),
    fulfilment: current.withdrawn ? null : fulfilmentOf(measure, plan ?? null, current),
    plan: plan ? figureOf(plan) : null,
  }
}

const recorded = (fact: IndicatorFactRow): RecordedFigure => ({
  ...figureOf(fact),
  recordedBy: fact.recordedBy,
  withdrawn: fact.withdrawn,
})

const rank: Readonly<Record<IndicatorFactKind, number>> = { plan: 0, actual: 1, estimate: 2 }

function byTime(one: FactHistory, other: FactHistory): number {
  return (
    other.current.until.localeCompare(one.current.until) ||
    one.current.from.localeCompare(other.current.from) ||
    rank[one.kind] - rank[other.kind]
  )
}
