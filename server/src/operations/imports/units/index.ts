/**
 * Lists of units. In: rows of a list, the dated register. Out: for each row whether it sets a unit up, renames, moves or
 * names one, changes nothing or is wrong. Promised: the register changes by dated events as by hand; a unit ends at its own
 * page only, where its successors are named.
 */
import {
  derivedUnitHeads,
  isBelow,
  isValidOn,
  officialName,
  readUnitCode,
  readUnitLine,
  unitColumns,
  unitKindNames,
  unitLevelNames,
  unitReader,
  unitWords,
  type BodyRow,
  type CellProblem,
  type UnitField,
  type UnitLineRead,
} from '@dieuhanh/domain'
import type { StoredUnit } from '../../../store/organisations/index.ts'
import { inPieces } from '../in-pieces.ts'
import { asKnown, asNew, sameText } from '../checked-row.ts'
import type { CheckedRow, Checking, ImportTarget, RowChange } from '../target.ts'
import { undoUnits } from './undo.ts'
import { writeUnits, type ParentOfRow, type UnitPlan } from './write.ts'

/** Lists of units become units. */
export const unitTarget: ImportTarget<UnitField, UnitPlan> = {
  key: 'units',
  columns: unitColumns,
  derived: derivedUnitHeads,
  main: 'name',
  ordinal: 'ordinal',
  others: ['parent', 'abbreviation', 'kind', 'level', 'officialCode', 'code', 'validFrom'],
  mayImport: ({ roles }) => roles.includes('administrator') || roles.includes('office-specialist'),
  check: checkUnits,
  write: writeUnits,
  undo: undoUnits,
  undoesChanges: true,
}

interface World extends Checking<UnitField> {
  readonly byRow: ReadonlyMap<number, UnitLineRead>
  /** Rows of the file by the name of their unit. */
  readonly named: ReadonlyMap<string, readonly UnitLineRead[]>
  /** The unit that each row is about. */
  readonly matched: ReadonlyMap<number, StoredUnit>
  readonly living: readonly StoredUnit[]
  readonly read: ReturnType<typeof unitReader>
}

async function checkUnits(
  rows: readonly BodyRow[],
  checking: Checking<UnitField>,
): Promise<readonly CheckedRow<UnitPlan>[]> {
  const { register, scope, columns, choices } = checking
  const lines = await inPieces(rows, (row) => readUnitLine(row, columns, scope.today))
  const living = register.units.filter((unit) => isValidOn(unit, scope.today))
  const read = unitReader({ ...register, day: scope.today, choices })
  const named = Map.groupBy(lines, ({ name }) => unitWords(name))
  const byRow = new Map(lines.map((line) => [line.row, line]))
  const matched = matchUnits(lines, living, checking)
  const world = { ...checking, byRow, named, matched, living, read }
  return inPieces(lines, (line) => {
    const unit = matched.get(line.row)
    return unit ? changedRow(line, unit, world) : newRow(line, world)
  })
}

// By the code of our own exports, else by name and unit above, else by a name that one unit alone bears.
function matchUnits(
  lines: readonly UnitLineRead[],
  living: readonly StoredUnit[],
  { scope }: Checking<UnitField>,
): ReadonlyMap<number, StoredUnit> {
  const byTail = new Map(living.map((unit) => [unit.id.slice(-12), unit]))
  const name = (unit: StoredUnit): string => unitWords(officialName(unit, scope.today))
  const byName = Map.groupBy(living, name)
  const above = new Map(living.map((unit) => [unit.id, name(unit)]))
  const found = new Map<number, StoredUnit>()
  const taken = new Set<string>()
  for (const line of lines) {
    const tail = line.code === null ? null : readUnitCode(line.code)
    const same = byName.get(unitWords(line.name)) ?? []
    const under = same.filter(
      (unit) => (above.get(unit.parentId ?? '') ?? '') === unitWords(line.parent ?? ''),
    )
    const unit =
      tail === null
        ? (under[0] ?? (same.length === 1 && line.parent === null ? same[0] : undefined))
        : byTail.get(tail)
    if (!unit || taken.has(unit.id)) continue
    taken.add(unit.id)
    found.set(line.row, unit)
  }
  return found
}

function parentOf(line: UnitLineRead, world: World, problems: CellProblem<UnitField>[]): ParentOfRow | null {
  const words = line.parent
  if (words === null) {
    problems.push({ field: 'parent', code: 'parent-missing' })
    return null
  }
  const rows = (world.named.get(unitWords(words)) ?? []).flatMap(({ row }) =>
    row === line.row || world.matched.has(row) ? [] : row,
  )
  const { unitIds, problems: unread } = world.read(words)
  if (unitIds.length === 1 && unitIds[0]) return { unitId: unitIds[0] }
  if (rows.length === 1 && rows[0]) return { row: rows[0] }
  const [first] = unread
  const code = first?.code === 'unit-ambiguous' ? 'unit-ambiguous' : 'parent-not-found'
  problems.push({ field: 'parent', code, words, candidates: first?.candidates ?? unitIds })
  return null
}

