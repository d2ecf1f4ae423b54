import {
  columnLetter,
  figureWords,
  fulfilmentOf,
  periodWords,
  yearPeriod,
  type Decimal,
  type Fulfilment,
  type IndicatorDirection,
} from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import type { IndicatorFactRow, IndicatorRow } from '../../store/indicators/index.ts'
import { unitNamed, type Register, type UnitRef } from '../organisations/index.ts'

/** Where a figure came from: a cell of a sheet of a file. */
export interface FigureSource {
  readonly importId: string
  readonly fileName: string
  readonly sheet: string
  readonly row: number
  /** As spreadsheets name it, `E7`; null where only the row was kept. */
  readonly cell: string | null
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

/** What an indicator is: its name, measure, owner. */
export interface IndicatorHead {
  readonly id: string
  readonly code: string | null
  readonly name: string
  readonly measure: string
  readonly direction: IndicatorDirection
  readonly heading: string | null
  readonly owner: UnitRef | null
  readonly ownerWords: string | null
}

/** An indicator in a list. */
export interface IndicatorView extends IndicatorHead {
  readonly plan: FigureView | null
  readonly actual: FigureView | null
  readonly estimate: FigureView | null
  readonly fulfilment: Fulfilment | null
}

/** With what rows become views. */
export interface Showing {
  readonly register: Register
  readonly scope: Scope
}

type Facts = readonly IndicatorFactRow[]

/** An indicator as lists show it, with the figures of a year. */
export function viewOf(row: IndicatorRow, facts: Facts, showing: Showing & { year: number }): IndicatorView {
  const whole = yearPeriod(showing.year)
  const of = (kind: IndicatorFactRow['kind']): Facts => facts.filter((fact) => fact.kind === kind)
  const plan = planFor(of('plan'), whole)
  const actual = furthest(of('actual'), whole)
  const estimate =
    of('estimate').find(({ from, until }) => from === whole.from && until === whole.until) ??
    furthest(of('estimate'), whole)
  return {
    ...headOf(row, showing),
    plan: plan ? figureOf(plan) : null,
    actual: actual ? figureOf(actual) : null,
    estimate: estimate ? figureOf(estimate) : null,
    fulfilment: fulfilmentOf(row.measure, plan ?? null, actual ?? null),
  }
}

/** The plan that holds for a time: that of the shortest period which covers it. */
export function planFor(
  plans: Facts,
  { from, until }: Pick<IndicatorFactRow, 'from' | 'until'>,
): IndicatorFactRow | undefined {
  const days = (fact: IndicatorFactRow): number => Date.parse(fact.until) - Date.parse(fact.from)
  return plans
    .filter((fact) => fact.from <= from && fact.until >= until)
    .toSorted((a, b) => days(a) - days(b) || a.from.localeCompare(b.from))[0]
}

// The figure that reaches furthest into the year.
function furthest(
  facts: Facts,
  whole: Pick<IndicatorFactRow, 'from' | 'until'>,
): IndicatorFactRow | undefined {
  return facts
    .filter(({ from, until }) => from >= whole.from && until <= whole.until)
    .toSorted((a, b) => b.until.localeCompare(a.until) || a.from.localeCompare(b.from))[0]
}

/** What an indicator is, whatever its figures. */
export function headOf(row: IndicatorRow, { register, scope }: Showing): IndicatorHead {
  const { id, code, name, measure, direction, heading, ownerWords } = row
  const owner = unitNamed(register, row.ownerUnitId, scope.today)
  return { id, code, name, measure, direction, heading, owner, ownerWords }
}

/** A figure as it is shown, with its period in words and where it came from. */
export function figureOf(fact: IndicatorFactRow): FigureView {
  const { value, from, until, cutOff, revision, recordedAt } = fact
  const exact = fact.relation === 'exactly' && fact.numerator === null
  const period = periodWords({ from, until }, cutOff)
  const source = sourceOf(fact)
  return { words: figureWords(fact), value, exact, period, from, until, revision, recordedAt, source }
}

/** The cell that states a fact; null for those who may not see imports. */
export function sourceOf(
  fact: Pick<IndicatorFactRow, 'importId' | 'fileName' | 'sheet' | 'row' | 'column'>,
): FigureSource | null {
  const { importId, fileName, sheet, row, column } = fact
  if (fileName === null) return null
  return {
    importId,
    fileName,
    sheet: sheet ?? '',
    row,
    cell: column === null ? null : `${columnLetter(column)}${row}`,
  }
}
