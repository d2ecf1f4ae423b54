import { refuse, type Refused } from '@dieuhanh/domain'
import { v7 } from 'uuid'
import { doer, newApiToken, type Scope } from '../../access/index.ts'
import {
  asOwner,
  endSessionsOf,
  enterWorkspaceOfSession,
  inScope,
  recordAudit,
  sessionsOf,
  unreadCount,
} from '../../store/index.ts'
import { hasIndicators } from '../../store/indicators/index.ts'
import { hasProjects } from '../../store/investment/index.ts'
import { workspacesOfAccount, type WorkspaceRow } from '../../store/organisations/index.ts'
import {
  accountsById,
  insertToken,
  personById,
  revokeTokenRow,
  tokensOf,
  type TokenRow,
} from '../../store/people/index.ts'
import type { TokenScope } from '../../http/endpoint.ts'
import type { Caller, Context } from '../context.ts'
import { membershipOf, type Membership } from './view.ts'

/** Who I am, where, and what I may do. */
export interface Me {
  readonly personId: string
  readonly name: string
  readonly title: string | null
  readonly username: string
  readonly roles: Scope['roles']
  readonly memberships: readonly Membership[]
  readonly workspace: WorkspaceRow
  readonly workspaces: readonly WorkspaceRow[]
  readonly overseer: boolean
  readonly twoFactor: boolean
  readonly mustChangePassword: boolean
  readonly unreadNotifications: number
  readonly has: { readonly indicators: boolean; readonly projects: boolean }
  readonly today: string
}

/** Answers who asks. */
export async function getMe(context: Context, caller: Caller): Promise<Me> {
  const { scope } = caller
  const { workspaceId, personId, accountId, roles, overseer, today } = scope
  const register = await context.registers.of(workspaceId)
  const { person, unread, has } = await inScope(context.database, scope, async (tx) => ({
    person: await personById(tx, workspaceId, personId),
    unread: await unreadCount(tx, workspaceId, personId),
    has: { indicators: await hasIndicators(tx, workspaceId), projects: await hasProjects(tx, workspaceId) },
  }))
  const workspaces = await workspacesOfAccount(context.database, accountId, today)
  const account = (await accountsById(context.database, [accountId])).get(accountId)
  const workspace = workspaces.find((one) => one.id === workspaceId)
  if (person === null || workspace === undefined) throw new Error('a caller without a person or workspace')
  return {
    personId,
    name: person.name,
    title: person.title,
    username: account?.username ?? '',
    roles,
    memberships: person.memberships
      .filter(({ validFrom, validTo }) => validFrom <= today && (validTo === null || validTo > today))
      .map((row) => membershipOf(register, scope, row))
      .filter((membership) => membership !== null),
    workspace,
    workspaces,
    overseer,
    twoFactor: account?.twoFactor ?? false,
    mustChangePassword: caller.mustChangePassword ?? false,
    unreadNotifications: unread,
    has,
    today,
  }
}

/** Works in another workspace of the account from now on, in this session. */
export async function enterWorkspace(
  context: Context,
  caller: Caller,
  workspaceId: string,
): Promise<Refused<'not-found' | 'not-signed-in'> | null> {
  const { accountId, today } = caller.scope
  if (!caller.sessionId) return refuse('not-signed-in')
  const mine = await workspacesOfAccount(context.database, accountId, today)
  if (!mine.some((workspace) => workspace.id === workspaceId)) {
    return refuse('not-found', { field: 'workspaceId' })
  }
  await enterWorkspaceOfSession(context.database, caller.sessionId, workspaceId)
  return null
}

/** A session of mine. */
export interface MySession {
  readonly id: string
  readonly current: boolean
  readonly createdAt: string
  readonly lastUsedAt: string
  readonly address: string | null
  readonly device: string | null
}

/** My sessions that are not over. */
export async function listSessions(
  context: Context,
  caller: Caller,
): Promise<{ items: readonly MySession[] }> {
  const { idleSeconds } = context.access
  const sessions = await sessionsOf(context.database, caller.scope.accountId, idleSeconds)
  const items = sessions.map((session) => ({
    ...session,
    current: session.id === caller.sessionId,
    createdAt: session.createdAt.toISOString(),
    lastUsedAt: session.lastUsedAt.toISOString(),
  }))
  return { items }
}

/** Ends one of my sessions, here or elsewhere. */
export async function endSession(
  context: Context,
  scope: Scope,
  sessionId: string,
): Promise<Refused<'not-found'> | undefined> {
  return asOwner(context.database, async (tx) => {
    const ended = await endSessionsOf(tx, scope.accountId, sessionId)
    if (ended === 0) return refuse('not-found', { field: 'sessionId' })
    await recordAudit(tx, {
      ...doer(scope),
      action: 'sign-in.end-session',
      subject: 'sign-in',
      subjectId: sessionId,
    })
    return undefined
  })
}

type TokenView = ReturnType<typeof tokenView>

/** My API tokens, without their secrets. */
export async function listTokens(context: Context, scope: Scope): Promise<{ items: readonly TokenView[] }> {
  const tokens = await inScope(context.database, scope, (tx) =>
    tokensOf(tx, scope.workspaceId, scope.personId),
  )
  return { items: tokens.map(tokenView) }
}

/** Makes an API token that may do, at most, what I may; its secret is answered once. */
export async function createToken(
  context: Context,
  scope: Scope,
  input: { name: string; scopes: readonly string[]; days: number },
): Promise<TokenView & { secret: string }> {
  const { secret, hash } = newApiToken()
  const expiresAt = new Date(context.clock() + input.days * 86_400_000)
  const token = {
    id: v7(),
    personId: scope.personId,
    name: input.name,
    hash,
    scopes: input.scopes,
    expiresAt,
  }
  const row = await inScope(context.database, scope, async (tx) => {
    const details = { name: input.name, scopes: [...input.scopes], expiresAt: expiresAt.toISOString() }
    await recordAudit(tx, {
      ...doer(scope),
      action: 'token.create',
      subject: 'token',
      subjectId: token.id,
      details,
    })
    return insertToken(tx, scope.workspaceId, token)
  })
  return { ...tokenView(row), secret }
}

/** Ends one of my API tokens. */
export async function revokeToken(
  context: Context,
  scope: Scope,
  tokenId: string,
): Promise<Refused<'not-found'> | undefined> {
  return inScope(context.database, scope, async (tx) => {
    if (!(await revokeTokenRow(tx, scope.workspaceId, scope.personId, tokenId))) {
      return refuse('not-found', { field: 'tokenId' })
    }
    await recordAudit(tx, { ...doer(scope), action: 'token.revoke', subject: 'token', subjectId: tokenId })
    return undefined
  })
}

function tokenView(row: TokenRow) {
  return {
    id: row.id,
    name: row.name,
    scopes: row.scopes as TokenScope[],
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
  }
}
