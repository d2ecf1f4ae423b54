import type { Scope } from '../../access/index.ts'
import type { Change } from '../../store/index.ts'

/** What an open screen is told. */
export interface LiveEvent {
  readonly topic: 'tasks' | 'documents' | 'drafts' | 'arrivals' | 'imports' | 'notifications' | 'organisation'
  readonly id?: string
  readonly by?: string
}

/** An open stream. */
export interface Listener {
  readonly scope: Scope
  /** The session that opened it. */
  readonly sessionId: string
  send(event: LiveEvent): void
  /** Keeps the connection from being taken for dead. */
  beat(): void
  close(): void
}

/** The units that take part in each task and document of a batch. */
export interface Visibility {
  readonly tasks: ReadonlyMap<string, readonly string[]>
  readonly documents: ReadonlyMap<string, readonly string[]>
}

/** What this listener is told of a change; null: nothing. */
export function eventFor(
  scope: Pick<Scope, 'workspaceId' | 'personId' | 'overseer' | 'unitIds'>,
  change: Change,
  visible: Visibility,
): LiveEvent | null {
  if (change.workspace !== scope.workspaceId) return null
  const by = change.by ? { by: change.by } : {}
  switch (change.topic) {
    case 'notifications':
      return change.person === scope.personId ? { topic: 'notifications', ...by } : null
    case 'organisation':
      return { topic: 'organisation', ...by }
    case 'drafts':
    case 'arrivals':
    case 'imports':
      return scope.overseer ? { topic: change.topic, ...idOf(change), ...by } : null
    case 'tasks':
    case 'documents': {
      const units = change.id ? visible[change.topic].get(change.id) : undefined
      const sees = scope.overseer || (units?.some((unitId) => scope.unitIds.includes(unitId)) ?? false)
      // Without its id and doer it still says "ask again": the work may just have passed to someone else.
      return sees ? { topic: change.topic, ...idOf(change), ...by } : { topic: change.topic }
    }
    default:
      return null
  }
}

function idOf(change: Change): { id?: string } {
  return change.id ? { id: change.id } : {}
}
