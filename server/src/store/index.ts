/**
 * Where everything is kept. Questions and records come in, rows go out as plain values; SQL does not leave this
 * folder. Promised: every question is asked inside a scope that row-level security enforces, civil dates and
 * money come back as text, never as `Date` or a rounded number.
 */
export {
  asOwner,
  connect,
  inHaste,
  inScope,
  type Database,
  type RowScope,
  type Store,
  type Tx,
} from './connect.ts'
export { migrate } from './migrate.ts'
export {
  folderFailure,
  isDiskFull,
  joinDatabase,
  openDatabase,
  StartFailure,
  type DatabasePlace,
  type OpenDatabase,
  type StartReason,
} from './postgres/index.ts'
export {
  auditPage,
  recordAudit,
  type AuditActor,
  type AuditEntry,
  type AuditQuestion,
  type AuditRow,
} from './audit.ts'
export { checkSeals, sealAudit, type SealReport } from './audit-seal.ts'
export {
  deliver,
  markRead,
  notificationsPage,
  unreadCount,
  type Letter,
  type News,
  type NotificationKind,
  type NotificationRow,
  type Readers,
} from './notifications.ts'
export { finishKey, forgetKeys, freeKey, takeKey, type KeyState } from './idempotency.ts'
export { underKey, type RequestKey } from './once.ts'
export {
  accountByUsername,
  accountLines,
  addAccount,
  announceSessionEnd,
  endSessionsOf,
  removeSecondFactor,
  renameAccount,
  replacePassword,
  sessionsOf,
  setMustChangePassword,
  usernameTaken,
  type AccountLine,
  type SessionRow,
} from './accounts.ts'
export {
  beginGuess,
  enterWorkspaceOfSession,
  forgetGuesses,
  holderOfToken,
  holdersOfSession,
  liveSessions,
  sweepSignIn,
  touchSession,
  touchToken,
  type Guess,
  type Holder,
  type SessionHolders,
} from './sign-in.ts'
export { loadUnitTree, type UnitTree } from './unit-tree.ts'
export { listenForChanges, type Change, type ChangeListener } from './changes.ts'
export { unitsOfDocuments, unitsOfTasks } from './visibility.ts'
export { ifFree, inTurn } from './turn.ts'
export { removeWorkspace } from './workspace-removal.ts'
