import { foldMarks, read } from '@dieuhanh/understanding'
import type { CivilDate } from '../calendar/index.ts'
import {
  groupExpander,
  indexUnits,
  isValidOn,
  searchUnits,
  toDirectory,
  type Succession,
  type Unit,
  type UnitEvent,
} from '../organisations/index.ts'
import { nearNames } from './near-names.ts'
import type { CellProblem } from './types.ts'
import { BETWEEN_UNITS } from './words.ts'

/** The dated units that cells are read against. */
export interface UnitWorld {
  readonly units: readonly Unit[]
  readonly events: readonly UnitEvent[]
  readonly succession: Succession
  readonly day: CivilDate
  /** What a person said that words mean, by `unitWords`: ids of units, none for "nobody". */
  readonly choices: ReadonlyMap<string, readonly string[]>
}

/** The units that a cell names, and what in it could not be read. */
export interface UnitReading {
  readonly unitIds: readonly string[]
  readonly problems: readonly Omit<CellProblem, 'field'>[]
  /** Worth knowing: words that call a group, units that are no more. */
  readonly notes: readonly Omit<CellProblem, 'field'>[]
}

/** Words as they are compared and as choices are kept under. */
export function unitWords(words: string): string {
  return foldMarks(words)
    .replace(/[^a-z0-9&/]+/g, ' ')
    .trim()
}

const CANDIDATES = 6
/** A cell that names units is some names; what is longer is something else, and not worth reading. */
const LONGEST_CELL = 3000
/** A table with more words that nobody bears than this is none: they are not looked for any further. */
const MOST_UNKNOWN = 1000
/** Names that are the same but for blanks and signs, or whose first letters were typed. */
const SURE = 85
/** Words beside names of units that name none. */
const BESIDE =
  /^(?:va|cung|voi|cac|cung voi|chu tri|phoi hop|co quan|don vi|lien quan|tinh|thanh pho|la|do|giao|theo chuc nang nhiem vu|[^a-z0-9]*)$/

/**
 * A reader of cells that name units, one or several: whole names and abbreviations first, then what the engine finds in the
 * words, then first letters. What several units share, or none bears, is a problem with its candidates. Prepared once for a
 * table; the same words are read once.
 */
export function unitReader(world: UnitWorld): (words: string) => UnitReading {
  const known = new Map<string, UnitReading>()
  const prepared = prepare(world)
  return (words) => {
    const before = known.get(words)
    if (before) return before
    const reading = readCell(words, prepared)
    known.set(words, reading)
    return reading
  }
}

function prepare(world: UnitWorld) {
  const { units, events, day } = world
  const named = new Map<string, string[]>()
  const former = new Map<string, string[]>()
  for (const unit of units) {
    const living = isValidOn(unit, day)
    for (const name of unit.names) {
      if (living && !isValidOn(name, day)) continue
      const key = unitWords(name.text)
      const list = living ? named : former
      const ids = list.get(key) ?? []
      if (!ids.includes(unit.id)) list.set(key, [...ids, unit.id])
    }
  }
  return {
    ...world,
    named,
    former,
    index: indexUnits(units, day),
    directory: toDirectory(units, day, { events }),
    expand: groupExpander(units, day),
    unknown: { left: MOST_UNKNOWN },
    near: nearNames([...named].flatMap(([name, ids]) => ids.map((id) => [name, id] as const))),
  }
}

type Prepared = ReturnType<typeof prepare>
type Found = {
  unitIds: string[]
  problems: Omit<CellProblem, 'field'>[]
  notes: Omit<CellProblem, 'field'>[]
}

function readCell(words: string, world: Prepared): UnitReading {
  const found: Found = { unitIds: [], problems: [], notes: [] }
  if (words.length > LONGEST_CELL) {
    found.problems.push({ code: 'too-long', facts: { length: words.length, limit: LONGEST_CELL } })
    return found
  }
  if (!readWhole(words, world, found)) {
    for (const piece of words.split(/[;\n]|(?<=^|[;\n])\s*[-+*•]\s/u)) {
      const plain = piece.replace(/^[\s\-+*•.,]+|[\s.,]+$/gu, '')
      if (unitWords(plain) === '' || readWhole(plain, world, found)) continue
      readByEngine(plain, world, found)
    }
  }
  return { ...found, unitIds: [...new Set(found.unitIds)] }
}

