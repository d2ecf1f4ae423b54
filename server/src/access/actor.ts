import type { AuditActor } from '../store/index.ts'
import type { Scope } from './scope.ts'

/** The doer as the journal writes it: `recordAudit(tx, { ...doer(scope), action: 'task.assign', subject: 'task', subjectId })`. */
export function doer(scope: Pick<Scope, 'workspaceId' | 'personId' | 'requestId'>): AuditActor {
  return { workspaceId: scope.workspaceId, personId: scope.personId, requestId: scope.requestId }
}
