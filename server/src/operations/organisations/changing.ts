import type { Scope } from '../../access/index.ts'
import { inScope, type Tx } from '../../store/index.ts'
import { holdOrganisation, loadRegister } from '../../store/organisations/index.ts'
import type { Context } from '../context.ts'
import { prepareRegister, type Register } from './registers.ts'

/**
 * Runs one change of the organisation while no other runs, on the register as it is then: two changes that are each
 * allowed could together make a circle, or pass work to a unit that has just ended.
 */
export function changing<T>(
  context: Pick<Context, 'database'>,
  scope: Scope,
  change: (tx: Tx, register: Register) => Promise<T>,
): Promise<T> {
  return inScope(context.database, scope, async (tx) => {
    await holdOrganisation(tx, scope.workspaceId)
    return change(tx, prepareRegister(await loadRegister(tx, scope.workspaceId)))
  })
}
