import {
  isValidOn,
  officialName,
  unitsOn,
  type CivilDate,
  type UnitEvent,
  type UnitKind,
  type UnitLevel,
} from '@dieuhanh/domain'
import type { StoredUnit } from '../../store/organisations/index.ts'
import type { Register } from './registers.ts'

/** A unit as everything names it. */
export interface UnitRef {
  readonly id: string
  readonly name: string
  readonly abbreviation: string | null
  readonly dissolvedOn: string | null
}

/** A unit in a list. */
export interface UnitRow extends UnitRef {
  readonly kind: UnitKind
  readonly level: UnitLevel
  readonly parentId: string | null
  readonly officialCode: string | null
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly people: number
  readonly openTasks: number
}

/** Something that happened to a unit, with names instead of ids. */
export interface UnitEventView {
  readonly id: string
  readonly kind: UnitEvent['kind']
  readonly onDay: string
  readonly legalBasis: string | null
  readonly unit: UnitRef
  readonly successors: readonly { unit: UnitRef; partial: boolean; share: number | null }[]
  readonly note: string | null
}

export type Counts = ReadonlyMap<string, { people: number; openTasks: number }>

/** Names a unit as of a day. */
export function refOf(unit: StoredUnit, day: CivilDate): UnitRef {
  const short = unit.names.find((name) => name.kind === 'abbreviation' && isValidOn(name, day))
  return {
    id: unit.id,
    name: officialName(unit, day),
    abbreviation: short?.text ?? unit.abbreviation,
    dissolvedOn: unit.validTo,
  }
}

/** The unit of an id as of a day; null for none, and for one that the register does not know. */
export function unitNamed(register: Register, id: string | null, day: CivilDate): UnitRef | null {
  const unit = id === null ? undefined : register.byId.get(id)
  return unit ? refOf(unit, day) : null
}

/** The units of some ids as of a day, by name. */
export function unitsNamed(register: Register, ids: readonly string[], day: CivilDate): readonly UnitRef[] {
  return ids
    .flatMap((id) => unitNamed(register, id, day) ?? [])
    .toSorted((one, other) => compareNames.compare(one.name, other.name))
}

/** A unit as a row of a list. */
export function rowOf(unit: StoredUnit, day: CivilDate, counts: Counts): UnitRow {
  const { kind, level, parentId, officialCode, validFrom, validTo } = unit
  const { people, openTasks } = counts.get(unit.id) ?? { people: 0, openTasks: 0 }
  return {
    ...refOf(unit, day),
    kind,
    level,
    parentId,
    officialCode,
    validFrom,
    validTo,
    people,
    openTasks,
  }
}

/** What happened, as a page shows it. Unknown units are left out. */
export function eventOf(register: Register, event: UnitEvent): UnitEventView | null {
  const unit = register.byId.get(event.unitId)
  if (unit === undefined) return null
  return {
    id: event.id,
    kind: event.kind,
    onDay: event.on,
    legalBasis: event.legalBasis,
    unit: refOf(unit, event.on),
    successors: event.successors.flatMap(({ unitId, partial, share }) => {
      const heir = register.byId.get(unitId)
      return heir ? [{ unit: refOf(heir, event.on), partial, share }] : []
    }),
    note: event.note,
  }
}

/** The units of a day with the parents of that day, parents before children, siblings in their printed order. */
export function treeOn(register: Register, day: CivilDate): readonly StoredUnit[] {
  const living = unitsOn(register.units, day, register.events) as readonly StoredUnit[]
  const present = new Set(living.map((unit) => unit.id))
  const children = Map.groupBy(living, (unit) =>
    unit.parentId !== null && present.has(unit.parentId) ? unit.parentId : '',
  )
  const ordered: StoredUnit[] = []
  const visit = (parentId: string): void => {
    for (const unit of (children.get(parentId) ?? []).toSorted(byRank)) {
      ordered.push(unit)
      visit(unit.id)
    }
  }
  visit('')
  return ordered
}

function byRank(one: StoredUnit, other: StoredUnit): number {
  return one.rank - other.rank || compareNames.compare(one.names[0]?.text ?? '', other.names[0]?.text ?? '')
}

const compareNames = new Intl.Collator('vi')