/** Words that are one name as a whole, or for which somebody chose. */
function readWhole(words: string, world: Prepared, found: Found): boolean {
  const key = unitWords(words)
  const chosen = world.choices.get(key)
  if (chosen) {
    found.unitIds.push(...chosen)
    return true
  }
  const ids = world.named.get(key)
  if (ids) return one(words, ids, found)
  const gone = world.former.get(key)
  if (!gone) return false
  const heirs = [
    ...new Set(gone.flatMap((id) => world.succession(id, world.day).map(({ unitId }) => unitId))),
  ]
  if (heirs.length === 0) return false
  if (heirs.length === 1) found.notes.push({ code: 'unit-succeeded', words, candidates: heirs })
  return one(words, heirs, found)
}

function one(words: string, ids: readonly string[], found: Found): true {
  if (ids.length === 1) found.unitIds.push(...ids)
  else found.problems.push({ code: 'unit-ambiguous', words, candidates: ids.slice(0, 20) })
  return true
}

function readByEngine(words: string, world: Prepared, found: Found): void {
  if (world.unknown.left < 0) return readUnknown(words, world, found)
  const { agencies } = read(words, { directory: world.directory })
  let at = 0
  const rest: string[] = []
  for (const [index, { span, kind, unitIds }] of agencies.entries()) {
    if (span.start < at) continue
    const unknown = kind !== 'group' && unitIds.length === 0
    const end = unknown ? endOfUnknown(words, span.end, agencies[index + 1]?.span.start) : span.end
    const said = words.slice(span.start, end)
    rest.push(words.slice(at, span.start))
    at = end
    if (kind === 'group') readGroup(said, world, found)
    else if (unitIds.length === 1) found.unitIds.push(...unitIds)
    else if (unitIds.length > 1) one(said, unitIds, found)
    else rest.push(said)
  }
  rest.push(words.slice(at))
  for (const piece of rest.flatMap((text) => text.split(BETWEEN_UNITS))) readUnknown(piece, world, found)
}

/** A name that nobody bears goes on with the words behind it: it is told once, and whole. */
function endOfUnknown(words: string, end: number, next: number | undefined): number {
  const [behind = ''] = words.slice(end, next).split(BETWEEN_UNITS)
  return BESIDE.test(foldMarks(behind.trim())) ? end : end + behind.length
}

function readGroup(words: string, world: Prepared, found: Found): void {
  const { units } = world.expand(words)
  if (units.length === 0) {
    found.problems.push({ code: 'unit-group-unknown', words })
    return
  }
  found.unitIds.push(...units.map(({ id }) => id))
  found.notes.push({ code: 'unit-group', words, facts: { count: units.length } })
}

function readUnknown(piece: string, world: Prepared, found: Found): void {
  const words = piece.replace(/^[\s\-+*•.,;:(]+|[\s.,;:)]+$/gu, '')
  if (BESIDE.test(foldMarks(words)) || readWhole(words, world, found)) return
  world.unknown.left -= 1
  if (world.unknown.left < 0) {
    found.problems.push({ code: 'unit-unknown', words, candidates: [] })
    return
  }
  const near = searchUnits(world.index, words, CANDIDATES)
  const sure = near.filter(({ score }) => score >= SURE)
  if (sure.length === 1 && sure[0]) {
    found.unitIds.push(sure[0].unit.id)
    return
  }
  const ids = (sure.length > 1 ? sure : near).map(({ unit }) => unit.id)
  const candidates = ids.length > 0 ? ids : world.near(unitWords(words), CANDIDATES)
  const code = sure.length > 1 ? 'unit-ambiguous' : 'unit-unknown'
  found.problems.push({ code, words, candidates })
}
