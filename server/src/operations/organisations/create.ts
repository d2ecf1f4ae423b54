import { foldMarks } from '@dieuhanh/understanding'
import {
  isValidOn,
  officialName,
  refuse,
  type CivilDate,
  type Refused,
  type UnitGroup,
  type UnitKind,
  type UnitLevel,
  type UnitName,
} from '@dieuhanh/domain'
import { v7 } from 'uuid'
import { doer, type Scope } from '../../access/index.ts'
import { recordAudit, type Tx } from '../../store/index.ts'
import {
  insertUnitEvents,
  insertUnitNames,
  insertUnits,
  updateUnit,
} from '../../store/organisations/index.ts'
import type { Context } from '../context.ts'
import { changing } from './changing.ts'
import { pageAfter, type UnitPage } from './page.ts'
import type { Register } from './registers.ts'

/** A unit that somebody sets up. */
export interface UnitInput {
  readonly name: string
  readonly abbreviation?: string | undefined
  readonly aliases: readonly string[]
  readonly kind: UnitKind
  readonly level: UnitLevel
  readonly parentId: string
  readonly officialCode?: string | undefined
  readonly onDay: string
  readonly legalBasis?: string | undefined
}

export type CreateRefusal = Refused<'unit-not-found' | 'unit-ended' | 'unit-name-taken'>

/** Sets up a unit below another on a day, by a decision. */
export async function createUnit(
  context: Context,
  scope: Scope,
  input: UnitInput,
): Promise<UnitPage | CreateRefusal> {
  const id = v7()
  const refused = await changing(context, scope, async (tx, register) => {
    const refusal = refusalOf(register, input)
    if (refusal) return refusal
    await insertCreated(tx, scope, register, [{ id, input }])
    const details = { name: input.name, onDay: input.onDay, parentId: input.parentId }
    await recordAudit(tx, { ...doer(scope), action: 'unit.create', subject: 'unit', subjectId: id, details })
    return null
  })
  return refused ?? pageAfter(context, scope, id)
}

/** Writes units that were checked, parents and children in any order, with what happened to them. */
export async function insertCreated(
  tx: Tx,
  { workspaceId, personId }: Scope,
  register: Register,
  created: readonly { readonly id: string; readonly input: UnitInput }[],
): Promise<void> {
  const behind = new Map<string, number>()
  const units = created.map(({ id, input }) => {
    const after = behind.get(input.parentId) ?? 0
    behind.set(input.parentId, after + 1)
    return {
      id,
      key: `unit:${id}`,
      kind: input.kind,
      level: input.level,
      groups: groupsLikeSiblings(register, input),
      parentId: input.parentId,
      officialCode: input.officialCode ?? null,
      name: input.name,
      abbreviation: input.abbreviation ?? null,
      rank: rankAfterSiblings(register, input.parentId) + after,
      validFrom: input.onDay,
      validTo: null,
    }
  })
  await insertUnits(tx, workspaceId, units)
  const names = created.flatMap(({ id, input }) => namesOf(input).map((name) => ({ ...name, unitId: id })))
  await insertUnitNames(tx, workspaceId, names)
  const events = created.map(({ id, input }) => ({
    id: v7(),
    kind: 'created',
    unitId: id,
    on: input.onDay,
    legalBasis: input.legalBasis ?? null,
    personId,
  }))
  await insertUnitEvents(tx, workspaceId, events)
}

/** Adds another name or an abbreviation by which documents call the unit. */
export async function addUnitName(
  context: Context,
  scope: Scope,
  input: { unitId: string; name: string; kind: 'abbreviation' | 'alias' },
): Promise<UnitPage | Refused<'not-found' | 'unit-name-taken'>> {
  const refused = await changing(context, scope, async (tx, register) => {
    const unit = register.byId.get(input.unitId)
    if (unit === undefined) return refuse('not-found', { field: 'unitId' })
    const folded = foldMarks(input.name)
    if (unit.names.some((name) => foldMarks(name.text) === folded && isValidOn(name, scope.today))) {
      return refuse('unit-name-taken', { field: 'name' })
    }
    const name = { text: input.name, kind: input.kind, validFrom: null, validTo: null }
    await insertUnitNames(tx, scope.workspaceId, [{ ...name, unitId: unit.id }])
    const first = input.kind === 'abbreviation' && unit.abbreviation === null
    await updateUnit(tx, scope.workspaceId, unit.id, first ? { abbreviation: input.name } : {})
    await recordAudit(tx, {
      ...doer(scope),
      action: 'unit.add-name',
      subject: 'unit',
      subjectId: unit.id,
      details: { name: input.name, kind: input.kind },
    })
    return null
  })
  return refused ?? pageAfter(context, scope, input.unitId)
}

function refusalOf(register: Register, input: UnitInput): CreateRefusal | null {
  const parent = register.byId.get(input.parentId)
  if (parent === undefined) return refuse('unit-not-found', { field: 'parentId' })
  if (!isValidOn(parent, input.onDay as CivilDate)) return refuse('unit-ended', { field: 'parentId' })
  return nameTaken(register, input.parentId, input.name, input.onDay as CivilDate)
    ? refuse('unit-name-taken', { field: 'name' })
    : null
}

/** Whether a sibling bears this official name on that day. */
export function nameTaken(
  register: Register,
  parentId: string | null,
  name: string,
  day: CivilDate,
  except?: string,
): boolean {
  const folded = foldMarks(name)
  return register.units.some(
    (unit) =>
      unit.parentId === parentId &&
      unit.id !== except &&
      isValidOn(unit, day) &&
      foldMarks(officialName(unit, day)) === folded,
  )
}

// "các sở" must call a new sở too: it answers to the groups of the siblings whose names begin alike.
function groupsLikeSiblings(register: Register, input: UnitInput): readonly UnitGroup[] {
  const [first] = foldMarks(input.name).split(' ')
  const alike = register.units.find(
    (unit) =>
      unit.parentId === input.parentId &&
      unit.kind === input.kind &&
      unit.validTo === null &&
      foldMarks(officialName(unit, input.onDay as CivilDate)).split(' ')[0] === first,
  )
  return alike?.groups ?? []
}

function rankAfterSiblings(register: Register, parentId: string): number {
  const ranks = register.units.filter((unit) => unit.parentId === parentId).map((unit) => unit.rank)
  return Math.max(0, ...ranks) + 1
}

function namesOf(input: UnitInput): readonly UnitName[] {
  const since = { validFrom: input.onDay as CivilDate, validTo: null }
  return [
    { text: input.name, kind: 'official', ...since },
    ...(input.abbreviation ? [{ text: input.abbreviation, kind: 'abbreviation', ...since } as const] : []),
    ...input.aliases.map((text) => ({ text, kind: 'alias', ...since }) as const),
  ]
}
