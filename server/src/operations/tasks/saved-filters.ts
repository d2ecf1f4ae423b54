import { refuse, type Refused } from '@dieuhanh/domain'
import { v7 } from 'uuid'
import type { Scope } from '../../access/index.ts'
import { inScope } from '../../store/index.ts'
import { deleteFilter, insertFilter, savedFilters, type SavedFilter } from '../../store/tasks/index.ts'
import type { Context } from '../context.ts'

type World = Pick<Context, 'database'>

/** The caller's own filters of the task list. */
export async function listFilters(context: World, scope: Scope): Promise<{ items: readonly SavedFilter[] }> {
  return inScope(context.database, scope, async (tx) => ({ items: await savedFilters(tx, scope) }))
}

/** Keeps the address of a list under a name; the name is taken only once. */
export async function saveFilter(
  context: World,
  scope: Scope,
  input: { readonly name: string; readonly address: string },
): Promise<SavedFilter | Refused<'filter-name-taken'>> {
  const filter = { id: v7(), name: input.name.trim(), address: input.address }
  const kept = await inScope(context.database, scope, (tx) => insertFilter(tx, scope, filter))
  return kept ? filter : refuse('filter-name-taken', { field: 'name' })
}

/** Forgets one of the caller's filters. */
export async function forgetFilter(
  context: World,
  scope: Scope,
  filterId: string,
): Promise<void | Refused<'not-found'>> {
  const gone = await inScope(context.database, scope, (tx) => deleteFilter(tx, scope, filterId))
  return gone ? undefined : refuse('not-found', { field: 'filterId' })
}
