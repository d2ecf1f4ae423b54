import { isRefused, refuse, type Refused, type UnitName } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import { inScope, type Tx } from '../../store/index.ts'
import { countsByUnit, membersOfUnit, type UnitMember } from '../../store/organisations/index.ts'
import type { Context } from '../context.ts'
import type { Register } from './registers.ts'
import { eventOf, refOf, rowOf, treeOn, type UnitEventView, type UnitRef, type UnitRow } from './view.ts'

/** Everything about one unit. */
export interface UnitPage extends UnitRow {
  readonly names: readonly (Omit<UnitName, 'text'> & { name: string })[]
  readonly parent: UnitRef | null
  readonly children: readonly UnitRow[]
  readonly events: readonly UnitEventView[]
  readonly members: readonly UnitMember[]
  readonly revision: number
}

/** The page of a unit as of today. */
export async function getUnit(
  context: Context,
  scope: Scope,
  unitId: string,
): Promise<UnitPage | Refused<'not-found'>> {
  const register = await context.registers.of(scope.workspaceId)
  return inScope(context.database, scope, (tx) => pageOf(tx, scope, register, unitId))
}

/** The page after a change of this process: the register is read anew. */
export async function pageAfter(context: Context, scope: Scope, unitId: string): Promise<UnitPage> {
  context.registers.forget(scope.workspaceId)
  context.access.trees.forget(scope.workspaceId)
  const page = await getUnit(context, scope, unitId)
  if (isRefused(page)) throw new Error(`a unit that was just written is gone: ${unitId}`)
  return page
}

async function pageOf(
  tx: Tx,
  scope: Scope,
  register: Register,
  unitId: string,
): Promise<UnitPage | Refused<'not-found'>> {
  const unit = register.byId.get(unitId)
  if (unit === undefined) return refuse('not-found', { field: 'unitId' })
  const day = scope.today
  const counts = await countsByUnit(tx, scope.workspaceId, day)
  const parent = unit.parentId === null ? undefined : register.byId.get(unit.parentId)
  const concerns = register.events.filter(
    (event) => event.unitId === unitId || event.successors.some((one) => one.unitId === unitId),
  )
  return {
    ...rowOf(unit, day, counts),
    names: unit.names.map(({ text, ...name }) => ({ ...name, name: text })),
    parent: parent ? refOf(parent, day) : null,
    children: treeOn(register, day)
      .filter((child) => child.parentId === unitId)
      .map((child) => rowOf(child, day, counts)),
    events: concerns
      .toReversed()
      .map((event) => eventOf(register, event))
      .filter((event) => event !== null),
    members: await membersOfUnit(tx, scope.workspaceId, unitId, day),
    revision: unit.revision,
  }
}
