import type { DocumentFilters, DocumentStatus } from '../api/index.ts'
import { documentWords } from '../words/documents.ts'

/** What the address of the register carries. */
export const filterNames = ['q', 'type', 'issuer', 'status', 'issuedFrom', 'issuedTo', 'sort'] as const
export type RegisterFilters = Partial<Record<(typeof filterNames)[number], string>>

type Sort = NonNullable<DocumentFilters['sort']>

function isDay(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text)
}

/** What is asked of the server; values of the address that mean nothing are left out. */
export function askedFilters(filters: RegisterFilters): DocumentFilters {
  const { q, type, issuer, status, issuedFrom, issuedTo, sort } = filters
  const known = sort && sort in documentWords.sorts ? (sort as Sort) : undefined
  return {
    ...(q ? { q } : {}),
    ...(type ? { type } : {}),
    ...(issuer ? { issuer } : {}),
    ...(status && status in documentWords.statuses ? { status: status as DocumentStatus } : {}),
    ...(isDay(issuedFrom) ? { issuedFrom } : {}),
    ...(isDay(issuedTo) ? { issuedTo } : {}),
    sort: known ?? (q ? 'relevance' : '-registeredAt'),
  }
}
