import { sql } from 'kysely'
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
  readonly details?: Readonly<Record<string, unknown>>
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

/** A line of the journal as it is shown. */
export interface AuditRow {
  readonly id: number
  readonly at: Date
  readonly person: string | null
  readonly action: string
  readonly subject: string
  readonly subjectId: string | null
  readonly details: Record<string, unknown>
  readonly sealed: boolean
}

/** What a page of the journal may be narrowed by; days are those of Việt Nam, both included. */
export interface AuditQuestion {
  readonly action: string | null
  readonly personId: string | null
  readonly from: string | null
  readonly to: string | null
  /** Lines before this one. */
  readonly before: number | null
  readonly limit: number
}

/** Lines of the journal, the latest first, one more than asked for. */
export async function auditPage(
  tx: Tx,
  workspaceId: string,
  question: AuditQuestion,
): Promise<readonly AuditRow[]> {
  const { action, personId, from, to, before, limit } = question
  const { rows } = await sql<AuditRow>`
    select a.id, a.at, p.name as person, a.action, a.subject, a.subject_id as "subjectId", a.details,
      a.hash is not null as sealed
    from audit a left join person p on p.workspace_id = a.workspace_id and p.id = a.person_id
    where a.workspace_id = ${workspaceId}
      and (${action}::text is null or a.action = ${action}::text or a.action like ${action}::text || '.%')
      and (${personId}::uuid is null or a.person_id = ${personId}::uuid)
      and (${from}::date is null or a.at >= ${from}::date)
      and (${to}::date is null or a.at < ${to}::date + 1)
      and (${before}::bigint is null or a.id < ${before}::bigint)
    order by a.id desc limit ${limit + 1}`.execute(tx)
  return rows
}
