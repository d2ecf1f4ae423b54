import { todayInVietnam } from '@dieuhanh/domain'
import {
  accountByUsername,
  announceSessionEnd,
  asOwner,
  holdersOfSession,
  recordAudit,
  setMustChangePassword,
  type Database,
} from '../../store/index.ts'
import { sessionTokenFrom } from '../session-cookie.ts'
import type { SignInCall } from './door.ts'

/** The account that a call is about, as far as it is known before the password is checked. */
export interface KnownAccount {
  readonly username: string
  /** null: nobody has this name. */
  readonly accountId: string | null
  readonly sessionId: string | null
  readonly people: readonly { readonly workspaceId: string; readonly personId: string }[]
}

/** What sign-in leaves in the journal of each workspace of the account, and what follows from it. */
export interface Journal {
  accountOf(call: SignInCall, body: Readonly<Record<string, unknown>>): Promise<KnownAccount | null>
  record(call: SignInCall, account: KnownAccount | null, answer: Response): Promise<void>
  recordLock(username: string): Promise<void>
}

interface JournalSettings {
  readonly db: Database
  readonly secret: string
  readonly secure: boolean
  readonly idleSeconds: number
  readonly clock: () => number
}

const actions: Readonly<Record<string, string>> = {
  '/sign-in/username': 'sign-in.succeed',
  '/sign-out': 'sign-in.end',
  '/change-password': 'sign-in.change-password',
  '/two-factor/verify-totp': 'sign-in.two-factor',
  '/two-factor/verify-backup-code': 'sign-in.backup-code',
  '/two-factor/disable': 'sign-in.two-factor-off',
  '/two-factor/generate-backup-codes': 'sign-in.new-backup-codes',
}

/** The journal of sign-in over the database. */
export function createJournal(settings: JournalSettings): Journal {
  const { db } = settings
  const write = (action: string, account: KnownAccount, requestId: string | null): Promise<void> =>
    asOwner(db, (tx) =>
      recordAudit(
        tx,
        ...account.people.map((person) => ({
          ...person,
          requestId,
          action,
          subject: 'sign-in',
          subjectId: account.accountId,
        })),
      ),
    )
  return {
    accountOf: (call, body) =>
      typeof body['username'] === 'string'
        ? accountNamed(db, body['username'])
        : accountSignedIn(settings, call),
    async record(call, account, answer) {
      const action = actions[call.path]
      if (action === undefined) return
      const signedIn = account ?? (await accountAnswered(db, answer.clone()))
      if (signedIn === null || (await asksSecondFactor(answer))) return
      if (call.path === '/change-password' && signedIn.accountId !== null) {
        await setMustChangePassword(db, signedIn.accountId, false)
      }
      if (call.path === '/sign-out' && signedIn.sessionId !== null) {
        await announceSessionEnd(db, signedIn.sessionId)
      }
      await write(action, signedIn, call.requestId)
    },
    async recordLock(username) {
      const account = await accountNamed(db, username)
      await write('sign-in.lock', account, null)
    },
  }
}

async function accountNamed(db: Database, username: string): Promise<KnownAccount> {
  const account = await accountByUsername(db, username)
  return { username, accountId: account?.id ?? null, sessionId: null, people: account?.people ?? [] }
}

async function accountSignedIn(settings: JournalSettings, call: SignInCall): Promise<KnownAccount | null> {
  const cookie = call.headers['cookie']
  const token = typeof cookie === 'string' ? sessionTokenFrom(cookie, settings) : null
  if (token === null) return null
  const { db, idleSeconds, clock } = settings
  const session = await holdersOfSession(db, { token, today: todayInVietnam(clock()), idleSeconds })
  const username = session?.holders[0]?.username
  if (!session || !username) return null
  const { accountId, sessionId, holders } = session
  return { username, accountId, sessionId, people: holders }
}

// After the second factor the answer itself says who has come in.
async function accountAnswered(db: Database, answer: Response): Promise<KnownAccount | null> {
  const body: unknown = await answer.json().catch(() => null)
  if (typeof body !== 'object' || body === null || !('user' in body)) return null
  const { user } = body
  if (typeof user !== 'object' || user === null || !('username' in user)) return null
  return accountNamed(db, String(user.username))
}

async function asksSecondFactor(answer: Response): Promise<boolean> {
  const body: unknown = await answer
    .clone()
    .json()
    .catch(() => null)
  return typeof body === 'object' && body !== null && 'twoFactorRedirect' in body
}
