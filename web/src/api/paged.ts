import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import type { QueryKey } from '@tanstack/react-query'

/** Where a page begins and how long it may be, as every list of the API takes it. */
interface PageAsked {
  readonly limit: number
  readonly cursor?: string
}

/** A list, page after page; while a new question is answered, the rows of the last one stay. */
export function pagedQuery<Page extends { readonly nextCursor: string | null }>(
  queryKey: QueryKey,
  fetchPage: (asked: PageAsked, signal: AbortSignal) => Promise<Page>,
) {
  return infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam, signal }) =>
      fetchPage({ limit: 100, ...(pageParam && { cursor: pageParam }) }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  })
}
