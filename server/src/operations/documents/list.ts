import { refuse, type Refused } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import { documentFacets, documentLines } from '../../store/documents/index.ts'
import type { DocumentFacets, DocumentQuery, FoundDocument } from '../../store/documents/index.ts'
import { inScope } from '../../store/index.ts'
import type { Context } from '../context.ts'
import { markHits, readSearch } from './search.ts'

/** What a person asks of the register. */
export type RegisterQuestion = Omit<DocumentQuery, 'workspaceId' | 'today' | 'search' | 'after'> & {
  readonly q?: string | undefined
  readonly cursor?: string | undefined
}

/** A page of the register. */
export interface RegisterPage {
  readonly items: readonly (Omit<FoundDocument, 'around' | 'keys'> & { readonly snippet: string | null })[]
  readonly nextCursor: string | null
}

/** Lists the register: filters, full text with and without marks, and a symbol with all that cite it. */
export async function listDocuments(
  context: Context,
  scope: Scope,
  question: RegisterQuestion,
): Promise<RegisterPage | Refused<'bad-cursor'>> {
  const { q, cursor, limit, ...rest } = question
  const after = cursor === undefined ? null : readCursor(cursor)
  if (after === undefined) return refuse('bad-cursor', { field: 'cursor' })
  const search = readSearch(q)
  const { workspaceId, today } = scope
  const query = { ...rest, workspaceId, today, search, after, limit: limit + 1 }
  const found = await inScope(context.database, scope, (tx) => documentLines(tx, query))
  const page = found.slice(0, limit)
  const last = found.length > limit ? page.at(-1) : undefined
  return {
    items: page.map(({ around, keys: _, ...line }) => ({
      ...line,
      snippet: around === null || !search ? null : markHits(around, search.terms),
    })),
    nextCursor: last ? Buffer.from(JSON.stringify(last.keys)).toString('base64url') : null,
  }
}

/** The types, issuers and statuses that the asker's register holds. */
export async function listFacets(context: Context, scope: Scope): Promise<DocumentFacets> {
  return inScope(context.database, scope, (tx) => documentFacets(tx, scope.workspaceId))
}

const KEY =
  /^(?:\d{1,9}|\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}:\d{2}(?:\.\d{1,6})?[+-]\d{2}(?::?\d{2})?)?|[0-9a-f-]{36})$/

function readCursor(cursor: string): readonly string[] | undefined {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    const good = Array.isArray(keys) && keys.every((key) => typeof key === 'string' && KEY.test(key))
    return good ? (keys as string[]) : undefined
  } catch {
    return undefined
  }
}
