import { createRouter } from '@tanstack/react-router'
import { accessRoutes, accountRoutes } from './access/index.ts'
import { queryClient } from './api/index.ts'
import { adminRoutes } from './admin/index.ts'
import { arrivalRoutes } from './arrivals/index.ts'
import { dashboardRoutes } from './dashboard/index.ts'
import { documentRoutes } from './documents/index.ts'
import { exportRoutes } from './exports/index.ts'
import { importRoutes } from './imports/index.ts'
import { indicatorRoutes } from './indicators/index.ts'
import { investmentRoutes } from './investment/index.ts'
import { organisationRoutes } from './organisations/index.ts'
import { paperRoutes } from './papers/index.ts'
import { reviewRoutes } from './review/index.ts'
import { taskRoutes } from './tasks/index.ts'
import { frameRoute, NotFound, Pending, RouteFailure, rootRoute } from './ui/index.ts'

const routeTree = rootRoute.addChildren([
  ...accessRoutes,
  frameRoute.addChildren([
    ...dashboardRoutes,
    ...documentRoutes,
    ...arrivalRoutes,
    ...reviewRoutes,
    ...taskRoutes,
    ...organisationRoutes,
    ...importRoutes,
    ...indicatorRoutes,
    ...investmentRoutes,
    ...exportRoutes,
    ...paperRoutes,
    ...adminRoutes,
    ...accountRoutes,
  ]),
])

/** Addresses people can read: every search value is a plain string, lists are joined by commas. */
function readSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search))
}

function writeSearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(search)) {
    if (typeof value === 'string' && value !== '') params.set(key, value)
  }
  const text = params.toString().replaceAll('%2C', ',').replaceAll('%2F', '/')
  return text ? `?${text}` : ''
}

export const router = createRouter({
  routeTree,
  context: { queryClient },
  parseSearch: readSearch,
  stringifySearch: writeSearch,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 300,
  defaultPendingComponent: Pending,
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: RouteFailure,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
