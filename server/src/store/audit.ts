import type { JsonObject } from './generated/database.ts'
import type { Tx } from './connect.ts'

/** Who did something; every write of an operation says it. */
export interface AuditActor {
  readonly workspaceId: string
  /** null: the system, or somebody who is not signed in. */
  readonly personId: string | null
  readonly requestId: string | null
}

/** One line of the journal, e.g. `{ action: 'task.assign', subject: 'task', subjectId }`. */
export interface AuditEntry extends AuditActor {
  /** `subject.verb`, e.g. `document.register`, `person.reset-password`. */
  readonly action: string
  /** What was acted on: `task`, `document`, `unit`, `person`, `token`, `workspace`, `sign-in`. */
  readonly subject: string
  readonly subjectId?: string | null
  /** What changed, old and new; never the content of a refused document, never a secret. */
  readonly details?: JsonObject
}

/** Adds lines to the journal, in the caller's transaction: what was done and that it was done stand or fall together. */
export async function recordAudit(tx: Tx, ...entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return
  await tx
    .insertInto('audit')
    .values(
      entries.map((entry) => ({
        workspace_id: entry.workspaceId,
        person_id: entry.personId,
        action: entry.action,
        subject: entry.subject,
        subject_id: entry.subjectId ?? null,
        details: JSON.stringify(entry.details ?? {}),
        request_id: entry.requestId,
      })),
    )
    .execute()
}
