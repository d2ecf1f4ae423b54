import type { Actor, TaskState } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import type { Tx } from '../../store/index.ts'
import { unitsBelow } from '../../store/tasks/index.ts'

/** How the caller stands to a task: as focal point of the units, or of units above them, that take part. */
export async function actorFor(tx: Tx, scope: Scope, state: TaskState): Promise<Actor> {
  const mine = new Set(await unitsAnsweredFor(tx, scope))
  const has = (unitId: string | null): boolean => unitId !== null && mine.has(unitId)
  return {
    personId: scope.personId,
    roles: scope.roles,
    leads: has(state.leadUnitId),
    coordinates: state.coordinatingUnitIds.some(has),
    supervises: has(state.supervisingUnitId),
    handles: has(state.handlingUnitId),
  }
}

/** The units that the caller answers for: those where it is focal point, and what is below or was merged into them. */
async function unitsAnsweredFor(tx: Tx, scope: Scope): Promise<readonly string[]> {
  const focal = scope.memberships.filter((membership) => membership.role === 'focal-point')
  // The units of the scope are those of all memberships together; with other roles among them they say too much.
  if (focal.length === scope.memberships.length) return scope.unitIds
  const trees = []
  for (const membership of focal) trees.push(await unitsBelow(tx, scope.workspaceId, membership.unitId))
  return trees.flat()
}
