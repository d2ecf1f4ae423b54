import {
  figureWords,
  fulfilmentOf,
  periodWords,
  yearPeriod,
  type Decimal,
  type Fulfilment,
  type IndicatorDirection,
} from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import { inScope } from '../../store/index.ts'
import {
  currentFacts,
  indicatorYears,
  listIndicators as storedIndicators,
  type IndicatorFactRow,
  type IndicatorRow,
} from '../../store/indicators/index.ts'
import type { Context } from '../context.ts'
import { refOf, type Register, type UnitRef } from '../organisations/index.ts'

/** What a list of indicators is narrowed by. */
export interface IndicatorQuestion {
  readonly year?: number | undefined
  readonly q?: string | undefined
  readonly ownerId?: string | undefined
}

/** Where a figure came from: a row of a sheet of a file. */
export interface FigureSource {
  readonly importId: string
  readonly fileName: string
  readonly sheet: string
  readonly row: number
}

/** A figure as it is shown. */
export interface FigureView {
  readonly words: string
  readonly value: Decimal
  readonly exact: boolean
  readonly period: string
  readonly from: string
  readonly until: string
  readonly revision: number
  readonly recordedAt: string
  /** Null for those who may not see imports. */
  readonly source: FigureSource | null
}

/** An indicator in a list. */
export interface IndicatorView {
  readonly id: string
  readonly code: string | null
  readonly name: string
  readonly measure: string
  readonly direction: IndicatorDirection
  readonly heading: string | null
  readonly owner: UnitRef | null
  readonly ownerWords: string | null
  readonly plan: FigureView | null
  readonly actual: FigureView | null
  readonly estimate: FigureView | null
  readonly fulfilment: Fulfilment | null
}

/** Indicators of a year, in the order of their tables. */
export async function listIndicators(
  context: Context,
  scope: Scope,
  question: IndicatorQuestion,
): Promise<{ year: number; years: readonly number[]; items: readonly IndicatorView[] }> {
  const register = await context.registers.of(scope.workspaceId)
  return inScope(context.database, scope, async (tx) => {
    const years = await indicatorYears(tx, scope.workspaceId)
    const year = question.year ?? latestYear(years, scope.today)
    const time = yearPeriod(year)
    const sought = { q: question.q, ownerUnitId: question.ownerId, ...time }
    const indicators = await storedIndicators(tx, scope.workspaceId, sought)
    const ids = indicators.map(({ id }) => id)
    const facts = Map.groupBy(
      await currentFacts(tx, scope.workspaceId, ids, time),
      (fact) => fact.indicatorId,
    )
    const items = indicators.map((row) => viewOf(row, facts.get(row.id) ?? [], { year, register, scope }))
    return { year, years, items }
  })
}

/** The year that is shown where none is asked for: this one, or the last that anything is known of. */
export function latestYear(years: readonly number[], today: string): number {
  const now = Number(today.slice(0, 4))
  return years.find((year) => year <= now) ?? years.at(-1) ?? now
}

interface Showing {
  readonly year: number
  readonly register: Register
  readonly scope: Scope
}

function viewOf(row: IndicatorRow, facts: readonly IndicatorFactRow[], showing: Showing): IndicatorView {
  const { register, scope, year } = showing
  const { id, code, name, measure, direction, heading, ownerWords } = row
  const whole = yearPeriod(year)
  const ofYear = ({ from, until }: IndicatorFactRow): boolean => from === whole.from && until === whole.until
  const of = (kind: IndicatorFactRow['kind']): IndicatorFactRow[] =>
    facts.filter((fact) => fact.kind === kind)
  // The plan of the year, else that of the term it lies in; the figure that reaches furthest into the year.
  const plan =
    of('plan').find(ofYear) ??
    of('plan').find(({ from, until }) => from <= whole.from && until >= whole.until)
  const latest = (some: readonly IndicatorFactRow[]): IndicatorFactRow | undefined =>
    some
      .filter(({ from, until }) => from >= whole.from && until <= whole.until)
      .toSorted((a, b) => b.until.localeCompare(a.until) || a.from.localeCompare(b.from))[0]
  const actual = latest(of('actual'))
  const estimate = of('estimate').find(ofYear) ?? latest(of('estimate'))
  const owner = row.ownerUnitId === null ? undefined : register.byId.get(row.ownerUnitId)
  return {
    id,
    code,
    name,
    measure,
    direction,
    heading,
    ownerWords,
    owner: owner ? refOf(owner, scope.today) : null,
    plan: plan ? figureOf(plan) : null,
    actual: actual ? figureOf(actual) : null,
    estimate: estimate ? figureOf(estimate) : null,
    fulfilment: fulfilmentOf(measure, plan ?? null, actual ?? null),
  }
}

function figureOf(fact: IndicatorFactRow): FigureView {
  const { value, from, until, cutOff, revision, recordedAt, importId, fileName, sheet, row } = fact
  const source = fileName === null ? null : { importId, fileName, sheet: sheet ?? '', row }
  const exact = fact.relation === 'exactly' && fact.numerator === null
  const period = periodWords({ from, until }, cutOff)
  return { words: figureWords(fact), value, exact, period, from, until, revision, recordedAt, source }
}
