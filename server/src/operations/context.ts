import type { Refused } from '@dieuhanh/domain'
import type { Logger } from 'pino'
import type { Access, Identity, IdentityRequest, IdentifyRefusal } from '../access/index.ts'
import type { Config, Secrets } from '../config/index.ts'
import type { FileStore, Roots, Recogniser } from '../files/index.ts'
import type { Store } from '../store/index.ts'
import type { Reader } from './reading/index.ts'
import type { Live } from './live/index.ts'
import type { Registers } from './organisations/index.ts'

/** Who asks. */
export type Caller = Pick<Identity, 'scope' | 'tokenScopes'> &
  Partial<Pick<Identity, 'sessionId' | 'mustChangePassword'>>

/** Finds out who asks; null when nobody is signed in. */
export type Identify = (request: IdentityRequest) => Promise<Caller | null | Refused<IdentifyRefusal>>

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
  /** Sign-in, and the trees by which units reach what is below them. */
  readonly access: Access
  /** The units of each workspace, kept until they change. */
  readonly registers: Registers
  /** The streams of open screens. */
  readonly live: Live
  /** Original bytes of documents and evidence. */
  readonly files: FileStore
  /** Whose signatures are trusted; as the configured files are now. */
  readonly roots: () => Promise<Roots>
  /** Reads files on threads of their own. */
  readonly reader: Reader
  /** Recognises scans in processes of their own. */
  readonly recogniser: Recogniser
  /** Ends what the context started: threads, listeners. The store is closed by whoever opened it. */
  readonly close: () => Promise<void>
}
