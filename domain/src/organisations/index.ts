/**
 * Agencies, committees and places as they were on a day. In: the dated units of a workspace and what happened to them, or the
 * reference data and the code of a province. Out: the units of a day, their tree, their successors, the ones that a person types or a
 * document calls together, and the directory that the engine reads with. Promise: a past day is answered with the units of that day.
 */
export type * from './types.ts'
export type * from './reference.ts'
export { roleNames, unitKindNames, unitLevelNames } from './words.ts'
export { provinceUnits } from './template.ts'
export type { ProvinceOptions, ProvinceTree } from './template.ts'
export { isBelow, isValidOn, officialName, shortName, subtree, unitsOn } from './on-day.ts'
export { successionOf, successorsOn } from './succession.ts'
export type { Succession } from './succession.ts'
export { indexUnits, searchUnits } from './search.ts'
export type { UnitIndex, UnitMatch } from './search.ts'
export { expandGroup, groupExpander, groupsNamed, unitsInGroups } from './groups.ts'
export type { GroupExpander, GroupExpansion } from './groups.ts'
export { territoriesOn, toDirectory, unitsInTerritory } from './directory.ts'
export type { DirectoryOptions } from './directory.ts'
