import { refuse, type Refused } from '@dieuhanh/domain'
import type { Endpoint, Role, TokenScope } from '../http/endpoint.ts'
import type { Identity } from './identify.ts'

/** Why a call is refused before anything of the workspace is looked at. */
export type CallRefusal = 'not-signed-in' | 'token-scope' | 'must-change-password' | 'not-allowed'

/** Roles that see the whole workspace. */
const overseers: ReadonlySet<Role> = new Set(['administrator', 'office-specialist', 'leader', 'auditor'])

// What somebody whose password is to be replaced may still do: learn that it is so.
const openWithOldPassword: ReadonlySet<string> = new Set(['getMe'])

/** Sees every document and task of the workspace, not only those of its own units. */
export function seesWholeWorkspace(roles: readonly Role[]): boolean {
  return roles.some((role) => overseers.has(role))
}

/** The parts of an identity that decide. */
type Asker = Pick<Identity, 'tokenScopes'> & {
  readonly scope: Pick<Identity['scope'], 'roles'>
  readonly mustChangePassword?: boolean
}

/** May this caller use this door at all? Row-level rights narrow it further. */
export function mayCall(
  endpoint: Pick<Endpoint, 'operationId' | 'may' | 'scope'>,
  identity: Asker | null,
): Refused<CallRefusal> | null {
  if (identity === null) return refuse('not-signed-in')
  if (!tokenCovers(endpoint.scope, identity)) {
    return refuse('token-scope', endpoint.scope ? { expected: [endpoint.scope] } : {})
  }
  if (identity.mustChangePassword && !openWithOldPassword.has(endpoint.operationId)) {
    return refuse('must-change-password')
  }
  const { roles } = identity.scope
  return endpoint.may.some((role) => roles.includes(role))
    ? null
    : refuse('not-allowed', { expected: endpoint.may })
}

// A person with a session has all scopes; a token has those it was given, and none of the doors that name no scope.
function tokenCovers(needed: TokenScope | undefined, { tokenScopes }: Asker): boolean {
  return tokenScopes === null || (needed !== undefined && tokenScopes.includes(needed))
}
