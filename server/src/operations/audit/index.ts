/**
 * The journal: who did what. In: who asks. Out: its lines, the latest first; seals over them. Promised: lines are only
 * added; once sealed, a changed or missing line is found.
 */
import { isRefused, type Refused } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import { asOwner, auditPage, checkSeals, inScope, sealAudit, type SealReport } from '../../store/index.ts'
import { allWorkspaces, type WorkspaceRow } from '../../store/organisations/index.ts'
import type { Context } from '../context.ts'
import { cursorForms, pageOf, readCursor } from '../paging.ts'

/** A line as it is shown. */
export interface AuditLine {
  readonly id: string
  readonly at: string
  readonly person: string | null
  readonly action: string
  readonly subject: string
  readonly subjectId: string | null
  readonly details: Record<string, unknown>
  readonly sealed: boolean
}

/** What the journal may be narrowed by. */
export interface AuditInput {
  readonly action?: string | undefined
  readonly personId?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

/** Lines of the workspace's journal. */
export async function listAudit(
  context: Pick<Context, 'database'>,
  scope: Scope,
  input: AuditInput,
): Promise<{ items: readonly AuditLine[]; nextCursor: string | null } | Refused<'bad-cursor'>> {
  const place = readCursor(input.cursor, [cursorForms.number])
  if (place !== null && isRefused(place)) return place
  const found = await inScope(context.database, scope, (tx) =>
    auditPage(tx, scope.workspaceId, {
      action: input.action ?? null,
      personId: input.personId ?? null,
      from: input.from ?? null,
      to: input.to ?? null,
      before: place === null ? null : Number(place[0]),
      limit: input.limit,
    }),
  )
  const { rows, nextCursor } = pageOf(found, input.limit, (row) => [String(row.id)])
  return { items: rows.map((row) => ({ ...row, id: String(row.id), at: row.at.toISOString() })), nextCursor }
}

// A transaction seals this many lines; more wait for the next.
const batch = 2000

/** Seals what is new in every journal; answers how many lines, and where each chain ends. For the job. */
export async function sealJournals(
  context: Pick<Context, 'database'>,
): Promise<{ sealed: number; heads: Record<string, string> }> {
  const heads: Record<string, string> = {}
  let sealed = 0
  for (const { id } of await allWorkspaces(context.database)) {
    for (;;) {
      const done = await asOwner(context.database, (tx) => sealAudit(tx, id, batch))
      sealed += done.sealed
      if (done.sealed > 0 && done.head) heads[id] = done.head
      if (done.sealed < batch) break
    }
  }
  return { sealed, heads }
}

/** Walks every chain from its beginning. */
export async function checkJournals(
  context: Pick<Context, 'database'>,
): Promise<readonly { workspace: WorkspaceRow; report: SealReport }[]> {
  const checked = []
  for (const workspace of await allWorkspaces(context.database)) {
    const report = await asOwner(context.database, (tx) => checkSeals(tx, workspace.id))
    checked.push({ workspace, report })
  }
  return checked
}