function newRow(line: UnitLineRead, world: World): CheckedRow<UnitPlan> {
  const { register, scope } = world
  const problems: CellProblem<UnitField>[] = [...line.problems]
  if (line.code !== null && readUnitCode(line.code))
    problems.push({ field: 'code', code: 'code-unknown', words: line.code })
  const parent = parentOf(line, world, problems)
  if (parent && 'row' in parent && isCircle(line.row, parent.row, world))
    problems.push({ field: 'parent', code: 'parent-itself' })
  const above = parent && 'unitId' in parent ? register.byId.get(parent.unitId) : null
  const siblings = world.living.filter((unit) => above && unit.parentId === above.id)
  if (siblings.some((unit) => unitWords(officialName(unit, scope.today)) === unitWords(line.name)))
    problems.push({ field: 'name', code: 'name-taken', words: line.name })
  const twin = (world.named.get(unitWords(line.name)) ?? []).find(
    ({ row, parent: other }) => row < line.row && unitWords(other ?? '') === unitWords(line.parent ?? ''),
  )
  if (twin !== undefined && line.name !== '')
    problems.push({ field: 'name', code: 'row-repeated', facts: { row: twin.row } })
  const understood = above ? [{ field: 'parent', words: officialName(above, scope.today) }] : []
  const { row, name: title } = line
  const plan: UnitPlan | null = parent && { kind: 'create', line, parent }
  return asNew<UnitPlan>({ row, title, understood, problems, notes: [], plan })
}

// Rows may name one another as the unit above.
function isCircle(row: number, parentRow: number, { byRow, named }: World): boolean {
  const seen = new Set([row])
  let at: number | undefined = parentRow
  while (at !== undefined) {
    if (seen.has(at)) return true
    seen.add(at)
    at = named.get(unitWords(byRow.get(at)?.parent ?? ''))?.[0]?.row
  }
  return false
}

function changedRow(line: UnitLineRead, unit: StoredUnit, world: World): CheckedRow<UnitPlan> {
  const { register, scope } = world
  const { today } = scope
  const problems: CellProblem<UnitField>[] = [...line.problems]
  const notes: CellProblem<UnitField>[] = []
  const changes: RowChange[] = []
  const plan = {
    kind: 'change' as const,
    line,
    unit,
    name: false,
    parentId: null as string | null,
    abbreviation: false,
  }
  const above = unit.parentId === null ? undefined : register.byId.get(unit.parentId)
  const was = { name: officialName(unit, today), parent: above ? officialName(above, today) : '' }
  if (line.name !== '' && !sameText(line.name, was.name)) {
    plan.name = true
    changes.push({ field: 'name', from: was.name, to: line.name })
  }
  if (line.parent !== null && unitWords(line.parent) !== unitWords(was.parent)) {
    const parent = parentOf(line, world, problems)
    if (parent && 'row' in parent) problems.push({ field: 'parent', code: 'not-by-import' })
    else if (parent && parent.unitId !== unit.parentId) {
      if (parent.unitId === unit.id || isBelow(register.units, parent.unitId, unit.id))
        problems.push({ field: 'parent', code: 'parent-itself' })
      plan.parentId = parent.unitId
      const target = register.byId.get(parent.unitId)
      changes.push({ field: 'parent', from: was.parent, to: target ? officialName(target, today) : '' })
    }
  }
  const short = unit.abbreviation ?? ''
  const known = unit.names.some((name) => unitWords(name.text) === unitWords(line.abbreviation ?? ''))
  if (line.abbreviation !== null && line.abbreviation !== short && !known) {
    plan.abbreviation = true
    changes.push({ field: 'abbreviation', from: short, to: line.abbreviation })
  }
  notes.push(...unchangeable(line, unit))
  return asKnown<UnitPlan>({
    row: line.row,
    title: line.name || was.name,
    subjectId: unit.id,
    matchedBy: line.code !== null && readUnitCode(line.code) ? 'code' : 'identity',
    changes,
    problems,
    notes,
    plan,
  })
}

// Kind, level and code are what a unit is; another one is another unit.
function unchangeable(line: UnitLineRead, unit: StoredUnit): CellProblem<UnitField>[] {
  const differs: readonly (readonly [UnitField, boolean])[] = [
    ['kind', line.kind !== null && unitKindNames[line.kind] !== unitKindNames[unit.kind]],
    ['level', line.level !== null && unitLevelNames[line.level] !== unitLevelNames[unit.level]],
    ['officialCode', line.officialCode !== null && line.officialCode !== unit.officialCode],
    ['validFrom', line.validFrom !== null && line.validFrom !== unit.validFrom],
  ]
  return differs.flatMap(([field, is]) => (is ? [{ field, code: 'not-by-import' }] : []))
}
