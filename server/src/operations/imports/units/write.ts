import { officialName, type UnitLineRead } from '@dieuhanh/domain'
import { v7 } from 'uuid'
import type { ChangesOfRow, MadeByRow } from '../../../store/imports/index.ts'
import { insertUnitNames, updateUnit, type StoredUnit } from '../../../store/organisations/index.ts'
import { importWords } from '../../../words/imports.ts'
import { insertCreated, writePlainChange, type UnitInput } from '../../organisations/index.ts'
import type { CheckedRow, Writing } from '../target.ts'

/** The unit above: one of the register, or one that another row sets up. */
export type ParentOfRow = { readonly unitId: string } | { readonly row: number }

/** What a row does to the register. */
export type UnitPlan =
  | { readonly kind: 'create'; readonly line: UnitLineRead; readonly parent: ParentOfRow }
  | {
      readonly kind: 'change'
      readonly line: UnitLineRead
      readonly unit: StoredUnit
      readonly name: boolean
      readonly parentId: string | null
      readonly abbreviation: boolean
    }

type Planned = CheckedRow<UnitPlan> & { readonly plan: UnitPlan }

/** Sets units up, all in a few statements, and changes others one by one. */
export async function writeUnits(
  rows: readonly CheckedRow<UnitPlan>[],
  writing: Writing,
): Promise<readonly MadeByRow[]> {
  const plans = rows.filter((row): row is Planned => row.plan !== null)
  const created = plans.filter(({ plan }) => plan.kind === 'create')
  const ids = new Map(created.map(({ row }) => [row, v7()]))
  const inputs = new Map<number, UnitInput>()
  for (const { row, plan } of created)
    if (plan.kind === 'create') inputs.set(row, inputOf(plan, ids, inputs, created, writing))
  const { tx, scope, register } = writing
  const made: MadeByRow[] = []
  if (created.length > 0) {
    const units = [...inputs].map(([row, input]) => ({ id: ids.get(row) ?? v7(), input }))
    await insertCreated(tx, scope, register, units)
    for (const [row, subjectId] of ids) made.push({ row, subjectId, fate: 'new' })
  }
  for (const { row, plan } of plans) {
    if (plan.kind !== 'change') continue
    made.push({ row, subjectId: plan.unit.id, fate: 'changed', changes: await changeUnit(plan, writing) })
    writing.tell(made.length)
  }
  return made
}

// Where the list does not say it, a unit is of the kind and level of the one above it.
function inputOf(
  { line, parent }: Extract<UnitPlan, { kind: 'create' }>,
  ids: ReadonlyMap<number, string>,
  inputs: Map<number, UnitInput>,
  created: readonly Planned[],
  writing: Writing,
): UnitInput {
  const known = inputs.get(line.row)
  if (known) return known
  const above = 'unitId' in parent ? writing.register.byId.get(parent.unitId) : rowAbove(parent.row)
  function rowAbove(row: number): UnitInput | undefined {
    const plan = created.find((one) => one.row === row)?.plan
    return plan?.kind === 'create' ? inputOf(plan, ids, inputs, created, writing) : undefined
  }
  const kind = above?.kind === undefined || above.kind === 'territory' ? 'state' : above.kind
  const input: UnitInput = {
    name: line.name,
    abbreviation: line.abbreviation ?? undefined,
    aliases: [],
    kind: line.kind ?? kind,
    level: line.level ?? above?.level ?? 'province',
    parentId: 'unitId' in parent ? parent.unitId : (ids.get(parent.row) ?? ''),
    officialCode: line.officialCode ?? undefined,
    onDay: line.validFrom ?? writing.scope.today,
    legalBasis: line.legalBasis ?? importWords.unitBasis(writing.fileName),
  }
  inputs.set(line.row, input)
  return input
}

async function changeUnit(
  { line, unit, name, parentId, abbreviation }: Extract<UnitPlan, { kind: 'change' }>,
  { tx, scope, fileName }: Writing,
): Promise<ChangesOfRow> {
  const { workspaceId, today } = scope
  const shared = { onDay: today, legalBasis: line.legalBasis ?? importWords.unitBasis(fileName) }
  let { revision } = unit
  if (name) {
    await writePlainChange(tx, scope, unit, { ...shared, kind: 'renamed', name: line.name }, v7())
    revision += 1
  }
  if (parentId !== null) {
    await writePlainChange(tx, scope, unit, { ...shared, kind: 'moved', parentId }, v7())
    revision += 1
  }
  const added = abbreviation ? line.abbreviation : null
  const first = added !== null && unit.abbreviation === null
  if (added !== null) {
    const kept = { text: added, kind: 'abbreviation', validFrom: null, validTo: null } as const
    await insertUnitNames(tx, workspaceId, [{ ...kept, unitId: unit.id }])
    await updateUnit(tx, workspaceId, unit.id, first ? { abbreviation: added } : {})
    revision += 1
  }
  const left = {
    ...(name ? { name: line.name } : {}),
    ...(parentId === null ? {} : { parentId }),
    ...(added === null ? {} : { abbreviation: added }),
  }
  return changesOf(unit, left, revision, today)
}

// What a row left of a unit, and at which revision, so that it can be taken back.
function changesOf(
  unit: StoredUnit,
  left: { readonly name?: string; readonly parentId?: string; readonly abbreviation?: string },
  revision: number,
  today: Writing['scope']['today'],
): ChangesOfRow {
  const { name, parentId, abbreviation } = left
  return {
    revision: [unit.revision, revision],
    ...(name === undefined ? {} : { name: [officialName(unit, today), name] }),
    ...(parentId === undefined ? {} : { parentId: [unit.parentId, parentId] }),
    ...(abbreviation === undefined ? {} : { abbreviation: [unit.abbreviation, abbreviation] }),
  }
}
