import { isBelow, isValidOn, officialName, refuse, type CivilDate, type Refused } from '@dieuhanh/domain'
import { v7 } from 'uuid'
import { doer, type Scope } from '../../access/index.ts'
import { recordAudit, type Tx } from '../../store/index.ts'
import {
  endOfficialName,
  insertUnitEvents,
  insertUnitNames,
  passMemberships,
  updateUnit,
  type StoredUnit,
} from '../../store/organisations/index.ts'
import type { Context } from '../context.ts'
import { changing } from './changing.ts'
import { nameTaken } from './create.ts'
import { pageAfter, type UnitPage } from './page.ts'
import type { Register } from './registers.ts'
import { transferOpenTasks } from './transfer.ts'

/** What is decided about a unit, from a day on, by a document. */
export type UnitChange = { readonly onDay: string; readonly legalBasis?: string | undefined } & (
  | { readonly kind: 'renamed'; readonly name: string }
  | { readonly kind: 'moved'; readonly parentId: string }
  | DissolvedChange
)

interface DissolvedChange {
  readonly kind: 'dissolved'
  readonly successorIds: readonly string[]
  /** The successor to which open tasks, people and units below pass; the first where none is named. */
  readonly mainSuccessorId?: string | undefined
}

export type ChangeRefusal = Refused<
  | 'not-found'
  | 'unit-not-found'
  | 'unit-ended'
  | 'unit-name-taken'
  | 'unit-below-itself'
  | 'unit-root'
  | 'in-the-future'
  | 'before-it-began'
>

type Mismatch = Refused<'revision-mismatch'> & { readonly current: UnitPage }

/**
 * Renames, moves or dissolves a unit. With a dissolution everything passes on in the same transaction: units below
 * and people to the main successor, open tasks by recorded `transfer` events.
 */
export async function changeUnit(
  context: Context,
  scope: Scope,
  input: { readonly unitId: string; readonly revision: number; readonly change: UnitChange },
): Promise<UnitPage | ChangeRefusal | Mismatch> {
  const { unitId, revision, change } = input
  const refused = await changing(context, scope, async (tx, register) => {
    const unit = register.byId.get(unitId)
    if (unit === undefined) return refuse('not-found', { field: 'unitId' })
    if (unit.revision !== revision) return refuse('revision-mismatch')
    const refusal = refusalOf(register, unit, change, scope.today)
    if (refusal) return refusal
    await write(tx, context, scope, { register, unit, change, eventId: v7() })
    const details = {
      ...change,
      legalBasis: change.legalBasis ?? null,
      name: officialName(unit, scope.today),
    }
    const entry = { action: `unit.${change.kind}`, subject: 'unit', subjectId: unitId }
    await recordAudit(tx, { ...doer(scope), ...entry, details })
    return null
  })
  if (refused === null) return pageAfter(context, scope, unitId)
  if (refused.reason !== 'revision-mismatch') return refused as ChangeRefusal
  return { ...refuse('revision-mismatch'), current: await pageAfter(context, scope, unitId) }
}

function refusalOf(
  register: Register,
  unit: StoredUnit,
  change: UnitChange,
  today: CivilDate,
): ChangeRefusal | null {
  const day = change.onDay as CivilDate
  // What changes later is entered when it comes: tasks and rights pass over at once.
  if (day > today) return refuse('in-the-future', { field: 'onDay', expected: [today] })
  if (unit.validFrom !== null && day < unit.validFrom) {
    return refuse('before-it-began', { field: 'onDay', expected: [unit.validFrom] })
  }
  if (!isValidOn(unit, day) || unit.validTo !== null) return refuse('unit-ended', { field: 'unitId' })
  switch (change.kind) {
    case 'renamed':
      return nameTaken(register, unit.parentId, change.name, day, unit.id)
        ? refuse('unit-name-taken', { field: 'name' })
        : null
    case 'moved':
      return unit.parentId === null
        ? refuse('unit-root', { field: 'unitId' })
        : targetRefusal(register, unit, change.parentId, 'parentId', day)
    case 'dissolved':
      if (unit.parentId === null) return refuse('unit-root', { field: 'unitId' })
      if (change.mainSuccessorId && !change.successorIds.includes(change.mainSuccessorId)) {
        return refuse('unit-not-found', { field: 'mainSuccessorId', expected: change.successorIds })
      }
      return change.successorIds.reduce<ChangeRefusal | null>(
        (found, id) => found ?? targetRefusal(register, unit, id, 'successorIds', day),
        null,
      )
  }
}

