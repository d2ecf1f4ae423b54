import { isRefused, yearPeriod, type Refused } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import { inScope, type Tx } from '../../store/index.ts'
import {
  currentFacts,
  indicatorOwners,
  indicatorPage,
  indicatorYears,
  type IndicatorSort,
} from '../../store/indicators/index.ts'
import type { Context } from '../context.ts'
import { unitsNamed, type UnitRef } from '../organisations/index.ts'
import { cursorForms, readPlace, writePlace } from '../paging.ts'
import { viewOf, type IndicatorView } from './view.ts'

/** What a list of indicators is narrowed by. */
export interface IndicatorQuestion {
  readonly year?: number | undefined
  readonly q?: string | undefined
  readonly ownerId?: string | undefined
  readonly sort: IndicatorSort
}

/** A page of indicators of a year. */
export interface IndicatorList {
  readonly year: number
  readonly items: readonly IndicatorView[]
  readonly nextCursor: string | null
  /** How many the whole list are. */
  readonly count: number
}

const forms: Readonly<Record<string, RegExp>> = {
  table: cursorForms.id,
  name: cursorForms.text,
  percent: cursorForms.decimal,
  period: cursorForms.day,
}

/** A page of the indicators of a year, in the order of their tables or by a value. */
export async function listIndicators(
  context: Context,
  scope: Scope,
  question: IndicatorQuestion & { readonly cursor?: string | undefined; readonly limit: number },
): Promise<IndicatorList | Refused<'bad-cursor'>> {
  const { sort, q, ownerId, limit } = question
  const after = readPlace(sort, question.cursor, forms[sort.replace('-', '')] ?? cursorForms.id)
  if (after !== null && isRefused(after)) return after
  const register = await context.registers.of(scope.workspaceId)
  return inScope(context.database, scope, async (tx) => {
    const year = question.year ?? (await yearShown(tx, scope))
    const time = yearPeriod(year)
    const sought = { q, ownerUnitId: ownerId, ...time }
    const page = await indicatorPage(tx, scope.workspaceId, sought, { sort, after, limit })
    const ids = page.rows.map(({ id }) => id)
    const facts = Map.groupBy(
      await currentFacts(tx, scope.workspaceId, ids, time),
      (fact) => fact.indicatorId,
    )
    const items = page.rows.map((row) => viewOf(row, facts.get(row.id) ?? [], { year, register, scope }))
    return { year, items, nextCursor: writePlace(sort, page.next), count: page.count }
  })
}

/** The years that indicators have figures of, the year that is shown where none is asked for, the owners of a year. */
export async function indicatorFacets(
  context: Context,
  scope: Scope,
  asked: { readonly year?: number | undefined },
): Promise<{ year: number; years: readonly number[]; owners: readonly UnitRef[] }> {
  const register = await context.registers.of(scope.workspaceId)
  return inScope(context.database, scope, async (tx) => {
    const years = await indicatorYears(tx, scope.workspaceId)
    const year = asked.year ?? latestYear(years, scope.today)
    const owners = await indicatorOwners(tx, scope.workspaceId, yearPeriod(year))
    return { year, years, owners: unitsNamed(register, owners, scope.today) }
  })
}

/** The year of which indicators are shown to whoever asks for none. */
export async function yearShown(tx: Tx, { workspaceId, today }: Scope): Promise<number> {
  return latestYear(await indicatorYears(tx, workspaceId), today)
}

/** The year that is shown where none is asked for: this one, or the last that anything is known of. */
export function latestYear(years: readonly number[], today: string): number {
  const now = Number(today.slice(0, 4))
  return years.find((year) => year <= now) ?? years.at(-1) ?? now
}
