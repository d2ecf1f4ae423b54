import type { CivilDate } from '@dieuhanh/understanding'
import type { Role } from '../http/endpoint.ts'

/** Who is asking, from where, and what that lets them see; made once per request from session or token. */
export interface Scope {
  readonly workspaceId: string
  readonly personId: string
  /** The sign-in account behind the person. */
  readonly accountId: string
  readonly personName: string
  readonly roles: readonly Role[]
  /** Units of the person's memberships in force today, with the roles held there. */
  readonly memberships: readonly { readonly unitId: string; readonly role: Role }[]
  /** Those units and everything below them. */
  readonly unitIds: readonly string[]
  /** Sees the whole workspace: administrator, office specialist, leader, auditor. */
  readonly overseer: boolean
  /** Today in Asia/Ho_Chi_Minh. */
  readonly today: CivilDate
  readonly requestId: string
}
