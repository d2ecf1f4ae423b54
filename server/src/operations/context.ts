import type { Refused } from '@dieuhanh/domain'
import type { IncomingHttpHeaders } from 'node:http'
import type { Logger } from 'pino'
import type { Scope } from '../access/index.ts'
import type { Config, Secrets } from '../config/index.ts'
import type { TokenScope } from '../http/endpoint.ts'
import type { Store } from '../store/index.ts'

/** A request as far as sign-in needs to know it. */
export interface Incoming {
  readonly headers: IncomingHttpHeaders
  readonly address: string
  readonly requestId: string
}

/** Who asks; `tokenScopes` is null for a person signed in with a session. */
export interface Caller {
  readonly scope: Scope
  readonly tokenScopes: readonly TokenScope[] | null
}

/** Finds out who asks. */
export type Identify = (incoming: Incoming) => Promise<Caller | Refused<'not-signed-in' | 'token-invalid'>>

/**
 * The world of an operation: everything it may touch besides its arguments. Made once by `assemble.ts`; tests make
 * their own with a real database.
 */
export interface Context {
  readonly store: Store
  readonly database: Store['db']
  readonly config: Config
  readonly secrets: Secrets
  readonly log: Logger
  /** Milliseconds since the epoch; the one clock of the server. */
  readonly clock: () => number
  readonly identify: Identify
}
