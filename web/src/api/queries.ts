import { QueryClient } from '@tanstack/react-query'
import { ProblemError } from './problem.ts'

/** Lost connections and tired servers are tried again; refusals are answers. */
function worthRetrying(failures: number, error: unknown): boolean {
  const status = error instanceof ProblemError ? error.problem.status : 0
  return failures < 2 && (status === 0 || status >= 502)
}

export const queryClient: QueryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, retry: worthRetrying, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
})

/** First words of query keys, the same as the topics of the live stream. */
export const keys = {
  me: ['me'],
  overview: ['overview'],
  tasks: ['tasks'],
  documents: ['documents'],
  document: (id: string) => ['documents', 'one', id],
  drafts: (documentId: string) => ['drafts', documentId],
  notifications: ['notifications'],
  organisation: ['organisation'],
  imports: ['imports'],
  indicators: ['indicators'],
  projects: ['projects'],
  arrivals: ['arrivals'],
} as const
