import { isRefused, refuse, todayInVietnam, type Refused } from '@dieuhanh/domain'
import type { Role, TokenScope } from '../http/endpoint.ts'
import {
  enterWorkspaceOfSession,
  holderOfToken,
  holdersOfSession,
  touchSession,
  touchToken,
  type Database,
  type Holder,
} from '../store/index.ts'
import { seesWholeWorkspace } from './policy.ts'
import type { Scope } from './scope.ts'
import { sessionTokenFrom } from './session-cookie.ts'
import { apiTokenFrom, hashApiToken } from './tokens.ts'
import type { UnitTrees } from './unit-trees.ts'

/** Who is asking, and by what right. */
export interface Identity {
  readonly scope: Scope
  /** The session of the cookie; null with an API token. */
  readonly sessionId: string | null
  /** What an API token may be used for; null with a session, which may everything that the person may. */
  readonly tokenScopes: readonly TokenScope[] | null
  readonly mustChangePassword: boolean
}

/** Why nobody can be made of a request that claims to be somebody. */
export type IdentifyRefusal = 'token-invalid' | 'no-role'

/** The parts of a request that say who is asking. */
export interface IdentityRequest {
  readonly headers: {
    readonly cookie?: string | undefined
    readonly authorization?: string | undefined
  }
  readonly requestId: string
}

/** What identifying needs. */
export interface IdentifySettings {
  readonly db: Database
  readonly trees: UnitTrees
  readonly secret: string
  readonly secure: boolean
  readonly idleSeconds: number
  readonly clock: () => number
}

export type Identify = (request: IdentityRequest) => Promise<Identity | null | Refused<IdentifyRefusal>>

const everyMinute = 60_000

/** Identifies requests with one question each: null when nobody is signed in. */
export function createIdentify(settings: IdentifySettings): Identify {
  return async (request) => {
    const { authorization, cookie } = request.headers
    if (authorization !== undefined) return byToken(settings, request, authorization)
    const sessionToken = sessionTokenFrom(cookie, settings)
    if (sessionToken === null) return null
    return bySession(settings, request, sessionToken)
  }
}

async function bySession(
  settings: IdentifySettings,
  request: IdentityRequest,
  sessionToken: string,
): Promise<Identity | null | Refused<IdentifyRefusal>> {
  const { db, idleSeconds, clock } = settings
  const session = await holdersOfSession(db, {
    token: sessionToken,
    today: todayInVietnam(clock()),
    idleSeconds,
  })
  if (session === null) return null
  const holder = holderIn(session.holders, session.activeWorkspaceId)
  if (holder === null) return refuse('no-role')
  // Kept with the session: a workspace that comes into being later must not move people who are at work.
  if (holder.workspaceId !== session.activeWorkspaceId) {
    await enterWorkspaceOfSession(db, session.sessionId, holder.workspaceId)
  }
  if (clock() - session.lastUsedAt.getTime() > everyMinute) await touchSession(db, session.sessionId)
  const scope = await scopeOf(settings, holder, request.requestId)
  return {
    scope,
    sessionId: session.sessionId,
    tokenScopes: null,
    mustChangePassword: holder.mustChangePassword,
  }
}

async function byToken(
  settings: IdentifySettings,
  request: IdentityRequest,
  authorization: string,
): Promise<Identity | Refused<IdentifyRefusal>> {
  const { db, clock } = settings
  const secret = apiTokenFrom(authorization)
  if (secret === null) return refuse('token-invalid')
  const holder = await holderOfToken(db, { hash: hashApiToken(secret), today: todayInVietnam(clock()) })
  if (holder === null) return refuse('token-invalid')
  if (holder.memberships.length === 0) return refuse('no-role')
  const { tokenId, workspaceId, lastUsedAt } = holder
  if (clock() - (lastUsedAt?.getTime() ?? 0) > everyMinute) await touchToken(db, workspaceId, tokenId)
  const scope = await scopeOf(settings, holder, request.requestId)
  const tokenScopes = holder.scopes as TokenScope[]
  return { scope, sessionId: null, tokenScopes, mustChangePassword: holder.mustChangePassword }
}

// The workspace that was entered, else the first one in which the account may do anything.
function holderIn(holders: readonly Holder[], activeWorkspaceId: string | null): Holder | null {
  const able = holders.filter((holder) => holder.memberships.length > 0)
  return able.find((holder) => holder.workspaceId === activeWorkspaceId) ?? able[0] ?? null
}

async function scopeOf(
  { trees, clock }: IdentifySettings,
  holder: Holder,
  requestId: string,
): Promise<Scope> {
  const memberships = holder.memberships.map(({ unitId, role }) => ({ unitId, role: role as Role }))
  const roles = [...new Set(memberships.map((membership) => membership.role))]
  const unitIds = [...new Set(memberships.map((membership) => membership.unitId))]
  return {
    workspaceId: holder.workspaceId,
    personId: holder.personId,
    accountId: holder.accountId,
    personName: holder.personName,
    roles,
    memberships,
    unitIds: await trees.reach(holder.workspaceId, unitIds),
    overseer: seesWholeWorkspace(roles),
    today: todayInVietnam(clock()),
    requestId,
  }
}

/** Whether an answer of `identify` is somebody. */
export function isIdentity(answer: Identity | null | Refused<IdentifyRefusal>): answer is Identity {
  return answer !== null && !isRefused(answer)
}
