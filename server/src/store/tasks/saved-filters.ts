import { sql } from 'kysely'
import type { RowScope, Tx } from '../connect.ts'

/** A filter that a person has named, as the address of the list. */
export interface SavedFilter {
  readonly id: string
  readonly name: string
  readonly address: string
}

/** The person's filters, by name. */
export async function savedFilters(tx: Tx, scope: RowScope): Promise<readonly SavedFilter[]> {
  return tx
    .selectFrom('task_filter')
    .select(['id', 'name', 'address'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('person_id', '=', scope.personId)
    .orderBy(sql`name collate "vi-x-icu"`)
    .execute()
}

/** Keeps a filter; false where the person has one of that name. */
export async function insertFilter(tx: Tx, scope: RowScope, filter: SavedFilter): Promise<boolean> {
  const row = { workspace_id: scope.workspaceId, person_id: scope.personId, ...filter }
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('task_filter')
    .values(row)
    .onConflict((on) => on.columns(['workspace_id', 'person_id', 'name']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** Forgets a filter; false where the person has no such one. */
export async function deleteFilter(tx: Tx, scope: RowScope, filterId: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('task_filter')
    .where('workspace_id', '=', scope.workspaceId)
    .where('person_id', '=', scope.personId)
    .where('id', '=', filterId)
    .executeTakeFirstOrThrow()
  return numDeletedRows === 1n
}
