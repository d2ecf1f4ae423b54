import { changesAgainst, outcomeOf, refuse, type FieldChange, type Refused } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import { documentExists } from '../../store/documents/index.ts'
import { draftsWithOriginals } from '../../store/drafts/index.ts'
import { inScope } from '../../store/index.ts'
import type { Context } from '../context.ts'

/** What people made of what the engine proposed. */
export interface ReviewQuality {
  readonly drafted: number
  readonly keptAsRead: number
  readonly edited: number
  readonly rejected: number
  readonly added: number
  readonly fields: readonly {
    readonly field: FieldChange['field']
    readonly right: number
    readonly changed: number
  }[]
}

/** Measures the engine by one reviewed document; drafts that nobody has decided on count as drafted only. */
export async function reviewQuality(
  context: Pick<Context, 'database'>,
  scope: Scope,
  documentId: string,
): Promise<ReviewQuality | Refused<'not-found'>> {
  const rows = await inScope(context.database, scope, async (tx) =>
    (await documentExists(tx, scope.workspaceId, documentId))
      ? draftsWithOriginals(tx, scope.workspaceId, documentId)
      : null,
  )
  if (rows === null) return refuse('not-found')
  // What was joined to another is not a task of its own: the engine had split too far.
  const outcomes = rows.map((row) =>
    row.mergedInto !== null && row.original ? 'rejected' : outcomeOf(row.original, row.draft, row.state),
  )
  const count = (outcome: string): number => outcomes.filter((one) => one === outcome).length
  const taken = rows.filter((_, at) => outcomes[at]?.startsWith('taken-'))
  const compared = taken.flatMap((row) => (row.original ? changesAgainst(row.original, row.draft) : []))
  const byField = Map.groupBy(compared, ({ field }) => field)
  return {
    drafted: rows.filter((row) => row.original !== null).length,
    keptAsRead: count('taken-as-drafted'),
    edited: count('taken-corrected'),
    rejected: count('rejected'),
    added: rows.filter((row) => row.original === null && row.mergedInto === null).length,
    fields: [...byField].map(([field, changes]) => {
      const right = changes.filter(({ change }) => change === 'kept').length
      return { field, right, changed: changes.length - right }
    }),
  }
}
