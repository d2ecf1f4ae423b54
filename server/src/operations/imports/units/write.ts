import type { UnitLineRead } from '@dieuhanh/domain'
import { v7 } from 'uuid'
import type { MadeByRow } from '../../../store/imports/index.ts'
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
    await changeUnit(plan, writing)
    made.push({ row, subjectId: plan.unit.id, fate: 'changed' })
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
): Promise<void> {
  const shared = { onDay: scope.today, legalBasis: line.legalBasis ?? importWords.unitBasis(fileName) }
  if (name) await writePlainChange(tx, scope, unit, { ...shared, kind: 'renamed', name: line.name }, v7())
  if (parentId !== null) await writePlainChange(tx, scope, unit, { ...shared, kind: 'moved', parentId }, v7())
  if (!abbreviation || line.abbreviation === null) return
  const added = { text: line.abbreviation, kind: 'abbreviation', validFrom: null, validTo: null } as const
  await insertUnitNames(tx, scope.workspaceId, [{ ...added, unitId: unit.id }])
  if (unit.abbreviation === null)
    await updateUnit(tx, scope.workspaceId, unit.id, { abbreviation: line.abbreviation })
}
