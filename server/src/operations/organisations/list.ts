import { expandGroup as expand, unitsOn, type CivilDate } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import { inScope } from '../../store/index.ts'
import { countsByUnit, type StoredUnit } from '../../store/organisations/index.ts'
import type { Context } from '../context.ts'
import { refOf, rowOf, treeOn, type UnitRef, type UnitRow } from './view.ts'

/** What a list of units may be narrowed by. */
export interface UnitQuestion {
  readonly day?: string | undefined
  readonly kind?: UnitRow['kind'] | undefined
  readonly level?: UnitRow['level'] | undefined
  readonly parentId?: string | undefined
}

/** The units of a day, parents before children. */
export async function listUnits(
  context: Context,
  scope: Scope,
  question: UnitQuestion,
): Promise<{ day: string; items: readonly UnitRow[] }> {
  const day = dayOf(scope, question.day)
  const register = await context.registers.of(scope.workspaceId)
  const counts = await inScope(context.database, scope, (tx) => countsByUnit(tx, scope.workspaceId, day))
  const { kind, level, parentId } = question
  const items = treeOn(register, day)
    .filter((unit) => kind === undefined || unit.kind === kind)
    .filter((unit) => level === undefined || unit.level === level)
    .filter((unit) => parentId === undefined || unit.parentId === parentId)
    .map((unit) => rowOf(unit, day, counts))
  return { day, items }
}

/** Units by what is typed: names, abbreviations, initials, former names; with or without marks. */
export async function searchUnits(
  context: Context,
  scope: Scope,
  question: { q: string; day?: string | undefined; limit: number },
): Promise<{ items: readonly (UnitRef & { matched: string; level: UnitRow['level'] })[] }> {
  const day = dayOf(scope, question.day)
  const register = await context.registers.of(scope.workspaceId)
  const items = register
    .find(question.q, day, question.limit)
    .map(({ unit, matched }) => ({ ...refOf(unit, day), matched, level: unit.level }))
  return { items }
}

/** The units that "các sở, ban, ngành" and its like mean on a day. */
export async function expandGroup(
  context: Context,
  scope: Scope,
  question: { words: string; day?: string | undefined },
): Promise<{ understood: boolean; items: readonly UnitRef[] }> {
  const day = dayOf(scope, question.day)
  const register = await context.registers.of(scope.workspaceId)
  const { units } = expand(question.words, unitsOn(register.units, day, register.events), day)
  const items = units.map((unit) => refOf(unit as StoredUnit, day))
  return { understood: items.length > 0, items }
}

/** The day of a question: today unless another was asked for. */
export function dayOf(scope: Scope, day: string | undefined): CivilDate {
  return (day ?? scope.today) as CivilDate
}
