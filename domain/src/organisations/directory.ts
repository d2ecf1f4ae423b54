import type { DirectoryUnit } from '@dieuhanh/understanding'
import type { CivilDate } from '../calendar/index.ts'
import { isValidOn, subtree, unitsOn } from './on-day.ts'
import type { Unit, UnitEvent } from './types.ts'

/** What the directory of a document is limited to. */
export interface DirectoryOptions {
  /**
   * The territory of the document's issuer (`province:60:pre2025` for a document of Bình Thuận of 2024). Without it the units of the
   * province that goes on are taken, so that "Sở Tài chính" names one unit.
   */
  readonly territoryId?: string
  readonly events?: readonly UnitEvent[]
}

/** Shorter abbreviations mean too many other things in running text. */
const SHORTEST_ABBREVIATION = 4

/** The units of a day as the engine knows them: every name and alias in use, and the groups that each answers to. */
export function toDirectory(
  units: readonly Unit[],
  day: CivilDate,
  options: DirectoryOptions = {},
): readonly DirectoryUnit[] {
  return unitsInTerritory(units, day, options).map((unit) => ({
    id: unit.id,
    names: [...new Set(unit.names.filter(isWritten).map((name) => name.text))],
    groups: unit.groups,
  }))
}

/** The units of a day, with their names of then, in one territory: the one named, or that of the province that goes on. */
export function unitsInTerritory(
  units: readonly Unit[],
  day: CivilDate,
  options: DirectoryOptions = {},
): readonly Unit[] {
  const onDay = unitsOn(units, day, options.events)
  const roots = territoriesOn(onDay, day)
  if (roots.length <= 1 && options.territoryId === undefined) return onDay
  const root =
    roots.find((unit) => unit.id === options.territoryId) ?? roots.find((unit) => unit.validTo === null)
  return root ? subtree(onDay, root.id) : onDay
}

/** The territories of a day: the province, and until 2025-06-30 those that were merged into it. */
export function territoriesOn(units: readonly Unit[], day: CivilDate): readonly Unit[] {
  return units.filter((unit) => unit.kind === 'territory' && unit.parentId === null && isValidOn(unit, day))
}

function isWritten(name: Unit['names'][number]): boolean {
  return name.kind !== 'abbreviation' || name.text.length >= SHORTEST_ABBREVIATION
}
