import type { Database, Store } from '../store/index.ts'
import { createIdentify, type Identify } from './identify.ts'
import { createAuthority } from './sign-in/authority.ts'
import { createSignInDoor, type SignInDoor } from './sign-in/door.ts'
import { createGuesses } from './sign-in/guesses.ts'
import { createJournal } from './sign-in/journal.ts'
import { createUnitTrees, type UnitTrees } from './unit-trees.ts'

/** What access needs of the installation; every value comes from the configuration. */
export interface AccessSettings {
  /** The address that people open. Other addresses of this server work as well, as long as a page calls its own. */
  readonly origin: string
  /** Further origins whose pages may call, e.g. the development server of the web. */
  readonly trustedOrigins?: readonly string[]
  readonly secret: string
  /** Hours without use after which a session is over. */
  readonly sessionHours: number
  readonly lockAfter: number
  readonly lockMinutes: number
  readonly clock: () => number
}

/** Everything that doors need to know who is asking. */
export interface Access {
  /** Who is asking: null when nobody is signed in. */
  readonly identify: Identify
  /** Answers `/api/auth/*`. */
  readonly signIn: SignInDoor
  /** To be told when an organisation changes. */
  readonly trees: UnitTrees
  readonly idleSeconds: number
}

/** Sets up sign-in and identification over a database. */
export function createAccess(store: Pick<Store, 'db'>, settings: AccessSettings): Access {
  const { origin, secret, clock, lockAfter, lockMinutes } = settings
  const db: Database = store.db
  const trustedOrigins = [origin, ...(settings.trustedOrigins ?? [])]
  const idleSeconds = settings.sessionHours * 3600
  const cookie = { secret, secure: origin.startsWith('https:') }
  const trees = createUnitTrees(db)
  const journal = createJournal({ db, ...cookie, idleSeconds, clock })
  const limit = { lockAfter, lockMinutes }
  const authority = createAuthority(store, { origin, secret })
  const signIn = createSignInDoor({
    origin,
    trustedOrigins,
    answer: (request) => authority.handler(request),
    guesses: createGuesses(db, limit, clock, (username) => journal.recordLock(username)),
    journal,
  })
  const identify = createIdentify({ db, trees, ...cookie, idleSeconds, clock })
  return { identify, signIn, trees, idleSeconds }
}
