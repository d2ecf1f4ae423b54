import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ask, ifMatch, keys, uploadFile } from '../api/index.ts'
import type { Import, ImportRow, operations } from '../api/index.ts'

/** What may become of a row. */
export type Fate = ImportRow['fate']

/** A kind of table as the server names it. */
export type ImportKindRow =
  operations['importKinds']['responses']['200']['content']['application/json']['items'][number]

/** What a person may say about an import. */
export type ImportChange = NonNullable<operations['editImport']['requestBody']>['content']['application/json']

const PAGE = 100

export const kindsQuery = queryOptions({
  queryKey: [...keys.imports, 'kinds'],
  queryFn: ({ signal }) => ask(api.GET('/api/v1/imports/kinds', { signal })),
  staleTime: Infinity,
})

export const pastQuery = infiniteQueryOptions({
  queryKey: [...keys.imports, 'past'],
  queryFn: ({ signal, pageParam }) =>
    ask(api.GET('/api/v1/imports', { params: { query: pageParam ? { cursor: pageParam } : {} }, signal })),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
})

/** One import; asked again and again while it is being written. */
export const importQuery = (importId: string) =>
  queryOptions({
    queryKey: [...keys.imports, 'one', importId],
    queryFn: ({ signal }) =>
      ask(api.GET('/api/v1/imports/{importId}', { params: { path: { importId } }, signal })),
    refetchInterval: (query) => (query.state.data?.progress ? 700 : false),
  })

/** The rows of the preview, by fate, as they are at a revision. */
export const rowsQuery = (view: Import, fate: Fate | undefined) =>
  infiniteQueryOptions({
    queryKey: [...keys.imports, 'rows', view.id, view.fingerprint, fate ?? 'all'],
    queryFn: ({ signal, pageParam }) => {
      const query = { offset: pageParam, limit: PAGE, ...(fate ? { fate } : {}) }
      const path = { importId: view.id }
      return ask(api.GET('/api/v1/imports/{importId}/rows', { params: { path, query }, signal }))
    },
    initialPageParam: 0,
    getNextPageParam: (page, pages) => {
      const shown = pages.reduce((sum, { items }) => sum + items.length, 0)
      return shown < page.total ? shown : null
    },
  })

/** Brings a file of tables. */
export function useBringing(onOpened: (view: Import) => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (file: File) => uploadFile<Import>({ url: '/api/v1/imports', file }),
    onSuccess: (view) => {
      client.setQueryData(importQuery(view.id).queryKey, view)
      void client.invalidateQueries({ queryKey: pastQuery.queryKey })
      onOpened(view)
    },
  })
}

/** Changes, confirms and takes back an import. */
export function useImportActions(view: Import) {
  const client = useQueryClient()
  const take = (after: Import): void => {
    client.setQueryData(importQuery(view.id).queryKey, after)
    void client.invalidateQueries({ queryKey: pastQuery.queryKey })
  }
  const written = (after: Import): void => {
    take(after)
    const subjects = [keys.tasks, keys.organisation, keys.indicators, keys.projects]
    for (const queryKey of [...subjects, keys.overview, keys.me]) void client.invalidateQueries({ queryKey })
  }
  const path = { importId: view.id }
  const again = (): Promise<void> => client.invalidateQueries({ queryKey: importQuery(view.id).queryKey })
  const edit = useMutation({
    mutationFn: (body: ImportChange) =>
      ask(
        api.PATCH('/api/v1/imports/{importId}', { params: { path, header: ifMatch(view.revision) }, body }),
      ),
    onSuccess: take,
    onError: again,
  })
  const apply = useMutation({
    mutationFn: () =>
      ask(
        api.POST('/api/v1/imports/{importId}/apply', {
          params: { path },
          body: { fingerprint: view.fingerprint ?? '' },
        }),
      ),
    onSuccess: written,
    onError: again,
  })
  const openSheet = useMutation({
    mutationFn: (sheet: string) =>
      ask(api.POST('/api/v1/imports/{importId}/sheets', { params: { path }, body: { sheet } })),
    onSuccess: (opened) => {
      client.setQueryData(importQuery(opened.id).queryKey, opened)
      void client.invalidateQueries({ queryKey: keys.imports })
    },
  })
  const undo = useMutation({
    mutationFn: () => ask(api.POST('/api/v1/imports/{importId}/undo', { params: { path } })),
    onSuccess: written,
  })
  return { edit, apply, openSheet, undo }
}
