import type { CivilDate } from '../calendar/index.ts'
import { foldMarks } from '@dieuhanh/understanding'
import { COMMUNE_WORDS, GROUP_RULES, OPEN_WORDS } from './group-words.ts'
import type { GroupRule } from './group-words.ts'
import { isValidOn } from './on-day.ts'
import type { Unit, UnitGroup } from './types.ts'

/** The units that a group mention calls together on a day. */
export interface GroupExpansion {
  readonly units: readonly Unit[]
  /** The mention also calls on others that only a person can name ("cơ quan liên quan", "các cấp"). */
  readonly open: boolean
}

const DISTRICTS_ENDED: CivilDate = '2025-07-01'

/**
 * Expands "các sở, ban, ngành", "UBND các xã, phường", "các cơ quan tham mưu, giúp việc Tỉnh ủy" and their like to the units of the
 * day, to be ticked by a person. Words that name several groups give all of them; words that name none give no units.
 */
export function expandGroup(mention: string, units: readonly Unit[], day: CivilDate): GroupExpansion {
  let words = foldMarks(mention).replace(/\s+/g, ' ')
  const chosen = new Set<Unit>()
  for (const rule of GROUP_RULES) {
    const found = rule.pattern.exec(words)
    if (!found || found[0].trim() === '') continue
    words = words.slice(0, found.index) + ' ; ' + words.slice(found.index + found[0].length)
    for (const unit of called(rule, found.groups?.['places'], units, day)) chosen.add(unit)
  }
  return { units: [...chosen], open: OPEN_WORDS.test(foldMarks(mention)) }
}

/** The units of a day that answer to any of some groups. */
export function unitsInGroups(
  units: readonly Unit[],
  groups: readonly UnitGroup[],
  day: CivilDate,
): readonly Unit[] {
  return units.filter((unit) => isValidOn(unit, day) && unit.groups.some((group) => groups.includes(group)))
}

function called(
  rule: GroupRule,
  places: string | undefined,
  units: readonly Unit[],
  day: CivilDate,
): readonly Unit[] {
  const groups = day < DISTRICTS_ENDED ? (rule.districtTier ?? rule.groups) : rule.groups
  const found = unitsInGroups(units, groups, day)
  if (places === undefined) return found
  const kinds = COMMUNE_WORDS.filter(([word]) => word.test(places)).map(([, group]) => group)
  return found.filter((unit) => unit.groups.some((group) => kinds.includes(group)))
}
