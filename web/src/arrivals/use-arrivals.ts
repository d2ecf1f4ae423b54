import { infiniteQueryOptions, queryOptions, useMutation } from '@tanstack/react-query'
import { api, ask, keys, queryClient, type components, type operations } from '../api/index.ts'
import { toast, toastProblem } from '../ui/index.ts'
import { arrivalWords as words } from '../words/arrivals.ts'

export type Arrival = components['schemas']['Arrival']
export type Recognition = components['schemas']['Recognition']
export type Doubt = components['schemas']['Doubt']
export type Box = components['schemas']['Box']
type Asked = NonNullable<operations['listArrivals']['parameters']['query']>

/** What may be done with an arrival. */
export type ArrivalAction = Arrival['actions'][number]

/** Arrivals page after page, newest first, with how many stand how. */
export function arrivalsQuery(asked: Pick<Asked, 'state' | 'source'>) {
  return infiniteQueryOptions({
    queryKey: [...keys.arrivals, asked],
    queryFn: ({ pageParam }) =>
      ask(
        api.GET('/api/v1/arrivals', {
          params: { query: { ...asked, limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  })
}

/** How the watched folder and the mailbox are doing. */
export const sourcesQuery = queryOptions({
  queryKey: [...keys.arrivals, 'sources'],
  queryFn: () => ask(api.GET('/api/v1/arrivals/sources')),
})

/** What was recognised of a document. */
export function recognitionQuery(documentId: string) {
  return queryOptions({
    queryKey: [...keys.document(documentId), 'recognition'],
    queryFn: () =>
      ask(api.GET('/api/v1/documents/{documentId}/recognition', { params: { path: { documentId } } })),
    staleTime: Infinity,
  })
}

/** The address of the picture of a page, or of a place on it with some room around. */
export function pictureOf(documentId: string, page: number, box?: Box): string {
  const address = `/api/v1/documents/${documentId}/pages/${page}/picture`
  if (!box) return address
  const room = Math.max(12, (box.y1 - box.y0) * 0.8)
  const corners = [box.x0 - room * 3, box.y0 - room, box.x1 + room * 3, box.y1 + room]
  return `${address}?box=${corners.map((corner) => Math.max(0, Math.round(corner))).join(',')}`
}

const said = { cancel: words.cancelled, retry: words.retried, discard: words.discarded } as const

/** Stops, tries again or drops an arrival. */
export function useArrivalAction() {
  return useMutation({
    mutationFn: async ({ id, action }: { readonly id: string; readonly action: ArrivalAction }) => {
      const params = { path: { arrivalId: id } }
      if (action === 'cancel') await ask(api.POST('/api/v1/arrivals/{arrivalId}/cancel', { params }))
      else if (action === 'retry') await ask(api.POST('/api/v1/arrivals/{arrivalId}/retry', { params }))
      else await ask(api.DELETE('/api/v1/arrivals/{arrivalId}', { params }))
    },
    onSuccess: (_, { action }) => toast(said[action]),
    onError: toastProblem,
    onSettled: () => queryClient.invalidateQueries({ queryKey: keys.arrivals }),
  })
}
