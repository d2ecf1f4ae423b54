import type { CivilDate } from '../calendar/index.ts'
import type { Unit, UnitEvent, UnitName } from './types.ts'
import { SHORT_COMMITTEE } from './words.ts'

/** Whether something dated is valid on a day. */
export function isValidOn(
  dated: { readonly validFrom: CivilDate | null; readonly validTo: CivilDate | null },
  day: CivilDate,
): boolean {
  return (
    (dated.validFrom === null || dated.validFrom <= day) && (dated.validTo === null || day < dated.validTo)
  )
}

/**
 * The units of a day, with the names and the parents that they had then. `events` lets later moves be undone; a parent that did
 * not exist on the day stays named, so that the tree can say so.
 */
export function unitsOn(
  units: readonly Unit[],
  day: CivilDate,
  events: readonly UnitEvent[] = [],
): readonly Unit[] {
  const movedLater = new Map<string, string | null>()
  for (const event of events) {
    // Oldest first: the earliest move after the day tells where the unit stood on it.
    if (event.kind === 'moved' && event.on > day && !movedLater.has(event.unitId)) {
      movedLater.set(event.unitId, event.fromParentId)
    }
  }
  return units
    .filter((unit) => isValidOn(unit, day))
    .map((unit) => ({
      ...unit,
      names: unit.names.filter((name) => isValidOn(name, day)),
      parentId: movedLater.has(unit.id) ? (movedLater.get(unit.id) ?? null) : unit.parentId,
    }))
}

/** The official name of a unit on a day; on a day without one, the last it had. */
export function officialName(unit: Unit, day: CivilDate): string {
  const official = unit.names.filter((name) => name.kind === 'official')
  const valid = official.find((name) => isValidOn(name, day))
  return (valid ?? official.at(-1) ?? unit.names[0])?.text ?? unit.id
}

/** The short name that offices write in tables: "UBND xã Hàm Kiệm"; the official name where there is none shorter. */
export function shortName(unit: Unit, day: CivilDate): string {
  const official = officialName(unit, day)
  const short = unit.names.filter(
    (name: UnitName) => name.kind === 'alias' && isValidOn(name, day) && SHORT_COMMITTEE.test(name.text),
  )
  return short.reduce((best, name) => (name.text.length < best.length ? name.text : best), official)
}

/** A unit and everything below it, the unit first; nothing when it is not among the units. */
export function subtree(units: readonly Unit[], rootId: string): readonly Unit[] {
  const children = new Map<string, Unit[]>()
  for (const unit of units) {
    if (unit.parentId === null) continue
    const siblings = children.get(unit.parentId) ?? []
    siblings.push(unit)
    children.set(unit.parentId, siblings)
  }
  const root = units.find((unit) => unit.id === rootId)
  const found: Unit[] = root ? [root] : []
  // The list grows while it is walked: breadth first, each unit once, so that a cycle in bad data cannot hang it.
  const seen = new Set(found.map((unit) => unit.id))
  for (const unit of found) {
    for (const child of children.get(unit.id) ?? []) {
      if (!seen.has(child.id)) found.push(child)
      seen.add(child.id)
    }
  }
  return found
}

/** Whether a unit stands below another (not whether it is the same). */
export function isBelow(units: readonly Unit[], unitId: string, aboveId: string): boolean {
  const parents = new Map(units.map((unit) => [unit.id, unit.parentId] as const))
  const seen = new Set<string>()
  for (let at = parents.get(unitId) ?? null; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (at === aboveId) return true
    seen.add(at)
  }
  return false
}