// Nothing may come to stand below itself, nor pass to what is no more.
function targetRefusal(
  register: Register,
  unit: StoredUnit,
  targetId: string,
  field: string,
  day: CivilDate,
): ChangeRefusal | null {
  const target = register.byId.get(targetId)
  if (target === undefined) return refuse('unit-not-found', { field })
  if (!isValidOn(target, day) || target.validTo !== null) return refuse('unit-ended', { field })
  return targetId === unit.id || isBelow(register.units, targetId, unit.id)
    ? refuse('unit-below-itself', { field })
    : null
}

interface Write {
  readonly register: Register
  readonly unit: StoredUnit
  readonly change: UnitChange
  readonly eventId: string
}

async function write(tx: Tx, context: Context, scope: Scope, work: Write): Promise<void> {
  const { unit, change, eventId } = work
  const event = {
    id: eventId,
    unitId: unit.id,
    kind: change.kind,
    on: change.onDay,
    legalBasis: change.legalBasis ?? null,
    personId: scope.personId,
  }
  switch (change.kind) {
    case 'renamed':
    case 'moved':
      return writePlainChange(tx, scope, unit, change, eventId)
    case 'dissolved': {
      const partial = change.successorIds.length > 1
      const main = change.mainSuccessorId ?? change.successorIds[0] ?? ''
      // The main one comes first, and whoever asks for the successor of a past unit follows it first.
      const inOrder = [...new Set([main, ...change.successorIds])]
      const successors = inOrder.map((unitId) => ({ unitId, partial, share: null }))
      await insertUnitEvents(tx, scope.workspaceId, [{ ...event, successors }])
      return passOn(tx, context, scope, work, main)
    }
  }
}

/** Renames or moves a unit whose change was checked; its event stays. */
export async function writePlainChange(
  tx: Tx,
  { workspaceId, personId }: Scope,
  unit: StoredUnit,
  change: Exclude<UnitChange, DissolvedChange>,
  eventId: string,
): Promise<void> {
  const { kind, onDay, legalBasis = null } = change
  const event = { id: eventId, unitId: unit.id, kind, on: onDay, legalBasis, personId }
  if (change.kind === 'renamed') {
    await rename(tx, workspaceId, unit, change.name, onDay as CivilDate)
    return insertUnitEvents(tx, workspaceId, [event])
  }
  await updateUnit(tx, workspaceId, unit.id, { parentId: change.parentId })
  return insertUnitEvents(tx, workspaceId, [
    { ...event, fromParentId: unit.parentId, toParentId: change.parentId },
  ])
}

// Documents go on using the old name for years: it stays as an alias.
async function rename(
  tx: Tx,
  workspaceId: string,
  unit: StoredUnit,
  name: string,
  onDay: CivilDate,
): Promise<void> {
  await endOfficialName(tx, workspaceId, unit.id, onDay)
  const since = { unitId: unit.id, validFrom: onDay, validTo: null }
  await insertUnitNames(tx, workspaceId, [
    { ...since, text: name, kind: 'official' },
    { ...since, text: officialName(unit, onDay), kind: 'alias' },
  ])
  await updateUnit(tx, workspaceId, unit.id, { name })
}

async function passOn(
  tx: Tx,
  context: Context,
  scope: Scope,
  { register, unit, change, eventId }: Write,
  toUnitId: string,
): Promise<void> {
  const { workspaceId, personId } = scope
  const onDay = change.onDay as CivilDate
  const below = register.units.filter((child) => child.parentId === unit.id && isValidOn(child, onDay))
  for (const child of below) await updateUnit(tx, workspaceId, child.id, { parentId: toUnitId })
  const moves = below.map((child) => ({
    id: v7(),
    unitId: child.id,
    kind: 'moved',
    on: change.onDay,
    legalBasis: change.legalBasis ?? null,
    fromParentId: unit.id,
    toParentId: toUnitId,
    personId,
  }))
  if (moves.length > 0) await insertUnitEvents(tx, workspaceId, moves)
  await passMemberships(tx, workspaceId, { fromUnitId: unit.id, toUnitId, onDay: change.onDay })
  await transferOpenTasks(tx, context, scope, { from: unit, toUnitId, unitEventId: eventId })
  await updateUnit(tx, workspaceId, unit.id, { validTo: change.onDay })
}
