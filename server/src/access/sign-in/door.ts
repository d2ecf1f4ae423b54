import { refuse, type Refused } from '@dieuhanh/domain'
import { isOwnOrigin } from '../same-origin.ts'
import type { Journal } from './journal.ts'
import type { Guesses } from './guesses.ts'
import { callerHeader } from './authority.ts'
import { refusalOf, type SignInRefusal } from './refusals.ts'

export type { SignInRefusal } from './refusals.ts'

/** A refusal of sign-in; `expected` carries minutes for `account-locked`, attempts left for `wrong-password`. */
export type SignInRefused = Refused<SignInRefusal>

/** A call of `/api/auth/*`, after HTTP has read it. */
export interface SignInCall {
  readonly method: string
  /** Below `/api/auth`, e.g. `/sign-in/username`. */
  readonly path: string
  readonly search: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: unknown
  /** Address of the caller, as the server saw it (behind a trusted proxy: as the proxy says). */
  readonly address: string
  readonly requestId: string
}

export type SignInDoor = (call: SignInCall) => Promise<Response | SignInRefused>

/** What the library offers and we let through; everything else of it stays shut (self sign-up, mail, social sign-in). */
const open: ReadonlyMap<string, 'GET' | 'POST'> = new Map([
  ['/sign-in/username', 'POST'],
  ['/sign-out', 'POST'],
  ['/change-password', 'POST'],
  ['/two-factor/enable', 'POST'],
  ['/two-factor/disable', 'POST'],
  ['/two-factor/get-totp-uri', 'POST'],
  ['/two-factor/generate-backup-codes', 'POST'],
  ['/two-factor/verify-totp', 'POST'],
  ['/two-factor/verify-backup-code', 'POST'],
])

// Where a password comes in: each wrong one counts towards the lock.
const asksPassword: ReadonlySet<string> = new Set([
  '/sign-in/username',
  '/change-password',
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/get-totp-uri',
  '/two-factor/generate-backup-codes',
])

export interface DoorSettings {
  readonly origin: string
  readonly trustedOrigins: readonly string[]
  /** The sign-in library. */
  readonly answer: (request: Request) => Promise<Response>
  readonly guesses: Guesses
  readonly journal: Journal
}

/** The way into `/api/auth/*`: own pages only, guarded against guessing, written into the journal. */
export function createSignInDoor(settings: DoorSettings): SignInDoor {
  return async (call) => {
    if (open.get(call.path) !== call.method) return refuse('not-found')
    if (call.method !== 'GET' && !isOwnOrigin(call.headers as { origin?: string }, settings.trustedOrigins)) {
      return refuse('cross-site')
    }
    const body = bodyOf(call)
    const account = await settings.journal.accountOf(call, body)
    if (!asksPassword.has(call.path)) return pass(settings, call, body, account)
    return settings.guesses.guard(account?.username ?? null, async () => {
      const answer = await pass(settings, call, body, account)
      return { answer, wrong: !(answer instanceof Response) && answer.reason === 'wrong-password' }
    })
  }
}

async function pass(
  settings: DoorSettings,
  call: SignInCall,
  body: Record<string, unknown>,
  account: Awaited<ReturnType<Journal['accountOf']>>,
): Promise<Response | SignInRefused> {
  const answer = await settings.answer(requestOf(settings.origin, call, body))
  if (!answer.ok) return refusalOf(answer)
  await settings.journal.record(call, account, answer.clone())
  return answer
}

function bodyOf(call: SignInCall): Record<string, unknown> {
  const body = typeof call.body === 'object' && call.body !== null ? { ...call.body } : {}
  const typed: Record<string, unknown> = body
  if (typeof typed['username'] === 'string')
    typed['username'] = typed['username'].trim().toLowerCase().slice(0, 100)
  // Whoever changes a password means to shut out everybody who knows the old one.
  if (call.path === '/change-password') typed['revokeOtherSessions'] = true
  delete typed['callbackURL']
  return typed
}

function requestOf(origin: string, call: SignInCall, body: Record<string, unknown>): Request {
  const headers = new Headers()
  for (const name of ['cookie', 'user-agent', 'origin']) {
    const value = call.headers[name]
    if (typeof value === 'string') headers.set(name, value)
  }
  // Our door has refused strangers; a browser under our `Referrer-Policy: no-referrer` sends no origin at all.
  if (!headers.has('origin')) headers.set('origin', origin)
  headers.set(callerHeader, call.address)
  const url = `${origin}/api/auth${call.path}${call.search}`
  if (call.method === 'GET') return new Request(url, { headers })
  headers.set('content-type', 'application/json')
  return new Request(url, { method: call.method, headers, body: JSON.stringify(body) })
}
