import { queryOptions } from '@tanstack/react-query'
import { api, ask } from './client.ts'
import { pagedQuery } from './paged.ts'
import { keys } from './queries.ts'
import type { operations } from './generated/schema.ts'

type DocumentQuery = NonNullable<operations['listDocuments']['parameters']['query']>

/** Filters of the register, as the address carries them. */
export type DocumentFilters = Omit<DocumentQuery, 'cursor' | 'limit'>

export function documentsQuery(filters: DocumentFilters) {
  return pagedQuery([...keys.documents, 'list', filters], (page, signal) =>
    ask(api.GET('/api/v1/documents', { params: { query: { ...filters, ...page } }, signal })),
  )
}

export function facetsQuery() {
  return queryOptions({
    queryKey: [...keys.documents, 'facets'],
    queryFn: () => ask(api.GET('/api/v1/documents/facets')),
  })
}

export function documentQuery(documentId: string) {
  return queryOptions({
    queryKey: keys.document(documentId),
    queryFn: () => ask(api.GET('/api/v1/documents/{documentId}', { params: { path: { documentId } } })),
  })
}

/** The text and what was found in it; it changes only when the document is read anew. */
export function documentTextQuery(documentId: string) {
  return queryOptions({
    queryKey: [...keys.documents, 'text', documentId],
    queryFn: () => ask(api.GET('/api/v1/documents/{documentId}/text', { params: { path: { documentId } } })),
    staleTime: 10 * 60_000,
  })
}

export function citationsQuery(documentId: string) {
  return queryOptions({
    queryKey: [...keys.documents, 'citations', documentId],
    queryFn: () =>
      ask(api.GET('/api/v1/documents/{documentId}/citations', { params: { path: { documentId } } })),
  })
}

/** The digital signatures of the original; they are judged anew each time, since trusted roots may change. */
export function documentSignaturesQuery(documentId: string) {
  return queryOptions({
    queryKey: [...keys.documents, 'signatures', documentId],
    queryFn: () =>
      ask(api.GET('/api/v1/documents/{documentId}/signatures', { params: { path: { documentId } } })),
    staleTime: 60_000,
  })
}

export function documentHistoryQuery(documentId: string) {
  return queryOptions({
    queryKey: [...keys.documents, 'history', documentId],
    queryFn: () =>
      ask(api.GET('/api/v1/documents/{documentId}/history', { params: { path: { documentId } } })),
  })
}

/** The tasks that came from a document. */
export function tasksOfDocumentQuery(documentId: string) {
  return queryOptions({
    queryKey: [...keys.tasks, 'of-document', documentId],
    queryFn: () =>
      ask(api.GET('/api/v1/tasks', { params: { query: { documentId, sort: 'number', limit: 200 } } })),
  })
}
