/**
 * Where everything is kept. Questions and records come in, rows go out as plain values; SQL does not leave this
 * folder. Promised: every question is asked inside a scope that row-level security enforces, civil dates and
 * money come back as text, never as `Date` or a rounded number.
 */
export { connect, inScope, type Scope, type ScopedDb, type Store } from './connect.ts'
export { migrate } from './migrate.ts'
export {
  describeTarget,
  joinDatabase,
  openDatabase,
  StartFailure,
  type DatabasePlace,
  type OpenDatabase,
  type StartReason,
} from './postgres/index.ts'
export { recordAudit, type AuditActor, type AuditEntry } from './audit.ts'
export { deliver, type Letter, type News, type NotificationKind, type Readers } from './notifications.ts'
