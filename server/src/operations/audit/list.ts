import { isRefused, type Refused } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import { auditPage, inScope } from '../../store/index.ts'
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
