import type { Scope } from '../../access/index.ts'
import { inScope, type Tx } from '../../store/index.ts'
import { holdOrganisation, loadRegister } from '../../store/organisations/index.ts'
import type { Context } from '../context.ts'
import { prepareRegister, type Register } from './registers.ts'

/** The register as it is while no other change of the organisation runs, for the rest of the transaction. */
export async function heldRegister(tx: Tx, workspaceId: string): Promise<Register> {
  await holdOrganisation(tx, workspaceId)
  return prepareRegister(await loadRegister(tx, workspaceId))
}

/**
 * Runs one change of the organisation while no other runs, on the register as it is then: two changes that are each
 * allowed could together make a circle, or pass work to a unit that has just ended.
 */
export function changing<T>(
  context: Pick<Context, 'database'>,
  scope: Scope,
  change: (tx: Tx, register: Register) => Promise<T>,
): Promise<T> {
  return inScope(context.database, scope, async (tx) => change(tx, await heldRegister(tx, scope.workspaceId)))
}
