/** The overview. In: what the server counts. Out: the first page of each person. */
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { frameRoute } from '../ui/index.ts'

const startRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/tong-quan' })
  },
})

const overviewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/tong-quan',
  component: lazyRouteComponent(() => import('./overview-page.tsx'), 'OverviewPage'),
})

export const dashboardRoutes = [startRoute, overviewRoute] as const
