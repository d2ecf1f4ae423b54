import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, ask, keys, pagedQuery } from '../api/index.ts'
import { toTaskQuery, withoutTimeliness } from './task-search.ts'
import type { TaskSearch } from './task-search.ts'

/** The list, page after page. */
export function tasksQuery(search: TaskSearch) {
  return pagedQuery([...keys.tasks, 'list', search], (page, signal) =>
    ask(api.GET('/api/v1/tasks', { params: { query: { ...toTaskQuery(search), ...page } }, signal })),
  )
}

/** The official boxes under the same filters. */
export function countsQuery(search: TaskSearch) {
  const question = withoutTimeliness(search)
  return queryOptions({
    queryKey: [...keys.tasks, 'counts', question],
    queryFn: ({ signal }) =>
      ask(api.GET('/api/v1/tasks/counts', { params: { query: toTaskQuery(question) }, signal })),
    placeholderData: keepPreviousData,
  })
}

/** One task with everything that happened to it. */
export function taskQuery(taskId: string) {
  return queryOptions({
    queryKey: [...keys.tasks, 'one', taskId],
    queryFn: ({ signal }) => ask(api.GET('/api/v1/tasks/{taskId}', { params: { path: { taskId } }, signal })),
  })
}
