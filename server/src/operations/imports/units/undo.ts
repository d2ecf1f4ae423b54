import { isValidOn, officialName } from '@dieuhanh/domain'
import { v7 } from 'uuid'
import { firstUse, type ChangesOfRow, type MadeByRow } from '../../../store/imports/index.ts'
import {
  endName,
  insertUnitEvents,
  restoreOfficialName,
  updateUnit,
  withdrawUnits,
  type NewUnitEvent,
} from '../../../store/organisations/index.ts'
import { importWords } from '../../../words/imports.ts'
import type { Touched, Writing } from '../target.ts'

/**
 * Takes back what an import made of the register: units that it set up never were, those that it renamed or moved are what
 * they were, by events of today. Nothing where somebody changed one of them since, or where anything stands on a new one.
 */
export async function undoUnits(made: readonly MadeByRow[], writing: Writing): Promise<Touched | null> {
  const { tx, scope, register } = writing
  const created = new Set(made.flatMap(({ fate, subjectId }) => (fate === 'new' ? subjectId : [])))
  const touched = made.map((one) => changedSince(one, writing)).find((one) => one !== null)
  if (touched) return touched
  const child = register.units.find(
    (unit) => created.has(unit.parentId ?? '') && !created.has(unit.id) && isValidOn(unit, scope.today),
  )
  if (child) return { why: 'used', title: nameOf(child.parentId, writing), used: 'unit' }
  const use = await firstUse(tx, scope.workspaceId, [...created])
  if (use) return { why: 'used', title: nameOf(use.unitId, writing), used: use.table }
  for (const { fate, subjectId, changes = {} } of made)
    if (fate === 'changed') await restore(subjectId, changes, writing)
  await withdraw([...created], writing)
  return null
}

const nameOf = (id: string | null, { register, scope }: Writing): string => {
  const unit = register.byId.get(id ?? '')
  return unit ? officialName(unit, scope.today) : ''
}

function changedSince({ subjectId, fate, changes = {} }: MadeByRow, writing: Writing): Touched | null {
  const unit = writing.register.byId.get(subjectId)
  const title = nameOf(subjectId, writing)
  const left = fate === 'new' ? 1 : changes['revision']?.[1]
  return unit?.revision === left && unit?.validTo === null ? null : { why: 'changed', title }
}

function eventOf(unitId: string, { scope, fileName }: Writing): Omit<NewUnitEvent, 'kind'> {
  const { today, personId } = scope
  const legalBasis = importWords.withdrawn(fileName)
  return { id: v7(), unitId, on: today, legalBasis, personId }
}

async function restore(unitId: string, changes: ChangesOfRow, writing: Writing): Promise<void> {
  const { tx, scope } = writing
  const { workspaceId, today } = scope
  const was = (field: string): string | null | undefined => {
    const pair = changes[field]
    return pair && (pair[0] as string | null)
  }
  const [name, parentId, abbreviation] = [was('name'), was('parentId'), was('abbreviation')]
  const event = eventOf(unitId, writing)
  if (name) {
    await restoreOfficialName(tx, workspaceId, { unitId, name, onDay: today })
    await updateUnit(tx, workspaceId, unitId, { name })
    await insertUnitEvents(tx, workspaceId, [{ ...event, kind: 'renamed' }])
  }
  if (parentId) {
    const move = { ...event, id: v7(), fromParentId: String(changes['parentId']?.[1]), toParentId: parentId }
    await updateUnit(tx, workspaceId, unitId, { parentId })
    await insertUnitEvents(tx, workspaceId, [{ ...move, kind: 'moved' }])
  }
  if (abbreviation === undefined) return
  const added = { unitId, text: String(changes['abbreviation']?.[1]), kind: 'abbreviation' } as const
  await endName(tx, workspaceId, added, today)
  await updateUnit(tx, workspaceId, unitId, { abbreviation })
}

async function withdraw(unitIds: readonly string[], writing: Writing): Promise<void> {
  if (unitIds.length === 0) return
  const { tx, scope } = writing
  await withdrawUnits(tx, scope.workspaceId, unitIds)
  const events = unitIds.map((id) => ({ ...eventOf(id, writing), kind: 'withdrawn' }))
  await insertUnitEvents(tx, scope.workspaceId, events)
}
