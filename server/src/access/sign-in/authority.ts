import { betterAuth, type BetterAuthOptions } from 'better-auth'
import { twoFactor, username } from 'better-auth/plugins'
import { v7 } from 'uuid'
import type { Store } from '../../store/index.ts'
import { signInWords } from '../../words/sign-in.ts'
import { hashPassword, shortestPassword, verifyPassword } from './passwords.ts'

/** What sign-in needs to know of the installation. */
export interface AuthoritySettings {
  /** The address that people open, e.g. `https://dieuhanh.example.vn`; its scheme decides on secure cookies. */
  readonly origin: string
  readonly secret: string
}

/** The header in which our own door tells the sign-in library the address of the caller. */
export const callerHeader = 'x-dieuhanh-caller'

const thirtyDays = 30 * 24 * 60 * 60

const schema = {
  user: {
    fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    additionalFields: {
      mustChangePassword: {
        type: 'boolean',
        defaultValue: false,
        input: false,
        fieldName: 'must_change_password',
      },
    },
  },
  session: {
    fields: {
      expiresAt: 'expires_at',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
      userId: 'user_id',
    },
  },
  account: {
    modelName: 'credential',
    fields: {
      accountId: 'account_id',
      providerId: 'provider_id',
      userId: 'user_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
    },
  },
  verification: { fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' } },
} satisfies Pick<BetterAuthOptions, 'user' | 'session' | 'account' | 'verification'>

const plugins = [
  username({
    displayUsername: false,
    maxUsernameLength: 40,
    usernameValidator: (name) => /^[a-z0-9][a-z0-9._-]{2,39}$/i.test(name),
  }),
  twoFactor({
    issuer: signInWords.product,
    schema: {
      user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
      twoFactor: {
        modelName: 'two_factor',
        fields: {
          backupCodes: 'backup_codes',
          userId: 'user_id',
          failedVerificationCount: 'failed_verification_count',
          lockedUntil: 'locked_until',
        },
      },
    },
  }),
] as const

/** Every option of the library in one place, so that a test can ask it whether the migration lacks anything. */
export function authorityOptions(store: Pick<Store, 'db'>, settings: AuthoritySettings) {
  return {
    appName: signInWords.product,
    baseURL: settings.origin,
    basePath: '/api/auth',
    secret: settings.secret,
    // Our own door has already refused strangers, also where the server is reached by another of its addresses.
    trustedOrigins: (request) => [request?.headers.get('origin')],
    database: { db: store.db, type: 'postgres', schemaName: 'auth', transaction: true },
    ...schema,
    session: { ...schema.session, expiresIn: thirtyDays, disableSessionRefresh: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: 200,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    plugins: [...plugins],
    // A whole agency may sit behind one address, so guessing is stopped per account (lock-out), and only floods here.
    rateLimit: {
      enabled: true,
      storage: 'memory',
      window: 10,
      max: 100,
      customRules: {
        '/sign-in/username': { window: 10, max: 200 },
        '/two-factor/*': { window: 10, max: 60 },
      },
    },
    advanced: {
      cookiePrefix: 'dieuhanh',
      useSecureCookies: settings.origin.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: [callerHeader] },
      database: { generateId: () => v7(), validateSchema: false },
    },
    telemetry: { enabled: false },
    logger: { level: 'error' },
  } satisfies BetterAuthOptions
}

/** The sign-in library, set up for this installation. */
export function createAuthority(store: Pick<Store, 'db'>, settings: AuthoritySettings) {
  return betterAuth(authorityOptions(store, settings))
}
