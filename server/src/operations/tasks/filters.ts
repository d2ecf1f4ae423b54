import type { ConfirmationState, DeadlineKind, Timeliness } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import type { Tx } from '../../store/index.ts'
import { searchFor, unitsBelow, type TaskLine, type TaskQuery } from '../../store/tasks/index.ts'

/** Days before a deadline from which work is due soon. */
export const dueSoonDays = 7

/** The filters of a list of tasks, as the address bar carries them. */
export interface TaskFilters {
  readonly q?: string | undefined
  readonly timeliness?: readonly Timeliness[] | undefined
  readonly work?: readonly TaskLine['work'][] | undefined
  readonly confirmation?: readonly ConfirmationState[] | undefined
  readonly deadlineKind?: readonly DeadlineKind[] | undefined
  readonly unitId?: string | undefined
  readonly unitRole?: 'lead' | 'coordinating' | 'any' | undefined
  readonly documentId?: string | undefined
  readonly parentId?: string | undefined
  readonly deadlineFrom?: string | undefined
  readonly deadlineTo?: string | undefined
  readonly silentDays?: number | undefined
  readonly extension?: 'requested' | undefined
  readonly mine?: 'true' | 'false' | undefined
  readonly changedSince?: string | undefined
}

/** The query of a caller without any filter. */
export function viewOf(scope: Scope): TaskQuery {
  return {
    workspaceId: scope.workspaceId,
    today: scope.today,
    dueSoonDays,
    visibleUnitIds: scope.overseer ? null : scope.unitIds,
  }
}

/** The query of a caller with filters: units with all below them, words looked up. */
export async function queryOf(tx: Tx, scope: Scope, filters: TaskFilters): Promise<TaskQuery> {
  const { unitId, q, extension, mine, unitRole, ...same } = filters
  const units = unitId
    ? { ids: await unitsBelow(tx, scope.workspaceId, unitId), role: unitRole ?? ('lead' as const) }
    : undefined
  const search = q === undefined ? null : await searchFor(tx, scope.workspaceId, q)
  return {
    ...viewOf(scope),
    ...same,
    units,
    search: search ?? undefined,
    extensionRequested: extension === 'requested',
    mineUnitIds: mine === 'true' ? scope.unitIds : undefined,
  }
}
