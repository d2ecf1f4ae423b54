import type { CivilDate } from '../calendar/index.ts'
import type { Successor, Unit, UnitEvent } from './types.ts'

/** Answers, for any unit and day, who holds its work then. */
export type Succession = (unitId: string, day: CivilDate) => readonly Successor[]

/**
 * Who holds the work of a unit on a day: the unit itself while it exists, else its successors followed as far as needed, the main
 * one first; `partial` when somewhere on the way only a part passed. Empty when the data does not say. Prepared once, asked often.
 */
export function successionOf(units: readonly Unit[], events: readonly UnitEvent[]): Succession {
  const endOf = new Map(units.map((unit) => [unit.id, unit.validTo] as const))
  const passings = new Map<string, UnitEvent[]>()
  for (const event of events) {
    if (event.successors.length === 0) continue
    const list = passings.get(event.unitId) ?? []
    list.push(event)
    passings.set(event.unitId, list)
  }
  return (unitId, day) => {
    const found = new Map<string, Successor>()
    const follow = (at: Successor, path: readonly string[]): void => {
      const end = endOf.get(at.unitId)
      if (end === null || (end !== undefined && day < end)) {
        const known = found.get(at.unitId)
        // Reached on two ways: partial only if both are, and a share no more.
        found.set(at.unitId, known ? { ...at, partial: at.partial && known.partial, share: null } : at)
        return
      }
      if (path.includes(at.unitId)) return
      for (const event of passings.get(at.unitId) ?? []) {
        if (event.on <= day)
          event.successors.forEach((next) => follow(passed(at, next), [...path, at.unitId]))
      }
    }
    follow({ unitId, partial: false, share: 1 }, [])
    return [...found.values()]
  }
}

/** Who holds the work of one unit on a day; for many units prepare `successionOf` once. */
export function successorsOn(
  units: readonly Unit[],
  events: readonly UnitEvent[],
  unitId: string,
  day: CivilDate,
): readonly Successor[] {
  return successionOf(units, events)(unitId, day)
}

function passed(from: Successor, to: Successor): Successor {
  const share = from.share === null || to.share === null ? null : from.share * to.share
  return { unitId: to.unitId, partial: from.partial || to.partial, share }
}
