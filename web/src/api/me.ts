import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import { api, ask } from './client.ts'
import { ProblemError, problemFrom } from './problem.ts'
import { keys } from './queries.ts'
import { markSignedIn, maySignedIn } from './signed-out.ts'
import type { Me } from './types.ts'

const meQuery = queryOptions({
  queryKey: keys.me,
  queryFn: async () => {
    if (!maySignedIn()) throw new ProblemError(problemFrom(401, null))
    const me = await ask(api.GET('/api/v1/me'))
    markSignedIn(true)
    return me
  },
  staleTime: 60_000,
})

/** Who is signed in; loaded before any page of the frame is drawn. */
export function loadMe(client: QueryClient): Promise<Me> {
  return client.ensureQueryData(meQuery)
}

/** Who is signed in, inside the frame. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data
}

/** May keep the register and hand out work. */
export function isOffice(me: Me): boolean {
  return me.roles.some((role) => role === 'office-specialist' || role === 'administrator')
}
