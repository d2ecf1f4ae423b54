import { ProblemError, offlineProblem, problemFrom } from './problem.ts'
import { queryClient } from './queries.ts'
import { markSignedIn } from './signed-out.ts'
import { accountWords } from '../words/access.ts'

/** Sign-in speaks the protocol of the sign-in library (better-auth) under /api/auth, not the public API. */
async function post(
  path: string,
  body: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  let response: Response
  try {
    response = await fetch(`/api/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  } catch {
    throw new ProblemError(offlineProblem())
  }
  const answer: unknown = await response.json().catch(() => null)
  if (!response.ok) throw new ProblemError(accountProblem(response, answer))
  return typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>) : {}
}

/** The server's own words; only a proxy or a crash answers without them. */
function accountProblem(response: Response, answer: unknown): ProblemError['problem'] {
  const problem = problemFrom(response.status, answer)
  if (problem.reason !== 'unknown') return problem
  return { ...problem, title: response.status === 429 ? accountWords.tooMany : accountWords.failed }
}

/** Checks name and password; `second` when a code of the second step is asked for. */
export async function signIn(username: string, password: string): Promise<'in' | 'second'> {
  const answer = await post('/sign-in/username', { username, password, rememberMe: true })
  if (answer['twoFactorRedirect'] === true) return 'second'
  markSignedIn(true)
  return 'in'
}

/** The second step: the six figures of the authenticator, or a kept back-up code. */
export async function verifySecondStep(code: string, backup: boolean): Promise<void> {
  await post(backup ? '/two-factor/verify-backup-code' : '/two-factor/verify-totp', { code })
  markSignedIn(true)
}

/** Ends this session and shows the sign-in page; the page is loaded afresh, so nothing of the person stays in memory. */
export async function signOut(): Promise<void> {
  try {
    await post('/sign-out', {})
  } finally {
    markSignedIn(false)
    queryClient.clear()
    location.assign('/dang-nhap')
  }
}

export async function changePassword(current: string, next: string): Promise<void> {
  await post('/change-password', { currentPassword: current, newPassword: next, revokeOtherSessions: true })
}

/** Begins the second step: the address for the authenticator, and codes to keep on paper. */
export async function startSecondStep(
  password: string,
): Promise<{ address: string; backupCodes: readonly string[] }> {
  const answer = await post('/two-factor/enable', { password })
  const codes = answer['backupCodes']
  return {
    address: typeof answer['totpURI'] === 'string' ? answer['totpURI'] : '',
    backupCodes: Array.isArray(codes) ? codes.map(String) : [],
  }
}

export async function stopSecondStep(password: string): Promise<void> {
  await post('/two-factor/disable', { password })
}
