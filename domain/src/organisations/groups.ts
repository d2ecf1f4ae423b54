import { foldMarks } from '@dieuhanh/understanding'
import type { CivilDate } from '../calendar/index.ts'
import { unitsInTerritory } from './directory.ts'
import { COMMUNE_WORDS, GROUP_RULES, OPEN_WORDS } from './group-words.ts'
import { isValidOn } from './on-day.ts'
import type { Unit, UnitGroup } from './types.ts'

/** The units that a group mention calls together on a day. */
export interface GroupExpansion {
  readonly units: readonly Unit[]
  /** The mention also calls on others that only a person can name ("cơ quan liên quan", "các cấp"). */
  readonly open: boolean
}

/** One call inside a mention: on groups, in the case of communes perhaps only on some kinds of them. */
interface Call {
  readonly groups: readonly UnitGroup[]
  readonly kinds: readonly UnitGroup[] | null
}

const DISTRICTS_ENDED: CivilDate = '2025-07-01'

/** Expands any group mention among the same units. */
export type GroupExpander = (mention: string) => GroupExpansion

/**
 * Expands "các sở, ban, ngành", "UBND các xã, phường", "các cơ quan tham mưu, giúp việc Tỉnh ủy" and their like to the units of the
 * day, to be ticked by a person. Words that name several groups give all of them; words that name none give no units. Until provinces were
 * merged only the units of one are meant: of `territoryId`, or of the province that goes on. Prepared once for many mentions.
 */
export function groupExpander(units: readonly Unit[], day: CivilDate, territoryId?: string): GroupExpander {
  const here = unitsInTerritory(units, day, territoryId === undefined ? {} : { territoryId })
  return (mention) => {
    const { calls, open } = callsIn(mention, day)
    return { units: here.filter((unit) => calls.some((call) => answers(unit, call))), open }
  }
}

/** Expands one group mention; see `groupExpander`. */
export function expandGroup(
  mention: string,
  units: readonly Unit[],
  day: CivilDate,
  territoryId?: string,
): GroupExpansion {
  return groupExpander(units, day, territoryId)(mention)
}

function answers(unit: Unit, { groups, kinds }: Call): boolean {
  if (!unit.groups.some((group) => groups.includes(group))) return false
  return kinds === null || unit.groups.some((group) => kinds.includes(group))
}

/** The groups that a mention names on a day, without their units: for counting and for telling a person what is meant. */
export function groupsNamed(
  mention: string,
  day: CivilDate,
): { readonly groups: readonly UnitGroup[]; readonly open: boolean } {
  const { calls, open } = callsIn(mention, day)
  return { groups: [...new Set(calls.flatMap(({ groups }) => groups))], open }
}

/** The units of a day that answer to any of some groups. */
export function unitsInGroups(
  units: readonly Unit[],
  groups: readonly UnitGroup[],
  day: CivilDate,
): readonly Unit[] {
  return units.filter((unit) => isValidOn(unit, day) && unit.groups.some((group) => groups.includes(group)))
}

function callsIn(
  mention: string,
  day: CivilDate,
): { readonly calls: readonly Call[]; readonly open: boolean } {
  let rest = foldMarks(mention).replace(/[\s–-]+/g, ' ')
  const calls: Call[] = []
  for (const rule of GROUP_RULES) {
    const found = rule.pattern.exec(rest)
    if (!found) continue
    rest = `${rest.slice(0, found.index)} ; ${rest.slice(found.index + found[0].length)}`
    const groups = day < DISTRICTS_ENDED ? (rule.districtTier ?? rule.groups) : rule.groups
    const places = found.groups?.['places']
    const kinds =
      places === undefined
        ? null
        : COMMUNE_WORDS.filter(([word]) => word.test(places)).map(([, group]) => group)
    if (groups.length > 0) calls.push({ groups, kinds })
  }
  return { calls, open: OPEN_WORDS.test(rest) }
}
