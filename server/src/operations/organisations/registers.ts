import {
  addDays,
  indexUnits,
  isValidOn,
  searchUnits,
  successionOf,
  type CivilDate,
  type Succession,
  type Unit,
  type UnitEvent,
  type UnitIndex,
} from '@dieuhanh/domain'
import type { Database } from '../../store/index.ts'
import { loadRegister, type StoredRegister, type StoredUnit } from '../../store/organisations/index.ts'

/** The units of one workspace, prepared for questions. */
export interface Register {
  readonly units: readonly StoredUnit[]
  readonly events: readonly UnitEvent[]
  readonly byId: ReadonlyMap<string, StoredUnit>
  readonly succession: Succession
  /** Units that people find by typing, best first; a unit that is no more is found under its successor. */
  find(typed: string, day: CivilDate, limit: number): readonly Found[]
}

/** A unit found, and the name by which it was. */
export interface Found {
  readonly unit: StoredUnit
  readonly matched: string
}

/** The registers of all workspaces that were asked for, kept until they change. */
export interface Registers {
  of(workspaceId: string): Promise<Register>
  /** Forgets one workspace, or all when signals may have been missed. */
  forget(workspaceId?: string): void
}

/** Registers are read on the first question about a workspace. */
export function createRegisters(db: Database): Registers {
  const kept = new Map<string, Promise<Register>>()
  return {
    of(workspaceId) {
      const known = kept.get(workspaceId)
      if (known) return known
      const register = loadRegister(db, workspaceId).then(prepareRegister)
      kept.set(workspaceId, register)
      register.catch(() => kept.delete(workspaceId))
      return register
    },
    forget(workspaceId) {
      if (workspaceId === undefined) kept.clear()
      else kept.delete(workspaceId)
    },
  }
}

/** Prepares what was read for questions. */
export function prepareRegister({ units, events }: StoredRegister): Register {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const succession = successionOf(units, events)
  let kept: { living: UnitIndex; former: UnitIndex } | null = null
  const indexesOf = (day: CivilDate): { living: UnitIndex; former: UnitIndex } => {
    if (kept?.living.day === day) return kept
    kept = { living: indexUnits(units, day), former: formerIndex(units, day) }
    return kept
  }
  return {
    units,
    events,
    byId,
    succession,
    find(typed, day, limit) {
      const { living, former } = indexesOf(day)
      const found = new Map<string, Found & { score: number }>()
      const add = (unitId: string, matched: string, score: number): void => {
        const unit = byId.get(unitId)
        if (unit && (found.get(unitId)?.score ?? 0) < score) found.set(unitId, { unit, matched, score })
      }
      for (const { unit, score } of searchUnits(living, typed, limit)) {
        add(unit.id, nameThatFits(unit, typed, day), score)
      }
      for (const { unit, score } of searchUnits(former, typed, limit)) {
        // A former name must fit well: half-typed words are meant for those that exist.
        if (score < formerFits) continue
        const matched = nameThatFits(unit, typed, addDays(unit.validTo ?? day, -1))
        for (const heir of succession(unit.id, day)) add(heir.unitId, matched, score - 1)
      }
      return [...found.values()].toSorted((one, other) => other.score - one.score).slice(0, limit)
    },
  }
}

// The score of a name whose beginning was typed.
const formerFits = 75

/** Units that are no more on a day, under the names that they had last. */
function formerIndex(units: readonly StoredUnit[], day: CivilDate): UnitIndex {
  const entries = units.flatMap((unit) => {
    if (unit.validTo === null || unit.validTo > day) return []
    return indexUnits([unit], addDays(unit.validTo, -1)).entries
  })
  return { day, entries }
}

/** The name of a unit that was meant: the one that the typed words alone would find best. */
function nameThatFits(unit: Unit, typed: string, day: CivilDate): string {
  const names = unit.names.filter((name) => isValidOn(name, day))
  const single = names.map((name) => ({ ...unit, id: name.text, rank: 0, names: [name] }))
  const best = searchUnits(indexUnits(single, day), typed, 1)[0]
  return best?.unit.names[0]?.text ?? names[0]?.text ?? typed
}
