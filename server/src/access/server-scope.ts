import { todayInVietnam } from '@dieuhanh/domain'
import type { Scope } from './scope.ts'

/** The scope of the server itself in a workspace: it sees the whole of it, and is nobody of it. */
export function serverScope(workspaceId: string, now: number, requestId: string): Scope {
  return {
    workspaceId,
    personId: '',
    accountId: '',
    personName: '',
    roles: ['office-specialist'],
    memberships: [],
    unitIds: [],
    overseer: true,
    today: todayInVietnam(now),
    requestId,
  }
}
