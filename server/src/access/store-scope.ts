import type { Scope as StoreScope } from '../store/index.ts'
import type { Scope } from './scope.ts'

/** The same asker in the terms of the store, for `inScope(db, storeScope(scope), …)`: what row-level security is told. */
export function storeScope(scope: Scope): StoreScope {
  return {
    workspace: scope.workspaceId,
    person: scope.personId,
    all: scope.overseer,
    units: scope.unitIds,
  }
}
