import { refuse, type Refused } from '@dieuhanh/domain'

/** Why signing in, or changing how one signs in, is refused. */
export type SignInRefusal =
  | 'not-found'
  | 'cross-site'
  | 'not-signed-in'
  | 'wrong-password'
  | 'account-locked'
  | 'password-too-short'
  | 'password-too-long'
  | 'wrong-code'
  | 'sign-in-again'
  | 'two-factor-on'
  | 'two-factor-off'
  | 'too-many-requests'
  | 'invalid-input'
  | 'unexpected'

// The codes of the library, each as the reason that our own words know.
const reasons: Readonly<Record<string, SignInRefusal>> = {
  INVALID_USERNAME_OR_PASSWORD: 'wrong-password',
  INVALID_USERNAME: 'wrong-password',
  USERNAME_TOO_SHORT: 'wrong-password',
  USERNAME_TOO_LONG: 'wrong-password',
  INVALID_PASSWORD: 'wrong-password',
  PASSWORD_TOO_SHORT: 'password-too-short',
  PASSWORD_TOO_LONG: 'password-too-long',
  INVALID_CODE: 'wrong-code',
  INVALID_BACKUP_CODE: 'wrong-code',
  INVALID_TWO_FACTOR_COOKIE: 'sign-in-again',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'sign-in-again',
  ACCOUNT_TEMPORARILY_LOCKED: 'account-locked',
  TOTP_ALREADY_ENABLED: 'two-factor-on',
  TOTP_NOT_ENABLED: 'two-factor-off',
  TWO_FACTOR_NOT_ENABLED: 'two-factor-off',
  BACKUP_CODES_NOT_ENABLED: 'two-factor-off',
  UNAUTHORIZED: 'not-signed-in',
  VALIDATION_ERROR: 'invalid-input',
}

/** The refusal that an answer of the library means. */
export async function refusalOf(answer: Response): Promise<Refused<SignInRefusal>> {
  const body: unknown = await answer.json().catch(() => null)
  const code = typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : ''
  const reason = reasons[code]
  if (reason !== undefined) return refuse(reason)
  if (answer.status === 429) return refuse('too-many-requests')
  if (answer.status === 401) return refuse('not-signed-in')
  return refuse(answer.status < 500 ? 'invalid-input' : 'unexpected')
}
